import { describe, expect, test } from 'vitest';
import { plan } from '../../../support/plan';
import { bodyOf, drawn, headerOf, mergesOf, readBack, told } from '../../../support/drawn';
import { regency } from '../../../support/regency';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'tujuan-sasaran-nomor';

describe('tujuan dan sasaran, told apart by their number', () => {
  const drawing = drawn(id, regency());

  test('header of Tabel III.2', () => {
    expect(headerOf(drawing)).toEqual([
      'NO[r2] | TUJUAN/SASARAN RPJMD[r2] | INDIKATOR KINERJA[r2] | SATUAN[r2] | KONDISI AWAL[r2] | TARGET KINERJA[c6] | KONDISI AKHIR[r2]',
      '2025 | 2026 | 2027 | 2028 | 2029 | 2030',
    ]);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('tujuan count through all misi, sasaran by letters; number and words merged down', () => {
    expect(bodyOf(drawing).map((row) => row.slice(0, 3))).toEqual([
      ['1', 'Terwujudnya pelayanan kesehatan', 'Indeks Pembangunan Manusia'],
      ['1.a', 'Meningkatnya derajat kesehatan', 'Jumlah kematian ibu'],
      ['', '', 'Prevalensi stunting'],
      ['2', 'Terwujudnya birokrasi yang bersih', 'Opini BPK'],
      ['2.a', 'Meningkatnya layanan digital', 'Indeks SPBE'],
    ]);
    expect(mergesOf(drawing)).toEqual(['1:0–2:0', '1:1–2:1']);
  });

  test('behind "z" letters go on', () => {
    const many = plan().tujuan('T');
    for (let at = 1; at <= 28; at += 1) many.sasaran(`S${at}`);
    expect(bodyOf(drawn(id, many.build())).slice(26).map(([number]) => number)).toEqual(['1.z', '1.aa', '1.ab']);
  });

  test('is read back', () => {
    const reading = readBack(drawing);
    const carried = { levels: ['tujuan', 'sasaran'], fields: ['satuan', 'kondisi-awal', 'target', 'kondisi-akhir'] } as const;
    expect([reading.kind, reading.unread]).toEqual(['tujuan-sasaran', []]);
    expect(told(reading.plan, carried)).toEqual(told(regency(), carried));
  });
});
