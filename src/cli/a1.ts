import type { Position } from '../plan';

/** Column letters of a zero-based column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** A zero-based position as people write it: { row: 57, column: 16 } → "Q58". */
export function a1({ row, column }: Position): string {
  return `${columnLetters(column)}${row + 1}`;
}
