import type { Indikator, Value } from '../plan';
import { tallyOf, type Tally } from './values';
import { inUnison, marksSay, type Evidence } from './values/evidence';
import { settleValue } from './values/parse-value';

/** Columns whose values may be in doubt, each known by its key. */
export type Place = 'kondisi-awal' | 'kondisi-akhir' | `target:${number}`;

/** What was settled by its surroundings, kept for reading a few cells again. */
export interface Doubts {
  /** Indicators with a value in doubt, by their place in the plan, as their own cells say it. */
  readonly open: ReadonlyMap<number, Indikator>;
  /** What the columns show of how numbers are written, as far as it was asked. */
  readonly columns: ReadonlyMap<Place, Tally>;
}

export const noDoubts: Doubts = { open: new Map(), columns: new Map() };

/** Settles values in doubt by the rest of their row, the rest of their column, the satuan and the name. */
export function settleAll(read: readonly Indikator[]): { readonly indikator: readonly Indikator[]; readonly doubts: Doubts } {
  const open = new Map<number, Indikator>();
  for (const [at, one] of read.entries()) if (hasDoubt(one)) open.set(at, one);
  const columns = new Map<Place, Tally>();
  if (open.size === 0) return { indikator: read, doubts: { open, columns } };
  const indikator = [...read];
  for (const [at, one] of open) indikator[at] = settle(one, read, columns);
  return { indikator, doubts: { open, columns } };
}

/**
 * Settles changed indicators, given as their own cells say them by their place, in a plan whose others are settled. Null where the change makes a
 * column speak otherwise for another indicator that is in doubt: then all must be settled anew.
 */
export function settleAgain(before: readonly Indikator[], changed: ReadonlyMap<number, Indikator>, { open, columns }: Doubts): { readonly indikator: readonly Indikator[]; readonly doubts: Doubts } | null {
  const indikator = [...before];
  const stillOpen = new Map(open);
  for (const [at, one] of changed) {
    indikator[at] = one;
    if (hasDoubt(one)) stillOpen.set(at, one);
    else stillOpen.delete(at);
  }
  if (stillOpen.size === 0) return { indikator, doubts: { open: stillOpen, columns: new Map() } };
  const tallies = new Map(columns);
  for (const [place, tally] of columns) {
    const moved = moves(place, before, changed);
    if (moved.length === 0) continue;
    const now = tallyOfColumn(indikator, place);
    tallies.set(place, now);
    if (!marksSay(tally, now)) for (const [at, one] of stillOpen) if (!changed.has(at) && valueAt(one, place)?.form.kind === 'ambiguous') return null;
  }
  for (const [at, one] of changed) if (hasDoubt(one)) indikator[at] = settle(one, indikator, tallies);
  return { indikator, doubts: { open: stillOpen, columns: tallies } };
}

/** Changed indicators whose text in a column is another one. */
function moves(place: Place, before: readonly Indikator[], changed: ReadonlyMap<number, Indikator>): readonly number[] {
  return [...changed].flatMap(([at, one]) => {
    const old = before[at];
    return old && valueAt(old, place)?.raw === valueAt(one, place)?.raw ? [] : [at];
  });
}

function settle(one: Indikator, all: readonly Indikator[], columns: Map<Place, Tally>): Indikator {
  const column = inUnison(openPlaces(one).map((place) => {
    const tally = columns.get(place) ?? tallyOfColumn(all, place);
    columns.set(place, tally);
    return tally;
  }));
  const evidence: Evidence = { row: tallyOf(valuesOf(one)), ...(column ? { column } : {}), satuan: one.satuan, name: one.name };
  const settled = (value: Value): Value => settleValue(value, evidence);
  const targets: Record<number, Value> = {};
  for (const [year, value] of Object.entries(one.targets)) targets[Number(year)] = settled(value);
  return { ...one, targets, kondisiAwal: one.kondisiAwal && settled(one.kondisiAwal), kondisiAkhir: one.kondisiAkhir && settled(one.kondisiAkhir) };
}

/** Where an indicator's values are in doubt. */
function openPlaces(one: Indikator): readonly Place[] {
  const isOpen = (value: Value | null): boolean => value?.form.kind === 'ambiguous';
  return [
    ...(isOpen(one.kondisiAwal) ? ['kondisi-awal' as const] : []),
    ...Object.entries(one.targets).flatMap(([year, value]): readonly Place[] => (isOpen(value) ? [`target:${Number(year)}`] : [])),
    ...(isOpen(one.kondisiAkhir) ? ['kondisi-akhir' as const] : []),
  ];
}

function tallyOfColumn(all: readonly Indikator[], place: Place): Tally {
  return tallyOf(all.flatMap((one) => valueAt(one, place) ?? []));
}

function valueAt(one: Indikator, place: Place): Value | null {
  if (place === 'kondisi-awal') return one.kondisiAwal;
  if (place === 'kondisi-akhir') return one.kondisiAkhir;
  return one.targets[Number(place.slice('target:'.length))] ?? null;
}

function valuesOf(one: Indikator): readonly Value[] {
  const values = Object.values(one.targets);
  if (one.kondisiAwal) values.push(one.kondisiAwal);
  if (one.kondisiAkhir) values.push(one.kondisiAkhir);
  return values;
}

function hasDoubt(one: Indikator): boolean {
  if (one.kondisiAwal?.form.kind === 'ambiguous' || one.kondisiAkhir?.form.kind === 'ambiguous') return true;
  for (const year in one.targets) if (one.targets[year]?.form.kind === 'ambiguous') return true;
  return false;
}
