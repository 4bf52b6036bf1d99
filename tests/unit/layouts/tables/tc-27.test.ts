import { describe, expect, test } from 'vitest';
import { bodyOf, drawn, headerOf, mergesOf, readBack, told } from '../../../support/drawn';
import { number, plan } from '../../../support/plan';
import { renstra } from '../../../support/renstra';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'tc-27';

describe('T-C.27', () => {
  const drawing = drawn(id, renstra());

  test('header of five counted years, numbered to (20)', () => {
    expect(headerOf(drawn(id, plan().build(), { years: 'ordinal' }))).toEqual([
      'Tujuan[r3] | Sasaran[r3] | Kode[r3] | Program dan Kegiatan[r3] | Indikator Kinerja Tujuan, Sasaran, Program (outcome) dan Kegiatan (output)[r3] | Data Capaian pada Tahun Awal Perencanaan[r3] | Target Kinerja Program dan Kerangka Pendanaan[c12] | Unit Kerja Perangkat Daerah Penanggung-jawab[r3] | Lokasi[r3]',
      'Tahun-1[c2] | Tahun-2[c2] | Tahun-3[c2] | Tahun-4[c2] | Tahun-5[c2] | Kondisi Kinerja pada akhir periode Renstra Perangkat Daerah[c2]',
      'Target | Rp | Target | Rp | Target | Rp | Target | Rp | Target | Rp | Target | Rp',
      '(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13) | (14) | (15) | (16) | (17) | (18) | (19) | (20)',
    ]);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('programs, kegiatan and sub kegiatan below each other, each over its own indicators; tujuan and sasaran over everything below them', () => {
    expect(bodyOf(drawing).map((row) => [row[0], row[1], row[2], row[3], row[4], row[7]])).toEqual([
      ['Terwujudnya pemerintahan digital', '', '', '', 'Indeks SPBE (Indeks)', ''],
      ['', 'Meningkatnya layanan digital', '', '', 'Indeks layanan SPBE (Indeks)', ''],
      ['', '', '2.16.03', 'Program Pengelolaan Aplikasi Informatika Outcome: Meningkatnya pemanfaatan aplikasi', 'Persentase layanan terpadu', 900_000_000],
      ['', '', '', '', 'Gangguan layanan (Kali)', ''],
      ['', '', '2.16.03.2.02', 'Kegiatan Pengelolaan e-government', 'Aplikasi yang dikelola (Aplikasi)', 700_000_000],
      ['', '', '2.16.03.2.02.0001', 'Sub Kegiatan Pengembangan Aplikasi', 'Aplikasi yang dikembangkan (Aplikasi)', 300_000_000],
      ['', 'Meningkatnya keterbukaan informasi', '', '', 'Indeks keterbukaan informasi publik (Indeks)', ''],
      ['', '', '2.16.02', 'Program Pengelolaan Informasi dan Komunikasi Publik', 'Persentase informasi yang diumumkan', ''],
    ]);
    expect(mergesOf(drawing)).toEqual(['0:0–7:0', '1:1–5:1', '2:2–3:2', '2:3–3:3', '6:1–7:1']);
  });

  test('a pagu that its first indicator has too, or a program that only has kegiatan, takes a row of its own', () => {
    const odd = plan().sasaran('S').program('Program A', { pagu: number(9) }).indikator('I', { pagu: number(4) }).program('Program B', { pagu: number(8) }).kegiatan('Kegiatan B').indikator('J', { pagu: number(8) });
    const own = drawn(id, odd.build());
    expect(bodyOf(own).map((row) => [row[3], row[4], row[7]])).toEqual([['Program A', '', 9], ['', 'I', 4], ['Program B', '', 8], ['Kegiatan B', 'J', 8]]);
    expect(mergesOf(own)).toContain('0:3–1:3');
  });

  test.each(['merged', 'repeated', 'filled'] as const)('is read back, %s', (labels) => {
    const carried = { levels: ['tujuan', 'sasaran', 'program', 'kegiatan', 'sub-kegiatan'], fields: ['kode', 'satuan', 'kondisi-awal', 'target', 'pagu', 'kondisi-akhir', 'pagu-akhir', 'opd', 'lokasi'] } as const;
    const reading = readBack(drawn(id, renstra(), { satuan: 'column', labels }));
    expect([reading.kind, reading.unread]).toEqual(['tc-27', []]);
    expect(told(reading.plan, carried)).toEqual(told(renstra(), carried));
  });
});
