import { depthOf, type Field } from '../plan';
import type { MappedColumn } from './columns';
import type { HeaderBlock } from './header';
import { saysYears } from './long';
import type { Sheet } from './sheet';

/** What a planning table measures or promises; a sheet without any of it lists things. */
const measured: ReadonlySet<Field> = new Set<Field>(['target', 'pagu', 'kondisi-awal', 'kondisi-akhir', 'pagu-akhir', 'realisasi', 'realisasi-pagu', 'capaian', 'capaian-pagu']);

/**
 * Whether a table whose header reads like a planner's is a list to look things up in (nomenklatur, activities and their status): it measures nothing,
 * and neither hangs on a cascade above the urusan nor says which agency answers for an indicator. A template that is still empty is no list.
 */
export function isReferenceList(sheet: Sheet, block: HeaderBlock, columns: readonly MappedColumn[]): boolean {
  if (columns.some((column) => measured.has(column.field) || column.field === 'tingkat')) return false;
  for (let column = block.left; column <= block.right; column += 1) if (saysYears(sheet, block, column)) return true;
  if (columns.some(({ levels }) => levels.some((level) => depthOf(level) < depthOf('urusan')))) return false;
  return !columns.some((column) => (column.field === 'opd' || column.field === 'opd-pendukung') && column.confidence >= 0.75);
}

/** Whether a sheet without a planner's header is a plain list: a row of column names, few columns, and words below each of the first ones. */
export function isPlainList(sheet: Sheet): boolean {
  const { top, left, bottom, right } = sheet.zone;
  if (right - left > 7 || bottom - top < 10 || sheet.grid.merges.length > 0) return false;
  let heads = 0;
  for (let column = left; column <= right; column += 1) {
    const head = sheet.value(top, column);
    if (typeof head === 'string' && head.trim() !== '' && head.length <= 40) heads += 1;
  }
  if (heads !== right - left + 1 || heads < 2) return false;
  let full = 0;
  for (let row = top + 1; row <= bottom; row += 1) if (!sheet.isBlank(row, left)) full += 1;
  return full >= (bottom - top) * 0.9;
}
