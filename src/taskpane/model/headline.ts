import type { Severity } from '../../rules/rule';

/** What of a sheet the headline is chosen by. */
export interface SheetSummary {
  readonly counts: Readonly<Record<Severity, number>>;
  /** Owners that must have a responsible agency and have none. */
  readonly withoutOpd: number;
  readonly indikator: number;
  /** Rows under the header that could not be read. */
  readonly unread: number;
}

export type HeadlineKind = 'tanpa-opd' | 'galat' | 'tidak-terbaca' | 'tanpa-indikator' | 'beres';

/** The one thing to say first. A sheet of which rows, or all indicators, stayed unread has not passed, though nothing was found on it. */
export function headlineOf({ counts, withoutOpd, indikator, unread }: SheetSummary): HeadlineKind {
  if (withoutOpd > 0) return 'tanpa-opd';
  if (counts.galat > 0) return 'galat';
  if (unread > 0) return 'tidak-terbaca';
  return indikator === 0 ? 'tanpa-indikator' : 'beres';
}
