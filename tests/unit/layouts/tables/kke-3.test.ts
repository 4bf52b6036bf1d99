import { describe, expect, test } from 'vitest';
import { bodyOf, drawn, formulasOf, headerOf, mergesOf, readBack } from '../../../support/drawn';
import { renstra } from '../../../support/renstra';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'kke-3';

describe('KKE format 3', () => {
  const drawing = drawn(id, renstra());

  test('header, numbered to (8)', () => {
    expect(headerOf(drawing)).toEqual([
      'No.[r2] | Kegiatan dalam DIPA/DPA[c3] | Kesesuaian Data DIPA/DPA dengan Renstra dan Renja (Ya = 1, Tidak = 0)[c3] | Keterangan[r2]',
      'Uraian Program dan Kegiatan | Target Kinerja | Anggaran (Rp) | Target Kinerja Renstra | Target Kinerja Renja | Jumlah',
      '(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)',
    ]);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('programs and kegiatan with target and pagu of one year; sums, total and share are formulas', () => {
    expect(bodyOf(drawing).slice(0, 4).map((row) => row.slice(0, 4))).toEqual([
      [1, 'Program Pengelolaan Aplikasi Informatika Outcome: Meningkatnya pemanfaatan aplikasi', '40%', 900_000_000],
      [2, '', '8 Kali', ''],
      [3, 'Kegiatan Pengelolaan e-government', '6 Aplikasi', 700_000_000],
      [4, 'Program Pengelolaan Informasi dan Komunikasi Publik', '60%', ''],
    ]);
    expect(formulasOf(drawing)).toEqual(['0:6 =SUM(E7:F7)', '1:6 =SUM(E8:F8)', '2:6 =SUM(E9:F9)', '3:6 =SUM(E10:F10)', '5:6 =SUM(G7:G11)-IFERROR(SUM(G11),0)', '6:6 =G12/(2*COUNTA(A7:A11))']);
    expect(mergesOf(drawing)).toEqual(['0:1–1:1', '5:0–5:5', '6:0–6:5']);
  });

  test('is read back: programs and kegiatan with the anggaran of the year', () => {
    const { kind, period, passed, plan: { items } } = readBack(drawing);
    expect([kind, period, passed.map(({ as }) => as)]).toEqual(['evaluasi', { first: 2025, last: 2025 }, ['jumlah', 'jumlah']]);
    expect(items.map(({ level, title, pagu }) => [level, title, pagu[2025]?.form])).toEqual([
      ['program', 'Program Pengelolaan Aplikasi Informatika Outcome: Meningkatnya pemanfaatan aplikasi', { kind: 'number', value: 900_000_000, decimals: 0 }],
      ['kegiatan', 'Kegiatan Pengelolaan e-government', { kind: 'number', value: 700_000_000, decimals: 0 }],
      ['program', 'Program Pengelolaan Informasi dan Komunikasi Publik', undefined],
    ]);
  });

  test('the form names no indicators: of whom a target is cannot be known, and each row says so', () => {
    const { unread, plan: { indikator } } = readBack(drawing);
    expect(indikator).toEqual([]);
    expect(unread.map(({ reason }) => reason)).toEqual(['nilai-tanpa-indikator', 'isi-tidak-dikenal', 'nilai-tanpa-indikator', 'nilai-tanpa-indikator']);
  });
});
