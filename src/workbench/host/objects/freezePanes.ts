import { extrasOf, panesOf } from '../../book';
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

/** Freezes as Excel does. The engine cannot where a merged area lies over the edge: the book then remembers what Excel would have frozen, and the grid freezes what it can. */
export function freeze(session: Session, sheetId: string, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw invalidArgument('a negative count');
  if (rows + columns > 0) session.makeRoom(sheetId, { top: 0, left: 0, bottom: Math.max(rows, 1), right: Math.max(columns, 1) });
  session.dispatch('UNFREEZE_COLUMNS_ROWS', { sheetId });
  const isDone = [rows === 0 || session.tryDispatch('FREEZE_ROWS', { sheetId, quantity: rows }).length === 0, columns === 0 || session.tryDispatch('FREEZE_COLUMNS', { sheetId, quantity: columns }).length === 0];
  extrasOf(session.book, sheetId).panes = isDone.includes(false) ? { rows, columns } : null;
}

/** The frozen cells: rows across the sheet, columns down the sheet, or the corner of both. */
function location({ session, sheetId }: WorksheetFreezePanes): Range | null {
  const { rows, columns } = panesOf(session.book, sheetId);
  if (rows === 0 && columns === 0) return null;
  const zone: Zone = { top: 0, left: 0, bottom: rows === 0 ? MAX_ROWS - 1 : rows - 1, right: columns === 0 ? MAX_COLUMNS - 1 : columns - 1 };
  return new Range(session, sheetId, zone);
}

const members: Members<WorksheetFreezePanes> = {
  className: 'WorksheetFreezePanes',
  call: {
    FreezeRows: ({ session, sheetId }, args) => freeze(session, sheetId, args.integer(0, 1), 0),
    FreezeColumns: ({ session, sheetId }, args) => freeze(session, sheetId, 0, args.integer(0, 1)),
    FreezeAt: (panes, args) => {
      const { cells } = rangeArgument(panes.session, args, 0, panes.sheetId);
      freeze(panes.session, panes.sheetId, cells.bottom === MAX_ROWS - 1 ? 0 : cells.bottom + 1, cells.right === MAX_COLUMNS - 1 ? 0 : cells.right + 1);
    },
    Unfreeze: ({ session, sheetId }) => freeze(session, sheetId, 0, 0),
    GetLocation: (panes) => {
      const found = location(panes);
      if (!found) throw itemNotFound('frozen panes');
      return found;
    },
    GetLocationOrNullObject: location,
  },
};
