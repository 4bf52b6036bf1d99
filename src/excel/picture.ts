import { gatherTables, readSheet, readTables, sure, type Grid, type NoReading, type Reading, type SavedMapping } from '../matrix';
import { viewPlan } from '../plan';
import { checkPlan, rules } from '../rules';
import { claimMappings, type KeptMapping } from './mappings';
import type { SheetGrid, SheetRef } from './read-sheets';
import type { TablePicture, UnreadSheet } from './session-state';
import { nameTables, sheetOfId } from './table-ids';

/** What the sheets of a workbook hold: tables, and sheets without any. */
export interface Pictures {
  readonly tables: readonly TablePicture[];
  readonly unread: readonly UnreadSheet[];
}

/**
 * Reads and checks the cells of all sheets together, since agencies are learned across the whole workbook and a table may go on over several sheets; columns are read as
 * the workbook's mappings say. Tables keep the ids that they had `before`.
 */
export function picturesOf(sheets: readonly SheetGrid[], mappings: readonly KeptMapping[], before: readonly TablePicture[] = []): Pictures {
  const claimed = claimMappings(sheets, mappings);
  const corrections = new Map(sheets.map(({ id, grid }): [string, readonly SavedMapping[]] => [grid.sheet, (claimed.get(id) ?? []).map(({ saved }) => saved)]));
  const results = readAll(sheets.map(({ grid }) => grid), corrections);
  const reads = sheets.flatMap(({ id, name }, index) => (results[index] ?? []).map((result) => ({ result, place: { id, name } })));
  const tables: Omit<TablePicture, 'id'>[] = [];
  const unread: UnreadSheet[] = [];
  for (const found of gatherTables<SheetRef>(reads)) {
    if ('why' in found) {
      unread.push({ ...found.place, refused: found.why.refused });
      continue;
    }
    const view = viewPlan(found.table.plan, { table: found.table.facts });
    tables.push({ sheets: found.places, table: found.table, view, outcome: checkPlan(view, rules) });
  }
  return { tables: nameTables(tables, before), unread };
}

/** A sheet that our own code stumbles over counts as no table, so that the others are still read. */
function readAll(grids: readonly Grid[], corrections: ReadonlyMap<string, readonly SavedMapping[]>): readonly (readonly (Reading | NoReading)[])[] {
  try {
    return readTables(grids, { corrections });
  } catch {
    return grids.map((grid) => {
      try {
        return [readSheet(grid, { corrections })];
      } catch (fault) {
        console.error(`Kaskade could not read "${grid.sheet}"`, fault);
        return [{ sheet: grid.sheet, refused: 'bukan-tabel' }];
      }
    });
  }
}

/** Whether a table says anything: a template whose rows are still empty can be read, but not shown as a cascade. */
export function hasContent({ table: { plan, unread } }: TablePicture): boolean {
  return plan.items.length + plan.indikator.length + unread.length > 0;
}

/** The tables that stand, wholly or with a page, on a sheet. */
export function tablesOn(tables: readonly TablePicture[], sheetId: string): readonly TablePicture[] {
  return tables.filter(({ sheets }) => sheets.some(({ id }) => id === sheetId));
}

/**
 * The table to show: the wanted one if it says anything, where ids of sheets stand for the best table on them; else the surest, and among equally sure ones the one with
 * the most indicators.
 */
export function chooseShown(tables: readonly TablePicture[], ...wanted: readonly (string | null | undefined)[]): string | null {
  for (const id of wanted) {
    const table = tables.find((one) => one.id === id && hasContent(one)) ?? (id ? best(tablesOn(tables, sheetOfId(id)).filter(hasContent)) : null);
    if (table) return table.id;
  }
  return best(tables.some(hasContent) ? tables.filter(hasContent) : tables)?.id ?? null;
}

function best(tables: readonly TablePicture[]): TablePicture | null {
  const rank = ({ table: { confidence, plan } }: TablePicture): number => (confidence >= sure ? 1e6 : 0) + plan.indikator.length + confidence;
  return [...tables].sort((a, b) => rank(b) - rank(a))[0] ?? null;
}
