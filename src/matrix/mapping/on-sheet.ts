import { fieldRef } from '../../plan';
import { mapColumns } from '../columns';
import type { Grid } from '../grid';
import { blockAt, isNumberingRow, isWide } from '../header';
import type { ColumnMapping } from '../reading';
import { sheetOf, type Sheet } from '../sheet';
import { findTable, markOf, tableAt } from './find-table';
import { automaticUses, columnsUnder, textsOf, type SavedMapping, type SheetMapping } from './mapping';
import type { MappingMatch } from './match';

/** Cells in a row that make it a possible header of a sheet in which none is recognised. */
const fewest = 3;
/** Rows that a head is merged over, at most, beside its first: taller merges are groups of data. */
const deepestHead = 4;

/** The mapping that a reading used, every column of its table included. */
export function mappingOf(grid: Grid, reading: { readonly header: SheetMapping['header']; readonly columns: readonly ColumnMapping[] }): SheetMapping {
  const { firstRow, lastRow } = reading.header;
  const sheet = sheetOf(tableAt(grid, reading.header, reading.columns.map(({ column }) => column)).grid);
  const block = blockAt(sheet, firstRow, lastRow);
  const uses = new Map(reading.columns.map((column) => [column.column, fieldRef(column)]));
  return { header: { firstRow, lastRow }, columns: block ? columnsUnder(sheet, block).map((one) => ({ ...one, use: uses.get(one.column) ?? null })) : [] };
}

/** What the words say where these rows are taken for the header, of the table that `columns` lie in; null where the rows are empty. */
export function mappingAt(grid: Grid, header: SheetMapping['header'], columns: readonly number[] | null = null): SheetMapping | null {
  const { firstRow, lastRow } = header;
  const sheet = sheetOf(columns ? tableAt(grid, header, columns).grid : grid);
  const block = blockAt(sheet, firstRow, lastRow);
  return block ? { header: { firstRow, lastRow }, columns: automaticUses(sheet, block, mapColumns(sheet, block, lastRow + 1)) } : null;
}

/** A first guess for a sheet whose header is not recognised: its first row with several texts. Null where it has none. */
export function guessMapping(grid: Grid): SheetMapping | null {
  const sheet = sheetOf(grid);
  for (let row = sheet.zone.top; row <= sheet.zone.bottom; row += 1) {
    if (textsOf(sheet, row).length >= fewest) return mappingAt(grid, { firstRow: row, lastRow: lastOfHead(sheet, row) });
  }
  return null;
}

/** The last row that the cells of a head's first row are merged over; what is merged over most of the width is no head. */
function lastOfHead(sheet: Sheet, first: number): number {
  let last = first;
  for (let row = first; row <= last; row += 1) {
    for (const merge of sheet.mergesOf(row)) if (merge.top >= first && merge.bottom - first <= deepestHead && !isWide(merge, sheet.zone)) last = Math.max(last, Math.min(merge.bottom, sheet.zone.bottom));
  }
  return last;
}

/** Takes the addresses out of a mapping. */
export function saveMapping(grid: Grid, mapping: SheetMapping): SavedMapping {
  const used = mapping.columns.filter(({ use }) => use !== null);
  const part = tableAt(grid, mapping.header, (used.length > 0 ? used : mapping.columns).map(({ column }) => column));
  const sheet = sheetOf(part.grid);
  const rows: (readonly string[])[] = [];
  for (let row = mapping.header.firstRow; row <= mapping.header.lastRow; row += 1) {
    const texts = textsOf(sheet, row);
    if (texts.length > 0 && !isNumberingRow(sheet, row)) rows.push(texts);
  }
  const inside = mapping.columns.filter(({ column }) => column >= sheet.zone.left && column <= sheet.zone.right);
  const saved: SavedMapping = { rows, columns: inside.flatMap(({ header, use }) => (header === '' && use === null ? [] : [{ header, use }])) };
  const table = markOf(grid, part, mapping.header, saved);
  return table ? { ...saved, table } : saved;
}

/** Finds a saved mapping on a sheet, whatever was inserted, removed, moved or renamed since. Columns that it does not know are read by their words. */
export function matchMapping(saved: SavedMapping, grid: Grid): MappingMatch {
  return findTable(saved, grid)?.match ?? { status: 'not' };
}
