import { useDeferredValue, useMemo, useState } from 'react';
import type { Session, SessionState } from '../../excel/session-state';
import { guessMapping, mappingAt, mappingOf, matchMapping, saveMapping, type Grid, type NoReading, type Reading, type SheetMapping, type Table } from '../../matrix';
import type { FieldRef } from '../../plan';

interface Held {
  readonly grid: Grid | null;
  readonly mapping: SheetMapping | null;
  /** Columns whose use the planner has picked here. */
  readonly touched: ReadonlySet<number>;
  /** Nothing was picked since the automatic reading was asked for. */
  readonly automatic: boolean;
}

/** The mapping of a table, or of a sheet without one, while it is being edited. */
export interface MappingEdit {
  readonly grid: Grid | null;
  readonly mapping: SheetMapping | null;
  readonly touched: ReadonlySet<number>;
  readonly automatic: boolean;
  /** What it would read as; null where that is nothing. Follows the mapping when there is time for it. */
  readonly preview: Table | null;
  /** What our own reading says of it, for suggestions and doubts. */
  readonly own: Reading | null;
  readonly setUse: (column: number, use: FieldRef | null) => void;
  readonly setHeader: (header: SheetMapping['header']) => void;
  /** Back to what our own reading says; saving then lets the kept mapping go. */
  readonly restore: () => void;
}

/** Holds the mapping of one table, of its first page where it has several, first as it is read now. When the sheet changes meanwhile, what was picked moves along with its columns. */
export function useMapping(session: Session, state: SessionState, id: string): MappingEdit {
  const grid = session.gridOf(id);
  const [held, setHeld] = useState<Held>(() => start(grid, readingOf(state, id)));
  let now = held;
  if (grid !== held.grid) {
    now = follow(held, grid, readingOf(state, id));
    setHeld(now);
  }
  const deferred = useDeferredValue(now);
  const preview = useMemo((): Table | null => {
    const result = tableOf(deferred.mapping && session.previewMapping(id, deferred.automatic ? null : deferred.mapping));
    return result && (deferred.automatic || result.pages[0].correction) ? result : null;
  }, [session, id, deferred]);
  const own = useMemo((): Reading | null => tableOf(grid && session.previewMapping(id, null))?.pages[0] ?? null, [session, id, grid]);

  return {
    ...now,
    preview,
    own,
    setUse: (column, use) => setHeld((before) => (before.mapping ? {
      ...before, automatic: false, touched: new Set(before.touched).add(column),
      mapping: { ...before.mapping, columns: before.mapping.columns.map((one) => (one.column === column ? { ...one, use } : one)) },
    } : before)),
    setHeader: (header) => setHeld((before) => {
      const found = before.grid && mappingAt(before.grid, header, before.mapping?.columns.map(({ column }) => column) ?? null);
      if (!found) return before.mapping ? { ...before, automatic: false, mapping: { ...before.mapping, header } } : before;
      const picked = new Map((before.mapping?.columns ?? []).filter(({ column }) => before.touched.has(column)).map(({ column, use }) => [column, use]));
      return { ...before, automatic: false, mapping: { ...found, columns: found.columns.map((one) => ({ ...one, use: picked.has(one.column) ? (picked.get(one.column) ?? null) : one.use })) } };
    }),
    restore: () => setHeld((before) => ({ grid: before.grid, mapping: automaticMapping(before.grid, own), touched: new Set(), automatic: true })),
  };
}

function tableOf(result: Table | NoReading | null): Table | null {
  return result && 'pages' in result ? result : null;
}

function readingOf(state: SessionState, id: string): Reading | null {
  return state.workbook?.tables.find((one) => one.id === id)?.table.pages[0] ?? null;
}

function start(grid: Grid | null, reading: Reading | null): Held {
  return { grid, mapping: automaticMapping(grid, reading), touched: new Set(), automatic: false };
}

function automaticMapping(grid: Grid | null, reading: Reading | null): SheetMapping | null {
  if (!grid) return null;
  return reading ? mappingOf(grid, reading) : guessMapping(grid);
}

/** The mapping on the sheet as it has become: found again by its words, else begun anew. */
function follow(held: Held, grid: Grid | null, reading: Reading | null): Held {
  const before = held.grid && held.mapping && held.touched.size > 0 ? saveMapping(held.grid, held.mapping) : null;
  const match = before && grid ? matchMapping(before, grid) : null;
  if (!match || match.status === 'not') return start(grid, reading);
  return { ...held, grid, mapping: match.mapping, touched: new Set(match.mapping.columns.map(({ column }) => column)) };
}
