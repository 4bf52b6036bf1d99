import { fieldKey } from '../plan';
import { mapColumns, type MappedColumn } from './columns';
import type { Grid } from './grid';
import { findHeader, type HeaderBlock } from './header';
import { sheetOf, type Sheet } from './sheet';
import { fold } from './text';
import { isOrdinal, periodIn, yearOf } from './years';

/** Rows in which a table's header stands under its titles. */
export const headerDepth = 16;
/** Columns that a second table must have recognised: two alike words in a remark make no header. */
const fewest = 3;

/**
 * Cuts a sheet into its tables, one below the other, each with the titles above it. A table begins behind a blank row, with a header that says
 * other things than the one before it: the same header again is a page of the same table. One grid, itself, where there is one table or none.
 */
export function cutTables(grid: Grid): readonly Grid[] {
  const sheet = sheetOf(grid);
  const first = findHeader(sheet);
  if (!first) return [grid];
  let current = signatureOf(mapColumns(sheet, first, first.lastRow + 1));
  let heads = headsOf(sheet, first);
  const starts: number[] = [];
  for (let row = first.lastRow + 2; row <= sheet.zone.bottom; row += 1) {
    if (!sheet.isBlankRow(row - 1) || sheet.isBlankRow(row)) continue;
    const part = rowsOf(grid, sheet, row, sheet.zone.bottom);
    const below = sheetOf(part);
    const block = findHeader(below, row, row + headerDepth);
    if (!block || hasDataAbove(sheet, row, block.firstRow) || holdsFigures(sheet, block)) continue;
    const here = headsOf(below, block);
    // The words of the header before, on another page: what stands under them may map a column otherwise.
    if ([...here].filter((text) => heads.has(text)).length >= here.size * 0.8) continue;
    const columns = mapColumns(below, block, block.lastRow + 1);
    const signature = signatureOf(columns);
    if (columns.length >= fewest && signature !== current) {
      current = signature;
      heads = here;
      starts.push(row);
    }
    row = block.lastRow;
  }
  const [begin] = starts;
  if (begin === undefined) return [grid];
  return [sheet.zone.top, ...starts].map((from, index) => rowsOf(grid, sheet, from, (starts[index] ?? sheet.zone.bottom + 1) - 1));
}

function headsOf(sheet: Sheet, block: HeaderBlock): ReadonlySet<string> {
  const texts = new Set<string>();
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    if (row === block.numberingRow) continue;
    for (let column = block.left; column <= block.right; column += 1) if (!sheet.isBlank(row, column)) texts.add(fold(sheet.text(row, column)));
  }
  return texts;
}

/** What a header says, wherever its columns stand. */
export function signatureOf(columns: readonly Pick<MappedColumn, 'field' | 'year' | 'level' | 'quarter' | 'column'>[]): string {
  const [left = 0] = columns.map(({ column }) => column).sort((a, b) => a - b);
  return columns.map((column) => `${column.column - left}=${fieldKey(column)}:${column.level ?? ''}`).join(' ');
}

/** Rows of several cells between a blank row and a header belong to the table above. */
function hasDataAbove(sheet: Sheet, from: number, header: number): boolean {
  for (let row = from; row < header; row += 1) {
    let filled = 0;
    for (let column = sheet.zone.left; column <= sheet.zone.right; column += 1) if (!sheet.isBlank(row, column)) filled += 1;
    if (filled > 2) return true;
  }
  return false;
}

/** "Program | … | Level | Level 3 | Rp 80.082": a row of data whose words sound like a header's. Heads have figures only in their years and numbers. */
function holdsFigures(sheet: Sheet, block: HeaderBlock): boolean {
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    if (row === block.numberingRow) continue;
    for (let column = block.left; column <= block.right; column += 1) {
      const text = sheet.text(row, column).replace(/\([^()]*\)/g, '');
      if (/\d/.test(text) && yearOf(text).kind === 'none' && !isOrdinal(text) && periodIn(text) === null) return true;
    }
  }
  return false;
}

function rowsOf(grid: Grid, { zone }: Sheet, from: number, to: number): Grid {
  const [start, end] = [from - zone.top, to - zone.top + 1];
  return {
    ...grid,
    origin: { row: from, column: grid.origin.column },
    rowCount: end - start,
    values: grid.values.slice(start, end),
    texts: grid.texts.slice(start, end),
    ...(grid.formats ? { formats: grid.formats.slice(start, end) } : {}),
    ...(grid.formulas ? { formulas: grid.formulas.slice(start, end) } : {}),
    merges: grid.merges.filter((merge) => merge.top <= to && merge.bottom >= from),
  };
}
