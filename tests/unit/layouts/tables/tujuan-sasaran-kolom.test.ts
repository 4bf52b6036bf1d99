import { describe, expect, test } from 'vitest';
import { bodyOf, drawn, headerOf, mergesOf, readBack, told } from '../../../support/drawn';
import { regency } from '../../../support/regency';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'tujuan-sasaran-kolom';

describe('tujuan dan sasaran, levels in columns', () => {
  const drawing = drawn(id, regency());

  test('header of Tabel 3.1', () => {
    expect(headerOf(drawing)).toEqual([
      'VISI/MISI[r2] | TUJUAN[r2] | SASARAN[r2] | INDIKATOR[r2] | BASELINE 2024[r2] | TARGET TAHUN[c6] | KET.[r2]',
      '2025 | 2026 | 2027 | 2028 | 2029 | 2030',
    ]);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('satuan behind the name, tujuan merged down, its own indicator where the sasaran is blank', () => {
    expect(bodyOf(drawing).slice(0, 4).map((row) => row.slice(0, 6))).toEqual([
      ['VISI : Kabupaten yang sehat dan cerdas', '', '', '', '', ''],
      ['MISI 1 : Memenuhi kebutuhan dasar masyarakat', 'Terwujudnya pelayanan kesehatan', '', 'Indeks Pembangunan Manusia (Indeks)', '70.33', '70,38-70,76'],
      ['', '', 'Meningkatnya derajat kesehatan', 'Jumlah kematian ibu (Kasus)', 22, 20],
      ['', '', '', 'Prevalensi stunting', '-', '14%'],
    ]);
    expect(mergesOf(drawing)).toEqual(['0:0–0:11', '1:0–3:0', '1:1–3:1', '2:2–3:2', '4:0–5:0', '4:1–5:1']);
  });

  test('is read back', () => {
    const reading = readBack(drawn(id, regency(), { satuan: 'column' }));
    const carried = { levels: ['visi', 'misi', 'tujuan', 'sasaran'], fields: ['satuan', 'kondisi-awal', 'target', 'catatan'] } as const;
    expect([reading.kind, reading.unread]).toEqual(['tujuan-sasaran', []]);
    expect(told(reading.plan, carried)).toEqual(told(regency(), carried));
  });
});
