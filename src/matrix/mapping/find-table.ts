import type { Grid } from '../grid';
import { blockAt } from '../header';
import { sheetOf } from '../sheet';
import { cutTables, type TablePart } from '../tables';
import { fold } from '../text';
import type { SavedMapping, SheetMapping } from './mapping';
import { match, type MappingMatch } from './match';

/** A saved mapping's own table on a sheet. */
export interface FoundTable {
  /** One of the sheet's tables as we cut it, or the whole sheet where only that holds the saved columns. */
  readonly part: TablePart;
  readonly match: Exclude<MappingMatch, { readonly status: 'not' }>;
}

/**
 * Finds a saved mapping's own table: of the sheet's tables that have all of its columns, else of those that have most of them, the one under its
 * titles, else the one at its place. Tables in `taken` are other mappings'. Null where the sheet has no such table.
 */
export function findTable(saved: SavedMapping, grid: Grid, taken: ReadonlySet<TablePart> = new Set()): FoundTable | null {
  const parts = cutTables(grid);
  const found = parts.flatMap((part): FoundTable[] => {
    const result = taken.has(part) ? null : match(saved, sheetOf(part.grid));
    return result && result.status !== 'not' ? [{ part, match: result }] : [];
  });
  const wholly = found.filter((one) => one.match.status === 'applied');
  if (wholly.length === 0 && parts.length > 1 && taken.size === 0) {
    // Columns of two tables as we cut them, which a person takes for one.
    const result = match(saved, sheetOf(grid));
    if (result.status === 'applied' || (result.status === 'partly' && found.length === 0)) return { part: { grid, titles: [] }, match: result };
  }
  const candidates = wholly.length > 0 ? wholly : found;
  let best: { readonly one: FoundTable; readonly score: number } | null = null;
  for (const [place, one] of candidates.entries()) {
    const score = titlesInCommon(saved, one) + (saved.table?.place === place ? 0.5 : 0);
    if (!best || score > best.score) best = { one, score };
  }
  return best?.one ?? null;
}

function titlesInCommon({ table }: SavedMapping, { part, match: { mapping } }: FoundTable): number {
  const titles = titlesOf(part, mapping.header);
  return (table?.titles ?? []).filter((title) => titles.includes(title)).length;
}

/** Folded titles of the table whose header stands in these rows. */
export function titlesOf(part: TablePart, { firstRow, lastRow }: SheetMapping['header']): readonly string[] {
  const block = blockAt(sheetOf(part.grid), firstRow, lastRow);
  return [...part.titles, ...(block?.titles ?? [])].map(fold);
}

/** The table that a header's rows and columns lie in; the whole sheet where they lie in several. */
export function tableAt(grid: Grid, { firstRow, lastRow }: SheetMapping['header'], columns: readonly number[]): TablePart {
  const holds = ({ grid: { origin, rowCount, columnCount } }: TablePart): boolean =>
    firstRow >= origin.row && lastRow < origin.row + rowCount && columns.every((column) => column >= origin.column && column < origin.column + columnCount);
  return cutTables(grid).find(holds) ?? { grid, titles: [] };
}

/** What tells a table from others under the same header on its sheet; null where it is the only one. */
export function markOf(grid: Grid, part: TablePart, header: SheetMapping['header'], saved: SavedMapping): SavedMapping['table'] | null {
  const twins = cutTables(grid).filter((other) => match(saved, sheetOf(other.grid)).status === 'applied');
  const place = twins.indexOf(part);
  return twins.length > 1 && place >= 0 ? { titles: titlesOf(part, header), place } : null;
}
