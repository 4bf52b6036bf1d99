import { describe, expect, test } from 'vitest';
import { isReading, readMatrix, readSheet, type Grid, type Reading } from '../../../src/matrix';
import { countPlan, fieldKey } from '../../../src/plan';
import { groups } from '../../../src/strings';
import { cell, gridOf, tc14Header, tc14HeaderMerges, tc14Row, type Typed } from '../../support/grid';

function reading(grid: Grid): Reading {
  const result = readSheet(grid);
  if (!isReading(result)) throw new Error(`not read: ${result.refused}`);
  return result;
}

const five = (...values: Typed[]): Typed[] => values;
const titles = (result: Reading): string[] => result.plan.items.map(({ level, title }) => `${level}: ${title}`);
const placed = (result: Reading): string[] => result.plan.indikator.map(({ itemId, name }) => `${itemId} ${name}`);
const tc14 = (rows: readonly (readonly Typed[])[], merges: readonly string[] = [], above: readonly (readonly Typed[])[] = []): Grid =>
  gridOf([...above, ...tc14Header, ...rows], { merges: [...tc14HeaderMerges.map((merge) => shift(merge, above.length)), ...merges] });
const shift = (merge: string, by: number): string => merge.replace(/\d+/g, (row) => String(Number(row) + by));

const body: readonly (readonly Typed[])[] = [
  tc14Row('MISI 1 : Kebutuhan dasar', ''),
  tc14Row('', 'TUJUAN 1 : Pelayanan kesehatan', 'Indeks Pembangunan Manusia', '70,33', five('70,38-70,76', '70,61', '71', '71,5', '72'), '72'),
  tc14Row('', 'SASARAN 1 : Mutu tenaga', 'Indikator Sasaran 1 : Cakupan rujukan', '98%', five('98%', '98%', '99%', '99%', '99%'), '99%', 'DINAS KESEHATAN'),
  tc14Row('', '', 'Indikator Sasaran 2 : Jumlah kematian ibu', '22', five('<22', '<22', '<22', '<22', '<22'), '<22', 'DINAS KESEHATAN'),
  tc14Row('1.02.02', 'Program 1 : Program Upaya Kesehatan', 'Indikator Program 1 : Rasio puskesmas', '1', five('1', '1', '1', '1', '1'), '1', 'DINAS KESEHATAN', '9446966806.00'),
  tc14Row('', '', 'Indikator Program 2 : IKM', '78,73', five('79', '80', '81', '82', '83'), '83', ''),
];
const bodyMerges = ['A5:Q5', 'B7:B8', 'B9:B10', 'A9:A10'];

describe('a T-C.14', () => {
  const result = reading(tc14(body, bodyMerges));

  test('is taken for one, with its header, numbering row and data', () => {
    expect([result.kind, result.header, result.data, result.period]).toEqual(['tc-14', { firstRow: 0, lastRow: 3, numberingRow: 3 }, { firstRow: 4, lastRow: 9 }, { first: 2021, last: 2025 }]);
    expect(result.confidence).toBeGreaterThan(0.9);
    expect([result.unread, result.passed]).toEqual([[], []]);
    expect(result.reasons.map(({ key }) => key).filter((key) => !(key in groups.reading.id))).toEqual([]);
  });
  test('gives every column its field and year', () => {
    expect(result.columns.map(fieldKey)).toEqual([
      'kode', 'uraian', 'indikator', 'kondisi-awal', ...[2021, 2022, 2023, 2024, 2025].flatMap((year) => [`target:${year}`, `pagu:${year}`]), 'kondisi-akhir', 'pagu-akhir', 'opd',
    ]);
    expect(result.columns[4]?.header).toBe('Capaian Kinerja Program dan Kerangka Pendanaan › 2021 › target');
    expect(result.plan.carries).toHaveLength(17);
  });
  test('gives the cascade', () => {
    expect(titles(result)).toEqual(['misi: Kebutuhan dasar', 'tujuan: Pelayanan kesehatan', 'sasaran: Mutu tenaga', 'program: Program Upaya Kesehatan']);
    expect(result.plan.items.map(({ id, parentId }) => [id, parentId])).toEqual([
      ['misi-1', null], ['misi-1/tujuan-1', 'misi-1'], ['misi-1/tujuan-1/sasaran-1', 'misi-1/tujuan-1'], ['misi-1/tujuan-1/sasaran-1/program-1', 'misi-1/tujuan-1/sasaran-1'],
    ]);
    expect(result.plan.items[3]).toMatchObject({ number: '1', raw: 'Program 1 : Program Upaya Kesehatan', code: { raw: '1.02.02', canonical: '1.02.02', wasNumber: false } });
    expect(placed(result).map((line) => line.split('/').at(-1))).toEqual(['tujuan-1 Indeks Pembangunan Manusia', 'sasaran-1 Cakupan rujukan', 'sasaran-1 Jumlah kematian ibu', 'program-1 Rasio puskesmas', 'program-1 IKM']);
  });
  test('keeps the raw text beside each value; an empty cell of a column is missing', () => {
    expect(result.plan.indikator[0]).toMatchObject({
      targets: { 2021: { raw: '70,38-70,76', form: { kind: 'range', from: 70.38, to: 70.76 } } }, kondisiAwal: { raw: '70,33' }, kondisiAkhir: { raw: '72' }, pagu: { 2021: { raw: '', form: { kind: 'missing', mark: '' } } }, opd: { raw: '', refs: [] },
      satuan: null,
    });
    expect(result.plan.indikator[3]?.pagu[2021]).toMatchObject({ raw: '9446966806.00', form: { kind: 'number', value: 9_446_966_806 } });
    expect(result.plan.indikator[4]?.opd.refs).toEqual([]);
  });

  test('with title lines above, "Tahun-1" for years and the period in the title', () => {
    const ordinal = tc14Header.map((row, at) => (at === 1 ? row.map((text) => (typeof text === 'string' && /^20\d\d$/.test(text) ? `Tahun-${Number(text) - 2020}` : text)) : row));
    const titled = reading(gridOf([['Tabel 7.1'], ['Program Pembangunan Daerah yang disertai Pagu Indikatif'], ['Kabupaten Sumedang Tahun 2021-2025'], [], ...ordinal, ...body], {
      merges: [...['A1:Q1', 'A2:Q2', 'A3:Q3'], ...[...tc14HeaderMerges, ...bodyMerges].map((merge) => shift(merge, 4))],
    }));
    expect([titled.kind, titled.header, titled.data, titled.period, titled.plan.years]).toEqual(['tc-14', { firstRow: 4, lastRow: 7, numberingRow: 7 }, { firstRow: 8, lastRow: 13 }, { first: 2021, last: 2025 }, [1, 2, 3, 4, 5]]);
    expect(countPlan(titled.plan)).toEqual(countPlan(result.plan));
  });
  test('somewhere else on its sheet', () => {
    const moved = reading(gridOf([...tc14Header, ...body], { origin: 'C5', merges: [...tc14HeaderMerges, ...bodyMerges].map((merge) => merge.replace(/([A-Z])(\d+)/g, (_, column: string, row: string) => `${String.fromCharCode(column.charCodeAt(0) + 2)}${Number(row) + 4}`)) }));
    expect([moved.header.firstRow, moved.columns[0]?.column, moved.plan.items.length]).toEqual([4, 2, 4]);
    expect(moved.provenance.cellOf('misi-1', { field: 'uraian' })).toEqual(cell('C9'));
    expect(moved.plan.items.map(({ id }) => id)).toEqual(result.plan.items.map(({ id }) => id));
  });
  test('without any merge, as after a paste of values', () => {
    const flat = reading(gridOf([...tc14Header, ...body]));
    expect(flat.columns.map(fieldKey)).toEqual(result.columns.map(fieldKey));
    expect([titles(flat), placed(flat)]).toEqual([titles(result), placed(result)]);
  });
  test('with the header repeated on every page, totals and a source line', () => {
    const paged = reading(tc14([...body.slice(0, 3), ...tc14Header, ...body.slice(3), tc14Row('', 'JUMLAH', '', '', [], '', '', '100'), ['Sumber: Bappeda, 2021']]));
    expect(paged.passed.map(({ row, as }) => `${row} ${as}`)).toEqual(['7 kepala', '8 kepala', '9 kepala', '10 nomor-kolom', '14 jumlah', '15 catatan']);
    expect([titles(paged), placed(paged), paged.unread, paged.data.lastRow]).toEqual([titles(result), placed(result), [], 14]);
  });
});

describe('vertical merges and blanks', () => {
  test('an agency merged down is the same for all its rows; a plain blank is nobody', () => {
    const rows = [tc14Row('', 'Program 1 : A', 'Jumlah a', '1', [], '', 'BPBD'), tc14Row('', '', 'Jumlah b'), tc14Row('', '', 'Jumlah c')];
    const result = reading(tc14(rows, ['B5:B7', 'Q5:Q6']));
    expect(result.plan.indikator.map(({ opd }) => opd.raw)).toEqual(['BPBD', 'BPBD', '']);
  });
  test('an amount merged down is one amount: it stands on the first row', () => {
    const rows = [tc14Row('', 'Program 1 : A', 'Jumlah a', '1', [], '', '', '1000'), tc14Row('', '', 'Jumlah b')];
    expect(reading(tc14(rows, ['B5:B6', 'F5:F6'])).plan.indikator.map(({ pagu }) => pagu[2021]?.raw)).toEqual(['1000', '']);
  });
  test('a target merged down is the same for all its rows', () => {
    const rows = [tc14Row('', 'Program 1 : A', 'Jumlah a', '1', five('7')), tc14Row('', '', 'Jumlah b')];
    expect(reading(tc14(rows, ['B5:B6', 'E5:E6'])).plan.indikator.map(({ targets }) => targets[2021]?.raw)).toEqual(['7', '7']);
  });
  test('a blank text beside an indicator goes on with the item above, or with the level that the indicator names', () => {
    const rows = [tc14Row('', 'TUJUAN 1 : T', 'Indikator Tujuan 1 : x'), tc14Row('', 'SASARAN 1 : S', 'Indikator Sasaran 1 : y'), tc14Row('', '', 'Indikator Sasaran 2 : z'), tc14Row('', '', 'Indikator Tujuan 2 : w')];
    expect(placed(reading(tc14(rows)))).toEqual(['tujuan-1 x', 'tujuan-1/sasaran-1 y', 'tujuan-1/sasaran-1 z', 'tujuan-1 w']);
  });
  test('a text filled down is one item', () => {
    const rows = [tc14Row('1.02.02', 'Program Kesehatan', 'Jumlah a'), tc14Row('1.02.02', 'Program Kesehatan', 'Jumlah b'), tc14Row('1.02.03', 'Program Kesehatan', 'Jumlah c')];
    expect(placed(reading(tc14(rows)))).toEqual(['program-1.02.02 Jumlah a', 'program-1.02.02 Jumlah b', 'program-1.02.03 Jumlah c']);
  });
});

describe('what stands where it does not belong', () => {
  test('a prefix in the code column opens its item, and the indicator beside it stays', () => {
    const result = reading(tc14([tc14Row('TUJUAN 1 : Salah kolom', '', 'Indeks x', '1'), tc14Row('', 'Program 1 : A', 'Jumlah a')]));
    expect([titles(result), placed(result), result.unread]).toEqual([['tujuan: Salah kolom', 'program: A'], ['tujuan-1 Indeks x', 'tujuan-1/program-1 Jumlah a'], []]);
  });
  test('notes far to the right do not make a full-width row narrow', () => {
    const far = Array.from({ length: 40 }, () => '');
    const result = reading(tc14([tc14Row('MISI 1 : Kebutuhan dasar', ''), [...tc14Row('', 'TUJUAN 1 : T', 'Indeks x'), ...far, 'catatan'], tc14Row('', 'Program 1 : A', 'Jumlah a')], ['A5:Q5']));
    expect(titles(result)).toEqual(['misi: Kebutuhan dasar', 'tujuan: T', 'program: A']);
  });
  test('a 0 in a column of words is a formula over nothing', () => {
    const result = reading(tc14([tc14Row('', 'Program 1 : A', 0, '', [], '', 0, 5_000_000), tc14Row('', '', 'Jumlah a')]));
    expect(placed(result)).toEqual(['program-1 Jumlah a']);
    expect(result.plan.items[0]).toMatchObject({ pagu: { 2021: { raw: '5000000' } } });
  });
  test('a row of running numbers under merged words is no numbering row', () => {
    const rows = [tc14Row('', 'Program 1 : A', 'Jumlah a', 1, five(2, 3, 4, 5, 6)), tc14Row('', '', '', 1, five(2, 3, 4, 5, 6))];
    expect(reading(tc14(rows, ['B5:B6', 'C5:C6'])).unread).toMatchObject([{ row: 5, reason: 'isi-tidak-dikenal' }]);
  });
});

describe('rows that cannot be read are listed', () => {
  test('with what they hold and why', () => {
    const rows = [
      tc14Row('', '', 'Indeks tanpa induk', '1'),
      tc14Row('', 'SASARAN 1 : S', 'Jumlah x'),
      tc14Row('', 'Kata tanpa tingkat', 'Jumlah y'),
      tc14Row('', '', '', '', five('12')),
      tc14Row('', 'SASARAN 2 : S2', '', '', five('15')),
      tc14Row('', '', 'Jumlah z'),
      ['', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', 'Kepala Bappeda'],
    ];
    expect(reading(tc14(rows)).unread).toEqual([
      { row: 4, reason: 'indikator-tanpa-item', text: 'Indeks tanpa induk | 1' },
      { row: 6, reason: 'tanpa-tingkat', text: 'Kata tanpa tingkat | Jumlah y' },
      { row: 7, reason: 'isi-tidak-dikenal', text: '12' },
      { row: 8, reason: 'nilai-tanpa-indikator', text: 'SASARAN 2 : S2 | 15' },
      { row: 10, reason: 'di-luar-tabel', text: 'Kepala Bappeda' },
    ]);
  });
  test('words about an indicator on a row without one are no figures', () => {
    const head = ['Sasaran', 'Indikator', 'Satuan', 'Target 2025', 'Target 2026', 'Definisi Operasional', 'Sumber Data'];
    const rows = [['SASARAN 1 : S1', '', '', '', '', 'Rumus A/B', 'Dinas'], ['SASARAN 2 : S2', 'Jumlah x', 'Unit', '1', '2', 'Rumus', 'Dinas'], ['SASARAN 3 : S3', '', 'Unit', '5', '', '', '']];
    expect(reading(gridOf([head, ...rows])).unread.map(({ row, reason }) => [row, reason])).toEqual([[1, 'isian-tanpa-indikator'], [3, 'nilai-tanpa-indikator']]);
  });
  test.each([['Pagu Akhir', 'pagu-akhir'], ['Pagu Akhir Periode', 'pagu-akhir'], ['Kondisi Akhir', 'kondisi-akhir'], ['Pagu 2026', 'pagu']])('a column “%s” holds %s', (header, field) => {
    const head = ['Kode', 'Program', 'Indikator', 'Target 2025', 'Pagu 2025', header];
    expect(reading(gridOf([head, ['1.02.02', 'Program A', 'Jumlah a', '1', 1_000_000, 2_000_000]])).columns.at(-1)?.field).toBe(field);
  });
  test('an item row without an indicator keeps its own amounts and agency', () => {
    const [item] = reading(tc14([tc14Row('1.01', 'Urusan Pemerintahan Bidang Pendidikan', '', '', [], '', 'DINAS PENDIDIKAN', '5.000'), tc14Row('1.01.02', 'Program Pengelolaan Pendidikan', 'Jumlah x')])).plan.items;
    expect(item).toMatchObject({ level: 'bidang-urusan', pagu: { 2021: { raw: '5.000', form: { value: 5000 } } }, opd: { raw: 'DINAS PENDIDIKAN', refs: [{ opdId: 'dinas-pendidikan' }] } });
  });
});

describe('ids', () => {
  test('stay apart when numbers repeat, and do not move with rows', () => {
    const rows = [tc14Row('', 'SASARAN 1 : a', 'x'), tc14Row('', 'SASARAN 1 : b', 'y'), tc14Row('', 'Program A', 'p'), tc14Row('', 'Program B', 'q')];
    const ids = ['sasaran-1', 'sasaran-1~2', 'sasaran-1~2/program-1', 'sasaran-1~2/program-2'];
    expect(reading(tc14(rows)).plan.items.map(({ id }) => id)).toEqual(ids);
    expect(reading(tc14([[], ...rows], [], [['Judul']])).plan.items.map(({ id }) => id)).toEqual(ids);
    expect(reading(tc14(rows)).plan.indikator.map(({ id }) => id)).toEqual(ids.map((id) => `${id}#1`));
  });
});

describe('provenance', () => {
  const result = reading(tc14(body, [...bodyMerges, 'Q9:Q10']));
  const { provenance } = result;
  const program = 'misi-1/tujuan-1/sasaran-1/program-1';

  test('leads from an owner and field to its cell', () => {
    expect(provenance.cellOf('misi-1', { field: 'uraian' })).toEqual(cell('A5'));
    expect(provenance.cellOf(program, { field: 'uraian' })).toEqual(cell('B9'));
    expect(provenance.cellOf(program, { field: 'kode' })).toEqual(cell('A9'));
    expect(provenance.cellOf(`${program}#2`, { field: 'indikator' })).toEqual(cell('C10'));
    expect(provenance.cellOf(`${program}#2`, { field: 'target', year: 2023 })).toEqual(cell('I10'));
    expect(provenance.cellOf(`${program}#2`, { field: 'opd' })).toEqual(cell('Q9'));
    expect(provenance.cellOf(`${program}#2`, { field: 'satuan' })).toBeNull();
    expect(provenance.cellOf(`${program}#2`, { field: 'target', year: 2030 })).toBeNull();
    expect(provenance.cellOf('nobody', { field: 'opd' })).toBeNull();
    expect([provenance.rowOf(program), provenance.rowOf(`${program}#2`), provenance.rowOf('nobody')]).toEqual([8, 9, null]);
  });
  test('leads from a cell to its owner and field', () => {
    expect(provenance.ownerAt(cell('G5'))).toEqual({ owner: 'misi-1', field: { field: 'uraian' } });
    expect(provenance.ownerAt(cell('B10'))).toEqual({ owner: program, field: { field: 'uraian' } });
    expect(provenance.ownerAt(cell('A10'))).toEqual({ owner: program, field: { field: 'kode' } });
    expect(provenance.ownerAt(cell('C10'))).toEqual({ owner: `${program}#2`, field: { field: 'indikator' } });
    expect(provenance.ownerAt(cell('Q10'))).toEqual({ owner: `${program}#2`, field: { field: 'opd' } });
    expect(provenance.ownerAt(cell('F9'))).toEqual({ owner: `${program}#1`, field: { field: 'pagu', year: 2021 } });
    expect([provenance.ownerAt(cell('C3')), provenance.ownerAt(cell('C40')), provenance.ownerAt(cell('Z9'))]).toEqual([null, null, null]);
  });
  test('both ways agree for every field of every indicator', () => {
    for (const one of result.plan.indikator) {
      for (const field of result.plan.carries) {
        const at = provenance.cellOf(one.id, field);
        const back = at && provenance.ownerAt(at);
        expect(back?.field).toEqual(field);
      }
    }
  });
});

describe('a column for each level', () => {
  const rows: readonly (readonly Typed[])[] = [
    ['MISI', 'TUJUAN', 'SASARAN', 'INDIKATOR', 'SATUAN', 'BASELINE 2024', 'TARGET TAHUN', '', '', '', '', 'PERANGKAT DAERAH PENANGGUNG JAWAB'],
    ['', '', '', '', '', '', '2025', '2026', '2027', '2028', '2029'],
    ['Misi satu', 'Tujuan satu', '', 'Usia Harapan Hidup', 'Tahun', 69.35, 71, 72, 73, 74, 75, 'DINKES'],
    ['', '', 'Sasaran satu', 'Prevalensi stunting', 'Persen', '18,6', '17,5', '16', '15', '14', '13', 'DINKES'],
    ['', '', '', 'Cakupan imunisasi', 'Persen', '80', '81', '82', '83', '84', '85', ''],
    ['', 'Tujuan dua', '', 'Gini rasio', 'Indeks', '-', '0.3', '0.3', '0.3', '0.3', '0.3', ''],
  ];
  const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:F2', 'G1:K1', 'L1:L2', 'A3:A6', 'B3:B5', 'C4:C5'];
  const result = reading(gridOf(rows, { merges }));

  test('makes the cascade from the columns', () => {
    expect(result.kind).toBe('tujuan-sasaran');
    expect(result.plan.items.map(({ id, title }) => [id, title])).toEqual([['misi-1', 'Misi satu'], ['misi-1/tujuan-1', 'Tujuan satu'], ['misi-1/tujuan-1/sasaran-1', 'Sasaran satu'], ['misi-1/tujuan-2', 'Tujuan dua']]);
    expect(placed(result)).toEqual(['misi-1/tujuan-1 Usia Harapan Hidup', 'misi-1/tujuan-1/sasaran-1 Prevalensi stunting', 'misi-1/tujuan-1/sasaran-1 Cakupan imunisasi', 'misi-1/tujuan-2 Gini rasio']);
    expect(result.plan.indikator.map(({ satuan }) => satuan)).toEqual(['Tahun', 'Persen', 'Persen', 'Indeks']);
  });
  test('leads a cell of an outer column to the item of that level', () => {
    expect(result.provenance.ownerAt(cell('B5'))).toEqual({ owner: 'misi-1/tujuan-1', field: { field: 'uraian', level: 'tujuan' } });
    expect(result.provenance.ownerAt(cell('C5'))).toEqual({ owner: 'misi-1/tujuan-1/sasaran-1', field: { field: 'uraian', level: 'sasaran' } });
  });
  test('filled down instead of merged gives the same', () => {
    const filled = rows.map((row) => [...row]);
    for (const at of [3, 4, 5]) filled[at]![0] = 'Misi satu';
    for (const at of [3, 4]) filled[at]![1] = 'Tujuan satu';
    filled[4]![2] = 'Sasaran satu';
    expect(placed(reading(gridOf(filled, { merges: merges.slice(0, 8) })))).toEqual(placed(result));
  });
});

describe('other forms', () => {
  test('a code split over three columns, amounts in millions', () => {
    const result = reading(gridOf([
      ['Kode', '', '', 'Urusan/Bidang Urusan/Program Perangkat Daerah', 'Indikator Kinerja Program', 'Satuan', 'Kondisi Awal RPJMD', 'Capaian Kinerja dan Kerangka Pendanaan (dalam juta rupiah)', '', '', '', 'Perangkat Daerah Penanggung Jawab'],
      ['', '', '', '', '', '', '', '2026', '', '2027', ''],
      ['', '', '', '', '', '', '', 'Target', 'Rp', 'Target', 'Rp'],
      ['1', '01', '', 'URUSAN PEMERINTAHAN BIDANG PENDIDIKAN', '', '', '', '', '8.757.518', '', '9.000.000'],
      ['1', '01', '02', 'PROGRAM PENGELOLAAN PENDIDIKAN', 'Persentase sekolah terakreditasi', 'Persen', '80', '85', '1.250', '90', '1.300', 'DISDIK'],
    ], { merges: ['A1:C3', 'D1:D3', 'E1:E3', 'F1:F3', 'G1:G3', 'H1:K1', 'L1:L3', 'H2:I2', 'J2:K2'] }));
    expect(result.plan.items.map(({ level, code, parentId }) => [level, code?.canonical, parentId])).toEqual([['bidang-urusan', '1.01', null], ['program', '1.01.02', 'bidang-urusan-1.01']]);
    expect(result.plan.items[0]?.pagu[2026]).toMatchObject({ raw: '8.757.518', form: { value: 8_757_518_000_000 } });
    expect(result.plan.indikator[0]).toMatchObject({ satuan: 'Persen', pagu: { 2026: { raw: '1.250', form: { value: 1_250_000_000 } } }, kondisiAkhir: null });
  });
  test('a flat template in one header row', () => {
    const result = reading(gridOf([
      ['SASARAN', 'KODE', 'PROGRAM DAN KEGIATAN', 'SATUAN', 'INDIKATOR', 'DATA CAPAIAN AWAL', 'TARGET TAHUN 1', 'DANA TAHUN 1', 'TARGET TAHUN 2', 'DANA TAHUN 2', 'LOKASI'],
      ['', '1.03.02', 'PROGRAM PENGELOLAAN SUMBER DAYA AIR', 'KM', 'Panjang sungai', '', 12, 1_000_000_000, 12, 2_000_000_000, 'Pasangkayu'],
      ['', '1.03.02.2.01', 'Pengelolaan SDA', 'Dokumen', 'Jumlah dokumen', '', 1, 500_000_000, 1, 500_000_000, ''],
    ]));
    expect(result.columns.map(fieldKey)).toEqual(['uraian', 'kode', 'uraian', 'satuan', 'indikator', 'kondisi-awal', 'target:1', 'pagu:1', 'target:2', 'pagu:2', 'lokasi']);
    expect(titles(result)).toEqual(['program: PROGRAM PENGELOLAAN SUMBER DAYA AIR', 'kegiatan: Pengelolaan SDA']);
    expect([result.period, result.plan.years]).toEqual([null, [1, 2]]);
  });
  test('years alone over large amounts are money', () => {
    const result = reading(gridOf([['Program', 'Indikator', 'Target Kinerja', '', 'Pagu Anggaran', ''], ['', '', '2026', '2027', '2026', '2027'], ['Program A', 'Jumlah x', '1', '2', '5.000.000.000', '6.000.000.000']], { merges: ['C1:D1', 'E1:F1', 'A1:A2', 'B1:B2'] }));
    expect(result.columns.map(fieldKey)).toEqual(['uraian', 'indikator', 'target:2026', 'target:2027', 'pagu:2026', 'pagu:2027']);
  });
});

describe('sheets that hold no table say why', () => {
  test.each<[string, readonly (readonly Typed[])[], string]>([
    ['nothing at all', [], 'kosong'],
    ['blanks only', [[' ', ''], ['\u00a0']], 'kosong'],
    ['a letter', [['Kepada Yth.'], ['Kepala Bappeda'], ['di tempat']], 'bukan-tabel'],
    ['a list of agencies', [['KODE', 'ORGANISASI'], ['1', 'Sekretariat Daerah'], ['2', 'Inspektorat']], 'daftar-opd'],
    ['numbers without a header', Array.from({ length: 8 }, (_, row) => [row * 3, row * 5, row * 7, row * 11]), 'tanpa-kepala'],
  ])('%s', (_, rows, refused) => expect(readSheet(gridOf(rows))).toEqual({ sheet: 'Lembar1', refused }));
});

test('agencies are learned across the sheets of a workbook', () => {
  const sheets = [tc14([tc14Row('', 'Program 1 : A', 'x', '', [], '', 'SEKRETARIAT DAERAH')]), tc14([tc14Row('', 'Program 1 : B', 'y', '', [], '', 'SETDA')])];
  const results = readMatrix(sheets).filter(isReading);
  expect(results.map(({ plan }) => plan.indikator[0]?.opd.refs[0]?.opdId)).toEqual(['sekretariat-daerah', 'sekretariat-daerah']);
  expect(results[0]?.plan.opd).toMatchObject([{ name: 'SEKRETARIAT DAERAH', aliases: ['SETDA'] }]);
});

test('a sheet that lists agencies names them for the others', () => {
  const list = gridOf([['Daftar OPD'], ['Kode', 'Nama', 'Singkatan', 'Sebutan lain', 'Bidang urusan'], ['4.01', 'Sekretariat Daerah', 'Setda', 'SETDA KAB.; Sekda', ''], ['2.16', 'Dinas Komunikasi dan Informatika', 'Diskominfo', '', '2.16, 2.20; 2.21']], { sheet: 'OPD' });
  const [, result] = readMatrix([list, tc14([tc14Row('', 'Program 1 : A', 'x', '', [], '', 'DISKOMINFO')])]);
  if (!result || !isReading(result)) throw new Error('not read');
  expect(result.plan.indikator[0]?.opd.refs[0]?.opdId).toBe('dinas-komunikasi-dan-informatika');
  expect(result.plan.opd).toEqual([
    { id: 'sekretariat-daerah', name: 'Sekretariat Daerah', aliases: ['Setda', 'SETDA KAB.', 'Sekda'], code: '4.01', bidangUrusan: [], source: 'list' },
    { id: 'dinas-komunikasi-dan-informatika', name: 'Dinas Komunikasi dan Informatika', aliases: ['Diskominfo', 'DISKOMINFO'], code: '2.16', bidangUrusan: ['2.16', '2.20', '2.21'], source: 'list' },
  ]);
});

describe('a list of indicators', () => {
  const iku = gridOf([
    ['NO', 'INDIKATOR', 'SATUAN', 'BASELINE 2024', 'TARGET TAHUN', '', '', 'PRODUSEN DATA'],
    ['', '', '', '', 2025, 2026, 2027, ''],
    ['I', 'ASPEK KESEJAHTERAAN MASYARAKAT'],
    [1, 'Indeks Pembangunan Manusia', 'Indeks', '70,1', '70,5', '71', '71,5', 'Dinas Kesehatan'],
    [2, 'Tingkat Kemiskinan', '%', '9,76', '9,5', '9,2', '9', ''],
  ], { merges: ['E1:G1'] });
  test('is read though it names no items; the headings over groups are passed', () => {
    const result = reading(iku);
    expect(result.plan.indikator.map(({ id, itemId, name, satuan }) => [id, itemId, name, satuan])).toEqual([['indikator#1', null, 'Indeks Pembangunan Manusia', 'Indeks'], ['indikator#2', null, 'Tingkat Kemiskinan', '%']]);
    expect([result.plan.items, result.unread, result.passed]).toEqual([[], [], [{ row: 2, as: 'kelompok' }]]);
    expect(result.provenance.cellOf('indikator#2', { field: 'target', year: 2026 })).toEqual(cell('F5'));
    expect(result.provenance.ownerAt(cell('F5'))).toEqual({ owner: 'indikator#2', field: { field: 'target', year: 2026 } });
    expect(result.provenance.ownerAt(cell('A3'))).toBeNull();
  });
});
