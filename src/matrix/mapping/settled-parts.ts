import type { Grid } from '../grid';
import { cutTables } from '../tables';
import type { SavedMapping } from './mapping';
import { matchMapping, type MappingMatch } from './match';

/** The rows of a sheet that one table stands in, and the mapping that a person has settled for them. */
export interface SettledPart {
  readonly part: Grid;
  readonly mapping: SavedMapping | undefined;
}

/**
 * A sheet cut into its tables, each with the mapping that is found on it: wholly before partly, and each mapping once. Where a mapping is found on none of several tables,
 * a person has pointed at a header that cuts through them: then the sheet is one table.
 */
export function settledParts(grid: Grid, saved: readonly SavedMapping[]): readonly SettledPart[] {
  const parts = cutTables(grid);
  const [first] = saved;
  if (first === undefined) return parts.map((part) => ({ part, mapping: undefined }));
  if (parts.length === 1) return [{ part: grid, mapping: mappingOfPart(saved, grid) ?? first }];
  const taken = new Map<Grid, SavedMapping>();
  for (const status of ['applied', 'partly'] satisfies MappingMatch['status'][]) {
    for (const mapping of saved) {
      if ([...taken.values()].includes(mapping)) continue;
      const part = parts.find((one) => !taken.has(one) && matchMapping(mapping, one).status === status);
      if (part) taken.set(part, mapping);
    }
  }
  return taken.size === 0 ? [{ part: grid, mapping: first }] : parts.map((part) => ({ part, mapping: taken.get(part) }));
}

/** The mapping of several that is found on these rows: wholly before partly. */
export function mappingOfPart<M extends SavedMapping>(saved: readonly M[], part: Grid): M | undefined {
  return saved.find((one) => matchMapping(one, part).status === 'applied') ?? saved.find((one) => matchMapping(one, part).status === 'partly');
}

const cuts = new WeakMap<Grid, readonly Grid[]>();

/** The rows of a sheet that the table around a row stands in, titles included; the same object each time, and the grid itself where it holds one table. */
export function partAround(grid: Grid, zone: { readonly top: number; readonly bottom: number }): Grid {
  const parts = cuts.get(grid) ?? cutTables(grid);
  cuts.set(grid, parts);
  return parts.find(({ origin, rowCount }) => origin.row <= zone.top && zone.bottom < origin.row + rowCount) ?? grid;
}
