import { extrasOf } from '../../book';
import { officeId } from '../changes';
import { HostError } from '../errors';
import { eventTypes } from '../events';
import { HostObject, type Members } from '../members';
import type { Session } from '../session';

/** Excel.WorksheetProtection: on or off. Passwords are not kept; the options are Excel's default, under which cells and formats cannot be changed. */
export class WorksheetProtection extends HostObject {
  readonly members = members;
  constructor(
    readonly session: Session,
    readonly sheetId: string,
  ) {
    super();
  }
}

function set({ session, sheetId }: WorksheetProtection, isProtected: boolean): void {
  const extras = extrasOf(session.book, sheetId);
  if (extras.isProtected === isProtected) return;
  extras.isProtected = isProtected;
  const target = officeId(sheetId);
  session.events.raise(eventTypes.protectionChanged, target, { type: 'WorksheetProtectionChanged', worksheetId: target, isProtected });
}

const members: Members<WorksheetProtection> = {
  className: 'WorksheetProtection',
  get: {
    Protected: ({ session, sheetId }) => extrasOf(session.book, sheetId).isProtected,
    Options: () => null,
  },
  call: {
    Protect: (protection) => {
      // "It fails if the worksheet has already been protected."
      if (extrasOf(protection.session.book, protection.sheetId).isProtected) throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.');
      set(protection, true);
    },
    Unprotect: (protection) => set(protection, false),
  },
};
