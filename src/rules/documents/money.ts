import { alike, type Indikator, type Item, type OwnerId, type PlanView, type Value } from '../../plan';
import { moneyColumns, moneyOf, type MoneyCell } from '../money';
import { close } from '../values';
import { likeness, tightName } from './names';

/** One cell of money, and whose row states it. */
export interface OwnedMoney extends MoneyCell {
  readonly owner: OwnerId;
}

/** Titles less alike than this are two programs. */
const sameTitle = 0.9;
const scales = [1e3, 1e6, 1e9] as const;
/** A figure in thousands, millions or milliards has at least this many of them, else its zeros are chance. */
const ofScale = 100;

/**
 * The pagu that an indicator's row states, or, where that is empty, its item: on the item's own row, else on the only row of its indicators that has one.
 * Documents write the pagu of a program once, on whichever row comes first.
 */
export function moneyCells(indikator: Indikator, view: PlanView): readonly OwnedMoney[] {
  return moneyColumns(view).flatMap(({ field, at }): readonly OwnedMoney[] => {
    const stated = (holder: Item | Indikator): readonly OwnedMoney[] => {
      const value: Value | null | undefined = moneyOf(holder, view).values[at];
      return value && value.form.kind !== 'missing' ? [{ owner: holder.id, field, value }] : [];
    };
    const own = stated(indikator);
    const item = view.itemOf(indikator);
    if (own.length > 0 || !item) return own;
    const items = stated(item);
    if (items.length > 0) return items;
    const rows = view.indikatorOf(item.id).flatMap(stated);
    return rows.length === 1 ? rows : [];
  });
}

/** Whether two indicators hang on the same item, of the same level: what another level costs is no other statement about it. Lists without items compare row by row. */
export function onSameItem(indikator: Indikator, other: Indikator, here: PlanView, there: PlanView): boolean {
  const [one, two] = [here.itemOf(indikator), there.itemOf(other)];
  if (!one || !two) return one === two;
  if (one.level !== two.level) return false;
  if (one.code?.canonical && alike(one.code.canonical, two.code?.canonical)) return true;
  return likeness(tightName(one.title), tightName(two.title)) >= sameTitle;
}

/** The factor between two figures that are the same in rupiah, thousands, millions or milliards, as far as the shorter one tells; null where there is none. */
export function scaleOf(a: number, b: number): number | null {
  const [small, large] = Math.abs(a) < Math.abs(b) ? [a, b] : [b, a];
  if (small === 0) return null;
  const step = 10 ** -(String(small).split('.')[1]?.length ?? 0);
  return scales.find((factor) => close(small * factor, large) || (Math.abs(small) >= ofScale * step && Math.abs(large / factor - small) <= 0.5 * step)) ?? null;
}

/** Why two amounts differ: one in thousands or millions, or rounded to them. */
export function causeOfMoney(a: number, b: number): 'skala' | 'pembulatan' | 'lain' {
  if (scaleOf(a, b) !== null) return 'skala';
  const isRounded = (coarse: number, fine: number): boolean =>
    scales.some((unit) => coarse % unit === 0 && fine % unit !== 0 && Math.abs(coarse) >= ofScale * unit && Math.abs(coarse - fine) < unit);
  return isRounded(a, b) || isRounded(b, a) ? 'pembulatan' : 'lain';
}
