import { describe, expect, test } from 'vitest';
import { bodyOf, drawn, formulasOf, headerOf, mergesOf, readBack } from '../../../support/drawn';
import { renstra } from '../../../support/renstra';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'kke-2';

describe('KKE format 2', () => {
  const drawing = drawn(id, renstra());

  test('header; Renstra, Renja and PK share a number', () => {
    expect(headerOf(drawing)).toEqual([
      'No.[r2] | Indikator Kinerja[r2] | Pernyataan IKU/IK[c3] | Level Jabatan[r2] | Ketepatan Cascading Dengan Menganalisis Keselarasan IKU/IK Disetiap Level Jabatan Secara Logis (Y=1, T=0)[r2] | Keterangan[r2]',
      'Renstra | Renja | PK',
      '(1) | (2) | (3)[c3] | (4) | (5) | (6)',
    ]);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('all indicators in the order of the plan; total and share are formulas, marks are typed', () => {
    expect(bodyOf(drawing).map((row) => row[1]).slice(0, 8)).toEqual(renstra().indikator.map(({ name, satuan }) => (satuan === 'Persen' ? name : `${name} (${satuan})`)));
    expect(bodyOf(drawing).slice(0, 8).every((row) => row.slice(2).every((cell) => cell === ''))).toBe(true);
    expect(formulasOf(drawing)).toEqual(['9:6 =SUM(G7:G15)-IFERROR(SUM(G15),0)', '10:6 =G16/COUNTA(B7:B15)']);
    expect(mergesOf(drawing)).toEqual(['9:0–9:5', '10:0–10:5']);
  });

  test('is read back as a list of indicators; statements and marks are no plan\'s', () => {
    const { kind, unread, passed, plan: read } = readBack(drawn(id, renstra(), { satuan: 'column' }));
    expect([kind, unread, passed.map(({ as }) => as), read.items]).toEqual(['evaluasi', [], ['jumlah', 'jumlah'], []]);
    expect(read.indikator.map(({ name, satuan }) => [name, satuan])).toEqual(renstra().indikator.map(({ name, satuan }) => [name, satuan]));
  });
});
