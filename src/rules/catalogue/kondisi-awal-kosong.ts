import type { Indikator } from '../../plan';
import { kinds } from '../facts';
import { brief } from '../names';
import { defineRule, nothing, type OwnedReport } from '../rule';
import { isWholeColumn } from '../whole-column';

/** "-" and "n/a" are accepted where a note explains them; an empty cell is not. Grouped by what stands in the cell, so that a column left empty is told once. */
export const kondisiAwalKosong = defineRule({
  id: 'kondisi-awal-kosong',
  area: 'target',
  severities: ['peringatan'],
  scope: 'group',
  of: 'indikator',
  needs: ['kondisi-awal'],
  among: kinds.missing | kinds.words,
  keyOf: ({ kondisiAwal }) => kondisiAwal && unknownMark(kondisiAwal.form.kind, kondisiAwal.raw.trim()),
  check(members, view) {
    const [first] = members;
    if (!first) return nothing;
    const mark = first.kondisiAwal?.raw.trim() ?? '';
    if (mark !== '') return members.filter(({ catatan }) => !catatan?.trim()).map((one) => report(one, 'tidak-diketahui', { tertulis: mark }));
    return isWholeColumn(members, view) ? [report(first, 'kolom', { jumlah: members.length })] : members.map((one) => report(one, 'kosong', {}));
  },
});

function report({ id: owner, name }: Indikator, message: string, more: OwnedReport['params']): OwnedReport {
  return { owner, severity: 'peringatan', field: { field: 'kondisi-awal' }, message, params: { indikator: brief(name), ...more } };
}

/** What stands where a baseline should: "" for nothing, "n/a", "Belum ada"; null for a baseline. */
function unknownMark(kind: string, raw: string): string | null {
  if (kind === 'missing') return raw;
  return kind === 'words' && /^(belum|tidak)\s+(ada|diisi|tersedia|terukur|diukur|dihitung)/iu.test(raw) ? raw : null;
}
