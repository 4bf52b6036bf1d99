import type { Level } from '../plan';
import { remember } from './memo';

/** A text taken apart into the level that it names, the number that it carries and its title. */
export interface Prefixed {
  readonly level: Level;
  readonly number: string | null;
  readonly title: string;
}

const levelOfWord: Readonly<Record<string, Level>> = {
  visi: 'visi', misi: 'misi', tujuan: 'tujuan', sasaran: 'sasaran', strategi: 'strategi', arahkebijakan: 'arah-kebijakan',
  urusan: 'urusan', bidangurusan: 'bidang-urusan', program: 'program', kegiatan: 'kegiatan', subkegiatan: 'sub-kegiatan',
};
const word = '(visi|misi|tujuan|sasaran|strategi|arah\\s+kebijakan|bidang\\s+urusan|urusan|program|sub[\\s-]*kegiatan|kegiatan)';
const qualifier = '(?:\\s+(?:strategis|daerah|rpjmd|renstra|pd|opd|perangkat\\s+daerah|prioritas))?';
const digits = '\\d{1,3}(?:[.-]\\d{1,3})*(?:\\.?[a-z](?![\\p{L}]))?';
/** "MISI 1 : …", "TUJUAN 4 :…", "Sasaran Strategis 2.", "Misi ke-6: …", "PROGRAM: …". */
const marked = new RegExp(`^${word}${qualifier}\\s*(?:(?:ke\\s*)?[-–]?\\s*)?\\(?(${digits}|[ivx]{1,5}(?![\\p{L}\\p{N}])|[a-z](?=\\s*[:.)]))?\\)?\\s*(?:[:.)–—-](?!\\d))+\\s*(.*)$`, 'isu');
/** "Misi 6 Reformasi …": a number and no mark behind it. */
const numbered = new RegExp(`^${word}${qualifier}\\s*(?:(?:ke\\s*)?[-–]?\\s*)?(\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,5})(?:\\s+(\\D.*))?$`, 'su');
/** Lower- and upper-case spellings of the words: `numbered` minds the case of roman numbers. */
const numberedFolded = new RegExp(numbered.source.replace(word, word.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`).replace(/\\\[([a-z])([A-Z])\]/g, '\\$1')), 'su');

/** Reads a level written as a prefix; null where the text has none ("Program Pendidikan Dasar" names its level without being prefixed by it). */
export const readPrefix = remember(20_000, (raw: string): Prefixed | 'none' => {
  const text = raw.trim();
  const match = marked.exec(text) ?? numberedFolded.exec(text);
  const level = match?.[1] === undefined ? undefined : levelOfWord[match[1].toLowerCase().replace(/[\s-]+/g, '')];
  if (!match || level === undefined) return 'none';
  const number = match[2] ?? null;
  const title = (match[3] ?? '').trim();
  // Without a number only a colon makes a prefix: "Program - …" and "Program …" are titles.
  if (number === null && (title === '' || !/^[^:]{0,40}:/.test(text.slice(0, text.length - title.length)))) return 'none';
  return { level, number, title };
});

const resultPrefix = /^(ultimate outcome|outcome|output|hasil|keluaran|impact|dampak|sasaran\s+(?:program|sub[\s-]*kegiatan|kegiatan))(?:\s+(?:program|sub[\s-]*kegiatan|kegiatan))?\s*\d{0,2}\s*:\s*\S/iu;

/** "Outcome: Meningkatnya …", "Sasaran Kegiatan : …" below an item: what its indicators measure, no item of its own. The level that it is said of, where its word says so. */
export const readResult = remember(20_000, (raw: string): { readonly of: Level | null } | 'none' => {
  const said = resultPrefix.exec(raw.trim())?.[1]?.toLowerCase();
  if (said === undefined) return 'none';
  return { of: said === 'outcome' || said.endsWith('program') ? 'program' : /sub/.test(said) ? 'sub-kegiatan' : said.endsWith('kegiatan') ? 'kegiatan' : null };
});

const results = 'ultimate outcome|intermediate outcome|immediate outcome|outcome|output|hasil|keluaran|impact|dampak';
const resultBefore = new RegExp(`^(?:${results}|sasaran(?:\\s+(?:program|sub[\\s-]*kegiatan|kegiatan))?)(?:\\s+(?:program|sub[\\s-]*kegiatan|kegiatan))?\\s*\\d{0,2}\\s*:\\s*(?=\\S)`, 'iu');

/** A name without the "Outcome:", "Output:", "Sasaran Program:" before it. */
export const withoutResultWord = (text: string): string => text.replace(resultBefore, '');

const openings: readonly (readonly [RegExp, Level])[] = [
  [/^(non[\s-]*urusan|urusan pemerintahan (wajib|pilihan|umum)|urusan (wajib|pilihan)|unsur (pendukung|penunjang|pengawas\w*|kewilayahan|pemerintahan umum|khusus))/, 'urusan'],
  [/^(urusan pemerintahan bidang|bidang urusan|urusan bidang|urusan pemerintahan)\b/, 'bidang-urusan'],
  [/^sub[\s-]*kegiatan\b/, 'sub-kegiatan'], [/^kegiatan\b/, 'kegiatan'], [/^program\b/, 'program'],
];

/** The level that a title's first words tell without being a prefix: "PROGRAM INFORMASI …", "URUSAN PEMERINTAHAN WAJIB …". */
export const openingLevel = remember(20_000, (raw: string): Level | 'none' => {
  const text = raw.toLowerCase().replace(/\s+/g, ' ').trim().replace(/^([ivx]{1,5}|[a-z]|\d{1,2})[.)]?\s+(?=urusan|unsur|non|bidang|program)/, '');
  return openings.find(([pattern]) => pattern.test(text))?.[1] ?? 'none';
});

/** An indicator's text without "Indikator Sasaran 1 :"; `level` is the one that the prefix names. */
export interface IndikatorText {
  readonly level: Level | null;
  readonly number: string | null;
  readonly name: string;
}

const indikatorPrefix = new RegExp(
  `^indikator(?:\\s+kinerja)?(?:\\s+(?:keluaran|hasil|outcome|output|impact))?\\s*(?:${word})?(?:\\s*\\((?:outcome|output|impact|hasil|keluaran)\\))?${qualifier}\\s*(?:ke\\s*[-–]?\\s*)?(\\d{1,3}(?:\\.\\d{1,2})*)?\\s*[:.)]?\\s*(.*)$`, 'isu');

/** "Indikator Program 7 : Cakupan …" → program, 7, "Cakupan …"; "3. Nilai SAKIP" → 3, "Nilai SAKIP". A text that is nothing but a prefix stays whole. */
export const readIndikatorText = remember(20_000, (raw: string): IndikatorText => {
  const text = raw.trim();
  const match = indikatorPrefix.exec(text);
  if (match) {
    const [, levelWord, number, name = ''] = match;
    const mark = text.slice(0, text.length - name.length);
    const level = levelWord === undefined ? null : levelOfWord[levelWord.toLowerCase().replace(/[\s-]+/g, '')] ?? null;
    // "Indikator Kinerja Utama …" is a name; a prefix ends in a number or a mark.
    if (name.trim() !== '' && (number !== undefined || /[:.)]\s*$/.test(mark))) return { level, number: number ?? null, name: name.trim() };
  }
  const result = withoutResultWord(text);
  if (result !== text) return { ...readIndikatorText(result), level: null };
  const listed = /^\(?([1-9]\d?)[.)]\s*(?=[\p{L}"“(])(.+)$/su.exec(text);
  // Several numbered names in one cell stay one text: which of them the values belong to cannot be told.
  if (listed?.[2] !== undefined && /\p{L}/u.test(listed[2]) && !/(?:^|\s)\(?\d{1,2}[.)]\s*\D/.test(listed[2])) return { level: null, number: listed[1] ?? null, name: listed[2].trim() };
  return { level: null, number: null, name: text };
});
