import { describe, expect, test } from 'vitest';
import { isReading, readSheet, type Reading } from '../../../src/matrix';
import { fieldKey } from '../../../src/plan';
import { gridOf, type Typed } from '../../support/grid';

function reading(rows: readonly (readonly Typed[])[], merges: readonly string[] = []): Reading {
  const result = readSheet(gridOf(rows, { merges }));
  if (!isReading(result)) throw new Error(`not read: ${result.refused}`);
  return result;
}

const refusal = (rows: readonly (readonly Typed[])[]): string | null => {
  const result = readSheet(gridOf(rows));
  return isReading(result) ? null : result.refused;
};

describe('forms of one year', () => {
  const consistency: readonly (readonly Typed[])[] = [
    ['Konsistensi Program RPJMD dan RKPD'],
    ['Kabupaten Contoh Tahun 2026'],
    ['NO', 'URUSAN/PROGRAM/OUTCOME (RPJMD/RPD)', 'INDIKATOR', 'TARGET DAN SATUAN', 'URUSAN/PROGRAM/OUTCOME RKPD', 'INDIKATOR', 'TARGET DAN SATUAN', 'KETERANGAN', 'PD PENANGGUNG JAWAB'],
    [1, 'Program Upaya Kesehatan Masyarakat', 'Rasio puskesmas', '2 Rasio', 'Program Upaya Kesehatan', 'Rasio puskesmas pembantu', '3 Rasio', 'tidak konsisten', 'Dinas Kesehatan'],
    [2, 'Program Pengawasan Obat', 'Apotek yang diawasi', '14 %', 'Program Pengawasan Obat', 'Apotek yang diawasi', '14 %', 'konsisten', 'Dinas Kesehatan'],
  ];

  test('a target that stands twice under the same words is the first document\'s, of the year that the title names', () => {
    const { columns, plan: { years, indikator }, unread } = reading(consistency);
    expect([years, unread]).toEqual([[2026], []]);
    expect(columns.map(({ column, ...field }) => `${column} ${fieldKey(field)}`)).toEqual(['0 nomor', '1 uraian', '2 indikator', '3 target:2026', '7 catatan', '8 opd']);
    expect(indikator.map((one) => [one.name, one.targets[2026]?.raw, one.catatan])).toEqual([['Rasio puskesmas', '2 Rasio', 'tidak konsisten'], ['Apotek yang diawasi', '14 %', 'konsisten']]);
  });

  test('without a year in the titles it is the form\'s one year', () => {
    expect(reading(consistency.slice(2)).plan.years).toEqual([1]);
  });

  test('the only pagu beside the only target is of the same year, and makes no matrix of years', () => {
    const { kind, plan: { years, indikator } } = reading([
      ['Perjanjian Kinerja Tahun 2026'],
      ['No', 'Program', 'Indikator Kinerja', 'Target', 'Anggaran (Rp)'],
      [1, 'Program Upaya Kesehatan Masyarakat', 'Rasio puskesmas', 2, 150_000_000],
      [2, 'Program Pengawasan Obat', 'Apotek yang diawasi', 14, 20_000_000],
    ]);
    expect([kind, years, indikator.map((one) => [one.targets[2026]?.raw, one.pagu[2026]?.form])]).toEqual(['lain', [2026], [
      ['2', { kind: 'number', value: 150_000_000, decimals: 0 }], ['14', { kind: 'number', value: 20_000_000, decimals: 0 }],
    ]]);
  });

  test('targets under different words have no year of their own', () => {
    const { columns } = reading([
      ['No', 'Sasaran', 'Indikator Kinerja', 'Target Kinerja', 'Target Kinerja Tambahan'],
      [1, 'Meningkatnya layanan', 'Indeks layanan', 3, 4],
      [2, 'Meningkatnya mutu', 'Indeks mutu', 2, 3],
    ]);
    expect(columns.filter(({ year }) => year !== undefined)).toEqual([]);
  });
});

describe('an evaluator\'s marks', () => {
  test('under "Ya = 1, Tidak = 0" no target, amount or source is read, whatever the words below say', () => {
    const { columns, plan: { indikator } } = reading([
      ['Evaluasi Kinerja Tahun 2026'],
      ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Kesesuaian (Ya = 1, Tidak = 0)', '', ''],
      ['', '', '', '', 'Target Kinerja Renja', 'Anggaran', 'Sumber Data'],
      [1, 'Meningkatnya layanan', 'Indeks layanan', 3, 1, 0, 1],
      [2, 'Meningkatnya mutu', 'Indeks mutu', 2, 1, 1, 0],
    ], ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:G2']);
    expect(columns.map(fieldKey)).toEqual(['nomor', 'uraian', 'indikator', 'target:2026']);
    expect(indikator.map((one) => one.targets[2026]?.raw)).toEqual(['3', '2']);
  });
});

describe('what measures nothing', () => {
  test('indicators with how they are measured are the plan\'s; a nomenklatur that defines those of its programs is a list', () => {
    const { plan: { indikator } } = reading([
      ['No', 'Indikator Kinerja', 'Formula Pengukuran Kinerja', 'Ket.'],
      [1, 'Persentase puskesmas terakreditasi', 'Puskesmas terakreditasi dibagi semua puskesmas', ''],
      [2, 'Indeks layanan', 'Nilai survei', ''],
    ]);
    expect(indikator.map(({ name, formula }) => [name, formula])).toEqual([['Persentase puskesmas terakreditasi', 'Puskesmas terakreditasi dibagi semua puskesmas'], ['Indeks layanan', 'Nilai survei']]);
    expect(refusal([
      ['Kode', 'Urusan', 'Program', 'Indikator', 'Definisi Operasional'],
      ['1.02.02', 'Kesehatan', 'Program Upaya Kesehatan Masyarakat', 'Rasio puskesmas', 'Puskesmas per penduduk'],
      ['1.02.03', 'Kesehatan', 'Program Sumber Daya Manusia Kesehatan', 'Tenaga terlatih', 'Tenaga yang dilatih'],
    ])).toBe('daftar');
  });

  test('programs with their outcome are the plan\'s; without it they are a list', () => {
    const head = ['No', 'Program Prioritas', 'Outcome', 'Kegiatan/Subkegiatan', 'Keterangan'];
    const rows: readonly (readonly Typed[])[] = [
      [1, 'Program Aplikasi Informatika', 'Meningkatnya pemanfaatan aplikasi', 'Kegiatan Pengelolaan e-government', ''],
      ['', '', '', 'Sub Kegiatan Pengembangan Aplikasi', ''],
      [2, 'Program Informasi Publik', 'Meningkatnya keterbukaan', 'Kegiatan Layanan Informasi', ''],
    ];
    expect(reading([head, ...rows]).plan.items.map(({ level }) => level)).toEqual(['program', 'kegiatan', 'sub-kegiatan', 'program', 'kegiatan']);
    expect(refusal([head, ...rows].map((cells) => cells.filter((_, at) => at !== 2)))).toBe('daftar');
  });
});
