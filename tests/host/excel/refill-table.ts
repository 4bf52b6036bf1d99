import { zonesOfAddress } from '../../../src/excel/host/addresses';
import { request } from '../../../src/excel/host/requests';
import type { CopyWish, RefillPreview } from '../../../src/excel/refill/refill';
import type { LayoutChoices } from '../../../src/layouts';
import { keepAll, type RefillChoices } from '../../../src/layouts/refill';
import { tc14 } from '../../../src/layouts/tables/tc-14';
import { matrixBook, openSession, smallPlan, type OpenSession } from './matrix-book';

/** The session that the helpers here work on. */
export let at: OpenSession;

/** Closes it, where one was opened. */
export const close = (): void => (at as OpenSession | undefined)?.office.close();

/** The sheet that is drawn. */
export const table = 'T-C.14';
/** The copy that its first refill leaves. */
export const copy = 'T-C.14 (sebelum)';
/** What the layout chooses by itself, with changes. */
export const choices = (of: Partial<LayoutChoices> = {}): LayoutChoices => ({ ...tc14.defaults(smallPlan), ...of });

/** Opens the small matrix and has T-C.14 drawn from it. */
export async function drawn(of: Partial<LayoutChoices> = {}): Promise<void> {
  at = await openSession(matrixBook());
  await at.session.open();
  await at.session.fillTable('tc-14', choices(of));
  await settled();
}

/** Waits until events have been followed. */
export async function settled(): Promise<void> {
  await at.office.eventsHaveArrived();
  await new Promise((resolve) => setTimeout(resolve, 80));
}

/** Asks Excel about a sheet. */
export const onSheet = <T>(sheet: string, work: (of: Excel.Worksheet) => () => T): Promise<T> => request((context) => work(context.workbook.worksheets.getItem(sheet)));
/** In the grid, as the planner does it: Excel tells of it as hers. */
export const model = () => at.office.book.model;
/** The engine's id of a sheet. */
export const idOf = (sheet: string): string => model().getters.getSheetIdByName(sheet)!;
/** Types into a cell. */
export async function type(sheet: string, address: string, content: string | number): Promise<void> {
  const { top: row, left: col } = zonesOfAddress(address)[0]!;
  const sheetId = idOf(sheet);
  const { numberOfRows, numberOfCols } = model().getters.getSheetSize(sheetId);
  if (row >= numberOfRows) model().dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName: sheet, dimension: 'ROW', base: numberOfRows - 1, quantity: row - numberOfRows + 1, position: 'after' });
  if (col >= numberOfCols) model().dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName: sheet, dimension: 'COL', base: numberOfCols - 1, quantity: col - numberOfCols + 1, position: 'after' });
  model().dispatch('UPDATE_CELL', { sheetId, row, col, content: String(content) });
}
/** An empty row below this one, counted from 1. */
export const insertBelow = (sheet: string, row: number): void => void model().dispatch('ADD_COLUMNS_ROWS', { sheetId: idOf(sheet), sheetName: sheet, dimension: 'ROW', base: row - 1, quantity: 1, position: 'after' });
/** Formulas of the first cells of a sheet. */
export const grid = (sheet: string): Promise<unknown[][]> => onSheet(sheet, (of) => {
  const used = of.getRange('A1:X60').load('formulas');
  return () => used.formulas as unknown[][];
});
/** Row of the only cell that begins with a text, from 1. */
export async function rowOf(sheet: string, text: string): Promise<number> {
  const rows = (await grid(sheet)).flatMap((cells, row) => (cells.some((cell) => String(cell).startsWith(text)) ? [row + 1] : []));
  if (rows.length !== 1) throw new Error(`${text} stands in ${rows.length} rows`);
  return rows[0]!;
}
/** Names of all sheets. */
export const names = (): Promise<readonly string[]> => request((context) => {
  const sheets = context.workbook.worksheets.load('items/name');
  return () => sheets.items.map(({ name }) => name);
});
/** The drawn sheet's id. */
export const sheetId = (): string => at.session.refillable('tc-14')[0]!.sheet.id;
/** What a refill would come to. */
export const look = async (of: LayoutChoices | null = null): Promise<Extract<RefillPreview, { ready: true }>> => {
  const preview = await at.session.previewRefill(sheetId(), of);
  if (!preview?.ready) throw new Error(preview ? preview.why : at.notice());
  return preview;
};
/** Fills again. */
export const refill = (ways: RefillChoices = keepAll, of: LayoutChoices | null = null, copies: CopyWish = 'tambah'): Promise<void> => at.session.refillTable(sheetId(), of, ways, copies);

/** The matrix loses a row, as a planner deletes it. */
export async function deleteInMatrix(text: string): Promise<void> {
  const row = await rowOf('Matriks', text);
  model().dispatch('REMOVE_COLUMNS_ROWS', { sheetId: idOf('Matriks'), sheetName: 'Matriks', dimension: 'ROW', elements: [row - 1] });
  await settled();
}

/** Opens another session on the book, as it is when the workbook is opened again. */
export async function reopen(book: Parameters<typeof openSession>[0]): Promise<void> {
  at.office.close();
  at = await openSession(book);
  await at.session.open();
}

/** A sheet as the engine exports it, its looks spelled out. */
interface WholeSheet {
  readonly cells: unknown;
  readonly merges: readonly string[];
  readonly rows: unknown;
  readonly cols: unknown;
  readonly styles: Readonly<Record<string, unknown>>;
  readonly formats: Readonly<Record<string, unknown>>;
}

/** Everything that the file would hold of a sheet, its name left out. */
export function wholeOf(sheet: string): WholeSheet {
  const book = model().exportData();
  const { id: _, name: __, figures: ___, ...rest } = book.sheets.find(({ name }) => name === sheet)!;
  // Looks are numbered through the whole book.
  const spelled = (zones: Readonly<Record<string, number>>, looks: Readonly<Record<number, unknown>>): unknown => Object.fromEntries(Object.entries(zones).map(([zone, id]) => [zone, looks[id]]));
  return JSON.parse(JSON.stringify({ ...rest, styles: spelled(rest.styles, book.styles), formats: spelled(rest.formats, book.formats), borders: spelled(rest.borders, book.borders) })) as WholeSheet;
}
