import type { Zone } from '../../plan';
import type { CellChange } from './watch';

/** More cells than this are read with their whole sheet. */
const mostCells = 2000;

/** What must be read again: sheets as a whole, and cells of others. */
export interface StaleParts {
  readonly whole: readonly string[];
  readonly edits: ReadonlyMap<string, readonly Zone[]>;
}

/** What is known to have changed since it was last read. */
export interface Stale {
  /** Takes note of a change of cells; of a whole sheet where that is null, or where cells have moved, or where nobody can say which cells they were. */
  add(sheetId: string, change: CellChange | null): void;
  /** Hands out everything and forgets it. */
  take(): StaleParts;
  giveBack(parts: StaleParts): void;
  /** Sheets of which something is stale. */
  size(): number;
}

export function createStale(): Stale {
  let whole = new Set<string>();
  let edits = new Map<string, readonly Zone[]>();
  const add = (sheetId: string, zones: readonly Zone[] | null): void => {
    const all = zones && [...(edits.get(sheetId) ?? []), ...zones];
    if (!all || all.length === 0 || countCells(all) > mostCells) {
      edits.delete(sheetId);
      whole.add(sheetId);
    } else if (!whole.has(sheetId)) edits.set(sheetId, all);
  };
  return {
    add: (sheetId, change) => add(sheetId, change && change.inPlace ? change.zones : null),
    take() {
      const parts = { whole: [...whole], edits };
      whole = new Set();
      edits = new Map();
      return parts;
    },
    giveBack(parts) {
      for (const sheetId of parts.whole) add(sheetId, null);
      for (const [sheetId, zones] of parts.edits) add(sheetId, zones);
    },
    size: () => whole.size + edits.size,
  };
}

function countCells(zones: readonly Zone[]): number {
  return zones.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
}
