import { oneOf } from '../arguments';
import { HostObject, type Members } from '../members';
import type { Session } from '../session';

const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/** Excel.Application. The engine always calculates; the mode is kept so that what was set can be read. */
export class Application extends HostObject {
  readonly members = members;
  constructor(readonly session: Session) {
    super();
  }
}

const chosen = new WeakMap<Session, (typeof modes)[number]>();

const members: Members<Application> = {
  className: 'Application',
  get: {
    CalculationMode: ({ session }) => chosen.get(session) ?? 'Automatic',
    CalculationState: () => 'Done',
    DecimalSeparator: ({ session }) => session.getters.getLocale().decimalSeparator,
    ThousandsSeparator: ({ session }) => session.getters.getLocale().thousandsSeparator ?? '',
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: ({ session }, value) => void chosen.set(session, oneOf(value, modes)),
  },
  call: {
    Calculate: ({ session }) => session.dispatch('EVALUATE_CELLS', {}),
    // Nothing is drawn before the request has been answered anyway.
    SuspendScreenUpdatingUntilNextSync: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
  },
};
