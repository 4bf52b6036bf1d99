import { describe, expect, test } from 'vitest';
import { columnReason, columnRuns, isReading, mappingOf, readSheet, saveMapping, type Reading } from '../../../src/matrix';
import { gridOf, type Typed } from '../../support/grid';

const head: readonly Typed[] = ['Wilayah kerja', 'Program', 'Indikator', 'Satuan', 'Target 2026', 'Pagu 2026', 'Perangkat Daerah'];
const rows: readonly (readonly Typed[])[] = Array.from({ length: 10 }, (_, at) => [`Dusun ke ${at}`, `Program Layanan ${at}`, `Cakupan layanan ${at}`, 'Persen', 70 + at, 2_000_000 + at, 'Dinas Kesehatan']);
function readGrid(table: readonly (readonly Typed[])[]): Reading {
  const result = readSheet(gridOf(table));
  if (!isReading(result)) throw new Error(result.refused);
  return result;
}
/** The table with one more column at its right. */
const beside = (title: Typed, cell: (at: number) => Typed): readonly (readonly Typed[])[] => [[...head.slice(1), title], ...rows.map((row, at) => [...row.slice(1), cell(at)])];
const left = (table: readonly (readonly Typed[])[]): readonly unknown[] => readGrid(table).unreadColumns.map(({ column, header, why, matters }) => [column, header, why, matters]);

describe('a column that is read as nothing is named', () => {
  test('with what may be missed', () => expect(left([head, ...rows])).toEqual([[0, 'Wilayah kerja', 'tidak-dikenal', true]]));
  test.each<readonly [string, Typed, (at: number) => Typed]>([
    ['ticks', 'cek', () => '√'],
    ['a label for all rows', 'Hobi', () => 'Layanan dasar'],
    ['few labels for many rows', 'Warna', (at) => (at % 2 === 0 ? 'Kuning' : 'Hijau')],
    ['a lone remark', 'Diskusi', (at) => (at === 3 ? 'tanyakan lagi ke bidang' : undefined)],
    ['a count of the rows', 'Antrean', (at) => at + 1],
  ])('as slight, where it holds %s', (_, title, cell) => expect(left(beside(title, cell))).toEqual([[6, title, 'tidak-dikenal', false]]));
  test('as what may be missed, where it repeats one agency', () => expect(left(beside('K/L/D', () => 'Dinas Kesehatan').map((row) => [...row.slice(0, 5), ...row.slice(6)]))).toEqual([[5, 'K/L/D', 'tidak-dikenal', true]]));
  test('without a head', () => expect(left([['', ...head.slice(1)], ...rows.map((row) => ['', ...row.slice(1)])].map((row, at) => [...row.slice(0, 3), at === 0 ? '' : `${at * 7},5`, ...row.slice(3)]))).toEqual([[3, '', 'tanpa-kepala', true]]));
  test('with remarks beside the table as slight', () => expect(left([head.slice(1), ...rows.map((row, at) => [...row.slice(1), '', ...(at % 4 === 0 ? ['tanyakan ke bidang ini'] : [])])])).toEqual([[7, '', 'tanpa-kepala', false]]));
  test('where its words are known and its cells speak against them', () => expect(left(beside('Sasaran', (at) => at * 1.7))).toEqual([[6, 'Sasaran', 'tidak-cocok', true]]));
  test('not where nothing stands in it', () => expect(left(beside('Kelompok data', () => undefined))).toEqual([]));
  test('quietly where a person has left it out', () => {
    const grid = gridOf([head, ...rows]);
    const automatic = readSheet(grid);
    if (!isReading(automatic)) throw new Error(automatic.refused);
    const again = readSheet(grid, { corrections: new Map([[grid.sheet, [saveMapping(grid, mappingOf(grid, automatic))]]]) });
    expect(isReading(again) && again.unreadColumns).toEqual([{ column: 0, header: 'Wilayah kerja', sample: 'Dusun ke 0', why: 'dilewati', matters: false }]);
    expect(isReading(again) && new Set(again.columns.map((column) => columnReason(column, again)))).toEqual(new Set(['disimpan']));
  });
  test('together with its neighbours under the same words', () => {
    expect(columnRuns([{ column: 2, header: 'Lagu' }, { column: 3, header: 'Lagu' }, { column: 5, header: 'Lagu' }, { column: 6, header: 'Nada' }])).toEqual([
      { first: 2, last: 3, header: 'Lagu' }, { first: 5, last: 5, header: 'Lagu' }, { first: 6, last: 6, header: 'Nada' },
    ]);
  });
});

describe('a column is read', () => {
  const reasonOf = (table: readonly (readonly Typed[])[], at: number): string | undefined => {
    const reading = readGrid(table);
    const column = reading.columns.find((one) => one.column === at);
    return column && columnReason(column, reading);
  };
  const plain = (words: readonly Typed[]): readonly (readonly Typed[])[] => [words, ...rows.map((row) => row.slice(1))];
  test('by the words of its head', () => expect(reasonOf([head, ...rows], 2)).toBe('kata'));
  test('by its year alone, as a target', () => expect(reasonOf(plain(['Program', 'Indikator', 'Satuan', '2026', 'Pagu 2027', 'Perangkat Daerah']), 3)).toBe('tahun'));
  test('by its year alone, as money', () => expect(reasonOf(plain(['Program', 'Indikator', 'Satuan', 'Target 2027', '2026', 'Perangkat Daerah']), 4)).toBe('tahun-uang'));
  test('by the agencies that stand in it', () => expect(reasonOf(plain(['Program', 'Indikator', 'Satuan', 'Target 2026', 'Pagu 2026', 'PIC']), 5)).toBe('isi'));
});
