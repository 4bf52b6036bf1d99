/** What went wrong on the host's side, classified once by error code; `strings` has a sentence for each. */
export type FailureKind = 'busy' | 'protected' | 'gone' | 'tooLarge' | 'conflict' | 'notSupported' | 'host';

export interface Failure {
  readonly kind: FailureKind;
  /** The host's own code ("AccessDenied"), for a bug report. */
  readonly code: string;
  readonly detail: string;
}

/** What an intent came to. `unverified`: the host failed after it may have written, and a re-read could not settle it. */
export type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure; readonly written: 'nothing' | 'partly' | 'unverified' };
