import { fieldKey } from '../../plan';
import { kinds } from '../facts';
import { moneyOf, type Money } from '../money';
import { brief } from '../names';
import { defineRule, nothing, type Report } from '../rule';

/** Everything in a column of money but amounts, gaps and errors of a formula (those have rules of their own). */
export const paguBukanAngka = defineRule({
  id: 'pagu-bukan-angka',
  area: 'pagu',
  severities: ['galat'],
  scope: 'both',
  needs: ['pagu'],
  among: kinds.moneyWords,
  ofItem: (item, view) => unreadable(item.title, moneyOf(item, view)),
  ofIndikator: (indikator, item, view) => unreadable(item?.title ?? indikator.name, moneyOf(indikator, view)),
});

function unreadable(name: string, { cells }: Money): readonly Report[] {
  return cells.flatMap(({ field, value: { form, raw } }): readonly Report[] => {
    if (form.kind === 'number' || form.kind === 'missing' || form.kind === 'error') return nothing;
    return [{ field, severity: 'galat', message: 'bukan-angka', params: { nama: brief(name), isian: fieldKey(field), nilai: brief(raw, 40) } }];
  });
}
