/** The error codes of Excel's JavaScript API that the workbench answers with. Source: learn.microsoft.com, "Error handling with the application-specific JavaScript APIs". */
export type ErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'Conflict'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'UnsupportedOperation';

const statuses: Record<ErrorCode, number> = {
  AccessDenied: 401,
  ApiNotFound: 400,
  Conflict: 409,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  UnsupportedOperation: 501,
};

/** A request that the host refuses; office.js turns it into an `OfficeExtension.Error` with the same code. */
export class HostError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
  get status(): number {
    return statuses[this.code];
  }
}

/** The argument is not one that Excel would take; the wording is Excel's. */
export const invalidArgument = (why = ''): HostError =>
  new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format.${why ? ` (${why})` : ''}`);

/** The named thing is not there (any more). */
export const itemNotFound = (what: string): HostError => new HostError('ItemNotFound', `The requested resource doesn't exist. (${what})`);

/** A member that the workbench does not have: it says so rather than pretend. */
export const apiNotFound = (member: string): HostError => new HostError('ApiNotFound', `The API you are trying to use could not be found: ${member} is not in the workbench.`);
