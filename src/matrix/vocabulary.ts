import type { Field, Level } from '../plan';
import { joinBroken } from './broken-words';
import { remember } from './memo';
import { spellingOf } from './spelling';
import { fold, wordsOf } from './text';
import { yearOf } from './years';

/** What a header's words can name: a field, or a heading over several columns that itself says nothing ("Capaian Kinerja Program dan Kerangka Pendanaan"). */
export type Meaning = Field | 'kelompok';

/** Header words as they are found in the standard tables of both regimes, in planners' own tables and in our master. */
const aliases: Readonly<Partial<Record<Meaning, readonly string[]>>> = {
  nomor: ['no', 'nomor', 'no urut', 'nomor urut'],
  kode: ['kode', 'kodefikasi', 'no rek', 'kode rekening', 'kode program', 'kode urusan bidang urusan program', 'kode nomenklatur', 'kode indikator', 'kd', 'kd urusan', 'kd bidang', 'kd bidang urusan', 'kd program', 'kd kegiatan', 'kd sub kegiatan'],
  tingkat: ['tingkat', 'kelompok', 'jenjang', 'level', 'tingkatan'],
  uraian: [
    'uraian', 'misi tujuan sasaran program pembangunan daerah', 'visi misi tujuan sasaran program', 'misi tujuan sasaran program', 'tujuan sasaran program', 'tujuan sasaran rpjmd', 'tujuan sasaran', 'tujuan sasaran program prioritas',
    'bidang urusan pemerintahan dan program prioritas pembangunan', 'urusan pemerintahan bidang dan program prioritas pembangunan', 'urusan bidang urusan program kegiatan sub kegiatan', 'urusan bidang urusan program perangkat daerah',
    'bidang urusan program outcome kegiatan subkegiatan output', 'urusan bidang urusan pemerintahan daerah dan program kegiatan', 'program dan kegiatan', 'program kegiatan', 'program kegiatan dan sub kegiatan', 'program kegiatan subkegiatan',
    'nomenklatur urusan', 'nomenklatur', 'kinerja utama', 'visi', 'misi', 'visi misi', 'tujuan', 'sasaran', 'sasaran strategis', 'sasaran daerah', 'strategi', 'arah kebijakan', 'urusan', 'bidang urusan', 'program', 'program prioritas',
    'program pembangunan daerah', 'program rpjmd', 'program perangkat daerah', 'kegiatan', 'sub kegiatan', 'subkegiatan', 'tujuan rpjmd', 'sasaran rpjmd', 'tujuan renstra', 'sasaran renstra', 'tujuan perangkat daerah', 'tujuan pd', 'tujuan opd',
    'sasaran perangkat daerah', 'sasaran pd', 'sasaran opd', 'urusan bidang urusan', 'urusan bidang urusan program', 'urusan pemerintahan', 'tujuan sasaran program kegiatan', 'uraian misi tujuan sasaran program',
    'nama misi', 'nama tujuan', 'nama sasaran', 'nama urusan', 'nama bidang urusan', 'nama program', 'nama kegiatan', 'nama sub kegiatan',
  ],
  indikator: [
    'indikator', 'indikator kinerja', 'indikator kinerja tujuan impact outcome', 'indikator program outcome', 'indikator kinerja program outcome', 'indikator outcome output', 'indikator tujuan sasaran', 'indikator tujuan', 'indikator sasaran',
    'indikator program', 'indikator kegiatan', 'indikator sub kegiatan', 'indikator kinerja tujuan sasaran program prioritas', 'indikator kinerja tujuan sasaran program outcome dan kegiatan output', 'indikator kinerja sasaran strategis',
    'indikator kinerja program outcome kegiatan output', 'indikator kinerja program outcome kegiatan output sub kegiatan', 'indikator program kegiatan sub kegiatan', 'indikator kinerja utama', 'indikator utama', 'nama indikator', 'indikator kinerja sesuai tugas dan fungsi perangkat daerah',
    'iku ikd', 'ikk', 'ikd', 'indikator kinerja kunci', 'indikator kinerja daerah', 'indikator kinerja pembangunan daerah', 'aspek fokus bidang urusan indikator kinerja pembangunan daerah', 'aspek bidang urusan indikator', 'indikator kinerja tujuan sasaran', 'tolok ukur kinerja',
  ],
  satuan: ['satuan', 'unit satuan', 'satuan indikator', 'sat', 'stn', 'satuan ukur', 'satuan pengukuran', 'unit pengukuran', 'ukuran'],
  arah: ['arah', 'polaritas', 'tren', 'arah indikator', 'lower better', 'status positif negatif'],
  perhitungan: ['perhitungan', 'tipe perhitungan', 'jenis perhitungan', 'kumulatif non kumulatif', 'sifat data'],
  definisi: ['definisi', 'definisi operasional', 'definisi operasional formulasi', 'definisi indikator'],
  formula: ['formulasi', 'formula', 'rumus', 'rumus perhitungan', 'rumus iku', 'rumus persamaan', 'cara pengukuran', 'pengukuran', 'formulasi perhitungan', 'formulasi pengukuran', 'formula perhitungan', 'formula pengukuran', 'formula pengukuran kinerja'],
  'sumber-data': ['sumber data', 'sumber'],
  'kondisi-awal': [
    'kondisi kinerja awal rpjmd', 'kondisi kinerja awal', 'kondisi awal', 'kondisi awal rpjmd', 'kondisi kinerja pada awal periode rpjmd', 'kondisi kinerja awal periode rpjmd', 'kondisi kinerja pada awal periode renstra', 'baseline', 'baseline tahun', 'base line',
    'data capaian pada tahun awal perencanaan', 'data capaian awal', 'target awal', 'capaian awal', 'data capaian pada awal tahun perencanaan', 'kondisi awal kinerja', 'tahun dasar', 'data awal', 'nilai awal',
  ],
  target: ['target', 'target dan satuan', 'kinerja', 'k', 'target kinerja', 'target capaian', 'target tahun', 'target capaian setiap tahun', 'target kinerja tahun', 'target tahunan', 'tgt', 'target kinerja tujuan sasaran pada tahun', 'target tujuan per tahun', 'target capaian per tahun', 'target renstra perangkat daerah tahun'],
  pagu: ['rp', 'rupiah', 'pagu', 'pagu anggaran', 'pagu indikatif', 'dana', 'anggaran', 'pendanaan', 'kebutuhan pendanaan', 'kerangka pendanaan', 'pagu rp', 'dana rp', 'rp juta', 'alokasi anggaran', 'anggaran rp', 'pagu indikatif rp', 'kebutuhan dana'],
  'kondisi-akhir': [
    'kondisi kinerja pada akhir periode rpjmd', 'kondisi kinerja akhir periode rpjmd', 'kondisi kinerja akhir rpjmd', 'kondisi akhir', 'kondisi akhir rpjmd', 'target akhir', 'kondisi kinerja pada akhir periode renstra perangkat daerah', 'kondisi kinerja pada akhir periode renstra pd',
    'kondisi kinerja akhir', 'target akhir periode', 'target pada akhir tahun perencanaan', 'target akhir rpjmd', 'kondisi akhir periode', 'kondisi kinerja pada akhir periode', 'akhir renstra', 'kondisi akhir renstra', 'target akhir renstra',
  ],
  'pagu-akhir': ['pagu akhir', 'pagu akhir periode', 'pagu kondisi akhir', 'pagu indikatif akhir', 'pagu akhir rpjmd', 'pagu akhir renstra', 'pagu pada akhir periode', 'anggaran akhir', 'anggaran akhir periode'],
  realisasi: ['realisasi', 'realisasi kinerja', 'realisasi capaian', 'realisasi capaian kinerja', 'realisasi kinerja pada triwulan'],
  'realisasi-pagu': ['realisasi anggaran', 'realisasi rp', 'realisasi keuangan', 'realisasi pagu'],
  capaian: ['capaian', 'tingkat capaian', 'rasio capaian', 'persentase capaian', 'capaian terhadap akhir rpjmd', 'capaian kinerja', 'tingkat capaian kinerja'],
  opd: [
    'perangkat daerah penanggung jawab', 'perangkat daerah penanggungjawab', 'skpd penanggung jawab', 'opd penanggung jawab', 'pd penanggung jawab', 'pd membidangi urusan', 'produsen data', 'skpd', 'opd', 'perangkat daerah', 'unit kerja', 'pd', 'dinas', 'dinas badan', 'instansi pelaksana', 'unit organisasi',
    'unit kerja perangkat daerah penanggung jawab', 'unit kerja perangkat daerah penanggungjawab', 'unit penanggung jawab', 'penanggung jawab', 'penanggungjawab', 'pd pengampu', 'opd pengampu', 'perangkat daerah pengampu', 'nama opd', 'skpd penanggungjawab', 'opd pelaksana', 'instansi penanggung jawab',
  ],
  'opd-pendukung': ['pd pendukung', 'pd penunjang', 'opd pendukung', 'opd penunjang', 'perangkat daerah pendukung', 'perangkat daerah penunjang', 'skpd pendukung', 'pendukung'],
  lokasi: ['lokasi', 'lokasi kegiatan'],
  iku: ['iku', 'status iku', 'penanda iku'],
  catatan: ['ket', 'keterangan', 'catatan'],
  id: ['id', 'id baris', 'id kaskade'],
  kelompok: [
    'capaian kinerja program dan kerangka pendanaan', 'target kinerja program dan kerangka pendanaan', 'target dan pagu indikatif', 'target dan pagu indikatif tahun', 'capaian kinerja dan kerangka pendanaan', 'indikator kinerja dan kerangka pendanaan', 'target kinerja dan pagu indikatif',
    'target dan kerangka pendanaan', 'target dan capaian setiap tahun', 'capaian kinerja program', 'capaian kinerja program dan kegiatan',
  ],
};

/** Only these words make a heading one of codes; "Urusan/Bidang Urusan/Program" shares the others. */
const codeWords = ['kode', 'kd', 'kodefikasi', 'rek', 'rekening'];

interface Alias {
  readonly meaning: Meaning;
  readonly words: ReadonlySet<string>;
  readonly weight: number;
}

const joining = new Set(['dan', 'pada', 'yang', 'dari', 'per', 'di', 'dalam', 'untuk', 'serta', 'atau', 'ke', 'tahun', 'setiap']);
const weightOf = (word: string): number => (joining.has(word) ? 0.25 : 1);
const sumOf = (words: Iterable<string>): number => {
  let sum = 0;
  for (const word of words) sum += weightOf(word);
  return sum;
};

const list: readonly Alias[] = Object.entries(aliases).flatMap(([meaning, texts]) => texts.map((text): Alias => {
  const words = new Set(wordsOf(text));
  return { meaning: meaning as Meaning, words, weight: sumOf(words) };
}));

/** Words that are a heading by themselves. */
const single: ReadonlySet<string> = new Set(list.flatMap(({ words }) => (words.size === 1 ? [...words] : [])));
const { wordsFor, slipsOf } = spellingOf(list.flatMap((alias) => [...alias.words]));
const known: ReadonlySet<string> = new Set(list.flatMap((alias) => [...alias.words]));
/** A head with its words whole, where a line's end has broken them: "Indika-⏎tor Kinerja" is "Indikator Kinerja". */
export const unbroken = remember(5_000, (head: string): string => joinBroken(head, (word) => known.has(word)));

export interface Match {
  readonly meaning: Meaning;
  /** 0…1: share of weighted words in common. */
  readonly score: number;
}

const nothing: readonly Match[] = [];
/** "Indikator (Satuan)", "Indikator/Satuan", "Indikator dan Satuan": names of indicators, with their unit in the name; "Satuan Indikator" is of units. */
const withUnit = /^(.*\p{L})\s*(?:[/,&+(]|-|\b(?:dan|beserta|serta)\b)\s*(\p{L}+)\s*\.?\s*\)?$/u;
function withoutUnit(text: string): string {
  const [, name, unit] = withUnit.exec(text) ?? [];
  const says = (typed: string, word: string): boolean => wordsFor(typed).includes(word);
  return name !== undefined && unit !== undefined && ['satuan', 'sat', 'stn'].some((word) => says(unit, word)) && wordsOf(name).some((typed) => says(typed, 'indikator')) ? name.trim() : text;
}
/** "ESS IV/JF": whose a column is, not what it holds. */
const rankWords = /\b(?:ess|esl|eselon)\.?\s*(?:i{1,3}|iv|[1-4])(?:\s*\/\s*jf)?(?![a-z0-9])/g;
/** Longest header that is looked at: the longest literal one has 150 characters. */
const longestHeader = 220;

/** What a header's text may mean, best first, one entry per meaning; words in brackets count little, years and numbers not at all. */
export const meaningsOf = remember(5_000, (broken: string): readonly Match[] => {
  if (broken.length > longestHeader || broken.trim() === '') return nothing;
  const header = unbroken(broken);
  const year = yearOf(header);
  const text = withoutUnit(fold(year.kind === 'none' ? header : year.rest === '' ? '' : year.rest).replace(/penanggung[\s-]+jawab/g, 'penanggung jawab').replace(/\brp\.?\s*\(.*\)/g, 'rp').replace(rankWords, ' ').trim());
  const weights = new Map<string, number>();
  const spelled = spelledIn(text, year.kind !== 'none');
  const bare = text.replace(/\([^()]*\)/g, ' ');
  let total = 0;
  let familiar = 0;
  const add = (typed: string, weight: number): void => {
    const words = spelled(typed);
    if (words.some((word) => weights.has(word))) return;
    for (const word of words) weights.set(word, weight);
    total += weight;
    if (words.length > 0) familiar += 1;
  };
  for (const typed of wordsOf(bare)) if (!/^\d+$/.test(typed)) add(typed, weightOf(spelled(typed)[0] ?? typed));
  for (const inner of text.matchAll(/\(([^()]*)\)/g)) {
    for (const typed of wordsOf(inner[1] ?? '')) if (!/^\d+$/.test(typed)) add(typed, 0.2);
  }
  if (familiar === 0) return nothing;
  const best = new Map<Meaning, number>();
  for (const alias of list) {
    let common = 0;
    let unsaid = 0;
    for (const word of alias.words) {
      const weight = weights.get(word);
      if (weight === undefined) unsaid += weightOf(word);
      else common += Math.max(weight, weight < 1 && weightOf(word) === 1 ? 0.5 : weight);
    }
    // "Sumber Dana" says who pays, not where a figure comes from.
    if (common === 0 || (alias.meaning === 'sumber-data' && weights.has('dana')) || (alias.meaning === 'kode' && !codeWords.some((word) => alias.words.has(word) && weights.has(word)))) continue;
    const score = Math.min(1, (2 * common) / (common + unsaid + Math.max(total, common)));
    if (score > (best.get(alias.meaning) ?? 0)) best.set(alias.meaning, score);
  }
  return [...best].map(([meaning, score]) => ({ meaning, score })).sort((a, b) => b.score - a.score);
});

/**
 * How a head's words are to be taken: short ones as slips ("Kondisi Awl", "Target Akir") only where every other word is one of the vocabulary, or a
 * year stands beside them ("Pgau 2026").
 */
function spelledIn(text: string, dated: boolean): (typed: string) => readonly string[] {
  const all = wordsOf(text.replace(/\([^()]*\)/g, ' ')).filter((typed) => !/^\d+$/.test(typed));
  const firm = dated || all.some((typed) => wordsFor(typed).some((word) => !joining.has(word)));
  if (!firm || !all.every((typed) => wordsFor(typed).length > 0 || slipsOf(typed).length > 0)) return wordsFor;
  return (typed) => { const words = wordsFor(typed); return words.length > 0 ? words : slipsOf(typed); };
}

/** A head as the vocabulary spells it, each word that may be a slip of one of its own being that one: "tahn" is "tahun". */
export const spelledOut = (head: string): string => wordsOf(head).map((typed) => wordsFor(typed)[0] ?? slipsOf(typed)[0] ?? typed).join(' ');

/** Short forms of heads that say a field only where the cells below agree. */
const shortForms: Readonly<Record<string, string>> = { kod: 'kode', prog: 'program', keg: 'kegiatan', sas: 'sasaran', indik: 'indikator', ind: 'indikator' };

/**
 * What a head of one word that says nothing may be a slip or a short form of: "Kdoe", "Kd." and "OPDD". The words below must bear it out. Null where
 * the head says something as it stands, and where no word of the vocabulary is near, or several are.
 */
export const likelyHead = remember(2_000, (head: string): string | null => {
  const [, said = '', brackets = ''] = /^([^()]*)(\([^()]*\))?\s*$/.exec(head) ?? [];
  if (said.length > 12) return null;
  const [typed, ...more] = wordsOf(said);
  if (typed === undefined || more.length > 0 || wordsFor(typed).length > 0) return null;
  const short = shortForms[typed];
  const [near, ...others] = short === undefined ? slipsOf(typed, 3).filter((word) => single.has(word)) : [short];
  return near === undefined || others.length > 0 ? null : `${near} ${brackets}`.trim();
});

/** The best meaning of a header text, or null below `least`. */
export function meaningOf(header: string, least = 0.6): Match | null {
  const [best] = meaningsOf(header);
  return best && best.score >= least ? best : null;
}

const levelWords: readonly (readonly [RegExp, Level])[] = [
  [/\bsub[\s-]*kegiatan\b/g, 'sub-kegiatan'], [/\bbidang urusan\b|\burusan pemerintahan bidang\b|\burusan bidang\b/g, 'bidang-urusan'], [/\barah kebijakan\b/g, 'arah-kebijakan'],
  [/\bvisi\b/g, 'visi'], [/\bmisi\b/g, 'misi'], [/\btujuan\b/g, 'tujuan'], [/\bsasaran\b/g, 'sasaran'], [/\bstrategi\b/g, 'strategi'], [/\burusan\b/g, 'urusan'], [/\bprogram\b/g, 'program'], [/\bkegiatan\b/g, 'kegiatan'],
];

/** Whose work a column of an agency's cascade is, by rank of office: eselon II answers for sasaran, III for programs, IV for kegiatan, below them who carries out a sub kegiatan. */
const ranks: readonly (readonly [RegExp, Level])[] = [
  [/^(?:sasaran|indikator|kinerja)\b.*\b(?:ess|esl|eselon)\.?\s*(?:iv|4)\b/, 'kegiatan'],
  [/^(?:sasaran|indikator|kinerja)\b.*\b(?:ess|esl|eselon)\.?\s*(?:iii|3)\b/, 'program'],
  [/^(?:sasaran|indikator|kinerja)\b.*\b(?:ess|esl|eselon)\.?\s*(?:ii|2)\b/, 'sasaran'],
  [/^(?:sasaran|indikator|kinerja) pelaksana$/, 'sub-kegiatan'],
];

/** Levels that a header names: one for "Sasaran Strategis", several for "Misi/Tujuan/Sasaran Program Pembangunan Daerah". */
export const levelsNamed = remember(2_000, (broken: string): readonly Level[] => {
  const header = unbroken(broken);
  const rank = ranks.find(([pattern]) => pattern.test(fold(header)));
  if (rank) return [rank[1]];
  const spelled = spelledIn(fold(header), false);
  let text = fold(header).replace(/\([^()]*\)/g, ' ').replace(/\p{L}+/gu, (typed) => spelled(typed)[0] ?? typed).replace(/\bsasaran strategis?\b/g, 'sasaran');
  const found: Level[] = [];
  for (const [pattern, level] of levelWords) {
    if (text.search(pattern) < 0) continue;
    found.push(level);
    text = text.replace(pattern, ' ');
  }
  return found;
});
