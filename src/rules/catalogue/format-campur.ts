import type { Edit, Indikator } from '../../plan';
import { factsOf, kinds } from '../facts';
import { decimalMarkOf, withMark, type Mark } from '../marks';
import { brief } from '../names';
import { defineRule, nothing, type Fix, type Report } from '../rule';
import type { ValueCell } from '../values';
import { shown } from '../values';

interface Marked extends ValueCell {
  readonly mark: Mark;
}

/**
 * One row, one way of writing: its decimal mark, and the percent sign on all of its percentages. A fraction among percentages (0,7 beside
 * 70,45 %) is another fault. The mend takes the form that most of the row has, the comma where it is even; cells with a formula are left alone.
 */
export const formatCampur = defineRule({
  id: 'format-campur',
  area: 'target',
  severities: ['saran'],
  scope: 'indikator',
  needs: [],
  among: kinds.twoMarks | kinds.twoSigns,
  check(indikator, _item, view) {
    const { cells } = factsOf(indikator, view.plan.years);
    return mixedMarks(indikator, cells) ?? mixedSigns(indikator, cells) ?? nothing;
  },
});

function mixedMarks(indikator: Indikator, cells: readonly ValueCell[]): readonly Report[] | null {
  const marked: Marked[] = [];
  let marks = 0;
  for (const cell of cells) {
    const mark = decimalMarkOf(cell.value);
    if (mark === null) continue;
    marks |= mark === '.' ? 1 : 2;
    marked.push({ field: cell.field, value: cell.value, mark });
  }
  if (marks !== 3) return null;
  return mendMarks(indikator, cells.some(({ value }) => value.form.kind === 'percent') ? marked.filter(({ value: { form } }) => form.kind !== 'number' || Math.abs(form.value) > 1) : marked);
}

function mendMarks(indikator: Indikator, marked: readonly Marked[]): readonly Report[] | null {
  const [dots, commas] = [marked.filter(({ mark }) => mark === '.'), marked.filter(({ mark }) => mark === ',')];
  if (dots.length === 0 || commas.length === 0) return null;
  const [kept, others] = dots.length > commas.length ? [dots, commas] : [commas, dots];
  const [first, model] = [others[0]!, kept[0]!];
  const params = { indikator: brief(indikator.name), nilai: shown(first.value), lain: shown(model.value) };
  const text = model.mark === ',' ? 'pakai-koma' : 'pakai-titik';
  return [{ severity: 'saran', field: first.field, message: 'tanda', params, ...mend(indikator, others, text, ({ value }) => withMark(value, model.mark)) }];
}

/** "8,15%" five times and "8,15": the same number, once without its sign. */
function mixedSigns(indikator: Indikator, cells: readonly ValueCell[]): readonly Report[] | null {
  const signed = cells.filter(({ value }) => value.form.kind === 'percent');
  if (signed.length === 0) return null;
  const sizes = signed.map(({ value }) => (value.form.kind === 'percent' ? Math.abs(value.form.value) : 0));
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  // A count beside a percentage ("240" beside "12%") is no percentage without its sign, nor is a fraction.
  const bare = cells.filter(({ value: { form } }) => form.kind === 'number' && Math.abs(form.value) > 1 && form.value >= least / 2 && form.value <= most * 2);
  const [first, model] = [bare[0], signed[0]];
  if (!first || !model) return null;
  const params = { indikator: brief(indikator.name), nilai: shown(first.value), lain: shown(model.value) };
  return [{ severity: 'saran', field: first.field, message: 'persen', params, ...mend(indikator, bare, 'pakai-persen', ({ value }) => value.raw.trim().replace(/^[+-]?\d[\d.,]*/, '$&%')) }];
}

function mend({ id }: Indikator, cells: readonly ValueCell[], text: string, after: (cell: ValueCell) => string): { readonly fix?: Fix } {
  const edits = cells.filter(({ value }) => value.formula === null).map((cell): Edit => ({ owner: id, field: cell.field, before: cell.value.raw, after: after(cell) }));
  return edits.length === 0 ? {} : { fix: { text, params: { jumlah: edits.length }, edits } };
}
