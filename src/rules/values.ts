import type { Form, Indikator, Value } from '../plan';
import { decimalsOf, factsOf, numberOf, type ValueCell } from './facts';
import { brief } from './names';

export { decimalsOf, numberOf, type ValueCell };

/** Targets for which the table has a column, by year. */
export function targetCells(indikator: Indikator, years: readonly number[]): readonly ValueCell[] {
  return factsOf(indikator, years).targets;
}

/** Kondisi awal, targets by year, kondisi akhir: those that the table has columns for, in that order. */
export function valueCells(indikator: Indikator, years: readonly number[]): readonly ValueCell[] {
  return factsOf(indikator, years).cells;
}

/** Equal but for what floating-point arithmetic adds. */
export function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Numbers that may be added up: plain ones, percentages and quantities; every reading of an ambiguous one. */
export function addends(form: Form): readonly number[] | null {
  switch (form.kind) {
    case 'number': case 'percent': case 'quantity':
      return [form.value];
    case 'ambiguous':
      return form.readings;
    default:
      return null;
  }
}

/**
 * Whether two cells state the same value in whatever form: 85 and "85%", "5 pasar" and 5, "9,18-8,94" and "8,94-9,18", 0,85 and "85%" (a lost
 * percent sign is another fault), 102,24 and 102,23865 (one is the other rounded, to a decimal at least). Null where one of them states nothing
 * that can be compared.
 */
export function sameValue(a: Value, b: Value): boolean | null {
  const [x, y] = [a.form, b.form];
  if (x.kind === 'number' && y.kind === 'number') return close(x.value, y.value) || rounded(x, x.value, y, y.value);
  if (x.kind === 'range' && y.kind === 'range') return close(lower(x), lower(y)) && close(upper(x), upper(y));
  if (x.kind === 'range') return besideRange(x, y);
  if (y.kind === 'range') return besideRange(y, x);
  if (x.kind === 'predicate' && y.kind === 'predicate') return samePredicate(x, y);
  const [left, right] = [readings(x), readings(y)];
  if (!left || !right) return null;
  return left.some((one) => right.some((other) => close(one, other) || rounded(x, one, y, other) || lostPercent(x, one, y, other)));
}

/** How far apart two cells are, as `tidy` says it; null where they state no single numbers. */
export function difference(a: Value, b: Value): number | null {
  const [x, y] = [numberOf(a.form), numberOf(b.form)];
  return x === null || y === null ? null : tidy(Math.abs(x - y));
}

/** A computed number as a sentence gives it: four decimals at most (0.30000000000000004 → 0.3), or two figures where that would leave nothing. */
export function tidy(value: number): number {
  return Math.abs(value) < 0.0001 ? Number(value.toPrecision(2)) : Number(value.toFixed(4));
}

/** A hundred times a fraction up to 1 that stands beside a percentage of about that size: 85 of 0,85 beside 90 %. Null for any other. */
export function hundredfold(form: Form, percentage: number): number | null {
  if (form.kind !== 'number' || form.value <= 0 || form.value > 1) return null;
  const meant = Number((form.value * 100).toPrecision(14));
  return meant >= percentage / 3 && meant <= percentage * 3 && form.value < percentage / 3 ? meant : null;
}

/** Texts of numbers longer than what anybody typed: floating-point noise, divisions, exponents. */
const overlong = /^[+-]?\d*[.,]?\d+(?:e[+-]?\d+)?%?$/i;
const typedLength = 12;

/** A value as a sentence quotes it: its own text, but 0,07 for "7.0000000000000007E-2" and 0,1818 for "0.18181818181818182". */
export function shown({ raw, form }: Value): string | number {
  if (raw.length <= typedLength || !overlong.test(raw.trim())) return brief(raw, 40);
  if (form.kind === 'number') return tidy(form.value);
  return form.kind === 'percent' ? `${String(tidy(form.value)).replace('.', raw.includes(',') ? ',' : '.')}%` : brief(raw, 40);
}

type Range = Extract<Form, { readonly kind: 'range' }>;
type Predicate = Extract<Form, { readonly kind: 'predicate' }>;

const lower = (range: Range): number => Math.min(range.from, range.to);
const upper = (range: Range): number => Math.max(range.from, range.to);

/** A single number outside a range contradicts it; one inside neither repeats nor contradicts it. */
function besideRange(range: Range, other: Form): boolean | null {
  const numbers = readings(other);
  if (!numbers) return null;
  return numbers.some((one) => one >= lower(range) && one <= upper(range)) ? null : false;
}

/** "Level 3 DC" repeats "Level 3 Dengan Catatan (DC)": every word of the shorter stands in the longer. */
function samePredicate(a: Predicate, b: Predicate): boolean {
  if (a.score !== null && b.score !== null && !close(a.score, b.score)) return false;
  const [few, many] = [gradeWords(a.grade), gradeWords(b.grade)].sort((one, other) => one.length - other.length);
  return few !== undefined && few.every((word) => many?.includes(word));
}

function gradeWords(grade: string): readonly string[] {
  return grade.toLowerCase().split(/[^\p{L}\p{N}+-]+/u).filter((word) => word !== '');
}

function readings(form: Form): readonly number[] | null {
  const number = numberOf(form);
  return number === null ? addends(form) : [number];
}

/** A whole number repeats no decimals: 75 beside 75,79 is a cut, not a rounding. */
function rounded(x: Form, one: number, y: Form, other: number): boolean {
  const decimals = Math.min(decimalsOf(x), decimalsOf(y));
  return decimals >= 1 && decimalsOf(x) !== decimalsOf(y) && Math.abs(one - other) <= 0.5 * 10 ** -decimals + 1e-9;
}

function lostPercent(x: Form, one: number, y: Form, other: number): boolean {
  if (x.kind === 'percent' && y.kind === 'number') return close(one, other * 100);
  if (y.kind === 'percent' && x.kind === 'number') return close(other, one * 100);
  return false;
}
