import { describe, expect, test } from 'vitest';
import { bodyOf, drawn, headerOf, mergesOf, readBack, told } from '../../../support/drawn';
import { plan } from '../../../support/plan';
import { renstra } from '../../../support/renstra';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'cascading-opd';

describe('cascading of an agency', () => {
  const drawing = drawn(id, renstra());

  test('header down to who carries out', () => {
    expect(headerOf(drawn(id, renstra(), { satuan: 'name' }))).toEqual([
      'Tujuan RPJMD | Sasaran RPJMD | Tujuan RENSTRA | Indikator Tujuan | Sasaran ESS II | Indikator ESS II | Sasaran ESS III | Indikator ESS III | Sasaran ESS IV/JF | Indikator ESS IV | Sasaran Pelaksana | Indikator Pelaksana',
    ]);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('an only indicator beside what hangs on its item, several above it, so that no row holds what does not belong together; the RPJMD is left to be filled in', () => {
    expect(bodyOf(drawing).map((row) => row.slice(2, 10))).toEqual([
      ['Terwujudnya pemerintahan digital', 'Indeks SPBE (Indeks)', 'Meningkatnya layanan digital', 'Indeks layanan SPBE (Indeks)', 'Program Pengelolaan Aplikasi Informatika Outcome: Meningkatnya pemanfaatan aplikasi', 'Persentase layanan terpadu', '', ''],
      ['', '', '', '', '', 'Gangguan layanan (Kali)', '', ''],
      ['', '', '', '', '', '', 'Kegiatan Pengelolaan e-government', 'Aplikasi yang dikelola (Aplikasi)'],
      ['', '', 'Meningkatnya keterbukaan informasi', 'Indeks keterbukaan informasi publik (Indeks)', 'Program Pengelolaan Informasi dan Komunikasi Publik', 'Persentase informasi yang diumumkan', '', ''],
    ]);
    expect(bodyOf(drawing).every(([tujuan, sasaran]) => tujuan === '' && sasaran === '')).toBe(true);
    expect(mergesOf(drawing)).toEqual(['0:2–3:2', '0:3–3:3', '0:4–2:4', '0:5–2:5', '0:6–2:6']);
  });

  test('a row never pairs one of several indicators with a program that it does not belong to', () => {
    const two = plan()
      .tujuan('Terwujudnya layanan')
      .sasaran('Meningkatnya layanan')
      .indikator('Indeks A')
      .indikator('Indeks B')
      .program('Program Satu')
      .indikator('Hasil satu')
      .program('Program Dua')
      .indikator('Hasil dua')
      .build();
    expect(bodyOf(drawn(id, two)).map((row) => row.slice(4, 8))).toEqual([
      ['Meningkatnya layanan', 'Indeks A', '', ''],
      ['', 'Indeks B', '', ''],
      ['', '', 'Program Satu', 'Hasil satu'],
      ['', '', 'Program Dua', 'Hasil dua'],
    ]);
  });

  test('is read back: eselon III answers for programs, eselon IV for kegiatan', () => {
    const carried = { levels: ['tujuan', 'sasaran', 'program', 'kegiatan', 'sub-kegiatan'], fields: ['satuan'] } as const;
    const reading = readBack(drawn(id, renstra(), { satuan: 'column' }));
    const sorted = (of: unknown): unknown => {
      const { items, indikator } = of as { items: string[]; indikator: { name: string }[] };
      return { items, indikator: [...indikator].sort((a, b) => a.name.localeCompare(b.name)) };
    };
    expect(reading.unread).toEqual([]);
    expect(sorted(told(reading.plan, carried))).toEqual(sorted(told(renstra(), carried)));
  });
});
