import { saysNothing } from '../blanks';
import { brief } from '../names';
import { defineRule, nothing } from '../rule';

export const sumberDataKosong = defineRule({
  id: 'sumber-data-kosong',
  area: 'metadata',
  severities: ['saran'],
  scope: 'indikator',
  needs: ['sumber-data'],
  check({ name, sumberData }) {
    return saysNothing(sumberData) ? [{ severity: 'saran', field: { field: 'sumber-data' }, message: 'kosong', params: { indikator: brief(name) } }] : nothing;
  },
});
