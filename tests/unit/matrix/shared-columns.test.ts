import { describe, expect, test } from 'vitest';
import { isReading, readSheet, type Reading } from '../../../src/matrix';
import { gridOf, type Typed } from '../../support/grid';

function read(rows: readonly (readonly Typed[])[], merges: readonly { top: number; left: number; bottom: number; right: number }[] = []): Reading {
  const result = readSheet({ ...gridOf(rows), merges });
  if (!isReading(result)) throw new Error(`not read: ${result.refused}`);
  return result;
}

const owners = ({ plan }: Reading): string[] => plan.indikator.map((one) => `${plan.items.find(({ id }) => id === one.itemId)?.title ?? '-'}: ${one.name}`);

describe('a plain "Indikator" between two levels', () => {
  test('is of the level before it, where the next level has indicators of its own', () => {
    const reading = read([
      ['Tujuan', 'Indikator', 'Sasaran', 'Indikator Sasaran', 'Satuan', '2025', '2026', '2027'],
      ['Terwujudnya layanan prima', 'Indeks SPBE', 'Meningkatnya layanan digital', 'Persentase layanan terpadu', 'Persen', 40, 50, 60],
      ['Terwujudnya daerah sehat', 'Usia harapan hidup', 'Meningkatnya layanan kesehatan', 'Angka kematian ibu', 'Kasus', 20, 18, 16],
    ]);
    expect(owners(reading).sort()).toEqual([
      'Meningkatnya layanan digital: Persentase layanan terpadu', 'Meningkatnya layanan kesehatan: Angka kematian ibu',
      'Terwujudnya daerah sehat: Usia harapan hidup', 'Terwujudnya layanan prima: Indeks SPBE',
    ]);
  });

  test('is of the level before it, where one of its cells stands over several items of the next', () => {
    const reading = read([
      ['Tujuan', 'Indikator', '2025', '2026', '2027', 'Sasaran', 'Program'],
      ['Terwujudnya layanan prima', 'Indeks SPBE', 2.1, 2.2, 2.3, 'Meningkatnya layanan digital', 'Program Pengelolaan Aplikasi'],
      [null, null, null, null, null, 'Meningkatnya keterbukaan', 'Program Pengelolaan Informasi'],
    ], [0, 1, 2, 3, 4].map((column) => ({ top: 1, left: column, bottom: 2, right: column })));
    expect(owners(reading)).toEqual(['Terwujudnya layanan prima: Indeks SPBE']);
  });

  test('is shared by both where each has rows of its own', () => {
    const reading = read([
      ['Tujuan', 'Sasaran', 'Indikator', 'Program', '2025', '2026', '2027'],
      ['Terwujudnya layanan prima', 'Meningkatnya layanan digital', 'Indeks SPBE', null, 2.1, 2.2, 2.3],
      [null, null, 'Persentase layanan terpadu', 'Program Pengelolaan Aplikasi', 40, 50, 60],
      [null, null, 'Persentase informasi', 'Program Pengelolaan Informasi', 40, 50, 60],
    ]);
    expect(owners(reading)).toEqual(['Meningkatnya layanan digital: Indeks SPBE', 'Program Pengelolaan Aplikasi: Persentase layanan terpadu', 'Program Pengelolaan Informasi: Persentase informasi']);
  });
});

describe('"(dalam juta rupiah)" over the years only', () => {
  const rows = (akhir: number): Typed[][] => [
    ['Program', 'Indikator', 'Kerangka Pendanaan (dalam juta rupiah)', null, null, null, 'Kondisi Akhir', null, 'Perangkat Daerah'],
    [null, null, '2025', null, '2026', null, null, null, null],
    [null, null, 'Target', 'Rp', 'Target', 'Rp', 'Target', 'Rp', null],
    ['Program Pengelolaan Aplikasi', 'Persentase layanan terpadu', 40, 900, 50, 950, 60, akhir, 'Dinas Komunikasi dan Informatika'],
    ['Program Pengelolaan Informasi', 'Persentase informasi', 40, 300, 50, 310, 60, akhir, 'Dinas Komunikasi dan Informatika'],
  ];
  const merges = [[0, 2, 0, 5], [1, 2, 1, 3], [1, 4, 1, 5], [0, 6, 1, 7]].map(([top, left, bottom, right]) => ({ top: top!, left: left!, bottom: bottom!, right: right! }));
  const akhirOf = (of: number): unknown => read(rows(of), merges).plan.indikator[0]?.paguAkhir?.form;

  test('is meant of the amounts at the end as well', () => {
    expect(akhirOf(1850)).toMatchObject({ kind: 'number', value: 1_850_000_000 });
  });

  test('unless these are of the size of rupiah', () => {
    expect(akhirOf(1_850_000_000)).toMatchObject({ kind: 'number', value: 1_850_000_000 });
  });
});
