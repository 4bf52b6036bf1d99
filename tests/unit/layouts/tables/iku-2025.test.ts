import { describe, expect, test } from 'vitest';
import { bodyOf, drawn, headerOf, listed, mergesOf, readBack } from '../../../support/drawn';
import { regency } from '../../../support/regency';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'iku-2025';

describe('IKU of an RPJMD 2025–2029', () => {
  const drawing = drawn(id, regency());

  test('header: the baseline names the year before the first', () => {
    expect(headerOf(drawing)).toEqual(['NO[r2] | INDIKATOR[r2] | BASELINE 2024[r2] | TARGET TAHUN[c6]', '2025 | 2026 | 2027 | 2028 | 2029 | 2030']);
    expect(headerOf(drawn(id, regency(), { years: 'ordinal' }))[0]).toContain('BASELINE TAHUN 0[r2]');
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('a missing baseline is a dash', () => {
    expect(bodyOf(drawing).map((row) => row.slice(0, 4))).toEqual([
      [1, 'Indeks Pembangunan Manusia (Indeks)', '70.33', '70,38-70,76'], [2, 'Jumlah kematian ibu (Kasus)', 22, 20], [3, 'Prevalensi stunting', '-', '14%'], [4, 'Opini BPK (Opini)', 'WTP', 'WTP'], [5, 'Indeks SPBE (Indeks)', '2,10', '2,75'],
    ]);
    expect([mergesOf(drawing), drawing.formulas]).toEqual([[], []]);
  });

  test('is read back', () => {
    const reading = readBack(drawn(id, regency(), { satuan: 'column' }));
    const fields = ['satuan', 'kondisi-awal', 'target'] as const;
    expect([reading.kind, reading.unread]).toEqual(['iku', []]);
    expect(listed(reading.plan, { levels: [], fields })).toEqual(listed(regency(), { levels: ['tujuan', 'sasaran'], fields }));
  });
});
