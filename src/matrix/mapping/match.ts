import { fieldRef, yearlyFields, type Field, type FieldRef } from '../../plan';
import { mapColumns, type MappedColumn } from '../columns';
import { blockAt, type HeaderBlock } from '../header';
import type { Sheet } from '../sheet';
import { scaleOf } from '../values';
import { levelsNamed } from '../vocabulary';
import { findRows } from './find-rows';
import { automaticUses, keyOfUse, type ColumnUse, type SavedMapping, type SheetMapping } from './mapping';
import { pairColumns } from './pair-columns';

/** Whether a saved mapping was found again on a sheet: wholly, in part (`missing` names the headers of used columns that were not found), or not. */
export type MappingMatch =
  | { readonly status: 'applied' | 'partly'; readonly mapping: SheetMapping; readonly missing: readonly string[] }
  | { readonly status: 'not' };

/** Finds a saved mapping in the cells of one table. */
export function match(saved: SavedMapping, sheet: Sheet): MappingMatch {
  const header = findRows(sheet, saved);
  const block = header && blockAt(sheet, header.firstRow, header.lastRow);
  if (!header || !block) return { status: 'not' };
  const automatic = automaticUses(sheet, block, mapColumns(sheet, block, header.lastRow + 1));
  const pairs = pairColumns(saved.columns.map((column) => column.header), automatic.map((column) => column.header));
  const uses = new Map<number, FieldRef | null>();
  const missing: string[] = [];
  for (const [index, column] of saved.columns.entries()) {
    const found = pairs[index] ?? -1;
    if (found >= 0) uses.set(found, column.use);
    else if (column.use) missing.push(column.header);
  }
  const used = saved.columns.filter((column) => column.use !== null).length;
  if (used === 0 || missing.length * 2 > used) return { status: 'not' };
  const taken = new Set([...uses.values()].flatMap((use) => (use ? [keyOfUse(use)] : [])));
  const columns = automatic.map((column, index): ColumnUse => {
    const known = uses.get(index);
    if (known !== undefined) return { ...column, use: known };
    return column.use && taken.has(keyOfUse(column.use)) ? { ...column, use: null } : column;
  });
  return { status: missing.length === 0 ? 'applied' : 'partly', mapping: { header, columns }, missing };
}

/** What reading needs of a sheet whose mapping a person has settled. */
export interface Corrected {
  readonly block: HeaderBlock;
  readonly columns: readonly MappedColumn[];
  readonly status: 'applied' | 'partly';
  readonly missing: readonly string[];
}

/** The header and columns that a saved mapping gives on this sheet; null where it is not found on it. */
export function correct(sheet: Sheet, saved: SavedMapping | undefined): Corrected | null {
  const found = saved ? match(saved, sheet) : null;
  if (!found || found.status === 'not') return null;
  const { header } = found.mapping;
  const block = blockAt(sheet, header.firstRow, header.lastRow);
  if (!block) return null;
  const columns = undated(found.mapping.columns).flatMap(({ column, header: words, use }): MappedColumn[] =>
    use ? [{ ...fieldRef(use), column, header: words, confidence: 1, scale: scaleOf(words), levels: levelsOf(use, words) }] : []);
  const places = columns.map(({ column }) => column);
  return { ...found, columns, block: { ...block, left: Math.min(block.left, ...places), right: Math.max(block.right, ...places) } };
}

/** Where a column is said to hold the years, the one column of a yearly field is of the year of each row, whatever year it was given before. */
function undated(columns: readonly ColumnUse[]): readonly ColumnUse[] {
  if (!columns.some(({ use }) => use?.field === 'tahun')) return columns;
  const alone = (field: Field): boolean => columns.filter(({ use }) => use?.field === field).length === 1;
  return columns.map((one): ColumnUse => (one.use && yearlyFields.has(one.use.field) && alone(one.use.field) ? { ...one, use: { field: one.use.field } } : one));
}

function levelsOf(use: FieldRef, words: string): MappedColumn['levels'] {
  if (use.field !== 'uraian' && use.field !== 'indikator') return [];
  return use.level === undefined ? levelsNamed(words.split(' › ').at(-1) ?? '') : [use.level];
}
