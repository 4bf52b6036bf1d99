import { describe, expect, test } from 'vitest';
import { isReading, readSheet } from '../../../src/matrix';
import { gridOf, type Typed } from '../../support/grid';

const told = (...texts: readonly string[]): unknown => {
  const rows = texts.map((text, at): readonly Typed[] => [text, `Indeks ${at}`, 'Poin', 70, 71, 'Bappeda']);
  const reading = readSheet(gridOf([['Pohon Kinerja Kabupaten Contoh'], ['Uraian', 'Indikator', 'Satuan', '2025', '2026', 'OPD Pengampu'], ...rows]));
  return isReading(reading) ? [reading.plan.items.map(({ level, title }) => `${level} ${title}`), reading.unread.length] : reading.refused;
};

describe('steps in, under a head that names no level', () => {
  test('are a run of the cascade that rows with a level of their own hold in place', () => {
    expect(told('Meningkatnya pangan', '    Meningkatnya ketersediaan', '        Program Diversifikasi', '            Kegiatan Penyediaan', '    Meningkatnya akses', 'Meningkatnya lingkungan')).toEqual([
      ['tujuan Meningkatnya pangan', 'sasaran Meningkatnya ketersediaan', 'program Program Diversifikasi', 'kegiatan Kegiatan Penyediaan', 'sasaran Meningkatnya akses', 'tujuan Meningkatnya lingkungan'], 0]);
  });
  test('… tell nothing where no row says its level', () => expect(told('Meningkatnya pangan', '    Meningkatnya ketersediaan')).toEqual([[], 2]));
  test('… nor where they run against the levels that rows say', () => expect(told('Program Diversifikasi', '    Meningkatnya ketersediaan', '  Program Lingkungan')).toEqual([['program Program Diversifikasi', 'program Program Lingkungan'], 1]));
});

describe('what a program is to bring about', () => {
  const title = (text: string): string | undefined => {
    const reading = readSheet(gridOf([['Program', 'Indikator', 'Satuan', '2025', '2026', 'OPD'], [text, 'Indeks', 'Poin', 70, 71, 'Bappeda'], ['Program Lain', 'Indeks lain', 'Poin', 70, 71, 'Bappeda']]));
    return isReading(reading) ? reading.plan.items[0]?.title : reading.refused;
  };
  test.each([['Outcome: Program Pangan', 'Program Pangan'], ['Outcome: Meningkatnya mutu', 'Meningkatnya mutu'], ['Penguatan outcome layanan', 'Penguatan outcome layanan']])('is no word before its name: %s', (text, name) => expect(title(text)).toBe(name));
  // Tables with a column for outcomes take them from here.
  test.each(['PROGRAM PENGELOLAAN PENDIDIKAN Outcome: Meningkatnya mutu', 'Program Pangan (Output: 3 dokumen)'])('stays behind it: %s', (text) => expect(title(text)).toBe(text));
});
