import type { Indikator, Item, PlanView } from '../plan';
import { factsOf, kinds } from './facts';
import { moneyOf } from './money';
import type { Rule } from './rule';

/** What cells an indicator's row has, money too, as bits of `kinds`. */
export function kindsOfIndikator(indikator: Indikator, view: PlanView): number {
  return factsOf(indikator, view.plan.years).kinds | moneyOf(indikator, view).kinds;
}

/** What cells an item's own row has. */
export function kindsOfItem(item: Item, view: PlanView): number {
  return moneyOf(item, view).kinds | (item.strays === undefined ? 0 : kinds.error);
}

/** Rules of which those are picked that ask for nothing in particular, or for what a row has. Rows come in few kinds, and each pick is made once. */
export class Among<R extends Rule> {
  private readonly asked: number;
  private readonly picks = new Map<number, readonly R[]>();
  private last: { readonly kinds: number; readonly rules: readonly R[] };

  constructor(private readonly rules: readonly R[]) {
    this.asked = rules.reduce((bits, { among = 0 }) => bits | among, 0);
    this.last = { kinds: 0, rules: this.pick(0) };
  }

  /** `kinds` are the bits that a row, or one of several, has. */
  of(kinds: number): readonly R[] {
    const bits = kinds & this.asked;
    if (bits === this.last.kinds) return this.last.rules;
    const rules = this.picks.get(bits) ?? this.pick(bits);
    this.last = { kinds: bits, rules };
    return rules;
  }

  private pick(kinds: number): readonly R[] {
    const rules = this.rules.filter(({ among }) => among === undefined || (among & kinds) !== 0);
    this.picks.set(kinds, rules);
    return rules;
  }
}
