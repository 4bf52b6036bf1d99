import type { MappedColumn } from './columns';
import type { Identities } from './drafts';
import type { HeaderBlock } from './header';
import type { SavedMapping } from './mapping';
import type { Corrected } from './mapping/match';
import type { AgencyEntry } from './opd';
import type { NoReading, Reading } from './reading';
import type { Rows } from './rows';
import type { Doubts } from './settle';
import type { Sheet } from './sheet';

/** How a table was read: what reading some of its cells again goes by. */
export interface Trace {
  readonly sheet: Sheet;
  readonly block: HeaderBlock;
  readonly columns: readonly MappedColumn[];
  readonly rows: Rows;
  readonly corrected: Corrected | null;
  readonly ids: Identities;
  readonly doubts: Doubts;
}

/** What stands around a table: on its sheet, and in the workbook for the sake of the agencies, which are learned across all sheets. */
export interface Surroundings {
  /** Whether the table is the only one of its sheet. */
  readonly alone: boolean;
  readonly saved: SavedMapping | undefined;
  /** Texts of the sheet that name agencies. */
  readonly texts: readonly string[];
  /** Agencies that the sheet lists. */
  readonly lists: readonly AgencyEntry[];
  /** Agencies known beforehand. */
  readonly known: readonly AgencyEntry[];
}

const traces = new WeakMap<Reading, Trace>();
const surroundings = new WeakMap<Reading | NoReading, Surroundings>();

export function keepTrace(reading: Reading, trace: Trace): void {
  traces.set(reading, trace);
}

export function traceOf(reading: Reading): Trace | undefined {
  return traces.get(reading);
}

export function keepSurroundings(result: Reading | NoReading, around: Surroundings): void {
  surroundings.set(result, around);
}

export function surroundingsOf(result: Reading | NoReading): Surroundings | undefined {
  return surroundings.get(result);
}
