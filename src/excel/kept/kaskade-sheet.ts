import { keptEntries, type CellValue, type KeptEntry } from '../../matrix';
import { partMark as mark } from '../../matrix/kept-entries';
import { kaskadeName } from './kaskade-name';

/**
 * What must last lives in the cells of one very hidden sheet: document settings and custom XML get lost on some hosts.
 *
 * One row holds one part of one entry: section, key, part (from 0), text. Rows of an entry need not stand together or in order; a row without a section is free and is
 * used again. Texts are JSON cut into parts below Excel's 32 767 characters per cell, each behind a mark, so that no part can begin with "=", an apostrophe or a digit.
 */
export type Section = 'versi' | 'titik-pulih' | 'pemetaan' | 'tabel-jadi' | 'citra-tabel' | 'pengaman' | 'abaikan';

export type Entry = KeptEntry;

/** The sheet as it was read. */
export interface Kaskade {
  readonly exists: boolean;
  readonly entries: readonly Entry[];
  /** Columns in use, lists beside the entries included. */
  readonly columnCount: number;
}

export const noKaskade: Kaskade = { exists: false, entries: [], columnCount: 0 };

/** Version of the sheet's layout. */
const version = '1';
const columns = 4;
/** Choices of long drop-down lists stand in columns of their own, from here on. */
export const firstListColumn = 5;
/** Characters per cell, the mark left out: below Excel's 32 767. */
export const partLength = 30_000;

/** Queues the reading of the whole sheet; `exists` must be known, since an absent sheet cannot be asked for its cells in the same request. */
export function queueKaskade(context: Excel.RequestContext, exists: boolean): () => Kaskade {
  if (!exists) return () => noKaskade;
  const sheet = context.workbook.worksheets.getItem(kaskadeName);
  const used = sheet.getUsedRangeOrNullObject(true).load('values,rowIndex,columnIndex,columnCount');
  return () => (used.isNullObject ? { ...noKaskade, exists: true } : { exists: true, entries: keptEntries(used.values as CellValue[][], used.rowIndex), columnCount: used.columnIndex + used.columnCount });
}

/** What is to change in the sheet: entries that go, entries that come. */
export interface KaskadeChange {
  readonly remove: readonly Entry[];
  readonly add: readonly { readonly section: Section; readonly key: string; readonly text: string }[];
}

/** Queues a change, making the sheet first where there is none. Free rows are filled before new ones. */
export function queueChange(context: Excel.RequestContext, kaskade: Kaskade, change: KaskadeChange): void {
  const sheet = ownSheet(context, kaskade);
  const taken = new Set(kaskade.exists ? [] : [0]);
  for (const row of kaskade.entries.filter((entry) => !change.remove.includes(entry)).flatMap((entry) => entry.rows)) taken.add(row);
  const freed = change.remove.flatMap((entry) => entry.rows);
  const rows = new Map<number, readonly (string | number)[]>();
  let next = 0;
  for (const { section, key, text } of change.add) {
    for (const [part, piece] of cut(text).entries()) {
      while (taken.has(next)) next++;
      taken.add(next);
      rows.set(next, [section, key, part, mark + piece]);
    }
  }
  for (const row of freed) if (!rows.has(row)) rows.set(row, ['', '', '', '']);
  for (const run of runsOf([...rows.keys()])) {
    sheet.getRangeByIndexes(run.first, 0, run.count, columns).values = Array.from({ length: run.count }, (_, index) => [...(rows.get(run.first + index) ?? [])]);
  }
}

const versionEntry = { section: 'versi', key: 'kaskade', text: version } as const;

/** Our own sheet as `ownSheet` has just made it. */
export const freshKaskade: Kaskade = { exists: true, entries: [{ ...versionEntry, rows: [0] }], columnCount: columns };

/** Our own sheet, made where there is none. */
export function ownSheet(context: Excel.RequestContext, kaskade: Kaskade): Excel.Worksheet {
  if (kaskade.exists) return context.workbook.worksheets.getItem(kaskadeName);
  const sheet = context.workbook.worksheets.add(kaskadeName);
  sheet.visibility = Excel.SheetVisibility.veryHidden;
  // Even where only lists are kept, the first row says what this sheet is.
  sheet.getRangeByIndexes(0, 0, 1, columns).values = [[versionEntry.section, versionEntry.key, 0, mark + version]];
  return sheet;
}

/** Queues the removal of our own sheet. Excel refuses to delete what is very hidden. */
export function dropSheet(context: Excel.RequestContext): void {
  const sheet = context.workbook.worksheets.getItem(kaskadeName);
  sheet.visibility = Excel.SheetVisibility.hidden;
  sheet.delete();
}

/** Parts of a text, none ending in the middle of a surrogate pair. */
function cut(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    let end = Math.min(text.length, at + partLength);
    const last = text.charCodeAt(end - 1);
    if (end < text.length && last >= 0xd800 && last <= 0xdbff) end--;
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces.length > 0 ? pieces : [''];
}

function runsOf(rows: readonly number[]): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.first + run.count === row) run.count++;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}
