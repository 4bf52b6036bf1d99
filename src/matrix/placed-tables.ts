import type { Grid } from './grid';
import { gatherTables, type Read, type Table } from './join-pages';
import { kaskadeName, keptEntries } from './kept-entries';
import { keptMappings, mappingsBySheet } from './mapping';
import { ownSheets } from './own-sheets';
import { readTables } from './read-sheet';

/** A table with the names of the sheets that its pages stand on. */
export interface PlacedTable {
  readonly sheets: readonly string[];
  readonly table: Table;
}

/** The tables of a workbook that another document can be compared with: those with indicators, read by the mappings that the file keeps; the sheets that Kaskade wrote are none. */
export function comparableTables(all: readonly Grid[]): readonly PlacedTable[] {
  const written = ownSheets(all);
  const grids = all.filter(({ sheet }) => sheet !== kaskadeName && !written.has(sheet));
  const own = all.find(({ sheet }) => sheet === kaskadeName);
  const corrections = mappingsBySheet(grids, own ? keptMappings(keptEntries(own.values, own.origin.row)) : []);
  const reads = readTables(grids, { corrections }).flatMap((results, index) => results.map((result): Read<string> => ({ result, place: grids[index]?.sheet ?? '' })));
  return gatherTables(reads).flatMap((found): readonly PlacedTable[] => ('table' in found && found.table.plan.indikator.length > 0 ? [{ sheets: found.places, table: found.table }] : []));
}
