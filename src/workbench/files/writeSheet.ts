import type { Book, SheetExtras } from '../contracts';
import type { CoreTable } from '../engine';
import { fileArea, parseArea } from './areas';
import type { Carried } from './carried';
import { lettersOf, toFileFormula } from './formulas';
import { fitsToPage, pageXml } from './writePage';
import { conditionalFormatsXml, validationsXml } from './writeRules';
import { argb, type StyleSheet } from './writeStyles';
import { columnWidth, rowPoints } from './sizes';
import { element, escapeText } from './xml';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Distinct texts of the workbook and their indexes. */
export class SharedStrings {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  add(text: string): number {
    this.uses += 1;
    let index = this.indexes.get(text);
    if (index === undefined) this.indexes.set(text, (index = this.indexes.size));
    return index;
  }

  write(): string {
    const items = Array.from(this.indexes.keys(), (text) => element('si', {}, element('t', { 'xml:space': /^\s|\s$|\n/.test(text) ? 'preserve' : null }, escapeText(text)))).join('');
    return element('sst', { xmlns: main, count: this.uses, uniqueCount: this.indexes.size }, items);
  }
}

export interface SheetWriting {
  book: Book;
  sheetId: string;
  extras: SheetExtras;
  carried: Carried;
  styles: StyleSheet;
  strings: SharedStrings;
  /** True for the sheet that is in front when the file opens. */
  isActive: boolean;
  /** Tables to be written, in the order of their relationship ids rId1, rId2, … */
  tables: readonly CoreTable[];
  /** Relationship id of the sheet's drawing part, where it has charts. */
  drawing: string | null;
  /** Names a relationship to an address and returns its id. */
  link: (address: string) => string;
}

/** One worksheet part's root element, children in the schema's order (CT_Worksheet). */
export function sheetXml(writing: SheetWriting): string {
  const { book, sheetId, extras, carried, styles } = writing;
  const { getters } = book.model;
  const links: string[] = [];
  const data = sheetData(writing, links);
  const merges = getters.getMerges(sheetId).map((merge) => element('mergeCell', { ref: fileArea(merge) }));
  const tab = getters.getSheet(sheetId).color;
  const properties = (tab ? element('tabColor', { rgb: argb(tab) }) : '') + (fitsToPage(extras.page) ? element('pageSetUpPr', { fitToPage: true }) : '');
  const filter = carried.autoFilters.get(sheetId);
  return element(
    'worksheet',
    { xmlns: main, 'xmlns:r': relations },
    (properties ? element('sheetPr', {}, properties) : '') +
      sheetViews(writing) +
      // Columns that were never given a width have the engine's 96 pixels.
      element('sheetFormatPr', { defaultColWidth: columnWidth(96), defaultRowHeight: 15, ...outlineDepths(writing) }) +
      columnsXml(writing) +
      data +
      (extras.isProtected ? element('sheetProtection', { ...(carried.protection.get(sheetId) ?? { objects: '1', scenarios: '1' }), sheet: '1' }) : '') +
      (filter ? element('autoFilter', { ref: filter }) : '') +
      (merges.length > 0 ? element('mergeCells', { count: merges.length }, merges.join('')) : '') +
      conditionalFormatsXml(sheetId, Array.from(getters.getConditionalFormats(sheetId)), carried, styles) +
      validationsXml(book, sheetId, carried) +
      (links.length > 0 ? element('hyperlinks', {}, links.join('')) : '') +
      pageXml(extras.page) +
      (writing.drawing === null ? '' : element('drawing', { 'r:id': writing.drawing })) +
      (writing.tables.length > 0 ? element('tableParts', { count: writing.tables.length }, writing.tables.map((_, i) => element('tablePart', { 'r:id': `rId${i + 1}` })).join('')) : ''),
  );
}

function sheetViews({ book, sheetId, extras, isActive }: SheetWriting): string {
  const { getters } = book.model;
  const shown = getters.getPaneDivisions(sheetId);
  const { columns: xSplit, rows: ySplit } = extras.panes ?? { columns: shown.xSplit, rows: shown.ySplit };
  const active = xSplit && ySplit ? 'bottomRight' : xSplit ? 'topRight' : 'bottomLeft';
  const pane =
    xSplit || ySplit
      ? element('pane', { xSplit: xSplit || null, ySplit: ySplit || null, topLeftCell: lettersOf(xSplit) + (ySplit + 1), activePane: active, state: 'frozen' }) + element('selection', { pane: active })
      : '';
  return element('sheetViews', {}, element('sheetView', { showGridLines: getters.getGridLinesVisibility(sheetId) ? null : false, tabSelected: isActive ? true : null, workbookViewId: 0 }, pane));
}

function levels({ book, sheetId }: SheetWriting, dimension: 'ROW' | 'COL'): Map<number, number> {
  const depth = new Map<number, number>();
  for (const { start, end } of book.model.getters.getHeaderGroups(sheetId, dimension)) for (let at = start; at <= end; at += 1) depth.set(at, Math.min(7, (depth.get(at) ?? 0) + 1));
  return depth;
}

function outlineDepths(writing: SheetWriting): Record<string, number | null> {
  const deepest = (dimension: 'ROW' | 'COL'): number | null => Math.max(0, ...levels(writing, dimension).values()) || null;
  return { outlineLevelRow: deepest('ROW'), outlineLevelCol: deepest('COL') };
}

function columnsXml(writing: SheetWriting): string {
  const { getters } = writing.book.model;
  const { sheetId } = writing;
  const depth = levels(writing, 'COL');
  const columns: { min: number; max: number; width: number; customWidth: boolean; hidden: boolean | null; outlineLevel: number | null }[] = [];
  for (let column = 0; column < getters.getNumberCols(sheetId); column += 1) {
    const width = columnWidth(getters.getColSize(sheetId, column));
    const hidden = getters.isColHiddenByUser(sheetId, column) || getters.isColFolded(sheetId, column) ? true : null;
    const outlineLevel = depth.get(column) ?? null;
    const previous = columns.at(-1);
    if (previous && previous.width === width && previous.hidden === hidden && previous.outlineLevel === outlineLevel) previous.max = column + 1;
    else columns.push({ min: column + 1, max: column + 1, width, customWidth: true, hidden, outlineLevel });
  }
  return element('cols', {}, columns.map((column) => element('col', column)).join(''));
}

function sheetData(writing: SheetWriting, links: string[]): string {
  const { book, sheetId } = writing;
  const { getters } = book.model;
  const depth = levels(writing, 'ROW');
  const columnCount = getters.getNumberCols(sheetId);
  const lines: string[] = [];
  for (let row = 0; row < getters.getNumberRows(sheetId); row += 1) {
    let cells = '';
    for (let column = 0; column < columnCount; column += 1) cells += cellXml(writing, row, column, links);
    const pixels = getters.getUserRowSize(sheetId, row);
    const attributes = {
      ht: pixels === undefined ? null : rowPoints(pixels),
      customHeight: pixels === undefined ? null : true,
      hidden: getters.isRowHiddenByUser(sheetId, row) || getters.isRowFolded(sheetId, row) ? true : null,
      outlineLevel: depth.get(row) ?? null,
    };
    if (cells !== '' || Object.values(attributes).some((value) => value !== null)) lines.push(element('row', { r: row + 1, ...attributes }, cells));
  }
  return element('sheetData', {}, lines.join(''));
}

/** What a cell shows, with the engine's type names as plain texts. */
interface Evaluated {
  type: string;
  value: unknown;
  formattedValue: string;
  link?: { url: string; label: string };
}

/** The engine's own error codes that Excel has too. */
const excelErrors: Record<string, string> = { '#REF': '#REF!', '#REF!': '#REF!', '#N/A': '#N/A', '#NAME?': '#NAME?', '#VALUE!': '#VALUE!', '#DIV/0!': '#DIV/0!', '#NUM!': '#NUM!', '#NULL!': '#NULL!' };

function cellXml(writing: SheetWriting, row: number, column: number, links: string[]): string {
  const { book, sheetId, styles, strings } = writing;
  const { getters } = book.model;
  const at = { sheetId, row, col: column };
  const cell = getters.getCell(at);
  const border = getters.getCellBorder(at) ?? undefined;
  const evaluated: Evaluated = getters.getEvaluatedCell(at);
  if (!cell && !border && evaluated.value === null) return '';
  const r = lettersOf(column) + (row + 1);
  const index = styles.index(cell?.style, border, cell?.format);
  const s = index === 0 ? null : index;
  if (cell?.isFormula) {
    const value = cachedValue(evaluated);
    return element('c', { r, s, t: value.type }, formulaXml(writing, cell.compiledFormula.toFormulaString(getters), at, r) + value.xml);
  }
  if (evaluated.value === null) return s === null ? '' : element('c', { r, s });
  if (evaluated.link) {
    if (/^(?:https?:|mailto:)/i.test(evaluated.link.url)) links.push(element('hyperlink', { ref: r, 'r:id': writing.link(evaluated.link.url) }));
    return element('c', { r, s, t: 's' }, element('v', {}, String(strings.add(evaluated.link.label))));
  }
  if (typeof evaluated.value === 'string' && evaluated.type === 'text') {
    // In a text cell the engine keeps the apostrophe as part of the value; Excel never does.
    const text = cell?.format === '@' && evaluated.value.startsWith("'") ? evaluated.value.slice(1) : evaluated.value;
    return element('c', { r, s, t: 's' }, element('v', {}, String(strings.add(text))));
  }
  if (evaluated.type === 'number' && isTableHeader(writing, row, column)) return element('c', { r, s, t: 's' }, element('v', {}, String(strings.add(evaluated.formattedValue))));
  const value = cachedValue(evaluated);
  return element('c', { r, s, t: value.type }, value.xml);
}

// Excel repairs a table whose header cells are not texts.
function isTableHeader({ tables }: SheetWriting, row: number, column: number): boolean {
  return tables.some(({ range: { zone }, config }) => config.numberOfHeaders > 0 && row === zone.top && column >= zone.left && column <= zone.right);
}

function formulaXml({ book, carried }: SheetWriting, formula: string, at: { sheetId: string; row: number; col: number }, r: string): string {
  const spread = book.model.getters.getSpreadZone(at);
  const spills = spread !== undefined && (spread.top !== spread.bottom || spread.left !== spread.right);
  const ref = spills ? fileArea(spread) : carried.arrayFormulas.has(formula) ? r : null;
  return element('f', ref === null ? {} : { t: 'array', ref }, escapeText(toFileFormula(formula)));
}

// A value that Excel has no word for is left out: the workbook asks to be calculated on opening.
function cachedValue(evaluated: Evaluated): { type: string | null; xml: string } {
  const { type, value } = evaluated;
  if (type === 'number') return { type: null, xml: element('v', {}, String(value)) };
  if (type === 'boolean') return { type: 'b', xml: element('v', {}, value ? '1' : '0') };
  if (type === 'text') return { type: 'str', xml: element('v', {}, escapeText(String(value))) };
  const error = type === 'error' ? excelErrors[String(value)] : undefined;
  return error ? { type: 'e', xml: element('v', {}, error) } : { type: null, xml: '' };
}

/** One table part's root element; column names are the header cells' texts, made distinct as Excel wants them. */
export function tableXml(book: Book, sheetId: string, table: CoreTable, id: number, name: string): string {
  const { zone } = table.range;
  const { config } = table;
  const ref = fileArea(zone);
  const used = new Set<string>();
  const columns: string[] = [];
  for (let col = zone.left; col <= zone.right; col += 1) {
    const text = config.numberOfHeaders > 0 ? book.model.getters.getEvaluatedCell({ sheetId, row: zone.top, col }).formattedValue : '';
    const base = text || `Kolom${col - zone.left + 1}`;
    let distinct = base;
    for (let i = 2; used.has(distinct.toLowerCase()); i += 1) distinct = `${base}${i}`;
    used.add(distinct.toLowerCase());
    columns.push(element('tableColumn', { id: columns.length + 1, name: distinct.replace(/\n/g, '_x000a_') }));
  }
  const filterArea = parseArea(ref);
  const filterRef = filterArea && config.totalRow ? fileArea({ ...filterArea, bottom: filterArea.bottom - 1 }) : ref;
  return element(
    'table',
    { xmlns: main, id, name, displayName: name, ref, headerRowCount: config.numberOfHeaders === 1 ? null : config.numberOfHeaders, totalsRowCount: config.totalRow ? 1 : null, totalsRowShown: config.totalRow ? null : false },
    (config.hasFilters ? element('autoFilter', { ref: filterRef }) : '') +
      element('tableColumns', { count: columns.length }, columns.join('')) +
      element('tableStyleInfo', { name: config.styleId, showFirstColumn: config.firstColumn, showLastColumn: config.lastColumn, showRowStripes: config.bandedRows, showColumnStripes: config.bandedColumns }),
  );
}
