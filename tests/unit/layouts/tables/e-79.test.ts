import { describe, expect, test } from 'vitest';
import { bodyOf, drawn, headerOf, inYears, mergesOf, readBack, told } from '../../../support/drawn';
import { plan } from '../../../support/plan';
import { renstra } from '../../../support/renstra';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'e-79';

describe('E.79', () => {
  const drawing = drawn(id, renstra(), { money: 'plain', region: 'Kabupaten Contoh' });

  test('header; the numbers stand above K and Rp and count both as one', () => {
    expect(headerOf(drawn(id, plan().build(), { money: 'plain' }))).toEqual([
      'No[r2] | Sasaran[r2] | Kode[r2] | Urusan / Bidang Urusan Pemerintah Daerah dan Program / Kegiatan[r2] | Indikator Kinerja Program (outcome) / Kegiatan (output)[r2] | Capaian Kinerja RPJMD pada Tahun (Akhir Periode RPJMD)[r2,c2] | Realisasi Capaian Kinerja RPJMD Kabupaten/kota sampai dengan RKPD Kabupaten/kota Tahun Lalu (n-2)[r2,c2] | Target Kinerja dan Anggaran RKPD Kabupaten/kota Tahun Berjalan (Tahun n-1) yang dievaluasi[r2,c2] | Realisasi Kinerja Pada Triwulan[c8] | Realisasi Capaian Kinerja dan Anggaran RKPD Kabupaten/kota yang Dievaluasi[r2,c2] | Realisasi Kinerja dan Anggaran RPJMD Kabupaten/kota s/d Tahun (Akhir Tahun Pelaksanaan RKPD tahun)[r2,c2] | Tingkat Capaian Kinerja dan Realisasi Anggaran RPJMD Kabupaten/kota s/d Tahun (%)[r2,c2] | Perangkat Daerah Penanggung Jawab[r2]',
      'I[c2] | II[c2] | III[c2] | IV[c2]',
      '1[r2] | 2[r2] | 3[r2] | 4[r2] | 5[r2] | 6[c2] | 7[c2] | 8[c2] | 9[c2] | 10[c2] | 11[c2] | 12[c2] | 13[c2] | 14[c2] | 15[c2] | 16[r2]',
      'K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp',
    ]);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('targets and pagu of the first year, or of the one that was chosen; the caption names it', () => {
    const year = (of: ReturnType<typeof drawn>): unknown => [of.values[1]![0], bodyOf(of)[1]!.slice(9, 11)];
    expect(year(drawing)).toEqual(['Kabupaten Contoh Tahun 2025', ['40%', 900_000_000]]);
    expect(year(drawn(id, renstra(), { money: 'plain', region: 'Kabupaten Contoh', period: { first: 2027, last: 2027 } }))).toEqual(['Kabupaten Contoh Tahun 2027', ['40%', 902_000_000]]);
  });

  test('programs and kegiatan below each other with their codes; realisation is left empty', () => {
    expect(bodyOf(drawing).map((row) => row.slice(0, 5))).toEqual([
      [1, 'Meningkatnya layanan digital', '', '', 'Indeks layanan SPBE (Indeks)'],
      ['', '', '2.16.03', 'Program Pengelolaan Aplikasi Informatika Outcome: Meningkatnya pemanfaatan aplikasi', 'Persentase layanan terpadu'],
      ['', '', '', '', 'Gangguan layanan (Kali)'],
      ['', '', '2.16.03.2.02', 'Kegiatan Pengelolaan e-government', 'Aplikasi yang dikelola (Aplikasi)'],
      [2, 'Meningkatnya keterbukaan informasi', '', '', 'Indeks keterbukaan informasi publik (Indeks)'],
      ['', '', '2.16.02', 'Program Pengelolaan Informasi dan Komunikasi Publik', 'Persentase informasi yang diumumkan'],
    ]);
    expect(mergesOf(drawing)).toEqual(['0:0–3:0', '0:1–3:1', '1:2–2:2', '1:3–2:3', '4:0–5:0', '4:1–5:1']);
    expect(bodyOf(drawing).every((row) => row.slice(11, 25).every((cell) => cell === ''))).toBe(true);
  });

  test.each([2025, 2027])('is read back as the plan of its year, %i', (year) => {
    const carried = { levels: ['sasaran', 'program', 'kegiatan'], fields: ['kode', 'satuan', 'target', 'pagu', 'kondisi-akhir', 'pagu-akhir', 'opd'] } as const;
    const { kind, unread, period, plan: read } = readBack(drawn(id, renstra(), { satuan: 'column', money: 'plain', period: { first: year, last: year } }));
    expect([kind, unread, period]).toEqual(['evaluasi', [], { first: year, last: year }]);
    expect(told(read, carried)).toEqual(told(inYears(renstra(), [year]), carried));
  });
});
