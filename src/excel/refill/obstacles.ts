import type { Zone } from '../../plan';
import { request, type RequestOptions } from '../host/requests';

/**
 * What on a drawn sheet keeps it from being filled again: it is protected; its rows are filtered (Excel then puts values into visible rows only, and out of their order: OfficeDev/office-js issue 224; whether it
 * deletes hidden rows is no more certain).
 */
export type Obstacle = 'terlindung' | 'disaring';

interface Obstacles {
  readonly found: Obstacle | null;
  /** How many Excel tables the sheet has. */
  readonly tables: number;
  readonly isVisible: boolean;
}

/** Queues the question what stands in the way of a refill. */
export function queueObstacles(sheet: Excel.Worksheet): () => Obstacles {
  sheet.load('visibility');
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  const tables = sheet.tables.load('count');
  return () => ({ found: sheet.protection.protected ? 'terlindung' : sheet.autoFilter.isDataFiltered ? 'disaring' : null, tables: tables.count, isVisible: sheet.visibility === Excel.SheetVisibility.visible });
}

/** Where the Excel tables of a sheet stand, and whether one of them hides rows by its filter. Two requests. */
export async function zonesOfTables(sheetId: string, options: RequestOptions): Promise<{ readonly zones: readonly Zone[]; readonly filtered: boolean }> {
  const ids = await request((context) => {
    const tables = context.workbook.worksheets.getItem(sheetId).tables.load('items/id');
    return () => tables.items.map(({ id }) => id);
  }, options);
  return request((context) => {
    const asked = ids.map((id) => {
      const table = context.workbook.worksheets.getItem(sheetId).tables.getItem(id);
      const filter = table.autoFilter.load('isDataFiltered');
      return { range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'), filter };
    });
    return () => ({
      zones: asked.map(({ range: { rowIndex, columnIndex, rowCount, columnCount } }) => ({ top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 })),
      filtered: asked.some(({ filter }) => filter.isDataFiltered),
    });
  }, options);
}
