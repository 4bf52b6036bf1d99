import { describe, expect, test } from 'vitest';
import { countPlan } from '../../../src/plan';
import type { Spanned } from '../../support/html-table';
import { mappingOf as mapping, readPrinted as reading, repeat } from '../../support/published-headers';

/** Headers as published tables have them, word for word, none of which the reader was built on; rows typed for the purpose. */
const six = [2025, 2026, 2027, 2028, 2029, 2030];
const targets = six.map((year) => `target:${year}`);

describe('Maluku Utara, Tabel 3.1', () => {
  const header: Spanned[][] = [
    [['VISI/MISI', 1, 2], ['TUJUAN', 1, 2], ['SASARAN', 1, 2], ['INDIKATOR', 1, 2], ['BASELINE 2024', 1, 2], ['TARGET TAHUN', 6], ['KET.', 1, 2]],
    six.map(String),
  ];
  const result = reading([
    ['Tabel 3.1'], ['Target Kinerja Tujuan dan Sasaran Pembangunan Provinsi Maluku Utara Tahun 2025-2029'],
    ...header,
    [['Visi: "Maluku Utara Bangkit" Misi: 1. Meningkatkan kualitas sumber daya manusia', 1, 7], ['Meningkatnya kualitas hidup', 1, 4], '', 'Usia Harapan Hidup (Tahun)', '69,35', '71,4', '71,79', '72,52', '73,16', '73,8', '74,00', ''],
    [['Meningkatnya derajat kesehatan', 1, 2], 'Prevalensi Stunting (Persen)', '18,6', '17,50', '16', '14,5', '13', '11,5', '10,00', ''],
    ['Angka Harapan Sehat (Tahun)', '-', '60', '61', '62', '63', '64', '65', ''],
    ['Meningkatnya akses pendidikan', 'Rata-rata Lama Sekolah (Tahun)', '9,37', '9,82-9,84', '9,9', '10', '10,1', '10,2', '10,33-10,42', ''],
    [['Terwujudnya tata kelola', 1, 3], '', 'Indeks Reformasi Birokrasi (Poin)', '53,00', '59,92', '60', '60,01', '60,03', '60,05', '60,09', ''],
    ['Meningkatnya akuntabilitas', 'Nilai SAKIP (Nilai)', '-', '64,21', '64,24', '64,27', '64,30', '64,44', '65,00', ''],
    ['Meningkatnya integritas', 'Indeks Integritas Nasional (Poin)', '57,35', '60,93', '60,95', '61', '61,05', '61,1', '61,15', ''],
    ...header.slice(0, 2),
    ['', 'Meningkatnya ketahanan wilayah', '', 'Indeks Risiko Bencana (Poin)', '145,09', '142,00', '139', '136', '133', '130', '127,00', ''],
    ['Sumber: Bappeda Provinsi Maluku Utara, 2025'],
  ]);
  test('columns', () => expect(mapping(result)).toEqual(['uraian', 'uraian tujuan', 'uraian sasaran', 'indikator', 'kondisi-awal', ...targets, 'catatan']));
  test('a visi with its misi, tujuan, sasaran and their indicators', () => expect(countPlan(result.plan)).toMatchObject({ tujuan: 3, sasaran: 4, indikator: 8 }));
  test('tujuan indicators stand where the sasaran is blank', () => {
    const owner = new Map(result.plan.items.map((item) => [item.id, item.level]));
    expect(result.plan.indikator.map(({ itemId }) => owner.get(itemId ?? ''))).toEqual(['tujuan', 'sasaran', 'sasaran', 'sasaran', 'tujuan', 'sasaran', 'sasaran', 'tujuan']);
  });
});

describe('DKI Jakarta, Tabel III.2', () => {
  const result = reading([
    ['Tabel III.2 Tujuan dan Sasaran Pembangunan tahun 2025-2029'],
    [['NO', 1, 2], ['TUJUAN/SASARAN RPJMD', 1, 2], ['INDIKATOR KINERJA', 1, 2], ['SATUAN', 1, 2], ['KONDISI AWAL', 1, 2], ['TARGET KINERJA', 6], ['KONDISI AKHIR', 1, 2]],
    six.map(String),
    [['1', 1, 2], ['Menguatnya daya saing', 1, 2], 'Laju Pertumbuhan Ekonomi', '%', '4,9', '5', '5,1', '5,2', '5,3', '5,4', '5,5', '5,5'],
    ['Indeks Kota Global', 'Peringkat', '74', '72', '70', '66', '60', '55', '50', '50'],
    ['1.a', 'Meningkatnya investasi', 'Nilai investasi', 'Rp triliun', '241', '250', '260', '270', '280', '290', '300', '300'],
    [['1.b', 1, 2], ['Meningkatnya produktivitas', 1, 2], 'Tingkat Pengangguran Terbuka', '%', '6,21 (Agustus)', '6', '5,9', '5,8', '5,7', '5,6', '5,5', '5,5'],
    ['Indeks SPBE / Pemerintahan Digital*', 'indeks', '4,46', '4,46', '1,7*', '1,7*', '2,0*', '2,0*', '2,2*', '2,2*'],
    ['2', 'Terwujudnya kota yang berketahanan', 'Indeks Risiko Bencana', 'indeks', '60', '59', '58', '57', '56', '55', '54', '54'],
    ['2.a', 'Berkurangnya genangan', 'Persentase penanganan genangan', '%', '97', '98', '98', '99', '99', '100', '100', '100'],
    ['* perubahan metode penilaian'],
  ]);
  test('columns', () => expect(mapping(result)).toEqual(['nomor', 'uraian', 'indikator', 'satuan', 'kondisi-awal', ...targets, 'kondisi-akhir']));
  test('the number tells tujuan from sasaran', () => {
    expect(countPlan(result.plan)).toEqual({ tujuan: 2, sasaran: 3, indikator: 7 });
    expect(result.plan.items.map(({ level, title }) => `${level} ${title}`)).toEqual([
      'tujuan Menguatnya daya saing', 'sasaran Meningkatnya investasi', 'sasaran Meningkatnya produktivitas', 'tujuan Terwujudnya kota yang berketahanan', 'sasaran Berkurangnya genangan',
    ]);
  });
});

describe('DKI Jakarta, Tabel III.28', () => {
  const years = [2026, 2027, 2028, 2029, 2030];
  const result = reading([
    [['Kode', 1, 3], ['Tujuan/Sasaran/Program Prioritas', 1, 3], ['Indikator Kinerja Tujuan/Sasaran/Program Prioritas', 1, 3], ['Satuan', 1, 3], ['Kondisi Awal RPJMD', 1, 3], ['Capaian Kinerja dan Kerangka Pendanaan (dalam juta rupiah)', 10], ['Kondisi Akhir RPJMD', 2], ['Perangkat Daerah Penanggung Jawab', 1, 3]],
    [...years.map((year): Spanned => [String(year), 2]), ['2030', 2]],
    repeat(12, (at) => (at % 2 === 0 ? 'Target' : 'Rp')),
    ['1', 'Terwujudnya kota yang sejahtera', 'Indeks Pembangunan Manusia', 'Indeks', '84', ...repeat(6, (at) => [`${85 + at}`, '8.757.518']).flat(), ''],
    ['1-1', 'Meningkatnya mutu pendidikan', 'Harapan Lama Sekolah', 'Tahun', '13,3', ...repeat(6, (at) => [`13,${4 + at}`, '2.757.518']).flat(), ''],
    [['1-1-4', 1, 2], ['PROGRAM PENGELOLAAN PENDIDIKAN', 1, 2], 'Persentase lulusan', '%', '98', ...repeat(6, () => ['99', ['1.500.250', 1, 2] as Spanned]).flat(), 'PD URUSAN PEMERINTAHAN BIDANG PENDIDIKAN'],
    ['Jumlah sekolah', 'Sekolah', '10', ...repeat(6, () => '12'), 'PD URUSAN PEMERINTAHAN BIDANG PENDIDIKAN'],
    ['1-2', 'Meningkatnya derajat kesehatan', 'Usia Harapan Hidup', 'Tahun', '76', ...repeat(6, (at) => [`${77 + at}`, '1.000.000']).flat(), ''],
    ['1-2-1', 'PROGRAM PEMENUHAN UPAYA KESEHATAN', 'Cakupan imunisasi', '%', '90', ...repeat(6, (at) => [`${91 + at}`, '1.000.000']).flat(), 'PD URUSAN PEMERINTAHAN BIDANG KESEHATAN'],
  ]);
  test('columns', () => expect(mapping(result)).toEqual(['kode', 'uraian', 'indikator', 'satuan', 'kondisi-awal', ...years.flatMap((year) => [`target:${year}`, `pagu:${year}`]), 'kondisi-akhir', 'pagu-akhir', 'opd']));
  test('codes tell the levels', () => expect(countPlan(result.plan)).toEqual({ tujuan: 1, sasaran: 2, program: 2, indikator: 6 }));
  test('amounts are in rupiah', () => expect(result.plan.indikator[2]?.pagu[2026]?.form).toMatchObject({ kind: 'number', value: 1_500_250e6 }));
});

describe('DKI Jakarta, Tabel IV.1', () => {
  const years = [2026, 2027, 2028, 2029, 2030];
  const result = reading([
    [['Kode', 1, 3], ['Urusan/Bidang Urusan/Program Perangkat Daerah', 1, 3], ['Indikator Kinerja Program', 1, 3], ['Satuan', 1, 3], ['Kondisi Awal RPJMD', 1, 3], ['Capaian Kinerja dan Kerangka Pendanaan (dalam juta rupiah)', 10], ['Kondisi Akhir RPJMD', 2], ['Perangkat Daerah Penanggung Jawab', 1, 3]],
    [...years.map((year): Spanned => [String(year), 2]), ['2030', 2]],
    repeat(12, (at) => (at % 2 === 0 ? 'Target' : 'Rp')),
    [['URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR', 18]],
    [['URUSAN PEMERINTAHAN BIDANG PENDIDIKAN', 18]],
    ['1.01.02', 'PROGRAM PENGELOLAAN PENDIDIKAN Outcome: Meningkatnya mutu pendidikan', 'Persentase lulusan', '%', '98', ...repeat(6, () => ['99', '1.500.250']).flat(), 'Dinas Pendidikan'],
    ['1.01.03', 'PROGRAM PENGEMBANGAN KURIKULUM Outcome: Tersedianya kurikulum muatan lokal', 'Jumlah kurikulum', 'Dokumen', '1', ...repeat(6, () => ['2', '250']).flat(), 'Dinas Pendidikan'],
    [['URUSAN PEMERINTAHAN BIDANG KESEHATAN', 18]],
    ['1.02.02', 'PROGRAM PEMENUHAN UPAYA KESEHATAN', 'Cakupan imunisasi', '%', '90', ...repeat(6, () => ['95', '9.500.000']).flat(), 'Dinas Kesehatan'],
  ]);
  test('columns', () => expect(mapping(result).slice(0, 8)).toEqual(['kode', 'uraian', 'indikator', 'satuan', 'kondisi-awal', 'target:2026', 'pagu:2026', 'target:2027']));
  test('full-width urusan and bidang, programmes below them', () => {
    expect(countPlan(result.plan)).toEqual({ urusan: 1, 'bidang-urusan': 2, program: 3, indikator: 3 });
    expect(result.plan.items.filter(({ level }) => level === 'program').map(({ parentId }) => result.plan.items.find(({ id }) => id === parentId)?.title)).toEqual(['URUSAN PEMERINTAHAN BIDANG PENDIDIKAN', 'URUSAN PEMERINTAHAN BIDANG PENDIDIKAN', 'URUSAN PEMERINTAHAN BIDANG KESEHATAN']);
  });
});

describe('Maluku Utara, program perangkat daerah dan pagu indikatif', () => {
  const result = reading([
    ['PROGRAM PERANGKAT DAERAH DAN PAGU INDIKATIF'],
    [['KODE', 1, 3], ['URUSAN / BIDANG URUSAN / PROGRAM / KEGIATAN / SUB KEGIATAN', 1, 3], ['INDIKATOR PROGRAM / KEGIATAN / SUB KEGIATAN', 1, 3], ['BASELINE 2024', 1, 3], ['TARGET DAN PAGU INDIKATIF', 12], ['PERANGKAT DAERAH PENANGGUNG JAWAB', 1, 3]],
    six.map((year): Spanned => [String(year), 2]),
    repeat(12, (at) => (at % 2 === 0 ? 'KINERJA' : 'RUPIAH')),
    [...repeat(16, (at) => at + 1), 19],
    ['1', 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR', '', '', ...repeat(6, () => ['', '350,073,278,570.00']).flat(), ''],
    ['1.01', 'URUSAN PEMERINTAHAN BIDANG PENDIDIKAN', '', '', ...repeat(6, () => ['', '350,073,278,570.00']).flat(), ''],
    ['1.01.02', 'PROGRAM PENGELOLAAN PENDIDIKAN', '1.Persentase lulusan SMA', '98', ...repeat(6, () => ['99', '200,000,000,000.00']).flat(), 'DINAS PENDIDIKAN DAN KEBUDAYAAN'],
    ['1.01.02', 'PROGRAM PENGELOLAAN PENDIDIKAN', '2.Persentase guru bersertifikat', '70', ...repeat(6, () => ['75', '']).flat(), 'DINAS PENDIDIKAN DAN KEBUDAYAAN'],
    ['1.02', 'URUSAN PEMERINTAHAN BIDANG KESEHATAN', '', '', ...repeat(6, () => ['', '150,073,278,570.00']).flat(), ''],
    ['1.02.02', 'PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN', 'Angka kematian bayi', '12', ...repeat(6, () => ['<11', '150,073,278,570.00']).flat(), 'DINAS KESEHATAN'],
  ]);
  test('columns', () => expect(mapping(result)).toEqual(['kode', 'uraian', 'indikator', 'kondisi-awal', ...six.flatMap((year) => [`target:${year}`, `pagu:${year}`]), 'opd']));
  test('a code repeated on every indicator row is one programme', () => expect(countPlan(result.plan)).toEqual({ urusan: 1, 'bidang-urusan': 2, program: 2, indikator: 3 }));
  test('amounts of urusan and bidang stay with them', () => expect(result.plan.items.map(({ pagu }) => pagu[2025]?.form.kind ?? null)).toEqual(['number', 'number', null, 'number', null]));
});

describe('Banjarnegara, pratinjau RPJMD', () => {
  const years = [2025, 2026];
  const pair = years.map((): Spanned[] => ['Target', 'Prakiraan Maju']).flat();
  const result = reading([
    [['Visi', 1, 2], ['Misi', 1, 2], ['Tujuan', 1, 2], ['Indikator Tujuan', 1, 2], ['Satuan', 1, 2], ...years.map((year): Spanned => [String(year), 2]), ['Sasaran Strategis', 1, 2], ['Indikator Kinerja Sasaran Strategis', 1, 2], ['Satuan', 1, 2], ...years.map((year): Spanned => [String(year), 2]),
      ['Strategi', 1, 2], ['Program RPJMD', 1, 2], ['Indikator Program', 1, 2], ['Satuan', 1, 2], ...years.map((year): Spanned => [String(year), 2]), ['PD Penanggung Jawab', 1, 2]],
    [...pair, ...pair, ...pair],
    ...repeat(6, (at): Spanned[] => [
      'Banjarnegara maju', 'Mewujudkan SDM unggul', 'Meningkatnya kualitas SDM', 'Indeks Pembangunan Manusia', 'Indeks', '70', '71', '71', '72', `Meningkatnya sasaran ${at}`, `Indeks ${at}`, 'Poin', '1', '2', '2', '3',
      `Strategi ${at}`, `Program Layanan ${at}`, `Persentase layanan ${at}`, 'Persen', '80', '81', '81', '82', 'Dinas Kesehatan',
    ]),
  ]);
  test('each level has its column for words and one for indicators', () => {
    const found = mapping(result);
    expect(found.slice(0, 4)).toEqual(['uraian visi', 'uraian misi', 'uraian tujuan', 'indikator tujuan']);
    expect([found[9], found[10], found[16], found[17], found[18]]).toEqual(['uraian sasaran', 'indikator sasaran', 'uraian strategi', 'uraian program', 'indikator program']);
    expect(found.at(-1)).toBe('opd');
  });
  test('an item repeated on every row is one item', () => expect(countPlan(result.plan)).toMatchObject({ visi: 1, misi: 1, tujuan: 1, sasaran: 6, program: 6 }));
});

describe('Pringsewu, cascading kabupaten', () => {
  const years = [2025, 2026, 2027, 2028, 2029];
  const result = reading([
    [['Misi', 1, 2], ['Tujuan', 1, 2], ['Sasaran', 1, 2], ['Indikator', 1, 2], ['Program', 1, 2], ['Perangkat Daerah Penanggung Jawab', 1, 2], ['Satuan', 1, 2], ['Kondisi Awal', 1, 2], ['Target', 5], ['Kondisi Akhir', 1, 2]],
    years.map(String),
    [['Mewujudkan SDM unggul', 1, 6], ['Meningkatnya kualitas SDM', 1, 4], ['Meningkatnya mutu pendidikan', 1, 2], 'Rata-rata Lama Sekolah', 'Program Pengelolaan Pendidikan', 'Dinas Pendidikan', 'Tahun', '8', '8,1', '8,2', '8,3', '8,4', '8,5', '8,5'],
    ['Harapan Lama Sekolah', 'Program Pengembangan Kurikulum', 'Dinas Pendidikan', 'Tahun', '12', '12,1', '12,2', '12,3', '12,4', '12,5', '12,5'],
    [['Meningkatnya derajat kesehatan', 1, 2], 'Usia Harapan Hidup', 'Program Pemenuhan Upaya Kesehatan', 'Dinas Kesehatan', 'Tahun', '70', '71', '71', '72', '72', '73', '73'],
    ['Prevalensi Stunting', 'Program Pemberdayaan Masyarakat Bidang Kesehatan', 'Dinas Kesehatan', '%', '18', '17', '16', '15', '14', '13', '13'],
    [['Terwujudnya tata kelola', 1, 2], ['Meningkatnya akuntabilitas', 1, 2], 'Nilai SAKIP', 'Program Perencanaan', 'Bappeda', 'Nilai', '60', '61', '62', '63', '64', '65', '65'],
    ['Opini BPK', 'Program Pengelolaan Keuangan Daerah', 'BPKAD', 'Predikat', 'WTP', 'WTP', 'WTP', 'WTP', 'WTP', 'WTP', 'WTP'],
  ]);
  test('columns', () => expect(mapping(result)).toEqual(['uraian misi', 'uraian tujuan', 'uraian sasaran', 'indikator', 'uraian program', 'opd', 'satuan', 'kondisi-awal', ...years.map((year) => `target:${year}`), 'kondisi-akhir']));
  test('counts', () => expect(countPlan(result.plan)).toEqual({ misi: 1, tujuan: 2, sasaran: 3, program: 6, indikator: 6 }));
});

describe('wp-sipd, lembar masukan RPJMD', () => {
  const heads = ['No', 'Visi', 'Misi', 'Tujuan', 'Sasaran', 'Program', 'Indikator', 'Target Awal', ...repeat(5, (at) => `Target Tahun ${at + 1}`), 'Target Akhir', 'Satuan', 'Keterangan'];
  const line = (number: number, misi: string, tujuan: string, sasaran: string, program: string, indikator: string): Spanned[] => [String(number), 'Daerah maju', misi, tujuan, sasaran, program, indikator, '50', '55', '60', '65', '70', '75', '75', 'Persen', ''];
  const result = reading([
    heads, repeat(16, (at) => at),
    line(1, 'SDM unggul', 'Kualitas SDM', '', '', 'Indeks Pembangunan Manusia'),
    line(2, 'SDM unggul', 'Kualitas SDM', 'Mutu pendidikan', '', 'Rata-rata Lama Sekolah'),
    line(3, 'SDM unggul', 'Kualitas SDM', 'Mutu pendidikan', 'Pengelolaan Pendidikan', 'Persentase lulusan'),
    line(4, 'SDM unggul', 'Kualitas SDM', 'Mutu pendidikan', 'Pengelolaan Pendidikan', 'Persentase guru bersertifikat'),
    line(5, 'SDM unggul', 'Kualitas SDM', 'Derajat kesehatan', '', 'Usia Harapan Hidup'),
    line(6, 'SDM unggul', 'Kualitas SDM', 'Derajat kesehatan', 'Upaya Kesehatan', 'Cakupan imunisasi'),
  ]);
  test('columns', () => expect(mapping(result)).toEqual(['nomor', 'uraian visi', 'uraian misi', 'uraian tujuan', 'uraian sasaran', 'uraian program', 'indikator', 'kondisi-awal', 'target:1', 'target:2', 'target:3', 'target:4', 'target:5', 'kondisi-akhir', 'satuan', 'catatan']));
  test('the row 0 … 15 numbers the columns', () => expect(result.header.numberingRow).toBe(1));
  test('a flat template is a cascade', () => expect(countPlan(result.plan)).toEqual({ visi: 1, misi: 1, tujuan: 1, sasaran: 2, program: 2, indikator: 6 }));
});

describe('IPPD, cascading', () => {
  const heads = ['No', 'Misi', 'Tujuan', 'Sasaran', 'IKU/IKD', 'Periode', 'PD Penanggung Jawab', 'PD Penunjang', ...repeat(5, (at) => `Target Tahun ${at + 1}`)];
  const result = reading([
    heads,
    ...repeat(6, (at): Spanned[] => [at + 1, 'Mewujudkan SDM unggul', at < 4 ? 'Meningkatnya kualitas SDM' : 'Menurunnya kemiskinan', `Meningkatnya sasaran ${['satu', 'satu', 'dua', 'dua', 'tiga', 'empat'][at]}`, `Indeks capaian ${at}`, '2025-2029', 'Dinas Kesehatan', at === 0 ? 'Dinas Sosial' : '', '50', '55', '60', '65', '70']),
  ]);
  test('columns', () => expect(mapping(result)).toEqual(['nomor', 'uraian misi', 'uraian tujuan', 'uraian sasaran', 'indikator', '-', 'opd', 'opd-pendukung', 'target:1', 'target:2', 'target:3', 'target:4', 'target:5']));
  test('counts', () => expect(countPlan(result.plan)).toEqual({ misi: 1, tujuan: 2, sasaran: 4, indikator: 6 }));
});

describe('T-C.27', () => {
  const result = reading([
    [['Tujuan', 1, 3], ['Sasaran', 1, 3], ['Kode', 1, 3], ['Proram dan Kegiatan', 1, 3], ['Indikator Kinerja Tujuan, Sasaran, Program (outcome) dan Kegiatan (output)', 1, 3], ['Data Capaian pada Tahun Awal Perencanaan', 1, 3], ['Target Kinerja Program dan Kerangka Pendanaan', 12], ['Unit Kerja Perangkat Daerah Penanggung-jawab', 1, 3], ['Lokasi', 1, 3]],
    [...repeat(5, (at): Spanned => [`Tahun-${at + 1}`, 2]), ['Kondisi Kinerja pada akhir periode Renstra Perangkat Daerah', 2]],
    repeat(12, (at) => (at % 2 === 0 ? 'Target' : 'Rp')),
    repeat(20, (at) => `(${at + 1})`),
    [['Meningkatnya layanan informasi', 1, 6], '', '', '', 'Indeks SPBE', '2,5', ...repeat(6, () => ['3', '']).flat(), 'Dinas Kominfo', 'Kabupaten'],
    [['Terwujudnya layanan digital', 1, 5], '', '', 'Persentase layanan daring', '40', ...repeat(6, () => ['60', '']).flat(), 'Dinas Kominfo', 'Kabupaten'],
    ['2.16.03', 'Program Aplikasi Informatika', 'Persentase aplikasi terintegrasi', '20', ...repeat(6, () => ['30', '1.500.000.000']).flat(), 'Dinas Kominfo', 'Kabupaten'],
    ['2.16.03.2.02', 'Pengelolaan e-government', 'Jumlah layanan publik', '5', ...repeat(6, () => ['6', '500.000.000']).flat(), 'Dinas Kominfo', 'Kabupaten'],
    ['2.16.03.2.02.0036', 'Penyediaan Akses Internet', 'Jumlah titik akses', '10', ...repeat(6, () => ['12', '300.000.000']).flat(), 'Dinas Kominfo', 'Kabupaten'],
    ['2.16.02', 'Program Informasi dan Komunikasi Publik', 'Persentase kepuasan', '70', ...repeat(6, () => ['75', '700.000.000']).flat(), 'Dinas Kominfo', 'Kabupaten'],
  ]);
  test('columns', () => expect(mapping(result)).toEqual(['uraian tujuan', 'uraian sasaran', 'kode', 'uraian', 'indikator', 'kondisi-awal', ...repeat(5, (at) => [`target:${at + 1}`, `pagu:${at + 1}`]).flat(), 'kondisi-akhir', 'pagu-akhir', 'opd', 'lokasi']));
  test('counts', () => expect(countPlan(result.plan)).toEqual({ tujuan: 1, sasaran: 1, program: 2, kegiatan: 1, 'sub-kegiatan': 1, indikator: 6 }));
});

describe('T-C.25', () => {
  const result = reading([
    [['No', 1, 2], ['Tujuan', 1, 2], ['Sasaran', 1, 2], ['Indikator Tujuan/Sasaran', 1, 2], ['Target Kinerja Tujuan/Sasaran Pada Tahun Ke-', 5]],
    ['1', '2', '3', '4', '5'],
    repeat(9, (at) => `(${at + 1})`),
    ['1', 'Meningkatnya layanan', '', 'Indeks Kepuasan Masyarakat', '80', '81', '82', '83', '84'],
    ['', '', 'Meningkatnya mutu', 'Persentase layanan sesuai standar', '70', '75', '80', '85', '90'],
    ['', '', '', 'Waktu layanan', '≤5 menit', '≤5 menit', '≤4 menit', '≤4 menit', '≤3 menit'],
    ['', '', 'Meningkatnya akses', 'Cakupan layanan', '60', '65', '70', '75', '80'],
    ['2', 'Terwujudnya tata kelola', '', 'Nilai SAKIP', 'B', 'B', 'BB', 'BB', 'A'],
    ['', '', 'Meningkatnya akuntabilitas', 'Opini BPK', 'WTP', 'WTP', 'WTP', 'WTP', 'WTP'],
  ]);
  test('columns', () => expect(mapping(result)).toEqual(['nomor', 'uraian tujuan', 'uraian sasaran', 'indikator', 'target:1', 'target:2', 'target:3', 'target:4', 'target:5']));
  test('counts', () => expect(countPlan(result.plan)).toEqual({ tujuan: 2, sasaran: 3, indikator: 6 }));
});

describe('IKU, surat keputusan', () => {
  const result = reading([
    ['INDIKATOR KINERJA UTAMA KABUPATEN CONTOH'],
    ['SASARAN STRATEGIS', 'INDIKATOR KINERJA UTAMA', 'RUMUS IKU', 'SKPD'],
    [1, 2, 3, 4],
    [['Meningkatnya produksi pertanian', 1, 2], 'Produksi padi', 'Cukup Jelas', 'Dintanbunhut'],
    ['Jumlah kelahiran anak sapi', 'Jumlah kelahiran anak sapi (pedet) dibagi jumlah penggunaan straw kali 100%', 'Dinakan'],
    [['Meningkatnya derajat kesehatan', 1, 2], 'Angka kematian ibu', 'Cukup Jelas', 'Dinkes'],
    ['Prevalensi gizi buruk', 'Balita gizi buruk dibagi balita ditimbang kali 100%', 'Dinkes'],
    ['Meningkatnya kualitas jalan', 'Persentase jalan mantap', 'Panjang jalan mantap dibagi panjang jalan kali 100%', 'DPU'],
    ['Meningkatnya akuntabilitas', 'Nilai SAKIP', 'Cukup Jelas', 'Inspektorat'],
  ]);
  test('columns', () => expect(mapping(result)).toEqual(['uraian', 'indikator', 'formula', 'opd']));
  test('counts', () => expect([result.kind, countPlan(result.plan)]).toEqual(['iku', { sasaran: 4, indikator: 6 }]));
});

describe('Renstra PD 2025, rencana program dan pendanaan', () => {
  const years = [2026, 2027, 2028, 2029, 2030];
  const heads = (text: string): Spanned => [text, 1, 3];
  const result = reading([
    [heads('BIDANG URUSAN/PROGRAM/OUTCOME/KEGIATAN/SUBKEGIATAN/OUTPUT'), heads('INDIKATOR OUTCOME/OUTPUT'), heads('BASELINE TAHUN 2024'), ['TARGET DAN PAGU INDIKATIF TAHUN', 10], heads('KETERANGAN')],
    years.map((year): Spanned => [String(year), 2]),
    repeat(10, (at) => (at % 2 === 0 ? 'TARGET' : 'PAGU')),
    ['BIDANG URUSAN PANGAN', '', '', ...repeat(5, () => ['', '2.000.000.000']).flat(), ''],
    ['PROGRAM PENANGANAN KERAWANAN PANGAN', 'Persentase daerah rentan', '10', ...repeat(5, () => ['9', '1.500.000.000']).flat(), ''],
    ['KEGIATAN: Penyusunan peta kerentanan', 'Jumlah peta', '1', ...repeat(5, () => ['1', '500.000.000']).flat(), ''],
    ['SUBKEGIATAN: Pemutakhiran peta', 'Jumlah dokumen peta', '1', ...repeat(5, () => ['1', '500.000.000']).flat(), ''],
    ['SUB KEGIATAN: Koordinasi penanganan', 'Jumlah koordinasi', '2', ...repeat(5, () => ['2', '500.000.000']).flat(), 'DAK'],
    ['PROGRAM PENGAWASAN KEAMANAN PANGAN', 'Persentase pangan aman', '80', ...repeat(5, () => ['85', '500.000.000']).flat(), ''],
  ]);
  test('columns', () => expect(mapping(result)).toEqual(['uraian', 'indikator', 'kondisi-awal', ...years.flatMap((year) => [`target:${year}`, `pagu:${year}`]), 'catatan']));
  test('counts', () => expect(countPlan(result.plan)).toEqual({ 'bidang-urusan': 1, program: 2, kegiatan: 1, 'sub-kegiatan': 2, indikator: 5 }));
});
