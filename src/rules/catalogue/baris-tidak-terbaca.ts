import { brief } from '../names';
import { defineRule } from '../rule';

/** Reasons of the reader that have a sentence of their own here; what stands outside the table (signatures, other lists) is none of its rows. */
const reasons: ReadonlySet<string> = new Set(['tanpa-tingkat', 'tanpa-induk', 'indikator-tanpa-item', 'isi-tidak-dikenal', 'bergeser']);

export const barisTidakTerbaca = defineRule({
  id: 'baris-tidak-terbaca',
  area: 'tabel',
  severities: ['peringatan'],
  scope: 'table',
  needs: [],
  check({ unread }) {
    return unread
      .filter(({ reason }) => reasons.has(reason))
      .map(({ owner, raw, row, reason }) => ({ owner, field: { field: 'uraian' }, severity: 'peringatan', message: reason, params: { baris: String(row + 1), isi: brief(raw, 60) } }));
  },
});
