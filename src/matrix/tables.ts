import type { Grid } from './grid';
import { tablesBelow } from './tables-below';
import { tablesBeside } from './tables-beside';

/** A part of a sheet that holds one table, or none. */
export interface TablePart {
  /** Its cells at their place on the sheet, the titles above them included. */
  readonly grid: Grid;
  /** Titles that stand outside these cells and are of this table too: those over several tables side by side. */
  readonly titles: readonly string[];
}

const known = new WeakMap<Grid, readonly TablePart[]>();

/**
 * Cuts a sheet into its tables, side by side and one below the other, from the left to the right and from the top down; one part, the sheet itself,
 * where there is one table or none.
 */
export function cutTables(grid: Grid): readonly TablePart[] {
  const before = known.get(grid);
  if (before) return before;
  const parts = cut({ grid, titles: [] });
  known.set(grid, parts);
  return parts;
}

/** A column that parts two tables runs through all rows of both; rows may part tables of which each is two again. */
function cut(part: TablePart): readonly TablePart[] {
  const parts = tablesBeside(part) ?? tablesBelow(part);
  return parts ? parts.flatMap(cut) : [part];
}
