import { describe, expect, test } from 'vitest';
import { bodyOf, drawn, headerOf, mergesOf, readBack, told } from '../../../support/drawn';
import { renstra } from '../../../support/renstra';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'renstra-tujuan-sasaran';

describe('tujuan dan sasaran of a Renstra 2025', () => {
  const drawing = drawn(id, renstra());

  test('header of six years', () => {
    expect(headerOf(drawing)).toEqual([
      'No[r2] | NSPK dan Sasaran RPJMD yang Relevan[r2] | Tujuan[r2] | Sasaran[r2] | Indikator[r2] | Satuan[r2] | Baseline 2024[r2] | Target Tahun[c6] | Keterangan[r2]',
      '2025 | 2026 | 2027 | 2028 | 2029 | 2030',
    ]);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('tujuan numbered and merged down, NSPK left to be filled in', () => {
    expect(bodyOf(drawing).map((row) => row.slice(0, 7))).toEqual([
      [1, '', 'Terwujudnya pemerintahan digital', '', 'Indeks SPBE', 'Indeks', '2,10'],
      ['', '', '', 'Meningkatnya layanan digital', 'Indeks layanan SPBE', 'Indeks', 2],
      ['', '', '', 'Meningkatnya keterbukaan informasi', 'Indeks keterbukaan informasi publik', 'Indeks', 60],
    ]);
    expect(mergesOf(drawing)).toEqual(['0:0–2:0', '0:2–2:2']);
  });

  test('is read back', () => {
    const carried = { levels: ['tujuan', 'sasaran'], fields: ['satuan', 'kondisi-awal', 'target'] } as const;
    const reading = readBack(drawn(id, renstra(), { satuan: 'column' }));
    expect(reading.unread).toEqual([]);
    expect(told(reading.plan, carried)).toEqual(told(renstra(), carried));
  });
});
