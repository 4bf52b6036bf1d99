import type { FieldRef, Level, OwnerId } from '../../plan';
import { brief } from '../names';
import { defineRule, nothing, type Report } from '../rule';
import { mendSpelling, misspellings } from '../spellings';

/** Programs and what is below them bear official names, which nobody respells for himself. */
const ownWords: ReadonlySet<Level> = new Set<Level>(['visi', 'misi', 'tujuan', 'sasaran', 'strategi', 'arah-kebijakan']);

export const ejaanIstilah = defineRule({
  id: 'ejaan-istilah',
  area: 'rumusan',
  severities: ['saran'],
  scope: 'both',
  needs: [],
  ofItem: ({ id, level, title, raw }) => (ownWords.has(level) ? inText(id, { field: 'uraian', level }, title, raw) : nothing),
  ofIndikator: ({ id, name, raw }) => inText(id, { field: 'indikator' }, name, raw),
});

function inText(owner: OwnerId, field: FieldRef, text: string, raw: string): readonly Report[] {
  const found = misspellings(text);
  if (found.length === 0) return nothing;
  const seharusnya = found.map(({ meant }) => meant).join(', ');
  const params = { teks: brief(text, 60), tertulis: found.map(({ written }) => written).join(', '), seharusnya };
  const edits = [{ owner, field, before: raw, after: mendSpelling(raw) }];
  return [{ severity: 'saran', field, message: 'ejaan', params, fix: { text: 'perbaiki', params: { seharusnya }, edits } }];
}
