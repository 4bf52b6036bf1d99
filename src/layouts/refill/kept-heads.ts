import type { RefillLook } from './look';
import type { Entry } from './order';
import { placesOf } from './places';
import { heldAt, isBlank, type SheetNow } from './sheet-now';

/** Stands under the words of a column that the table has no longer, on the sheet: in the language of the table. */
const keptMark = '(tetap)';

/** What stands over a column that only the planner's words keep, once the table's own header has closed around it: one cell, as high as that header leaves room. */
export interface KeptHead {
  /** All of the sheet after. */
  readonly column: number;
  /** Rows of the header, all of which lose what they said of the column. */
  readonly rows: readonly number[];
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
}

interface Shown {
  readonly columns: readonly Entry[];
  /** Final places of the drawing's rows and columns. */
  readonly rowAt: ReadonlyMap<number, number>;
  readonly columnAt: ReadonlyMap<number, number>;
}

/** The heads of the columns that stay without being the table's; a column over which the planner has typed herself keeps what stands there. */
export function keptHeads(look: RefillLook, { columns, rowAt, columnAt }: Shown): readonly KeptHead[] {
  const { now, drawing, keptColumns, hand, ground: { known: { image, found } } } = look;
  const drawnHeads = drawing.trace?.rows.flatMap(({ part }, at) => (part === 'kepala' ? [at] : [])) ?? [];
  const headRows = drawnHeads.flatMap((at) => rowAt.get(at) ?? []).sort((a, b) => a - b);
  if (keptColumns.size === 0 || headRows.length === 0) return [];
  // Numbers of columns are said by the table of its own columns.
  const sheetHeads = image.rows.flatMap(({ part, cells }, at) => (part === 'kepala' && !isNumbering(cells.map((key) => key.slice(1))) ? found.rows[at] ?? [] : []));
  const spans = drawing.merges.map((zone) => ({ zone, down: placesOf(rowAt, zone.top, zone.bottom), along: placesOf(columnAt, zone.left, zone.right) }));

  return columns.flatMap(({ old }, column): readonly KeptHead[] => {
    if (old === null || !keptColumns.has(old)) return [];
    if (hand.some((cell) => cell.column === old && cell.part === 'kepala' && !isBlank(cell.hers))) return [];
    const above = spans.filter(({ along }) => along.length > 0 && Math.min(...along) < column && Math.max(...along) > column);
    const isUnder = (row: number): boolean => above.some(({ down }) => down.length > 0 && row >= Math.min(...down) && row <= Math.max(...down));
    const room = longest(headRows.filter((row) => !isUnder(row)));
    const said = new Set(above.map(({ zone }) => String(drawing.values[zone.top]?.[zone.left] ?? '')));
    const text = [...wordsOver(now, sheetHeads, old).filter((words) => !said.has(words)).slice(-2), keptMark].join('\n');
    return room === null ? [] : [{ column, rows: headRows, ...room, text }];
  });
}

/** The words over a column from the top: of a merged area its first cell's, each area once. */
function wordsOver(now: SheetNow, rows: readonly number[], column: number): readonly string[] {
  const cells = rows.map((row) => {
    const zone = now.merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
    return zone ? { row: zone.top, column: zone.left } : { row, column };
  });
  const once = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  return [...once.values()].flatMap((cell) => {
    const held = heldAt(now, cell.row, cell.column);
    return isBlank(held) || (held !== null && typeof held === 'object') ? [] : [String(held)];
  });
}

/** The longest stretch of rows without another between them. */
function longest(rows: readonly number[]): { readonly top: number; readonly bottom: number } | null {
  const stretches: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const open = stretches.at(-1);
    if (open && open.bottom + 1 === row) open.bottom = row;
    else stretches.push({ top: row, bottom: row });
  }
  return stretches.sort((a, b) => b.bottom - b.top - (a.bottom - a.top))[0] ?? null;
}

const columnNumber = /^\(?\d{1,2}\)?$/;

/** Whether a row of a header counts the columns: "(1)", "(2)" or "1", "2". */
export function isNumbering(words: readonly string[]): boolean {
  const said = words.filter((word) => word !== '');
  return said.length > 1 && said.filter((word) => columnNumber.test(word)).length * 2 > said.length;
}
