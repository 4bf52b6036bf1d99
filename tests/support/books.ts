import { strFromU8, unzipSync } from 'fflate';
import type { Book } from '../../src/workbench/contracts';
import { helpers } from '../../src/workbench/engine';
import { openBook } from '../../src/workbench/files/open';
import { isRefusal } from '../../src/workbench/files/refusal';
import { saveBook } from '../../src/workbench/files/save';

/** Opens bytes that must be a workbook. */
export function opened(bytes: Uint8Array, name = 'uji.xlsx'): Book {
  const book = openBook(bytes, name);
  if (isRefusal(book)) throw new Error(`refused: ${book.refused}`);
  return book;
}

/** The book as it comes back after being saved and opened again. */
export const reopened = (book: Book): Book => opened(saveBook(book), book.name);

/** One part of a saved book as text, '' where there is none. */
export function partOf(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  return part ? strFromU8(part) : '';
}

/** Engine position of a cell. */
export function at(book: Book, address: string, sheet = 0): { sheetId: string; col: number; row: number } {
  return { sheetId: book.model.getters.getSheetIds()[sheet] ?? '', ...helpers.toCartesian(address) };
}

export const valueAt = (book: Book, address: string, sheet = 0): string | number | boolean | null => book.model.getters.getEvaluatedCell(at(book, address, sheet)).value;

export function formulaAt(book: Book, address: string, sheet = 0): string | null {
  const cell = book.model.getters.getCell(at(book, address, sheet));
  return cell?.isFormula ? cell.compiledFormula.toFormulaString(book.model.getters) : null;
}

export const styleAt = (book: Book, address: string, sheet = 0) => book.model.getters.getCell(at(book, address, sheet))?.style;
export const formatAt = (book: Book, address: string, sheet = 0) => book.model.getters.getCell(at(book, address, sheet))?.format;
export const borderAt = (book: Book, address: string, sheet = 0) => book.model.getters.getCellBorder(at(book, address, sheet));

/** Everything of a sheet that must survive a save, in one comparable value; without the sizes of what is empty. */
export function pictureOf(book: Book, sheet = 0) {
  const { getters } = book.model;
  const sheetId = getters.getSheetIds()[sheet] ?? '';
  const cells: Record<string, unknown> = {};
  for (let row = 0; row < getters.getNumberRows(sheetId); row += 1) {
    for (let col = 0; col < getters.getNumberCols(sheetId); col += 1) {
      const position = { sheetId, col, row };
      const cell = getters.getCell(position);
      const { type, value } = getters.getEvaluatedCell(position);
      const border = getters.getCellBorder(position) ?? undefined;
      if (!cell && !border && value === null) continue;
      const address = helpers.toXC(col, row);
      cells[address] = { type, value, formula: cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : undefined, format: cell?.format, style: cell?.style, border };
    }
  }
  return {
    name: getters.getSheetName(sheetId),
    cells,
    merges: getters.getMerges(sheetId).map((merge) => helpers.toXC(merge.left, merge.top) + ':' + helpers.toXC(merge.right, merge.bottom)).sort(),
    widths: Array.from({ length: getters.getNumberCols(sheetId) }, (_, col) => getters.getColSize(sheetId, col)),
    heights: Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) => getters.getUserRowSize(sheetId, row)),
    hiddenRows: getters.getHiddenRowsGroups(sheetId),
    hiddenColumns: getters.getHiddenColsGroups(sheetId),
    groups: [getters.getHeaderGroups(sheetId, 'ROW'), getters.getHeaderGroups(sheetId, 'COL')],
    panes: getters.getPaneDivisions(sheetId),
    gridLines: getters.getGridLinesVisibility(sheetId),
    formats: Array.from(getters.getConditionalFormats(sheetId), ({ ranges, rule, stopIfTrue }) => ({ ranges, rule, stopIfTrue })),
    validations: getters.getDataValidationRules(sheetId).map((rule) => ({
      criterion: rule.criterion,
      isBlocking: rule.isBlocking,
      ranges: rule.ranges.map((range) => getters.getRangeString(range, sheetId)),
      texts: book.validations.get(rule.id),
    })),
    tables: getters.getCoreTables(sheetId).map(({ id, range, config }) => ({ zone: range.zone, config, name: book.tableNames.get(id) })),
    extras: book.extras.get(sheetId),
  };
}
