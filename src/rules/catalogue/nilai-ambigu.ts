import { fieldKey } from '../../plan';
import { factsOf, kinds } from '../facts';
import { brief } from '../names';
import { defineRule, nothing } from '../rule';
import { shown } from '../values';

/** One finding for a row, at the first of its values that nothing around it settles. */
export const nilaiAmbigu = defineRule({
  id: 'nilai-ambigu',
  area: 'target',
  severities: ['peringatan'],
  scope: 'indikator',
  needs: [],
  among: kinds.ambiguous,
  check(indikator, _item, view) {
    const { cells } = factsOf(indikator, view.plan.years);
    const open = cells.filter(({ value }) => value.form.kind === 'ambiguous');
    const [first] = open;
    if (!first || first.value.form.kind !== 'ambiguous') return nothing;
    const [satu = 0, dua = 0] = first.value.form.readings;
    const params = { indikator: brief(indikator.name), isian: fieldKey(first.field), nilai: shown(first.value), satu, dua };
    const report = { severity: 'peringatan', field: first.field } as const;
    return [open.length === 1 ? { ...report, message: 'satu', params } : { ...report, message: 'beberapa', params: { ...params, jumlah: open.length } }];
  },
});
