import { brief } from '../names';
import { defineRule, nothing } from '../rule';

/** Asked only where the document has the level at all, and hangs it on misi: many tables leave it out, others hang every tujuan on the visi, whose cell holds all misi. */
export const tanpaTujuan = defineRule({
  id: 'tanpa-tujuan',
  area: 'kaskade',
  severities: ['galat'],
  scope: 'item',
  needs: [],
  needsLevels: ['misi', 'tujuan'],
  check(item, view) {
    if (item.level !== 'misi' || view.childrenOf(item.id).some((child) => child.level === 'tujuan')) return nothing;
    const onVision = view.plan.items.filter(({ level }) => level === 'tujuan').every(({ parentId }) => parentId !== null && view.item.get(parentId)?.level === 'visi');
    if (onVision) return nothing;
    return [{ severity: 'galat', field: { field: 'uraian', level: 'misi' }, message: 'kosong', params: { nama: brief(item.title) } }];
  },
});
