import { fieldKey, type ByYear, type Value } from '../../plan';
import { brief } from '../names';
import { defineRule, type Report } from '../rule';
import { valueCells, type ValueCell } from '../values';

/** Every value cell, money too; an error that IFERROR hides counts, for it makes a zero of a broken link. */
export const nilaiGalat = defineRule({
  id: 'nilai-galat',
  area: 'target',
  severities: ['galat'],
  scope: 'both',
  needs: [],
  ofItem: (item) => errorsIn(item.title, moneyCells(item.pagu, item.paguAkhir)),
  ofIndikator: (indikator, _item, { plan }) => errorsIn(indikator.name, [...valueCells(indikator, plan.years), ...moneyCells(indikator.pagu, indikator.paguAkhir)]),
});

function errorsIn(name: string, cells: readonly ValueCell[]): readonly Report[] {
  return cells.flatMap(({ field, value: { form, raw } }): readonly Report[] => {
    if (form.kind !== 'error') return [];
    const params = { nama: brief(name), isian: fieldKey(field), kode: form.code };
    const report = { severity: 'galat', field } as const;
    return [form.hidden ? { ...report, message: 'tersembunyi', params: { ...params, nilai: brief(raw, 40) } } : { ...report, message: 'galat', params }];
  });
}

function moneyCells(pagu: ByYear, paguAkhir: Value | null): readonly ValueCell[] {
  return [
    ...Object.entries(pagu).map(([year, value]) => ({ field: { field: 'pagu', year: Number(year) }, value }) as const),
    ...(paguAkhir ? [{ field: { field: 'pagu-akhir' }, value: paguAkhir } as const] : []),
  ];
}
