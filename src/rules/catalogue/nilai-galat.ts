import { fieldKey, type ByYear, type FieldRef, type Form, type Value } from '../../plan';
import { brief } from '../names';
import { defineRule, type Report } from '../rule';
import { paguYears, valueCells } from '../values';

/** Every value cell, money too; an error that IFERROR hides counts, for it makes a zero of a broken link. */
export const nilaiGalat = defineRule({
  id: 'nilai-galat',
  area: 'target',
  severities: ['galat'],
  scope: 'both',
  needs: [],
  ofItem({ title, pagu, paguAkhir }, { plan }) {
    const found: Report[] = [];
    inMoney(found, title, paguYears(plan), pagu, paguAkhir);
    return found;
  },
  ofIndikator(indikator, _item, { plan }) {
    const found: Report[] = [];
    for (const { field, value } of valueCells(indikator, plan.years)) if (value.form.kind === 'error') found.push(report(indikator.name, field, value.raw, value.form));
    inMoney(found, indikator.name, paguYears(plan), indikator.pagu, indikator.paguAkhir);
    return found;
  },
});

function inMoney(found: Report[], name: string, years: readonly number[], pagu: ByYear, paguAkhir: Value | null): void {
  for (const year of years) {
    const value = pagu[year];
    if (value?.form.kind === 'error') found.push(report(name, { field: 'pagu', year }, value.raw, value.form));
  }
  if (paguAkhir?.form.kind === 'error') found.push(report(name, { field: 'pagu-akhir' }, paguAkhir.raw, paguAkhir.form));
}

function report(name: string, field: FieldRef, raw: string, { code, hidden }: Extract<Form, { readonly kind: 'error' }>): Report {
  const params = { nama: brief(name), isian: fieldKey(field), kode: code };
  return { severity: 'galat', field, ...(hidden ? { message: 'tersembunyi', params: { ...params, nilai: brief(raw, 40) } } : { message: 'galat', params }) };
}
