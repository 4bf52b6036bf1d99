import type { CellSource, TablePart } from '../drawing';
import { isFormula, sumOf, tokenOf, type Held } from './held';
import { keyOf, writtenIn } from './image';
import { present, wordsOfImage, type Known } from './known';
import { formOf, meaningOf } from './refs';
import { heldAt, isBlank } from './sheet-now';
import { sourceOfYear } from './sources';
import { isBroken, skeletonOf } from './sum-forms';

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
  /** The row or the column that the table has no longer; null where both are there. */
  readonly gone: 'baris' | 'kolom' | null;
  readonly source: CellSource | null;
  /** What stands over its column, of one that is made to be filled in by hand; null of others, whose keys say what they are. */
  readonly head: string | null;
  /** What she has filled in where the table leaves room for it: the form's content, which no refill touches. */
  readonly filledIn: boolean;
}

/** What of a table's cells is the planner's. */
export interface Hands {
  readonly cells: readonly HandCell[];
  /** Texts of hers whose place in the drawing has shifted ("row:column" of the drawing), and where they stand on the sheet. */
  readonly carried: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
}

/** The cells that the planner has changed by hand. */
export function handsOn(known: Known): Hands {
  const { image, guessed, now, tokens, found, rowTo, columnTo, trace } = known;
  const cells: HandCell[] = [];
  const carried = new Map<string, { row: number; column: number }>();
  const isHers = hersIn(known);
  image.rows.forEach((row, at) => {
    const sheetRow = found.rows[at];
    if (!present(sheetRow)) return;
    row.cells.forEach((key, column) => {
      const sheetColumn = found.columns[column];
      if (!present(sheetColumn)) return;
      const hers = heldAt(now, sheetRow, sheetColumn);
      if (!isHers(key, hers)) return;
      const newRow = rowTo[at] ?? null;
      const shifted = shiftedColumn(known, at, column);
      if (shifted !== null) carried.set(`${newRow}:${shifted}`, { row: sheetRow, column: sheetColumn });
      const newColumn = shifted ?? columnTo[column] ?? null;
      const token = newRow === null || newColumn === null ? undefined : tokens[newRow]?.[newColumn] ?? '';
      if (token !== undefined && !isFormula(token) && token === tokenOf(hers)) return;
      const columnKey = image.columns[column] ?? '';
      cells.push({
        key: `${row.id}|${row.words[0]}|${columnKey}|${sumOf(tokenOf(hers))}`,
        row: sheetRow, column: sheetColumn, words: row.part === 'isi' ? wordsOfImage(known, at) : '', columnKey, part: row.part,
        old: guessed ? undefined : writtenIn(image, key), hers,
        fresh: token === undefined ? undefined : freshOf(known, token, newRow, newColumn),
        gone: newRow === null ? 'baris' : newColumn === null ? 'kolom' : null,
        head: isOpen(columnKey) ? headOver(known, sheetColumn) : null,
        filledIn: isOpen(columnKey) && key === '' && token === '',
        source: newRow === null ? null : newColumn === null ? sourceOfYear(trace, newRow, columnKey) : trace.sources[newRow]?.[newColumn] ?? null,
      });
    });
  });
  return { cells, carried };
}

const openFields: ReadonlySet<string> = new Set(['kosong', 'realisasi', 'realisasi-pagu', 'capaian', 'capaian-pagu']);

/** Whether a column is made to be filled in by hand, by its key. */
function isOpen(columnKey: string): boolean {
  return openFields.has(columnKey.split(/[:@~]/)[0] ?? '');
}

/** The lowest words of the header over a column of the sheet; null where none stand there. */
function headOver({ image, found, now }: Known, column: number): string | null {
  const texts = image.rows.flatMap(({ part }, at) => {
    const row = found.rows[at];
    const held = part === 'kepala' && present(row) ? heldAt(now, row, column) : null;
    return typeof held === 'string' && /\p{L}/u.test(held) ? [held.replace(/\s+/g, ' ').trim()] : [];
  });
  return texts.at(-1) ?? null;
}

/** Tells whether what stands in a cell is the planner's, given what was written there. A sum that Excel has moved says what it said. */
export function hersIn(known: Known): (key: string, held: Held) => boolean {
  const { image, found, atRow, atColumn } = known;
  const rowOf = withGaps(known);
  const isOurs = (row: number, column: number): boolean => rowOf.has(row) && atColumn.has(column);
  const last = Math.max(...atRow.keys());
  const meaningHere = (formula: string): string => meaningOf(formula, { keyOf: (row, column) => (isOurs(row, column) ? `${rowOf.get(row)}:${atColumn.get(column)}` : null), isOurs, isBelow: (row) => row > last });
  const meaningThen = (formula: string): string => meaningOf(formula, { keyOf: (row, column) => (present(found.rows[row]) && present(found.columns[column]) ? `${row}:${column}` : null), isOurs: () => true, isBelow: (row) => row >= image.rows.length });
  const formHere = (formula: string): string => formOf(formula, (column) => atColumn.get(column) ?? null);
  const formThen = (formula: string): string => formOf(formula, (column) => (column < image.columns.length ? column : null));
  // A sort carries a sum along with its row, and its cells elsewhere: it says what other rows come to, and nobody has typed that.
  const isSorted = isOutOfOrder(known);
  return (key, held) => {
    const token = tokenOf(held);
    if (!isFormula(key)) return keyOf(image, token) !== key;
    if (!isFormula(token)) return true;
    const [here, then] = [token.slice(1), key.slice(1)];
    // One of ours that has lost cells is still ours; hers has another form.
    if (isBroken(here)) return skeletonOf(here) !== skeletonOf(then);
    return meaningHere(here) !== meaningThen(then) && !(isSorted && formHere(here) === formThen(then));
  };
}

/** Rows of the image by their rows on the sheet; blank rows that lie beside a gap of the table are that gap, which a sum may end at. */
function withGaps({ image, now, found, atRow }: Known): ReadonlyMap<number, number> {
  const rows = new Map(atRow);
  const isOpen = (row: number): boolean => row >= 0 && row < now.cells.length && !atRow.has(row) && (now.cells[row] ?? []).every(isBlank);
  image.rows.forEach(({ cells }, at) => {
    const there = found.rows[at];
    if (!present(there) || cells.some((key) => key !== '')) return;
    for (let row = there - 1; isOpen(row); row -= 1) rows.set(row, at);
    for (let row = there + 1; isOpen(row); row += 1) rows.set(row, at);
  });
  return rows;
}

/** Whether rows of the table have changed places on the sheet. */
function isOutOfOrder({ found }: Known): boolean {
  const places = found.rows.filter(present);
  return places.some((row, at) => at > 0 && row < (places[at - 1] ?? 0));
}

/** A caption or signature line stands in another column once columns have come or gone; null where it has not. */
function shiftedColumn({ image, fresh, rowTo, columnTo }: Known, at: number, column: number): number | null {
  const row = image.rows[at];
  const newRow = fresh.rows[rowTo[at] ?? -1];
  const key = row?.cells[column] ?? '';
  if (!row || row.part === 'isi' || !newRow || key === '') return null;
  const newColumn = columnTo[column] ?? null;
  if (newColumn !== null && newRow.cells[newColumn] === key) return null;
  const shifted = newRow.cells.findIndex((other, there) => other === key && row.cells[columnTo.indexOf(there)] !== key);
  return shifted >= 0 ? shifted : null;
}

/** A sum comes with its present value. */
function freshOf({ drawing: { values } }: Known, token: string, row: number | null, column: number | null): Held {
  const value = row === null || column === null ? null : values[row]?.[column] ?? null;
  return isFormula(token) ? { formula: token.slice(1), value } : value;
}
