import { gatherTables, isReading, joinPages, readSheet, readTables, rereadCells, sure, type Grid, type NoReading, type Read, type Reading, type SavedMapping } from '../matrix';
import { viewPlan, type Zone } from '../plan';
import { createCheckers, type Checkers } from './checkers';
import { othersOf, sameOthers, type Comparing } from './compare/counterpart';
import { claimMappings, type KeptMapping } from './mappings';
import type { SheetGrid, SheetRef } from './read-sheets';
import type { TablePicture, UnreadSheet } from './session-state';
import { nameTables, sheetOfId } from './table-ids';

/** What the sheets of a workbook hold: tables, and sheets without any. */
export interface Pictures {
  readonly tables: readonly TablePicture[];
  readonly unread: readonly UnreadSheet[];
  /** What was read of each sheet, in the workbook's order; several times the same sheet where it holds several tables. */
  readonly reads: readonly Read<SheetRef>[];
}

/**
 * Reads and checks the cells of all sheets together, since agencies are learned across the whole workbook and a table may go on over several sheets; columns are read as
 * the workbook's mappings say. Tables keep the ids that they had `before`. The one that is being compared is checked beside the other document.
 */
export function picturesOf(
  sheets: readonly SheetGrid[], mappings: readonly KeptMapping[], before: readonly TablePicture[] = [], checkers: Checkers = createCheckers(), comparing: Comparing | null = null,
): Pictures {
  const claimed = claimMappings(sheets, mappings);
  const corrections = new Map(sheets.map(({ id, grid }): [string, readonly SavedMapping[]] => [grid.sheet, (claimed.get(id) ?? []).map(({ saved }) => saved)]));
  const results = readAll(sheets.map(({ grid }) => grid), corrections);
  const reads = sheets.flatMap(({ id, name }, index) => (results[index] ?? []).map((result): Read<SheetRef> => ({ result, place: { id, name } })));
  const found = gatherTables(reads);
  const named = nameTables(found.flatMap((one) => ('table' in one ? [{ table: one.table, sheets: one.places }] : [])), before);
  checkers.keep(new Set(named.map(({ id }) => id)));
  const tables = named.map(({ id, sheets: pages, table }): TablePicture => {
    const view = viewPlan(table.plan, { table: table.facts, others: othersOf(comparing, id, named) });
    return { id, sheets: pages, table, view, outcome: checkers.check(id, view) };
  });
  return { tables, unread: found.flatMap((one) => ('why' in one ? [{ ...one.place, refused: one.why.refused }] : [])), reads };
}

/**
 * The pictures after some cells have changed in place, with all that did not change taken over as it is. Null where the change may touch more than the values of its cells'
 * owners: then the sheets must be read anew.
 */
export function picturesAfter({ tables, unread, reads }: Pictures, changed: readonly Pick<SheetGrid, 'id' | 'grid'>[], checkers: Checkers, comparing: Comparing | null = null): Pictures | null {
  const again = new Map<Reading | NoReading, Reading>();
  let now = reads;
  for (const { id, grid } of changed) {
    const [only, ...more] = now.filter(({ place }) => place.id === id);
    if (!only || more.length > 0 || !isReading(only.result)) return null;
    const result = rereadCells(only.result, grid, zoneOf(grid), now.map((read) => read.result));
    if (!result) return null;
    again.set(only.result, result);
    now = now.map((read) => (read === only ? { ...read, result } : read));
  }
  const patched = tables.map((picture): TablePicture => {
    const [first, ...others] = picture.table.pages;
    if (!picture.table.pages.some((page) => again.has(page))) return picture;
    return { ...picture, table: joinPages([again.get(first) ?? first, ...others.map((page) => again.get(page) ?? page)]) };
  });
  return { tables: viewAgain(patched, checkers, comparing), unread, reads: now };
}

/** Tables with their checks brought up to date, where the table itself has changed or the document that it is compared with. */
export function viewAgain(tables: readonly TablePicture[], checkers: Checkers, comparing: Comparing | null): readonly TablePicture[] {
  return tables.map((picture): TablePicture => {
    const { id, table, view: before } = picture;
    const others = othersOf(comparing, id, tables);
    if (table.plan === before.plan && table.facts === before.table && sameOthers(before.others, others)) return picture;
    const view = viewPlan(table.plan, { table: table.facts, others }, before);
    return { ...picture, view, outcome: checkers.check(id, view) };
  });
}

function zoneOf({ origin: { row, column }, rowCount, columnCount }: Grid): Zone {
  return { top: row, left: column, bottom: row + rowCount - 1, right: column + columnCount - 1 };
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
