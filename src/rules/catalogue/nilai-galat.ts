import { fieldKey, type ByYear, type OwnerId, type Value } from '../../plan';
import { brief } from '../names';
import { defineRule, type OwnedReport } from '../rule';
import { valueCells, type ValueCell } from '../values';

/** Every value cell, money too; an error that IFERROR hides counts, for it makes a zero of a broken link. */
export const nilaiGalat = defineRule({
  id: 'nilai-galat',
  area: 'target',
  severities: ['galat'],
  scope: 'plan',
  needs: [],
  check({ plan }) {
    return [
      ...plan.items.flatMap((item) => errorsIn(item.id, item.title, moneyCells(item.pagu, item.paguAkhir))),
      ...plan.indikator.flatMap((indikator) => errorsIn(indikator.id, indikator.name, [...valueCells(indikator, plan.years), ...moneyCells(indikator.pagu, indikator.paguAkhir)])),
    ];
  },
});

function errorsIn(owner: OwnerId, name: string, cells: readonly ValueCell[]): readonly OwnedReport[] {
  return cells.flatMap(({ field, value: { form, raw } }): readonly OwnedReport[] => {
    if (form.kind !== 'error') return [];
    const params = { nama: brief(name), isian: fieldKey(field), kode: form.code };
    const report = { owner, severity: 'galat', field } as const;
    return [form.hidden ? { ...report, message: 'tersembunyi', params: { ...params, nilai: brief(raw, 40) } } : { ...report, message: 'galat', params }];
  });
}

function moneyCells(pagu: ByYear, paguAkhir: Value | null): readonly ValueCell[] {
  return [
    ...Object.entries(pagu).map(([year, value]) => ({ field: { field: 'pagu', year: Number(year) }, value }) as const),
    ...(paguAkhir ? [{ field: { field: 'pagu-akhir' }, value: paguAkhir } as const] : []),
  ];
}
