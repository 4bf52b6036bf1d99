import { apartMerges } from '../../files/merges';
import type { WorkbookData } from '../engine';
import { attribute, childOf, childrenOf, flagAttribute, numberAttribute, type Element } from './xml';
import { engineArea, parseArea, type Area } from './areas';
import { lettersOf } from './formulas';
import { readCells, type FileCell, type FileRow } from './readCells';
import { readConditionalFormats, readValidations, type RuleContext } from './readRules';
import type { Palette, Styles } from './readStyles';
import { lose, type Carried } from './carried';
import { columnPixels, defaultColumnPixels, rowPixels } from './sizes';

type SheetData = WorkbookData['sheets'][number];

export interface SheetContext {
  id: string;
  name: string;
  visible: boolean;
  strings: readonly string[];
  styles: Styles;
  colors: Palette;
  carried: Carried;
  texts: RuleContext['texts'];
  names: ReadonlyMap<string, string>;
  links: ReadonlyMap<string, string>;
  from1904: boolean;
  /** Table parts of the sheet. */
  tables: readonly Element[];
}

/** Rows and columns that a sheet has at least, so that there is room to type; the engine's sheets do not grow by themselves. */
const fewestRows = 100;
const fewestColumns = 26;
const spareRows = 50;
const spareColumns = 5;
/** Formats without content are followed this far; some files format to column XFD. */
const mostFormattedColumns = 702;

/** Frozen rows and columns as the file has them, and whether a merged area lies across the edge: the engine then freezes nothing in that direction. */
export function readPanes(worksheet: Element): { rows: number; columns: number; crossed: { rows: boolean; columns: boolean } } {
  const pane = childOf(worksheet, 'sheetViews', 'sheetView', 'pane');
  const isFrozen = attribute(pane, 'state')?.startsWith('frozen') ?? false;
  const rows = isFrozen ? (numberAttribute(pane, 'ySplit') ?? 0) : 0;
  const columns = isFrozen ? (numberAttribute(pane, 'xSplit') ?? 0) : 0;
  const merges = readMerges(worksheet);
  return { rows, columns, crossed: { rows: merges.some(({ top, bottom }) => top < rows && bottom >= rows), columns: merges.some(({ left, right }) => left < columns && right >= columns) } };
}

function readMerges(worksheet: Element): Area[] {
  const areas = Array.from(childrenOf(childOf(worksheet, 'mergeCells'), 'mergeCell'), (merge) => parseArea(attribute(merge, 'ref') ?? ''));
  const sound = areas.filter((area) => area !== null && area.bottom !== Infinity && area.right !== Infinity && (area.top !== area.bottom || area.left !== area.right)) as Area[];
  // Two that share a cell would leave the engine with cells that belong to neither, and their content unseen.
  return apartMerges(sound);
}

/** One worksheet as the engine's data. Cell formats are numbered as in the file's cellXfs, plus one. */
export function readSheet(worksheet: Element, context: SheetContext): SheetData {
  const { rows, cells } = readCells(worksheet, { strings: context.strings, formats: context.styles.formats, carried: context.carried, links: context.links, from1904: context.from1904 });
  const merges = readMerges(worksheet);
  const formatted = cells.filter((cell) => cell.content !== null || (cell.format !== 0 && cell.column < mostFormattedColumns));
  // Room to type is added below and beside content only: formats alone would otherwise creep further with every save and opening.
  const extent = (fewest: number, spare: number, ends: (at: FileCell) => number, mergeEnds: number[]): number => {
    const contentEnd = Math.max(0, ...mergeEnds, cells.reduce((end, cell) => (cell.content === null ? end : Math.max(end, ends(cell) + 1)), 0));
    return Math.max(fewest, contentEnd + spare, formatted.reduce((end, cell) => Math.max(end, ends(cell) + 1), 0));
  };
  const rowNumber = Math.min(1_048_576, extent(fewestRows, spareRows, (cell) => cell.row, merges.map((merge) => merge.bottom + 1)));
  const colNumber = Math.min(16_384, extent(fewestColumns, spareColumns, (cell) => cell.column, merges.map((merge) => merge.right + 1)));
  const columns = readColumns(worksheet, colNumber);
  const view = childOf(worksheet, 'sheetViews', 'sheetView');
  const panes = readPanes(worksheet);
  const rules: RuleContext = { sheetId: context.id, carried: context.carried, texts: context.texts, names: context.names, differences: context.styles.differences, colors: context.colors };
  const tab = context.colors.color(childOf(worksheet, 'sheetPr', 'tabColor'));
  keepProtectionAndFilter(worksheet, context);
  if (childOf(worksheet, 'rowBreaks') ?? childOf(worksheet, 'colBreaks')) lose(context.carried, 'pageBreaks');
  return {
    id: context.id,
    name: context.name,
    rowNumber,
    colNumber,
    cells: Object.fromEntries(formatted.filter((cell) => cell.content !== null).map((cell) => [lettersOf(cell.column) + (cell.row + 1), cell.content ?? ''])),
    ...spreadFormats(formatted, rows, columns, rowNumber, colNumber, context.styles),
    merges: merges.map(engineArea),
    figures: [],
    cols: Object.fromEntries(columns.map((column, i) => [i, { size: column.size, ...(column.hidden ? { isHidden: true } : {}) }])),
    rows: readRows(worksheet, rows, rowNumber),
    conditionalFormats: readConditionalFormats(worksheet, rules),
    dataValidationRules: readValidations(worksheet, rules),
    tables: context.tables.flatMap((table) => readTable(table)),
    areGridLinesVisible: flagAttribute(view, 'showGridLines', true),
    isVisible: context.visible,
    panes: { xSplit: panes.crossed.columns ? 0 : panes.columns, ySplit: panes.crossed.rows ? 0 : panes.rows },
    headerGroups: {
      ROW: groups(rows.map((row) => ({ at: row.row, outline: row.outline, hidden: row.hidden }))),
      COL: groups(columns.map((column, at) => ({ at, outline: column.outline, hidden: column.hidden }))),
    },
    ...(tab === null ? {} : { color: tab }),
  };
}

interface Column {
  size: number;
  hidden: boolean;
  outline: number;
  format: number;
}

function readColumns(worksheet: Element, count: number): Column[] {
  const sheetFormat = childOf(worksheet, 'sheetFormatPr');
  const standard = numberAttribute(sheetFormat, 'defaultColWidth');
  const size = standard === null ? defaultColumnPixels : columnPixels(standard);
  const columns = Array.from({ length: count }, (): Column => ({ size, hidden: false, outline: 0, format: 0 }));
  for (const col of childrenOf(childOf(worksheet, 'cols'), 'col')) {
    const width = numberAttribute(col, 'width');
    const last = Math.min(numberAttribute(col, 'max') ?? 0, count);
    for (let i = (numberAttribute(col, 'min') ?? 1) - 1; i < last; i += 1) {
      columns[i] = {
        // Width 0 is Excel's other way of hiding; the engine needs a size to show again.
        size: width ? columnPixels(width) : size,
        hidden: flagAttribute(col, 'hidden') || width === 0,
        outline: numberAttribute(col, 'outlineLevel') ?? 0,
        format: numberAttribute(col, 'style') ?? 0,
      };
    }
  }
  return columns;
}

// Rows whose height Excel found by itself are left to the engine, which fits them to their wrapped text in the same way.
function readRows(worksheet: Element, rows: readonly FileRow[], count: number): SheetData['rows'] {
  const sheetFormat = childOf(worksheet, 'sheetFormatPr');
  const standard = flagAttribute(sheetFormat, 'customHeight') ? numberAttribute(sheetFormat, 'defaultRowHeight') : null;
  const found: SheetData['rows'] = {};
  if (standard) for (let row = 0; row < count; row += 1) found[row] = { size: rowPixels(standard) };
  for (const { row, height, hidden } of rows) {
    if (row >= count) continue;
    const entry = { ...(height ? { size: rowPixels(height) } : (found[row] ?? {})), ...(hidden || height === 0 ? { isHidden: true } : {}) };
    if (Object.keys(entry).length > 0) found[row] = entry;
  }
  return found;
}

type Zones = Record<string, number>;

/** Formats of cells, rows and columns as runs down each column: the engine takes areas. */
function spreadFormats(cells: readonly FileCell[], rows: readonly FileRow[], columns: readonly Column[], rowNumber: number, colNumber: number, styles: Styles): { styles: Zones; formats: Zones; borders: Zones } {
  const own = Array.from({ length: colNumber }, () => new Map<number, number>());
  for (const cell of cells) own[cell.column]?.set(cell.row, cell.format);
  const ofRow = new Map(rows.filter((row) => row.format).map((row) => [row.row, row.format ?? 0]));
  const zones = { styles: {} as Zones, formats: {} as Zones, borders: {} as Zones };
  const numberOf = formatNumbers(styles);
  for (let column = 0; column < colNumber; column += 1) {
    const cellsHere = own[column] ?? new Map<number, number>();
    const standard = columns[column]?.format ?? 0;
    let start = 0;
    let current = 0;
    const close = (end: number): void => {
      const format = styles.formats[current];
      if (format && end >= start) {
        const area = engineArea({ top: start, bottom: end, left: column, right: column });
        if (format.style) zones.styles[area] = current + 1;
        if (format.format !== null) zones.formats[area] = numberOf.get(format.format) ?? 0;
        if (format.border) zones.borders[area] = current + 1;
      }
    };
    const rowsHere = standard === 0 ? [...new Set([...cellsHere.keys(), ...ofRow.keys()])].sort((a, b) => a - b) : Array.from({ length: rowNumber }, (_, i) => i);
    let previous = -1;
    for (const row of rowsHere) {
      const format = cellsHere.get(row) ?? ofRow.get(row) ?? standard;
      if (format !== current || row !== previous + 1) {
        close(previous);
        start = row;
        current = format;
      }
      previous = row;
    }
    close(previous);
  }
  return zones;
}

/** Numbers of the engine's number formats in the order of their first use. */
export function formatNumbers(styles: Styles): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { format } of styles.formats) if (format !== null && !numbers.has(format)) numbers.set(format, numbers.size + 1);
  return numbers;
}

function readTable(table: Element): NonNullable<SheetData['tables']> {
  const range = parseArea(attribute(table, 'ref') ?? '');
  if (!range) return [];
  const style = childOf(table, 'tableStyleInfo');
  const name = attribute(style, 'name') ?? '';
  return [
    {
      range: engineArea(range),
      type: 'static',
      config: {
        hasFilters: childOf(table, 'autoFilter') !== null,
        totalRow: (numberAttribute(table, 'totalsRowCount') ?? 0) > 0,
        firstColumn: flagAttribute(style, 'showFirstColumn'),
        lastColumn: flagAttribute(style, 'showLastColumn'),
        numberOfHeaders: numberAttribute(table, 'headerRowCount') ?? 1,
        bandedRows: flagAttribute(style, 'showRowStripes'),
        bandedColumns: flagAttribute(style, 'showColumnStripes'),
        automaticAutofill: true,
        // The engine throws on a style it does not have; its presets are Excel's.
        styleId: /^TableStyle(?:Light(?:[1-9]|1[0-9]|2[01])|Medium(?:[1-9]|1[0-9]|2[0-8])|Dark(?:[1-9]|1[01]))$/.test(name) ? name : 'TableStyleLight1',
      },
    },
  ];
}

// Nested outline levels become nested groups; a group is folded when all of it is hidden.
function groups(headers: readonly { at: number; outline: number; hidden: boolean }[]): { start: number; end: number; isFolded: boolean }[] {
  const found: { start: number; end: number; isFolded: boolean }[] = [];
  const deepest = Math.max(0, ...headers.map((header) => header.outline));
  for (let level = 1; level <= deepest; level += 1) {
    let run: { start: number; end: number; isFolded: boolean } | null = null;
    for (const { at, outline, hidden } of headers) {
      if (outline < level) continue;
      if (run && run.end === at - 1) {
        run.end = at;
        run.isFolded &&= hidden;
      } else found.push((run = { start: at, end: at, isFolded: hidden }));
    }
  }
  return found;
}

function keepProtectionAndFilter(worksheet: Element, context: SheetContext): void {
  const protection = childOf(worksheet, 'sheetProtection');
  if (protection) {
    const attributes: Record<string, string> = {};
    for (let i = 0; i < protection.attributes.length; i += 1) {
      const item = protection.attributes.item(i);
      if (item) attributes[item.name] = item.value;
    }
    context.carried.protection.set(context.id, attributes);
  }
  const filter = attribute(childOf(worksheet, 'autoFilter'), 'ref');
  if (filter) context.carried.autoFilters.set(context.id, filter);
}
