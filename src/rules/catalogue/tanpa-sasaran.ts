import { brief } from '../names';
import { defineRule, nothing } from '../rule';

/** Asked only where the document has the level at all: many tables leave it out. */
export const tanpaSasaran = defineRule({
  id: 'tanpa-sasaran',
  area: 'kaskade',
  severities: ['galat'],
  scope: 'item',
  needs: [],
  needsLevels: ['tujuan', 'sasaran'],
  check(item, view) {
    if (item.level !== 'tujuan' || view.childrenOf(item.id).some((child) => child.level === 'sasaran')) return nothing;
    return [{ severity: 'galat', field: { field: 'uraian', level: 'tujuan' }, message: 'kosong', params: { nama: brief(item.title) } }];
  },
});
