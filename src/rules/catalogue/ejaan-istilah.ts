import { brief } from '../names';
import { defineRule } from '../rule';
import { mendSpelling, misspellings } from '../spellings';

export const ejaanIstilah = defineRule({
  id: 'ejaan-istilah',
  area: 'rumusan',
  severities: ['saran'],
  scope: 'indikator',
  needs: ['indikator'],
  check({ id, name, raw }) {
    const found = misspellings(name);
    if (found.length === 0) return [];
    const field = { field: 'indikator' } as const;
    const seharusnya = found.map(({ meant }) => meant).join(', ');
    const params = { indikator: brief(name, 60), tertulis: found.map(({ written }) => written).join(', '), seharusnya };
    const edits = [{ owner: id, field, before: raw, after: mendSpelling(raw) }];
    return [{ severity: 'saran', field, message: 'ejaan', params, fix: { text: 'perbaiki', params: { seharusnya }, edits } }];
  },
});
