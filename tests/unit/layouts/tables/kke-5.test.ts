import { describe, expect, test } from 'vitest';
import { bodyOf, drawn, formulasOf, headerOf, mergesOf, readBack } from '../../../support/drawn';
import { renstra } from '../../../support/renstra';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'kke-5';

describe('KKE format 5', () => {
  const drawing = drawn(id, renstra());

  test('header; the eighth number says what it adds up', () => {
    expect(headerOf(drawing)).toEqual([
      'No[r2] | Indikator Kinerja[r2] | Formula Pengukuran Kinerja[r2] | Analisis Relevansi (Jika Ya =1, Tidak = 0)[c4] | Jumlah Nilai[r2] | Ket.[r2]',
      'Komponen Pembentuk Indikator | Akurat | Tepat | Sumber Data',
      '(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) = (4 s.d 7) | (9)',
    ]);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('indicators with what the plan says of their formula; marks and total are formulas, the percentage is left empty', () => {
    expect(bodyOf(drawing)[0]).toEqual([1, 'Indeks SPBE (Indeks)', 'Tingkat kematangan SPBE', '', '', '', '', 0, '']);
    expect(formulasOf(drawing).slice(-2)).toEqual(['7:7 =SUM(D14:G14)', '9:7 =SUM(H7:H15)-IFERROR(SUM(H15),0)']);
    expect(bodyOf(drawing)[10]).toEqual(['Persentase Pemenuhan Kriteria - 2 = c/n x 100%', '', '', '', '', '', '', '', '']);
    expect(mergesOf(drawing)).toEqual(['9:0–9:6', '10:0–10:6']);
  });

  test('is read back as a list of indicators: what stands under their formula is read as one, marks are no plan\'s', () => {
    const source = renstra();
    const formulas = { ...source, indikator: source.indikator.map((one, at) => ({ ...one, definisi: null, formula: `Jumlah ${at} / jumlah semua × 100%` })) };
    const { kind, unread, passed, plan: read } = readBack(drawn(id, formulas, { satuan: 'column' }));
    expect([kind, unread, passed.map(({ as }) => as), read.items]).toEqual(['evaluasi', [], ['jumlah', 'jumlah'], []]);
    expect(read.indikator.map(({ name, satuan, formula }) => [name, satuan, formula])).toEqual(formulas.indikator.map(({ name, satuan, formula }) => [name, satuan, formula]));
    expect(readBack(drawing).plan.indikator[0]?.formula, 'a plan without the formula shows its definition there').toBe('Tingkat kematangan SPBE');
  });
});
