import { describe, expect, test } from 'vitest';
import { bodyOf, drawn, headerOf, mergesOf, readBack, told } from '../../../support/drawn';
import { plan } from '../../../support/plan';
import { renstra } from '../../../support/renstra';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'tc-25';

describe('T-C.25', () => {
  const drawing = drawn(id, renstra());

  test('header of five counted years, numbered to (9)', () => {
    expect(headerOf(drawn(id, plan().build()))).toEqual([
      'No[r2] | Tujuan[r2] | Sasaran[r2] | Indikator Tujuan/Sasaran[r2] | Target Kinerja Tujuan/Sasaran Pada Tahun Ke-[c5]',
      '1 | 2 | 3 | 4 | 5',
      '(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)',
    ]);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('tujuan with their number and sasaran merged down, indicators of the tujuan first', () => {
    expect(bodyOf(drawing).map((row) => row.slice(0, 5))).toEqual([
      [1, 'Terwujudnya pemerintahan digital', '', 'Indeks SPBE (Indeks)', '2,75'],
      ['', '', 'Meningkatnya layanan digital', 'Indeks layanan SPBE (Indeks)', '2,5-3'],
      ['', '', 'Meningkatnya keterbukaan informasi', 'Indeks keterbukaan informasi publik (Indeks)', 70],
    ]);
    expect(mergesOf(drawing)).toEqual(['0:0–2:0', '0:1–2:1']);
  });

  test('tujuan are counted through the table', () => {
    const two = plan().misi('M').tujuan('A').indikator('I').misi('N').tujuan('B').indikator('J');
    expect(bodyOf(drawn(id, two.build())).map((row) => row.slice(0, 2))).toEqual([[1, 'A'], [2, 'B']]);
  });

  test.each(['merged', 'filled'] as const)('is read back, %s', (labels) => {
    const carried = { levels: ['tujuan', 'sasaran'], fields: ['satuan', 'target'] } as const;
    const reading = readBack(drawn(id, renstra(), { satuan: 'column', labels }));
    expect([reading.kind, reading.unread]).toEqual(['tujuan-sasaran', []]);
    expect(told(reading.plan, carried)).toEqual(told(renstra(), carried));
  });
});
