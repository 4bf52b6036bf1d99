import { extrasOf, hiddenAs } from '../book';
import { watch, type Command, type Zone } from '../engine';
import { bounding, columnCount, MAX_COLUMNS, MAX_ROWS, parseZone, rowCount, zoneAddress } from './address';
import { beforeOf, officeId, raiseChanged, type Before, type ChangeType } from './changes';
import { eventTypes } from './events';
import type { Placed, Session } from './session';
import { shifted, type Shift } from './shift';
import { Range } from './objects/range';
import { RangeAreas } from './objects/rangeAreas';

/** What one command of the planner's (or of another planner's) has changed, sheet by sheet. */
interface Pending {
  cells: Map<string, { row: number; col: number }[]>;
  before: Before | null;
  structure: { sheetId: string; zone: Zone; changeType: ChangeType; shiftDirection?: string }[];
  isLocal: boolean;
}
const nothing = (): Pending => ({ cells: new Map(), before: null, structure: [], isLocal: true });

/** More changed cells than this are told as the rectangle around them. */
const MAX_AREAS = 200;

/** Turns what happens to the model into Excel's events, and keeps what lies on cells in step with them. Returns the way to stop. */
export function followModel(session: Session): () => void {
  let pending = nothing();
  const selections = new Map<string, string>();
  let selectionTimer: ReturnType<typeof setTimeout> | null = null;

  function before(command: Command): void {
    if (session.isWriting) return;
    if (command.type === 'UPDATE_CELL' && command.content !== undefined && pending.cells.size === 0) pending.before = beforeOf(session, command.sheetId, command.row, command.col);
    if (command.type === 'DELETE_SHEET') selections.delete(command.sheetId);
  }

  function after(command: Command, isLocal: boolean): void {
    session.forgetFormats();
    pending.isLocal &&= isLocal;
    if (command.type === 'UNDO' || command.type === 'REDO') {
      for (const done of command.commands) {
        note(session, pending, done, command.type === 'UNDO');
        noteEmptied(session, pending, done);
        if (done.type === 'SET_FORMATTING') raiseSheetEvents(session, done, isLocal);
      }
      return;
    }
    note(session, pending, command, false);
    raiseSheetEvents(session, command, isLocal);
    if (command.type === 'ACTIVATE_SHEET') noteSelection();
  }

  function settled(): void {
    const done = pending;
    pending = nothing();
    raisePending(session, done);
    // Sheets that came from a file or another window have a selection before anyone looked.
    if (selections.size === 0) readSelection(session, selections, false);
  }

  function noteSelection(): void {
    selectionTimer ??= setTimeout(() => {
      selectionTimer = null;
      readSelection(session, selections, true);
    }, 0);
  }

  readSelection(session, selections, false);
  const stop = watch(session.model, { before, after, settled });
  const observer = {};
  session.model.selection.observe(observer, { handleEvent: noteSelection });
  return () => {
    stop();
    session.model.selection.unobserve(observer);
    if (selectionTimer) clearTimeout(selectionTimer);
  };
}

function readSelection(session: Session, known: Map<string, string>, raises: boolean): void {
  const sheetId = session.getters.getActiveSheetId();
  const address = session.getters.getSelectedZones().map((zone) => zoneAddress(asExcel(session, sheetId, zone))).join(',');
  const last = known.get(sheetId) ?? 'A1';
  known.set(sheetId, address);
  if (raises && last !== address) session.events.raise(eventTypes.selectionChanged, officeId(sheetId), { type: 'WorksheetSelectionChanged', worksheetId: officeId(sheetId), address }, false, true);
}

/** All of the engine's rows (or columns) are a whole column (or row) to Excel. */
export function asExcel(session: Session, sheetId: string, zone: Zone): Zone {
  const isColumn = zone.top === 0 && zone.bottom === session.getters.getNumberRows(sheetId) - 1 && rowCount(zone) > 1;
  const isRow = zone.left === 0 && zone.right === session.getters.getNumberCols(sheetId) - 1 && columnCount(zone) > 1;
  return { ...zone, bottom: isColumn ? MAX_ROWS - 1 : zone.bottom, right: isRow ? MAX_COLUMNS - 1 : zone.right };
}

/** Remembers what the command has changed; what lies on the cells moves at once. */
function note(session: Session, pending: Pending, command: Command, isUndone: boolean): void {
  switch (command.type) {
    case 'UPDATE_CELL': {
      if (command.content === undefined || session.isWriting) return;
      const cells = pending.cells.get(command.sheetId) ?? [];
      cells.push({ row: command.row, col: command.col });
      pending.cells.set(command.sheetId, cells);
      return;
    }
    case 'ADD_COLUMNS_ROWS': {
      const first = command.position === 'before' ? command.base : command.base + 1;
      const size = command.dimension === 'ROW' ? session.getters.getNumberRows(command.sheetId) : session.getters.getNumberCols(command.sheetId);
      // Rows at the end are only the grid growing: in Excel they were always there.
      if (isUndone ? first === size : first + command.quantity === size) return;
      const lines = Array.from({ length: command.quantity }, (_, index) => first + index);
      noteLines(session, pending, command.sheetId, command.dimension, lines, isUndone ? 'gone' : 'come');
      return;
    }
    case 'REMOVE_COLUMNS_ROWS':
      noteLines(session, pending, command.sheetId, command.dimension, [...command.elements].sort((a, b) => a - b), isUndone ? 'come' : 'gone');
      return;
    case 'INSERT_CELL':
    case 'DELETE_CELL': {
      const inserts = command.type === 'INSERT_CELL';
      const shiftDirection = command.shiftDimension === 'ROW' ? (inserts ? 'ShiftCellDown' : 'ShiftCellUp') : inserts ? 'ShiftCellRight' : 'ShiftCellLeft';
      if (!session.isWriting) pending.structure.push({ sheetId: session.getters.getActiveSheetId(), zone: command.zone, changeType: inserts ? 'CellInserted' : 'CellDeleted', shiftDirection });
      return;
    }
    default:
  }
}

/** History tells of a clearing as one command, not of the cells that it emptied; so it does of an empty cell that was pasted. */
function noteEmptied(session: Session, pending: Pending, command: Command): void {
  if ((command.type !== 'DELETE_CONTENT' && command.type !== 'CLEAR_CELLS' && command.type !== 'CLEAR_CELL') || session.isWriting) return;
  const cells = pending.cells.get(command.sheetId) ?? [];
  const zones = command.type === 'CLEAR_CELL' ? [{ top: command.row, bottom: command.row, left: command.col, right: command.col }] : command.target;
  for (const { top, bottom, left, right } of zones) {
    for (let row = top; row <= bottom; row += 1) for (let col = left; col <= right; col += 1) cells.push({ row, col });
  }
  pending.cells.set(command.sheetId, cells);
}

function noteLines(session: Session, pending: Pending, sheetId: string, dimension: 'ROW' | 'COL', lines: readonly number[], how: 'come' | 'gone'): void {
  const isRow = dimension === 'ROW';
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return;
  shiftEverything(session, sheetId, how === 'come' ? { dimension, first, count: lines.length } : { dimension, gone: lines });
  if (session.isWriting) return;
  for (const [from, to] of runs(lines)) {
    const zone = isRow ? { top: from, bottom: to, left: 0, right: MAX_COLUMNS - 1 } : { top: 0, bottom: MAX_ROWS - 1, left: from, right: to };
    const changeType = how === 'come' ? (isRow ? 'RowInserted' : 'ColumnInserted') : isRow ? 'RowDeleted' : 'ColumnDeleted';
    pending.structure.push({ sheetId, zone, changeType });
  }
}

function runs(lines: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const line of lines) {
    const run = found.at(-1);
    if (run && line === run[1] + 1) run[1] = line;
    else found.push([line, line]);
  }
  return found;
}

/** Moves the ranges that the add-in holds, and what the book keeps beside the model. */
function shiftEverything(session: Session, sheetId: string, shift: Shift): void {
  const held = [...session.kept.values()].flatMap((object): readonly Placed[] => (object instanceof Range ? [object] : object instanceof RangeAreas ? object.areas : []));
  for (const placed of new Set([...session.placed, ...held])) if (placed.sheetId === sheetId && placed.zone) placed.zone = shifted(placed.zone, shift);
  const extras = extrasOf(session.book, sheetId);
  const { page } = extras;
  if (page.titleRows && shift.dimension === 'ROW') {
    const zone = shifted({ top: page.titleRows.first, bottom: page.titleRows.last, left: 0, right: MAX_COLUMNS - 1 }, shift);
    page.titleRows = zone && { first: zone.top, last: zone.bottom };
  }
  if (page.titleColumns && shift.dimension === 'COL') {
    const zone = shifted({ left: page.titleColumns.first, right: page.titleColumns.last, top: 0, bottom: MAX_ROWS - 1 }, shift);
    page.titleColumns = zone && { first: zone.left, last: zone.right };
  }
  if (page.printArea !== null) {
    const areas = page.printArea.split(',').flatMap((address) => {
      const zone = parseZone(address);
      const moved = zone && shifted(zone, shift);
      return moved ? [zoneAddress(moved)] : [];
    });
    page.printArea = areas.length > 0 ? areas.join(',') : null;
  }
}

function raisePending(session: Session, done: Pending): void {
  for (const { sheetId, zone, changeType, shiftDirection } of done.structure) {
    raiseChanged(session, { sheetId, before: null }, { address: zoneAddress(zone), changeType, isLocal: done.isLocal, byAddin: false, ...(shiftDirection ? { shiftDirection } : {}) });
  }
  for (const [sheetId, cells] of done.cells) {
    // Cells that an insertion or deletion emptied or pushed around are its doing, not edits.
    if (!session.sheetExists(sheetId) || done.structure.some((change) => change.sheetId === sheetId)) continue;
    const isSingle = done.cells.size === 1 && cells.length === 1;
    raiseChanged(session, { sheetId, before: isSingle ? done.before : null }, { address: addressOf(cells), isLocal: done.isLocal, byAddin: false });
  }
}

/** `A1:B3`, or the list of areas where the cells are no rectangle. */
function addressOf(cells: readonly { row: number; col: number }[]): string {
  const distinct = new Map(cells.map((cell) => [`${cell.row} ${cell.col}`, cell]));
  const around = bounding([...distinct.values()].map(({ row, col }) => ({ top: row, bottom: row, left: col, right: col })));
  if (!around) return '';
  if (rowCount(around) * columnCount(around) === distinct.size || distinct.size > MAX_AREAS) return zoneAddress(around);
  const byRow = new Map<number, number[]>();
  for (const { row, col } of distinct.values()) byRow.set(row, [...(byRow.get(row) ?? []), col]);
  const areas: Zone[] = [];
  for (const row of [...byRow.keys()].sort((a, b) => a - b)) {
    for (const [left, right] of runs((byRow.get(row) ?? []).sort((a, b) => a - b))) {
      const above = areas.find((area) => area.bottom === row - 1 && area.left === left && area.right === right);
      if (above) above.bottom = row;
      else areas.push({ top: row, bottom: row, left, right });
    }
  }
  return areas.map(zoneAddress).join(',');
}

function raiseSheetEvents(session: Session, command: Command, isLocal: boolean): void {
  const raise = (type: number, sheetId: string, message: Record<string, unknown>): void => session.events.raise(type, officeId(sheetId), { worksheetId: officeId(sheetId), ...message }, !isLocal);
  switch (command.type) {
    case 'CREATE_SHEET':
      raise(eventTypes.added, command.sheetId, { type: 'WorksheetAdded' });
      return;
    case 'DUPLICATE_SHEET':
      raise(eventTypes.added, command.sheetIdTo, { type: 'WorksheetAdded' });
      return;
    case 'DELETE_SHEET':
      raise(eventTypes.deleted, command.sheetId, { type: 'WorksheetDeleted' });
      return;
    case 'RENAME_SHEET':
      raise(eventTypes.nameChanged, command.sheetId, { type: 'WorksheetNameChanged', nameBefore: command.oldName, nameAfter: command.newName });
      return;
    case 'HIDE_SHEET':
    case 'SHOW_SHEET': {
      const isShown = command.type === 'SHOW_SHEET';
      if (!session.isWriting) extrasOf(session.book, command.sheetId).visibility = isShown ? 'Visible' : hiddenAs(session.book, command.sheetId);
      raise(eventTypes.visibilityChanged, command.sheetId, { type: 'WorksheetVisibilityChanged', visibilityBefore: isShown ? 'Hidden' : 'Visible', visibilityAfter: isShown ? 'Visible' : 'Hidden' });
      return;
    }
    case 'ACTIVATE_SHEET':
      if (command.sheetIdFrom !== command.sheetIdTo) raise(eventTypes.deactivated, command.sheetIdFrom, { type: 'WorksheetDeactivated' });
      raise(eventTypes.activated, command.sheetIdTo, { type: 'WorksheetActivated' });
      return;
    case 'HIDE_COLUMNS_ROWS':
    case 'UNHIDE_COLUMNS_ROWS': {
      if (command.dimension !== 'ROW') return;
      for (const [top, bottom] of runs([...command.elements].sort((a, b) => a - b))) {
        raise(eventTypes.rowHiddenChanged, command.sheetId, { type: 'WorksheetRowHiddenChanged', address: zoneAddress({ top, bottom, left: 0, right: MAX_COLUMNS - 1 }), changeType: command.type === 'HIDE_COLUMNS_ROWS' ? 'Hidden' : 'Unhidden' });
      }
      return;
    }
    case 'SET_FORMATTING': {
      const around = bounding(command.target);
      if (around && !session.isWriting) raise(eventTypes.formatChanged, command.sheetId, { type: 'WorksheetFormatChanged', address: zoneAddress(around), referenceId: `${officeId(command.sheetId)}!${zoneAddress(around)}` });
      return;
    }
    default:
  }
}
