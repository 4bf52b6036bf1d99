import type { FieldRef, Value } from '../../plan';
import { foldName } from '../names';
import { close, decimalsOf, numberOf } from '../values';

/** Why two documents may state different values for the same cell, in the order in which they are told. */
export const causes = ['pemotongan', 'pembulatan', 'tahun-bergeser', 'satuan', 'persen', 'lain'] as const;
export type Cause = (typeof causes)[number];

/** One cell of an indicator in both documents. */
export interface Pair {
  readonly field: FieldRef;
  readonly here: Value;
  /** The same field as the other document has it: its years may be counted. */
  readonly fieldThere: FieldRef;
  readonly there: Value;
}

export interface Difference extends Pair {
  readonly cause: Cause;
}

/** Years that must agree after a shift before it is believed. */
const shiftedYears = 3;

/** The cells that differ, each with the likeliest reason. Cells that state no single number are compared as texts; where one of them states nothing there is no difference. */
export function differences(pairs: readonly Pair[], satuan: readonly [string | null, string | null]): readonly Difference[] {
  const apart = pairs.filter(differs);
  if (apart.length === 0) return [];
  const shifted = isShifted(pairs);
  const unit = unitsDiffer(satuan);
  return apart.map((pair): Difference => ({ ...pair, cause: shifted && pair.field.field === 'target' ? 'tahun-bergeser' : causeOf(pair, unit) }));
}

/** Whether both state something, and not the same. The same figure with a unit, a percent sign or a grade beside it is the same. */
export function differs({ here, there }: Pair): boolean {
  const [a, b] = [numberOf(here.form), numberOf(there.form)];
  if (a !== null && b !== null) return !close(a, b);
  if (states(here) && states(there) && a === null && b === null) return bare(here.raw) !== bare(there.raw);
  return false;
}

function states({ form }: Value): boolean {
  return form.kind !== 'missing' && form.kind !== 'error' && form.kind !== 'ambiguous';
}

function bare(raw: string): string {
  return raw.toLowerCase().replace(/[–—−]/g, '-').replace(/,/g, '.').replace(/[\s()%]+/g, '');
}

function causeOf({ here, there }: Pair, unit: boolean): Cause {
  const [a, b] = [numberOf(here.form), numberOf(there.form)];
  if (a === null || b === null) return 'lain';
  const [fine, coarse] = finer(here, a, there, b);
  if (coarse.number === Math.trunc(fine.number * 10 ** coarse.decimals) / 10 ** coarse.decimals && fine.decimals > coarse.decimals) return 'pemotongan';
  if (fine.decimals > coarse.decimals && Math.abs(fine.number - coarse.number) <= 0.5 * 10 ** -coarse.decimals + 1e-9) return 'pembulatan';
  if (isHundredfold(a, b)) return 'persen';
  return unit || isScaled(a, b) ? 'satuan' : 'lain';
}

interface Figure {
  readonly number: number;
  readonly decimals: number;
}

function finer(here: Value, a: number, there: Value, b: number): readonly [Figure, Figure] {
  const one = { number: a, decimals: significant(a, here) };
  const other = { number: b, decimals: significant(b, there) };
  return one.decimals >= other.decimals ? [one, other] : [other, one];
}

/** Decimals that say something: none for "87,00". */
function significant(number: number, { form }: Value): number {
  return Number.isInteger(number) ? 0 : Math.max(decimalsOf(form), String(number).split('.')[1]?.length ?? 0);
}

/** 0,82 and 82, 2,15 and 215, or 0,825 and 82: a fraction and its percentage, perhaps cut as well. */
function isHundredfold(a: number, b: number): boolean {
  const [small, large] = Math.abs(a) < Math.abs(b) ? [a, b] : [b, a];
  const hundredfold = small * 100;
  if (small !== 0 && close(hundredfold, large)) return true;
  return small !== 0 && Math.abs(small) <= 1 && (Math.trunc(Number(hundredfold.toFixed(9))) === large || Math.round(hundredfold) === large);
}

/** Thousands, millions: the same figure in another unit. */
function isScaled(a: number, b: number): boolean {
  const [small, large] = Math.abs(a) < Math.abs(b) ? [a, b] : [b, a];
  return small !== 0 && [1e3, 1e6, 1e9].some((factor) => close(small * factor, large));
}

function unitsDiffer([here, there]: readonly [string | null, string | null]): boolean {
  const [a, b] = [unitName(here), unitName(there)];
  return a !== '' && b !== '' && a !== b;
}

function unitName(satuan: string | null): string {
  const name = foldName(satuan ?? '');
  return name === '%' || name === 'prosen' || name === 'persentase' ? 'persen' : name;
}

/** Every year holds what the other document has a year earlier, or a year later, and not what it has in that year. */
function isShifted(pairs: readonly Pair[]): boolean {
  const here = numbersByYear(pairs, ({ here: value }) => value);
  const there = numbersByYear(pairs, ({ there: value }) => value);
  return [1, -1].some((by) => {
    const met = [...here].filter(([year]) => there.has(year + by));
    const values = new Set(met.map(([, number]) => number));
    return met.length >= shiftedYears && values.size >= shiftedYears && met.every(([year, number]) => close(number, there.get(year + by) ?? NaN));
  });
}

function numbersByYear(pairs: readonly Pair[], pick: (pair: Pair) => Value): ReadonlyMap<number, number> {
  return new Map(pairs.flatMap((pair): readonly (readonly [number, number])[] => {
    const number = pair.field.field === 'target' && pair.field.year !== undefined ? numberOf(pick(pair).form) : null;
    return number === null ? [] : [[pair.field.year ?? 0, number]];
  }));
}
