import type { Zone } from '../../plan';
import type { Drawing } from '../drawing';
import { ascending } from './align';
import type { RefillChoices, Way } from './choices';
import { spokenOf, whatGoes, type Going } from './going';
import { handsOn, type HandCell, type Hands } from './hand-cells';
import type { Held } from './held';
import type { TableImage } from './image';
import { present, recognise, wordsOfDrawn, wordsOfImage, type Known, type RefillRefusal } from './known';
import { isBlank, type SheetNow } from './sheet-now';
import { isSheared } from './shear';
import { hasSignatureRows, inSignatureRows } from './signed-before';

/** A row of the table, as a person knows it. */
export interface NamedRow {
  readonly words: string;
  /** On the sheet as it was looked at; null where it is not there. */
  readonly row: number | null;
}

/** What stands between a drawn sheet and the table as it would be drawn now. */
export interface RefillLook extends Places, Staying {
  /** Nothing was kept of the last drawing: every difference may be the planner's. */
  readonly guessed: boolean;
  readonly image: TableImage;
  readonly now: SheetNow;
  readonly drawing: Drawing;
  readonly tokens: readonly (readonly string[])[];
  readonly hand: readonly HandCell[];
  readonly carried: Hands['carried'];
  /** Rows with content of the planner's own between those of the table. */
  readonly own: readonly NamedRow[];
  /** Rows of the table that she has deleted. */
  readonly deleted: readonly NamedRow[];
  readonly added: readonly NamedRow[];
  /** Rows of the new drawing that stand on the sheet in another order than the plan has them now. */
  readonly moving: ReadonlySet<number>;
  /** Of the sheet's rows, the first and last that is one of the table's body. */
  readonly body: Known['body'];
  /** What all this was seen from. */
  readonly ground: Ground;
}

interface Ground {
  readonly known: Known;
  readonly hands: Hands;
  /** Cells that formulas of the planner's speak of. */
  readonly spoken: readonly Zone[];
}

/** What of the rows and columns that the plan has no longer goes, and what stays. */
interface Staying {
  readonly removed: readonly NamedRow[];
  /** Rows that the plan has no longer, but that stay because something of hers is in them, or speaks of them, or because such a row belongs under them (`head`). */
  readonly kept: readonly (NamedRow & { readonly head: boolean })[];
  /** The last of these, by their place on the sheet. */
  readonly keptHeads: ReadonlySet<number>;
  /** Keys of columns that come, go, and stay because something of hers is in them. */
  readonly columns: { readonly added: readonly string[]; readonly removed: readonly string[]; readonly kept: readonly string[]; readonly deleted: readonly string[] };
  /** Columns of the sheet that stay so. */
  readonly keptColumns: ReadonlySet<number>;
  /** Rows and columns of the sheet that go. */
  readonly goingRows: ReadonlySet<number>;
  readonly goingColumns: ReadonlySet<number>;
  /** Cells of hers outside the body in columns that go: they move aside. By "row:column" of the sheet, the column that they move to. */
  readonly displaced: Going['displaced'];
}

/** Where the rows and columns of the new drawing stand. */
interface Places {
  /** By row and column of the new drawing: where it stands on the sheet; null where it does not stand there. */
  readonly rowAt: readonly (number | null)[];
  readonly columnAt: readonly (number | null)[];
  /** Rows and columns of the new drawing that the planner has deleted. */
  readonly deletedRows: ReadonlySet<number>;
  readonly deletedColumns: ReadonlySet<number>;
}

export interface RefillRequest {
  /** Of the last drawing, where it was kept. */
  readonly image: TableImage | null;
  readonly now: SheetNow;
  readonly drawing: Drawing;
  /** Cells of this sheet that formulas on other sheets speak of. */
  readonly referred?: readonly Zone[];
}

/** Looks at a drawn sheet: what the planner has changed by hand, what the plan has changed since, and what is whose. */
export function lookAtTable(request: RefillRequest): RefillLook | { readonly refused: RefillRefusal } {
  const look = lookAs(request);
  if ('refused' in look || !hasSignatureRows(look.image)) return look;
  // Rows of an earlier signature block become one where all of them are still as they were drawn.
  return isBlockHers(look) ? lookAs({ ...request, drawing: inSignatureRows(request.drawing) }) : look;
}

/** Whether a signature block of several rows holds anything of the planner's, or lacks what she has deleted. */
function isBlockHers({ hand, image, now, goingRows, ground: { known: { found, rowTo, atRow } } }: RefillLook): boolean {
  if (hand.some(({ part }) => part === 'tanda-tangan')) return true;
  const lines = image.rows.flatMap(({ part, cells }, at) => (part === 'tanda-tangan' ? [{ at, row: found.rows[at] ?? null, isBlank: cells.every((key) => key === '') }] : []));
  if (lines.some(({ at, row, isBlank: isRoom }) => (row === null ? !isRoom : rowTo[at] === null && !goingRows.has(row)))) return true;
  const rows = lines.flatMap(({ row }) => row ?? []);
  return now.cells.some((cells, row) => row > Math.min(...rows) && row < Math.max(...rows) && !atRow.has(row) && cells.some((held) => !isBlank(held)));
}

function lookAs({ image: kept, now, drawing, referred = [] }: RefillRequest): RefillLook | { readonly refused: RefillRefusal } {
  const known = recognise(kept, now, drawing);
  if ('refused' in known) return known;
  if (isSheared(known)) return { refused: 'diurutkan' };
  const hands = handsOn(known);
  const spoken = spokenOf(known, referred);
  const ground = { known, hands, spoken };
  const places = placesIn(known);
  const { rowAt, deletedRows } = places;
  const { image, guessed, tokens, trace, fresh, body, atRow } = known;

  const named = (row: number): NamedRow => ({ words: wordsOfDrawn(known, row) || firstWords(drawing, row), row: rowAt[row] ?? null });
  return {
    guessed, image, now, drawing, tokens, body, ground, ...places, ...stayingIn(ground, places, new Set()),
    hand: hands.cells, carried: hands.carried,
    moving: movingRows(known, places, spoken),
    own: now.cells.flatMap((cells, row) => (row > body.first && row < body.last && !atRow.has(row) && cells.some((held) => !isBlank(held)) ? [{ row, words: wordsIn(cells) }] : [])),
    deleted: [...deletedRows].filter((row) => trace.rows[row]?.part !== 'ruang').map(named),
    added: fresh.rows.flatMap((_, row) => (rowAt[row] === null && !deletedRows.has(row) && trace.rows[row]?.part === 'isi' ? [named(row)] : [])),
  };
}

/** The same look once ways have been chosen: a cell whose row or column the table has no longer keeps neither, where it is to be written over or has gone into the plan. */
export function lookWith(look: RefillLook, { cells }: Pick<RefillChoices, 'cells'>): RefillLook {
  const released = look.hand.filter((cell) => isReleased(cell, cells[cell.key])).map(({ row, column }) => `${row}:${column}`);
  return released.length === 0 ? look : { ...look, ...stayingIn(look.ground, look, new Set(released)) };
}

/** Whether what is chosen for a cell gives up the row or column that only the cell keeps. */
export function isReleased({ gone }: Pick<HandCell, 'gone'>, way: Way | undefined): boolean {
  return gone !== null && (way === 'timpa' || way === 'ambil');
}

function stayingIn({ known, hands, spoken }: Ground, { columnAt, deletedColumns }: Places, released: ReadonlySet<string>): Staying {
  const { image, fresh } = known;
  const { goneRows, goneColumns, heads, rows, columns, displaced } = whatGoes(known, hands, spoken, released);
  const gone = goneRows.filter(({ at }) => image.rows[at]?.part === 'isi');
  const named = (stays: boolean): readonly NamedRow[] => gone.filter(({ row }) => rows.has(row) !== stays).map(({ at, row }) => ({ words: wordsOfImage(known, at), row }));
  const kept = goneColumns.filter(({ column }) => !columns.has(column));
  return {
    removed: named(false), kept: named(true).map((one) => ({ ...one, head: heads.has(one.row ?? -1) })), keptHeads: heads, goingRows: rows, goingColumns: columns, displaced,
    keptColumns: new Set(kept.map(({ column }) => column)),
    columns: {
      added: fresh.columns.filter((_, column) => columnAt[column] === null && !deletedColumns.has(column)),
      removed: goneColumns.filter(({ column }) => columns.has(column)).map(({ key }) => key),
      kept: kept.map(({ key }) => key),
      deleted: [...deletedColumns].map((column) => fresh.columns[column] ?? ''),
    },
  };
}

/** The cells of a sheet between the first and the last row and column that are the table's. */
export function areaOf({ rowAt, columnAt, goingRows, goingColumns }: RefillLook): Zone {
  const rows = [...rowAt.filter(present), ...goingRows];
  const columns = [...columnAt.filter(present), ...goingColumns];
  return { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
}

function placesIn({ guessed, found, fresh, rowTo, columnTo }: Known): Places {
  const places = (count: number, to: readonly (number | null)[], at: readonly (number | null)[]): readonly (number | null)[] => {
    const placed = Array.from({ length: count }, (): number | null => null);
    to.forEach((there, one) => {
      if (there !== null) placed[there] = at[one] ?? null;
    });
    return placed;
  };
  const rowAt = places(fresh.rows.length, rowTo, found.rows);
  const columnAt = places(fresh.columns.length, columnTo, found.columns);
  const lost = (to: readonly (number | null)[], at: readonly (number | null)[]): ReadonlySet<number> => new Set(guessed ? [] : to.filter(present).filter((there) => at[there] === null));
  return { rowAt, columnAt, deletedRows: lost(rowTo, rowAt), deletedColumns: lost(columnTo, columnAt) };
}

/**
 * Rows that the plan has in another order now, as few as settle it. A row comes to its new place anew, and the old one goes: one that a formula of hers speaks of stays where it is, unless the formula speaks of all rows.
 */
function movingRows({ fresh, found, rowTo, body }: Known, { rowAt }: Places, spoken: readonly Zone[]): ReadonlySet<number> {
  const pairs = rowTo.flatMap((there, at) => (there !== null && present(found.rows[at]) && fresh.rows[there]?.part === 'isi' ? [there] : []));
  const steady = new Set(ascending(pairs, (there) => there));
  const some = spoken.filter(({ top, bottom }) => top > body.first || bottom < body.last);
  const isSpokenOf = (row: number): boolean => some.some(({ top, bottom }) => row >= top && row <= bottom);
  return new Set(pairs.filter((there) => !steady.has(there) && !isSpokenOf(rowAt[there] ?? -1)));
}

function firstWords({ values }: Drawing, row: number): string {
  return String(values[row]?.find((value) => typeof value === 'string' && value.trim().length > 1) ?? '');
}

const wordsIn = (cells: readonly Held[]): string => cells.filter((held) => !isBlank(held)).map((held) => (held !== null && typeof held === 'object' ? held.formula : String(held))).join(' · ');
