import { saysNothing } from '../blanks';
import { brief } from '../names';
import { defineRule, nothing } from '../rule';

export const arahTidakDinyatakan = defineRule({
  id: 'arah-tidak-dinyatakan',
  area: 'metadata',
  severities: ['saran'],
  scope: 'indikator',
  needs: ['arah'],
  check({ name, arah }) {
    return saysNothing(arah) ? [{ severity: 'saran', field: { field: 'arah' }, message: 'kosong', params: { indikator: brief(name) } }] : nothing;
  },
});
