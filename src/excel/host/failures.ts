import type { Failure, FailureKind } from './failure';

/**
 * Host error codes by what they mean to a planner. `GeneralException` and what is not listed stay `host`.
 * Sources: Excel.ErrorCodes of @types/office-js and the error table of the Office Add-ins documentation.
 */
const kinds: Readonly<Record<string, FailureKind>> = {
  InvalidOperationInCellEditMode: 'busy',
  HostIsBusy: 'busy',
  AccessDenied: 'protected',
  NonBlankCellOffSheet: 'protected',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidBinding: 'gone',
  InactiveWorkbook: 'gone',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  FormulaLengthExceedsLimit: 'tooLarge',
  Conflict: 'conflict',
  InsertDeleteConflict: 'conflict',
  MergedRangeConflict: 'conflict',
  FilteredRangeConflict: 'conflict',
  PivotTableRangeConflict: 'conflict',
  ItemAlreadyExists: 'conflict',
  ApiNotFound: 'notSupported',
  ApiNotAvailable: 'notSupported',
  NotImplemented: 'notSupported',
  UnsupportedFeature: 'notSupported',
  UnsupportedOperation: 'notSupported',
  UnsupportedSheet: 'notSupported',
};

/** Codes after which a second try may well succeed: the host took nothing of the request. */
const waitable: ReadonlySet<string> = new Set(['InvalidOperationInCellEditMode', 'HostIsBusy']);

/** The host's code of an error ("AccessDenied"); "" where the error is not the host's. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** What a thrown error means; errors of our own code come out as `host` with their message, so that they can be reported. */
export function classify(error: unknown): Failure {
  const code = codeOf(error);
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: kinds[code] ?? 'host', code: code === '' ? 'Error' : code, detail };
}

export function isBusy(error: unknown): boolean {
  return waitable.has(codeOf(error));
}

export function isTooLarge(error: unknown): boolean {
  return kinds[codeOf(error)] === 'tooLarge';
}

export function isGone(error: unknown): boolean {
  return kinds[codeOf(error)] === 'gone';
}
