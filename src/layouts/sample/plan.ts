import type { ByYear, Form, Indikator, Item, Level, Plan, Value } from '../../plan';

/** Agencies of Natuna that public sources confirm and that this sample names. */
const agencies = {
  setda: 'Sekretariat Daerah',
  organisasi: 'Sekretariat Daerah (Bagian Organisasi)',
  bkpsdm: 'BKPSDM',
  kominfo: 'Dinas Komunikasi dan Informatika',
  disdukcapil: 'Disdukcapil',
  dpmptsp: 'DPMPTSP',
} as const;

const years = [2021, 2022, 2023, 2024, 2025, 2026] as const;

const value = (raw: string, form: Form): Value => ({ raw, form, annotation: null, noisy: false, formula: null });
const comma = (of: number, decimals: number): string => of.toFixed(decimals).replace('.', ',');
const number = (of: number, decimals = 0): Value => value(comma(of, decimals), { kind: 'number', value: of, decimals });
const percent = (of: number): Value => value(`${of}%`, { kind: 'percent', value: of, decimals: 0 });
const quantity = (of: number, unit: string): Value => value(`${of} ${unit}`, { kind: 'quantity', value: of, decimals: 0, unit });
const grade = (raw: string): Value => value(raw, { kind: 'predicate', grade: raw, score: null, scale: null });
const words = (raw: string): Value => value(raw, { kind: 'words' });
const empty = (mark = ''): Value => value(mark, { kind: 'missing', mark });
const broken = (raw: string): Value => value(raw, { kind: 'broken-range' });

const series = <T>(make: (of: T) => Value, ...of: readonly T[]): readonly Value[] => of.map(make);
const index = (of: number): Value => number(of, 2);

interface Measured {
  readonly name: string;
  readonly awal: Value;
  /** One per year of the period. */
  readonly targets: readonly Value[];
  /** The last year's target where absent. */
  readonly akhir?: Value;
  readonly opd?: string;
  /** Rupiah of the program in millions, one per year; on its first indicator. */
  readonly pagu?: readonly number[];
}

interface Row {
  readonly level: Level;
  readonly number: string;
  readonly words: string;
  readonly code?: string;
  readonly indikator?: readonly Measured[];
}

/**
 * Misi ke-6 of the RPJMD Natuna 2021–2026 as the press reported it, worked out into a cascade for practice.
 * From the report: the misi, the count "enam indikator", the five phrases under SASARAN 1, the aim of a good and clean bureaucracy, and program
 * inovasi as its beginning. Names and codes of programs are the national nomenclature's. All else is illustration, says so at its item, and may not
 * be taken for Natuna's own. Visi, misi 1–5 and the sixth indicator are unknown and absent.
 *
 * Put in on purpose, each to be found and mended:
 * - the five phrases are directions, not measures (`indikator-bukan-ukuran`), and five of the declared six (`jumlah-indikator-kurang`);
 * - three indicators without an agency (`indikator-tanpa-opd`), and the tujuan's, as is customary;
 * - "Diskominfo" beside "Dinas Komunikasi dan Informatika" (`opd-ejaan-berbeda`);
 * - "n/a" as kondisi awal (`kondisi-awal-kosong`), 2024 left empty (`target-kosong`), "meningkat" as target (`target-bukan-nilai`);
 * - "2,70-2-90" (`rentang-rusak`), 105% of the ASN (`persen-di-luar-rentang`), an end that is not the last year's (`akhir-tidak-cocok`);
 * - Indeks SPBE of one agency twice, with different values (`indikator-ganda-beda-nilai`).
 */
const rows: readonly Row[] = [
  { level: 'misi', number: '6', words: 'Reformasi birokrasi yang cerdas (smart birokrasi)' },
  {
    level: 'tujuan', number: '1', words: 'Terwujudnya birokrasi yang baik dan bersih (ilustrasi)',
    indikator: [{ name: 'Indeks Reformasi Birokrasi (ilustrasi)', awal: index(58), targets: series(index, 60, 62, 64, 66, 68, 70) }],
  },
  {
    level: 'sasaran', number: '1', words: 'Terwujudnya smart birokrasi yang memenuhi enam indikator (ilustrasi)',
    indikator: [
      { name: 'Peningkatan akuntabilitas kinerja', awal: grade('B'), targets: series(grade, 'B', 'B', 'BB', 'BB', 'BB', 'A'), opd: agencies.setda },
      { name: 'Peningkatan kualitas kompetensi SDM', awal: percent(60), targets: series(percent, 65, 70, 75, 80, 85, 90), opd: agencies.bkpsdm },
      { name: 'Peningkatan sarana dan prasarana', awal: empty('n/a'), targets: series(words, ...years.map(() => 'meningkat')) },
      { name: 'Pemanfaatan teknologi dalam proses layanan', awal: quantity(8, 'OPD'), targets: series((of: number) => quantity(of, 'OPD'), 10, 14, 18, 22, 26, 30), opd: 'Diskominfo' },
      { name: 'Perbaikan tata kelola kelembagaan dengan seluruh stakeholders', awal: percent(70), targets: [percent(74), percent(78), percent(82), empty(), percent(90), percent(94)], opd: agencies.organisasi },
    ],
  },
  {
    level: 'program', number: '1', code: '5.04.02', words: 'Program Pengembangan Sumber Daya Manusia (ilustrasi)',
    indikator: [
      { name: 'Persentase ASN yang mengikuti pengembangan kompetensi (ilustrasi)', awal: percent(40), targets: series(percent, 50, 60, 70, 80, 90, 105), opd: agencies.bkpsdm, pagu: [1200, 1260, 1320, 1390, 1460, 1530] },
    ],
  },
  {
    level: 'program', number: '2', code: '2.16.03', words: 'Program Pengelolaan Aplikasi Informatika (ilustrasi)',
    indikator: [
      { name: 'Indeks SPBE (ilustrasi)', awal: index(2.1), targets: [index(2.3), index(2.5), broken('2,70-2-90'), index(3), index(3.2), index(3.4)], opd: agencies.kominfo, pagu: [2500, 2625, 2760, 2900, 3045, 3200] },
      { name: 'Jumlah layanan SPBE (ilustrasi)', awal: quantity(4, 'layanan'), targets: series((of: number) => quantity(of, 'layanan'), 6, 8, 10, 12, 14, 16) },
    ],
  },
  {
    level: 'program', number: '3', code: '4.01.01', words: 'Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota (ilustrasi)',
    indikator: [
      { name: 'Persentase kelembagaan yang sesuai urusan dan kewenangannya (ilustrasi)', awal: percent(80), targets: series(percent, 82, 85, 88, 91, 94, 97), opd: agencies.organisasi, pagu: [900, 945, 990, 1040, 1090, 1145] },
      { name: 'Cakupan OPD yang memiliki dan menerapkan SOP dan standar pelayanan (ilustrasi)', awal: percent(55), targets: series(percent, 60, 66, 72, 78, 84, 90) },
    ],
  },
  {
    level: 'sasaran', number: '2', words: 'Meningkatnya kualitas pelayanan publik melalui program inovasi (ilustrasi)',
    indikator: [
      { name: 'Indeks Kepuasan Masyarakat (ilustrasi)', awal: index(78), targets: series(index, 79, 80, 81, 82, 83, 84), akhir: index(85), opd: agencies.setda },
      { name: 'Indeks SPBE (ilustrasi)', awal: index(2.1), targets: series(index, 2.3, 2.5, 2.75, 3, 3.2, 3.5), opd: agencies.kominfo },
    ],
  },
  {
    level: 'program', number: '1', code: '2.12.02', words: 'Program Pendaftaran Penduduk (ilustrasi)',
    indikator: [
      { name: 'Cakupan kepemilikan dokumen kependudukan (ilustrasi)', awal: percent(81), targets: series(percent, 83, 85, 87, 89, 91, 93), opd: agencies.disdukcapil, pagu: [750, 790, 825, 870, 910, 955] },
    ],
  },
  {
    level: 'program', number: '2', code: '2.18.04', words: 'Program Pelayanan Penanaman Modal (ilustrasi)',
    indikator: [
      { name: 'Persentase izin yang terbit tepat waktu (ilustrasi)', awal: percent(70), targets: series(percent, 75, 78, 81, 84, 87, 90), opd: agencies.dpmptsp, pagu: [600, 630, 660, 695, 730, 765] },
      { name: 'Indeks Kepuasan Masyarakat pelayanan perizinan (ilustrasi)', awal: index(76), targets: series(index, 77, 78, 79, 80, 81, 82), opd: agencies.dpmptsp },
    ],
  },
];

const prefixes: Partial<Record<Level, string>> = { misi: 'MISI', tujuan: 'TUJUAN', sasaran: 'SASARAN', program: 'Program' };
const indikatorPrefixes: Partial<Record<Level, string>> = { sasaran: 'Indikator Sasaran', program: 'Indikator Program' };

/** The sample as a plan. */
export function samplePlan(): Plan {
  const items: Item[] = [];
  const indikator: Indikator[] = [];
  const open = new Map<Level, string>();
  const parents: Partial<Record<Level, Level>> = { tujuan: 'misi', sasaran: 'tujuan', program: 'sasaran' };
  for (const row of rows) {
    const id = `contoh-${items.length + 1}`;
    const parent = parents[row.level];
    open.set(row.level, id);
    items.push({
      id,
      level: row.level,
      code: row.code === undefined ? null : { raw: row.code, canonical: row.code, wasNumber: false },
      number: row.number,
      title: row.words,
      raw: `${prefixes[row.level] ?? ''} ${row.number} : ${row.words}`,
      parentId: parent === undefined ? null : (open.get(parent) ?? null),
      pagu: {},
      paguAkhir: null,
      opd: null,
      catatan: null,
    });
    (row.indikator ?? []).forEach((measured, at) => indikator.push(toIndikator(measured, id, `${id}-${at + 1}`, indikatorPrefixes[row.level], at + 1)));
  }
  return {
    period: { first: years[0], last: 2026 },
    years,
    items,
    indikator,
    opd: [],
    carries: [
      ...(['kode', 'uraian', 'indikator', 'kondisi-awal', 'kondisi-akhir', 'pagu-akhir', 'opd'] as const).map((field) => ({ field })),
      ...years.flatMap((year) => [{ field: 'target', year }, { field: 'pagu', year }] as const),
    ],
  };
}

function toIndikator(measured: Measured, itemId: string, id: string, prefix: string | undefined, number: number): Indikator {
  const byYear = (of: (at: number) => Value | undefined): ByYear => Object.fromEntries(years.map((year, at) => [year, of(at) ?? empty()]));
  const rupiah = (millions: number | undefined): Value => (millions === undefined ? empty() : value(String(millions * 1_000_000), { kind: 'number', value: millions * 1_000_000, decimals: 0 }));
  return {
    id,
    itemId,
    name: measured.name,
    raw: prefix === undefined ? measured.name : `${prefix} ${number} : ${measured.name}`,
    number: prefix === undefined ? null : String(number),
    satuan: null,
    kondisiAwal: measured.awal,
    targets: byYear((at) => measured.targets[at]),
    kondisiAkhir: measured.akhir ?? measured.targets.at(-1) ?? empty(),
    pagu: byYear((at) => rupiah(measured.pagu?.[at])),
    paguAkhir: rupiah(measured.pagu?.at(-1)),
    opd: { raw: measured.opd ?? '', refs: measured.opd === undefined ? [] : [{ raw: measured.opd, opdId: null, role: 'penanggung-jawab', wildcard: false }] },
    arah: null,
    perhitungan: null,
    definisi: null,
    formula: null,
    sumberData: null,
    lokasi: null,
    iku: null,
    catatan: null,
  };
}
