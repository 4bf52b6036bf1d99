import type { MappedColumn } from './columns';
import { giveIds, stateIds, type Identities } from './drafts';
import type { HeaderBlock } from './header';
import type { SavedMapping } from './mapping';
import type { Corrected } from './mapping/match';
import type { AgencyEntry } from './opd';
import type { NoReading } from './reading';
import type { Before } from './indikator-rows';
import { readRows, type Rows } from './rows';
import type { Sheet } from './sheet';
import { unitsApart } from './yearly-units';

/** A sheet whose structure is known and whose values have not been read: what agencies are learned from. */
export interface Outline {
  readonly sheet: Sheet;
  readonly block: HeaderBlock;
  readonly columns: readonly MappedColumn[];
  readonly rows: Rows;
  /** Name of the sheet whose table this one goes on with, and the rows of all its parts so far. */
  readonly continues?: string;
  readonly chain?: readonly Rows[];
  readonly corrected: Corrected | null;
  /** The mapping that a person has settled for these rows. */
  readonly saved: SavedMapping | undefined;
  readonly ids: Identities;
  /** The agency that all of it is of, where its titles or the sheets before it say so. */
  readonly owner: string | null;
  /** Titles of the table; those of its first sheet, where it goes on over several. */
  readonly titles: readonly string[];
  /** Where the sheet has no header of its own: the part of the table that it goes on with, and how well its cells fit that one's columns. */
  readonly headed?: { readonly by: Outline; readonly fit: number };
}

/** The tables of each sheet. */
export type Outlines = readonly (readonly Found[])[];

/** An agency list is known to the other sheets; of all others, what their tables are, or their cells where those have no header. */
export type Found = Outline | NoReading & { readonly agencies?: readonly AgencyEntry[]; readonly headless?: Sheet };

/** Gives the items and indicators of a table their ids; of one over several sheets those of all its parts, the last one's sheet being this. */
export function identify(sheet: Sheet, columns: readonly MappedColumn[], chain: readonly Rows[]): Identities {
  const column = columns.find(({ field }) => field === 'id')?.column;
  const last = chain.at(-1);
  const without = column === undefined || !last || last.statesParents ? 0 : stateIds(sheet, column, last);
  return { repeated: giveIds(chain.flatMap(({ items }) => items), chain.flatMap(({ indikator }) => indikator)), without };
}

/** The rows under a header, with those that say more than the plan keeps. */
export function rowsUnder(sheet: Sheet, block: HeaderBlock, columns: readonly MappedColumn[], before?: Before): Rows {
  const rows = readRows(sheet, block, columns, before);
  const apart = unitsApart(sheet, columns, rows);
  return apart.length === 0 ? rows : { ...rows, unread: [...rows.unread, ...apart].sort((a, b) => a.row - b.row) };
}
