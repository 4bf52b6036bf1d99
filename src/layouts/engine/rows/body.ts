import type { Indikator, IndikatorId, ItemId, Zone } from '../../../plan';
import type { Cell, CellChoices } from '../content';
import type { RowKind } from '../form';
import type { PlacedColumn } from '../header';
import type { LayoutChoices } from '../../layout';

/** The owner of the thin row above a total: rows that a planner puts in above it still count. */
export const totalGap = 'ruang-jumlah';

/** Rows after which words that are merged downward are said again: about a third of a printed page. */
export const repeatedAfter = 12;

/** Rows in stretches of a dozen; what is left over after the last joins it where it is too little to stand alone. */
function stretches(top: number, bottom: number): readonly (readonly [number, number])[] {
  const count = Math.max(1, Math.round((bottom - top + 1) / repeatedAfter));
  return Array.from({ length: count }, (_, at) => [top + at * repeatedAfter, at === count - 1 ? bottom : top + (at + 1) * repeatedAfter - 1] as const);
}

/** Between the words of a row's owner and of those that it hangs on. */
export const wordsMark = '\n';

/** The owner of a row that is no item's: a heading or a total. */
export function headOwner(id: string, words: string): RowOwner {
  return { id, words, item: null, indikator: null };
}

/** The owner of an indicator's row, below the owner of its item. */
export function indikatorOwner({ id, name, raw }: Indikator, { words, item }: RowOwner): RowOwner {
  return { id, words: `${words}${wordsMark}${name.trim() === '' ? raw : name}`, item, indikator: id };
}

/** Whose row a body row is, so that it is known again in a later drawing of a changed plan. */
export interface RowOwner {
  /** Of the item, the indicator or the heading that the row was made for. */
  readonly id: string;
  /** Its words behind those that it hangs on: ids that count places change with them, words do not. */
  readonly words: string;
  readonly item: ItemId | null;
  readonly indikator: IndikatorId | null;
  /** Further indicators that the row is printed for, because they say the same; absent where there are none. */
  readonly others?: readonly IndikatorId[];
}

export interface BodyRow {
  /** Null for a row that looks like no level in particular. */
  readonly kind: RowKind | null;
  readonly owner: RowOwner;
  /** One per column. */
  readonly cells: readonly Cell[];
}

/** A cell that is a formula over others of the body; rows count from the first body row. */
export type Sum = { readonly row: number; readonly column: number } & (
  /** Adds up cells of its own column, rows ascending; `next` is the row below the last of them where rows that are put in before it shall count too. */
  | { readonly rows: readonly number[]; readonly next?: number }
  /** Adds up the cells of its own row from column `left` on, up to itself. */
  | { readonly left: number }
  /** The share that the cell of row `over` has of `each` points for every cell of a column that is filled from row `first` to `last`. */
  | { readonly over: number; readonly each: number; readonly counted: { readonly column: number; readonly first: number; readonly last: number } }
);

/** The body of a table; merges count rows from the first body row. A summing cell holds its present sum as well. */
export interface Body {
  readonly rows: readonly BodyRow[];
  readonly merges: readonly Zone[];
  readonly sums: readonly Sum[];
}

/** What every row plan needs besides the plan itself. */
export interface BodyRequest {
  readonly columns: readonly PlacedColumn[];
  readonly choices: CellChoices & Pick<LayoutChoices, 'labels' | 'headerWords'>;
}

/** A body that is written row by row. */
export class BodyWriter {
  readonly rows: { readonly kind: RowKind | null; readonly owner: RowOwner; readonly cells: Cell[] }[] = [];
  readonly merges: Zone[] = [];
  readonly sums: Sum[] = [];

  constructor(private readonly width: number) {}

  add(kind: RowKind | null, owner: RowOwner, cells?: readonly Cell[]): Cell[] {
    const own: Cell[] = cells ? [...cells] : new Array<Cell>(this.width).fill(null);
    this.rows.push({ kind, owner, cells: own });
    return own;
  }

  /** One cell is no merge. */
  merge(zone: Zone): void {
    if (zone.bottom > zone.top || zone.right > zone.left) this.merges.push(zone);
  }

  cell(row: number, column: number): Cell {
    return this.rows[row]?.cells[column] ?? null;
  }

  /** Repeats a cell's words in every row down to `bottom`, or merges it over them, or over a dozen of them at a time. */
  carryDown(top: number, bottom: number, column: number, labels: LayoutChoices['labels']): void {
    if (labels === 'filled') {
      for (const row of this.rows.slice(top + 1, bottom + 1)) row.cells[column] ??= this.cell(top, column);
      return;
    }
    for (const [first, last] of labels === 'merged' ? [[top, bottom] as const] : stretches(top, bottom)) {
      const row = this.rows[first];
      if (row && first > top) row.cells[column] ??= this.cell(top, column);
      this.merge({ top: first, left: column, bottom: last, right: column });
    }
  }
}
