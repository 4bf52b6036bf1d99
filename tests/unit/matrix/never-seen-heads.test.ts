import { describe, expect, test } from 'vitest';
import { isReading, readTables, sure, type Reading } from '../../../src/matrix';
import { gridOf, type GridFacts, type Typed } from '../../support/grid';

/* Heads as planners of other regencies word them, beside those that the writer of varied sheets draws. Words and figures are made up. */

function only(rows: readonly (readonly Typed[])[], facts: GridFacts = {}): Reading {
  const [reading, ...more] = readTables([gridOf(rows, facts)]).flat();
  if (!reading || !isReading(reading) || more.length > 0) throw new Error(`${more.length + 1} tables, or none`);
  return reading;
}

const fieldsOf = ({ columns }: Reading): readonly string[] => columns.map(({ field, year }) => (year === undefined ? field : `${field} ${year}`));
const beginnings = ({ plan }: Reading): readonly (string | undefined)[] => plan.indikator.map(({ kondisiAwal }) => kondisiAwal?.raw);
const endings = ({ plan }: Reading): readonly (string | undefined)[] => plan.indikator.map(({ kondisiAkhir }) => kondisiAkhir?.raw);

describe('the kondisi awal of a table that does not call it so', () => {
  const body: readonly (readonly Typed[])[] = [
    [1, 'Program Perlindungan Perempuan', 'Rasio KDRT', 'rasio', 0.12, 0.11, 0.1, 0.09, 'Dinas Sosial'],
    [2, 'Program Rehabilitasi Sosial', 'Persentase PMKS tertangani', '%', 45, 50, 55, 60, 'Dinas Sosial'],
    [3, 'Program Perikanan Tangkap', 'Produksi perikanan', 'Ton', 1200, 1250, 1300, 1350, 'Dinas Perikanan'],
  ];
  const under = (heading: string, before: Typed, titles: readonly (readonly Typed[])[] = []): readonly (readonly Typed[])[] => [
    ...titles, ['No', 'Program', 'Indikator Program', 'Satuan', before, heading, '', '', 'Penanggung Jawab'], ['', '', '', '', '', 2025, 2026, 2027, ''], ...body,
  ];
  const merges = (top: number): readonly string[] => [...'ABCDEI'].map((column) => `${column}${top}:${column}${top + 1}`).concat(`F${top}:H${top}`);

  test.each(['Target', 'Target Kinerja', 'TARGET TAHUN', 'Rencana Kinerja'])('a year alone beside the years under “%s”', (heading) => {
    const reading = only(under(heading, 2024), { merges: merges(1) });
    expect(fieldsOf(reading)).toEqual(['nomor', 'uraian', 'indikator', 'satuan', 'kondisi-awal', 'target 2025', 'target 2026', 'target 2027', 'opd']);
    expect(beginnings(reading)).toEqual(['0.12', '45', '1200']);
    expect(reading.plan.years).toEqual([2025, 2026, 2027]);
    expect(reading.period).toEqual({ first: 2025, last: 2027 });
  });
  test('a year before the period that the title names, among the others', () => {
    const reading = only([['TARGET KINERJA TAHUN 2025-2027'], ['No', 'Program', 'Indikator', 'Satuan', '2024', '2025', '2026', '2027', 'OPD'], ...body]);
    expect(fieldsOf(reading).slice(4, 8)).toEqual(['kondisi-awal', 'target 2025', 'target 2026', 'target 2027']);
  });
  test('… but years among which nothing tells one from the others are all planned', () => {
    const reading = only([['No', 'Program', 'Indikator', 'Satuan', '2024', '2025', '2026', '2027', 'OPD'], ...body]);
    expect(fieldsOf(reading).slice(4, 8)).toEqual(['target 2024', 'target 2025', 'target 2026', 'target 2027']);
  });
  test('… and beside a kondisi awal a bare year is none', () => {
    const reading = only([['No', 'Program', 'Indikator', 'Satuan', 'Kondisi Awal', 'Target', '', '', 'OPD'], ['', '', '', '', '', 2025, 2026, 2027, ''], ...body], { merges: merges(1) });
    expect(fieldsOf(reading).filter((field) => field === 'kondisi-awal')).toHaveLength(1);
  });
  test.each(['Capaian 2024', 'Realisasi 2024', 'Realisasi Tahun 2024', 'Capaian Kinerja 2024'])('“%s” before the planned years makes no evaluation form', (head) => {
    const reading = only([['No', 'Program', 'Tolok Ukur Kinerja', 'Ukuran', head, '2025', '2026', '2027', 'Instansi Pelaksana'], ...body]);
    expect(fieldsOf(reading)).toEqual(['nomor', 'uraian', 'indikator', 'satuan', 'kondisi-awal', 'target 2025', 'target 2026', 'target 2027', 'opd']);
    expect(beginnings(reading)).toEqual(['0.12', '45', '1200']);
    expect(reading.kind).not.toBe('evaluasi');
  });
  test('of several years that were reached the last is where the plan begins', () => {
    const reading = only([['No', 'Program', 'Indikator', 'Satuan', 'Realisasi', '', 'Target', '', 'OPD'], ['', '', '', '', '2023', '2024', '2025', '2026', ''], ...body], { merges: ['E1:F1', 'G1:H1'] });
    expect(fieldsOf(reading).slice(4, 8)).toEqual(['realisasi 2023', 'kondisi-awal', 'target 2025', 'target 2026']);
    expect(reading.kind).not.toBe('evaluasi');
  });
  test('of several years alone the last one', () => {
    const reading = only([['No', 'Program', 'Indikator', 'Satuan', '2023', '2024', 'Target', '', 'OPD'], ['', '', '', '', '', '', '2025', '2026', ''], ...body], { merges: ['G1:H1', 'E1:E2', 'F1:F2'] });
    expect(fieldsOf(reading).slice(4, 8)).toEqual(['realisasi 2023', 'kondisi-awal', 'target 2025', 'target 2026']);
    expect(reading.kind).not.toBe('evaluasi');
  });
  test('what was reached in the planned years themselves is an evaluator’s', () => {
    const reading = only([['No', 'Program', 'Indikator', 'Satuan', 'Target 2025', 'Realisasi 2025', 'Target 2026', 'Realisasi 2026', 'OPD'], ...body]);
    expect([reading.kind, fieldsOf(reading).includes('kondisi-awal')]).toEqual(['evaluasi', false]);
  });
  test.each<[Typed, readonly Typed[]]>([
    ['Thn 0', ['Thn 1', 'Thn 2', 'Thn 3']], ['Th.0', ['Th.1', 'Th.2', 'Th.3']], ['Th-0', ['Th-1', 'Th-2', 'Th-3']], ['Tahun 0', ['Tahun 1', 'Tahun 2', 'Tahun 3']],
    ['TAHUN KE-0', ['TAHUN KE-1', 'TAHUN KE-2', 'TAHUN KE-3']], ['Tahun 0 (2024)', ['2025', '2026', '2027']], ['T0', ['Target 1', 'Target 2', 'Target 3']],
  ])('“%s”', (zero, years) => {
    const reading = only([['No', 'Sasaran', 'Indikator', 'Satuan', zero, ...years, 'PJ'], ...body]);
    expect(fieldsOf(reading).slice(4, 8).map((field) => field.replace(/ .*/, ''))).toEqual(['kondisi-awal', 'target', 'target', 'target']);
    expect(beginnings(reading)).toEqual(['0.12', '45', '1200']);
  });
  test.each([[['F1:H1'], ['', '', '', '', '']], [['E1:H1'], ['Target Tahun Ke-']]] as const)('0 … 3 under a heading of years, merged %j', (_, [heading]) => {
    const reading = only([['No', 'Sasaran', 'Indikator', 'Satuan', heading === '' ? 'Target' : heading, '', '', '', 'OPD'], ['', '', '', '', 0, 1, 2, 3, ''], ...body], { merges: ['E1:H1'] });
    expect(fieldsOf(reading).slice(4, 8)).toEqual(['kondisi-awal', 'target 1', 'target 2', 'target 3']);
  });
});

describe('the end of the period as a group or inside one', () => {
  test.each(['Akhir Periode', 'Kondisi Akhir', 'Akhir Periode RPJMD', 'Akhir RPJMD', 'Akhir Renstra'])('“%s” over Target, Satuan and Rp', (end) => {
    const measures = ['Target', 'Satuan', 'Rp'];
    const reading = only([
      ['Kode', 'Program', 'Indikator', 'Capaian Kinerja Program', ...Array<Typed>(8).fill(''), 'SKPD'], ['', '', '', 'Tahun 2025', '', '', 'Tahun 2026', '', '', end, '', '', ''], ['', '', '', ...measures, ...measures, ...measures, ''],
      ['1.02.02', 'Program Kesehatan', 'Usia harapan hidup', '66', 'Tahun', 1_000_000, '67', 'Tahun', 1_100_000, '67', 'Tahun', 2_100_000, 'Dinas Kesehatan'],
      ['1.01.02', 'Program Pendidikan', 'Rata-rata lama sekolah', '7', 'Tahun', 2_000_000, '7,2', 'Tahun', 2_200_000, '7,2', 'Tahun', 4_200_000, 'Dinas Pendidikan'],
    ], { merges: ['A1:A3', 'B1:B3', 'C1:C3', 'D1:L1', 'M1:M3', 'D2:F2', 'G2:I2', 'J2:L2'] });
    expect(endings(reading)).toEqual(['67', '7,2']);
    expect(reading.plan.indikator.map(({ paguAkhir, satuan }) => [paguAkhir?.raw, satuan])).toEqual([['2100000', 'Tahun'], ['4200000', 'Tahun']]);
    expect(reading.unreadColumns.filter(({ matters }) => matters)).toEqual([]);
    expect(reading.confidence).toBeGreaterThanOrEqual(sure);
  });
  test.each(['Akhir Periode', 'Akhir RPJMD', 'Akhir Renstra', 'Kondisi Akhir', 'Akhir'])('“%s” beside the years under “Target”', (end) => {
    const reading = only([['Program', 'Indikator', 'Target', '', '', 'PD'], ['', '', '2025', '2026', end, ''], ['Program A', 'Nilai A', '60', '61', '62', 'Bappeda'], ['Program B', 'Nilai B', '63', '64', '65', 'Bappeda']], { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'] });
    expect(fieldsOf(reading)).toEqual(['uraian', 'indikator', 'target 2025', 'target 2026', 'kondisi-akhir', 'opd']);
    expect(endings(reading)).toEqual(['62', '65']);
  });
});

describe('heads that the end of a line has broken', () => {
  const body: readonly (readonly Typed[])[] = [['Meningkatnya kesehatan', 'Usia harapan hidup', 'Tahun', '65', '66', '67', '67', 'Dinas Kesehatan'], ['Meningkatnya pendidikan', 'Rata-rata lama sekolah', 'Tahun', '7', '7,1', '7,2', '7,2', 'Dinas Pendidikan']];
  const plainly = ['uraian', 'indikator', 'satuan', 'kondisi-awal', 'target 2025', 'target 2026', 'kondisi-akhir', 'opd'];
  test.each<[string, readonly string[]]>([
    ['with a hyphen', ['Sasar-\nan', 'Indika-\ntor Kinerja', 'Sat-\nuan', 'Kon-\ndisi Awal', 'Ta-\nhun 2025', 'Ta-\nhun 2026', 'Kondisi\nAk-\nhir', 'Perangkat Dae-\nrah Penang-\ngung Jawab']],
    ['without one', ['Sasa\nran', 'Indi\nkator Kinerja', 'Satu\nan', 'Kon\ndisi Awal', '2025', '2026', 'Kondi\nsi Akhir', 'Perang\nkat Daerah']],
    ['at a blank', ['Sasaran', 'Indi kator', 'Sat uan', 'Kon disi Awal', 'Target 2025', 'Target 2026', 'Kondisi Akhir', 'Perangkat Dae rah']],
    ['with a hyphen and no line', ['Sasaran', 'Indika-tor Kinerja', 'Satu-an', 'Kondisi Awal', '2025', '2026', 'Kondisi Akhir', 'Penang-gung Jawab']],
    ['in three', ['Sa-\nsar-\nan', 'In-\ndika-\ntor', 'Sa-\ntu-\nan', 'Base-\nline', '2025', '2026', 'Kondisi Akhir', 'Peru-\nsahaan/Pe-\nrang-\nkat Daerah']],
  ])('%s', (_, heads) => expect(fieldsOf(only([heads, ...body])).slice(0, 7)).toEqual(plainly.slice(0, 7)));
  test('what a hyphen joins that is two words stays two', () => {
    const reading = only([['Sub-\nKegiatan', 'Indikator', 'Target 2025', 'Target 2026', 'Penanggung-\njawab'], ['Penyusunan dokumen', 'Jumlah dokumen', 2, 3, 'Bappeda'], ['Evaluasi kinerja', 'Jumlah laporan', 4, 4, 'Bappeda']]);
    expect(reading.plan.items.map(({ level }) => level)).toEqual(['sub-kegiatan', 'sub-kegiatan']);
    expect(fieldsOf(reading)).toEqual(['uraian', 'indikator', 'target 2025', 'target 2026', 'opd']);
  });
  test('the column is named by its whole words', () => {
    expect(only([['Sasaran', 'Indika-\ntor Kinerja', '2025', '2026'], ...body.map(([a, b, , , c, d]) => [a, b, c, d])]).columns.map(({ header }) => header)).toEqual(['Sasaran', 'Indikator Kinerja', '2025', '2026']);
  });
});

describe('“IKU” alone', () => {
  const names = ['Akses air minum layak', 'Luas kawasan kumuh', 'Persentase jalan mantap'];
  const table = (head: string, cells: readonly string[], beside: readonly string[] | null): readonly (readonly Typed[])[] => [
    ['No', 'Sasaran Strategis', ...(beside ? ['Indikator Kinerja'] : []), head, 'Satuan', '2025', '2026', 'Penanggung Jawab'],
    ...cells.map((cell, at): readonly Typed[] => [at + 1, `Meningkatnya mutu ${at + 1}`, ...(beside ? [beside[at] ?? ''] : []), cell, '%', 60 + at, 70 + at, 'Dinas PUPR']),
  ];
  test.each(['IKU', 'IKK', 'IKD'])('“%s” over names is the head of the indicators', (head) => {
    const reading = only(table(head, names, null));
    expect(reading.plan.indikator.map(({ name }) => name)).toEqual(names);
    expect(reading.confidence).toBeGreaterThanOrEqual(sure);
  });
  test('beside the indicators it marks them', () => {
    expect(only(table('IKU', ['√', '', '√'], names)).plan.indikator.map(({ name, iku }) => [name, iku])).toEqual([[names[0], '√'], [names[1], null], [names[2], '√']]);
  });
  test('in a list of indicators, without a column of items', () => {
    const reading = only([['No', 'IKU', 'Satuan', '2025', '2026'], ...names.map((name, at): readonly Typed[] => [at + 1, name, '%', 50 + at, 60 + at])]);
    expect(reading.plan.indikator.map(({ name }) => name)).toEqual(names);
  });
});
