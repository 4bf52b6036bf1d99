import { fieldKey, type Field, type FieldRef, type Indikator, type PlanView, type Value } from '../../plan';
import type { TemplateForm, TemplateRow, WithoutColumn } from './form';
import { yearlyKeys, type YearRow } from './long';

const said = (text: string | null | undefined): boolean => text !== null && text !== undefined && text.trim() !== '';
const given = (value: Value | null | undefined): boolean => said(value?.raw);

const texts: readonly (readonly [Field, (indikator: Indikator) => string | null])[] = [
  ['arah', (one) => one.arah], ['perhitungan', (one) => one.perhitungan], ['definisi', (one) => one.definisi], ['formula', (one) => one.formula],
  ['sumber-data', (one) => one.sumberData], ['lokasi', (one) => one.lokasi], ['iku', (one) => one.iku], ['catatan', (one) => one.catatan],
];

/**
 * What the plan says and the template has no column for, counted over the rows that were filled; and the template's columns that stay empty.
 * Satuan is not missed: it stands behind the names.
 */
export function gaps(view: PlanView, form: TemplateForm, rows: readonly TemplateRow[], planYear: (year: number) => number | null, years: readonly YearRow[] | null = null): { readonly withoutColumn: readonly WithoutColumn[]; readonly empty: readonly number[] } {
  const has = new Set(form.columns.map((column) => {
    const year = column.year === undefined ? undefined : planYear(column.year);
    return year === undefined || year === null ? column.field : fieldKey({ field: column.field, year });
  }));
  for (const key of years ? yearlyKeys(form, years) : []) has.add(key);
  const counts = new Map<string, number>();
  const count = (ref: FieldRef, there: boolean, placed = has.has(fieldKey(ref))): void => {
    const key = fieldKey(ref);
    if (there && !placed) counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  const yearly = (field: Field, values: Readonly<Record<number, Value>>): void => {
    for (const [year, value] of Object.entries(values)) count({ field, year: Number(year) }, given(value));
  };
  // A long table has years on the rows of indicators only.
  const ofItem = (pagu: Readonly<Record<number, Value>>): void => {
    if (years === null) yearly('pagu', pagu);
    else for (const [year, value] of Object.entries(pagu)) count({ field: 'pagu', year: Number(year) }, given(value), false);
  };
  const seen = new Set<string>();
  for (const { owner } of rows) {
    const indikator = view.indikator.get(owner);
    const item = view.item.get(indikator?.itemId ?? owner);
    if (item && !seen.has(item.id)) {
      seen.add(item.id);
      count({ field: 'kode' }, said(item.code?.raw));
      ofItem(item.pagu);
      count({ field: 'pagu-akhir' }, given(item.paguAkhir));
      count({ field: 'opd' }, said(item.opd?.raw));
      count({ field: 'catatan' }, said(item.catatan));
    }
    if (!indikator || seen.has(indikator.id)) continue;
    seen.add(indikator.id);
    count({ field: 'kondisi-awal' }, given(indikator.kondisiAwal));
    yearly('target', indikator.targets);
    count({ field: 'kondisi-akhir' }, given(indikator.kondisiAkhir));
    yearly('pagu', indikator.pagu);
    count({ field: 'pagu-akhir' }, given(indikator.paguAkhir));
    count({ field: 'opd' }, said(indikator.opd.raw));
    count({ field: 'opd-pendukung' }, indikator.opd.refs.some((ref) => ref.role === 'pendukung' && !indikator.opd.raw.includes(ref.raw)));
    for (const [field, textOf] of texts) count({ field }, said(textOf(indikator)));
  }
  const empty = form.columns.flatMap((_, index) => (rows.some(({ cells }) => (cells[index] ?? null) !== null) ? [] : [index]));
  return { withoutColumn: [...counts].map(([key, amount]) => ({ key, count: amount })), empty };
}
