import type { Indikator, Item, PlanView } from '../plan';
import { Among } from './among';
import type { ScopedRule } from './ready';
import type { Unit, Yield } from './units';

type GroupRule = ScopedRule<'group'>;
type OfIndikator = Extract<GroupRule, { readonly of: 'indikator' }>;
type OfItems = Exclude<GroupRule, OfIndikator>;

/** A group of several: places of its members in the plan's list, ascending. */
interface Group extends Unit {
  readonly members: number[];
}

/** The groups of all rules that group alike, kept from check to check. Most groups have one member, and are no more than its place. */
export class Groups {
  private readonly keys: (string | null)[] = [];
  private readonly groups = new Map<string, number | Group>();
  /** What is laid to places by themselves: findings in groups of one, failures to tell a key. */
  private readonly alone = new Map<number, Unit>();
  private readonly lonely: Among<GroupRule>;
  private readonly several: Among<GroupRule>;
  private spare: Unit = { order: 0, stale: false };

  /** `rules` have one `keyOf` and one `of`; `kindsAt` says what cells each indicator's row has, as it is known at the time. */
  constructor(private readonly rules: readonly GroupRule[], private readonly kindsAt: readonly number[]) {
    this.lonely = new Among(rules.filter((rule) => rule.several !== true));
    this.several = new Among(rules);
  }

  /** What is grouped. */
  get of(): GroupRule['of'] {
    return this.rules[0]!.of;
  }

  /** Parts group rules by how they group. */
  static of(rules: readonly GroupRule[], kindsAt: readonly number[]): readonly Groups[] {
    const byKey = new Map<unknown, GroupRule[]>();
    for (const rule of rules) byKey.set(rule.keyOf, [...(byKey.get(rule.keyOf) ?? []), rule]);
    return [...byKey.values()].flatMap((alike) => (['indikator', 'item', 'branch'] as const).flatMap((of) => {
      const mine = alike.filter((rule) => rule.of === of);
      return mine.length === 0 ? [] : [new Groups(mine, kindsAt)];
    }));
  }

  /** Sorts the next member into its group. */
  put(at: number, view: PlanView, found: Yield): void {
    const key = this.keyAt(at, view, found);
    this.keys.push(key);
    if (key === null) return;
    const group = this.groups.get(key);
    if (group === undefined) this.groups.set(key, at);
    else if (typeof group === 'number') this.groups.set(key, { order: group, stale: false, members: [group, at] });
    else group.members.push(at);
  }

  /** Checks all groups, once every member is in its own. */
  checkAll(view: PlanView, found: Yield): void {
    for (const group of this.groups.values()) this.check(group, view, found);
  }

  /** Checks the groups that changed members belonged or now belong to; those that are checked again are stale until they are told otherwise. */
  advance(changed: Iterable<number>, view: PlanView, found: Yield): readonly Unit[] {
    const stale = new Set<Unit>();
    const touched = new Set<string>();
    const outdate = (at: number): void => {
      const unit = this.alone.get(at);
      if (unit) stale.add(unit);
      this.alone.delete(at);
    };
    const touch = (key: string | null): void => {
      const group = key === null ? undefined : this.groups.get(key);
      if (key === null || group === undefined) return;
      touched.add(key);
      if (typeof group === 'number') outdate(group);
      else stale.add(group);
    };
    for (const at of changed) {
      const before = this.keys[at] ?? null;
      outdate(at);
      // Before its key is asked, for one that cannot be asked is told by itself, and stays told until it changes.
      touch(before);
      const key = this.keyAt(at, view, found);
      if (key !== before) {
        // Whoever was alone under the new key is so no longer.
        touch(key);
        this.leave(at, before);
        this.join(at, key);
      }
      touch(key);
    }
    for (const unit of stale) unit.stale = true;
    for (const key of touched) {
      const group = this.groups.get(key);
      if (group !== undefined) this.check(group, view, found);
    }
    return [...stale];
  }

  private leave(at: number, key: string | null): void {
    const group = key === null ? undefined : this.groups.get(key);
    if (key === null || group === undefined) return;
    if (typeof group !== 'number') group.members.splice(group.members.indexOf(at), 1);
    if (typeof group === 'number' || group.members.length === 0) this.groups.delete(key);
    else group.order = group.members[0] ?? group.order;
  }

  private join(at: number, key: string | null): void {
    this.keys[at] = key;
    if (key === null) return;
    const group = this.groups.get(key);
    if (group === undefined) this.groups.set(key, at);
    else if (typeof group === 'number') this.groups.set(key, { order: Math.min(group, at), stale: false, members: group < at ? [group, at] : [at, group] });
    else {
      const next = group.members.findIndex((other) => other > at);
      group.members.splice(next < 0 ? group.members.length : next, 0, at);
      group.order = group.members[0] ?? at;
    }
  }

  private keyAt(at: number, view: PlanView, found: Yield): string | null {
    const rule = this.rules[0]!;
    try {
      if (rule.of !== 'indikator') return rule.keyOf(view.plan.items[at]!, view);
      const indikator = view.plan.indikator[at]!;
      return rule.keyOf(indikator, view.itemOf(indikator), view);
    } catch (fault) {
      const unit: Unit = { order: at, stale: false };
      this.alone.set(at, unit);
      for (const one of this.rules) found.fail(one, unit, fault);
      return null;
    }
  }

  private check(group: number | Group, view: PlanView, found: Yield): void {
    if (typeof group !== 'number') {
      const rules = (group.members.length > 1 ? this.several : this.lonely).of(this.kindsOf(group.members));
      if (rules.length > 0) this.run(group, rules, group.members, view, found);
      return;
    }
    const rules = this.lonely.of(this.kindsAt[group] ?? 0);
    if (rules.length === 0) return;
    const [unit, before] = [this.spare, found.count];
    unit.order = group;
    this.run(unit, rules, [group], view, found);
    if (found.count === before) return;
    this.alone.set(group, unit);
    this.spare = { order: 0, stale: false };
  }

  private kindsOf(members: readonly number[]): number {
    let kinds = 0;
    for (const at of members) kinds |= this.kindsAt[at] ?? 0;
    return kinds;
  }

  private run(unit: Unit, rules: readonly GroupRule[], members: readonly number[], view: PlanView, found: Yield): void {
    if (this.of === 'indikator') {
      const indikator = members.map((at): Indikator => view.plan.indikator[at]!);
      found.run(unit, rules as readonly OfIndikator[], (rule) => rule.check(indikator, view));
    } else {
      const items = members.map((at): Item => view.plan.items[at]!);
      found.run(unit, rules as readonly OfItems[], (rule) => rule.check(items, view));
    }
  }
}
