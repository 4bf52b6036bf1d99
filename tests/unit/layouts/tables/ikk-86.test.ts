import { describe, expect, test } from 'vitest';
import { bodyOf, bodyTop, drawn, headerOf, listed, mergesOf, readBack } from '../../../support/drawn';
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

  test('is read back: bidang urusan over their indicators with what each is reckoned by; what was achieved is empty', () => {
    const source = regency();
    const formulas = { ...source, indikator: source.indikator.map((one, at) => ({ ...one, formula: `Jumlah ${at} / jumlah semua × 100%` })) };
    const { unread, plan: read } = readBack(drawn(id, formulas, { satuan: 'column' }));
    expect(unread).toEqual([]);
    expect(read.items.map(({ level, title }) => [level, title])).toEqual([
      ['bidang-urusan', 'Urusan Pemerintahan Bidang Kesehatan'], ['bidang-urusan', 'Urusan Pemerintahan Bidang Komunikasi dan Informatika'], ['urusan', 'Sekretariat Daerah'],
    ]);
    expect(listed(read, { levels: ['urusan', 'bidang-urusan'], fields: ['satuan', 'formula'] })).toEqual(listed(formulas, { levels: ['program'], fields: ['satuan', 'formula'] }));
    const over = new Map(read.items.map((item) => [item.id, item.title]));
    expect(read.indikator.map(({ itemId }) => over.get(itemId ?? ''))).toEqual([
      ...Array<string>(3).fill('Urusan Pemerintahan Bidang Kesehatan'), ...Array<string>(2).fill('Urusan Pemerintahan Bidang Komunikasi dan Informatika'), 'Sekretariat Daerah',
    ]);
  });
});
