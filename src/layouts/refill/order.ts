import type { RefillLook } from './look';

/** A row or column of the refilled sheet: the one of the sheet before that it was, and the one of the drawing that it holds. */
export interface Entry {
  /** Null for one that is inserted. */
  readonly old: number | null;
  /** Null for one of the planner's. */
  readonly drawn: number | null;
  /** It stands in the sheet until the others have come, and goes. */
  readonly goes: boolean;
  /** The row of the sheet before whose looks and content come here: of a row that moves. */
  readonly from: number | null;
}

/** The rows of the sheet, those that come and those that go among them, in their order. */
export function orderRows(look: RefillLook, restore: boolean): readonly Entry[] {
  const { now, rowAt, moving, goingRows, keptHeads, deletedRows, body } = look;
  const drawnAt = new Map(rowAt.flatMap((row, drawn) => (row === null ? [] : [[row, drawn] as const])));
  const movedFrom = new Set([...moving].flatMap((drawn) => rowAt[drawn] ?? []));
  const isTheirs = (row: number): boolean => !drawnAt.has(row) && !goingRows.has(row);
  // What she inserted stays under the row that it stands under, as do rows that are kept; a heading that is kept begins a place of its own. What lies under the table moves down.
  const anchor = (row: number): number => {
    let last = row;
    while (last >= body.first && last + 1 < body.last && isTheirs(last + 1) && !keptHeads.has(last + 1)) last += 1;
    return last;
  };
  const comes = (drawn: number): boolean => moving.has(drawn) || (rowAt[drawn] === null && (restore || !deletedRows.has(drawn)));
  return weave({
    count: Math.max(now.cells.length, ...rowAt.map((row) => (row ?? -1) + 1)), places: rowAt, comes, anchor,
    drawnAt: (row) => (movedFrom.has(row) ? null : drawnAt.get(row) ?? null),
    goes: (row) => goingRows.has(row) || movedFrom.has(row),
  });
}

/** The same of columns. */
export function orderColumns({ now, columnAt, goingColumns, deletedColumns }: RefillLook, restore: boolean): readonly Entry[] {
  const drawnAt = new Map(columnAt.flatMap((column, drawn) => (column === null ? [] : [[column, drawn] as const])));
  return weave({
    count: Math.max(...now.cells.map((cells) => cells.length), ...columnAt.map((column) => (column ?? -1) + 1)),
    places: columnAt, comes: (drawn) => columnAt[drawn] === null && (restore || !deletedColumns.has(drawn)), anchor: (column) => column,
    drawnAt: (column) => drawnAt.get(column) ?? null,
    goes: (column) => goingColumns.has(column),
  });
}

interface Weaving {
  /** Rows or columns of the sheet. */
  readonly count: number;
  /** Of each one of the drawing, its place on the sheet. */
  readonly places: readonly (number | null)[];
  readonly comes: (drawn: number) => boolean;
  /** After which one of the sheet something comes that follows this one. */
  readonly anchor: (old: number) => number;
  readonly drawnAt: (old: number) => number | null;
  readonly goes: (old: number) => boolean;
}

function weave({ count, places, comes, anchor, drawnAt, goes }: Weaving): readonly Entry[] {
  const coming = new Map<number, Entry[]>();
  const first = places.find((place, drawn) => place !== null && !comes(drawn)) ?? 0;
  let after = first - 1;
  places.forEach((place, drawn) => {
    if (comes(drawn)) {
      const entry: Entry = { old: null, drawn, goes: false, from: place };
      const list = coming.get(after);
      if (list) list.push(entry);
      else coming.set(after, [entry]);
    } else if (place !== null) after = anchor(place);
  });
  const entries: Entry[] = [...(coming.get(-1) ?? [])];
  for (let old = 0; old < count; old += 1) {
    entries.push({ old, drawn: drawnAt(old), goes: goes(old), from: null }, ...(coming.get(old) ?? []));
  }
  return entries;
}
