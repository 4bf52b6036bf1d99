import { describe, expect, test } from 'vitest';
import { isReading, readTables, type Reading } from '../../../src/matrix';
import { gridOf, type GridFacts, type Typed } from '../../support/grid';

/* Sheets as planners of other regencies make them, in styles that the writer of varied sheets does not draw. Words and figures are made up. */

function only(rows: readonly (readonly Typed[])[], facts: GridFacts = {}): Reading {
  const [reading, ...more] = readTables([gridOf(rows, facts)]).flat();
  if (!reading || !isReading(reading) || more.length > 0) throw new Error(`${more.length + 1} tables, or none`);
  return reading;
}

/** "sasaran-1 › Nama (satuan): 2026 = 12 …" for every indicator. */
const indikatorOf = ({ plan }: Reading): readonly string[] => plan.indikator.map(({ itemId, name, satuan, kondisiAwal, targets, opd }) =>
  `${itemId ?? '-'} › ${name} (${satuan ?? '-'}): ${kondisiAwal ? `${kondisiAwal.raw} → ` : ''}${Object.entries(targets).map(([year, { raw }]) => `${year} = ${raw}`).join(', ')}${opd.raw === '' ? '' : `; ${opd.raw}`}`);
const itemsOf = ({ plan }: Reading): readonly string[] => plan.items.map(({ level, code, title, pagu }) =>
  `${level} ${code?.canonical ?? '-'} ${title}${Object.entries(pagu).map(([year, { raw }]) => ` ${year}=${raw}`).join('')}`);

describe('a sheet in a style of its own is read', () => {
  test('a perjanjian kinerja: the agency and the year in its titles, a list of programmes and a signature below', () => {
    const reading = only([
      ['PERJANJIAN KINERJA TAHUN 2026'], ['DINAS KESEHATAN'], [],
      ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target'], ['(1)', '(2)', '(3)', '(4)'],
      [1, 'Meningkatnya derajat kesehatan masyarakat', 'Angka Kematian Ibu', '80 per 100.000 KH'], ['', '', 'Prevalensi Stunting', '14 %'],
      [2, 'Meningkatnya akuntabilitas kinerja', 'Nilai SAKIP', '75,50'], [],
      ['No', 'Program', 'Anggaran', 'Keterangan'], [1, 'Program Pemenuhan Upaya Kesehatan Perorangan', 'Rp. 45.000.000.000', 'APBD'], ['', 'Jumlah', 'Rp. 45.000.000.000', ''], [],
      ['Contoh, 5 Januari 2026'], ['Kepala Dinas Kesehatan'],
    ]);
    expect(itemsOf(reading)).toEqual(['sasaran - Meningkatnya derajat kesehatan masyarakat', 'sasaran - Meningkatnya akuntabilitas kinerja']);
    expect(indikatorOf(reading)).toEqual([
      'sasaran-1 › Angka Kematian Ibu (-): 2026 = 80 per 100.000 KH; DINAS KESEHATAN', 'sasaran-1 › Prevalensi Stunting (-): 2026 = 14 %; DINAS KESEHATAN', 'sasaran-2 › Nilai SAKIP (-): 2026 = 75,50; DINAS KESEHATAN',
    ]);
    expect(reading.unread).toEqual([]);
  });

  test('a rencana aksi: quarters beside the target of the year are no years', () => {
    const reading = only([
      ['RENCANA AKSI PENCAPAIAN KINERJA TAHUN 2026'], [],
      ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target 2026', 'Target Triwulan', '', '', '', 'Program', 'Penanggung Jawab'], ['', '', '', '', '', 'I', 'II', 'III', 'IV', '', ''],
      [1, 'Meningkatnya mutu layanan', 'Indeks Kepuasan Masyarakat', 'Indeks', 82, '', '81', '', '82', 'Program Penunjang Urusan', 'Dinas Kesehatan'],
      ['', '', 'Waktu tunggu', 'Menit', 10, 13, 12, 11, 10, 'Program Pelayanan', 'Dinas Kesehatan'],
    ], { merges: ['F3:I3'] });
    expect(itemsOf(reading)).toEqual(['sasaran - Meningkatnya mutu layanan', 'program - Program Penunjang Urusan', 'program - Program Pelayanan']);
    expect(indikatorOf(reading)).toEqual([
      'sasaran-1/program-1 › Indeks Kepuasan Masyarakat (Indeks): 2026 = 82; Dinas Kesehatan', 'sasaran-1/program-2 › Waktu tunggu (Menit): 2026 = 10; Dinas Kesehatan',
    ]);
    expect(reading.unread).toEqual([]);
  });

  test('targets, realisation and what was reached, one row below the other', () => {
    const reading = only([
      ['Capaian Indikator Kinerja Utama'], ['No', 'Indikator', 'Satuan', 'Uraian', '2021', '2022', '2023'],
      [1, 'Angka Kemiskinan', '%', 'Target', '9,1', '8,9', '8,5'], ['', '', '', 'Realisasi', '9,3', '8,8', '8,6'], ['', '', '', 'Capaian (%)', '97,8', '101,1', '98,8'],
      [2, 'Indeks Pembangunan Manusia', 'Poin', 'Target', '70', '71', '72'], ['', '', '', 'Realisasi', '70,2', '71,1', '72,3'], ['', '', '', 'Capaian (%)', '100,3', '100,1', '100,4'],
    ], { merges: ['A3:A5', 'B3:B5', 'C3:C5', 'A6:A8', 'B6:B8', 'C6:C8'] });
    expect(indikatorOf(reading)).toEqual(['- › Angka Kemiskinan (%): 2021 = 9,1, 2022 = 8,9, 2023 = 8,5', '- › Indeks Pembangunan Manusia (Poin): 2021 = 70, 2022 = 71, 2023 = 72']);
    expect(reading.passed.map(({ row, as }) => `${row} ${as}`)).toEqual(['3 realisasi', '4 realisasi', '6 realisasi', '7 realisasi']);
    expect(reading.unread).toEqual([]);
  });

  test('outcome and output in rows of their own below the program and the kegiatan', () => {
    const reading = only([
      ['Tabel 4.2 Rencana Program, Kegiatan, Subkegiatan dan Pendanaan'],
      ['BIDANG URUSAN/PROGRAM/OUTCOME/KEGIATAN/SUBKEGIATAN/OUTPUT', 'INDIKATOR OUTCOME/OUTPUT', 'BASELINE TAHUN 2024', 'TARGET DAN PAGU INDIKATIF TAHUN', '', '', '', 'KETERANGAN'],
      ['', '', '', '2026', '', '2027', '', ''], ['', '', '', 'TARGET', 'PAGU', 'TARGET', 'PAGU', ''],
      ['2.09 URUSAN PEMERINTAHAN BIDANG PANGAN', '', '', '', '1.500.000.000', '', '1.600.000.000', ''],
      ['2.09.03 PROGRAM PENINGKATAN KETAHANAN PANGAN', '', '', '', '1.000.000.000', '', '1.100.000.000', ''],
      ['Outcome: Meningkatnya ketersediaan pangan', 'Skor Pola Pangan Harapan', '86,1', '87,3', '', '88,5', '', ''],
      ['2.09.03.2.01 Penyediaan Pangan Pokok', '', '', '', '600.000.000', '', '700.000.000', ''],
      ['Output: Tersedianya cadangan pangan', '', '', '', '', '', '', ''],
      ['', 'Jumlah cadangan pangan', '100 Ton', '110 Ton', '', '120 Ton', '', ''],
      ['2.09.03.2.01.0001 Penyusunan Informasi Harga Pangan', 'Jumlah laporan harga pangan', '12 Laporan', '12 Laporan', '50.000.000', '12 Laporan', '55.000.000', ''],
    ], { merges: ['A2:A4', 'B2:B4', 'C2:C4', 'D2:G2', 'D3:E3', 'F3:G3', 'H2:H4'] });
    expect(itemsOf(reading)).toEqual([
      'bidang-urusan 2.09 URUSAN PEMERINTAHAN BIDANG PANGAN 2026=1.500.000.000 2027=1.600.000.000', 'program 2.09.03 PROGRAM PENINGKATAN KETAHANAN PANGAN 2026=1.000.000.000 2027=1.100.000.000',
      'kegiatan 2.09.03.2.01 Penyediaan Pangan Pokok 2026=600.000.000 2027=700.000.000', 'sub-kegiatan 2.09.03.2.01.0001 Penyusunan Informasi Harga Pangan',
    ]);
    expect(indikatorOf(reading)).toEqual([
      'bidang-urusan-2.09/program-2.09.03 › Skor Pola Pangan Harapan (-): 86,1 → 2026 = 87,3, 2027 = 88,5',
      'bidang-urusan-2.09/program-2.09.03/kegiatan-2.09.03.2.01 › Jumlah cadangan pangan (-): 100 Ton → 2026 = 110 Ton, 2027 = 120 Ton',
      'bidang-urusan-2.09/program-2.09.03/kegiatan-2.09.03.2.01/sub-kegiatan-2.09.03.2.01.0001 › Jumlah laporan harga pangan (-): 12 Laporan → 2026 = 12 Laporan, 2027 = 12 Laporan',
    ]);
    expect(reading.passed).toEqual([{ row: 8, as: 'hasil' }]);
    expect(reading.unread).toEqual([]);
  });

  test('"Prakiraan Maju" beside the target of each year, heads not merged downward', () => {
    const reading = only([
      ['No', 'Tujuan', 'Indikator Tujuan', 'Satuan', '2025', '', '2026', '', 'Sasaran Strategis', 'Indikator Kinerja Sasaran Strategis', 'Satuan', '2025', '', '2026', ''],
      ['', '', '', '', 'Target', 'Prakiraan Maju', 'Target', 'Prakiraan Maju', '', '', '', 'Target', 'Prakiraan Maju', 'Target', 'Prakiraan Maju'],
      [1, 'Terwujudnya tata kelola', 'Indeks Reformasi Birokrasi', 'Poin', '70', '71', '72', '73', 'Meningkatnya akuntabilitas', 'Nilai SAKIP', 'Nilai', '64', '65', '66', '67'],
      ['', '', '', '', '', '', '', '', 'Meningkatnya pelayanan', 'Indeks Kepuasan Masyarakat', 'Nilai', '80', '81', '82', '83'],
    ], { merges: ['E1:F1', 'G1:H1', 'L1:M1', 'N1:O1'] });
    expect(itemsOf(reading)).toEqual(['tujuan - Terwujudnya tata kelola', 'sasaran - Meningkatnya akuntabilitas', 'sasaran - Meningkatnya pelayanan']);
    expect(indikatorOf(reading)).toEqual([
      'tujuan-1 › Indeks Reformasi Birokrasi (Poin): 2025 = 70, 2026 = 72', 'tujuan-1/sasaran-1 › Nilai SAKIP (Nilai): 2025 = 64, 2026 = 66', 'tujuan-1/sasaran-2 › Indeks Kepuasan Masyarakat (Nilai): 2025 = 80, 2026 = 82',
    ]);
    expect(reading.unread).toEqual([]);
  });

  test('a mark under each agency names none: its columns are no column of agencies', () => {
    const reading = only([
      ['MATRIKS PENGAMPU INDIKATOR'], ['No', 'Sasaran', 'Indikator', 'Target 2025', 'Target 2026', 'Perangkat Daerah Pengampu', '', ''], ['', '', '', '', '', 'Dinas Kesehatan', 'Dinas Pendidikan', 'Dinas Sosial'],
      [1, 'Menurunnya kemiskinan', 'Angka Kemiskinan', '9', '8,5', '', '', '√'], [2, 'Meningkatnya kesehatan', 'Angka Kematian Ibu', '20', '18', '√', '', ''], ['', '', 'Prevalensi Stunting', '14', '12', '√', '', '√'],
    ], { merges: ['F2:H2'] });
    expect(indikatorOf(reading)).toEqual(['sasaran-1 › Angka Kemiskinan (-): 2025 = 9, 2026 = 8,5', 'sasaran-2 › Angka Kematian Ibu (-): 2025 = 20, 2026 = 18', 'sasaran-2 › Prevalensi Stunting (-): 2025 = 14, 2026 = 12']);
    expect(reading.columns.filter(({ field }) => field === 'opd')).toEqual([]);
    expect(reading.unread).toEqual([]);
  });
});
