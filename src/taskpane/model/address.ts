import type { FieldRef, OwnerId, Position } from '../../plan';
import type { Provenance } from '../../matrix';

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

/** Where a finding stands: its cell; where the table has no such column, the first row of its owner ("58"); null where neither is known. */
export function placeOf(provenance: Provenance, owner: OwnerId, field: FieldRef): { readonly kind: 'cell' | 'row'; readonly name: string } | null {
  const cell = provenance.cellOf(owner, field);
  if (cell) return { kind: 'cell', name: cellName(cell) };
  const row = provenance.rowOf(owner);
  return row === null ? null : { kind: 'row', name: String(row + 1) };
}
