import type { Indikator, Value } from '../plan';
import { addends, close, decimalsOf, numberOf, sameValue, targetCells } from './values';

/** What kondisi akhir turns out to be: the last year's target, the sum of the years, the baseline and that sum, or the mean of the years. */
export type Ending = 'tahun-terakhir' | 'jumlah' | 'awal-dan-jumlah' | 'rata-rata';

/** What the column `perhitungan` says about kondisi akhir; null where it is silent or absent. */
export function declaredEnding(indikator: Indikator): Ending | null {
  if (!indikator.perhitungan) return null;
  const words = indikator.perhitungan.toLowerCase();
  if (/(non|tidak|bukan)[\s-]*kumulatif|nilai akhir|kondisi akhir|tahun terakhir|posisi akhir/.test(words)) return 'tahun-terakhir';
  if (/rata[\s-]*rata|rerata/.test(words)) return 'rata-rata';
  return /kumulatif|akumulasi|penjumlahan|jumlah/.test(words) ? 'jumlah' : null;
}

/**
 * Every way in which kondisi akhir follows from the years; empty where in none. Sums are compared within the rounding of their parts: 0,85 for
 * 0,07 + 0,13 + 0,13 + 0,33 + 0,20. Null where kondisi akhir or the last target states nothing that can be compared.
 */
export function endingsOf(indikator: Indikator, years: readonly number[]): readonly Ending[] | null {
  const akhir = indikator.kondisiAkhir;
  const last = indikator.targets[years.at(-1) ?? 0];
  if (!akhir || !last) return null;
  const same = sameValue(akhir, last);
  if (same === null) return null;
  const endings: Ending[] = same ? ['tahun-terakhir'] : [];
  const sums = sumsOf(indikator, years);
  if (sums) {
    const slack = sums.decimals === 0 ? 1e-9 : 0.5 * 10 ** -sums.decimals * (sums.count + 1) + 1e-9;
    const ends = addends(akhir.form) ?? [];
    const reaches = (targets: readonly number[], within: number): boolean => targets.some((one) => ends.some((end) => Math.abs(one - end) <= within || close(one, end)));
    if (reaches(sums.totals, slack)) endings.push('jumlah');
    if (reaches(sums.withBaseline, slack)) endings.push('awal-dan-jumlah');
    if (reaches(sums.totals.map((total) => total / sums.count), 0.5 * 10 ** -decimalsOf(akhir.form))) endings.push('rata-rata');
  }
  return endings;
}

/** The sum of the years' targets; null where one of them is no plain number or fewer than two are given. */
export function totalOf(indikator: Indikator, years: readonly number[]): number | null {
  const [total, ...others] = sumsOf(indikator, years)?.totals ?? [];
  return total === undefined || others.length > 0 ? null : total;
}

/** Whether the targets grow from year to year, as running totals do. */
export function runsUp(indikator: Indikator, years: readonly number[]): boolean {
  const numbers = stated(indikator, years).map((value) => numberOf(value.form));
  return numbers.every((number, index) => number !== null && (index === 0 || number >= (numbers[index - 1] ?? Infinity))) && numbers[0] !== numbers.at(-1);
}

interface Sums {
  readonly totals: readonly number[];
  readonly withBaseline: readonly number[];
  readonly decimals: number;
  readonly count: number;
}

function sumsOf(indikator: Indikator, years: readonly number[]): Sums | null {
  const parts: (readonly number[])[] = [];
  let decimals = indikator.kondisiAkhir ? decimalsOf(indikator.kondisiAkhir.form) : 0;
  // "1.000*" in every year reads as one thing throughout, so readings are added rank by rank.
  let ranks = 1;
  for (const { value: { form } } of targetCells(indikator, years)) {
    if (form.kind === 'missing') continue;
    const part = addends(form);
    if (!part) return null;
    parts.push(part);
    ranks = Math.max(ranks, part.length);
    decimals = Math.max(decimals, decimalsOf(form));
  }
  if (parts.length < 2) return null;
  const baseline = indikator.kondisiAwal && addends(indikator.kondisiAwal.form);
  const rankOf = (readings: readonly number[], rank: number): number => readings[Math.min(rank, readings.length - 1)] ?? 0;
  const totals: number[] = [];
  for (let rank = 0; rank < ranks; rank += 1) {
    let total = 0;
    for (const part of parts) total += rankOf(part, rank);
    totals.push(total);
  }
  return { totals, withBaseline: baseline ? totals.map((total, rank) => total + rankOf(baseline, rank)) : [], decimals, count: parts.length };
}

function stated(indikator: Indikator, years: readonly number[]): readonly Value[] {
  return targetCells(indikator, years).flatMap(({ value }) => (value.form.kind === 'missing' ? [] : [value]));
}
