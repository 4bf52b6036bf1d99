import type { FieldRef, Item } from '../../plan';
import { amountBelow, hasMoney, leftOut, moneyColumns, ownAmount, strayLevels, type Amount, type Below } from '../money';
import { brief } from '../names';
import { defineRule, nothing, type OwnedReport } from '../rule';
import { listYears } from '../years';

/** What may differ without a word: a rupiah, and what rounding of the parts comes to. */
const leastSlack = 1;
/** Items that a sum leaves out are named up to this many. */
const named = 3;

interface Gap {
  readonly field: FieldRef;
  readonly own: Amount;
  readonly below: Below;
  readonly without: readonly Item[];
}

/**
 * Each column of money by itself; years that say the same are told together, at the first of them. An amount that every indicator's row repeats may count once. Where items of the level below hang elsewhere as
 * well, a sum that falls short tells nothing.
 */
export const paguTidakTerjumlah = defineRule({
  id: 'pagu-tidak-terjumlah',
  area: 'pagu',
  severities: ['galat'],
  scope: 'item',
  needs: ['pagu'],
  check(item, view) {
    if (view.childrenOf(item.id).length === 0 || !hasMoney(item, view)) return nothing;
    let gaps: Gap[] | null = null;
    for (const column of moneyColumns(view)) {
      const own = ownAmount(item, column, view);
      if (own === null || own === 'unreadable') continue;
      const below = amountBelow(item, column, view);
      if (below === null || below === 'unreadable' || agree(own, below) || (below.total < own.total && strayLevels(view).has(below.level))) continue;
      (gaps ??= []).push({ field: column.field, own, below, without: leftOut(item, column, own, view) });
    }
    return gaps ? together(gaps).map((same) => report(item, same)) : nothing;
  },
});

function agree(own: Amount, below: Below): boolean {
  const slack = Math.max(leastSlack, own.slack + below.slack);
  return [own.total, own.once].some((one) => [below.total, below.once].some((other) => Math.abs(one - other) <= slack));
}

/** Years of the same amounts, with one owner and the same items left out; the end of the period stands by itself. */
function together(gaps: readonly Gap[]): readonly (readonly [Gap, ...Gap[]])[] {
  const groups = new Map<string, [Gap, ...Gap[]]>();
  for (const gap of gaps) {
    const { field, own, below, without } = gap;
    const key = JSON.stringify([field.field, own.owner, own.total, below.total, below.count, ...without.map(({ id }) => id)]);
    const group = groups.get(key);
    if (group) group.push(gap);
    else groups.set(key, [gap]);
  }
  return [...groups.values()];
}

function report(item: Item, gaps: readonly [Gap, ...Gap[]]): OwnedReport {
  const [{ field, own, below, without }] = gaps;
  const params = {
    nama: nameOf(item),
    ...(field.year === undefined ? {} : { tahun: listYears(gaps.map((gap) => gap.field.year ?? 0)) }),
    tertulis: rupiah(own.total), banyak: below.count, tingkat: below.level, jumlah: rupiah(below.total), selisih: rupiah(Math.abs(own.total - below.total)),
  };
  const message = field.year === undefined ? 'akhir' : field.year < 1900 ? 'tahun-ke' : 'tahun';
  const tells = { owner: own.owner, field, severity: 'galat' } as const;
  if (without.length === 0) return { ...tells, message, params };
  const luput = without.slice(0, named).map(nameOf).join(', ');
  return { ...tells, message: `${message}-tanpa`, params: { ...params, luput: without.length > named ? `${luput}, …` : luput } };
}

function nameOf({ code, title }: Item): string {
  const quoted = `“${brief(title, 60)}”`;
  const written = code?.raw.trim() ?? '';
  return written === '' ? quoted : `${written} ${quoted}`;
}

/** Whole rupiah, or sen where they matter. */
function rupiah(amount: number): number {
  return Number(amount.toFixed(2));
}
