import type { Position, Zone } from '../../plan';
import { zonesOfAddress } from '../host/addresses';
import { nothing, request } from '../host/requests';

/** A change of cells, as an event tells it. */
export interface CellChange {
  /** Empty where the event's address could not be understood. */
  readonly zones: readonly Zone[];
  /** False where cells have come, gone or moved. */
  readonly inPlace: boolean;
  /** Who made it, where the host says so: below ExcelApi 1.14 it never does, and of formats in no version. */
  readonly by: 'us' | 'somebody-else' | 'unknown' | 'never-said';
}

/** What happens in the workbook, as hints: events miss drop-down picks and merges, name odd places after a row is inserted, and say nothing of a pasted block's content. Whatever they point at is read again. */
export interface WorkbookListener {
  /** Cells of a sheet may have changed. */
  changed(sheetId: string, change: CellChange): void;
  selected(sheetId: string, position: Position): void;
  activated(sheetId: string): void;
  added(sheetId: string): void;
  deleted(sheetId: string): void;
  /** Told from ExcelApi 1.17 on; elsewhere a new name is seen when sheets are read again. */
  renamed(sheetId: string, name: string): void;
}

/** Starts watching all sheets, present and future. One request; the events last as long as the runtime. */
export function queueWatch(context: Excel.RequestContext, listener: WorkbookListener): () => void {
  const { worksheets } = context.workbook;
  worksheets.onChanged.add(async ({ worksheetId, address, changeType, source, triggerSource }) => {
    const by = triggerSource === 'ThisLocalAddin' ? 'us' : source === 'Remote' ? 'somebody-else' : 'unknown';
    listener.changed(worksheetId, { zones: zonesOfAddress(address), inPlace: changeType === 'RangeEdited', by });
  });
  // A format decides what a cell shows, and *Merge & Center*, which has no event of its own, is one to Excel.
  worksheets.onFormatChanged.add(async ({ worksheetId, address, source }) => {
    listener.changed(worksheetId, { zones: zonesOfAddress(address), inPlace: true, by: source === 'Remote' ? 'somebody-else' : 'never-said' });
  });
  worksheets.onSelectionChanged.add(async (event) => {
    const [zone] = zonesOfAddress(event.address);
    if (zone) listener.selected(event.worksheetId, { row: zone.top, column: zone.left });
  });
  worksheets.onActivated.add(async (event) => listener.activated(event.worksheetId));
  worksheets.onAdded.add(async (event) => listener.added(event.worksheetId));
  worksheets.onDeleted.add(async (event) => listener.deleted(event.worksheetId));
  watchNames(worksheets, listener);
  return nothing;
}

/** The web's office.js asks for ExcelApiOnline here, others for ExcelApi 1.17, and each refuses at once, before anything is queued: so what it refuses is left out. */
function watchNames(worksheets: Excel.WorksheetCollection, listener: WorkbookListener): void {
  try {
    worksheets.onNameChanged.add(async (event) => listener.renamed(event.worksheetId, event.nameAfter));
  } catch {
    // New names are seen when sheets are read again.
  }
}

/** Why a selected cell cannot be seen: its row (by hand or by a filter) or its column is hidden. */
export type Hidden = 'baris' | 'kolom' | null;

/** Selects a cell and brings its sheet to the front, and says whether it can be seen there. One request. */
export function selectCell(sheetId: string, { row, column }: Position): Promise<Hidden> {
  return request((context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    const cell = sheet.getRangeByIndexes(row, column, 1, 1).load('rowHidden,columnHidden');
    cell.select();
    return (): Hidden => (cell.rowHidden ? 'baris' : cell.columnHidden ? 'kolom' : null);
  });
}

/** Brings a sheet to the front. One request. */
export function activateSheet(sheetId: string): Promise<void> {
  return request((context) => (context.workbook.worksheets.getItem(sheetId).activate(), nothing));
}

/** The active sheet and cell. One request. */
export function whereSelected(): Promise<Position & { readonly sheetId: string }> {
  return request((context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('id');
    const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex');
    return () => ({ sheetId: sheet.id, row: cell.rowIndex, column: cell.columnIndex });
  });
}
