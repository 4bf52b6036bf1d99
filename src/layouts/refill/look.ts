import type { Zone } from '../../plan';
import type { CellSource } from '../engine/content';
import type { Drawing, TablePart } from '../drawing';
import { ascending } from './align';
import { findTable } from './find';
import { isFormula, sumOf, tokenOf, type Held } from './held';
import { imageOf, keyOf, tokensOf, writtenIn, type TableImage } from './image';
import { matchRows } from './match-rows';
import { meaningOf, refsOf } from './refs';
import { heldAt, isBlank, widthOf, type SheetNow } from './sheet-now';

/** A cell of a drawn table that the planner has changed by hand. */
export interface HandCell {
  /** Lasts until the cell is changed once more. */
  readonly key: string;
  /** Where it stands, of the sheet as it was looked at. */
  readonly row: number;
  readonly column: number;
  /** Words of its row's owner, and the key of its column. */
  readonly words: string;
  readonly columnKey: string;
  readonly part: TablePart;
  /** What we wrote; undefined where only its sum is known, or nothing. */
  readonly old: Held | undefined;
  readonly hers: Held;
  /** What the plan says now; undefined where its row or column is no longer in the table. */
  readonly fresh: Held | undefined;
  readonly source: CellSource | null;
}

/** A row of the table, as a person knows it. */
export interface NamedRow {
  readonly words: string;
  /** On the sheet as it was looked at; null where it is not there. */
  readonly row: number | null;
}

/** What stands between a drawn sheet and the table as it would be drawn now. */
export interface RefillLook {
  /** Nothing was kept of the last drawing: every difference may be the planner's. */
  readonly guessed: boolean;
  readonly image: TableImage;
  readonly now: SheetNow;
  readonly drawing: Drawing;
  readonly tokens: readonly (readonly string[])[];
  readonly hand: readonly HandCell[];
  /** Rows with content of the planner's own between those of the table. */
  readonly own: readonly NamedRow[];
  /** Rows of the table that she has deleted. */
  readonly deleted: readonly NamedRow[];
  readonly added: readonly NamedRow[];
  readonly removed: readonly NamedRow[];
  /** Rows that the plan has no longer, but that stay because something of hers is in them, or speaks of them. */
  readonly kept: readonly NamedRow[];
  /** Keys of columns that come, go, and stay because something of hers is in them. */
  readonly columns: { readonly added: readonly string[]; readonly removed: readonly string[]; readonly kept: readonly string[]; readonly deleted: readonly string[] };
  /** By row and column of the new drawing: where it stands on the sheet; null where it does not stand there. */
  readonly rowAt: readonly (number | null)[];
  readonly columnAt: readonly (number | null)[];
  /** Rows and columns of the new drawing that the planner has deleted. */
  readonly deletedRows: ReadonlySet<number>;
  readonly deletedColumns: ReadonlySet<number>;
  /** Rows of the new drawing that stand on the sheet in another order than the plan has them now. */
  readonly moving: ReadonlySet<number>;
  /** Rows and columns of the sheet that go. */
  readonly goingRows: ReadonlySet<number>;
  readonly goingColumns: ReadonlySet<number>;
  /** Of the sheet's rows, the first and last that is one of the table's body. */
  readonly body: { readonly first: number; readonly last: number };
  /** Cells of hers outside the body in columns that go: they move aside. By "row:column" of the sheet, the column that they move to. */
  readonly displaced: ReadonlyMap<string, number>;
  /** Texts of hers whose place in the drawing has shifted ("row:column" of the drawing), and where they stand on the sheet. */
  readonly carried: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
}

export type RefillRefusal = 'bukan-tabel' | 'tidak-dikenali';

export interface RefillRequest {
  /** Of the last drawing, where it was kept. */
  readonly image: TableImage | null;
  readonly now: SheetNow;
  readonly drawing: Drawing;
  /** Cells of this sheet that formulas on other sheets speak of. */
  readonly referred?: readonly Zone[];
}

/** Looks at a drawn sheet: what the planner has changed by hand, what the plan has changed since, and what is whose. */
export function lookAtTable({ image: kept, now, drawing, referred = [] }: RefillRequest): RefillLook | { readonly refused: RefillRefusal } {
  const fresh = imageOf(drawing, kept?.summed ?? false);
  const { trace } = drawing;
  if (!fresh || !trace) return { refused: 'bukan-tabel' };
  const image = kept ?? fresh;
  const tokens = tokensOf(drawing);
  const found = findTable(image, now);
  const body = bodyOf(image, found.rows);
  if (!body || found.columns.filter((column) => column !== null).length * 2 < image.columns.length) return { refused: 'tidak-dikenali' };

  const columnTo = newColumns(image.columns, fresh.columns);
  const matched = matchRows(image.rows.map((row) => ({ ...row, cells: fresh.columns.map((_, column) => row.cells[columnTo.indexOf(column)] ?? '') })), fresh.rows);
  const width = widthOf(now);
  const atRow = inverse(found.rows);
  const atColumn = inverse(found.columns);
  const wordsOf = (row: number | undefined): string => (row === undefined ? '' : trace.rows[row]?.words.split('\n').at(-1) ?? '');
  const imageWords = (row: number): string => {
    const there = matched[row];
    if (there !== null && there !== undefined && wordsOf(there) !== '') return wordsOf(there);
    const sheetRow = found.rows[row];
    return sheetRow === null || sheetRow === undefined ? '' : nameIn(now.cells[sheetRow] ?? [], image.columns, found.columns);
  };

  // What of the cells is hers.
  const hand: HandCell[] = [];
  const carried = new Map<string, { row: number; column: number }>();
  const isOurs = (row: number, column: number): boolean => atRow.has(row) && atColumn.has(column);
  const meaningHere = (formula: string): string => meaningOf(formula, (row, column) => (isOurs(row, column) ? `${atRow.get(row)}:${atColumn.get(column)}` : null), isOurs);
  const meaningThen = (formula: string): string => meaningOf(formula, (row, column) => (present(found.rows[row]) && present(found.columns[column]) ? `${row}:${column}` : null), () => true);
  const isHers = (key: string, held: Held): boolean => {
    const token = tokenOf(held);
    if (!isFormula(key)) return keyOf(image, token) !== key;
    // A formula whose cells are all gone says nothing of hers.
    return !isFormula(token) || (!token.includes('#REF!') && meaningHere(token.slice(1)) !== meaningThen(key.slice(1)));
  };
  image.rows.forEach((row, at) => {
    const sheetRow = found.rows[at];
    if (!present(sheetRow)) return;
    const newRow = matched[at] ?? null;
    row.cells.forEach((key, column) => {
      const sheetColumn = found.columns[column];
      if (!present(sheetColumn)) return;
      const held = heldAt(now, sheetRow, sheetColumn);
      if (!isHers(key, held)) return;
      let newColumn = columnTo[column] ?? null;
      if (row.part !== 'isi' && newRow !== null && key !== '') {
        // A caption or signature line stands in another column once columns have come or gone.
        const shifted = fresh.rows[newRow]?.cells.findIndex((other, there) => other === key && row.cells[columnTo.indexOf(there)] !== key) ?? -1;
        if (shifted >= 0 && (newColumn === null || fresh.rows[newRow]?.cells[newColumn] !== key)) {
          newColumn = shifted;
          carried.set(`${newRow}:${shifted}`, { row: sheetRow, column: sheetColumn });
        }
      }
      const token = newRow === null || newColumn === null ? undefined : tokens[newRow]?.[newColumn] ?? '';
      if (token !== undefined && !isFormula(token) && token === tokenOf(held)) return;
      hand.push({
        key: `${row.id}|${row.words[0]}|${image.columns[column] ?? ''}|${sumOf(tokenOf(held))}`,
        row: sheetRow, column: sheetColumn, words: row.part === 'isi' ? imageWords(at) : '', columnKey: image.columns[column] ?? '', part: row.part,
        old: kept ? writtenIn(image, key) : undefined,
        hers: held,
        fresh: token === undefined ? undefined : freshOf(drawing, token, newRow, newColumn),
        source: newRow === null || newColumn === null ? null : trace.sources[newRow]?.[newColumn] ?? null,
      });
    });
  });

  // Rows and columns that the plan has no longer.
  const hersAt = new Set(hand.filter(({ hers }) => !isBlank(hers)).map(({ row, column }) => `${row}:${column}`));
  const outside = (row: number): boolean => (now.cells[row] ?? []).some((held, column) => !isBlank(held) && !atColumn.has(column));
  const herFormulas = now.cells.flatMap((cells, row) => cells.flatMap((held, column): readonly Zone[] => {
    if (held === null || typeof held !== 'object') return [];
    const base = isOurs(row, column) ? image.rows[atRow.get(row)!]?.cells[atColumn.get(column)!] ?? '' : '';
    return isFormula(base) && !isHers(base, held) ? [] : refsOf(held.formula);
  }));
  const spoken = [...herFormulas, ...referred];
  const goneRows = image.rows.flatMap((_, at) => (matched[at] === null && present(found.rows[at]) ? [{ at, row: found.rows[at] }] : []));
  const hasHers = (row: number): boolean => outside(row) || [...atColumn.keys()].some((column) => hersAt.has(`${row}:${column}`));
  const goingRows = new Set(goneRows.filter(({ row }) => !hasHers(row)).map(({ row }) => row));
  keepSpoken(goingRows, spoken.map(({ top, bottom }) => [top, bottom]));

  const goneColumns = image.columns.flatMap((key, at) => (columnTo[at] === null && present(found.columns[at]) ? [{ key, column: found.columns[at] }] : []));
  const goingColumns = new Set(goneColumns.map(({ column }) => column));
  keepSpoken(goingColumns, spoken.map(({ left, right }) => [left, right]));
  const displaced = new Map<string, number>();
  const aside = new Set<string>();
  const carriedFrom = new Set([...carried.values()].map(({ row, column }) => `${row}:${column}`));
  for (const { column } of goneColumns) {
    if (!goingColumns.has(column)) continue;
    const moves = movesOut(column);
    if (moves) for (const [cell, target] of moves) displaced.set(cell, target);
    else goingColumns.delete(column);
  }
  /** Where hers of a column that goes moves to; null where it cannot. */
  function movesOut(column: number): ReadonlyMap<string, number> | null {
    const moves = new Map<string, number>();
    for (let row = 0; row < now.cells.length; row += 1) {
      const at = `${row}:${column}`;
      const ours = atRow.has(row);
      if (isBlank(heldAt(now, row, column)) || carriedFrom.has(at) || goingRows.has(row) || (ours && !hersAt.has(at))) continue;
      if (row >= body!.first && row <= body!.last) return null;
      const target = nearest(column, width, (other) => !goneColumns.some((gone) => gone.column === other) && isBlank(heldAt(now, row, other)) && !aside.has(`${row}:${other}`));
      if (target === null) return null;
      aside.add(`${row}:${target}`);
      moves.set(at, target);
    }
    return moves;
  }

  const rowAt = fresh.rows.map((): number | null => null);
  const columnAt = fresh.columns.map((): number | null => null);
  matched.forEach((there, at) => {
    if (there !== null) rowAt[there] = found.rows[at] ?? null;
  });
  columnTo.forEach((there, at) => {
    if (there !== null) columnAt[there] = found.columns[at] ?? null;
  });
  const known = new Set(matched.filter(present));
  const deletedRows = new Set(guessing(kept) ? [] : [...known].filter((row) => rowAt[row] === null));
  const deletedColumns = new Set(guessing(kept) ? [] : columnTo.filter(present).filter((column) => columnAt[column] === null));
  const pairs = matched.flatMap((there, at) => (there !== null && present(found.rows[at]) && fresh.rows[there]?.part === 'isi' ? [there] : []));
  const steady = new Set(ascending(pairs, (there) => there));

  const named = (row: number): NamedRow => ({ words: wordsOf(row) || firstWords(drawing, row), row: rowAt[row] ?? null });
  const isBody = (row: number): boolean => trace.rows[row]?.part === 'isi';
  return {
    guessed: kept === null, image, now, drawing, tokens, hand, body, displaced, carried, goingRows, goingColumns, rowAt, columnAt, deletedRows, deletedColumns,
    moving: new Set(pairs.filter((there) => !steady.has(there))),
    own: now.cells.flatMap((cells, row) => (row > body.first && row < body.last && !atRow.has(row) && cells.some((held) => !isBlank(held)) ? [{ row, words: wordsIn(cells) }] : [])),
    deleted: [...deletedRows].filter((row) => trace.rows[row]?.part !== 'ruang').map(named),
    added: fresh.rows.flatMap((_, row) => (rowAt[row] === null && !deletedRows.has(row) && isBody(row) ? [named(row)] : [])),
    removed: goneRows.filter(({ at, row }) => goingRows.has(row) && image.rows[at]?.part === 'isi').map(({ at, row }) => ({ words: imageWords(at), row })),
    kept: goneRows.filter(({ at, row }) => !goingRows.has(row) && image.rows[at]?.part === 'isi').map(({ at, row }) => ({ words: imageWords(at), row })),
    columns: {
      added: fresh.columns.filter((_, column) => columnAt[column] === null && !deletedColumns.has(column)),
      removed: goneColumns.filter(({ column }) => goingColumns.has(column)).map(({ key }) => key),
      kept: goneColumns.filter(({ column }) => !goingColumns.has(column)).map(({ key }) => key),
      deleted: [...deletedColumns].map((column) => fresh.columns[column] ?? ''),
    },
  };
}

const present = (at: number | null | undefined): at is number => at !== null && at !== undefined;
const guessing = (kept: TableImage | null): boolean => kept === null;

function inverse(places: readonly (number | null)[]): ReadonlyMap<number, number> {
  return new Map(places.flatMap((place, at) => (place === null ? [] : [[place, at] as const])));
}

/** Sheet rows between which the body stands; null where none of it was found. */
function bodyOf({ rows }: TableImage, found: readonly (number | null)[]): RefillLook['body'] | null {
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

/** Rows that a formula of hers speaks of, and of nothing else, stay. */
function keepSpoken(going: Set<number>, spans: readonly (readonly [number, number])[]): void {
  for (const [first, last] of spans) {
    if (last - first > 5000) continue;
    const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    if (all.every((one) => going.has(one))) for (const one of all) going.delete(one);
  }
}

function nearest(from: number, width: number, isFree: (column: number) => boolean): number | null {
  for (let step = 1; step < width; step += 1) {
    if (from - step >= 0 && isFree(from - step)) return from - step;
    if (from + step < width && isFree(from + step)) return from + step;
  }
  return null;
}

/** A sum shows its present value. */
function freshOf({ values }: Drawing, token: string, row: number | null, column: number | null): Held {
  const value = row === null || column === null ? null : values[row]?.[column] ?? null;
  return isFormula(token) ? { formula: token.slice(1) } : value;
}

function firstWords({ values }: Drawing, row: number): string {
  return String(values[row]?.find((value) => typeof value === 'string' && value.trim().length > 1) ?? '');
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

const wordsIn = (cells: readonly Held[]): string => cells.filter((held) => !isBlank(held)).map((held) => (held !== null && typeof held === 'object' ? held.formula : String(held))).join(' · ');
