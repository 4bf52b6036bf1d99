import { viewPlan, type Item, type Plan } from '../../plan';
import type { LayoutFilter } from '../layout';
import { bidangFinder, type Bidang } from './urusan';

/** What a plan's tables can be filtered by, each in the order in which it is offered. */
export interface FilterOffers {
  /** Agencies by name. */
  readonly opd: readonly string[];
  /** In the plan's order. */
  readonly misi: readonly Item[];
  /** By code. */
  readonly bidangUrusan: readonly Bidang[];
}

/** The agencies, misi and bidang urusan of a plan that have something to print. */
export function filterOffers(plan: Plan): FilterOffers {
  const view = viewPlan(plan);
  const bidangOf = bidangFinder(view);
  const bidang = new Map<string, Bidang>();
  for (const item of plan.items) {
    const found = bidangOf(item);
    if (found && !bidang.has(found.key)) bidang.set(found.key, found);
  }
  const named = new Set(plan.indikator.flatMap(({ opd }) => opd.refs.flatMap(({ opdId }) => opdId ?? [])));
  return {
    opd: [...new Set(plan.opd.filter(({ id }) => named.has(id)).map(({ name }) => name))].sort((a, b) => (fold(a) < fold(b) ? -1 : 1)),
    misi: plan.items.filter(({ level }) => level === 'misi'),
    bidangUrusan: [...bidang.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

/** The parts of a filter that a plan has nothing for: an agency, a misi or a bidang urusan that it does not know any more. */
export function strangeFilters(filter: LayoutFilter, offers: FilterOffers): readonly (keyof LayoutFilter)[] {
  const known: Readonly<Record<keyof LayoutFilter, boolean>> = {
    opd: filter.opd === null || offers.opd.includes(filter.opd),
    misi: filter.misi === null || offers.misi.some(({ id }) => id === filter.misi),
    bidangUrusan: filter.bidangUrusan === null || offers.bidangUrusan.some(({ key }) => key === filter.bidangUrusan),
  };
  return (['opd', 'misi', 'bidangUrusan'] as const).filter((part) => !known[part]);
}

function fold(text: string): string {
  return text.toLowerCase();
}
