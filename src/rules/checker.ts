import { alike, cellOfOwner, sameShape, type Indikator, type Item, type ItemId, type OwnerId, type PlanView } from '../plan';
import { Among, kindsOfIndikator, kindsOfItem } from './among';
import { Groups } from './groups';
import type { Outcome } from './outcome';
import { readyRules, type ReadyRules } from './ready';
import type { Rule } from './rule';
import { mergeEntries, sortEntries, Yield, type Entry, type Failing, type Unit } from './units';

/** Checks one plan again and again while it changes. */
export interface Checker {
  /** What `checkPlan` would come to. After the first time only what a change can have touched is checked again, unless items or indicators came, went or moved. */
  check(view: PlanView): Outcome;
}

/** What is wrong with the table itself is listed first. */
const placeOfTable = 0;

export function createChecker(rules: readonly Rule[]): Checker {
  let round: Round | null = null;
  return {
    check(view) {
      if (round === null || !round.canAdvanceTo(view)) round = new Round(view, rules);
      else round.advance(view);
      return round.outcome;
    },
  };
}

/** All that is remembered of the checks of a plan while its shape stays the same. */
class Round {
  outcome: Outcome;
  private readonly ready: ReadyRules;
  private readonly rankOf: ReadonlyMap<string, number>;
  private readonly itemPlace: readonly number[];
  private readonly indikatorPlace: readonly number[];
  private readonly places: number;
  /** Units of the items and indicators that have findings or failures; the others need none. */
  private readonly items: (Unit | undefined)[];
  private readonly indikator: (Unit | undefined)[];
  private spare: Unit = { order: 0, stale: false };
  private readonly groups: readonly Groups[];
  private readonly ofItem: Among<ReadyRules['item'][number]>;
  private readonly ofIndikator: Among<ReadyRules['indikator'][number]>;
  /** What cells each indicator's row has. */
  private readonly kindsAt: number[];
  private readonly overItems: Unit = { order: 0, stale: false };
  private readonly wide: Unit = { order: 0, stale: false };
  private entries: readonly Entry[];
  private failing: readonly Failing[];

  constructor(private view: PlanView, rules: readonly Rule[]) {
    const { plan } = view;
    this.ready = readyRules(view, rules);
    this.rankOf = new Map(rules.map((rule, rank) => [rule.id, rank]));
    ({ items: this.itemPlace, indikator: this.indikatorPlace, count: this.places } = documentOrder(view));
    this.items = new Array<undefined>(plan.items.length).fill(undefined);
    this.indikator = new Array<undefined>(plan.indikator.length).fill(undefined);
    this.ofItem = new Among(this.ready.item);
    this.ofIndikator = new Among(this.ready.indikator);
    this.kindsAt = new Array<number>(plan.indikator.length).fill(0);
    this.groups = Groups.of(this.ready.group, this.kindsAt);
    const found = this.yieldOf(view);
    const [ofIndikator, ofItems] = [this.groups.filter(({ of }) => of === 'indikator'), this.groups.filter(({ of }) => of !== 'indikator')];
    // What is known of a row is asked for and sorted while it is at hand.
    for (let at = 0; at < plan.items.length; at += 1) {
      this.checkItem(at, view, found);
      for (const groups of ofItems) groups.put(at, view, found);
    }
    for (let at = 0; at < plan.indikator.length; at += 1) {
      this.checkIndikator(at, view, found);
      for (const groups of ofIndikator) groups.put(at, view, found);
    }
    for (const groups of this.groups) groups.checkAll(view, found);
    const { table } = view;
    if (table) found.run({ order: 0, stale: false }, this.ready.table, (rule) => rule.check(table, view));
    found.run(this.overItems, this.ready.items, (rule) => rule.check(view));
    found.run(this.wide, this.ready.plan, (rule) => rule.check(view));
    this.entries = sortEntries(found.entries, this.places);
    this.failing = found.failing;
    this.outcome = this.sum();
  }

  /** Whether only contents changed since: not what hangs on what, nor anything that every rule may ask. */
  canAdvanceTo({ plan, shape, profil, table, others }: PlanView): boolean {
    const before = this.view;
    return (shape === before.shape || sameShape(before.plan, plan))
      && alike(plan.years, before.plan.years) && alike(plan.carries, before.plan.carries) && alike(plan.period, before.plan.period) && alike(plan.opd, before.plan.opd)
      && alike(profil, before.profil) && alike(table, before.table)
      && others.length === before.others.length && others.every(({ name, plan: other }, at) => name === before.others[at]?.name && other === before.others[at].plan);
  }

  advance(view: PlanView): void {
    const before = this.view.plan;
    this.view = view;
    const { items, indikator } = view.plan;
    const changedItems = changesIn(before.items, items);
    const changed = new Set(changesIn(before.indikator, indikator));
    if (changedItems.length === 0 && changed.size === 0) return;
    const holders = new Set<number>();
    for (const at of changed) climb(indikator[at]?.itemId ?? null, view, holders);
    for (const at of changedItems) {
      holders.add(at);
      climb(items[at]?.parentId ?? null, view, holders);
      for (const one of view.shape.indikatorOfAt.get(items[at]?.id ?? null) ?? []) changed.add(one);
    }
    const found = this.yieldOf(view);
    const stale: Unit[] = [];
    const again = (unit: Unit | undefined): void => {
      if (!unit) return;
      unit.stale = true;
      stale.push(unit);
    };
    for (const at of holders) {
      again(this.items[at]);
      this.checkItem(at, view, found);
    }
    for (const at of changed) {
      again(this.indikator[at]);
      this.checkIndikator(at, view, found);
    }
    const touched = { indikator: changed, item: changedItems, branch: holders };
    for (const groups of this.groups) stale.push(...groups.advance(touched[groups.of], view, found));
    if (changedItems.length > 0) {
      again(this.overItems);
      found.run(this.overItems, this.ready.items, (rule) => rule.check(view));
    }
    again(this.wide);
    found.run(this.wide, this.ready.plan, (rule) => rule.check(view));
    this.entries = mergeEntries(this.entries, found.entries);
    this.failing = [...this.failing.filter(({ unit }) => !unit.stale), ...found.failing];
    for (const unit of stale) unit.stale = false;
    this.outcome = this.sum();
  }

  private yieldOf({ shape }: PlanView): Yield {
    const placeOf = (owner: OwnerId): number => {
      const item = shape.itemAt.get(owner);
      if (item !== undefined) return this.itemPlace[item] ?? this.places;
      const indikator = shape.indikatorAt.get(owner);
      if (indikator === undefined) return cellOfOwner(owner) ? placeOfTable : this.places;
      return this.indikatorPlace[indikator] ?? this.places;
    };
    return new Yield(this.rankOf, placeOf);
  }

  private checkItem(at: number, view: PlanView, found: Yield): void {
    const item = view.plan.items[at]!;
    const unit = this.unitFor(at);
    const before = found.count;
    found.ofItem(unit, this.ofItem.of(kindsOfItem(item, view)), item, view, this.itemPlace[at]!);
    this.items[at] = found.count === before ? undefined : this.use(unit);
  }

  private checkIndikator(at: number, view: PlanView, found: Yield): void {
    const indikator = view.plan.indikator[at]!;
    const item = view.itemOf(indikator);
    const kinds = kindsOfIndikator(indikator, view);
    this.kindsAt[at] = kinds;
    // An indicator of an item that the plan lacks cannot be asked; one of a table without items can.
    if (!item && indikator.itemId !== null) return;
    const unit = this.unitFor(at);
    const before = found.count;
    found.ofIndikator(unit, this.ofIndikator.of(kinds), indikator, item, view, this.indikatorPlace[at]!);
    this.indikator[at] = found.count === before ? undefined : this.use(unit);
  }

  private unitFor(order: number): Unit {
    this.spare.order = order;
    return this.spare;
  }

  /** Keeps a unit that something was laid to. */
  private use(unit: Unit): Unit {
    this.spare = { order: 0, stale: false };
    return unit;
  }

  private sum(): Outcome {
    const first = new Map<string, Failing>();
    for (const failure of [...this.failing].sort((a, b) => a.rank - b.rank || a.unit.order - b.unit.order)) if (!first.has(failure.rule)) first.set(failure.rule, failure);
    return {
      findings: this.entries.map(({ finding }) => finding),
      unchecked: this.ready.unchecked,
      failed: [...first.values()].map(({ rule, error }) => ({ rule, error })),
    };
  }
}

/** Places in document order: the table's own cells, then each item followed by its own indicators, as a planner reads a matrix; behind them indicators that hang on no item. */
function documentOrder({ plan, shape, item }: PlanView): { readonly items: readonly number[]; readonly indikator: readonly number[]; readonly count: number } {
  const items: number[] = [];
  const indikator = new Array<number>(plan.indikator.length).fill(-1);
  let count = placeOfTable + 1;
  for (const [at, { id }] of plan.items.entries()) {
    items.push(count);
    count += 1;
    // Where two items share an id, the indicators stand with the one that is found by it.
    if (shape.itemAt.get(id) !== at) continue;
    for (const one of shape.indikatorOfAt.get(id) ?? []) {
      indikator[one] = count;
      count += 1;
    }
  }
  for (const [at, { itemId }] of plan.indikator.entries()) {
    if (itemId !== null && item.has(itemId)) continue;
    indikator[at] = count;
    count += 1;
  }
  return { items, indikator, count };
}

function changesIn<T extends Item | Indikator>(before: readonly T[], after: readonly T[]): readonly number[] {
  const changed: number[] = [];
  for (let at = 0; at < after.length; at += 1) if (before[at] !== after[at]) changed.push(at);
  return changed;
}

/** Adds the places of an item and of all that hold it. */
function climb(from: ItemId | null, { plan, shape }: PlanView, into: Set<number>): void {
  for (let id = from; id !== null;) {
    const at = shape.itemAt.get(id);
    if (at === undefined || into.has(at)) return;
    into.add(at);
    id = plan.items[at]?.parentId ?? null;
  }
}
