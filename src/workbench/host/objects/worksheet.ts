import { extrasOf } from '../../book';
import type { Visibility } from '../../contracts';
import { asColor, asFlag, asNumber, asText, oneOf, type Arguments } from '../arguments';
import { checkedZone, MAX_COLUMNS, MAX_ROWS, parseZone, wholeSheet } from '../address';
import { usedZone } from '../cells';
import { officeId } from '../changes';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import { eventTypes } from '../events';
import { HostObject, type Members } from '../members';
import type { Session } from '../session';
import { AutoFilter } from './autoFilter';
import { ChartCollection } from './charts';
import { WorksheetFreezePanes } from './freezePanes';
import { NamedItemCollection, rangeOfName } from './names';
import { PageLayout } from './pageLayout';
import { WorksheetProtection } from './protection';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';
import { TableCollection } from './tables';
import { assertSheetName, WorksheetCollection } from './worksheets';

/** Excel.Worksheet, by the engine's sheet id; its Office id is that in braces, so that no sheet's name can be taken for it. */
export class Worksheet extends HostObject {
  readonly members = members;
  constructor(
    readonly session: Session,
    readonly sheetId: string,
  ) {
    super();
  }
  override get id(): string {
    return officeId(this.sheetId);
  }
  /** The session, if the sheet is still there. */
  get live(): Session {
    if (!this.session.sheetExists(this.sheetId)) throw itemNotFound('worksheet');
    return this.session;
  }
}

export function visibilityOf(session: Session, sheetId: string): Visibility {
  const isVisible = session.getters.isSheetVisible(sheetId);
  const kept = extrasOf(session.book, sheetId).visibility;
  // The grid hides and shows sheets too, and knows nothing of "very".
  return isVisible ? 'Visible' : kept === 'VeryHidden' ? 'VeryHidden' : 'Hidden';
}

export const isSheetVisible = (session: Session, sheetId: string): boolean => session.getters.isSheetVisible(sheetId);

function setVisibility(sheet: Worksheet, value: unknown): void {
  const { live: session, sheetId } = sheet;
  const visibility = oneOf(value, ['Visible', 'Hidden', 'VeryHidden']);
  if (visibility === 'Visible' && !isSheetVisible(session, sheetId)) session.dispatch('SHOW_SHEET', { sheetId });
  if (visibility !== 'Visible' && isSheetVisible(session, sheetId)) {
    if (session.getters.getVisibleSheetIds().length === 1) throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
    session.dispatch('HIDE_SHEET', { sheetId });
  }
  extrasOf(session.book, sheetId).visibility = visibility;
}

function setName(sheet: Worksheet, value: unknown): void {
  const { live: session, sheetId } = sheet;
  const newName = asText(value);
  const oldName = session.getters.getSheetName(sheetId);
  if (newName === oldName) return;
  assertSheetName(session, newName, sheetId);
  session.dispatch('RENAME_SHEET', { sheetId, oldName, newName });
}

function setPosition(sheet: Worksheet, value: unknown): void {
  const { live: session, sheetId } = sheet;
  const ids = session.getters.getSheetIds();
  const position = asNumber(value, 0);
  if (position >= ids.length) throw invalidArgument(`position ${position} of ${ids.length} sheets`);
  const delta = position - ids.indexOf(sheetId);
  if (delta === 0) return;
  // The engine counts a move over the visible sheets only, so hidden ones on the way are shown for its duration.
  const hidden = ids.filter((id) => !isSheetVisible(session, id));
  session.batch((give) => {
    for (const id of hidden) give('SHOW_SHEET', { sheetId: id });
    give('MOVE_SHEET', { sheetId, delta });
    for (const id of hidden) give('HIDE_SHEET', { sheetId: id });
  });
}

function remove(sheet: Worksheet): void {
  const { live: session, sheetId } = sheet;
  const visible = session.getters.getVisibleSheetIds();
  if (visibilityOf(session, sheetId) === 'VeryHidden' || (visible.length === 1 && visible[0] === sheetId)) {
    // "If the worksheet's visibility is set to VeryHidden, the delete operation will fail with InvalidOperation."
    throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.');
  }
  session.dispatch('DELETE_SHEET', { sheetId, sheetName: session.getters.getSheetName(sheetId) });
}

function activate(sheet: Worksheet): void {
  const { live: session, sheetId } = sheet;
  if (!isSheetVisible(session, sheetId)) throw new HostError('InvalidOperation', 'A hidden worksheet cannot be activated.');
  const sheetIdFrom = session.getters.getActiveSheetId();
  if (sheetIdFrom !== sheetId) session.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId });
}

/** Excel.Worksheet `copy`: a copy beside the sheet, or where it is asked for. */
function copy(sheet: Worksheet, args: Arguments): Worksheet {
  const { live: session, sheetId } = sheet;
  const where = args.oneOf(0, ['None', 'Before', 'After', 'Beginning', 'End'], 'None');
  const other = args.has(1) ? args.object(1) : sheet;
  if (!(other instanceof Worksheet)) throw invalidArgument('not a worksheet');
  const sheetIdTo = session.model.uuidGenerator.smallUuid();
  const name = session.getters.getSheetName(sheetId);
  let copies = 2;
  while (session.findSheet(`${name} (${copies})`) !== null) copies++;
  session.dispatch('DUPLICATE_SHEET', { sheetId, sheetIdTo, sheetNameTo: `${name} (${copies})` });
  const { page, isProtected } = extrasOf(session.book, sheetId);
  Object.assign(extrasOf(session.book, sheetIdTo), { page: structuredClone(page), isProtected });
  const ids = session.getters.getSheetIds().filter((id) => id !== sheetIdTo);
  const beside = ids.indexOf(other.sheetId);
  const made = new Worksheet(session, sheetIdTo);
  setPosition(made, { None: ids.length, End: ids.length, Beginning: 0, Before: beside, After: beside + 1 }[where]);
  return made;
}

function range(sheet: Worksheet, args: Arguments): Range {
  const { live: session } = sheet;
  if (!args.has(0) || args.text(0) === '') return new Range(session, sheet.sheetId, wholeSheet);
  const { sheetId, rest } = session.locate(args.text(0), sheet.sheetId);
  const zone = parseZone(rest);
  if (zone) return new Range(session, sheetId, zone);
  const named = rangeOfName(session, rest);
  if (!named) throw invalidArgument(`${args.text(0)} is not an address`);
  return named;
}

function ranges(sheet: Worksheet, args: Arguments): RangeAreas {
  const { live: session } = sheet;
  if (!args.has(0) || args.text(0) === '') return new RangeAreas(session, [new Range(session, sheet.sheetId, wholeSheet)]);
  const areas = args.text(0).split(/[,;]/).map((address) => {
    const { sheetId, rest } = session.locate(address, sheet.sheetId);
    const zone = parseZone(rest);
    if (!zone || sheetId !== sheet.sheetId) throw invalidArgument(`${address} is not an address on the sheet`);
    return new Range(session, sheetId, zone);
  });
  return new RangeAreas(session, areas);
}

function rangeByIndexes(sheet: Worksheet, args: Arguments): Range {
  const [top, left, rows, columns] = [args.integer(0), args.integer(1), args.integer(2), args.integer(3)];
  if (top < 0 || left < 0 || rows < 1 || columns < 1 || top + rows > MAX_ROWS || left + columns > MAX_COLUMNS) throw invalidArgument('outside the sheet');
  return new Range(sheet.live, sheet.sheetId, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

function used(sheet: Worksheet, args: Arguments): Range | null {
  const zone = usedZone(sheet.live, sheet.sheetId, args.flag(0));
  return zone && new Range(sheet.session, sheet.sheetId, zone);
}

function neighbour(sheet: Worksheet, step: 1 | -1, visibleOnly: boolean): Worksheet | null {
  const all = new WorksheetCollection(sheet.live).all();
  let index = all.findIndex(({ sheetId }) => sheetId === sheet.sheetId) + step;
  while (visibleOnly && all[index] && !isSheetVisible(sheet.session, all[index]?.sheetId ?? '')) index += step;
  return all[index] ?? null;
}

const found = <T>(object: T | null, what: string): T => {
  if (object === null) throw itemNotFound(what);
  return object;
};

const heard = {
  ActivatedEvent: eventTypes.activated,
  CalculatedEvent: eventTypes.calculated,
  DataChangedEvent: eventTypes.changed,
  DeactivatedEvent: eventTypes.deactivated,
  EventNameChanged: eventTypes.nameChanged,
  EventVisibilityChanged: eventTypes.visibilityChanged,
  FormatChangedEvent: eventTypes.formatChanged,
  ProtectionChangedEvent: eventTypes.protectionChanged,
  RowHiddenChangedEvent: eventTypes.rowHiddenChanged,
  SelectionChangedEvent: eventTypes.selectionChanged,
} as const;

const eventCalls: NonNullable<Members<Worksheet>['call']> = Object.fromEntries(
  Object.entries(heard).flatMap(([name, type]) => [
    [`_Register${name}`, (sheet: Worksheet) => sheet.live.events.register(type, sheet.id)],
    [`_Unregister${name}`, (sheet: Worksheet) => sheet.session.events.unregister(type, sheet.id)],
  ]),
);

const members: Members<Worksheet> = {
  className: 'Worksheet',
  get: {
    Id: (sheet) => sheet.id,
    Name: (sheet) => sheet.live.getters.getSheetName(sheet.sheetId),
    Position: (sheet) => sheet.live.getters.getSheetIds().indexOf(sheet.sheetId),
    Visibility: (sheet) => visibilityOf(sheet.live, sheet.sheetId),
    TabColor: (sheet) => sheet.live.getters.getSheet(sheet.sheetId).color?.toUpperCase() ?? '',
    ShowGridlines: (sheet) => sheet.live.getters.getGridLinesVisibility(sheet.sheetId),
  },
  set: {
    Name: setName,
    Position: setPosition,
    Visibility: setVisibility,
    TabColor: (sheet, value) => (value === '' ? sheet.live.dispatch('COLOR_SHEET', { sheetId: sheet.sheetId }) : sheet.live.dispatch('COLOR_SHEET', { sheetId: sheet.sheetId, color: asColor(value) })),
    // What office.js sends for `showGridlines`.
    Gridlines: (sheet, value) => sheet.live.dispatch('SET_GRID_LINES_VISIBILITY', { sheetId: sheet.sheetId, areGridLinesVisible: asFlag(value) }),
  },
  open: {
    AutoFilter: (sheet) => new AutoFilter(sheet.live, sheet.sheetId),
    Charts: (sheet) => new ChartCollection(sheet.live, sheet.sheetId),
    FreezePanes: (sheet) => new WorksheetFreezePanes(sheet.live, sheet.sheetId),
    Names: (sheet) => new NamedItemCollection(sheet.live, sheet.sheetId),
    PageLayout: (sheet) => new PageLayout(sheet.live, sheet.sheetId),
    Protection: (sheet) => new WorksheetProtection(sheet.live, sheet.sheetId),
    Tables: (sheet) => new TableCollection(sheet.live, sheet.sheetId),
  },
  call: {
    Activate: activate,
    Calculate: (sheet) => sheet.live.dispatch('EVALUATE_CELLS', {}),
    Copy: copy,
    Delete: remove,
    GetRange: range,
    GetRanges: ranges,
    GetRangeByIndexes: rangeByIndexes,
    GetCell: (sheet, args) => {
      const [row, col] = [args.integer(0), args.integer(1)];
      return new Range(sheet.live, sheet.sheetId, checkedZone({ top: row, bottom: row, left: col, right: col }));
    },
    // "If the entire worksheet is blank, this function will return the top left cell."
    GetUsedRange: (sheet, args) => used(sheet, args) ?? new Range(sheet.session, sheet.sheetId, { top: 0, left: 0, bottom: 0, right: 0 }),
    GetUsedRangeOrNullObject: used,
    GetNext: (sheet, args) => found(neighbour(sheet, 1, args.flag(0)), 'next worksheet'),
    GetNextOrNullObject: (sheet, args) => neighbour(sheet, 1, args.flag(0)),
    GetPrevious: (sheet, args) => found(neighbour(sheet, -1, args.flag(0)), 'previous worksheet'),
    GetPreviousOrNullObject: (sheet, args) => neighbour(sheet, -1, args.flag(0)),
    _GetSheetById: (sheet, args) => sheetById(sheet.session, args.text(0)),
    _GetAnotherWorksheetById: (sheet, args) => sheetById(sheet.session, args.text(0)),
    ...eventCalls,
  },
};

function sheetById(session: Session, id: string): Worksheet {
  const sheetId = session.findSheet(id);
  return new Worksheet(session, found(sheetId, `worksheet ${id}`));
}
