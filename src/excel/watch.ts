import type { Position, Zone } from '../plan';
import { zonesOfAddress } from './addresses';
import { nothing, request } from './requests';

/** What happens in the workbook, as hints: events miss drop-down picks, name odd places after a row is inserted, and say nothing of a pasted block's content. Whatever they point at is read again. */
export interface WorkbookListener {
  /** Cells of a sheet may have changed; `ours` where the host says that this add-in wrote them. */
  changed(sheetId: string, zones: readonly Zone[], ours: boolean): void;
  selected(sheetId: string, position: Position): void;
  activated(sheetId: string): void;
  added(sheetId: string): void;
  deleted(sheetId: string): void;
}

/** Starts watching all sheets, present and future. One request; the events last as long as the runtime. */
export function queueWatch(context: Excel.RequestContext, listener: WorkbookListener): () => void {
  const { worksheets } = context.workbook;
  worksheets.onChanged.add(async (event) => {
    // Absent below ExcelApi 1.14, and in events of other planners.
    listener.changed(event.worksheetId, zonesOfAddress(event.address), event.triggerSource === 'ThisLocalAddin');
  });
  worksheets.onSelectionChanged.add(async (event) => {
    const [zone] = zonesOfAddress(event.address);
    if (zone) listener.selected(event.worksheetId, { row: zone.top, column: zone.left });
  });
  worksheets.onActivated.add(async (event) => listener.activated(event.worksheetId));
  worksheets.onAdded.add(async (event) => listener.added(event.worksheetId));
  worksheets.onDeleted.add(async (event) => listener.deleted(event.worksheetId));
  return nothing;
}

/** Selects a cell and brings its sheet to the front. One request. */
export function selectCell(sheetId: string, { row, column }: Position): Promise<void> {
  return request((context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getRangeByIndexes(row, column, 1, 1).select();
    return nothing;
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
