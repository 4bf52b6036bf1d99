import { describe, expect, test } from 'vitest';
import { isReading, readSheet, readTables, type NoReading, type Reading } from '../../../src/matrix';
import { gridOf, type Typed } from '../../support/grid';
import { publishedPath, publishedSheets } from '../../support/published';

type Rows = readonly (readonly Typed[])[];
const say = (result: Reading | NoReading): unknown => (isReading(result) ? [result.kind, result.facts.missingColumns] : result.refused);
const read = (rows: Rows, merges: readonly string[] = []): unknown => say(readSheet(gridOf(rows, { merges })));

const renja: Rows = [
  ['Kode', 'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan', 'Indikator Kinerja', 'Rencana Tahun 2026', '', '', '', 'Catatan Penting', 'Prakiraan Maju Rencana Tahun 2027', ''],
  ['', '', '', 'Lokasi', 'Target Capaian Kinerja', 'Kebutuhan Dana/ Pagu Indikatif (Rp)', 'Sumber Dana', '', 'Target Capaian Kinerja', 'Kebutuhan Dana/ Pagu Indikatif (Rp)'],
  ['2.16', 'URUSAN PEMERINTAHAN BIDANG KOMUNIKASI'],
  ['2.16.02', 'PROGRAM INFORMASI PUBLIK', 'Persentase layanan', 'Kab.', '80 %', '1.000.000.000', 'DAU', '', '85 %', '1.100.000.000'],
  ['2.16.02.2.01', 'Pengelolaan Informasi', 'Jumlah dokumen', 'Kab.', '12 dokumen', '1.000.000.000', 'DAU', '', '12 dokumen', '1.100.000.000'],
];
const renjaMerges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:G1', 'H1:H2', 'I1:J1'];

describe('the plan of one year', () => {
  test('with the next year expected behind it is no plan of five years', () => expect(read(renja, renjaMerges)).toEqual(['renja', []]));
  test('is known by its title', () => {
    expect(read([['Rencana Kerja Dinas Kesehatan Tahun 2026'], [], ['Kode', 'Program/Kegiatan', 'Indikator', 'Target 2026', 'Pagu 2026'], ['1.02.02', 'Program Upaya Kesehatan', 'Cakupan', '80', '5.000.000'], ['1.02.02.2.01', 'Penyediaan Layanan', 'Jumlah', '4', '5.000.000']])).toEqual(['renja', []]);
  });
  test('still needs its money', () => {
    expect(read([['Renja 2026'], [], ['Kode', 'Program/Kegiatan', 'Indikator', 'Target 2026'], ['1.02.02', 'Program Upaya Kesehatan', 'Cakupan', '80'], ['1.02.02.2.01', 'Penyediaan Layanan', 'Jumlah', '4']])).not.toEqual(['renja', expect.anything()]);
  });
});

const years = [2026, 2027, 2028];
const strategic = (...titles: readonly string[]): Rows => [
  ...titles.map((title) => [title]), [],
  ['Kode', 'Tujuan/Sasaran/Program', 'Indikator Kinerja', 'Satuan', 'Kondisi Awal', ...years.flatMap((year) => [`Target ${year}`, `Pagu ${year}`]), 'Kondisi Akhir', 'Pagu Akhir'],
  ['', 'Tujuan 1: Meningkatnya kesejahteraan nelayan', 'Nilai Tukar Nelayan', 'Indeks', '101', '102', '', '103', '', '104', '', '104', ''],
  ['', 'Sasaran 1.1: Meningkatnya produksi', 'Produksi', 'Ton', '12', '13', '', '14', '', '15', '', '15', ''],
  ['3.25.03', 'Program Perikanan Tangkap', 'Kapal berizin', '%', '45', '50', '1.250.000', '55', '1.300.000', '60', '1.450.000', '60', '4.000.000'],
];

describe('tujuan, sasaran and programs in one column', () => {
  test('are an agency’s Renstra where the title names it; it answers for all of it', () => expect(read(strategic('MATRIKS RENCANA STRATEGIS', 'DINAS PERIKANAN KABUPATEN NATUNA', 'TAHUN 2026-2028'))).toEqual(['tc-27', []]));
  test('… and on every page of it', () => {
    const [header, ...rows] = strategic().slice(1);
    const first = gridOf([['DINAS PERIKANAN KABUPATEN NATUNA'], [], header ?? [], ...rows], { sheet: 'Hal 1' });
    const second = gridOf([header ?? [], ['3.25.04', 'Program Perikanan Budidaya', 'Produksi budidaya', 'Ton', '4', '5', '1.000.000', '5', '1.000.000', '6', '1.000.000', '6', '3.000.000']], { sheet: 'Hal 2' });
    expect(readTables([first, second]).flat().map((one) => isReading(one) && one.kind)).toEqual(['tc-27', 'tc-27']);
  });
  test('are the region’s where the title says RPJMD, and then want a column of agencies, if it numbers the table', () => {
    expect(read(strategic('Tabel T-C.14 RPJMD Kabupaten Natuna'))).toEqual(['tc-14', ['opd']]);
    expect(read(strategic('RPJMD Kabupaten Natuna'))).toEqual(['tc-14', []]);
  });
  test('… also under the letterhead of the office that drew it up', () => expect(read(strategic('Badan Perencanaan Pembangunan Daerah', 'RPJMD Kabupaten Natuna 2026-2028'))).toEqual(['tc-14', []]));
});

describe('a sheet of steps to follow', () => {
  const step = (number: number): readonly Typed[] => [number, 'Buka menu', `Pilih lembar yang akan dipakai, lalu tekan tombol Simpan sebanyak ${number} kali`, 'Lakukan untuk setiap lembar kerja yang ada di berkas ini'];
  const guide: Rows = [['PETUNJUK PENGISIAN'], ['LANGKAH 1: MEMBUKA'], step(1), step(2), step(3), ['LANGKAH 2: MENGISI'], step(4), step(5), step(6)];
  test('is no table', () => expect(read(guide)).toBe('bukan-tabel'));
  test('… and is one where a row of heads stands over figures', () => expect(read([['Apa', 'Mana', 'Siapa', 'Berapa'], ...guide.map((_, at) => [`Hal ${at}`, 'Sini', 'Saya', at * 7])])).not.toBe('bukan-tabel'));
});

const sidoarjo = publishedPath('sidoarjo-pjpk.xlsx');
test.skipIf(sidoarjo === null)('the published tutorial is no table (skipped where ../shared/data is absent)', async () => {
  const sheets = await publishedSheets('sidoarjo-pjpk.xlsx');
  const tutorial = sheets.find(({ sheet }) => sheet === 'TUTORIAL BLEND LOOKER');
  expect(tutorial && readSheet(tutorial)).toEqual({ sheet: 'TUTORIAL BLEND LOOKER', refused: 'bukan-tabel' });
});
