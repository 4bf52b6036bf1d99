import { isRefusal, readWorkbookFile, type FileSheet } from '../files';
import { gatherTables, readTables, type NoReading, type Read, type Reading } from '../matrix';
import { viewPlan, type OwnerId, type PlanView } from '../plan';
import { checkPlan, rules, type Outcome } from '../rules';
import { bytesOf, type FileFailure, type ReadBytes } from './bytes';
import { compareTables, counterpartOf, otherPlan, type Compared, type ReadableOther } from './compare';

/** One sheet as read and checked, or why it was not. What a table is compared with stands with its first page. */
export type ExaminedSheet = { readonly hidden: boolean } & (
  | { readonly read: true; readonly reading: Reading; readonly view: PlanView; readonly outcome: Outcome; readonly compared: Compared | null }
  | { readonly read: false; readonly why: NoReading }
);

export type Examined = { readonly file: string } & ({ readonly sheets: readonly ExaminedSheet[] } | { readonly failure: FileFailure });

/** Reads one file, every sheet of it, and checks what was read, beside another file where one is given; agencies are learned across the whole workbook. */
export async function examine(file: string, readBytes: ReadBytes, other: ReadableOther | null = null): Promise<Examined> {
  const bytes = await bytesOf(file, readBytes);
  if ('from' in bytes) return { file, failure: bytes };
  const book = await readWorkbookFile(bytes, file);
  if (isRefusal(book)) return { file, failure: { from: 'files', refusal: book } };
  const reads = readTables(book.sheets).flatMap((results, index) => results.map((result): Read<FileSheet | undefined> => ({ result, place: book.sheets[index] })));
  return { file, sheets: examineTables(reads, other) };
}

/** Tables that go on over several sheets are checked as the one plan that they are; each page keeps the findings of its own rows. */
function examineTables(reads: readonly Read<FileSheet | undefined>[], other: ReadableOther | null): readonly ExaminedSheet[] {
  const examined = new Map<Reading | NoReading, ExaminedSheet>();
  for (const found of gatherTables(reads)) {
    if ('why' in found) {
      examined.set(found.why, { hidden: isHidden(found.place), read: false, why: found.why });
      continue;
    }
    const { table, places } = found;
    const there = other && counterpartOf(table.plan, other);
    const view = viewPlan(table.plan, { table: table.facts, others: other && there ? [otherPlan(other.file, there)] : [] });
    const compared = other && there && compareTables({ sheets: places.map((place) => place?.sheet ?? ''), table }, there, other.file);
    const outcome = checkPlan(view, rules);
    const pageOf = (owner: OwnerId): number => table.rowOf(owner)?.page ?? 0;
    for (const [page, reading] of table.pages.entries()) {
      examined.set(reading, { hidden: isHidden(places[page]), read: true, reading, view, outcome: { ...outcome, findings: outcome.findings.filter(({ owner }) => pageOf(owner) === page) }, compared: page === 0 ? compared : null });
    }
  }
  return reads.flatMap(({ result }) => examined.get(result) ?? []);
}

function isHidden(sheet: FileSheet | undefined): boolean {
  return sheet !== undefined && sheet.visibility !== 'Visible';
}

/** True where a table was recognised and not one of its rows became an item or an indicator. */
export function gaveNothing(sheet: ExaminedSheet): boolean {
  return sheet.read && sheet.reading.plan.items.length === 0 && sheet.reading.plan.indikator.length === 0;
}

/** Why nothing of a file that could be opened was checked; null where something was. */
export function nothingChecked(sheets: readonly ExaminedSheet[]): 'tanpa-tabel' | 'tanpa-isi' | null {
  if (!sheets.some((sheet) => sheet.read)) return 'tanpa-tabel';
  return sheets.every((sheet) => !sheet.read || gaveNothing(sheet)) ? 'tanpa-isi' : null;
}

/** 2 where a file could not be read or gave nothing to check (that must not look like a pass), else 1 with a galat, else 0. */
export function exitStatus(examined: readonly Examined[]): 0 | 1 | 2 {
  if (examined.some((file) => 'failure' in file || nothingChecked(file.sheets) !== null)) return 2;
  return examined.some((file) => 'sheets' in file && file.sheets.some((sheet) => sheet.read && sheet.outcome.findings.some((finding) => finding.severity === 'galat'))) ? 1 : 0;
}
