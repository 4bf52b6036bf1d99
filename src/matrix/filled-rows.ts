import type { Field } from '../plan';
import type { MappedColumn } from './columns';

/** A cell that holds anything. */
export interface FilledCell {
  /** A merge carries it down from a row above. */
  readonly again: boolean;
}

/** Rows of a table or of a sheet that may go on with it, and their cells; `column` is the sheet's. */
interface FilledRows {
  readonly rows: readonly number[];
  cell(this: void, row: number, column: number): FilledCell | null;
}

/** What a row names: an item with its indicator, an item alone, or a further indicator of the item above. */
type RowKind = 'item' | 'heading' | 'further';

/** A column that is filled in most rows of a kind in the table must be filled in many of those rows on the page. */
const filledOften = { before: 0.6, here: 0.4 };
/** What an item states once, on its first row, however many indicators follow. */
const ofItems: ReadonlySet<Field> = new Set<Field>(['uraian', 'kode', 'nomor', 'tingkat', 'pagu', 'pagu-akhir', 'realisasi-pagu', 'capaian-pagu', 'opd', 'opd-pendukung', 'lokasi', 'catatan']);

/**
 * Answers for a column whether a page leaves it blank where the table has it filled. Rows are asked by their kind: a page may begin in the middle of a program, whose code and
 * amounts stood on the page before.
 */
export function leftOut(page: FilledRows & { readonly columns: readonly MappedColumn[] }, table: FilledRows): (column: MappedColumn) => boolean {
  const kinds = kindOf(page, page.columns);
  const kindsAbove = kindOf(table, page.columns);
  const above = (kind: RowKind): readonly number[] => table.rows.filter((row) => kindsAbove(row) === kind);
  const known = { item: above('item'), heading: above('heading'), further: above('further') };
  const share = (rows: readonly number[], { column }: MappedColumn): number => (rows.length === 0 ? 0 : rows.filter((row) => table.cell(row, column)?.again === false).length / rows.length);
  const expected = (kind: RowKind, column: MappedColumn): boolean => {
    if (known[kind].length > 0) return share(known[kind], column) >= filledOften.before;
    // Of a kind that the table has no row of, its other rows tell what every indicator states.
    return kind !== 'heading' && !ofItems.has(column.field) && share(table.rows, column) >= filledOften.before;
  };
  return (column) => {
    const asked = page.rows.filter((row) => expected(kinds(row), column));
    // A single row among others tells nothing.
    if (asked.length < Math.min(2, page.rows.length)) return false;
    return asked.filter((row) => page.cell(row, column.column) !== null).length < asked.length * filledOften.here;
  };
}

function kindOf({ cell }: FilledRows, columns: readonly MappedColumn[]): (row: number) => RowKind {
  const [items, names] = [columns.filter(({ field }) => field === 'uraian'), columns.filter(({ field }) => field === 'indikator')];
  const own = (row: number, some: readonly MappedColumn[]): boolean => some.some(({ column }) => cell(row, column)?.again === false);
  return (row) => (!own(row, items) && items.length > 0 ? 'further' : names.length === 0 || own(row, names) ? 'item' : 'heading');
}
