import { defineRule, type OwnedReport } from '../rule';

/** "(16)", "5a", "13 = 9 + 10 + 11 + 12": the number that a cell of the numbering row begins with, and the letter that parts columns of one number. */
const numberOfCell = /^\(?\s*(\d{1,3})\s*([a-z]?)/i;

/** Each column is numbered one after the column before it; columns that share a number are told apart by letters (5a, 5b). */
export const nomorKolomRusak = defineRule({
  id: 'nomor-kolom-rusak',
  area: 'tabel',
  severities: ['saran'],
  scope: 'table',
  needs: [],
  check({ numbering }) {
    const found: OwnedReport[] = [];
    let before: { readonly number: number; readonly letter: string } | null = null;
    for (const { owner, raw } of numbering) {
      const match = numberOfCell.exec(raw);
      if (!match) continue;
      const here = { number: Number(match[1]), letter: (match[2] ?? '').toLowerCase() };
      const report = { owner, field: { field: 'nomor' }, severity: 'saran' } as const;
      const params = { tertulis: raw, sebelum: String(before?.number ?? 0), seharusnya: String((before?.number ?? 0) + 1) };
      if (before && here.number === before.number && (here.letter === '' || here.letter === before.letter)) found.push({ ...report, message: 'ulang', params });
      else if (before && here.number !== before.number && here.number !== before.number + 1) found.push({ ...report, message: 'loncat', params });
      before = here;
    }
    return found;
  },
});
