import { alike, sameShape, viewPlan, type Indikator, type Plan, type PlanView } from '../../plan';
import { differences, type Difference } from './causes';
import { pairsOf } from './cells';
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
    matched: matched.map((pair) => compare(pair, here, there)),
    unmatchedHere,
    unmatchedThere,
  };
}

/** Which of several plans a plan is best compared with: the one that most of its indicators are found in, among equals the one with the fewest besides. -1 where there is none. */
export function bestCounterpart(plan: Plan, others: readonly Plan[]): number {
  const [best = -1] = others
    .map((other, at) => {
      const { matched, unmatchedThere } = others.length === 1 ? { matched: [], unmatchedThere: [] } : matchIndicators(viewPlan(plan), viewPlan(other));
      return { at, met: matched.reduce((sum, { confidence }) => sum + confidence, 0), left: unmatchedThere.length };
    })
    .sort((a, b) => b.met - a.met || a.left - b.left)
    .map(({ at }) => at);
  return best;
}

/** Compares one document with the same other one again and again while it changes. */
export type Comparer = (here: PlanView) => readonly ComparedIndicator[];

/** After the first time names and places are matched again only where one of them changed, and only indicators that changed are compared again. */
export function createComparer(other: Plan): Comparer {
  const there = viewPlan(other);
  let before: PlanView | null = null;
  let matched: readonly Matched[] = [];
  let rivals: ReadonlySet<string> = new Set();
  let at = new Map<Indikator, number>();
  const compared = new WeakMap<Indikator, ComparedIndicator>();
  return (here) => {
    if (before === null || !sameNames(before, here, rivals)) ({ matched, rivals } = matchIndicators(here, there));
    else matched = matched.map((pair) => ({ ...pair, here: here.plan.indikator[at.get(pair.here) ?? -1] ?? pair.here }));
    at = new Map(here.plan.indikator.map((indikator, index) => [indikator, index]));
    const sameYears = before === null || (alike(before.plan.years, here.plan.years) && alike(before.plan.period, here.plan.period));
    before = here;
    return matched.map((pair): ComparedIndicator => {
      const known = compared.get(pair.here);
      if (known && sameYears && known.there === pair.there && known.confidence === pair.confidence) return known;
      const fresh = compare(pair, here, there);
      compared.set(pair.here, fresh);
      return fresh;
    });
  };
}

function compare(pair: Matched, here: PlanView, there: PlanView): ComparedIndicator {
  return { ...pair, differences: differences(pairsOf(pair.here, pair.there, here, there), [pair.here.satuan, pair.there.satuan]) };
}

/** Whether two states of a document name the same indicators in the same places. Those with rivals of their name are told apart by their values too, so these must be the same. */
function sameNames(before: PlanView, here: PlanView, rivals: ReadonlySet<string>): boolean {
  if (before.shape !== here.shape && !sameShape(before.plan, here.plan)) return false;
  const [old, now] = [before.plan, here.plan];
  return now.items.every((item, index) => item === old.items[index] || (item.title === old.items[index]?.title && item.code?.canonical === old.items[index].code?.canonical))
    && now.indikator.every((one, index) => one === old.indikator[index] || (one.name === old.indikator[index]?.name && !rivals.has(one.name) && alike(one.opd, old.indikator[index].opd)))
    && alike(now.opd, old.opd);
}
