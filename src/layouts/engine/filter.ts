import { lineageOf, viewPlan, type Indikator, type Item, type ItemId, type Plan, type PlanView } from '../../plan';
import type { LayoutFilter } from '../layout';
import { bidangFinder } from './urusan';

/**
 * The part of a plan that a filter lets through: the indicators of an agency, of a misi, of a bidang urusan, with the items that they hang on. An item without
 * indicators stays where it lies in the misi, or belongs to the bidang urusan; an agency's table has no items that no indicator of the agency hangs on.
 */
export function filterPlan(plan: Plan, filter: LayoutFilter): Plan {
  if (filter.opd === null && filter.misi === null && filter.bidangUrusan === null) return plan;
  const view = viewPlan(plan);
  const bidangOf = bidangFinder(view);
  const lies = (item: Item | null): boolean => {
    if (filter.misi !== null && !(item && lineageOf(view, item.id).some(({ id }) => id === filter.misi))) return false;
    return filter.bidangUrusan === null || (item !== null && bidangOf(item)?.key === filter.bidangUrusan);
  };
  const indikator = plan.indikator.filter((one) => lies(view.itemOf(one)) && (filter.opd === null || names(view, one, filter.opd)));
  const kept = new Set<ItemId>();
  const keep = (item: Item): void => lineageOf(view, item.id).forEach(({ id }) => kept.add(id));
  for (const one of indikator) {
    const item = view.itemOf(one);
    if (item) keep(item);
  }
  if (filter.opd === null) plan.items.filter(lies).forEach(keep);
  return { ...plan, items: plan.items.filter(({ id }) => kept.has(id)), indikator };
}

/** Whether an indicator's cell names the agency, by the name that the plan's list has or by the words of the cell. */
function names(view: PlanView, { opd }: Indikator, name: string): boolean {
  const wanted = fold(name);
  const known = [...view.opd.values()].find((one) => [one.name, ...one.aliases].some((alias) => fold(alias) === wanted));
  return fold(opd.raw) === wanted || opd.refs.some((ref) => ref.wildcard || fold(ref.raw) === wanted || (known !== undefined && ref.opdId === known.id));
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
