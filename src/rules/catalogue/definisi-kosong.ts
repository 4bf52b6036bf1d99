import { saysNothing } from '../blanks';
import { brief } from '../names';
import { defineRule, nothing } from '../rule';

export const definisiKosong = defineRule({
  id: 'definisi-kosong',
  area: 'metadata',
  severities: ['saran'],
  scope: 'indikator',
  needs: ['definisi'],
  check({ name, definisi }) {
    return saysNothing(definisi) ? [{ severity: 'saran', field: { field: 'definisi' }, message: 'kosong', params: { indikator: brief(name) } }] : nothing;
  },
});
