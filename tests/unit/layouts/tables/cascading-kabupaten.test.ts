import { describe, expect, test } from 'vitest';
import { bodyOf, drawn, headerOf, mergesOf, readBack, told } from '../../../support/drawn';
import { regency } from '../../../support/regency';
import { renstra } from '../../../support/renstra';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'cascading-kabupaten';

describe('cascading of a kabupaten', () => {
  const drawing = drawn(id, regency());

  test('header of six years', () => {
    expect(headerOf(drawing)).toEqual([
      'Misi[r2] | Tujuan[r2] | Sasaran[r2] | Indikator[r2] | Program[r2] | Perangkat Daerah Penanggung Jawab[r2] | Satuan[r2] | Kondisi Awal[r2] | Target[c6] | Kondisi Akhir[r2]',
      '2025 | 2026 | 2027 | 2028 | 2029 | 2030',
    ]);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('indicators of a tujuan and a sasaran on rows without a program; what stands above merged down', () => {
    expect(bodyOf(drawing).slice(0, 6).map((row) => row.slice(0, 6))).toEqual([
      ['MISI 1 : Memenuhi kebutuhan dasar masyarakat', 'Terwujudnya pelayanan kesehatan', '', 'Indeks Pembangunan Manusia', '', ''],
      ['', '', 'Meningkatnya derajat kesehatan', 'Jumlah kematian ibu', '', 'Dinas Kesehatan'],
      ['', '', '', 'Prevalensi stunting', '', 'Dinas Kesehatan'],
      ['', '', '', 'Rasio puskesmas', 'Program Upaya Kesehatan Masyarakat', 'Dinas Kesehatan'],
      ['', '', '', 'Jenis pemeriksaan', '', 'Dinas Kesehatan'],
      ['', '', '', 'Tenaga kesehatan terlatih', 'Program Peningkatan Kapasitas Sumber Daya Manusia Kesehatan', 'Dinas Kesehatan'],
    ]);
    expect(mergesOf(drawing).slice(0, 4)).toEqual(['0:0–5:0', '0:1–5:1', '1:2–5:2', '3:4–4:4']);
  });

  test('a Renstra is drawn down to its programs', () => {
    expect(bodyOf(drawn(id, renstra())).map((row) => row[4]).filter((cell) => cell !== '')).toHaveLength(2);
  });

  test('is read back', () => {
    const carried = { levels: ['misi', 'tujuan', 'sasaran', 'program'], fields: ['satuan', 'kondisi-awal', 'target', 'kondisi-akhir', 'opd'] } as const;
    const reading = readBack(drawing);
    expect(reading.unread).toEqual([]);
    expect(told(reading.plan, carried)).toEqual(told(regency(), carried));
  });
});
