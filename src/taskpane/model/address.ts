import type { FieldRef, OwnerId, Position } from '../../plan';
import type { TablePicture } from '../../excel/session-state';

/** A position as planners read it on the sheet: row 57, column 16 → "Q58". */
export function cellName(position: Position): string {
  return `${columnName(position.column)}${position.row + 1}`;
}

/** Zero-based column → its letters: 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * Where a finding stands: its cell, which of an agency may be the row or title that names it; where the table has no such column, the first row of its owner ("58"); null where neither is known. In a table over several sheets the
 * sheet's name stands before it ("Hal 2!Q58").
 */
export function placeOf({ table, sheets }: Pick<TablePicture, 'table' | 'sheets'>, owner: OwnerId, field: FieldRef): { readonly kind: 'cell' | 'row'; readonly name: string } | null {
  const before = (page: number): string => (sheets.length > 1 ? `${sheets[page]?.name ?? ''}!` : '');
  const cell = table.cellOf(owner, field) ?? (field.field === 'opd' ? table.headingOf(owner) : null);
  if (cell) return { kind: 'cell', name: `${before(cell.page)}${cellName(cell)}` };
  const at = table.rowOf(owner);
  return at && { kind: 'row', name: `${before(at.page)}${at.row + 1}` };
}
