import { describe, expect, test } from 'vitest';
import { number, plan } from '../../../support/plan';
import { bodyOf, drawn, headerOf, mergesOf, readBack, told } from '../../../support/drawn';
import { regency } from '../../../support/regency';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'keterkaitan';

describe('the header of keterkaitan', () => {
  test('years are counted, or dated', () => {
    expect(headerOf(drawn(id, plan().build()))).toEqual([
      'Misi[r2] | Tujuan[r2] | Sasaran[r2] | Indikator Tujuan/Sasaran[r2] | Kondisi awal[r2] | Target tahun ke-[c5] | Kondisi akhir[r2]',
      '1 | 2 | 3 | 4 | 5',
    ]);
    expect(headerOf(drawn(id, plan().build(), { years: 'calendar' }))[1]).toBe('2019 | 2020 | 2021 | 2022 | 2023');
  });
});

describe('its body', () => {
  const drawing = drawn(id, regency());

  test('visi across; misi, tujuan and sasaran merged down; indicators of a tujuan on rows without a sasaran', () => {
    expect(faultsOf(drawing)).toEqual([]);
    expect(bodyOf(drawing).map((row) => row.slice(0, 4))).toEqual([
      ['VISI : Kabupaten yang sehat dan cerdas', '', '', ''],
      ['MISI 1 : Memenuhi kebutuhan dasar masyarakat', 'Terwujudnya pelayanan kesehatan', '', 'Indeks Pembangunan Manusia (Indeks)'],
      ['', '', 'Meningkatnya derajat kesehatan', 'Jumlah kematian ibu (Kasus)'],
      ['', '', '', 'Prevalensi stunting'],
      ['MISI 2 : Mewujudkan birokrasi yang cerdas', 'Terwujudnya birokrasi yang bersih', '', 'Opini BPK (Opini)'],
      ['', '', 'Meningkatnya layanan digital', 'Indeks SPBE (Indeks)'],
    ]);
    expect(mergesOf(drawing)).toEqual(['0:0–0:11', '1:0–3:0', '1:1–3:1', '2:2–3:2', '4:0–5:0', '4:1–5:1']);
  });

  test('filled down instead of merged, every row says where it belongs', () => {
    const filled = drawn(id, regency(), { labels: 'filled' });
    expect(mergesOf(filled)).toEqual(['0:0–0:11']);
    expect(bodyOf(filled)[3]!.slice(0, 3)).toEqual(['MISI 1 : Memenuhi kebutuhan dasar masyarakat', 'Terwujudnya pelayanan kesehatan', 'Meningkatnya derajat kesehatan']);
  });

  test('a misi without a tujuan and a sasaran without a tujuan keep their rows', () => {
    const odd = plan().misi('Satu', { number: '1' }).sasaran('Lepas').indikator('I', { targets: number(3) }).misi('Dua', { number: '2' });
    expect(bodyOf(drawn(id, odd.build())).map((row) => row.slice(0, 5))).toEqual([['MISI 1 : Satu', '', 'Lepas', 'I', ''], ['MISI 2 : Dua', '', '', '', '']]);
  });

  test.each(['merged', 'filled'] as const)('is read back, %s', (labels) => {
    const carried = { levels: ['visi', 'misi', 'tujuan', 'sasaran'], fields: ['satuan', 'kondisi-awal', 'target', 'kondisi-akhir'] } as const;
    const reading = readBack(drawn(id, regency(), { labels, satuan: 'column' }));
    expect(reading.unread).toEqual([]);
    expect(told(reading.plan, carried)).toEqual(told(regency(), carried));
  });
});
