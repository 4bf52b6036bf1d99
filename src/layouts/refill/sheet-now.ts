import type { Zone } from '../../plan';
import type { Held } from './held';

/** A drawn sheet as it stands, whatever the planner has made of it. [0][0] is A1; rows may be shorter than the widest. */
export interface SheetNow {
  readonly cells: readonly (readonly Held[])[];
  /** Number formats, where they are known. */
  readonly formats?: readonly (readonly string[])[];
  readonly merges: readonly Zone[];
}

/** What stands in a cell. */
export function heldAt({ cells }: SheetNow, row: number, column: number): Held {
  return cells[row]?.[column] ?? null;
}

/** Columns in use. */
export function widthOf({ cells }: SheetNow): number {
  return cells.reduce((most, row) => Math.max(most, row.length), 0);
}

export function isBlank(held: Held | undefined): boolean {
  return held === null || held === undefined || held === '';
}
