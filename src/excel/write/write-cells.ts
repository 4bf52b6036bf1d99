import type { CellValue, PageCell } from '../../matrix';
import type { Position, Zone } from '../../plan';
import { zonesOfPositions } from '../host/addresses';
import { hidesRows, oneRowEach } from './hidden-rows';
import { asWritten, keepsText } from './typed-text';

/** What a cell holds, enough to put it back: its formula or stored value, whether that is text (and no formula), and its number format. */
export interface CellImage extends Position {
  readonly content: CellValue;
  readonly isText: boolean;
  readonly format: string;
}

/** What a cell is to hold: a text that stays text, or a number. */
export interface CellContent extends Position {
  readonly content: string | number;
  /** The number format of the cell, which decides how text is kept text. */
  readonly format: string;
}

const typedError = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

/** Cells as they are, in no particular order, and which of their rows may be hidden. */
export interface Seen {
  readonly images: readonly CellImage[];
  /** Rows that are hidden now, by a filter or by hand; all rows of a run that Excel does not call visible as a whole. */
  readonly hidden: ReadonlySet<number>;
}

/** Queues the reading of cells as they are, one range per run of neighbours. */
export function queueImages(sheet: Excel.Worksheet, positions: readonly Position[]): () => Seen {
  const ranges = zonesOfPositions(positions).map((zone) => ({ zone, range: rangeOf(sheet, zone).load('values,formulas,numberFormat,rowHidden') }));
  return () => ({
    hidden: hiddenRows(ranges.map(({ zone, range }) => ({ zone, hides: hidesRows(range) }))),
    images: ranges.flatMap(({ zone, range }) => {
      const values = range.values as CellValue[][];
      const formulas = range.formulas as CellValue[][];
      const formats = range.numberFormat as string[][];
      return cellsOf(zone).map(({ row, column }): CellImage => {
        const [y, x] = [row - zone.top, column - zone.left];
        const content = formulas[y]?.[x] ?? '';
        // A formula's value differs from its text; a text that merely begins with "=" is its own value, and so is a typed error.
        const isText = typeof content === 'string' && content !== '' && content === values[y]?.[x] && !typedError.test(content);
        return { row, column, content, isText, format: formats[y]?.[x] ?? 'General' };
      });
    }),
  });
}

/** All rows of runs that hide some, but for those that another run shows to be visible. */
function hiddenRows(runs: readonly { readonly zone: Zone; readonly hides: boolean }[]): ReadonlySet<number> {
  const rowsWhere = (wanted: boolean): readonly number[] => runs.filter(({ hides }) => hides === wanted).flatMap(({ zone }) => oneRowEach(zone).map(({ top }) => top));
  const visible = new Set(rowsWhere(false));
  return new Set(rowsWhere(true).filter((row) => !visible.has(row)));
}

/**
 * Queues the writing of contents, one range per run of neighbours, per row where rows are `hidden`; a cell then holds exactly the text, never a formula, number or date, or exactly the number. A cell
 * formatted as text would take a number for text: it is general while the number is written.
 */
export function queueContents(sheet: Excel.Worksheet, cells: readonly CellContent[], hidden: ReadonlySet<number> = new Set()): void {
  const byKey = new Map(cells.map((cell) => [keyOf(cell), cell]));
  const typed = ({ content, format }: CellContent): string | number => (typeof content === 'number' ? content : asWritten(content, format));
  const asText = writableZones(cells.filter(({ content, format }) => typeof content === 'number' && keepsText(format)), hidden);
  for (const zone of asText) rangeOf(sheet, zone).numberFormat = rowsOf(zone, () => 'General');
  for (const zone of writableZones(cells, hidden)) {
    rangeOf(sheet, zone).values = rowsOf(zone, (position) => {
      const cell = byKey.get(keyOf(position));
      return cell ? typed(cell) : '';
    });
  }
  for (const zone of asText) rangeOf(sheet, zone).numberFormat = rowsOf(zone, (position) => byKey.get(keyOf(position))?.format ?? '@');
}

/** Queues putting cells back as an image has them, over what they are now: number format first where it has changed, then content. */
export function queueImagesBack(sheet: Excel.Worksheet, images: readonly CellImage[], now: Seen): void {
  const byKey = new Map(images.map((image) => [keyOf(image), image]));
  const formatsNow = new Map(now.images.map((image) => [keyOf(image), image.format]));
  const reformatted = images.filter((image) => formatsNow.get(keyOf(image)) !== image.format);
  for (const zone of writableZones(reformatted, now.hidden)) rangeOf(sheet, zone).numberFormat = rowsOf(zone, (position) => byKey.get(keyOf(position))?.format ?? 'General');
  for (const zone of writableZones(images, now.hidden)) {
    rangeOf(sheet, zone).formulas = rowsOf(zone, (position) => {
      const image = byKey.get(keyOf(position));
      if (!image || image.content === null) return '';
      return image.isText ? asWritten(String(image.content), image.format) : image.content;
    });
  }
}

/** Whether a cell holds exactly this text (an empty one holds ""), or this number. */
export function holds(image: CellImage, content: string | number): boolean {
  if (typeof content === 'number') return image.content === content;
  return content === '' ? image.content === '' || image.content === null : image.isText && image.content === content;
}

/** One string per cell, for maps. */
export function keyOf({ row, column }: Position): string {
  return `${row}:${column}`;
}

/** The same for cells on several pages. */
export function pageKeyOf(cell: PageCell): string {
  return `${cell.page}:${keyOf(cell)}`;
}

/** The zones of some cells; those that touch hidden rows, row by row. */
function writableZones(positions: readonly Position[], hidden: ReadonlySet<number>): readonly Zone[] {
  return zonesOfPositions(positions).flatMap((zone) => {
    const rows = oneRowEach(zone);
    return rows.some(({ top }) => hidden.has(top)) ? rows : [zone];
  });
}

function rangeOf(sheet: Excel.Worksheet, zone: Zone): Excel.Range {
  return sheet.getRangeByIndexes(zone.top, zone.left, zone.bottom - zone.top + 1, zone.right - zone.left + 1);
}

function cellsOf(zone: Zone): readonly Position[] {
  const cells: Position[] = [];
  for (let row = zone.top; row <= zone.bottom; row++) for (let column = zone.left; column <= zone.right; column++) cells.push({ row, column });
  return cells;
}

function rowsOf<T>(zone: Zone, cellAt: (position: Position) => T): T[][] {
  const rows: T[][] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    const cells: T[] = [];
    for (let column = zone.left; column <= zone.right; column++) cells.push(cellAt({ row, column }));
    rows.push(cells);
  }
  return rows;
}
