import type { Edit } from '../../plan';
import { factsOf, kinds } from '../facts';
import { decimalMarkOf } from '../marks';
import { brief } from '../names';
import { defineRule, nothing } from '../rule';
import type { ValueCell } from '../values';

/** What is left of floating-point arithmetic in a typed text (33.630000000000003): one finding for a row. A cell that a formula fills is the formula's. */
export const derauDesimal = defineRule({
  id: 'derau-desimal',
  area: 'target',
  severities: ['saran'],
  scope: 'indikator',
  needs: [],
  among: kinds.noise,
  check(indikator, _item, view) {
    const { cells } = factsOf(indikator, view.plan.years);
    const noisy = cells.flatMap((cell) => {
      const rounded = cell.value.noisy && cell.value.formula === null ? roundedText(cell) : null;
      return rounded === null || rounded === cell.value.raw ? [] : [{ ...cell, rounded }];
    });
    const [first] = noisy;
    if (!first) return nothing;
    const edits = noisy.map(({ field, value, rounded }): Edit => ({ owner: indikator.id, field, before: value.raw, after: rounded }));
    const params = { indikator: brief(indikator.name), nilai: brief(first.value.raw, 40), bulat: first.rounded };
    const fix = { text: 'bulatkan', params: { jumlah: edits.length }, edits };
    return [{ severity: 'saran', field: first.field, ...(noisy.length === 1 ? { message: 'satu', params } : { message: 'beberapa', params: { ...params, jumlah: noisy.length } }), fix }];
  },
});

/** The number as its form has it, with the mark and the sign of its text. */
function roundedText({ value }: ValueCell): string | null {
  const { form, raw } = value;
  if (form.kind !== 'number' && form.kind !== 'percent') return null;
  const text = form.value.toFixed(Math.min(form.decimals, 100)).replace('.', decimalMarkOf(value) ?? (raw.includes(',') ? ',' : '.'));
  return form.kind === 'percent' ? `${text}%` : text;
}
