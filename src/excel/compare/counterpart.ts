import type { PlacedTable } from '../../matrix';
import type { OtherPlan } from '../../plan';
import type { TablePicture } from '../session-state';

/** What a table is compared with: another table of the workbook, as it is at any moment, or one of a file, as it was when the file was read. */
export type Counterpart =
  | { readonly kind: 'tabel'; readonly id: string }
  | { readonly kind: 'berkas'; readonly name: string; readonly tables: readonly PlacedTable[]; readonly at: number };

/** A comparison that is going on; it ends when the planner ends it, begins another one, or leaves the workbook. */
export interface Comparing {
  readonly tableId: string;
  readonly other: Counterpart;
}

/** The other side of a comparison, found. */
export interface OtherSide extends PlacedTable {
  /** As a finding names it: its file, or its sheet. */
  readonly name: string;
}

type Known = Pick<TablePicture, 'id' | 'sheets' | 'table'>;

/** The table that another one is compared with; null where it is not in the workbook any more. */
export function otherSide(other: Counterpart, tables: readonly Known[]): OtherSide | null {
  if (other.kind === 'berkas') {
    const found = other.tables[other.at];
    return found ? { ...found, name: other.name } : null;
  }
  const found = tables.find(({ id }) => id === other.id);
  return found ? { name: found.sheets[0].name, sheets: found.sheets.map(({ name }) => name), table: found.table } : null;
}

/** The documents beside a table, for its checks. */
export function othersOf(comparing: Comparing | null, tableId: string, tables: readonly Known[]): readonly OtherPlan[] {
  const side = comparing?.tableId === tableId ? otherSide(comparing.other, tables) : null;
  return side ? [{ name: side.name, plan: side.table.plan }] : [];
}

/** Whether a table stands beside the same documents as before. */
export function sameOthers(before: readonly OtherPlan[], now: readonly OtherPlan[]): boolean {
  return before.length === now.length && now.every(({ name, plan }, at) => name === before[at]?.name && plan === before[at].plan);
}
