import type { Zone } from '../../plan';
import type { Hands } from './hand-cells';
import { hersIn } from './hand-cells';
import { isFormula } from './held';
import { present, type Known } from './known';
import { refsOf } from './refs';
import { heldAt, isBlank, widthOf } from './sheet-now';
import { sumTreeOf } from './sum-tree';

/** Rows and columns that the plan has no longer, and what becomes of the planner's words in them. */
export interface Going {
  /** All that the plan has no longer: those that stay because of her, too. */
  readonly goneRows: readonly { readonly at: number; readonly row: number }[];
  readonly goneColumns: readonly { readonly key: string; readonly column: number }[];
  /** Rows of the sheet that stay only because a row that stays belongs under them. */
  readonly heads: ReadonlySet<number>;
  /** Rows and columns of the sheet that go. */
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
  /** Cells of hers outside the body in columns that go: they move aside. By "row:column" of the sheet, the column that they move to. */
  readonly displaced: ReadonlyMap<string, number>;
}

/** Cells of the sheet that formulas of the planner's speak of, on it and on others. */
export function spokenOf(known: Known, referred: readonly Zone[]): readonly Zone[] {
  const { image, now, atRow, atColumn } = known;
  const isHers = hersIn(known);
  const own = now.cells.flatMap((cells, row) => cells.flatMap((held, column): readonly Zone[] => {
    if (held === null || typeof held !== 'object') return [];
    const [imageRow, imageColumn] = [atRow.get(row), atColumn.get(column)];
    const base = present(imageRow) && present(imageColumn) ? image.rows[imageRow]?.cells[imageColumn] ?? '' : '';
    return isFormula(base) && !isHers(base, held) ? [] : refsOf(held.formula);
  }));
  return [...own, ...referred];
}

/** What goes: rows in which nothing of hers stands and of which no formula of hers speaks alone; columns out of which her words can move. Cells in `released` ("row:column" of the sheet) hold nothing. */
export function whatGoes(known: Known, { cells, carried }: Hands, spoken: readonly Zone[], released: ReadonlySet<string>): Going {
  const { image, now, found, rowTo, columnTo, atColumn } = known;
  const hersAt = new Set(cells.filter(({ hers }) => !isBlank(hers)).map(({ row, column }) => `${row}:${column}`).filter((at) => !released.has(at)));
  const hasHers = (row: number): boolean => (now.cells[row] ?? []).some((held, column) => (atColumn.has(column) ? hersAt.has(`${row}:${column}`) : !isBlank(held)));
  const goneRows = image.rows.flatMap((_, at) => (rowTo[at] === null && present(found.rows[at]) ? [{ at, row: found.rows[at] }] : []));
  const rows = new Set(goneRows.filter(({ row }) => !hasHers(row)).map(({ row }) => row));
  keepSpoken(rows, spoken.map(({ top, bottom }) => [top, bottom]));
  const heads = keepHeads(known, goneRows, rows);

  const goneColumns = image.columns.flatMap((key, at) => (columnTo[at] === null && present(found.columns[at]) ? [{ key, column: found.columns[at] }] : []));
  const columns = new Set(goneColumns.map(({ column }) => column));
  keepSpoken(columns, spoken.map(({ left, right }) => [left, right]));
  const aside = new Aside(known, hersAt, new Set([...carried.values()].map(({ row, column }) => `${row}:${column}`)), rows, new Set(goneColumns.map(({ column }) => column)));
  for (const { column } of goneColumns) if (columns.has(column) && !aside.clear(column)) columns.delete(column);
  return { goneRows, goneColumns, heads, rows, columns, displaced: aside.displaced };
}

/** Finds places for the planner's words that stand in columns that go. */
class Aside {
  readonly displaced = new Map<string, number>();
  private readonly taken = new Set<string>();
  private readonly width: number;

  constructor(private readonly known: Known, private readonly hersAt: ReadonlySet<string>, private readonly carriedFrom: ReadonlySet<string>, private readonly goingRows: ReadonlySet<number>, private readonly goneColumns: ReadonlySet<number>) {
    this.width = widthOf(known.now);
  }

  /** Whether all of hers in a column can move aside; it then does. */
  clear(column: number): boolean {
    const { now, atRow, body } = this.known;
    const moves = new Map<string, number>();
    for (let row = 0; row < now.cells.length; row += 1) {
      const at = `${row}:${column}`;
      if (isBlank(heldAt(now, row, column)) || this.carriedFrom.has(at) || this.goingRows.has(row) || (atRow.has(row) && !this.hersAt.has(at))) continue;
      if (row >= body.first && row <= body.last) return false;
      const target = this.nearest(row, column);
      if (target === null) return false;
      this.taken.add(`${row}:${target}`);
      moves.set(at, target);
    }
    for (const [from, target] of moves) this.displaced.set(from, target);
    return true;
  }

  private nearest(row: number, from: number): number | null {
    const isFree = (column: number): boolean => !this.goneColumns.has(column) && isBlank(heldAt(this.known.now, row, column)) && !this.taken.has(`${row}:${column}`);
    for (let step = 1; step < this.width; step += 1) {
      if (from - step >= 0 && isFree(from - step)) return from - step;
      if (from + step < this.width && isFree(from + step)) return from + step;
    }
    return null;
  }
}

/** Rows under which rows that stay belong stay too: which ones those are. */
function keepHeads({ image }: Known, goneRows: Going['goneRows'], going: Set<number>): ReadonlySet<number> {
  const gone = new Map(goneRows.map(({ at, row }) => [at, row]));
  const { parents } = sumTreeOf(image.rows.map(({ cells }) => cells));
  const heads = new Set<number>();
  const keepOver = (at: number): void => {
    for (const over of [image.rows[at]?.head, parents.get(at)]) {
      const row = present(over) ? gone.get(over) : undefined;
      if (!present(over) || row === undefined || !going.has(row)) continue;
      going.delete(row);
      heads.add(row);
      keepOver(over);
    }
  };
  for (const { at, row } of goneRows) if (!going.has(row) && !heads.has(row) && image.rows[at]?.part === 'isi') keepOver(at);
  return heads;
}

/** Rows that a formula of hers speaks of, and of nothing else, stay. */
function keepSpoken(going: Set<number>, spans: readonly (readonly [number, number])[]): void {
  for (const [first, last] of spans) {
    if (last - first > 5000) continue;
    const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    if (all.every((one) => going.has(one))) for (const one of all) going.delete(one);
  }
}
