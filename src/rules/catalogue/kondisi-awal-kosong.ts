import { brief } from '../names';
import { defineRule, nothing } from '../rule';

/** "-" and "n/a" are accepted where a note explains them; an empty cell is not. */
export const kondisiAwalKosong = defineRule({
  id: 'kondisi-awal-kosong',
  area: 'target',
  severities: ['peringatan'],
  scope: 'indikator',
  needs: ['kondisi-awal'],
  check({ name, kondisiAwal, catatan }) {
    const mark = kondisiAwal && unknownMark(kondisiAwal.form.kind, kondisiAwal.raw.trim());
    if (mark === null || (mark !== '' && catatan?.trim())) return nothing;
    const report = { severity: 'peringatan', field: { field: 'kondisi-awal' } } as const;
    const params = { indikator: brief(name) };
    return [mark === '' ? { ...report, message: 'kosong', params } : { ...report, message: 'tidak-diketahui', params: { ...params, tertulis: mark } }];
  },
});

/** What stands where a baseline should: "" for nothing, "n/a", "Belum ada"; null for a baseline. */
function unknownMark(kind: string, raw: string): string | null {
  if (kind === 'missing') return raw;
  return kind === 'words' && /^(belum|tidak)\s+(ada|diisi|tersedia|terukur|diukur|dihitung)/iu.test(raw) ? raw : null;
}
