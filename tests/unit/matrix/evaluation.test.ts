import { describe, expect, test } from 'vitest';
import { isReading, readSheet, type Grid, type Reading } from '../../../src/matrix';
import { fieldKey } from '../../../src/plan';
import { cell, gridOf, type Typed } from '../../support/grid';

function reading(grid: Grid): Reading {
  const result = readSheet(grid);
  if (!isReading(result)) throw new Error(`not read: ${result.refused}`);
  return result;
}

/** Amounts over their own parts, as a form that adds itself up: column H holds the sums. */
const sum = (value: number, formula: string): Typed => ({ value, formula });
const head: readonly (readonly Typed[])[] = [
  ['Evaluasi terhadap Hasil Renja'],
  ['Tahun 2025'],
  ['No', 'Sasaran RPJMD', 'Tujuan Perangkat Daerah', 'Sasaran Perangkat Daerah', 'Urusan/Bidang Urusan dan Program/Kegiatan', 'Indikator Kinerja Program (Outcome)/Kegiatan (Output)', 'Target Renstra Perangkat Daerah pada Tahun 2030 (Akhir Periode Renstra Perangkat Daerah)', '', 'Target Kinerja dan Anggaran Renja Perangkat Daerah Tahun Berjalan (Tahun 2025)', '', 'Realisasi Kinerja pada Triwulan', '', '', '', '', '', 'Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi', '', 'Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s/d Tahun 2030 (%)', ''],
  ['', '', '', '', '', '', '', '', '', '', 'I', '', '', 'II', '', '', '', '', '', ''],
  [1, 2, 3, 4, 5, 6, 7, '', 8, '', 9, '', '', 10, '', '', '11 = 9 + 10', '', '12 = 11 / 7 x 100', ''],
  ['', '', '', '', '', '', 'K', 'Rp.', 'K', 'Rp.', 'K', '%', 'Rp.', 'K', '%', 'Rp.', 'K', 'Rp.', 'K', 'Rp.'],
];
const headMerges = ['A1:T1', 'A2:T2', 'G3:H4', 'I3:J4', 'K3:P3', 'Q3:R4', 'S3:T4', 'K4:M4', 'N4:P4', 'G5:H5', 'I5:J5', 'A5:A6', 'B5:B6', 'C5:C6', 'D5:D6', 'E5:E6', 'F5:F6'];
const body: readonly (readonly Typed[])[] = [
  ['', '', '', 'Perangkat Daerah : Dinas Kesehatan'],
  [1, 'Sasaran kabupaten', 'Tujuan dinas', 'Sasaran dinas', 'KESEHATAN', '', '', sum(60, '=H9')],
  [2, '', '', '', 'Program Upaya Kesehatan', 'Persentase layanan', 100, sum(60, '=SUM(H10+H13)'), 100, 30, 20],
  [3, '', '', '', 'Administrasi Umum', 'Persentase tertib', 100, sum(30, '=SUM(H11:H12)'), 100, 15, 20],
  [4, '', '', '', 'Pengadaan obat', 'Jumlah obat', 5, 10, 5, 5, 1],
  [5, '', '', '', 'Pengadaan alat', 'Jumlah alat', 5, 20, 5, 10, 1],
  [6, '', '', '', 'Layanan rujukan', 'Persentase rujukan', 100, sum(30, '=SUM(H14)'), 100, 15, 20],
  [7, '', '', '', 'Ambulans', 'Jumlah ambulans', 5, 30, 5, 15, 1],
  [8, '', '', '', 'Rujukan balik', 'Jumlah rujukan', 5, 0, 5, 0, 1],
  ['', '', '', '', '', '', '', sum(60, '=SUM(H8)')],
];
const form = (rows = body): Grid => gridOf([...head, ...rows], { merges: headMerges });

describe('an evaluation form', () => {
  const result = reading(form());

  test('tells performance from money, targets from realisation, and the quarters apart', () => {
    expect(result.kind).toBe('evaluasi');
    expect(result.columns.map(fieldKey)).toEqual([
      'nomor', 'uraian', 'uraian', 'uraian', 'indikator', 'kondisi-akhir', 'pagu-akhir', 'target:2025', 'pagu:2025',
      'realisasi:2025:tw1', 'capaian:2025:tw1', 'realisasi-pagu:2025:tw1', 'realisasi:2025:tw2', 'capaian:2025:tw2', 'realisasi-pagu:2025:tw2', 'realisasi:2025', 'realisasi-pagu:2025', 'capaian:2030', 'capaian-pagu:2030',
    ]);
    expect(result.period).toEqual({ first: 2025, last: 2030 });
    expect(result.plan.years).toEqual([2025]);
  });
  test("reads the agency's own sasaran, not the one of another document that its tujuan points to", () => {
    expect(result.columns.filter(({ level }) => level === 'sasaran').map(({ column }) => column)).toEqual([3]);
  });
  test('tells the levels of rows without codes by the sums over their amounts', () => {
    expect(result.plan.items.map(({ level, title }) => `${level}: ${title}`)).toEqual([
      'tujuan: Tujuan dinas', 'sasaran: Sasaran dinas', 'bidang-urusan: KESEHATAN', 'program: Program Upaya Kesehatan', 'kegiatan: Administrasi Umum', 'sub-kegiatan: Pengadaan obat', 'sub-kegiatan: Pengadaan alat',
      'kegiatan: Layanan rujukan', 'sub-kegiatan: Ambulans', 'sub-kegiatan: Rujukan balik',
    ]);
  });
  test('takes the row that names the agency for one, and a sum without words for a total', () => {
    expect(result.passed).toEqual([{ row: 6, as: 'perangkat-daerah' }, { row: 15, as: 'jumlah' }]);
    expect(result.plan.indikator.map(({ opd }) => opd.raw)).toEqual(Array(7).fill('Dinas Kesehatan'));
    expect(result.unread).toEqual([]);
  });
  test('every cell of realisation says whose it is', () => {
    const owner = result.plan.indikator[0]?.id;
    expect(result.provenance.ownerAt(cell('P9'))).toEqual({ owner, field: { field: 'realisasi-pagu', year: 2025, quarter: 2 } });
    expect(result.provenance.cellOf(owner ?? '', { field: 'realisasi', year: 2025, quarter: 1 })).toEqual(cell('K9'));
  });
  test('without formulas leaves what has no level, and says so', () => {
    const bare = reading(form(body.map((row) => row.map((typed) => (typeof typed === 'object' && typed !== null ? typed.value : typed)))));
    expect(bare.unread.filter(({ reason }) => reason === 'tanpa-tingkat').map(({ row }) => row)).toEqual([7, 9, 10, 11, 12, 13, 14]);
  });
});

describe('quarters that are headed I to IV', () => {
  const columnsOf = (rows: readonly (readonly Typed[])[], merges: readonly string[]): readonly string[] => reading(gridOf(rows, { merges })).columns.map(fieldKey);
  test.each(['Realisasi Triwulan', 'Realisasi Kinerja Pada Triwulan', 'Realisasi TW'])('under “%s” are quarters, and of the year that is planned', (over) => {
    expect(columnsOf([
      ['Kode', 'Program/Kegiatan', 'Indikator Kinerja', 'Target RKPD 2025', '', over, '', '', ''],
      ['', '', '', 'K', 'Rp', 'I', 'II', 'III', 'IV'],
      ['1.02.02', 'Program Upaya Kesehatan', 'Angka kematian ibu', '105', '1.000.000.000', '20', '25', '30', '25'],
      ['1.02.02.2.01', 'Penyediaan Layanan', 'Jumlah puskesmas', '4', '1.000.000.000', '1', '1', '1', '1'],
    ], ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:I1'])).toEqual(['kode', 'uraian', 'indikator', 'target:2025', 'pagu:2025', 'realisasi:2025:tw1', 'realisasi:2025:tw2', 'realisasi:2025:tw3', 'realisasi:2025:tw4']);
  });
  test('each with its performance and its money', () => {
    expect(columnsOf([
      ['Kode', 'Program/Kegiatan', 'Indikator Kinerja', 'Target RKPD Tahun 2025', '', 'Realisasi Kinerja Pada Triwulan', '', '', ''],
      ['', '', '', '', '', 'I', '', 'II', ''],
      ['', '', '', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
      ['1.02.02', 'Program Upaya Kesehatan', 'Angka kematian ibu', '105', '1.000.000.000', '20', '200.000.000', '25', '300.000.000'],
      ['1.02.02.2.01', 'Penyediaan Layanan', 'Jumlah puskesmas', '4', '1.000.000.000', '1', '200.000.000', '1', '300.000.000'],
    ], ['A1:A3', 'B1:B3', 'C1:C3', 'D1:E2', 'F1:I1', 'F2:G2', 'H2:I2'])).toEqual(['kode', 'uraian', 'indikator', 'target:2025', 'pagu:2025', 'realisasi:2025:tw1', 'realisasi-pagu:2025:tw1', 'realisasi:2025:tw2', 'realisasi-pagu:2025:tw2']);
  });
});
