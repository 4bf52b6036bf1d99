import type { Zone } from '../../engine';
import { MAX_COLUMNS, MAX_ROWS } from '../address';
import { invalidArgument, itemNotFound } from '../errors';
import { HostObject, type Members } from '../members';
import type { Session } from '../session';
import { Range, rangeArgument } from './range';

/** Excel.WorksheetFreezePanes. */
export class WorksheetFreezePanes extends HostObject {
  readonly members = members;
  constructor(
    readonly session: Session,
    readonly sheetId: string,
  ) {
    super();
  }
}

function freeze({ session, sheetId }: WorksheetFreezePanes, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw invalidArgument('a negative count');
  if (rows + columns > 0) session.makeRoom(sheetId, { top: 0, left: 0, bottom: Math.max(rows, 1), right: Math.max(columns, 1) });
  session.batch((give) => {
    give('UNFREEZE_COLUMNS_ROWS', { sheetId });
    if (rows > 0) give('FREEZE_ROWS', { sheetId, quantity: rows });
    if (columns > 0) give('FREEZE_COLUMNS', { sheetId, quantity: columns });
  });
}

/** The frozen cells: rows across the sheet, columns down the sheet, or the corner of both. */
function location({ session, sheetId }: WorksheetFreezePanes): Range | null {
  const { xSplit, ySplit } = session.getters.getPaneDivisions(sheetId);
  if (xSplit === 0 && ySplit === 0) return null;
  const zone: Zone = { top: 0, left: 0, bottom: ySplit === 0 ? MAX_ROWS - 1 : ySplit - 1, right: xSplit === 0 ? MAX_COLUMNS - 1 : xSplit - 1 };
  return new Range(session, sheetId, zone);
}

const members: Members<WorksheetFreezePanes> = {
  className: 'WorksheetFreezePanes',
  call: {
    FreezeRows: (panes, args) => freeze(panes, args.integer(0, 1), 0),
    FreezeColumns: (panes, args) => freeze(panes, 0, args.integer(0, 1)),
    FreezeAt: (panes, args) => {
      const { cells } = rangeArgument(panes.session, args, 0, panes.sheetId);
      freeze(panes, cells.bottom === MAX_ROWS - 1 ? 0 : cells.bottom + 1, cells.right === MAX_COLUMNS - 1 ? 0 : cells.right + 1);
    },
    Unfreeze: (panes) => freeze(panes, 0, 0),
    GetLocation: (panes) => {
      const found = location(panes);
      if (!found) throw itemNotFound('frozen panes');
      return found;
    },
    GetLocationOrNullObject: location,
  },
};
