import type { Field } from './fields';
import type { Level } from './levels';
import type { Indikator, IndikatorId, Item, ItemId, OwnerId, Plan } from './plan';
import type { Opd } from './opd';
import { defaultProfil, type Profil } from './profil';
import type { TableFacts } from './table-facts';

/** Another document that a plan is compared with. */
export interface OtherPlan {
  /** As the planner knows it: the name of its sheet or file. */
  readonly name: string;
  readonly plan: Plan;
}

/** What stands around a plan. */
export interface PlanContext {
  readonly profil: Profil;
  /** Null where the plan was not read from a sheet. */
  readonly table: TableFacts | null;
  readonly others: readonly OtherPlan[];
}

/** A plan with its relations looked up once. Lists keep document order. */
export interface PlanView extends PlanContext {
  readonly plan: Plan;
  readonly item: ReadonlyMap<ItemId, Item>;
  readonly indikator: ReadonlyMap<IndikatorId, Indikator>;
  readonly opd: ReadonlyMap<string, Opd>;
  /** Items without a parent stand under null. */
  readonly childrenOf: (id: ItemId | null) => readonly Item[];
  /** Indicators that hang on no item stand under null. */
  readonly indikatorOf: (id: ItemId | null) => readonly Indikator[];
  /** The item that an indicator hangs on; null where it hangs on none. */
  readonly itemOf: (indikator: Indikator) => Item | null;
  readonly carries: (field: Field, year?: number) => boolean;
}

const none: readonly never[] = [];

export function viewPlan(plan: Plan, context: Partial<PlanContext> = {}): PlanView {
  const children = groupBy(plan.items, (item) => item.parentId);
  const indicators = groupBy(plan.indikator, (indikator) => indikator.itemId);
  const item = new Map(plan.items.map((one) => [one.id, one]));
  return {
    profil: defaultProfil,
    table: null,
    others: [],
    ...context,
    plan,
    item,
    indikator: new Map(plan.indikator.map((indikator) => [indikator.id, indikator])),
    opd: new Map(plan.opd.map((opd) => [opd.id, opd])),
    childrenOf: (id) => children.get(id) ?? none,
    indikatorOf: (id) => indicators.get(id) ?? none,
    itemOf: ({ itemId }) => (itemId === null ? null : item.get(itemId) ?? null),
    carries: (field, year) => plan.carries.some((ref) => ref.field === field && (year === undefined || ref.year === year)),
  };
}

/** How many items each level has, and how many indicators there are; levels that the plan lacks are absent. */
export function countPlan(plan: Plan): Partial<Record<Level | 'indikator', number>> {
  const counts: Partial<Record<Level | 'indikator', number>> = {};
  for (const item of plan.items) counts[item.level] = (counts[item.level] ?? 0) + 1;
  counts.indikator = plan.indikator.length;
  return counts;
}

/** From the item up to its topmost ancestor, the item first. Stops at a missing or circular parent. */
export function lineageOf(view: PlanView, id: ItemId): readonly Item[] {
  const line: Item[] = [];
  const seen = new Set<ItemId>();
  for (let at: ItemId | null = id; at !== null && !seen.has(at); ) {
    seen.add(at);
    const item = view.item.get(at);
    if (!item) break;
    line.push(item);
    at = item.parentId;
  }
  return line;
}

/** The item that an owner is, or hangs on. */
export function itemOfOwner(view: PlanView, owner: OwnerId): Item | undefined {
  return view.item.get(owner) ?? view.item.get(view.indikator.get(owner)?.itemId ?? '');
}

function groupBy<T, K>(things: readonly T[], keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
