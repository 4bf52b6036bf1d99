import type { FieldRef, OwnerId, Value } from '../../plan';
import { satuanKey } from '../satuan';
import { close, decimalsOf, numberOf, tidy } from '../values';
import { causeOfMoney, scaleOf } from './money';

/** Why two documents may state different things in the same cell, in the order in which they are told. */
export const causes = ['pemotongan', 'pembulatan', 'tahun-bergeser', 'satuan', 'skala', 'persen', 'opd', 'lain'] as const;
export type Cause = (typeof causes)[number];

/** One cell in both documents. Its owner is the indicator, or, of money and agencies, whose row states it: the item, another indicator of it. */
export interface Pair {
  readonly owner: OwnerId;
  readonly field: FieldRef;
  readonly here: Value;
  readonly ownerThere: OwnerId;
  /** The same field as the other document has it: its years may be counted. */
  readonly fieldThere: FieldRef;
  readonly there: Value;
}

export interface Difference extends Pair {
  readonly cause: Cause;
  /** Of values that are shifted: 1 where this document states them a year earlier than the other, -1 where it does so a year later. */
  readonly shift?: Shift;
}

export type Shift = 1 | -1;

/** Years that must agree after a shift before it is believed. */
const shiftedYears = 3;
const money: ReadonlySet<string> = new Set(['pagu', 'pagu-akhir']);

/** The cells that differ, each with the likeliest reason. Cells that state no single number are compared as texts; where one of them states nothing there is no difference. */
export function differences(pairs: readonly Pair[]): readonly Difference[] {
  const apart = pairs.filter(differs);
  if (apart.length === 0) return [];
  const shifts = { target: shiftOf(pairs, 'target'), pagu: shiftOf(pairs, 'pagu') };
  const unit = pairs.some(({ field, here, there }) => field.field === 'satuan' && satuanKey(here.raw) !== satuanKey(there.raw));
  return apart.map((pair): Difference => {
    const { field } = pair.field;
    const shift = field === 'target' || field === 'pagu' ? shifts[field] : null;
    return shift === null ? { ...pair, cause: causeOf(pair, unit) } : { ...pair, cause: 'tahun-bergeser', shift };
  });
}

/** Whether both state something, and not the same. The same figure with a unit, a percent sign or a grade beside it is the same, and so is one satuan in two spellings. */
export function differs({ field, here, there }: Pair): boolean {
  if (field.field === 'satuan') return satuanKey(here.raw) !== satuanKey(there.raw);
  const [a, b] = [numberOf(here.form), numberOf(there.form)];
  // Of milliards a few rupiah are as little as what arithmetic adds, and yet another amount.
  if (a !== null && b !== null) return !close(a, b) || (money.has(field.field) && Math.abs(a - b) >= 1);
  if (states(here) && states(there) && a === null && b === null) return bare(here.raw) !== bare(there.raw);
  return false;
}

/** How two figures are apart, seen from this document: by so much, so many times, or by a year. */
export interface Apartness {
  readonly how: 'lebih-tinggi' | 'lebih-rendah' | 'kali' | 'lebih-awal' | 'lebih-lambat';
  readonly by: number;
}

/** What a line of a comparison adds to two figures: how they are apart; null where the cause says it, or there are no two figures. */
export function apartness({ here, there, cause, shift }: Difference): Apartness | null {
  if (shift !== undefined) return { how: shift === 1 ? 'lebih-awal' : 'lebih-lambat', by: 1 };
  const [a, b] = [numberOf(here.form), numberOf(there.form)];
  if (a === null || b === null || cause === 'persen' || cause === 'satuan') return null;
  const scale = cause === 'skala' ? scaleOf(a, b) : null;
  return scale === null ? { how: a > b ? 'lebih-tinggi' : 'lebih-rendah', by: tidy(Math.abs(a - b)) } : { how: 'kali', by: scale };
}

function states({ form }: Value): boolean {
  return form.kind !== 'missing' && form.kind !== 'error' && form.kind !== 'ambiguous';
}

function bare(raw: string): string {
  return raw.toLowerCase().replace(/[–—−]/g, '-').replace(/,/g, '.').replace(/[\s()%]+/g, '');
}

function causeOf({ field, here, there }: Pair, unit: boolean): Cause {
  if (field.field === 'satuan') return 'satuan';
  const [a, b] = [numberOf(here.form), numberOf(there.form)];
  if (a === null || b === null) return 'lain';
  const [fine, coarse] = finer(here, a, there, b);
  if (coarse.number === Math.trunc(fine.number * 10 ** coarse.decimals) / 10 ** coarse.decimals && fine.decimals > coarse.decimals) return 'pemotongan';
  if (fine.decimals > coarse.decimals && Math.abs(fine.number - coarse.number) <= 0.5 * 10 ** -coarse.decimals + 1e-9) return 'pembulatan';
  if (money.has(field.field)) return causeOfMoney(a, b);
  if (isHundredfold(a, b)) return 'persen';
  return unit || scaleOf(a, b) !== null ? 'satuan' : 'lain';
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

/** Every year holds what the other document has a year later (1), or a year earlier (-1), and not what it has in that year. */
function shiftOf(pairs: readonly Pair[], of: 'target' | 'pagu'): Shift | null {
  const own = pairs.filter(({ field }) => field.field === of);
  const here = numbersByYear(own, ({ here: value }) => value);
  const there = numbersByYear(own, ({ there: value }) => value);
  const isShifted = (by: Shift): boolean => {
    const met = [...here].filter(([year]) => there.has(year + by));
    const values = new Set(met.map(([, number]) => number));
    return met.length >= shiftedYears && values.size >= shiftedYears && met.every(([year, number]) => close(number, there.get(year + by) ?? NaN));
  };
  return isShifted(1) ? 1 : isShifted(-1) ? -1 : null;
}

function numbersByYear(pairs: readonly Pair[], pick: (pair: Pair) => Value): ReadonlyMap<number, number> {
  return new Map(pairs.flatMap((pair): readonly (readonly [number, number])[] => {
    const number = numberOf(pick(pair).form);
    return number === null || pair.field.year === undefined ? [] : [[pair.field.year, number]];
  }));
}
