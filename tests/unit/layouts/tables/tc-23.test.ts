import { describe, expect, test } from 'vitest';
import { bodyOf, bodyTop, drawn, headerOf, readBack, told } from '../../../support/drawn';
import { plan } from '../../../support/plan';
import { renstra } from '../../../support/renstra';
import { formatsOf } from '../../../support/shown';
import { faultsOf } from '../../../support/sound-drawing';

const id = 'tc-23';

describe('T-C.23', () => {
  const drawing = drawn(id, renstra());

  test('header of five counted years, numbered to (20)', () => {
    expect(headerOf(drawn(id, plan().build()))).toEqual([
      'No[r2] | Indikator Kinerja sesuai Tugas dan Fungsi Perangkat Daerah[r2] | Target NSPK[r2] | Target IKK[r2] | Target Indikator Lainnya[r2] | Target Renstra Perangkat Daerah Tahun Ke-[c5] | Realisasi Capaian Tahun Ke-[c5] | Rasio Capaian Pada Tahun Ke-[c5]',
      '1 | 2 | 3 | 4 | 5 | 1 | 2 | 3 | 4 | 5 | 1 | 2 | 3 | 4 | 5',
      '(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13) | (14) | (15) | (16) | (17) | (18) | (19) | (20)',
    ]);
    expect(faultsOf(drawing)).toEqual([]);
  });

  test('indicators of tujuan and sasaran, then of programs; what is filled in by hand is empty and takes figures', () => {
    expect(bodyOf(drawing).map((row) => row.slice(0, 6))).toEqual([
      [1, 'Indeks SPBE (Indeks)', '', '', '', '2,75'],
      [2, 'Indeks layanan SPBE (Indeks)', '', '', '', '2,5-3'],
      [3, 'Indeks keterbukaan informasi publik (Indeks)', '', '', '', 70],
      [4, 'Persentase layanan terpadu', '', '', '', '40%'],
      [5, 'Gangguan layanan (Kali)', '', '', '', 8],
      [6, 'Persentase informasi yang diumumkan', '', '', '', '60%'],
    ]);
    expect(bodyOf(drawing).every((row) => row.slice(11).every((cell) => cell === ''))).toBe(true);
    const formats = formatsOf(drawing)[bodyTop(drawing)]!;
    expect([2, 11, 17].map((column) => formats[column])).toEqual(['General', 'General', 'General']);
  });

  test('is read back as an evaluation', () => {
    const reading = readBack(drawn(id, renstra(), { satuan: 'column', years: 'calendar' }));
    expect([reading.kind, reading.unread]).toEqual(['evaluasi', []]);
    const carried = { levels: [], fields: ['satuan', 'target'] } as const;
    const named = (of: unknown): Map<string, unknown> => new Map((of as { indikator: { name: string }[] }).indikator.map((one) => [one.name, { ...one, under: [] }]));
    const source = named(told(renstra(), carried));
    expect(reading.plan.indikator).toHaveLength(6);
    for (const [name, facts] of named(told(reading.plan, carried))) expect(facts).toEqual(source.get(name));
  });
});
