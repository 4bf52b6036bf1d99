import type { FieldRef, Item } from '../../plan';
import { amountBelow, hasMoney, moneyColumns, ownAmount, strayLevels, type Amount, type Below } from '../money';
import { brief } from '../names';
import { defineRule, nothing, type OwnedReport } from '../rule';

/** What may differ without a word: a rupiah, and what rounding of the parts comes to. */
const leastSlack = 1;

/**
 * Each column of money by itself; an amount that every indicator's row repeats may count once. Where items of the level below hang elsewhere as
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
    return moneyColumns(view).flatMap((column): readonly OwnedReport[] => {
      const own = ownAmount(item, column, view);
      if (own === null || own === 'unreadable') return nothing;
      const below = amountBelow(item, column, view);
      return below === null || below === 'unreadable' || agree(own, below) || (below.total < own.total && strayLevels(view).has(below.level)) ? [] : [report(item, column.field, own, below)];
    });
  },
});

function agree(own: Amount, below: Below): boolean {
  const slack = Math.max(leastSlack, own.slack + below.slack);
  return [own.total, own.once].some((one) => [below.total, below.once].some((other) => Math.abs(one - other) <= slack));
}

function report(item: Item, field: FieldRef, own: Amount, below: Below): OwnedReport {
  const [tertulis, jumlah] = [rupiah(own.total), rupiah(below.total)];
  const params = {
    nama: item.code?.raw.trim() || `“${brief(item.title, 60)}”`,
    ...(field.year === undefined ? {} : { tahun: String(field.year) }),
    tertulis, banyak: below.count, tingkat: below.level, jumlah, selisih: rupiah(Math.abs(own.total - below.total)),
  };
  return { owner: own.owner, field, severity: 'galat', message: field.year === undefined ? 'akhir' : field.year < 1900 ? 'tahun-ke' : 'tahun', params };
}

/** Whole rupiah, or sen where they matter. */
function rupiah(amount: number): number {
  return Number(amount.toFixed(2));
}
