import type { Period, OwnerId } from './plan';
import type { Field, FieldRef } from './fields';
import type { Position } from './position';

/** A cell of the sheet that a fact of the table itself stands in; its owner is `cellOwner` of where it is. */
export interface TableCell {
  readonly owner: OwnerId;
  /** The cell's text as it stands. */
  readonly raw: string;
}

/** What a table says apart from its plan: the facts that structural checks ask. A plan that was not read from a sheet has none. */
export interface TableFacts {
  /** Where a finding about the whole table points: the header's first cell. */
  readonly at: TableCell;
  /** Columns that a table must have that says it is of this kind, and this one lacks. */
  readonly missingColumns: readonly Field[];
  /** Years named over columns, each once, with the cell that names it first. */
  readonly headerYears: readonly (TableCell & { readonly year: number; readonly field: FieldRef })[];
  /** The period that the table's title names; null where it names none. */
  readonly titlePeriod: Period | null;
  /** Cells of the numbering row, from the left; none where there is no such row. */
  readonly numbering: readonly TableCell[];
  /** Rows that could not be read, with the first of their cells that has text; `reason` is an `UnreadReason` of the reader. */
  readonly unread: readonly (TableCell & { readonly row: number; readonly reason: string })[];
}

/** A cell of a table; `page` counts the sheets that the table goes on over, from 0. */
export interface TablePosition extends Position {
  readonly page: number;
}

/** Names a cell of the sheet where a finding belongs to no item and no indicator: "sel:4:12", zero-based row and column; "sel:4:12:1" on the table's second sheet. */
export function cellOwner({ row, column }: Position, page = 0): OwnerId {
  return page === 0 ? `sel:${row}:${column}` : `sel:${row}:${column}:${page}`;
}

/** The cell that `cellOwner` named; null for the owner of an item or an indicator. */
export function cellOfOwner(owner: OwnerId): TablePosition | null {
  const match = /^sel:(\d+):(\d+)(?::(\d+))?$/.exec(owner);
  return match ? { row: Number(match[1]), column: Number(match[2]), page: Number(match[3] ?? 0) } : null;
}
