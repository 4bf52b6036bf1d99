import type { Zone } from '../../plan';
import { keptMappings } from '../../matrix';
import { excelFloor, missingRequirements } from '../host/capabilities';
import type { Comparing } from '../compare/counterpart';
import { isDrawn, remember, selectedAt, sheetsOf, tablesOf, type Desk, type IntentTools } from '../desk';
import { claimTables, keptTables } from '../draw/drawn-tables';
import type { Failure } from '../host/failure';
import { classify, isGone, isTooLarge } from '../host/failures';
import { queueKaskade } from '../kept/kaskade-sheet';
import { keptMutes } from '../mutes/kept-mutes';
import { findOurs, queueCustomFormats } from '../marks/marks';
import { chooseShown, picturesAfter, picturesBeside, picturesMuted, picturesOf, type Pictures } from './picture';
import { formulaZones, readChanges } from './read-changes';
import { listSheets, queueExtent, readContents, rereadSheets, type MeasuredSheet, type SheetGrid, type SheetRef } from './read-sheets';
import { CalledOff, request } from '../host/requests';
import { restorePoints } from '../write/restore-points';
import { queueWatch, type WorkbookListener } from '../live/watch';

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
  desk.mappings = keptMappings(kaskade.entries);
  desk.mutes = keptMutes(kaskade);
  const pictures = picturesOf(grids, desk, tablesOf(desk), desk.checkers, comparingOf(desk));

  desk.pictures = pictures;
  desk.grids = grids.map((sheet, index) => ({ ...sheet, extent: sources[index]?.extent ?? null }));
  desk.hasKaskade = kaskade.exists;
  desk.cursor = { ...list.selection, sheetId: list.activeId };
  desk.activeId = list.activeId;
  const before = desk.store.getState();
  desk.store.setState({
    phase: 'ready',
    failure: null,
    workbook: { name: list.workbook, sheets: grids.map(refOf), tables: pictures.tables, unread: pictures.unread, profil: pictures.profil, empty: measured.every(({ extent }) => extent === null) },
    shownId: chooseShown(pictures.tables, before.phase === 'ready' ? before.shownId : null, list.activeId),
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

/**
 * Reads sheets again and puts them into the picture: one that is gone leaves it, a new one joins it, one that Kaskade has drawn stays out of it. Sheets with formulas come
 * along, since these follow cells of other sheets without an event. One request where the content lies where it did.
 */
export async function readAgain(desk: Desk, sheetIds: readonly string[]): Promise<void> {
  const wanted = new Set(sheetIds.filter((id) => !isDrawn(desk, id)));
  if (wanted.size === 0) return;
  const asked = [
    ...desk.grids.filter(({ id, grid }) => wanted.has(id) || formulaZones(grid).length > 0),
    ...[...wanted].filter((id) => !desk.grids.some((known) => known.id === id)).map((id) => ({ id, name: '', extent: null })),
  ];
  const { list, sheets } = await rereadSheets(asked);
  const unknown = list.filter(({ id }) => !isDrawn(desk, id) && ![...desk.grids, ...sheets].some((known) => known.id === id));
  const more = unknown.length > 0 ? (await rereadSheets(unknown.map((sheet) => ({ ...sheet, extent: null })))).sheets : [];
  place(desk, list, [...sheets, ...more]);
}

/** Reads the cells of edits again and puts them into the picture: one small request where nothing has moved, else as `readAgain`. */
export async function readEdits(desk: Desk, edits: ReadonlyMap<string, readonly Zone[]>): Promise<void> {
  const own = new Map([...edits].filter(([id]) => !isDrawn(desk, id)));
  if (own.size === 0) return;
  const isKnown = [...own.keys()].every((id) => desk.grids.some((known) => known.id === id));
  try {
    const read = isKnown ? await readChanges(desk.grids, own) : null;
    if (read && read.list.every(({ id }) => isDrawn(desk, id) || desk.grids.some((known) => known.id === id))) return place(desk, read.list, read.sheets);
  } catch (error) {
    // What is gone or grown too large is found out by reading the sheets whole.
    if (!isGone(error) && !isTooLarge(error)) throw error;
  }
  await readAgain(desk, [...own.keys()]);
}

/** Puts sheets as they were read into the picture, in the order and with the names that `list` gives; those that it lacks leave. */
function place(desk: Desk, list: readonly SheetRef[], read: readonly (SheetGrid & MeasuredSheet)[]): void {
  if (!desk.store.getState().workbook) return;
  desk.drawn = desk.drawn.map((table) => ({ ...table, sheet: list.find(({ id }) => id === table.sheet.id) ?? table.sheet }));
  const known = new Map([...desk.grids, ...read].map((sheet) => [sheet.id, sheet]));
  const grids = list.flatMap(({ id, name }) => {
    const sheet = known.get(id);
    if (!sheet || isDrawn(desk, id)) return [];
    return sheet.name === name && sheet.grid.sheet === name ? [sheet] : [{ ...sheet, name, grid: { ...sheet.grid, sheet: name } }];
  });
  const stand = grids.length === desk.grids.length && grids.every(({ id, name }, index) => desk.grids[index]?.id === id && desk.grids[index].name === name);
  const changed = grids.filter(({ grid }, index) => desk.grids[index]?.grid !== grid);
  desk.grids = grids;
  if (stand && changed.length === 0) return;
  const after = stand ? picturesAfter(desk.pictures, changed, desk.checkers, comparingOf(desk)) : null;
  show(desk, after ?? picturesOf(desk.grids, desk, tablesOf(desk), desk.checkers, comparingOf(desk)));
}

/** Takes a sheet that was deleted out of the picture. */
export function takeOut(desk: Desk, sheetId: string): void {
  if (!desk.store.getState().workbook) return;
  desk.grids = desk.grids.filter(({ id }) => id !== sheetId);
  showAgain(desk);
}

/** Makes the picture anew from the cells as they were last read, showing the wanted table where it can be read. */
export function showAgain(desk: Desk, wanted: string | null = null): void {
  if (desk.store.getState().workbook) show(desk, picturesOf(desk.grids, desk, tablesOf(desk), desk.checkers, comparingOf(desk)), wanted);
}

/** Sets findings apart by the mutes as they are now; nothing is read or checked again. */
export function muteAgain(desk: Desk): void {
  if (desk.store.getState().workbook) show(desk, picturesMuted(desk.pictures, desk.grids, desk.mutes));
}

/** Checks anew what a comparison that has begun or ended concerns, of the cells as they were last read. */
export function checkBeside(desk: Desk): void {
  show(desk, picturesBeside(desk.pictures, desk.checkers, comparingOf(desk)));
}

function comparingOf(desk: Desk): Comparing | null {
  return desk.store.getState().comparing;
}

function show(desk: Desk, pictures: Pictures, wanted: string | null = null): void {
  const { workbook, shownId } = desk.store.getState();
  if (!workbook) return;
  desk.pictures = pictures;
  const { tables, unread, profil } = pictures;
  const empty = desk.drawn.length === 0 && desk.grids.every(({ extent }) => extent === null);
  desk.store.setState({ workbook: { ...workbook, sheets: desk.grids.map(refOf), tables, unread, profil, empty }, shownId: chooseShown(tables, wanted, shownId, desk.cursor?.sheetId) });
  desk.store.setState({ selected: selectedAt(desk) });
}

function refOf({ id, name }: SheetRef): SheetRef {
  return { id, name };
}
