import type { EngineCell, EvaluatedCell, Locale, Zone } from '../engine';
import { helpers, isReadable } from '../engine';
import { columnCount, isUnbounded, rowCount, zoneAddress } from './address';
import { changeOf, raiseChanged } from './changes';
import { invalidArgument } from './errors';
import type { CarriedStyle } from '../files/carried';
import { withExcelErrors } from '../files/formulas';
import { excelFormat, keptFormat, textOnNumber, type KeptFormat } from './formats';
import { contentOf, localFormula } from './input';
import type { Session } from './session';

export type CellValue = string | number | boolean;
/** One row after the other, each as wide as the range. */
export type Matrix<T> = T[][];

/** A response of more cells than this is beyond Excel's own limit for one range. Source: learn.microsoft.com, "Resource limits and performance optimization for Office Add-ins" (five million cells). */
const MAX_CELLS = 5_000_000;

/** What each cell of the zone gives; cells that the engine's sheet does not have are blank. Null for whole rows and columns, as in Excel. */
export function mapCells<T>(session: Session, sheetId: string, zone: Zone, blank: T, read: (at: { sheetId: string; row: number; col: number }) => T): Matrix<T> | null {
  if (isUnbounded(zone)) return null;
  if (rowCount(zone) * columnCount(zone) > MAX_CELLS) throw invalidArgument('the range is too large');
  const present = session.present(sheetId, zone);
  const rows: Matrix<T> = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    const line: T[] = new Array<T>(columnCount(zone)).fill(blank);
    if (present && row <= present.bottom) for (let col = zone.left; col <= present.right; col++) line[col - zone.left] = read({ sheetId, row, col });
    rows.push(line);
  }
  return rows;
}

export const readValues = (session: Session, sheetId: string, zone: Zone): Matrix<CellValue> | null => mapCells<CellValue>(session, sheetId, zone, '', (at) => valueOf(session.getters.getEvaluatedCell(at), session.getters.getCell(at)));

export const readText = (session: Session, sheetId: string, zone: Zone): Matrix<string> | null =>
  mapCells(session, sheetId, zone, '', (at) => {
    const evaluated = session.getters.getEvaluatedCell(at);
    const cell = session.getters.getCell(at);
    // The engine shows a formula in the format of the cells that it is about; Excel keeps to the formula's own.
    if (cell?.isFormula && typeof evaluated.value === 'number' && excelFormat(cell) === 'General') return helpers.formatValue(evaluated.value, { locale: session.getters.getLocale() });
    return typeName(evaluated) === 'Error' ? errorText(evaluated.formattedValue) : plainText(evaluated.formattedValue, cell);
  });

/** Formulas, and values where there are none; `locale` for the planner's own way of writing them. */
export const readFormulas = (session: Session, sheetId: string, zone: Zone, locale?: Locale): Matrix<CellValue> | null =>
  mapCells<CellValue>(session, sheetId, zone, '', (at) => {
    const cell = session.getters.getCell(at);
    if (!cell?.isFormula) return valueOf(session.getters.getEvaluatedCell(at), cell);
    const formula = withExcelErrors(cell.compiledFormula.toFormulaString(session.getters));
    return locale ? localFormula(formula, locale) : formula;
  });

export const readTypes = (session: Session, sheetId: string, zone: Zone): Matrix<string> | null => mapCells(session, sheetId, zone, 'Empty', (at) => typeName(session.getters.getEvaluatedCell(at)));

export const readFormats = (session: Session, sheetId: string, zone: Zone): Matrix<string> | null => mapCells(session, sheetId, zone, 'General', (at) => excelFormat(session.getters.getCell(at)));

export function typeName(cell: EvaluatedCell): 'Boolean' | 'Double' | 'Empty' | 'Error' | 'String' {
  const kind: `${EvaluatedCell['type']}` = cell.type;
  if (kind === 'number') return 'Double';
  if (kind === 'boolean') return 'Boolean';
  if (kind === 'error') return 'Error';
  return kind === 'empty' || cell.value === '' ? 'Empty' : 'String';
}

/** The value as Excel gives it: "" for an empty cell, errors as their text. */
export function valueOf(evaluated: EvaluatedCell, cell: EngineCell | undefined): CellValue {
  if (evaluated.value === null) return '';
  if (typeof evaluated.value !== 'string') return evaluated.value;
  return typeName(evaluated) === 'Error' ? errorText(evaluated.value) : plainText(evaluated.value, cell);
}

// In a text cell the engine shows the apostrophe that keeps a text a text; Excel never does.
const plainText = (text: string, cell: EngineCell | undefined): string => (cell !== undefined && !cell.isFormula && cell.format === '@' && text.startsWith("'") ? text.slice(1) : text);

const errors: Record<string, string> = { '#BAD_EXPR': '#NAME?', '#CYCLE': '#REF!', '#ERROR': '#VALUE!', '#REF': '#REF!', '#SPILL': '#SPILL!', '#NULL': '#NULL!' };
export const errorText = (value: string): string => errors[value] ?? value;

/** A full matrix of the range's shape out of what the add-in set: a matrix, or one value for every cell. Anything else is InvalidArgument. */
export function asMatrix(value: unknown, zone: Zone): Matrix<unknown> {
  if (!Array.isArray(value)) {
    if (isUnbounded(zone)) throw invalidArgument('whole rows and columns take no values');
    return Array.from({ length: rowCount(zone) }, () => new Array<unknown>(columnCount(zone)).fill(value));
  }
  const rows = value as unknown[];
  if (rows.length !== rowCount(zone)) throw invalidArgument(`${rows.length} rows for ${rowCount(zone)}`);
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== columnCount(zone)) throw invalidArgument(`a row of ${Array.isArray(row) ? row.length : 'no'} cells for ${columnCount(zone)}`);
    return row as unknown[];
  });
}

/** Writes values or formulas. Null leaves a cell alone, "" empties it; of a merged area only the first cell takes a value, what is written to the rest is lost without a word, as in Excel. */
export function writeValues(session: Session, sheetId: string, zone: Zone, value: unknown, locale?: Locale): void {
  session.assertWritable(sheetId, zone);
  const matrix = asMatrix(value, zone);
  const { getters } = session;
  session.makeRoom(sheetId, zone);
  const writes: { row: number; col: number; content: string; format?: string }[] = [];
  for (const [rowOffset, row] of matrix.entries()) {
    for (const [colOffset, given] of row.entries()) {
      if (given === null || given === undefined) continue;
      const at = { sheetId, row: zone.top + rowOffset, col: zone.left + colOffset };
      if (!getters.isMainCellPosition(at)) continue;
      const cell = getters.getCell(at);
      const shown = excelFormat(cell);
      const { content, format } = contentOf(given, shown, locale);
      if (!cell && content === '') continue;
      assertFormula(given, content);
      const isFresh = format !== undefined && shown === 'General';
      writes.push({ row: at.row, col: at.col, content, ...(isFresh ? { format } : shown === '@' && cell?.format !== '@' ? { format: '@' } : {}) });
    }
  }
  const change = changeOf(session, sheetId, zone);
  session.batch((give) => {
    for (const write of writes) give('UPDATE_CELL', { sheetId, ...write });
  });
  raiseChanged(session, change, { address: zoneAddress(zone), isLocal: true, byAddin: true });
}

// Excel refuses a formula that it cannot read; the engine would keep it and show an error.
function assertFormula(given: unknown, content: string): void {
  if (!content.startsWith('=') || isReadable(content)) return;
  throw invalidArgument(`${String(given)} is not a formula${typeof given === 'string' && !given.startsWith('=') ? '; text that starts with a sign is read as one' : ''}`);
}

/** Sets the number format of each cell; a single text is for every cell, null leaves one as it is. A number stays a number under "@", as in Excel, until it is written again. */
export function writeFormats(session: Session, sheetId: string, zone: Zone, value: unknown): void {
  session.assertWritable(sheetId);
  const target = session.makeRoom(sheetId, zone);
  if (!Array.isArray(value)) {
    const kept = keptFormat(value);
    const style = { numberFormat: kept.carried } as CarriedStyle;
    session.dispatch('SET_FORMATTING', { sheetId, target: [target], format: kept.format, ...(kept.carried || hasCarriedFormat(session, sheetId, target) ? { style } : {}) });
    if (kept.format === '@') keepTextAndNumbers(session, sheetId, target);
    return;
  }
  const matrix = asMatrix(value, target);
  const kept = new Map<unknown, KeptFormat>();
  session.batch((give) => {
    for (const [rowOffset, row] of matrix.entries()) {
      for (const [colOffset, given] of row.entries()) {
        if (given === null || given === undefined) continue;
        const { format, carried } = kept.get(given) ?? keptFormat(given);
        kept.set(given, { format, carried });
        const at = { sheetId, row: target.top + rowOffset, col: target.left + colOffset };
        const style = session.getters.getCellStyle(at) as CarriedStyle;
        give('UPDATE_CELL', { ...at, format, ...(carried || style.numberFormat ? { style: { ...style, numberFormat: carried } as CarriedStyle } : {}) });
      }
    }
  });
  if (matrix.some((row) => row.includes('@'))) keepTextAndNumbers(session, sheetId, target);
}

function hasCarriedFormat(session: Session, sheetId: string, zone: Zone): boolean {
  for (let row = zone.top; row <= zone.bottom; row++) for (let col = zone.left; col <= zone.right; col++) if ((session.getters.getCellStyle({ sheetId, row, col }) as CarriedStyle).numberFormat) return true;
  return false;
}

// Under "@" the engine would read numbers as text, and show the apostrophe of a text; the text stays one without it, except before "=".
function keepTextAndNumbers(session: Session, sheetId: string, zone: Zone): void {
  session.batch((give) => {
    for (let row = zone.top; row <= zone.bottom; row++) {
      for (let col = zone.left; col <= zone.right; col++) {
        const cell = session.getters.getCell({ sheetId, row, col });
        if (cell?.format !== '@') continue;
        if (cell.isFormula || (typeof cell.parsedValue === 'number' && cell.content !== '')) give('UPDATE_CELL', { sheetId, row, col, format: textOnNumber.format, style: { ...cell.style, numberFormat: textOnNumber.carried } as CarriedStyle });
        else if (/^'[^=]/.test(cell.content)) give('UPDATE_CELL', { sheetId, row, col, content: cell.content.slice(1) });
      }
    }
  });
}

/** The smallest zone around everything that the sheet holds, or around its values only; null where there is nothing. */
export function usedZone(session: Session, sheetId: string, valuesOnly: boolean, within?: Zone): Zone | null {
  const { getters } = session;
  let used: Zone | null = null;
  const add = (zone: Zone): void => {
    const top = Math.max(zone.top, within?.top ?? 0);
    const left = Math.max(zone.left, within?.left ?? 0);
    const bottom = Math.min(zone.bottom, within?.bottom ?? zone.bottom);
    const right = Math.min(zone.right, within?.right ?? zone.right);
    if (top > bottom || left > right) return;
    used = used ? helpers.union(used, { top, left, bottom, right }) : { top, left, bottom, right };
  };
  for (const cell of getters.getCells(sheetId)) {
    const at = getters.getCellPosition(cell.id);
    if (valuesOnly && !cell.isFormula && getters.getEvaluatedCell(at).value === null) continue;
    add({ top: at.row, bottom: at.row, left: at.col, right: at.col });
  }
  for (const at of getters.getEvaluatedCellsPositions(sheetId)) {
    if (getters.getEvaluatedCell(at).value !== null) add({ top: at.row, bottom: at.row, left: at.col, right: at.col });
  }
  if (!valuesOnly) {
    for (const merge of getters.getMerges(sheetId)) add(merge);
    // The engine keeps borders beside the cells; a cell that has nothing but a border counts as used in Excel.
    const inside = { bottom: Math.min(within?.bottom ?? Infinity, getters.getNumberRows(sheetId) - 1), right: Math.min(within?.right ?? Infinity, getters.getNumberCols(sheetId) - 1) };
    for (let row = within?.top ?? 0; row <= inside.bottom; row++) {
      for (let col = within?.left ?? 0; col <= inside.right; col++) if (getters.getCellBorder({ sheetId, row, col })) add({ top: row, bottom: row, left: col, right: col });
    }
  }
  return used;
}
