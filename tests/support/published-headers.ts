import { isReading, readSheet, type Reading } from '../../src/matrix';
import { tableOf, type Spanned } from './html-table';

/** Reads a table that is typed with its spans, as printed. */
export function readPrinted(rows: readonly (readonly Spanned[])[], sheet?: string): Reading {
  const result = readSheet(tableOf(rows, sheet));
  if (!isReading(result)) throw new Error(`not read: ${result.refused}`);
  return result;
}

/** What each column is taken for, from the left: "target:2025", "uraian tujuan", "-" where nothing known stands. */
export function mappingOf({ columns, zone }: Reading): string[] {
  return Array.from({ length: zone.right - zone.left + 1 }, (_, at) => {
    const found = columns.find((column) => column.column === zone.left + at);
    return found ? `${found.field}${found.year === undefined ? '' : `:${found.year}`}${found.level === undefined ? '' : ` ${found.level}`}` : '-';
  });
}

export const repeat = <T,>(times: number, of: (at: number) => T): T[] => Array.from({ length: times }, (_, at) => of(at));
