import { describe, expect, test } from 'vitest';
import { bodyOf, drawn, headerOf, mergesOf, readBack, told } from '../../../support/drawn';
import { plan } from '../../../support/plan';
import { renstra } from '../../../support/renstra';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'e-80';

describe('E.80', () => {
  const drawing = drawn(id, renstra(), { money: 'plain' });

  test('header of five counted years, numbered to (22) above K and Rp', () => {
    expect(headerOf(drawn(id, plan().build(), { years: 'ordinal', money: 'plain' }))).toEqual([
      'No[r2] | Sasaran[r2] | Program/Kegiatan[r2] | Indikator Kinerja[r2] | Data Capaian Pada Awal Tahun Perencanaan[r2] | Target Capaian pada Akhir Tahun Perencanaan[r2,c2] | Target Renstra Perangkat Daerah kabupaten/kota Tahun ke-[c10] | Realisasi Capaian Tahun ke-[c10] | Rasio Capaian pada Tahun ke-[c10] | Unit Penanggung Jawab[r2]',
      '1[c2] | 2[c2] | 3[c2] | 4[c2] | 5[c2] | 1[c2] | 2[c2] | 3[c2] | 4[c2] | 5[c2] | 1[c2] | 2[c2] | 3[c2] | 4[c2] | 5[c2]',
      '(1)[r2] | (2)[r2] | (3)[r2] | (4)[r2] | (5)[r2] | (6)[c2] | (7)[c2] | (8)[c2] | (9)[c2] | (10)[c2] | (11)[c2] | (12)[c2] | (13)[c2] | (14)[c2] | (15)[c2] | (16)[c2] | (17)[c2] | (18)[c2] | (19)[c2] | (20)[c2] | (21)[c2] | (22)[r2]',
      'K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp',
    ]);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('programs, kegiatan and sub kegiatan below each other', () => {
    expect(bodyOf(drawing).map((row) => [row[0], row[2], row[3], row[8]])).toEqual([
      [1, '', 'Indeks layanan SPBE (Indeks)', ''],
      ['', 'Program Pengelolaan Aplikasi Informatika Outcome: Meningkatnya pemanfaatan aplikasi', 'Persentase layanan terpadu', 900_000_000],
      ['', '', 'Gangguan layanan (Kali)', ''],
      ['', 'Kegiatan Pengelolaan e-government', 'Aplikasi yang dikelola (Aplikasi)', 700_000_000],
      ['', 'Sub Kegiatan Pengembangan Aplikasi', 'Aplikasi yang dikembangkan (Aplikasi)', 300_000_000],
      [2, '', 'Indeks keterbukaan informasi publik (Indeks)', ''],
      ['', 'Program Pengelolaan Informasi dan Komunikasi Publik', 'Persentase informasi yang diumumkan', ''],
    ]);
    expect(mergesOf(drawing)).toEqual(['0:0–4:0', '0:1–4:1', '1:2–2:2', '5:0–6:0', '5:1–6:1']);
  });

  test('is read back as an evaluation', () => {
    const carried = { levels: ['sasaran', 'program', 'kegiatan', 'sub-kegiatan'], fields: ['satuan', 'kondisi-awal', 'target', 'pagu', 'kondisi-akhir', 'pagu-akhir', 'opd'] } as const;
    const reading = readBack(drawn(id, renstra(), { satuan: 'column', years: 'calendar' }));
    expect([reading.kind, reading.unread]).toEqual(['evaluasi', []]);
    expect(told(reading.plan, carried)).toEqual(told(renstra(), carried));
  });
});
