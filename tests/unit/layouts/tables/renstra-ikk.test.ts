import { describe, expect, test } from 'vitest';
import { bodyOf, drawn, headerOf, listed, mergesOf, readBack } from '../../../support/drawn';
import { renstra } from '../../../support/renstra';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'renstra-ikk';

describe('IKK of a Renstra 2025', () => {
  const drawing = drawn(id, renstra());
  const noted = { ...renstra(), indikator: renstra().indikator.map((one, at) => ({ ...one, catatan: `Catatan ${at}` })) };

  test('header of six years', () => {
    expect(headerOf(drawing)).toEqual(['No[r2] | Indikator[r2] | Status (positif/negatif)[r2] | Satuan[r2] | Baseline 2024[r2] | Target Tahun[c6] | Keterangan[r2]', '2025 | 2026 | 2027 | 2028 | 2029 | 2030']);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('indicators of programs with the direction that is good', () => {
    expect(bodyOf(drawing).map((row) => row.slice(0, 5))).toEqual([
      [1, 'Persentase layanan terpadu', 'positif', 'Persen', '20%'],
      [2, 'Gangguan layanan', 'negatif', 'Kali', 12],
      [3, 'Persentase informasi yang diumumkan', 'positif', 'Persen', '50%'],
    ]);
    expect([mergesOf(drawing), drawing.formulas]).toEqual([[], []]);
  });

  test('is read back', () => {
    const fields = ['arah', 'satuan', 'kondisi-awal', 'target', 'catatan'] as const;
    const reading = readBack(drawn(id, noted));
    expect([reading.kind, reading.unread]).toEqual(['ikk', []]);
    expect(listed(reading.plan, { levels: [], fields })).toEqual(listed(noted, { levels: ['program'], fields }));
  });
});
