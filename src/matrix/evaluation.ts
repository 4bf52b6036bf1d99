import type { Field, Quarter } from '../plan';
import { fold } from './text';
import { meaningOf } from './vocabulary';

/** What a column of an evaluation form measures. */
export interface Measured {
  readonly field: Field;
  readonly quarter?: Quarter;
  readonly confidence: number;
}

/** "Tingkat Capaian Kinerja dan Realisasi Anggaran …", "Rasio Capaian Akhir": what was reached of what was wanted. */
const achieved = /^(persentase |% ?)?(tingkat|rasio)\b.*\b(capaian|realisasi|anggaran)\b|^capaian terhadap\b/;
/** "Realisasi Capaian Kinerja Renstra …", "Capaian Target RPJMD Melalui Pelaksanaan RKPD": what was reached. */
const reached = /^(p(er|r)a?kiraan |perkiraan )?realisasi\b|^capaian target\b.*\b(pelaksanaan|melalui)\b/;
const quarterWord = /\b(triwulan|tri wulan|tw)\b/;
const numerals: Readonly<Record<string, Quarter>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

/**
 * Reads the words over a column of realisation or achievement, from the top down; null where they speak of neither. The lowest word tells
 * performance (K) from money (Rp) and from the share reached (%).
 */
export function evaluationOf(words: readonly string[]): Measured | null {
  const said = words.map(fold);
  const family = said.map((text) => (achieved.test(text) ? 'capaian' : reached.test(text) ? 'realisasi' : null)).find((found) => found !== null);
  if (!family) return null;
  const lowest = said[said.length - 1] ?? '';
  const meaning = meaningOf(lowest)?.meaning;
  const money = meaning === 'pagu' || meaning === 'realisasi-pagu' || (/\b(anggaran|keuangan|rp)\b/.test(lowest) && !/\bkinerja\b/.test(lowest));
  const share = lowest === '%' || lowest === 'persen' || lowest === 'persentase';
  const field: Field = family === 'capaian' || share ? (money ? 'capaian-pagu' : 'capaian') : money ? 'realisasi-pagu' : 'realisasi';
  const quarter = quarterOf(said);
  return { field, confidence: 0.85, ...(quarter === null ? {} : { quarter }) };
}

/** "Triwulan" over "III", "TW 2", "Realisasi Kinerja pada Triwulan IV". */
function quarterOf(said: readonly string[]): Quarter | null {
  if (!said.some((text) => quarterWord.test(text))) return null;
  for (const text of [...said].reverse()) {
    const own = /^(?:.*\b(?:triwulan|tri wulan|tw)\b\s*[-.]?\s*(?:ke\s*-?\s*)?)?\(?(i{1,3}|iv|[1-4])\)?$/.exec(text)?.[1];
    if (own !== undefined) return numerals[own] ?? null;
  }
  return null;
}

/** The year that an evaluation form is of, as its titles say it: "Tahun 2025"; null where they name none or several. */
export function evaluatedYear(titles: readonly string[]): number | null {
  const years = new Set([...titles.join('\n').matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year)));
  const [only, ...more] = years;
  return only !== undefined && more.length === 0 ? only : null;
}
