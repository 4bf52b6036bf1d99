import { DEFAULT_LOCALE, helpers } from '../engine';
import { indonesia } from '../locale';
import { attribute, childOf, childrenOf, numberAttribute, textOf, type Element } from './xml';
import { parseArea, type Area } from './areas';
import { columnOf, lettersOf, shiftFormula, toEngineFormula } from './formulas';
import { lose, type Carried } from './carried';
import type { CellFormat } from './readStyles';

/** One cell of the file: what the engine is given as its content, and the index of its format. */
export interface FileCell {
  row: number;
  column: number;
  content: string | null;
  format: number;
}

export interface FileRow {
  row: number;
  /** Points, where the height was set by hand. */
  height: number | null;
  hidden: boolean;
  outline: number;
  collapsed: boolean;
  /** Index of the row's own format, or null. */
  format: number | null;
}

export interface CellContext {
  strings: readonly string[];
  formats: readonly CellFormat[];
  carried: Carried;
  /** Addresses of cells in external links, by A1. */
  links: ReadonlyMap<string, string>;
  /** Workbook counts days from 1904. */
  from1904: boolean;
}

/** Rows and cells of a worksheet's sheetData. */
export function readCells(worksheet: Element, context: CellContext): { rows: FileRow[]; cells: FileCell[] } {
  const rows: FileRow[] = [];
  const cells: FileCell[] = [];
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  const spills: Area[] = [];
  let row = -1;
  for (const line of childrenOf(childOf(worksheet, 'sheetData'), 'row')) {
    row = (numberAttribute(line, 'r') ?? row + 2) - 1;
    const flag = (name: string): boolean => attribute(line, name) === '1' || attribute(line, name) === 'true';
    rows.push({
      row,
      height: flag('customHeight') ? numberAttribute(line, 'ht') : null,
      hidden: flag('hidden'),
      outline: numberAttribute(line, 'outlineLevel') ?? 0,
      collapsed: flag('collapsed'),
      format: flag('customFormat') ? numberAttribute(line, 's') : null,
    });
    let column = -1;
    for (const cell of childrenOf(line, 'c')) {
      const letters = /^[A-Za-z]+/.exec(attribute(cell, 'r') ?? '')?.[0];
      column = letters ? columnOf(letters) : column + 1;
      const stated = numberAttribute(cell, 's') ?? 0;
      const formula = readFormula(cell, row, column, shared, context);
      const spill = formula === null ? null : spillOf(cell);
      if (spill) spills.push(spill);
      const content = formula ?? readLiteral(cell, context, stated, lettersOf(column) + (row + 1));
      const isCalculated = formula !== null || (content !== null && !textTypes.has(attribute(cell, 't') ?? 'n'));
      const format = (isCalculated ? context.formats[stated]?.forNumbers : null) ?? stated;
      cells.push({ row, column, format, content });
    }
  }
  // What stands in the way of an array's results are those results, as Excel last calculated them.
  for (const cell of cells) if (spills.some((area) => isBelow(cell, area))) cell.content = null;
  return { rows, cells };
}

/** Types of cells whose value is text (ST_CellType). */
const textTypes = new Set(['s', 'str', 'inlineStr']);

/** Area of an array formula over several cells, or null. */
function spillOf(cell: Element): Area | null {
  const formula = childOf(cell, 'f');
  const area = attribute(formula, 't') === 'array' ? parseArea(attribute(formula, 'ref') ?? '') : null;
  return area && (area.top !== area.bottom || area.left !== area.right) ? area : null;
}

function isBelow({ row, column }: FileCell, { top, left, bottom, right }: Area): boolean {
  return row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left);
}

function readFormula(cell: Element, row: number, column: number, shared: Map<string, { formula: string; row: number; column: number }>, context: CellContext): string | null {
  const formula = childOf(cell, 'f');
  if (!formula) return null;
  let text = textOf(formula);
  const type = attribute(formula, 't');
  if (type === 'dataTable') return null;
  if (type === 'shared') {
    const key = attribute(formula, 'si') ?? '';
    const master = shared.get(key);
    if (text !== '') shared.set(key, { formula: text, row, column });
    else if (master) text = shiftFormula(master.formula, row - master.row, column - master.column);
  }
  if (text === '') return null;
  const content = toEngineFormula(text);
  if (type === 'array' && attribute(cell, 'cm') === null) context.carried.arrayFormulas.add(content);
  return content;
}

function readLiteral(cell: Element, context: CellContext, format: number, address: string): string | null {
  const type = attribute(cell, 't') ?? 'n';
  const value = childOf(cell, 'v');
  if (type === 'inlineStr') return asText(richText(childOf(cell, 'is')), context, format, address);
  if (!value) return null;
  const text = textOf(value);
  switch (type) {
    case 's':
      return asText(context.strings[Number(text)] ?? '', context, format, address);
    case 'str':
      return asText(text, context, format, address);
    case 'b':
      return text === '1' || text === 'true' ? 'TRUE' : 'FALSE';
    case 'e':
      return text === '#REF!' ? '#REF' : text;
    case 'd': {
      const time = Date.parse(text.endsWith('Z') ? text : `${text}Z`);
      return Number.isNaN(time) ? asText(text, context, format, address) : String(time / 86_400_000 + 25_569);
    }
    default: {
      const number = Number(text);
      if (text.trim() === '' || !Number.isFinite(number)) return null;
      return String(context.from1904 && /[dmy]/i.test(context.formats[format]?.format ?? '') ? number + 1462 : number);
    }
  }
}

/** Text of a string item: its plain run or all its rich runs; phonetic hints are not part of it. */
export function richText(item: Element | null): string {
  let text = '';
  for (const piece of childrenOf(item)) {
    if (piece.localName === 't') text += textOf(piece);
    else if (piece.localName === 'r') text += textOf(childOf(piece, 't'));
  }
  return text.replace(/\r\n?/g, '\n');
}

function asText(text: string, context: CellContext, format: number, address: string): string | null {
  if (text === '') return null;
  const link = context.links.get(address);
  if (link && !/[[\]\n]/.test(text)) return `[${text}](${link})`;
  if (link) lose(context.carried, 'innerLinks');
  return context.formats[format]?.isText && !text.startsWith('=') && !text.startsWith("'") ? text : quoteText(text);
}

const errors = new Set(['#N/A', '#REF', '#REF!', '#NAME?', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!', '#SPILL!', '#CYCLE', '#BAD_EXPR', '#ERROR']);

/** Text as the engine must be given it so that it stays text: with Excel's own leading apostrophe where it would read a number, date, formula, error or link. */
export function quoteText(text: string): string {
  const trimmed = text.trim();
  const risky =
    /^[='+@]/.test(text) ||
    /^\[.*\]\(.*\)$/s.test(trimmed) ||
    errors.has(trimmed.toUpperCase()) ||
    /^(?:true|false)$/i.test(trimmed) ||
    (/[0-9]/.test(trimmed) && [DEFAULT_LOCALE, indonesia].some((locale) => helpers.isNumber(trimmed, locale) || helpers.isDateTime(trimmed, locale)));
  return risky ? `'${text}` : text;
}
