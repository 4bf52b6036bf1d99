import type { Arguments } from '../arguments';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import { eventTypes, WORKBOOK } from '../events';
import { HostObject, type Members } from '../members';
import type { Session } from '../session';
import { isSheetVisible, Worksheet } from './worksheet';

/** Excel.WorksheetCollection: every sheet, hidden ones too, in the order of the tabs. */
export class WorksheetCollection extends HostObject {
  readonly members = members;
  constructor(readonly session: Session) {
    super();
  }
  all(visibleOnly = false): Worksheet[] {
    const ids = this.session.getters.getSheetIds().filter((id) => !visibleOnly || isSheetVisible(this.session, id));
    return ids.map((id) => new Worksheet(this.session, id));
  }
}

function find({ session }: WorksheetCollection, args: Arguments): Worksheet | null {
  const sheetId = session.findSheet(args.text(0));
  return sheetId === null ? null : new Worksheet(session, sheetId);
}

/** Excel's rules for a sheet name. Source: learn.microsoft.com, Excel.WorksheetCollection `add`; support.microsoft.com, "Rename a worksheet". */
export function assertSheetName(session: Session, name: string, own: string | null): void {
  if (name.trim() === '' || name.length > 31 || /[\\/?*:[\]]/.test(name) || name.startsWith("'") || name.endsWith("'") || name.toLowerCase() === 'history') throw invalidArgument(`"${name}" is not a sheet name`);
  const other = session.findSheet(name);
  if (other !== null && other !== own) throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
}

function add({ session }: WorksheetCollection, args: Arguments): Worksheet {
  const name = args.optionalText(0) ?? session.getters.getNextSheetName('Sheet');
  assertSheetName(session, name, null);
  const sheetId = session.model.uuidGenerator.smallUuid();
  session.dispatch('CREATE_SHEET', { sheetId, name, position: session.getters.getSheetIds().length });
  return new Worksheet(session, sheetId);
}

const heard = {
  ActivatedEvent: eventTypes.activated,
  AddedEvent: eventTypes.added,
  CalculatedEvent: eventTypes.calculated,
  DataChangedEvent: eventTypes.changed,
  DeactivatedEvent: eventTypes.deactivated,
  DeletedEvent: eventTypes.deleted,
  FormatChangedEvent: eventTypes.formatChanged,
  ProtectionChangedEvent: eventTypes.protectionChanged,
  RowHiddenChangedEvent: eventTypes.rowHiddenChanged,
  SelectionChangedEvent: eventTypes.selectionChanged,
  EventMoved: eventTypes.moved,
  EventNameChanged: eventTypes.nameChanged,
  EventVisibilityChanged: eventTypes.visibilityChanged,
} as const;

const eventCalls: NonNullable<Members<WorksheetCollection>['call']> = Object.fromEntries(
  Object.entries(heard).flatMap(([name, type]) => [
    [`_Register${name}`, ({ session }: WorksheetCollection) => session.events.register(type, WORKBOOK)],
    [`_Unregister${name}`, ({ session }: WorksheetCollection) => session.events.unregister(type, WORKBOOK)],
  ]),
);

const members: Members<WorksheetCollection> = {
  className: 'WorksheetCollection',
  items: (sheets) => sheets.all(),
  item: (sheets, args) => {
    const sheet = find(sheets, args);
    if (!sheet) throw itemNotFound(`worksheet ${args.text(0)}`);
    return sheet;
  },
  call: {
    GetItemOrNullObject: find,
    GetActiveWorksheet: ({ session }) => new Worksheet(session, session.getters.getActiveSheetId()),
    GetCount: (sheets, args) => sheets.all(args.flag(0)).length,
    GetFirst: (sheets, args) => sheets.all(args.flag(0))[0],
    GetLast: (sheets, args) => sheets.all(args.flag(0)).at(-1),
    Add: add,
    ...eventCalls,
  },
};
