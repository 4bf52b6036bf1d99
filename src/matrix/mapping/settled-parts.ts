import type { Grid } from '../grid';
import { cutTables } from '../tables';
import type { SavedMapping } from './mapping';
import { matchMapping } from './match';

/** The rows of a sheet that one table stands in, and the mapping that a person has settled for them. */
export interface SettledPart {
  readonly part: Grid;
  readonly mapping: SavedMapping | undefined;
}

/**
 * A sheet cut into its tables, each with the mapping of which most is found on it, and each mapping once. Where a mapping is found on none of several tables,
 * a person has pointed at a header that cuts through them: then the sheet is one table.
 */
export function settledParts(grid: Grid, saved: readonly SavedMapping[]): readonly SettledPart[] {
  const parts = cutTables(grid);
  const [first] = saved;
  if (first === undefined) return parts.map((part) => ({ part, mapping: undefined }));
  const matches = saved.flatMap((mapping) => parts.flatMap((part) => {
    const match = matchMapping(mapping, part);
    return match.status === 'not' ? [] : [{ mapping, part, missing: match.missing.length }];
  }));
  const taken = new Map<Grid, SavedMapping>();
  const placed = new Set<SavedMapping>();
  for (const { mapping, part } of matches.sort((a, b) => a.missing - b.missing)) {
    if (taken.has(part) || placed.has(mapping)) continue;
    taken.set(part, mapping);
    placed.add(mapping);
  }
  return taken.size === 0 ? [{ part: grid, mapping: first }] : parts.map((part) => ({ part, mapping: taken.get(part) }));
}

const cuts = new WeakMap<Grid, readonly Grid[]>();

/** The rows of a sheet that the table around a row stands in, titles included; the same object each time, and the grid itself where it holds one table. */
export function partAround(grid: Grid, zone: { readonly top: number; readonly bottom: number }): Grid {
  const parts = cuts.get(grid) ?? cutTables(grid);
  cuts.set(grid, parts);
  return parts.find(({ origin, rowCount }) => origin.row <= zone.top && zone.bottom < origin.row + rowCount) ?? grid;
}
