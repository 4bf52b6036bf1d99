import type { Field, FieldRef } from '../plan';
import type { MappedColumn } from './columns';
import type { HeaderBlock } from './header';
import type { Sheet } from './sheet';
import { fold } from './text';
import { spelledOut, unbroken } from './vocabulary';
import { isOrdinal, isYearZero, yearOf } from './years';

/** Fields whose values a long table holds one row at a time. */
const perRow: ReadonlySet<Field> = new Set<Field>(['target', 'pagu', 'realisasi', 'realisasi-pagu', 'capaian']);
const headings = /^(tahun|thn|th|year|periode)( (target|ke|anggaran|pelaksanaan|data|perencanaan|capaian))?$/;

/** Whether these columns leave it to the rows to say of which year their values are. */
export function leavesYears(columns: readonly FieldRef[]): boolean {
  return columns.some(({ field, year }) => field === 'target' && year === undefined) && !columns.some(({ field, year }) => perRow.has(field) && year !== undefined);
}

/** The column that says each row's year, in a table with one row per indicator and year; null where the table is not a long one. */
export function yearColumnOf(columns: readonly MappedColumn[]): number | null {
  return leavesYears(columns) ? columns.find(({ field }) => field === 'tahun')?.column ?? null : null;
}

/** A column headed as one of years that says them below its head, or says nothing yet. */
export function mayTellYears(sheet: Sheet, block: HeaderBlock, column: number): boolean {
  if (!isYearHead(sheet, block, column)) return false;
  if (saysYears(sheet, block, column)) return true;
  for (let row = block.lastRow + 1; row <= sheet.zone.bottom; row += 1) if (!sheet.isBlank(row, column)) return false;
  return true;
}

/** Whether a column is headed as one of years. */
export function isYearHead(sheet: Sheet, block: HeaderBlock, column: number): boolean {
  if (isYearZero(headOf(sheet, block, column))) return false;
  const head = fold(headOf(sheet, block, column)).replace(/[^\p{L}]+/gu, ' ').trim();
  return headings.test(head) || headings.test(spelledOut(head));
}

function headOf(sheet: Sheet, block: HeaderBlock, column: number): string {
  let head = '';
  for (let row = block.firstRow; row <= block.lastRow; row += 1) if (row !== block.numberingRow && !sheet.isBlank(row, column)) head = sheet.text(row, column);
  return unbroken(head);
}

/** Whether a column is headed as one of years, and holds them. */
export function saysYears(sheet: Sheet, block: HeaderBlock, column: number): boolean {
  if (!isYearHead(sheet, block, column)) return false;
  const head = headOf(sheet, block, column);
  let years = 0;
  let others = 0;
  for (let row = block.lastRow + 1; row <= Math.min(sheet.zone.bottom, block.lastRow + 200); row += 1) {
    if (sheet.isBlank(row, column) || unbroken(sheet.text(row, column)) === head) continue;
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
export function isPerRow({ field, year }: FieldRef): boolean {
  return perRow.has(field) && year === undefined;
}
