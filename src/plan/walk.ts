import type { Field } from './fields';
import type { Level } from './levels';
import type { Indikator, IndikatorId, Item, ItemId, OwnerId, Plan } from './plan';
import type { Opd } from './opd';
import { defaultProfil, type Profil } from './profil';
import { Placed, sameShape, shapeOf, type Shape } from './shape';
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
  readonly shape: Shape;
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

/**
 * Looks a plan's relations up. A view made `before`, of a plan of the same shape (cells changed, nothing came, went or moved), lends them to this one,
 * which then costs next to nothing.
 */
export function viewPlan(plan: Plan, context: Partial<PlanContext> = {}, before: PlanView | null = null): PlanView {
  const shape = before && sameShape(before.plan, plan) ? before.shape : shapeOf(plan);
  const item = new Placed(shape.itemAt, plan.items);
  const children = lists(shape.childrenAt, plan.items);
  const indicators = lists(shape.indikatorOfAt, plan.indikator);
  const carried = new Set(plan.carries.flatMap(({ field, year }) => [field, `${field}:${year}`]));
  return {
    profil: defaultProfil,
    table: null,
    others: [],
    ...context,
    plan,
    shape,
    item,
    indikator: new Placed(shape.indikatorAt, plan.indikator),
    opd: new Map(plan.opd.map((opd) => [opd.id, opd])),
    childrenOf: children,
    indikatorOf: indicators,
    itemOf: holderIn(item),
    carries: (field, year) => carried.has(year === undefined ? field : `${field}:${year}`),
  };
}

/** Indicators of one item follow each other, and are asked about in turn. */
function holderIn(items: ReadonlyMap<ItemId, Item>): (indikator: Indikator) => Item | null {
  let [lastId, last]: [ItemId | null, Item | null] = [null, null];
  return ({ itemId }) => {
    if (itemId === lastId) return last;
    lastId = itemId;
    return last = itemId === null ? null : items.get(itemId) ?? null;
  };
}

/** Lists by their owner, each made when it is first asked for. */
function lists<T>(places: ReadonlyMap<ItemId | null, readonly number[]>, things: readonly T[]): (id: ItemId | null) => readonly T[] {
  const made = new Map<ItemId | null, readonly T[]>();
  return (id) => {
    const known = made.get(id);
    if (known) return known;
    const at = places.get(id);
    if (at === undefined) return none;
    const list = at.map((place) => things[place]!);
    made.set(id, list);
    return list;
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
