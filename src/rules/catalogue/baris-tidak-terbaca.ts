import { brief } from '../names';
import { defineRule } from '../rule';

/** The reader's reasons are the messages; what stands outside the table (signatures, other lists) is none of its rows. */
export const barisTidakTerbaca = defineRule({
  id: 'baris-tidak-terbaca',
  area: 'tabel',
  severities: ['peringatan'],
  scope: 'table',
  needs: [],
  check({ unread }) {
    return unread
      .filter(({ reason }) => reason !== 'di-luar-tabel')
      .map(({ owner, raw, row, reason }) => ({ owner, field: { field: 'uraian' }, severity: 'peringatan', message: reason, params: { baris: String(row + 1), isi: brief(raw, 60) } }));
  },
});
