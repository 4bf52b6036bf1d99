import type { Zone } from '../plan';
import type { CellValue, Grid } from './grid';
import { isBlankText } from './text';

/** A grid seen in the sheet's own coordinates (zero-based), with merges looked up by row. Outside the grid every cell is blank. */
export interface Sheet {
  readonly grid: Grid;
  readonly name: string;
  /** Used range. */
  readonly zone: Zone;
  value(row: number, column: number): CellValue;
  /** The stored text where a text is stored, else what is shown; "" where blank. Not trimmed. */
  text(row: number, column: number): string;
  isBlank(row: number, column: number): boolean;
  isBlankRow(row: number): boolean;
  format(row: number, column: number): string | undefined;
  formula(row: number, column: number): CellValue | undefined;
  /** The merge that a cell lies in, or null. */
  mergeAt(row: number, column: number): Zone | null;
  /** Merges that touch a row, in no order. */
  readonly mergesOf: (row: number) => readonly Zone[];
}

const none: readonly Zone[] = [];

/** `before` is the same sheet with other contents in the same place and the same merges. */
export function sheetOf(grid: Grid, before: Sheet | null = null): Sheet {
  const { row: top, column: left } = grid.origin;
  const zone: Zone = { top, left, bottom: top + grid.rowCount - 1, right: left + grid.columnCount - 1 };
  const mergesOf = before?.mergesOf ?? mergesByRow(grid.merges, zone);
  const value = (row: number, column: number): CellValue => grid.values[row - top]?.[column - left] ?? null;
  const text = (row: number, column: number): string => {
    const stored = value(row, column);
    if (typeof stored === 'string') return stored;
    if (stored === null) return '';
    const shown = grid.texts[row - top]?.[column - left];
    return shown === undefined || shown === '' || /^#+$/.test(shown) ? String(stored) : shown;
  };
  const isBlank = (row: number, column: number): boolean => {
    const stored = value(row, column);
    return stored === null || (typeof stored === 'string' && isBlankText(stored));
  };
  return {
    grid,
    name: grid.sheet,
    zone,
    value,
    text,
    isBlank,
    isBlankRow: (row) => (grid.values[row - top] ?? []).every((stored) => stored === null || (typeof stored === 'string' && isBlankText(stored))),
    format: (row, column) => grid.formats?.[row - top]?.[column - left],
    formula: (row, column) => grid.formulas?.[row - top]?.[column - left],
    mergesOf,
    mergeAt(row, column) {
      for (const merge of mergesOf(row)) if (column >= merge.left && column <= merge.right) return merge;
      return null;
    },
  };
}

function mergesByRow(merges: readonly Zone[], zone: Zone): (row: number) => readonly Zone[] {
  const byRow = new Map<number, Zone[]>();
  for (const merge of merges) {
    if (merge.top === merge.bottom && merge.left === merge.right) continue;
    for (let row = Math.max(merge.top, zone.top); row <= Math.min(merge.bottom, zone.bottom); row += 1) {
      const known = byRow.get(row);
      if (known) known.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return (row) => byRow.get(row) ?? none;
}
