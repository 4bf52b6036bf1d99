import type { CellValue, Grid, Reading } from '../../matrix';
import type { OwnerId, Zone } from '../../plan';
import type { TablePicture } from '../session-state';

/** One page of a table: its part on one sheet. */
export interface TablePage {
  readonly picture: TablePicture;
  readonly page: number;
  readonly reading: Reading;
}

/** A page of a table on its sheet's cells, asked row by row. */
export interface Table extends TablePage {
  readonly firstRow: number;
  readonly lastRow: number;
  value(row: number, column: number): CellValue;
  formula(row: number, column: number): string;
  format(row: number, column: number): string;
  mergeAt(row: number, column: number): Zone | null;
  /** The row of an item or indicator; null where it stands on another page. */
  rowOf(owner: OwnerId): number | null;
  /** Rows of items and indicators: not a repeated header, a total, a note, or a row that could not be read. */
  isOwn(row: number): boolean;
}

/** Rows below a master's content that are guarded as well, so that what is typed there next is. */
export const roomBelow = 200;

export function tableOf(page: TablePage, grid: Grid): Table {
  const { reading, picture } = page;
  const { origin, values, formulas, formats } = grid;
  const covered = new Map<string, Zone>();
  for (const merge of grid.merges) for (let row = merge.top; row <= merge.bottom; row++) for (let column = merge.left; column <= merge.right; column++) covered.set(`${row}:${column}`, merge);
  const strange = new Set([...reading.passed, ...reading.unread].map(({ row }) => row));
  const { firstRow, lastRow } = reading.data;
  const endOfContent = origin.row + grid.rowCount - 1;
  return {
    ...page,
    rowOf: (owner) => {
      const at = picture.table.rowOf(owner);
      return at?.page === page.page ? at.row : null;
    },
    firstRow: Math.max(firstRow, reading.header.lastRow + 1),
    lastRow: reading.kind === 'matriks' && endOfContent <= lastRow ? lastRow + roomBelow : lastRow,
    value: (row, column) => values[row - origin.row]?.[column - origin.column] ?? null,
    formula: (row, column) => {
      const formula = formulas?.[row - origin.row]?.[column - origin.column];
      return typeof formula === 'string' && formula.startsWith('=') ? formula : '';
    },
    format: (row, column) => formats?.[row - origin.row]?.[column - origin.column] ?? 'General',
    mergeAt: (row, column) => covered.get(`${row}:${column}`) ?? null,
    isOwn: (row) => !strange.has(row),
  };
}

export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** The rows of a table for which the answer is yes, as runs from the top down. */
export function runsWhere({ firstRow, lastRow }: Pick<Table, 'firstRow' | 'lastRow'>, holds: (row: number) => boolean): readonly { readonly top: number; readonly bottom: number }[] {
  const runs: { top: number; bottom: number }[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    if (!holds(row)) continue;
    const run = runs.at(-1);
    if (run && run.bottom === row - 1) run.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs;
}

/** Cells of one column that are the column's own: a full-width row's merge covers it and has none. */
export function ownCells(table: Table, column: number): readonly Zone[] {
  const isThere = (row: number): boolean => {
    const merge = table.mergeAt(row, column);
    return table.isOwn(row) && (!merge || merge.left === column);
  };
  return runsWhere(table, isThere).map(({ top, bottom }) => ({ top, bottom, left: column, right: column }));
}

/** The cells of a zone with content, top-left cells of merges only. */
export function* filledCells(table: Table, zones: readonly Zone[]): Iterable<{ readonly row: number; readonly column: number; readonly value: CellValue }> {
  for (const { top, bottom, left, right } of zones) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const value = table.value(row, column);
        if (!isBlank(value)) yield { row, column, value };
      }
    }
  }
}
