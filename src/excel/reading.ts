import { excelFloor, missingRequirements } from './capabilities';
import { isDrawn, remember, selectedAt, sheetsOf, type Desk, type IntentTools } from './desk';
import { claimTables, keptTables } from './drawn-tables';
import type { Failure } from './failure';
import { classify } from './failures';
import { queueKaskade } from './kaskade-sheet';
import { keptMappings } from './mappings';
import { findOurs, queueCustomFormats } from './marks';
import { chooseShown, picturesOf } from './picture';
import { listSheets, queueExtent, readContents, rereadSheet, type MeasuredSheet, type SheetGrid } from './read-sheets';
import { CalledOff, request } from './requests';
import { restorePoints } from './restore-points';
import { queueWatch, type WorkbookListener } from './watch';

/**
 * Reads the whole workbook and checks it. Requests: one for the list of sheets, one for where their content lies (and our own sheet), one per block of content
 * (`planBlocks`; none where all is empty); the first time one more, which starts watching and lists conditional formats, and one where there are custom formats, to know
 * our marks among them.
 */
export async function readWorkbook(desk: Desk, listener: WorkbookListener, tools: IntentTools): Promise<void> {
  const missing = missingRequirements();
  if (missing.length > 0) return fail(desk, { kind: 'notSupported', code: 'ApiNotFound', detail: `ExcelApi ${excelFloor}` });
  try {
    await read(desk, listener, tools);
  } catch (error) {
    if (desk.store.getState().phase !== 'ready') fail(desk, classify(error));
    // Failing at the very first is a state of its own; afterwards the last good picture stays, and a notice tells.
    if (desk.store.getState().phase === 'ready' || error instanceof CalledOff) throw error;
  }
}

function fail(desk: Desk, failure: Failure): void {
  desk.store.setState({ phase: 'failed', failure });
}

async function read(desk: Desk, listener: WorkbookListener, tools: IntentTools): Promise<void> {
  const list = await listSheets(tools);
  const { measured, kaskade } = await request((context) => {
    const extents = list.sheets.map((sheet) => queueExtent(context.workbook.worksheets.getItem(sheet.id)));
    const own = queueKaskade(context, list.hasKaskade);
    return () => ({ measured: list.sheets.map((sheet, index): MeasuredSheet => ({ ...sheet, extent: extents[index]?.() ?? null })), kaskade: own() });
  }, tools);
  // Tables that were found before are known by the sheets that they were found on, whatever these are called now.
  const kept = keptTables(kaskade).map((table) => ({ ...table, sheet: desk.drawn.find(({ key }) => key === table.key)?.sheet ?? table.sheet }));
  const drawn = claimTables(list.sheets, kept);
  const sources = measured.filter(({ id }) => !drawn.some(({ sheet }) => sheet.id === id));
  const grids = await readContents(sources, tools);
  desk.drawn = drawn;
  desk.mappings = keptMappings(kaskade);
  const sheets = picturesOf(grids, desk.mappings);

  desk.grids = grids.map((sheet, index) => ({ ...sheet, extent: sources[index]?.extent ?? null }));
  desk.hasKaskade = kaskade.exists;
  desk.cursor = { ...list.selection, sheetId: list.activeId };
  const before = desk.store.getState();
  desk.store.setState({
    phase: 'ready',
    failure: null,
    workbook: { name: list.workbook, sheets, empty: measured.every(({ extent }) => extent === null) },
    shownId: chooseShown(sheets, before.phase === 'ready' ? before.shownId : null, list.activeId),
  });
  desk.store.setState({ selected: selectedAt(desk) });
  remember(desk, restorePoints(kaskade));
  if (!desk.watching) await startWatching(desk, listener);
}

async function startWatching(desk: Desk, listener: WorkbookListener): Promise<void> {
  const ids = sheetsOf(desk).map(({ id }) => id);
  const custom = await request((context) => {
    queueWatch(context, listener);
    return queueCustomFormats(context, ids);
  });
  desk.watching = true;
  desk.store.setState({ marked: (await findOurs(custom)).length > 0 });
}

/** Reads one sheet again and puts it into the picture; a sheet that is gone leaves it, a new one joins it, one that Kaskade has drawn stays out of it. One request where the content lies where it did. */
export async function readAgain(desk: Desk, sheetId: string): Promise<void> {
  if (isDrawn(desk, sheetId)) return;
  const known = desk.grids.find(({ id }) => id === sheetId);
  place(desk, sheetId, await rereadSheet({ id: sheetId, name: known?.name ?? '', extent: known?.extent ?? null }));
}

/** Puts one sheet as it was read into the picture, or takes it out where it is gone. */
export function place(desk: Desk, sheetId: string, read: (SheetGrid & MeasuredSheet) | null): void {
  if (!desk.store.getState().workbook) return;
  const isKnown = desk.grids.some(({ id }) => id === sheetId);
  if (!read) desk.grids = desk.grids.filter(({ id }) => id !== sheetId);
  else if (isKnown) desk.grids = desk.grids.map((sheet) => (sheet.id === sheetId ? read : sheet));
  else desk.grids = [...desk.grids, read];
  showAgain(desk);
}

/** Makes the picture anew from the cells as they were last read, showing the wanted sheet where it can be read. */
export function showAgain(desk: Desk, wanted: string | null = null): void {
  const { workbook, shownId } = desk.store.getState();
  if (!workbook) return;
  const sheets = picturesOf(desk.grids, desk.mappings);
  const empty = desk.drawn.length === 0 && desk.grids.every(({ extent }) => extent === null);
  desk.store.setState({ workbook: { ...workbook, sheets, empty }, shownId: chooseShown(sheets, wanted, shownId, desk.cursor?.sheetId) });
  desk.store.setState({ selected: selectedAt(desk) });
}
