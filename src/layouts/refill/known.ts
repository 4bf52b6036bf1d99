import type { Drawing, DrawingTrace } from '../drawing';
import { ascending } from './align';
import { findTable, type Found } from './find';
import { imageOf, tokensOf, type TableImage } from './image';
import { matchRows } from './match-rows';
import type { Held } from './held';
import type { SheetNow } from './sheet-now';

/** A drawn table that has been found again on its sheet, and the table as it would be drawn now beside it. */
export interface Known {
  /** What was last drawn; the new drawing where nothing was kept. */
  readonly image: TableImage;
  /** Nothing was kept of the last drawing. */
  readonly guessed: boolean;
  readonly now: SheetNow;
  readonly drawing: Drawing;
  readonly trace: DrawingTrace;
  readonly fresh: TableImage;
  readonly tokens: readonly (readonly string[])[];
  /** Rows and columns of the image on the sheet, and back again. */
  readonly found: Found;
  readonly atRow: ReadonlyMap<number, number>;
  readonly atColumn: ReadonlyMap<number, number>;
  /** What the rows and columns of the image are in the new drawing; null for those that it has no longer. */
  readonly rowTo: readonly (number | null)[];
  readonly columnTo: readonly (number | null)[];
  /** Of the sheet's rows, the first and last that is one of the table's body. */
  readonly body: { readonly first: number; readonly last: number };
}

/** `bukan-tabel`: the drawing is no standard table. `tidak-dikenali`: too little of it stands on the sheet still. `diurutkan`: some of its columns have been sorted without the others. */
export type RefillRefusal = 'bukan-tabel' | 'tidak-dikenali' | 'diurutkan';

/** Finds a table again on its sheet, and each of its rows and columns in the new drawing. */
export function recognise(kept: TableImage | null, now: SheetNow, drawing: Drawing): Known | { readonly refused: RefillRefusal } {
  const fresh = imageOf(drawing, kept?.summed ?? false);
  const { trace } = drawing;
  if (!fresh || !trace) return { refused: 'bukan-tabel' };
  const image = kept ?? fresh;
  const found = findTable(image, now);
  const body = bodyOf(image, found.rows);
  if (!body || found.columns.filter(present).length * 2 < image.columns.length) return { refused: 'tidak-dikenali' };
  const columnTo = newColumns(image.columns, fresh.columns);
  const inNewColumns = image.rows.map((row) => ({ ...row, cells: fresh.columns.map((_, column) => row.cells[columnTo.indexOf(column)] ?? '') }));
  return { image, guessed: kept === null, now, drawing, trace, fresh, tokens: tokensOf(drawing), found, atRow: inverse(found.rows), atColumn: inverse(found.columns), rowTo: matchRows(inNewColumns, fresh.rows), columnTo, body };
}

/** Whether a row or column is there. */
export const present = (at: number | null | undefined): at is number => at !== null && at !== undefined;

function inverse(places: readonly (number | null)[]): ReadonlyMap<number, number> {
  return new Map(places.flatMap((place, at) => (place === null ? [] : [[place, at] as const])));
}

/** Sheet rows between which the body stands; null where none of it was found. */
function bodyOf({ rows }: TableImage, found: readonly (number | null)[]): Known['body'] | null {
  const places = rows.flatMap(({ part }, at) => (part === 'isi' && present(found[at]) ? [found[at]] : []));
  const heads = rows.flatMap(({ part }, at) => (part === 'kepala' && present(found[at]) ? [found[at] + 1] : []));
  if (places.length === 0 && (heads.length === 0 || rows.some(({ part }) => part === 'isi'))) return null;
  return places.length === 0 ? { first: Math.max(...heads), last: Math.max(...heads) - 1 } : { first: Math.min(...places), last: Math.max(...places) };
}

/** The column of the new drawing that each one of the last has become; columns in another order than they were are new ones. */
function newColumns(before: readonly string[], after: readonly string[]): readonly (number | null)[] {
  const steady = new Set(ascending(before.flatMap((key, at) => (after.includes(key) ? [at] : [])), (at) => after.indexOf(before[at] ?? '')));
  return before.map((key, at) => (steady.has(at) ? after.indexOf(key) : null));
}

/** What a row of the new drawing is called by its owner; "" where it has none. */
export function wordsOfDrawn({ trace }: Known, row: number | null | undefined): string {
  return present(row) ? trace.rows[row]?.words.split('\n').at(-1) ?? '' : '';
}

/** What a row of the image is called: by the new drawing, else by what stands on the sheet. */
export function wordsOfImage(known: Known, row: number): string {
  const words = wordsOfDrawn(known, known.rowTo[row]);
  const sheetRow = known.found.rows[row];
  if (words !== '' || !present(sheetRow)) return words;
  return nameIn(known.now.cells[sheetRow] ?? [], known.image.columns, known.found.columns);
}

/** What a row is called: its indicator, else its item, else its longest text. */
function nameIn(cells: readonly Held[], keys: readonly string[], columns: readonly (number | null)[]): string {
  const texts = keys.flatMap((key, at): readonly { readonly key: string; readonly text: string }[] => {
    const held = cells[columns[at] ?? -1];
    return typeof held === 'string' && held.trim() !== '' ? [{ key, text: held }] : [];
  });
  const named = texts.find(({ key }) => key.startsWith('indikator')) ?? texts.filter(({ key }) => key.startsWith('uraian')).at(-1);
  return (named ?? [...texts].sort((a, b) => b.text.length - a.text.length)[0])?.text ?? '';
}
