import { kaskadeName } from '../excel/kept/kaskade-name';
import type { Model } from './engine';
import type { Book, PageSetup, SheetExtras, Visibility } from './contracts';

/** Page setup of a sheet that was never given one: Excel's own, with its "Normal" margins (0.7 and 0.75 inch, headers 0.3). */
export function defaultPage(): PageSetup {
  return {
    orientation: 'Portrait',
    paperSize: null,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    centerVertically: false,
    zoom: { scale: 100 },
    titleRows: null,
    titleColumns: null,
    printArea: null,
    headerFooter: { leftHeader: '', centerHeader: '', rightHeader: '', leftFooter: '', centerFooter: '', rightFooter: '' },
  };
}

/** What a new sheet has beside the engine's own: visible, unprotected, default page. */
export function defaultExtras(): SheetExtras {
  return { visibility: 'Visible', isProtected: false, page: defaultPage() };
}

/** A sheet's extras, made on first use; visibility follows the engine where no one has spoken yet. */
export function extrasOf(book: Book, sheetId: string): SheetExtras {
  let extras = book.extras.get(sheetId);
  if (!extras) {
    extras = defaultExtras();
    if (!book.model.getters.isSheetVisible(sheetId)) extras.visibility = hiddenAs(book, sheetId);
    book.extras.set(sheetId, extras);
  }
  return extras;
}

/**
 * How a sheet is hidden that the engine says is hidden. What one window was told beside the engine does not reach the others that are open: there, hiding is all
 * that is heard. The product's own sheet is never merely hidden.
 */
export function hiddenAs(book: Book, sheetId: string): Visibility {
  return book.model.getters.getSheetName(sheetId) === kaskadeName ? 'VeryHidden' : 'Hidden';
}

/** An open workbook around a model, with nothing beside it yet. */
export function createBook(model: Model, name: string): Book {
  return { model, name, extras: new Map(), tableNames: new Map(), chartNames: new Map(), validations: new Map(), settings: new Map() };
}

/** Frozen rows and columns of a sheet, as Excel freezes them. */
export function panesOf(book: Book, sheetId: string): { rows: number; columns: number } {
  const { xSplit, ySplit } = book.model.getters.getPaneDivisions(sheetId);
  return extrasOf(book, sheetId).panes ?? { rows: ySplit, columns: xSplit };
}

/** The name of a table: the one it was given, or Excel's kind of default, which no other table has. */
export function tableName(book: Book, tableId: string): string {
  const given = book.tableNames.get(tableId);
  if (given !== undefined) return given;
  const taken = new Set([...book.tableNames.values()].map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number++;
  book.tableNames.set(tableId, `Table${number}`);
  return `Table${number}`;
}

/** The name of a chart: the one it was given, or Excel's kind of default, which no other chart has. */
export function chartName(book: Book, chartId: string): string {
  const given = book.chartNames.get(chartId);
  if (given !== undefined) return given;
  const taken = new Set([...book.chartNames.values()].map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`chart ${number}`)) number++;
  book.chartNames.set(chartId, `Chart ${number}`);
  return `Chart ${number}`;
}
