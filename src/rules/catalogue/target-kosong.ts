import { brief } from '../names';
import { defineRule } from '../rule';
import { targetCells } from '../values';

/** One finding for a row, at its first empty year: a program that starts later leaves several years empty for one reason. */
export const targetKosong = defineRule({
  id: 'target-kosong',
  area: 'target',
  severities: ['galat', 'peringatan'],
  scope: 'indikator',
  needs: ['target'],
  check(indikator, _item, view) {
    const cells = targetCells(indikator, view.plan.years);
    const empty = cells.filter((cell) => cell.value.form.kind === 'missing');
    const [first] = empty;
    if (!first) return [];
    const named = { indikator: brief(indikator.name), kosong: empty.length, tahun: cells.length };
    if (empty.length === cells.length) return [{ severity: 'galat', field: first.field, message: 'semua', params: { indikator: named.indikator, tahun: named.tahun } }];
    return [{ severity: 'peringatan', field: first.field, message: 'sebagian', params: { ...named, daftar: empty.map((cell) => String(cell.field.year)).join(', ') } }];
  },
});
