import { brief } from '../names';
import { defineRule, nothing } from '../rule';

/** Asked only where the document has the level at all: many tables leave it out. */
export const tanpaTujuan = defineRule({
  id: 'tanpa-tujuan',
  area: 'kaskade',
  severities: ['galat'],
  scope: 'item',
  needs: [],
  needsLevels: ['misi', 'tujuan'],
  check(item, view) {
    if (item.level !== 'misi' || view.childrenOf(item.id).some((child) => child.level === 'tujuan')) return nothing;
    return [{ severity: 'galat', field: { field: 'uraian', level: 'misi' }, message: 'kosong', params: { nama: brief(item.title) } }];
  },
});
