import { alike, fieldKey, sameShape, viewPlan, type FieldRef, type Indikator, type Plan, type PlanView, type Value } from '../../plan';
import { valueCells } from '../values';
import { differences, type Difference, type Pair } from './causes';
import { matchIndicators, type Matched } from './match-indicators';

/** One indicator in both documents, with the cells in which they differ. */
export interface ComparedIndicator extends Matched {
  readonly differences: readonly Difference[];
}

/** What two documents say of each other's indicators, in the order of the first. */
export interface Comparison {
  readonly matched: readonly ComparedIndicator[];
  readonly unmatchedHere: readonly Indikator[];
  readonly unmatchedThere: readonly Indikator[];
}

/**
 * Compares two plans (RPJMD and Renstra, Renstra and RKPD): indicators by name and place, their kondisi awal, targets and kondisi akhir of the
 * years that both have. Years that one of them only counts ("Tahun-1") are the years of its period where it has one.
 */
export function comparePlans(plan: Plan, other: Plan): Comparison {
  const [here, there] = [viewPlan(plan), viewPlan(other)];
  const { matched, unmatchedHere, unmatchedThere } = matchIndicators(here, there);
  return {
    matched: matched.map((pair) => ({ ...pair, differences: differences(pairsOf(pair, here, there), [pair.here.satuan, pair.there.satuan]) })),
    unmatchedHere,
    unmatchedThere,
  };
}

/** Compares one document with the same other one again and again while it changes. */
export type Comparer = (here: PlanView) => readonly ComparedIndicator[];

/** After the first time names and places are matched again only where one of them changed, and only indicators that changed are compared again. */
export function createComparer(other: Plan): Comparer {
  const there = viewPlan(other);
  let before: PlanView | null = null;
  let matched: readonly Matched[] = [];
  let at = new Map<Indikator, number>();
  const compared = new WeakMap<Indikator, ComparedIndicator>();
  return (here) => {
    if (before === null || !sameNames(before, here)) matched = matchIndicators(here, there).matched;
    else matched = matched.map((pair) => ({ ...pair, here: here.plan.indikator[at.get(pair.here) ?? -1] ?? pair.here }));
    at = new Map(here.plan.indikator.map((indikator, index) => [indikator, index]));
    const sameYears = before === null || (alike(before.plan.years, here.plan.years) && alike(before.plan.period, here.plan.period));
    before = here;
    return matched.map((pair): ComparedIndicator => {
      const known = compared.get(pair.here);
      if (known && sameYears && known.there === pair.there && known.confidence === pair.confidence) return known;
      const fresh = { ...pair, differences: differences(pairsOf(pair, here, there), [pair.here.satuan, pair.there.satuan]) };
      compared.set(pair.here, fresh);
      return fresh;
    });
  };
}

/** Whether two states of a document name the same indicators in the same places. */
function sameNames(before: PlanView, here: PlanView): boolean {
  if (before.shape !== here.shape && !sameShape(before.plan, here.plan)) return false;
  const [old, now] = [before.plan, here.plan];
  return now.items.every((item, index) => item === old.items[index] || (item.title === old.items[index]?.title && item.code?.canonical === old.items[index].code?.canonical))
    && now.indikator.every((one, index) => one === old.indikator[index] || (one.name === old.indikator[index]?.name && alike(one.opd, old.indikator[index].opd)))
    && alike(now.opd, old.opd);
}

function pairsOf(matched: Matched, here: PlanView, there: PlanView): readonly Pair[] {
  const others = new Map(cellsOf(matched.there, there).map(({ key, value }) => [key, value]));
  return cellsOf(matched.here, here).flatMap(({ key, field, value }): readonly Pair[] => {
    const match = others.get(key);
    return match ? [{ field, here: value, there: match }] : [];
  });
}

interface Cell {
  readonly key: string;
  readonly field: FieldRef;
  readonly value: Value;
}

function cellsOf(indikator: Indikator, { plan }: PlanView): readonly Cell[] {
  return valueCells(indikator, plan.years).map(({ field, value }) => ({ key: fieldKey({ field: field.field, ...yearOf(field.year, plan) }), field, value }));
}

/** The calendar year, where the period tells it; the ordinal where it does not. */
function yearOf(year: number | undefined, { period }: Plan): { readonly year?: number } {
  if (year === undefined) return {};
  return { year: year < 1900 && period ? period.first + year - 1 : year };
}
