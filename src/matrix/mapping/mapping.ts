import { fieldKey, fieldRef, type FieldRef } from '../../plan';
import { pathsOf, type MappedColumn } from '../columns';
import type { HeaderBlock } from '../header';
import type { Sheet } from '../sheet';
import { fold, isBlankText } from '../text';

/** What one column of a sheet is read as. */
export interface ColumnUse {
  /** On the sheet, zero-based. */
  readonly column: number;
  /** The header's words over it, joined from the top down; "" where it has none. */
  readonly header: string;
  /** Null where the column is left out. */
  readonly use: FieldRef | null;
}

/** How a sheet is read, as it stands now: rows of the header and the use of every column. */
export interface SheetMapping {
  /** On the sheet, zero-based, both included. */
  readonly header: { readonly firstRow: number; readonly lastRow: number };
  /** From left to right. */
  readonly columns: readonly ColumnUse[];
}

/**
 * A mapping that outlives changes of its sheet: no addresses, only the header's words in their order. A column is known by its words, and among columns of the same words by
 * its neighbours and its place among them.
 */
export interface SavedMapping {
  /** The header's rows from the top down, each with its folded texts from left to right; blank rows and the row of column numbers left out. */
  readonly rows: readonly (readonly string[])[];
  /** From left to right; columns without words only where they are used. */
  readonly columns: readonly { readonly header: string; readonly use: FieldRef | null }[];
  /** Which of several tables under the same header it is of: by their titles (folded), else by its place among them, from 0. Absent where the header stood once. */
  readonly table?: { readonly titles: readonly string[]; readonly place: number };
}

/** How far below a header it is looked whether a column without words holds anything. */
const looked = 200;

/** The columns of a sheet from left to right: those that the header names, and those without a name that hold something below it. */
export function columnsUnder(sheet: Sheet, block: HeaderBlock): readonly { readonly column: number; readonly header: string }[] {
  const words = new Map(pathsOf(sheet, block).map((path) => [path.column, path.words.join(' › ')]));
  const found: { column: number; header: string }[] = [];
  for (let column = sheet.zone.left; column <= sheet.zone.right; column += 1) {
    const header = words.get(column) ?? '';
    if (header !== '' || holdsAnything(sheet, column, block.lastRow + 1)) found.push({ column, header });
  }
  return found;
}

function holdsAnything(sheet: Sheet, column: number, top: number): boolean {
  for (let row = top; row <= Math.min(sheet.zone.bottom, top + looked); row += 1) if (!sheet.isBlank(row, column)) return true;
  return false;
}

/** What columns are read as where nobody has said anything, every column of the sheet included. */
export function automaticUses(sheet: Sheet, block: HeaderBlock, mapped: readonly MappedColumn[]): readonly ColumnUse[] {
  const uses = new Map(mapped.map((column) => [column.column, fieldRef(column)]));
  return columnsUnder(sheet, block).map((one) => ({ ...one, use: uses.get(one.column) ?? null }));
}

/** Columns that are read as the same thing as one to their left; codes may be split over several columns. */
export function doublesIn(mapping: SheetMapping): readonly ColumnUse[] {
  const seen = new Set<string>();
  return mapping.columns.filter(({ use }) => {
    if (use === null || use.field === 'kode') return false;
    const key = keyOfUse(use);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

/** One string per use: field, year and level. */
export function keyOfUse(use: FieldRef): string {
  return `${fieldKey(use)}/${use.level ?? ''}`;
}

/** Folded texts of a row, each once. */
export function textsOf(sheet: Sheet, row: number): readonly string[] {
  const texts = new Set<string>();
  for (let column = sheet.zone.left; column <= sheet.zone.right; column += 1) {
    const text = sheet.text(row, column);
    if (!isBlankText(text)) texts.add(fold(text));
  }
  return [...texts];
}
