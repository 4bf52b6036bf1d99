import { bookOf, type Rows } from '../support/book';
import { mergesOf, rowsOf, smallDrawing } from './matrix-book';

const rows = rowsOf(smallDrawing);
/** Titles, header and numbering row of the small plan's table. */
const header = rows.slice(0, 7);
const headerMerges = mergesOf(smallDrawing).filter((area) => Number(/\d+$/.exec(area)?.[0]) <= 7);
const without = (row: readonly (string | number | boolean | null)[]) => row.map((value, column) => (column === 16 ? null : value));

/** Rows of the small plan's table below the header of a page: misi, tujuan and the first sasaran; its program; the second sasaran, whose agency is taken away. */
export const pageRows: Readonly<Record<'Hal 1' | 'Hal 2' | 'Hal 3', Rows>> = {
  'Hal 1': [...header, ...rows.slice(7, 11)],
  'Hal 2': [...header, ...rows.slice(11, 13)],
  'Hal 3': [...header, without(rows[13] ?? [])],
};

/** The small plan's table over three sheets, each with the whole header, and further sheets before them. */
export function pagesBook(before: Readonly<Record<string, Rows>> = {}, names: readonly [string, string, string] = ['Hal 1', 'Hal 2', 'Hal 3']): ReturnType<typeof bookOf> {
  const pages = Object.fromEntries(Object.values(pageRows).map((page, index) => [names[index] ?? '', page]));
  return bookOf({ ...before, ...pages }, {
    name: 'rpjmd.xlsx',
    merges: { [names[0]]: [...headerMerges, 'A8:Q8', 'A10:A11', 'B10:B11'], [names[1]]: [...headerMerges, 'A8:A9', 'B8:B9'], [names[2]]: headerMerges },
  });
}

/** A list of indicators as a second table, below a title of its own. */
export const ikuRows: Rows = [
  ['Tabel 4.2 IKU Kabupaten'],
  ['No', 'Indikator', 'Satuan', 'Baseline 2018', 2019, 2020, 2021, 2022, 2023, 'Perangkat Daerah'],
  [1, 'Indeks pembangunan manusia', 'Indeks', 70, 71, 72, 73, 74, 75, 'Dinas Pendidikan'],
  [2, 'Tingkat kemiskinan', '%', 9, 8, 7, 6, 5, 4, null],
];

/** One sheet with the small plan's table and the list of indicators below it: its header stands in row 17. */
export function twoTablesBook(more: Readonly<Record<string, Rows>> = {}): ReturnType<typeof bookOf> {
  return bookOf({ Matriks: [...rows, [], ...ikuRows], ...more }, { name: 'rpjmd.xlsx', merges: { Matriks: mergesOf(smallDrawing) } });
}
