import { alike, fieldKey, sameShape, viewPlan, type Indikator, type Plan, type PlanView } from '../../plan';
import { agencyDifference } from './agencies';
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
 * years that both have, their satuan, who answers for them, and the pagu of their items. What only one of the documents states is no difference.
 * Years that one of them only counts ("Tahun-1") are the years of its period where it has one.
 */
export function comparePlans(plan: Plan, other: Plan): Comparison {
  const [here, there] = [viewPlan(plan), viewPlan(other)];
  const { matched, unmatchedHere, unmatchedThere } = matchIndicators(here, there);
  return {
    matched: eachMoneyOnce(matched.map((pair) => compare(pair, here, there))),
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
  const compared = new WeakMap<Indikator, { readonly result: ComparedIndicator; readonly family: readonly object[] }>();
  return (here) => {
    if (before === null || !sameNames(before, here, rivals)) ({ matched, rivals } = matchIndicators(here, there));
    else matched = matched.map((pair) => ({ ...pair, here: here.plan.indikator[at.get(pair.here) ?? -1] ?? pair.here }));
    at = new Map(here.plan.indikator.map((indikator, index) => [indikator, index]));
    const sameYears = before === null || (alike(before.plan.years, here.plan.years) && alike(before.plan.period, here.plan.period) && alike(before.plan.opd, here.plan.opd) && alike(before.plan.carries, here.plan.carries));
    before = here;
    return eachMoneyOnce(matched.map((pair): ComparedIndicator => {
      const known = compared.get(pair.here);
      const family = familyOf(pair.here, here);
      if (known && sameYears && known.result.there === pair.there && known.result.confidence === pair.confidence && isSameFamily(known.family, family)) return known.result;
      const result = compare(pair, here, there);
      compared.set(pair.here, { result, family });
      return result;
    }));
  };
}

function compare(pair: Matched, here: PlanView, there: PlanView): ComparedIndicator {
  const cells = differences(pairsOf(pair.here, pair.there, here, there));
  const agency = agencyDifference(pair.here, pair.there, here, there);
  return { ...pair, differences: agency ? [...cells, agency] : cells };
}

/** An item's money and agency are compared with each of its indicators: what the row of another owner states is told with the first of them only. */
function eachMoneyOnce(compared: readonly ComparedIndicator[]): readonly ComparedIndicator[] {
  const told = new Set<string>();
  return compared.map((pair) => {
    if (pair.differences.every(({ field }) => !shared.has(field.field))) return pair;
    const fresh = pair.differences.filter(({ owner, ownerThere, field }) => {
      if (!shared.has(field.field)) return true;
      const key = JSON.stringify([owner, ownerThere, fieldKey(field)]);
      if (told.has(key)) return false;
      told.add(key);
      return true;
    });
    return fresh.length === pair.differences.length ? pair : { ...pair, differences: fresh };
  });
}

const shared: ReadonlySet<string> = new Set(['pagu', 'pagu-akhir', 'opd']);

/** What a comparison of an indicator looks at beside it: its item, and the other indicators of it. */
function familyOf(indikator: Indikator, view: PlanView): readonly object[] {
  const item = view.itemOf(indikator);
  return item ? [item, ...view.indikatorOf(item.id)] : [];
}

function isSameFamily(before: readonly object[], now: readonly object[]): boolean {
  return before.length === now.length && before.every((one, at) => one === now[at]);
}

/** Whether two states of a document name the same indicators in the same places. Those with rivals of their name are told apart by their values too, so these must be the same. */
function sameNames(before: PlanView, here: PlanView, rivals: ReadonlySet<string>): boolean {
  if (before.shape !== here.shape && !sameShape(before.plan, here.plan)) return false;
  const [old, now] = [before.plan, here.plan];
  return now.items.every((item, index) => item === old.items[index] || (item.title === old.items[index]?.title && item.code?.canonical === old.items[index].code?.canonical))
    && now.indikator.every((one, index) => one === old.indikator[index] || (one.name === old.indikator[index]?.name && !rivals.has(one.name) && alike(one.opd, old.indikator[index].opd)))
    && alike(now.opd, old.opd);
}
