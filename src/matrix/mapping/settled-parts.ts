import type { Zone } from '../../plan';
import type { Grid } from '../grid';
import { cutTables, type TablePart } from '../tables';
import { findTable } from './find-table';
import type { SavedMapping } from './mapping';

/** A table of a sheet, and the mapping that a person has settled for it. */
export interface SettledPart {
  readonly part: TablePart;
  readonly mapping: SavedMapping | undefined;
}

/**
 * A sheet cut into its tables, each with its own mapping, and each mapping once. Where only the whole sheet has what a mapping holds, a person has
 * pointed at a header that cuts through several of our tables: then the sheet is one table.
 */
export function settledParts(grid: Grid, saved: readonly SavedMapping[]): readonly SettledPart[] {
  const parts = cutTables(grid);
  const settled = new Map<TablePart, SavedMapping>();
  for (const mapping of saved) {
    const found = findTable(mapping, grid, new Set(settled.keys()));
    if (!found) continue;
    if (!parts.includes(found.part)) return [{ part: found.part, mapping }];
    settled.set(found.part, mapping);
  }
  return parts.map((part) => ({ part, mapping: settled.get(part) }));
}

/** The cells of a sheet that the table around a zone stands in, titles included; the same object each time, and the grid itself where it holds one table. */
export function partAround(grid: Grid, zone: Zone): Grid {
  return cutTables(grid).find(({ grid: { origin, rowCount, columnCount } }) =>
    origin.row <= zone.top && zone.bottom < origin.row + rowCount && origin.column <= zone.left && zone.right < origin.column + columnCount)?.grid ?? grid;
}
