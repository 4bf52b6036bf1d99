import { fieldKey, viewPlan, type FieldRef, type Indikator, type Plan, type PlanView, type Value } from '../../plan';
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
  return compareViews(viewPlan(plan), viewPlan(other));
}

/** The same, of plans whose relations are looked up already. */
export function compareViews(here: PlanView, there: PlanView): Comparison {
  const { matched, unmatchedHere, unmatchedThere } = matchIndicators(here, there);
  return {
    matched: matched.map((pair) => ({ ...pair, differences: differences(pairsOf(pair, here, there), [pair.here.satuan, pair.there.satuan]) })),
    unmatchedHere,
    unmatchedThere,
  };
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
