import type { Grid } from './grid';
import { gatherTables, type Read, type Table } from './join-pages';
import { kaskadeName } from './kept-entries';
import { ownSheets } from './own-sheets';
import { readTables } from './read-sheet';

/** A table with the names of the sheets that its pages stand on. */
export interface PlacedTable {
  readonly sheets: readonly string[];
  readonly table: Table;
}

/** The tables of a workbook that another document can be compared with: those with indicators; the sheets that Kaskade wrote are none. */
export function comparableTables(all: readonly Grid[]): readonly PlacedTable[] {
  const own = ownSheets(all);
  const grids = all.filter(({ sheet }) => sheet !== kaskadeName && !own.has(sheet));
  const reads = readTables(grids).flatMap((results, index) => results.map((result): Read<string> => ({ result, place: grids[index]?.sheet ?? '' })));
  return gatherTables(reads).flatMap((found): readonly PlacedTable[] => ('table' in found && found.table.plan.indikator.length > 0 ? [{ sheets: found.places, table: found.table }] : []));
}
