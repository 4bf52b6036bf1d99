import type { Indikator, Item, PlanView } from '../plan';
import type { ScopedRule } from './ready';
import type { Unit, Yield } from './units';

/** One group of a rule: places of its members in the plan's list, ascending. */
interface Group extends Unit {
  readonly members: number[];
}

/** The groups of one rule, kept from check to check. */
export class Groups {
  private readonly keys: (string | null)[] = [];
  private readonly groups = new Map<string, Group>();
  /** What failures to tell a key are laid to, by place. */
  private readonly keyless = new Map<number, Unit>();

  constructor(readonly rule: ScopedRule<'group'>) {}

  /** Sorts every member into its group and checks all groups. */
  begin(view: PlanView, found: Yield): void {
    const count = this.rule.of === 'indikator' ? view.plan.indikator.length : view.plan.items.length;
    for (let at = 0; at < count; at += 1) {
      const key = this.keyAt(at, view, found);
      this.keys.push(key);
      if (key === null) continue;
      const group = this.groups.get(key);
      if (group) group.members.push(at);
      else this.groups.set(key, { order: at, stale: false, members: [at] });
    }
    for (const group of this.groups.values()) this.check(group, view, found);
  }

  /** Checks the groups that changed members belonged or now belong to; those that are checked again are stale until they are told otherwise. */
  advance(changed: Iterable<number>, view: PlanView, found: Yield): readonly Unit[] {
    const stale = new Set<Unit>();
    const groups = new Set<Group>();
    const touch = (key: string | null): void => {
      const group = key === null ? undefined : this.groups.get(key);
      if (group) groups.add(group);
    };
    for (const at of changed) {
      const before = this.keys[at] ?? null;
      const failure = this.keyless.get(at);
      if (failure) stale.add(failure);
      this.keyless.delete(at);
      const key = this.keyAt(at, view, found);
      touch(before);
      if (key !== before) this.move(at, before, key);
      touch(key);
    }
    for (const group of groups) {
      stale.add(group);
      if (group.members.length > 0) this.check(group, view, found);
    }
    for (const unit of stale) unit.stale = true;
    return [...stale];
  }

  private move(at: number, from: string | null, to: string | null): void {
    const old = from === null ? undefined : this.groups.get(from);
    if (old) {
      old.members.splice(old.members.indexOf(at), 1);
      old.order = old.members[0] ?? old.order;
      if (old.members.length === 0) this.groups.delete(from ?? '');
    }
    this.keys[at] = to;
    if (to === null) return;
    const group = this.groups.get(to);
    if (!group) {
      this.groups.set(to, { order: at, stale: false, members: [at] });
      return;
    }
    const next = group.members.findIndex((other) => other > at);
    group.members.splice(next < 0 ? group.members.length : next, 0, at);
    group.order = group.members[0] ?? at;
  }

  private keyAt(at: number, view: PlanView, found: Yield): string | null {
    const { rule } = this;
    try {
      if (rule.of !== 'indikator') return rule.keyOf(view.plan.items[at]!, view);
      const indikator = view.plan.indikator[at]!;
      return rule.keyOf(indikator, view.itemOf(indikator), view);
    } catch (fault) {
      const unit: Unit = { order: at, stale: false };
      this.keyless.set(at, unit);
      found.fail(rule, unit, fault);
      return null;
    }
  }

  private check(group: Group, view: PlanView, found: Yield): void {
    const { rule } = this;
    if (rule.of !== 'indikator') {
      const items = group.members.map((at): Item => view.plan.items[at]!);
      found.run(group, [rule], (one) => one.check(items, view));
    } else {
      const indikator = group.members.map((at): Indikator => view.plan.indikator[at]!);
      found.run(group, [rule], (one) => one.check(indikator, view));
    }
  }
}
