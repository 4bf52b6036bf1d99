import type { Level, PlanView } from '../../plan';
import { brief } from '../names';
import { defineRule, nothing } from '../rule';

const measured: readonly Level[] = ['tujuan', 'sasaran', 'program'];

/** Where each level has columns of its own, a level without an indicator column is not asked. */
export const tanpaIndikator = defineRule({
  id: 'tanpa-indikator',
  area: 'kaskade',
  severities: ['galat'],
  scope: 'item',
  needs: ['indikator'],
  check({ id, level, title }, view) {
    if (!measured.includes(level) || view.indikatorOf(id).length > 0 || !hasPlaceFor(level, view)) return nothing;
    return [{ severity: 'galat', field: { field: 'indikator', level }, message: 'kosong', params: { tingkat: level, nama: brief(title) } }];
  },
});

function hasPlaceFor(level: Level, view: PlanView): boolean {
  const columns = view.plan.carries.filter((ref) => ref.field === 'indikator');
  if (columns.some((ref) => ref.level !== undefined)) return columns.some((ref) => ref.level === level);
  const ownColumns = new Set(view.plan.carries.filter((ref) => ref.field === 'uraian').map((ref) => ref.level));
  if (ownColumns.size < 2) return true;
  return view.plan.indikator.some((indikator) => view.itemOf(indikator)?.level === level);
}
