import type { Level, PlanView } from '../../plan';
import { brief } from '../names';
import { defineRule } from '../rule';

const measured: readonly Level[] = ['tujuan', 'sasaran', 'program'];

/** Where each level has columns of its own, a level without an indicator column is not asked. */
export const tanpaIndikator = defineRule({
  id: 'tanpa-indikator',
  area: 'kaskade',
  severities: ['galat'],
  scope: 'plan',
  needs: ['indikator'],
  check(view) {
    const asked = new Set(measured.filter((level) => hasPlaceFor(level, view)));
    return view.plan.items
      .filter((item) => asked.has(item.level) && view.indikatorOf(item.id).length === 0)
      .map((item) => ({
        owner: item.id,
        severity: 'galat',
        field: { field: 'indikator', level: item.level },
        message: 'kosong',
        params: { tingkat: item.level, nama: brief(item.title) },
      }));
  },
});

function hasPlaceFor(level: Level, view: PlanView): boolean {
  const columns = view.plan.carries.filter((ref) => ref.field === 'indikator');
  if (columns.some((ref) => ref.level !== undefined)) return columns.some((ref) => ref.level === level);
  const ownColumns = new Set(view.plan.carries.filter((ref) => ref.field === 'uraian').map((ref) => ref.level));
  if (ownColumns.size < 2) return true;
  return view.plan.indikator.some((indikator) => view.itemOf(indikator)?.level === level);
}
