import type { Field, Quarter } from '../plan';
import { evaluationOf } from './evaluation';
import { meaningOf, meaningsOf, type Meaning } from './vocabulary';
import { isOrdinal, isYearZero, yearOf } from './years';

/** What the words over a column say that it holds. */
export interface Sense {
  readonly field: Field;
  readonly year?: number;
  readonly calendar?: boolean;
  readonly quarter?: Quarter;
  readonly confidence: number;
}

/** What the words over a column mean together; the lowest ones say what is measured, the ones above when and under which heading. */
export function senseOf(words: readonly string[]): Sense | null {
  // What documents state of an indicator, "Pernyataan IKU/IK" over "Renstra | Renja | PK", is an evaluator's remark.
  if (words.some((said) => /^pernyataan\b/i.test(said))) return null;
  // "Kinerja (Y=1/T=0)", "Kesesuaian … (Ya = 1, Tidak = 0)": marks that an evaluator gives, whatever the words below them measure.
  if (words.some((said) => marks.test(said))) return null;
  let year: number | undefined;
  let calendar = false;
  for (const said of words) {
    const found = yearOf(said);
    if (found.kind === 'none') continue;
    if (calendar && found.kind === 'ordinal') continue;
    [year, calendar] = [found.year, found.kind === 'calendar'];
  }
  const lowest = words[words.length - 1] ?? '';
  if (year === undefined && isOrdinal(lowest) && words.length > 1 && !words.slice(0, -1).some((above) => parts.test(above))) {
    // "Target … Pada Tahun Ke-" over 1 … 5; under "Realisasi Triwulan" they count quarters.
    const found = words.slice(0, -1).map((above) => (counts.test(above) || measureMeanings.has(meaningOf(above)?.meaning ?? 'kelompok') ? yearOf(`tahun ke-${lowest}`) : null)).find((said) => said && said.kind !== 'none');
    if (found && found.kind !== 'none') year = found.year;
  }
  const matches = words.map((said) => ({ said, match: meaningOf(said) }));
  const has = (meaning: Meaning): number => Math.max(0, ...words.map((said) => meaningsOf(said).find((match) => match.meaning === meaning)?.score ?? 0));
  const best = (meaning: Meaning): boolean => matches.some(({ match }) => match?.meaning === meaning);
  let measure: Meaning | null = null;
  for (const { match } of matches) if (match && measureMeanings.has(match.meaning)) measure = match.meaning;
  const money = measure === 'pagu' || measure === 'realisasi-pagu';
  const evaluation = evaluationOf(words);
  if (evaluation) return { ...evaluation, ...(year === undefined ? {} : { year, calendar }) };
  // "Target Triwulan" over I … IV: parts of a year, which a plan of years does not keep.
  if (words.some((said) => parts.test(said))) return null;
  if (words.some(isYearZero) || (lowest === '0' && words.slice(0, -1).some((above) => counts.test(above) || measureMeanings.has(meaningOf(above)?.meaning ?? 'kelompok')))) {
    return money ? null : { field: measure === 'satuan' ? 'satuan' : 'kondisi-awal', confidence: 0.9 };
  }
  if (best('kondisi-awal')) return money ? null : { field: 'kondisi-awal', confidence: has('kondisi-awal') };
  if (best('pagu-akhir')) return { field: 'pagu-akhir', confidence: has('pagu-akhir') };
  // "Target Renstra pada Tahun 2030 (Akhir Periode Renstra)" is no year's target beside the others.
  const ending = words.some((said) => /\bakhir\s+(periode|tahun\s+perencanaan)\b/i.test(said));
  if (best('kondisi-akhir') || ending) {
    if (measure === 'satuan') return null;
    // "Capaian Kinerja Program" over "Akhir Periode" over "Target": the lowest word of measure says what is given.
    if (measure !== 'target' && !money && (best('realisasi') || best('capaian'))) return null;
    return { field: money ? 'pagu-akhir' : 'kondisi-akhir', confidence: ending ? Math.max(0.8, has('kondisi-akhir')) : has('kondisi-akhir') };
  }
  if (year !== undefined) {
    const dated = { year, calendar };
    if (measure === 'satuan') return { field: 'satuan', confidence: 0.85, ...dated };
    if (best('realisasi') || best('realisasi-pagu')) return { field: money ? 'realisasi-pagu' : 'realisasi', confidence: 0.85, ...dated };
    if (best('capaian') && measure === 'capaian') return { field: 'capaian', confidence: 0.8, ...dated };
    if (money) return { field: 'pagu', confidence: 0.95, ...dated };
    if (measure === 'target') return { field: 'target', confidence: 0.95, ...dated };
    const named = matches.find(({ match }) => match && match.meaning !== 'kelompok' && !measureMeanings.has(match.meaning));
    // "Rencana Tahun 2020" over Lokasi | Target | Pagu: what has no year is the row's, unless a column of its own says it.
    const lone = matches.at(-1)?.match;
    if (lone && lone.meaning !== 'kelompok' && ofRows.has(lone.meaning)) return { field: lone.meaning, confidence: 0.7 };
    // Years that stand alone are targets until the cells below say that they are money.
    return named ? null : { field: 'target', confidence: 0.8, ...dated };
  }
  if (words.length > 1 && (best('realisasi') || best('capaian'))) return { field: money ? 'realisasi-pagu' : best('realisasi') ? 'realisasi' : 'capaian', confidence: 0.6 };
  const own = meaningOf(lowest, 0.55);
  const joined = words.length > 1 ? meaningOf(words.join(' '), 0.55) : null;
  const chosen = own && own.meaning !== 'kelompok' ? own : joined;
  if (!chosen || chosen.meaning === 'kelompok') return null;
  return { field: chosen.meaning, confidence: chosen.score };
}

/** "… Pada Tahun Ke-": what stands below counts years. */
const counts = /\b(tahun|thn|th)\b\.?\s*(ke)?\s*[-–.:]*\s*$/i;
/** A key to marks: "Y=1/T=0", "Ya = 1, Tidak = 0". */
const marks = /\b(?:y|ya)\s*=\s*1\b/i;
/** Parts of a year that targets may be given for. */
const parts = /\b(?:triwulan|tri\s+wulan|tw|caturwulan|semester|bulan)\b/i;
/** What a heading of a year may hold that is of no year. */
const ofRows: ReadonlySet<Meaning> = new Set<Meaning>(['lokasi', 'catatan']);
/** Words of measure. */
const measureMeanings: ReadonlySet<Meaning> = new Set<Meaning>(['target', 'pagu', 'realisasi', 'realisasi-pagu', 'capaian', 'satuan']);
