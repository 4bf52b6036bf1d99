import { fieldKey, type FieldRef, type Form } from '../../plan';
import { factsOf, kinds } from '../facts';
import { moneyOf, type Money } from '../money';
import { brief } from '../names';
import { defineRule, nothing, type Report } from '../rule';

/** Every value cell, money too; an error that IFERROR hides counts, for it makes a zero of a broken link. */
export const nilaiGalat = defineRule({
  id: 'nilai-galat',
  area: 'target',
  severities: ['galat'],
  scope: 'both',
  needs: [],
  ofItem(item, view) {
    const below = inMoney(item.title, moneyOf(item, view));
    return item.strays === undefined ? below : [...errorsIn(item.title, item.strays), ...below];
  },
  ofIndikator(indikator, _item, view) {
    const facts = factsOf(indikator, view.plan.years);
    const inValues = facts.kinds & kinds.error ? errorsIn(indikator.name, facts.cells) : nothing;
    const below = inMoney(indikator.name, moneyOf(indikator, view));
    return inValues.length === 0 ? below : [...inValues, ...below];
  },
});

function inMoney(name: string, { plain, cells }: Money): readonly Report[] {
  return plain ? nothing : errorsIn(name, cells);
}

function errorsIn(name: string, cells: Money['cells']): readonly Report[] {
  return cells.flatMap(({ field, value: { raw, form } }) => (form.kind === 'error' ? [report(name, field, raw, form)] : []));
}

function report(name: string, field: FieldRef, raw: string, { code, hidden }: Extract<Form, { readonly kind: 'error' }>): Report {
  const params = { nama: brief(name), isian: fieldKey(field), kode: code };
  return { severity: 'galat', field, ...(hidden ? { message: 'tersembunyi', params: { ...params, nilai: brief(raw, 40) } } : { message: 'galat', params }) };
}
