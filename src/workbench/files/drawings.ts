import { kaskadeName } from '../../excel/kept/kaskade-name';
import { longLists } from '../../excel/draw/lists';
import { freeSheetName } from '../../excel/draw/sheet-names';
import { footerCodes, type Drawing, type PrintSetup, type Side, type Style } from '../../layouts';
import type { Position, Zone } from '../../plan';
import { createBook, defaultExtras, defaultPage } from '../book';
import type { Book, PageSetup, SheetExtras } from '../contracts';
import { helpers, Model, type Border, type WorkbookData } from '../engine';
import { indonesia } from '../locale';
import { engineArea, quotedName } from './areas';
import type { CarriedStyle } from './carried';
import { lettersOf } from './formulas';
import { toEngineFormat } from './numberFormats';
import { quoteText } from './readCells';
import { columnPixelsOfCharacters, rowPixels } from './sizes';

type SheetData = WorkbookData['sheets'][number];
type Validation = SheetData['dataValidationRules'][number];

/** SpreadsheetML's paper numbers. Excel has no F4; Folio (8.5 × 13 inch) is the F4 of Indonesian offices within a millimetre. */
const papers: Readonly<Record<PrintSetup['paper'], number>> = { F4: 14, A4: 9, A3: 8 };

/** Room to type below and beside what is drawn. */
const spare = { rows: 50, columns: 5 };

/** Kinds of look, numbered as they come, as the engine's data wants them. */
class Numbered<T> {
  readonly #numbers = new Map<string, number>();
  readonly #items: T[] = [];

  numberOf(item: T): number {
    const key = JSON.stringify(item);
    const known = this.#numbers.get(key) ?? this.#items.push(item);
    this.#numbers.set(key, known);
    return known;
  }

  get data(): Record<number, T> {
    return Object.fromEntries(this.#items.map((item, index) => [index + 1, item]));
  }
}

interface Kinds {
  readonly styles: Numbered<CarriedStyle>;
  readonly formats: Numbered<string>;
  readonly borders: Numbered<Border>;
}

/**
 * A book of drawings, one sheet each and nothing else, with the first one in front: what the add-in draws into Excel, without an Excel.
 * Text stays text whatever it spells; only what a drawing names as a formula is one.
 */
export function bookOfDrawings(name: string, drawings: readonly Drawing[]): Book {
  const kinds: Kinds = { styles: new Numbered(), formats: new Numbered(), borders: new Numbered() };
  const names: string[] = [];
  const extras = new Map<string, SheetExtras>();
  const choices: (readonly string[])[] = [];
  const sheets = drawings.map((drawing, index) => {
    const id = `lembar${index + 1}`;
    names.push(freeSheetName(drawing.sheetName, names));
    extras.set(id, { ...defaultExtras(), panes: crosses(drawing) ? { ...drawing.freeze } : null, page: pageOf(drawing.print) });
    return sheetOf(drawing, id, names[index] ?? '', kinds, choices);
  });
  if (choices.length > 0) {
    const id = `lembar${sheets.length + 1}`;
    extras.set(id, { ...defaultExtras(), visibility: 'VeryHidden' });
    sheets.push({ ...blank(id, kaskadeName, Math.max(...choices.map((list) => list.length)), choices.length), isVisible: false, cells: Object.fromEntries(choices.flatMap((list, column) => list.map((choice, row) => [`${lettersOf(column)}${row + 1}`, quoteText(choice)]))) });
  }
  const data: WorkbookData = {
    ...helpers.createEmptyWorkbookData(),
    settings: { locale: indonesia },
    sheets,
    styles: kinds.styles.data,
    formats: kinds.formats.data,
    borders: kinds.borders.data,
  };
  const book = createBook(new Model(data), name);
  for (const [id, extra] of extras) book.extras.set(id, extra);
  return book;
}

function blank(id: string, name: string, rows: number, columns: number): SheetData {
  const [sheet] = helpers.createEmptyWorkbookData().sheets;
  if (!sheet) throw new Error('The engine has no empty sheet.');
  return { ...sheet, id, name, rowNumber: Math.max(100, rows + spare.rows), colNumber: Math.max(26, columns + spare.columns) };
}

function sheetOf(drawing: Drawing, id: string, name: string, kinds: Kinds, choices: (readonly string[])[]): SheetData {
  const sheet = blank(id, name, drawing.rowCount, drawing.columnCount);
  const cells: SheetData['cells'] = {};
  const looks = { styles: {} as Record<string, number>, formats: {} as Record<string, number>, borders: {} as Record<string, number> };
  const formulas = new Map(drawing.formulas.map(({ row, column, formula }) => [`${row}:${column}`, formula]));
  const styles = stylesOf(drawing);
  for (let row = 0; row < drawing.rowCount; row += 1) {
    for (let column = 0; column < drawing.columnCount; column += 1) {
      const address = lettersOf(column) + (row + 1);
      const { style, code, border } = styles[row]?.[column] ?? plain;
      const value = formulas.get(`${row}:${column}`) ?? drawing.values[row]?.[column] ?? null;
      const isText = typeof value === 'string' && !formulas.has(`${row}:${column}`);
      if (value !== null && value !== '') cells[address] = isText ? asText(value, code) : String(value);
      const kept = keptFormat(code, value !== null && !isText);
      const whole: CarriedStyle = { ...style, ...(kept.carried ? { numberFormat: kept.carried } : {}) };
      if (Object.keys(whole).length > 0) looks.styles[address] = kinds.styles.numberOf(whole);
      if (kept.format !== null) looks.formats[address] = kinds.formats.numberOf(kept.format);
      if (Object.keys(border).length > 0) looks.borders[address] = kinds.borders.numberOf(border);
    }
  }
  const { rows, columns } = drawing.freeze;
  return {
    ...sheet,
    areGridLinesVisible: drawing.gridlines !== false,
    cells,
    ...looks,
    merges: drawing.merges.map((zone) => engineArea(zone)),
    cols: Object.fromEntries(drawing.columnWidths.map((width, column) => [column, { size: columnPixelsOfCharacters(width) }])),
    rows: Object.fromEntries(drawing.rowHeights.map(({ row, height }) => [row, { size: rowPixels(height) }])),
    panes: { xSplit: crosses(drawing) ? 0 : columns, ySplit: crosses(drawing) ? 0 : rows },
    dataValidationRules: drawing.lists.map((list, index): Validation => ({ id: `${id}-pilihan${index + 1}`, isBlocking: true, ranges: [engineArea(list.zone)], criterion: criterionOf(drawing, list, choices) })),
  };
}

// A list that is too long to stand in its own rule stands in a column of a sheet of its own, as in a workbook that the add-in drew into.
function criterionOf(drawing: Drawing, list: Drawing['lists'][number], choices: (readonly string[])[]): Validation['criterion'] {
  if (!longLists(drawing).includes(list)) return { type: 'isValueInList', values: [...list.choices], displayStyle: 'arrow' };
  const column = lettersOf(choices.push(list.choices) - 1);
  return { type: 'isValueInRange', values: [`${quotedName(kaskadeName)}!$${column}$1:$${column}$${list.choices.length}`], displayStyle: 'arrow' };
}

/** A text in a cell of this number format: "@" keeps it by itself, except what the engine would still take for a formula. */
function asText(text: string, code: string | null): string {
  return code === '@' && !text.startsWith('=') && !text.startsWith("'") ? text : quoteText(text);
}

function keptFormat(code: string | null, isNumber: boolean): { readonly format: string | null; readonly carried: CarriedStyle['numberFormat'] } {
  if (code === null || code.toLowerCase() === 'general') return { format: null, carried: undefined };
  const format = code === '@' && isNumber ? null : toEngineFormat(code);
  return { format, carried: format === code ? undefined : { excel: code, as: format } };
}

interface Look {
  readonly style: CarriedStyle;
  readonly code: string | null;
  readonly border: Border;
}

const plain: Look = { style: {}, code: null, border: {} };

/** How each cell ends up looking; styles go over one another in their order. */
function stylesOf(drawing: Drawing): readonly (readonly Look[])[] {
  const looks = Array.from({ length: drawing.rowCount }, () => new Array<Look>(drawing.columnCount).fill(plain));
  for (const { zones, style } of drawing.styles) {
    const own = engineStyle(style);
    for (const zone of zones) {
      for (const [at, line] of looks.slice(zone.top, zone.bottom + 1).entries()) {
        for (const [column, look] of line.entries()) {
          if (column < zone.left || column > zone.right) continue;
          line[column] = { style: { ...look.style, ...own }, code: style.numberFormat ?? look.code, border: style.border === undefined ? look.border : bordersOf(style, zone, { row: zone.top + at, column }, look.border) };
        }
      }
    }
  }
  return looks;
}

function engineStyle(style: Style): CarriedStyle {
  return {
    ...(style.font === undefined ? {} : { fontName: style.font }),
    ...(style.size === undefined ? {} : { fontSize: style.size }),
    ...(style.bold === undefined ? {} : { bold: style.bold }),
    ...(style.italic === undefined ? {} : { italic: style.italic }),
    ...(style.color === undefined ? {} : { textColor: style.color }),
    ...(style.fill === undefined ? {} : { fillColor: style.fill }),
    ...(style.horizontal === undefined ? {} : { align: ({ Left: 'left', Center: 'center', Right: 'right' } as const)[style.horizontal] }),
    ...(style.vertical === undefined ? {} : { verticalAlign: ({ Top: 'top', Center: 'middle', Bottom: 'bottom' } as const)[style.vertical] }),
    ...(style.wrap === undefined ? {} : { wrapping: style.wrap ? ('wrap' as const) : ('overflow' as const) }),
    ...(style.indent === undefined ? {} : { indent: style.indent }),
  };
}

function bordersOf({ border: edge, sides }: Style, zone: Zone, { row, column }: Position, before: Border): Border {
  if (edge === undefined) return before;
  const isOn: Readonly<Record<Side, boolean>> = { top: row === zone.top, bottom: row === zone.bottom, left: column === zone.left, right: column === zone.right };
  const drawn = sides ? sides.filter((side) => isOn[side]) : (['top', 'bottom', 'left', 'right'] as const);
  const kept = Object.fromEntries(Object.entries(before).filter(([side]) => !drawn.includes(side as Side))) as Border;
  return edge === 'none' ? kept : { ...kept, ...Object.fromEntries(drawn.map((side) => [side, { style: edge, color: '#000000' }])) };
}

/** Whether a merged area lies across the edge of the frozen part: Excel freezes all the same, the engine does not. */
function crosses({ merges, freeze }: Drawing): boolean {
  const over = (zone: Zone): boolean => (zone.top < freeze.rows && zone.bottom >= freeze.rows) || (zone.left < freeze.columns && zone.right >= freeze.columns);
  return merges.some(over);
}

function pageOf(print: PrintSetup): PageSetup {
  const page = defaultPage();
  const { left, center, right } = footerCodes(print.footer);
  return {
    ...page,
    orientation: print.orientation,
    paperSize: papers[print.paper],
    margins: { ...print.margins },
    centerHorizontally: true,
    zoom: print.pages ? { pagesWide: print.pages.wide, pagesTall: print.pages.tall } : print.fitToWidth ? { pagesWide: 1, pagesTall: 0 } : page.zoom,
    titleRows: print.titleRows ? { ...print.titleRows } : null,
    headerFooter: { ...page.headerFooter, leftFooter: left, centerFooter: center, rightFooter: right },
  };
}
