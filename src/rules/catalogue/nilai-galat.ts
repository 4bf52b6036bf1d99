import { fieldKey, type FieldRef, type Form } from '../../plan';
import { factsOf, kinds } from '../facts';
import { moneyOf, type Money } from '../money';
import { brief } from '../names';
import { defineRule, type Report } from '../rule';

/** Every value cell, money too; an error that IFERROR hides counts, for it makes a zero of a broken link. */
export const nilaiGalat = defineRule({
  id: 'nilai-galat',
  area: 'target',
  severities: ['galat'],
  scope: 'both',
  needs: [],
  among: kinds.error | kinds.moneyError,
  ofItem: (item, view) => errorsIn(item.title, [...(item.strays ?? []), ...moneyOf(item, view).cells]),
  ofIndikator: (indikator, _item, view) => errorsIn(indikator.name, [...factsOf(indikator, view.plan.years).cells, ...moneyOf(indikator, view).cells]),
});

function errorsIn(name: string, cells: Money['cells']): readonly Report[] {
  return cells.flatMap(({ field, value: { raw, form } }) => (form.kind === 'error' ? [report(name, field, raw, form)] : []));
}

function report(name: string, field: FieldRef, raw: string, { code, hidden }: Extract<Form, { readonly kind: 'error' }>): Report {
  const params = { nama: brief(name), isian: fieldKey(field), kode: code };
  if (!hidden) return { severity: 'galat', field, message: 'galat', params };
  const nilai = brief(raw, 40);
  return { severity: 'galat', field, ...(nilai === '' ? { message: 'tersembunyi-kosong', params } : { message: 'tersembunyi', params: { ...params, nilai } }) };
}
