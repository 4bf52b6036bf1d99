import { eventTypes, WORKBOOK } from '../events';
import { HostObject, type Members } from '../members';
import type { Session } from '../session';
import { parseZone } from '../address';
import { Application } from './application';
import { NamedItemCollection } from './names';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';
import { SettingCollection } from './settings';
import { TableCollection } from './tables';
import { WorksheetCollection } from './worksheets';

/** Excel.Workbook: the root of every request. */
export class Workbook extends HostObject {
  readonly members = members;
  constructor(readonly session: Session) {
    super();
  }
}

/** The range that an event spoke of (`args.getRange`): `{sheet}!A1:B2`. */
function eventRange({ session }: Workbook, reference: string): Range | null {
  const at = reference.lastIndexOf('!');
  const sheetId = session.findSheet(reference.slice(0, at));
  const zone = parseZone(reference.slice(at + 1));
  return sheetId === null || zone === null ? null : new Range(session, sheetId, zone);
}

function selectedZones(session: Session): RangeAreas {
  const sheetId = session.getters.getActiveSheetId();
  return new RangeAreas(
    session,
    session.getters.getSelectedZones().map((zone) => new Range(session, sheetId, { ...zone })),
  );
}

const members: Members<Workbook> = {
  className: 'Workbook',
  get: {
    Name: ({ session }) => session.book.name,
    ReadOnly: () => false,
    IsDirty: () => true,
    AutoSave: () => false,
  },
  open: {
    Worksheets: ({ session }) => new WorksheetCollection(session),
    Application: ({ session }) => new Application(session),
    Names: ({ session }) => new NamedItemCollection(session, null),
    Tables: ({ session }) => new TableCollection(session, null),
    Settings: ({ session }) => new SettingCollection(session),
  },
  call: {
    GetSelectedRange: ({ session }) => new Range(session, session.getters.getActiveSheetId(), { ...session.getters.getSelectedZone() }),
    GetSelectedRanges: ({ session }) => selectedZones(session),
    GetActiveCell: ({ session }) => {
      const { sheetId, row, col } = session.getters.getActivePosition();
      return new Range(session, sheetId, { top: row, bottom: row, left: col, right: col });
    },
    _GetRangeForEventByReferenceId: (workbook, args) => eventRange(workbook, args.text(0)),
    _GetRangeOrNullObjectForEventByReferenceId: (workbook, args) => eventRange(workbook, args.text(0)),
    _RemoveReference: ({ session }, args) => void session.kept.delete(args.text(0)),
    _RemoveAllReferences: ({ session }) => session.kept.clear(),
    _GetReferenceCount: ({ session }) => session.kept.size,
    _RegisterActivatedEvent: ({ session }) => session.events.register(eventTypes.workbookActivated, WORKBOOK),
    _UnregisterActivatedEvent: ({ session }) => session.events.unregister(eventTypes.workbookActivated, WORKBOOK),
  },
};
