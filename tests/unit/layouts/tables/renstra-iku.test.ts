import { describe, expect, test } from 'vitest';
import { bodyOf, drawn, headerOf, readBack, told } from '../../../support/drawn';
import { renstra } from '../../../support/renstra';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'renstra-iku';

describe('IKU of a Renstra 2025', () => {
  const drawing = drawn(id, renstra());

  test('header of six years', () => {
    expect(headerOf(drawing)).toEqual(['No[r2] | Indikator[r2] | Satuan[r2] | Baseline 2024[r2] | Target Tahun[c6] | Keterangan[r2]', '2025 | 2026 | 2027 | 2028 | 2029 | 2030']);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('indicators of tujuan and sasaran', () => {
    expect(bodyOf(drawing).map((row) => row.slice(0, 5))).toEqual([
      [1, 'Indeks SPBE', 'Indeks', '2,10', '2,75'],
      [2, 'Indeks layanan SPBE', 'Indeks', 2, '2,5-3'],
      [3, 'Indeks keterbukaan informasi publik', 'Indeks', 60, 70],
    ]);
  });

  test('is read back', () => {
    const fields = ['satuan', 'kondisi-awal', 'target'] as const;
    const bare = (of: unknown): unknown => (of as { indikator: object[] }).indikator.map((one) => ({ ...one, under: [] }));
    const reading = readBack(drawing);
    expect([reading.kind, reading.unread]).toEqual(['iku', []]);
    expect(bare(told(reading.plan, { levels: [], fields }))).toEqual(bare(told(renstra(), { levels: ['tujuan', 'sasaran'], fields })));
  });
});
