import { fieldKey } from '../../plan';
import { brief } from '../names';
import { defineRule } from '../rule';
import { valueCells } from '../values';

/** One finding for a row, at the first of its values that nothing around it settles. */
export const nilaiAmbigu = defineRule({
  id: 'nilai-ambigu',
  area: 'target',
  severities: ['peringatan'],
  scope: 'indikator',
  needs: [],
  check(indikator, _item, view) {
    const open = valueCells(indikator, view.plan.years).filter(({ value }) => value.form.kind === 'ambiguous');
    const [first] = open;
    if (!first || first.value.form.kind !== 'ambiguous') return [];
    const [satu = 0, dua = 0] = first.value.form.readings;
    const params = { indikator: brief(indikator.name), isian: fieldKey(first.field), nilai: brief(first.value.raw, 40), satu, dua };
    const report = { severity: 'peringatan', field: first.field } as const;
    return [open.length === 1 ? { ...report, message: 'satu', params } : { ...report, message: 'beberapa', params: { ...params, jumlah: open.length } }];
  },
});
