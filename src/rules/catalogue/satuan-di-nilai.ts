import type { Edit, Indikator } from '../../plan';
import { saysNothing } from '../blanks';
import { factsOf, kinds } from '../facts';
import { brief } from '../names';
import { defineRule, nothing, type Fix } from '../rule';
import { satuanCell, satuanKey, unitOfForm } from '../satuan';
import type { ValueCell } from '../values';
import { shown } from '../values';

/**
 * Asked where satuan has a column; in a T-C.14 the values are the only place for it. A sign of per cent is no unit to move, and a unit that
 * contradicts the column is told as such.
 */
export const satuanDiNilai = defineRule({
  id: 'satuan-di-nilai',
  area: 'satuan',
  severities: ['saran'],
  scope: 'indikator',
  needs: ['satuan'],
  among: kinds.quantity | kinds.range | kinds.inequality,
  check(indikator, _item, view) {
    const { cells } = factsOf(indikator, view.plan.years);
    const typed = cells.filter(carriesUnit);
    const [first] = typed;
    const unit = first && unitOfForm(first.value.form);
    if (!first || !unit) return nothing;
    const keys = new Set(typed.map(({ value }) => satuanKey(unitOfForm(value.form) ?? '')));
    const column = satuanCell(indikator);
    const stated = saysNothing(column) ? null : column;
    if (stated !== null && !keys.has(satuanKey(stated))) return nothing;
    const report = { severity: 'saran', field: first.field } as const;
    const params = { indikator: brief(indikator.name), nilai: shown(first.value), jumlah: typed.length };
    if (keys.size > 1) return [{ ...report, message: 'berlainan', params }];
    const fix = moved(indikator, cells, typed, unit, stated);
    return [{ ...report, message: 'di-nilai', params: { ...params, satuan: unit }, ...(fix ? { fix } : {}) }];
  },
});

function carriesUnit({ value: { form } }: ValueCell): boolean {
  return form.kind === 'quantity' || ((form.kind === 'range' || form.kind === 'inequality') && !form.percent && form.unit !== null);
}

/** Only where the whole row agrees, the unit stands at the end of each text, and the column says it or is empty. */
function moved(indikator: Indikator, cells: readonly ValueCell[], typed: readonly ValueCell[], unit: string, stated: string | null): Fix | null {
  const others = cells.filter((cell) => !typed.includes(cell));
  if (others.some(({ value }) => value.form.kind !== 'missing' && value.form.kind !== 'number')) return null;
  const edits: Edit[] = [];
  for (const { field, value } of typed) {
    const own = unitOfForm(value.form) ?? '';
    const raw = value.raw.trimEnd();
    const rest = raw.slice(0, raw.length - own.length).trimEnd();
    if (!raw.endsWith(own) || value.formula !== null || !/\d$/.test(rest)) return null;
    edits.push({ owner: indikator.id, field, before: value.raw, after: rest });
  }
  const fill: readonly Edit[] = stated === null && satuanCell(indikator) === indikator.satuan ? [{ owner: indikator.id, field: { field: 'satuan' }, before: indikator.satuan ?? '', after: unit }] : [];
  if (stated === null && fill.length === 0) return null;
  return { text: 'pindahkan', params: { satuan: stated ?? unit }, edits: [...fill, ...edits] };
}
