import type { Indikator, PlanView } from '../plan';

/** In fewer rows each gap is a row's own. */
const least = 5;

/** Whether those that lack an entry are all the indicators there are: a column that nobody filled in is told once. */
export function isWholeColumn(lacking: readonly Indikator[], { plan }: PlanView): boolean {
  return lacking.length >= least && lacking.length === plan.indikator.length;
}
