import { describe, expect, test } from 'vitest';
import { plan } from '../../../support/plan';
import { bodyOf, drawn, headerOf, listed, mergesOf, readBack } from '../../../support/drawn';
import { regency } from '../../../support/regency';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'ikd-86';

describe('IKD of Permendagri 86/2017', () => {
  const drawing = drawn(id, regency());

  test('header: literal words and spans, dated or counted', () => {
    expect(headerOf(drawing)).toEqual([
      'No[r2] | Aspek/Fokus/Bidang Urusan/ Indikator Kinerja "Pembangunan Daerah"[r2] | Kondisi Kinerja pada awal periode RPJMD[r2] | Target Capaian Setiap Tahun[c6] | Kondisi Kinerja pada akhir periode RPJMD[r2]',
      '2025 | 2026 | 2027 | 2028 | 2029 | 2030',
    ]);
    expect(headerOf(drawn(id, regency(), { years: 'ordinal' }))[1]).toBe('Tahun 1 | Tahun 2 | Tahun 3 | Tahun 4 | Tahun 5 | Tahun 6');
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('indicators of tujuan and sasaran first, then those of programs under their bidang urusan, numbered through', () => {
    expect(bodyOf(drawing).map((row) => row.slice(0, 2))).toEqual([
      [1, 'Indeks Pembangunan Manusia (Indeks)'], [2, 'Jumlah kematian ibu (Kasus)'], [3, 'Prevalensi stunting'], [4, 'Opini BPK (Opini)'], [5, 'Indeks SPBE (Indeks)'],
      ['', 'URUSAN PEMERINTAHAN BIDANG KESEHATAN'], [6, 'Rasio puskesmas (Rasio)'], [7, 'Jenis pemeriksaan'], [8, 'Tenaga kesehatan terlatih (Orang)'],
      ['', 'URUSAN PEMERINTAHAN BIDANG KOMUNIKASI DAN INFORMATIKA'], [9, 'Layanan SPBE (Layanan)'], [10, 'OPD dengan jaringan memadai (OPD)'],
      ['', 'SEKRETARIAT DAERAH'], [11, 'Kebijakan yang ditindaklanjuti'],
    ]);
    expect(mergesOf(drawing)).toEqual(['5:1–5:2', '9:1–9:2', '12:1–12:2']);
  });

  test('an indicator that says the same twice is printed once; a list without items is printed whole', () => {
    const twice = plan().sasaran('S').indikator('Indeks SPBE').program('Program P').indikator('Indeks SPBE').indikator('Layanan');
    expect(bodyOf(drawn(id, twice.build())).map((row) => row[1])).toEqual(['Indeks SPBE', 'Layanan']);
    const loose = plan().indikator('A', { loose: true }).indikator('B', { loose: true });
    expect(bodyOf(drawn(id, loose.build())).map((row) => row.slice(0, 2))).toEqual([[1, 'A'], [2, 'B']]);
  });

  test('is read back: the indicators, and the headings as what they are of', () => {
    const reading = readBack(drawn(id, regency(), { satuan: 'column' }));
    const carried = { levels: [], fields: ['satuan', 'kondisi-awal', 'target', 'kondisi-akhir'] } as const;
    expect([reading.kind, reading.unread, reading.passed.map(({ as }) => as)]).toEqual(['ikd', [], ['kelompok', 'kelompok', 'perangkat-daerah']]);
    expect(listed(reading.plan, carried)).toEqual(listed(regency(), carried));
  });
});
