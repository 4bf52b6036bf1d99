import { fieldKey } from '../../plan';
import { moneyCells } from '../money';
import { brief } from '../names';
import { defineRule, type OwnedReport } from '../rule';

/** Everything in a column of money but amounts, gaps and errors of a formula (those have rules of their own). */
export const paguBukanAngka = defineRule({
  id: 'pagu-bukan-angka',
  area: 'pagu',
  severities: ['galat'],
  scope: 'item',
  needs: ['pagu'],
  check(item, view) {
    return moneyCells(item, view).flatMap(({ owner, field, value: { form, raw } }): readonly OwnedReport[] => {
      if (form.kind === 'number' || form.kind === 'missing' || form.kind === 'error') return [];
      return [{ owner, field, severity: 'galat', message: 'bukan-angka', params: { nama: brief(item.title), isian: fieldKey(field), nilai: brief(raw, 40) } }];
    });
  },
});
