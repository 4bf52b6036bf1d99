import type { Indikator } from '../../plan';
import { saysNothing } from '../blanks';
import { brief, foldName } from '../names';
import { defineRule, nothing, type Fix } from '../rule';
import { unitOfForm } from '../satuan';
import { valueCells } from '../values';

/** Grades need no satuan beside them, and values that carry their unit themselves say it. */
export const satuanKosong = defineRule({
  id: 'satuan-kosong',
  area: 'satuan',
  severities: ['peringatan'],
  scope: 'indikator',
  needs: ['satuan'],
  check(indikator, _item, view) {
    const { name, satuan } = indikator;
    if (!saysNothing(satuan)) return nothing;
    const cells = valueCells(indikator, view.plan.years);
    if (cells.some(({ value }) => unitOfForm(value.form) !== null || value.form.kind === 'predicate')) return nothing;
    const report = { severity: 'peringatan', field: { field: 'satuan' } } as const;
    const params = { indikator: brief(name) };
    const mark = satuan?.trim() ?? '';
    const fix = /^persentase(?!\p{L})/u.test(foldName(name)) ? { fix: asPercent(indikator, view.profil.satuan) } : {};
    return [mark === '' ? { ...report, message: 'kosong', params, ...fix } : { ...report, message: 'tanda', params: { ...params, tertulis: mark }, ...fix }];
  },
});

/** What a name that begins with "Persentase" is counted in is no guess. */
function asPercent({ id, satuan }: Indikator, allowed: readonly string[]): Fix {
  const text = allowed.find((one) => /^(%|persen)$/i.test(one.trim())) ?? 'Persen';
  return { text: 'isi', params: { satuan: text }, edits: [{ owner: id, field: { field: 'satuan' }, before: satuan ?? '', after: text }] };
}
