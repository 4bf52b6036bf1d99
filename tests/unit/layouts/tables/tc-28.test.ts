import { describe, expect, test } from 'vitest';
import { bodyOf, drawn, headerOf, readBack, told } from '../../../support/drawn';
import { plan } from '../../../support/plan';
import { renstra } from '../../../support/renstra';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'tc-28';

describe('T-C.28', () => {
  const drawing = drawn(id, renstra());

  test('header of five counted years, numbered to (9)', () => {
    expect(headerOf(drawn(id, plan().build(), { years: 'ordinal' }))).toEqual([
      'No[r2] | Indikator[r2] | Kondisi Kinerja pada awal periode RPJMD (Tahun 0)[r2] | Target Capaian Setiap Tahun[c5] | Kondisi Kinerja pada akhir periode RPJMD[r2]',
      'Tahun 1 | Tahun 2 | Tahun 3 | Tahun 4 | Tahun 5',
      '(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)',
    ]);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('indicators of tujuan and sasaran, or those marked as IKU', () => {
    expect(bodyOf(drawing).map((row) => row.slice(0, 4))).toEqual([
      [1, 'Indeks SPBE (Indeks)', '2,10', '2,75'],
      [2, 'Indeks layanan SPBE (Indeks)', 2, '2,5-3'],
      [3, 'Indeks keterbukaan informasi publik (Indeks)', 60, 70],
    ]);
    const marked = plan().sasaran('S').indikator('A').indikator('B', { iku: 'IKU' });
    expect(bodyOf(drawn(id, marked.build())).map((row) => row[1])).toEqual(['B']);
  });

  test('is read back', () => {
    const reading = readBack(drawn(id, renstra(), { satuan: 'column' }));
    const carried = { levels: ['tujuan', 'sasaran'], fields: ['satuan', 'kondisi-awal', 'target', 'kondisi-akhir'] } as const;
    const bare = (of: unknown): unknown => (of as { indikator: object[] }).indikator.map((one) => ({ ...one, under: [] }));
    expect(reading.unread).toEqual([]);
    expect(bare(told(reading.plan, { ...carried, levels: [] }))).toEqual(bare(told(renstra(), carried)));
  });
});
