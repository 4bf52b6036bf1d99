import type { MappedColumn } from './columns';
import type { HeaderBlock } from './header';
import type { Sheet } from './sheet';
import { fold } from './text';
import { isOrdinal, yearOf } from './years';

/** Fields whose values a long table holds one row at a time. */
const perRow: ReadonlySet<MappedColumn['field']> = new Set(['target', 'pagu', 'realisasi', 'realisasi-pagu', 'capaian']);
const headings = /^(tahun|thn|th|year|periode)( (target|ke|anggaran|pelaksanaan|data|perencanaan|capaian))?$/;

/**
 * The column that says each row's year, in a table with one row per indicator and year: headed "Tahun", filled with years, beside a target that
 * has none of its own. Null where the table is not a long one.
 */
export function yearColumnOf(sheet: Sheet, block: HeaderBlock, columns: readonly MappedColumn[]): number | null {
  if (!columns.some((column) => column.field === 'target' && column.year === undefined) || columns.some((column) => perRow.has(column.field) && column.year !== undefined)) return null;
  for (let column = block.left; column <= block.right; column += 1) if (saysYears(sheet, block, column)) return column;
  return null;
}

/** Whether a column is headed as one of years. */
export function isYearHead(sheet: Sheet, block: HeaderBlock, column: number): boolean {
  return headings.test(fold(headOf(sheet, block, column)).replace(/[^\p{L}]+/gu, ' ').trim());
}

function headOf(sheet: Sheet, block: HeaderBlock, column: number): string {
  let head = '';
  for (let row = block.firstRow; row <= block.lastRow; row += 1) if (row !== block.numberingRow && !sheet.isBlank(row, column)) head = sheet.text(row, column);
  return head;
}

/** Whether a column is headed as one of years, and holds them. */
export function saysYears(sheet: Sheet, block: HeaderBlock, column: number): boolean {
  if (!isYearHead(sheet, block, column)) return false;
  const head = headOf(sheet, block, column);
  let years = 0;
  let others = 0;
  for (let row = block.lastRow + 1; row <= Math.min(sheet.zone.bottom, block.lastRow + 200); row += 1) {
    if (sheet.isBlank(row, column) || sheet.text(row, column) === head) continue;
    if (yearAt(sheet, row, column) === null) others += 1;
    else years += 1;
  }
  return years >= 2 && years > others;
}

/** The year that a cell of that column says: calendar, or counted ("Tahun 2", "3"); through a vertical merge as well. */
export function yearAt(sheet: Sheet, row: number, column: number): number | null {
  const merge = sheet.mergeAt(row, column);
  const text = (merge ? sheet.text(merge.top, merge.left) : sheet.text(row, column)).trim();
  const year = yearOf(isOrdinal(text) ? `tahun ${text}` : text);
  return year.kind === 'none' || year.rest !== '' ? null : year.year;
}

/** Whether a field of a long table is read on the year's own row. */
export function isPerRow(column: MappedColumn): boolean {
  return perRow.has(column.field) && column.year === undefined;
}
