import { describe, expect, test } from 'vitest';
import { countPlan } from '../../../src/plan';
import type { Spanned } from '../../support/html-table';
import { mappingOf, readPrinted, repeat } from '../../support/published-headers';

/** More headers as published tables and the printing software of regional governments have them, word for word; rows typed for the purpose. */
const over = (text: string, rows = 3): Spanned => [text, 1, rows];
const pairs = (times: number, first: string, second: string): string[] => repeat(times, () => [first, second]).flat();
const levelsOf = (result: ReturnType<typeof readPrinted>): string[] => result.plan.items.map(({ level }) => level);

describe('Renstra Kabupaten Sumedang, T-C.27 with indikator sasaran', () => {
  const years = [2021, 2022, 2023];
  const result = readPrinted([
    [over('Tujuan'), over('Sasaran'), over('Indikator Sasaran'), ['Kode', 5, 3], over('Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan'), over('Indikator Program/Kegiatan/Sub Kegiatan'), over('Data Capaian pada Tahun Awal Perencanaan'), ['Capaian Kinerja dan Kerangka Pendanaan', 6],
      ['Kondisi Kinerja pada akhir periode Renstra Perangkat Daerah', 2, 2], over('Unit Kerja Perangkat Daerah Penanggungjawab'), over('Lokasi')],
    years.map((year): Spanned => [String(year), 2]),
    pairs(4, 'Target ', 'Rp'),
    [over('Meningkatnya layanan informasi', 5), over('Terwujudnya layanan digital', 5), over('Indeks SPBE', 5), '2', '', '', '', '', 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR', '', '', ...pairs(4, '', '900.000.000'), '', ''],
    ['2', '16', '', '', '', 'URUSAN PEMERINTAHAN BIDANG KOMUNIKASI DAN INFORMATIKA', '', '', ...pairs(4, '', '900.000.000'), '', ''],
    ['2', '16', '03', '', '', 'Program Aplikasi Informatika', 'Persentase aplikasi terintegrasi', '20', ...pairs(4, '30', '900.000.000'), 'Dinas Kominfo', 'Kabupaten'],
    ['2', '16', '03', '2.02', '', 'Pengelolaan e-government', 'Jumlah layanan', '5', ...pairs(4, '6', '900.000.000'), 'Dinas Kominfo', 'Kabupaten'],
    ['2', '16', '03', '2.02', '0036', 'Penyediaan Akses Internet', 'Jumlah titik akses', '10', ...pairs(4, '12', '900.000.000'), 'Dinas Kominfo', 'Kabupaten'],
  ]);
  test('columns', () => expect(mappingOf(result)).toEqual([
    'uraian tujuan', 'uraian sasaran', 'indikator sasaran', ...repeat(5, () => 'kode'), 'uraian', 'indikator', 'kondisi-awal', ...years.flatMap((year) => [`target:${year}`, `pagu:${year}`]), 'kondisi-akhir', 'pagu-akhir', 'opd', 'lokasi',
  ]));
  test('counts', () => expect(countPlan(result.plan)).toEqual({ tujuan: 1, sasaran: 1, urusan: 1, 'bidang-urusan': 1, program: 1, kegiatan: 1, 'sub-kegiatan': 1, indikator: 4 }));
});

describe('Renstra SKPD, Tahun I … V with a lokasi each', () => {
  const result = readPrinted([
    [over('Tujuan'), over('Sasaran'), over('Indikator Sasaran'), ['Kode', 4, 3], over('Program dan Kegiatan'), over('Indikator Kinerja Program (outcome) dan Kegiatan (output)'), over('Data Capaian pada Tahun Awal Perencanaan'), ['Tahun Kinerja Program dan Kerangka Pendanaan', 15],
      ['Kondisi Kinerja pada akhir periode', 2, 2], over('Unit Kerja SKPD Penanggung Jawab'), over('Lokasi')],
    ['I', 'II', 'III', 'IV', 'V'].map((number): Spanned => [`Tahun ${number}`, 3]),
    [...repeat(5, () => ['Target', 'Rp', 'Lokasi']).flat(), 'Target', 'Rp'],
    [over('Meningkatnya mutu', 2), over('Terwujudnya layanan', 2), over('Indeks layanan', 2), '1', '02', '02', '', 'Program Upaya Kesehatan', 'Cakupan layanan', '70', ...repeat(5, () => ['80', '500.000.000', 'Kota']).flat(), '90', '2.500.000.000', 'Dinas Kesehatan', 'Kota'],
    ['1', '02', '02', '2.01', 'Penyediaan fasilitas', 'Jumlah fasilitas', '4', ...repeat(5, () => ['5', '500.000.000', 'Kota']).flat(), '9', '2.500.000.000', 'Dinas Kesehatan', 'Kota'],
  ]);
  test('columns', () => expect(mappingOf(result).filter((column) => !column.startsWith('lokasi') && column !== '-')).toEqual([
    'uraian tujuan', 'uraian sasaran', 'indikator sasaran', ...repeat(4, () => 'kode'), 'uraian', 'indikator', 'kondisi-awal', ...repeat(5, (at) => [`target:${at + 1}`, `pagu:${at + 1}`]).flat(), 'kondisi-akhir', 'pagu-akhir', 'opd',
  ]));
  test('counts', () => expect(countPlan(result.plan)).toEqual({ tujuan: 1, sasaran: 1, program: 1, kegiatan: 1, indikator: 3 }));
});

describe('RPJMD, indikasi rencana program prioritas, K | Rp', () => {
  const result = readPrinted([
    [over('Kode'), over('Bidang Urusan Pemerintahan dan Program Prioritas Pembangunan'), over('Indikator Kinerja Program (outcome)'), over('Kondisi Kinerja  Awal RPJMD'), ['Target', 10], ['Kondisi Kinerja pada akhir periode RPJMD', 2, 2], over('Perangkat Daerah Penanggung Jawab')],
    repeat(5, (at): Spanned => [`Tahun-${at + 1}`, 2]),
    pairs(6, 'K', 'Rp'),
    ['1', 'URUSAN WAJIB', '', '', ...pairs(6, '', '3.000.000.000'), ''], ['1.01', 'BIDANG URUSAN PENDIDIKAN', '', '', ...pairs(6, '', '3.000.000.000'), ''],
    ['1.01.02', 'Program Pengelolaan Pendidikan', 'Persentase lulusan', '98', ...pairs(6, '99', '3.000.000.000'), 'Dinas Pendidikan'],
  ]);
  test('columns', () => expect(mappingOf(result)).toEqual(['kode', 'uraian', 'indikator', 'kondisi-awal', ...repeat(5, (at) => [`target:${at + 1}`, `pagu:${at + 1}`]).flat(), 'kondisi-akhir', 'pagu-akhir', 'opd']));
  test('levels', () => expect(levelsOf(result)).toEqual(['urusan', 'bidang-urusan', 'program']));
});

describe('Renstra, satuan before the indicator and a torn word', () => {
  const result = readPrinted([
    [over('Tujuan'), over('Sasaran'), over('Kode'), over('Program dan Kegiatan'), over('Satuan'), over('Indikator Kinerja Tujuan, Sasaran,Program (Outcome)dan Kegiatan(Output)'), over('Data Capaian Awal Perenc anaan'), ['Target Kinerja Program dan Kerangka Pendanaan', 11]],
    [...repeat(5, (at): Spanned => [`Tahun-${at + 1}`, 2]), over('Kondisi Kinerja Pada Akhir Periode Renstra Perangkat Daerah', 2)],
    pairs(5, 'Target', 'Rp.'),
    [over('Meningkatnya mutu', 2), over('Terwujudnya layanan', 2), '1.02.02', 'Program Upaya Kesehatan', 'Persen', 'Cakupan layanan', '70', ...pairs(5, '80', '500.000.000'), '90'],
    ['1.02.02.2.01', 'Penyediaan fasilitas', 'Unit', 'Jumlah fasilitas', '4', ...pairs(5, '5', '500.000.000'), '9'],
  ]);
  test('columns', () => expect(mappingOf(result)).toEqual(['uraian tujuan', 'uraian sasaran', 'kode', 'uraian', 'satuan', 'indikator', 'kondisi-awal', ...repeat(5, (at) => [`target:${at + 1}`, `pagu:${at + 1}`]).flat(), 'kondisi-akhir']));
  test('counts', () => expect(countPlan(result.plan)).toEqual({ tujuan: 1, sasaran: 1, program: 1, kegiatan: 1, indikator: 2 }));
});

describe('RPJM, indikator output kegiatan', () => {
  const years = [2022, 2023, 2024, 2025, 2026];
  const result = readPrinted([
    [['Urusan / Bidang / Program Kerja', 2, 2], over('Indikator Output Kegiatan', 2), over('Kondisi Kinerja pada awal periode RPJM', 2), ['Target Kinerja tiap Tahun', 5], over('Kondisi Kinerja pada akhir periode RPJM', 2)],
    years.map(String),
    ['1.01', 'BIDANG URUSAN PENDIDIKAN', '', '', ...repeat(5, () => ''), ''],
    ['1.01.02', 'Program Pengelolaan Pendidikan', 'Jumlah sekolah yang dibina', '10', ...years.map((_, at) => String(11 + at)), '15'],
  ]);
  test('columns', () => expect(mappingOf(result).slice(2)).toEqual(['indikator', 'kondisi-awal', ...years.map((year) => `target:${year}`), 'kondisi-akhir']));
  test('levels', () => expect(levelsOf(result)).toEqual(['bidang-urusan', 'program']));
});

describe('RPJMD, indikasi program prioritas in capitals', () => {
  const years = [2016, 2017, 2018, 2019, 2020];
  const result = readPrinted([
    [['KODE', 3, 3], over('BIDANG URUSAN PEMERINTAH DAERAH'), over('INDIKATOR KINERJA PROGRAM (OUTCOME)'), over('KONDISI KINERJA PADA AWAL RPJMD'), ['CAPAIAN KINERJA PROGRAM DAN KERANGKA PENDANAAN', 10], ['KONDISI KINERJA PADA AKHIR PERIODE RPJMD', 2, 2], over('SKPD PENANGGUNG JAWAB')],
    years.map((year): Spanned => [String(year), 2]),
    pairs(6, 'TARGET', 'RP.'),
    ['1', '01', '', 'Urusan Pemerintahan Bidang Pendidikan', '', '', ...pairs(6, '', '3.000.000.000'), ''],
    ['1', '01', '02', 'Program Wajib Belajar', 'Angka Partisipasi Murni', '90', ...pairs(6, '95', '3.000.000.000'), 'Dinas Pendidikan'],
  ]);
  test('columns', () => expect(mappingOf(result)).toEqual(['kode', 'kode', 'kode', 'uraian', 'indikator', 'kondisi-awal', ...years.flatMap((year) => [`target:${year}`, `pagu:${year}`]), 'kondisi-akhir', 'pagu-akhir', 'opd']));
  test('levels', () => expect(levelsOf(result)).toEqual(['bidang-urusan', 'program']));
});

describe('RPJMD Kabupaten Sumedang, T-C.14 with realisasi and capaian', () => {
  const years = [2019, 2020, 2021, 2023];
  const result = readPrinted([
    [over('Kode'), over('Misi/Tujuan/Sasaran Program Pembangunan Daerah'), over('Indikator Kinerja (tujuan/impact/outcome)'), over('Kondisi Kinerja Awal RPJMD (Tahun 0)'), ['Capaian Kinerja Program dan Kerangka Pendanaan', 18], over('Perangkat Daerah Penanggung Jawab')],
    [...years.map((year): Spanned => [String(year), 4]), ['Kondisi Kinerja pada akhir periode RPJMD', 2]],
    [...repeat(4, () => ['target', 'Rp', 'Realisasi', 'Capaian']).flat(), 'target', 'Rp'],
    repeat(23, (at) => String(at + 1)),
    ['', ['MISI 1 : Memenuhi kebutuhan dasar', 22]],
    ['', 'TUJUAN 1 : Meningkatnya derajat kesehatan', 'Usia Harapan Hidup', '72', ...repeat(4, () => ['73', '', '72,5', '99%']).flat(), '74', '', ''],
    ['', 'Program 1 : Program Upaya Kesehatan', 'Cakupan layanan', '80', ...repeat(4, () => ['85', '1.000.000.000', '84', '#VALUE!']).flat(), '90', '4.000.000.000', 'DINAS KESEHATAN'],
  ]);
  test('columns', () => expect(mappingOf(result)).toEqual(['kode', 'uraian', 'indikator', 'kondisi-awal', ...years.flatMap((year) => [`target:${year}`, `pagu:${year}`, `realisasi:${year}`, `capaian:${year}`]), 'kondisi-akhir', 'pagu-akhir', 'opd']));
  test('levels', () => expect([result.kind, levelsOf(result)]).toEqual(['evaluasi', ['misi', 'tujuan', 'program']]));
});

describe('Renja Kabupaten Asahan, rencana program dan kegiatan', () => {
  const result = readPrinted([
    [['Rumusan Rencana Program dan Kegiatan Dinas Kesehatan Kabupaten Asahan, Provinsi Sumatera Utara', 10]],
    [over('Kode', 2), over('Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan', 2), over('Indikator Kinerja Program / Kegiatan', 2), ['Rencana Tahun 2020', 4], over('Catatan Penting', 2), ['Prakiraan Maju Rencana Tahun 2021', 2]],
    ['Lokasi', 'Target Capaian', 'Kebutuhan Dana/ Pagu Indikatif', 'Sumber Dana', 'Target Capaian Kinerja', 'Kebutuhan Dana/ Pagu Indikatif'],
    repeat(10, (at) => `(${at + 1})`),
    ['1.02', 'BIDANG URUSAN KESEHATAN', '', '', '', '5.000.000.000', '', '', '', '5.500.000.000'],
    ['1.02.02', 'Program Upaya Kesehatan', 'Cakupan layanan', 'Kisaran', '85', '3.000.000.000', 'PAD', '', '88', '3.300.000.000'],
    ['1.02.03', 'Program Obat', 'Ketersediaan obat', 'Kisaran', '95', '2.000.000.000', 'DAK', 'rutin', '96', '2.200.000.000'],
  ]);
  test('columns', () => expect(mappingOf(result)).toEqual(['kode', 'uraian', 'indikator', 'lokasi', 'target:2020', 'pagu:2020', '-', 'catatan', 'target:2021', 'pagu:2021']));
  test('levels', () => expect(levelsOf(result)).toEqual(['bidang-urusan', 'program', 'program']));
});

describe('Renja, the agency in a line of two cells', () => {
  const result = readPrinted([
    [['Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun 2020 dan Perkiraan Maju Tahun 2021', 10]],
    ['Nama Perangkat Daerah : ', ['1.02.01 Dinas Kesehatan', 3]],
    ['Total Pagu : ', ['5.000.000.000', 3]],
    [['Kode', 4, 2], over('Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan', 2), over('Indikator Kinerja Program / Kegiatan', 2), ['Rencana Tahun 2020', 2], ['Prakiraan Maju Rencana Tahun 2021', 2]],
    ['Target Capaian Kinerja', 'Pagu Indikatif', 'Target Capaian Kinerja', 'Pagu Indikatif'],
    [['1', 4], '2', '3', '4', '5', '6', '7'],
    ['1', '', '', '', ['Urusan Wajib Pelayanan Dasar', 6]],
    ['1', '02', '', '', 'Urusan Pemerintahan Bidang Kesehatan', '', '', '5.000.000.000', '', '5.500.000.000'],
    ['1', '02', '02', '', 'Program Upaya Kesehatan', 'Cakupan layanan', '85', '3.000.000.000', '88', '3.300.000.000'],
    ['1', '02', '02', '2.01', 'Penyediaan fasilitas', 'Jumlah fasilitas', '5', '3.000.000.000', '6', '3.300.000.000'],
  ]);
  test('columns', () => expect(mappingOf(result)).toEqual(['kode', 'kode', 'kode', 'kode', 'uraian', 'indikator', 'target:2020', 'pagu:2020', 'target:2021', 'pagu:2021']));
  test('levels', () => expect(levelsOf(result)).toEqual(['urusan', 'bidang-urusan', 'program', 'kegiatan']));
});

describe('RPJMD Kabupaten Bone, Tabel 9.1', () => {
  const years = [2013, 2014, 2015, 2016, 2017, 2018];
  const result = readPrinted([
    [['Tabel 9.1 Penetapan Indikator Kinerja terhadap Capaian Kinerja Penyelenggaraan Urusan Pemerintahan Kabupaten Bone', 10]],
    [over('No', 2), over('Indikator', 2), ['Kondisi Kinerja pada Awal RPJMD', 1], ['Target Capaian setiap Tahun', 6], over('Kondisi Kinerja pada akhir periode RPJMD', 2), over('SKPD', 2)],
    ['Tahun 2012', ...years.map(String)],
    ['', ['ASPEK KESEJAHTERAAN MASYARAKAT', 10]],
    ['', 'Fokus Kesejahteraan dan Pemerataan Ekonomi', ...repeat(9, () => '')],
    ['1', 'Pertumbuhan ekonomi (%)', '7,69', '7,14', '7,02', '7,06', '7,34', '7,02', '7,14', '7,14', 'Bappeda'],
    ['2', 'PDRB Konstan Th. 2000 (juta)', '3.674.724', '3.937.063', '4.213.438', '4.510.934', '4.841.985', '5.181.699', '5.551.498', '5.551.498', 'Bappeda'],
  ]);
  test('columns', () => expect(mappingOf(result)).toEqual(['nomor', 'indikator', 'kondisi-awal', ...years.map((year) => `target:${year}`), 'kondisi-akhir', 'opd']));
  test('a list of indicators under headings', () => expect([countPlan(result.plan), result.passed.map(({ as }) => as), result.unread]).toEqual([{ indikator: 2 }, ['kelompok', 'kelompok'], []]));
});

describe('RPJMD Provinsi Sulawesi Barat, Tabel 9.3', () => {
  const years = [2012, 2013, 2014, 2015, 2016];
  const result = readPrinted([
    [over('No.', 2), over('ASPEK/FOKUS/BIDANG URUSAN/ INDIKATOR KINERJA PEMBANGUNAN DAERAH', 2), over('KONDISI KINERJA PD AWAL PERIODE RPJMD (2011)', 2), ['TARGET CAPAIAN SETIAP TAHUN', 5], over('KONDISI KINERJA PADA AKHIR PERIODE RPJMD (2016)', 2)],
    years.map(String),
    repeat(9, (at) => String(at + 1)),
    ['', 'ASPEK KESEJAHTERAAN MASYARAKAT', ...repeat(7, () => '')], ['', 'Fokus Kesejahteraan dan Pemerataan Ekonomi', ...repeat(7, () => '')],
    ['1.1', 'Pertumbuhan PDRB* (%)', '12.06', '13.05', '13.50', '14.51', '15.00', '15.50', '15.50'],
    ['1.2', 'Laju Inflasi Provinsi* (%)', '8.00', '8.00', '8.00', '8.00', '8.00', '8.00', '8.00'],
    ['', '- Angka Kemiskinan (%)', '13,64', '12,65', '11,73', '10,88', '10,09', '9,36', '9,36'],
  ]);
  test('columns', () => expect(mappingOf(result)).toEqual(['nomor', 'indikator', 'kondisi-awal', ...years.map((year) => `target:${year}`), 'kondisi-akhir']));
  test('a list of indicators under headings', () => expect([countPlan(result.plan), result.plan.indikator.map(({ satuan }) => satuan)]).toEqual([{ indikator: 3 }, ['%', '%', '%']]));
});

describe('T-C.23', () => {
  const ordinals = ['1', '2', '3', '4', '5'];
  const result = readPrinted([
    [over('No', 2), over('Indikator Kinerja sesuai Tugas dan Fungsi Perangkat Daerah', 2), over('Target NSPK', 2), over('Target IKK', 2), over('Target Indikator Lainnya', 2), ['Target Renstra Perangkat Daerah Tahun Ke-', 5], ['Realisasi Capaian Tahun Ke-', 5], ['Rasio Capaian Pada Tahun Ke-', 5]],
    [...ordinals, ...ordinals, ...ordinals],
    repeat(20, (at) => `(${at + 1})`),
    ['1', 'Usia Harapan Hidup', '', '70', '', ...repeat(5, (at) => `7${at}`), ...repeat(5, (at) => `6${at}`), ...repeat(5, () => '98%')],
    ['2', 'Prevalensi Stunting', '', '14', '', ...repeat(5, (at) => `1${at}`), ...repeat(5, (at) => `2${at}`), ...repeat(5, () => '90%')],
  ]);
  test('columns', () => expect(mappingOf(result).filter((column) => /:\d/.test(column))).toEqual(['target', 'realisasi', 'capaian'].flatMap((field) => ordinals.map((year) => `${field}:${year}`))));
  test('counts', () => expect(countPlan(result.plan)).toEqual({ indikator: 2 }));
});

describe('Provinsi Banten, IKU perangkat daerah', () => {
  const years = [2025, 2026, 2027, 2028, 2029, 2030];
  const result = readPrinted([
    ['KODEFIKASI', 'INDIKATOR', 'SATUAN', 'KETERANGAN', 'BASELINE 2024', ...years.map(String), 'DEFINISI', 'SUMBER DATA', 'FREKUENSI', 'PRODUSEN DATA'],
    ['IKU.01', 'Indeks SPBE', 'Indeks', '', '4,1', '4,2', '4,3', '4,4', '4,5', '4,6', '4,7', 'Tingkat kematangan', 'KemenPANRB', 'Tahunan', 'Dinas Kominfo'],
    ['IKU.02', 'Nilai SAKIP', 'Nilai', '', '71', '72', '73', '74', '75', '76', '77', 'Hasil evaluasi', 'KemenPANRB', 'Tahunan', 'Inspektorat'],
  ], 'IKU');
  test('columns', () => expect(mappingOf(result)).toEqual(['kode', 'indikator', 'satuan', 'catatan', 'kondisi-awal', ...years.map((year) => `target:${year}`), 'definisi', 'sumber-data', '-', 'opd']));
  test('counts', () => expect([result.kind, countPlan(result.plan)]).toEqual(['iku', { indikator: 2 }]));
});
