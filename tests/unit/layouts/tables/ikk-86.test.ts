import { describe, expect, test } from 'vitest';
import { bodyOf, bodyTop, drawn, headerOf, mergesOf, readBack } from '../../../support/drawn';
import { regency } from '../../../support/regency';
import { formatsOf } from '../../../support/shown';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'ikk-86';

describe('IKK', () => {
  const drawing = drawn(id, regency());

  test('header and numbering', () => {
    expect(headerOf(drawing)).toEqual(['No | URUSAN | No | IKK | RUMUS/PERSAMAAN | CAPAIAN KINERJA', '(1) | (2) | (3) | (4) | (5) | (6)']);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('indicators of programs by bidang urusan, counted within each', () => {
    expect(bodyOf(drawing).map((row) => row.slice(0, 4))).toEqual([
      ['1', 'Urusan Pemerintahan Bidang Kesehatan', 1, 'Rasio puskesmas (Rasio)'],
      ['', '', 2, 'Jenis pemeriksaan'],
      ['', '', 3, 'Tenaga kesehatan terlatih (Orang)'],
      ['2', 'Urusan Pemerintahan Bidang Komunikasi dan Informatika', 1, 'Layanan SPBE (Layanan)'],
      ['', '', 2, 'OPD dengan jaringan memadai (OPD)'],
      ['3', 'Sekretariat Daerah', 1, 'Kebijakan yang ditindaklanjuti'],
    ]);
    expect(mergesOf(drawing)).toEqual(['0:0–2:0', '0:1–2:1', '3:0–4:0', '3:1–4:1']);
  });

  test('what was achieved is left to be filled in, as a number where a number is typed', () => {
    expect(bodyOf(drawing).map((row) => row[5])).toEqual(['', '', '', '', '', '']);
    expect(formatsOf(drawing)[bodyTop(drawing)]![5]).toBe('General');
  });

  test('is read back', () => {
    const { plan, unread } = readBack(drawn(id, regency(), { satuan: 'column' }));
    expect(unread).toEqual([]);
    expect(plan.indikator.map(({ name, satuan }) => `${name} (${satuan})`)).toEqual([
      'Rasio puskesmas (Rasio)', 'Jenis pemeriksaan (Jenis)', 'Tenaga kesehatan terlatih (Orang)', 'Layanan SPBE (Layanan)', 'OPD dengan jaringan memadai (OPD)', 'Kebijakan yang ditindaklanjuti (Persen)',
    ]);
  });
});
