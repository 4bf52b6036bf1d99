import { describe, expect, test } from 'vitest';
import { bodyOf, drawn, formulasOf, headerOf, inYears, mergesOf, readBack, told } from '../../../support/drawn';
import { plan } from '../../../support/plan';
import { renstra } from '../../../support/renstra';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'kke-1';

describe('KKE format 1', () => {
  const drawing = drawn(id, renstra());

  test('header and numbers; the target is not counted', () => {
    expect(headerOf(drawing)).toEqual([
      'Untuk Pertanyaan No 12[c9] | Untuk Pertanyaan No 17[c3]',
      'No.[r2] | Tujuan, Sasaran, Program, Kegiatan[r2] | Indikator Kinerja[r2] | Target[r2] | Kinerja (Y=1/T=0)[c5] | Jml Nilai (a&b)[r2] | Kriteria (Y=1/T=0) | Ket.[r2]',
      'Spesifik | Dapat Diukur | Dapat Dicapai | Relevan | Berbatas Waktu | Menantang (Continuous Improvement)',
      '(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11)',
    ]);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('every indicator down to kegiatan with its target and satuan; its marks, the total and the share are formulas', () => {
    expect(bodyOf(drawing).map((row) => [...row.slice(0, 4), row[9]])).toEqual([
      [1, 'TUJUAN : Terwujudnya pemerintahan digital', 'Indeks SPBE', '2,75 Indeks', 0],
      [2, 'SASARAN : Meningkatnya layanan digital', 'Indeks layanan SPBE', '2,5-3 Indeks', 0],
      [3, 'Program Pengelolaan Aplikasi Informatika Outcome: Meningkatnya pemanfaatan aplikasi', 'Persentase layanan terpadu', '40%', 0],
      [4, '', 'Gangguan layanan', '8 Kali', 0],
      [5, 'Kegiatan Pengelolaan e-government', 'Aplikasi yang dikelola', '6 Aplikasi', 0],
      [6, 'SASARAN : Meningkatnya keterbukaan informasi', 'Indeks keterbukaan informasi publik', '70 Indeks', 0],
      [7, 'Program Pengelolaan Informasi dan Komunikasi Publik', 'Persentase informasi yang diumumkan', '60%', 0],
      ['', '', '', '', ''],
      ['Jumlah Nilai (jumlah kolom 9)', '', '', '', 0],
      ['Persentase Pencapaian Kinerja = Σ/(jumlah IK x 5) x 100%', '', '', '', 0],
    ]);
    expect(formulasOf(drawing).slice(0, 2)).toEqual(['0:9 =SUM(E8:I8)', '1:9 =SUM(E9:I9)']);
    expect(formulasOf(drawing).slice(-2)).toEqual(['8:9 =SUM(J8:J15)-IFERROR(SUM(J15),0)', '9:9 =J16/(5*COUNTA(C8:C15))']);
    expect(mergesOf(drawing)).toEqual(['2:1–3:1', '8:0–8:8', '9:0–9:8']);
  });

  test('a plan without rows has no total', () => {
    expect(bodyOf(drawn(id, plan().build()))).toEqual([]);
  });

  test('is read back: items and indicators with the target of the year; total and share are no rows of the plan, marks are no targets', () => {
    const carried = { levels: ['tujuan', 'sasaran', 'program', 'kegiatan'], fields: ['satuan', 'target'] } as const;
    const { kind, unread, passed, period, plan: read } = readBack(drawn(id, renstra(), { satuan: 'column' }));
    expect([kind, unread, passed.map(({ as }) => as), period]).toEqual(['evaluasi', [], ['jumlah', 'jumlah'], { first: 2025, last: 2025 }]);
    expect(told(read, carried)).toEqual(told(inYears(renstra(), [2025]), carried));
  });

  test('with the satuan in its value, as drawn, a target is read as a figure of that satuan', () => {
    expect(readBack(drawing).plan.indikator.map(({ targets }) => targets[2025]?.form)).toEqual(expect.arrayContaining([
      { kind: 'quantity', value: 2.75, decimals: 2, unit: 'Indeks' }, { kind: 'percent', value: 40, decimals: 0 }, { kind: 'quantity', value: 6, decimals: 0, unit: 'Aplikasi' },
    ]));
  });
});
