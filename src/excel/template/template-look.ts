import { readHeaderOnly, type Grid, type HeaderReading, type NoReading, type SavedMapping } from '../../matrix';
import type { Zone } from '../../plan';
import { queueKaskade, type Kaskade } from '../kept/kaskade-sheet';
import { kaskadeName } from '../kept/kaskade-name';
import { queueExtent, readContents, type SheetRef } from '../reading/read-sheets';
import { request } from '../host/requests';

/** Where a template is: a sheet, and the selected zone of it where several cells were selected. */
export interface TemplatePlace {
  readonly sheet: SheetRef;
  readonly selection: Zone | null;
}

/** A template as it stands on its sheet. */
export interface TemplateLook {
  readonly place: TemplatePlace;
  readonly grid: Grid;
  readonly heading: HeaderReading;
  /** Last row under the header that has looks or content of its own; null where none has. */
  readonly dressedTo: number | null;
  /** Number formats of rows from the first one under the header on, over the header's columns; rows that were not asked for are absent. */
  readonly formats: readonly (readonly string[])[];
  readonly kaskade: Kaskade;
  /** Whether a filter, of the sheet or of an Excel table on it, hides rows. */
  readonly isFiltered: boolean;
}

/** Rows under the header whose number formats are looked at; further ones are written with the first row's. */
const formatRows = 500;

/**
 * Reads the template on the active sheet, or the one that was looked at before; its columns as a person has saved them, where `savedFor` knows. Requests: one for where it is, one per block of content (one for a usual sheet), one for the
 * looks under the header and our own sheet.
 */
export async function lookAtTemplate(known: TemplatePlace | null, savedFor: (sheetId: string) => readonly SavedMapping[] = () => []): Promise<TemplateLook | { readonly place: TemplatePlace; readonly why: NoReading }> {
  const { place, extent, hasKaskade } = await whereItIs(known);
  const [read] = await readContents([{ ...place.sheet, extent }]);
  const nothing: NoReading = { sheet: place.sheet.name, refused: 'kosong' };
  if (!read || extent === null) return { place, why: nothing };
  const saved = savedFor(place.sheet.id);
  const chosen = place.selection === null ? null : readHeaderOnly(read.grid, place.selection, saved);
  // A selection that is no header was made for something else.
  const ofSelection = chosen !== null && !('refused' in chosen);
  const heading = ofSelection ? chosen : readHeaderOnly(read.grid, null, saved);
  const settled: TemplatePlace = ofSelection ? place : { ...place, selection: null };
  if ('refused' in heading) return { place: settled, why: heading };
  const { bodyRow, left, right } = heading;
  const width = right - left + 1;
  const { dressedTo, formats, kaskade, isFiltered } = await request((context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet.id);
    const dressed = sheet.getRangeByIndexes(bodyRow, left, lastRow - bodyRow + 1, width).getUsedRangeOrNullObject(false).load('rowIndex,rowCount');
    const cells = sheet.getRangeByIndexes(bodyRow, left, formatRows, width).load('numberFormat');
    const own = queueKaskade(context, hasKaskade);
    const filter = sheet.autoFilter.load('isDataFiltered');
    const tables = sheet.tables.load('items/autoFilter/isDataFiltered');
    return () => ({
      isFiltered: filter.isDataFiltered || tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered),
      dressedTo: dressed.isNullObject ? null : dressed.rowIndex + dressed.rowCount - 1, formats: cells.numberFormat as string[][], kaskade: own(),
    });
  });
  return { place: settled, grid: read.grid, heading, dressedTo, formats, kaskade, isFiltered };
}

/** Excel's last row, zero-based. */
const lastRow = 1_048_575;

async function whereItIs(known: TemplatePlace | null): Promise<{ readonly place: TemplatePlace; readonly extent: Zone | null; readonly hasKaskade: boolean }> {
  return request((context) => {
    const { worksheets } = context.workbook;
    const sheet = known ? worksheets.getItem(known.sheet.id) : worksheets.getActiveWorksheet();
    sheet.load('id,name');
    const extent = queueExtent(sheet);
    const own = worksheets.getItemOrNullObject(kaskadeName).load('id');
    // Several areas at once are asked for as such: Excel refuses `getSelectedRange` on them.
    const selected = known ? null : context.workbook.getSelectedRanges().load('areaCount,areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
    return () => {
      const [area, ...more] = selected ? selected.areas.items : [];
      const several = area && more.length === 0 && area.rowCount * area.columnCount > 1;
      const selection = several ? { top: area.rowIndex, left: area.columnIndex, bottom: area.rowIndex + area.rowCount - 1, right: area.columnIndex + area.columnCount - 1 } : null;
      return { place: known ? { ...known, sheet: { id: sheet.id, name: sheet.name } } : { sheet: { id: sheet.id, name: sheet.name }, selection }, extent: extent(), hasKaskade: !own.isNullObject };
    };
  });
}
