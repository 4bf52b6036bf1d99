import { isRefusal, readWorkbookFile, type FileRefusal, type FileSheet } from '../files';
import { isReading, readTables, type NoReading, type Reading } from '../matrix';
import { joinPlans, viewPlan, type PlanView } from '../plan';
import { checkPlan, rules, type Outcome } from '../rules';

/** One sheet as read and checked, or why it was not. */
export type ExaminedSheet = { readonly hidden: boolean } & (
  | { readonly read: true; readonly reading: Reading; readonly view: PlanView; readonly outcome: Outcome }
  | { readonly read: false; readonly why: NoReading }
);

/** Why a file could not be examined: the file room's reasons, and those of getting at it. */
export type FileFailure =
  | { readonly from: 'files'; readonly refusal: FileRefusal }
  | { readonly from: 'disk'; readonly reason: 'tidak-ditemukan' | 'tidak-dapat-dibuka'; readonly code: string };

export type Examined = { readonly file: string } & ({ readonly sheets: readonly ExaminedSheet[] } | { readonly failure: FileFailure });

/** Takes the bytes of a file, or what kept them away. */
export type ReadBytes = (file: string) => Promise<Uint8Array>;

/** Reads one file, every sheet of it, and checks what was read; agencies are learned across the whole workbook. */
export async function examine(file: string, readBytes: ReadBytes): Promise<Examined> {
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(file);
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault);
    return { file, failure: { from: 'disk', reason: code === 'ENOENT' ? 'tidak-ditemukan' : 'tidak-dapat-dibuka', code } };
  }
  const book = await readWorkbookFile(bytes, file);
  if (isRefusal(book)) return { file, failure: { from: 'files', refusal: book } };
  const tables = readTables(book.sheets).flatMap((results, index) => results.map((result) => ({ result, sheet: book.sheets[index] })));
  return { file, sheets: examineTables(tables) };
}

interface Table {
  readonly result: Reading | NoReading;
  readonly sheet: FileSheet | undefined;
}

/** Tables that go on over several sheets are checked as the one plan that they are; each keeps the findings of its own rows. */
function examineTables(tables: readonly Table[]): readonly ExaminedSheet[] {
  const examined: ExaminedSheet[] = [];
  for (let from = 0; from < tables.length;) {
    let to = from + 1;
    while (to < tables.length && continuesAnother(tables[to])) to += 1;
    const parts = tables.slice(from, to);
    const readings = parts.flatMap(({ result }) => (isReading(result) ? [result] : []));
    const [first, ...others] = readings;
    const joined = first && others.length > 0 ? viewPlan(joinPlans([first.plan, ...others.map(({ plan }) => plan)])) : null;
    const together = joined && checkPlan(joined, rules);
    for (const { result, sheet } of parts) examined.push(examineSheet(result, sheet, joined, together));
    from = to;
  }
  return examined;
}

function continuesAnother(table: Table | undefined): boolean {
  return table !== undefined && isReading(table.result) && table.result.continues !== undefined;
}

function examineSheet(result: Reading | NoReading, sheet: FileSheet | undefined, joined: PlanView | null, together: Outcome | null): ExaminedSheet {
  const hidden = sheet !== undefined && sheet.visibility !== 'Visible';
  if (!isReading(result)) return { hidden, read: false, why: result };
  if (joined && together) {
    // The sheets are one plan, but each has a header and rows of its own.
    const ofTable = checkPlan(viewPlan(result.plan, { table: result.facts }), rules.filter(({ area }) => area === 'tabel'));
    const findings = [...ofTable.findings, ...together.findings.filter(({ owner }) => result.provenance.rowOf(owner) !== null)];
    return { hidden, read: true, reading: result, view: joined, outcome: { ...together, findings, failed: [...ofTable.failed, ...together.failed] } };
  }
  const view = viewPlan(result.plan, { table: result.facts });
  return { hidden, read: true, reading: result, view, outcome: checkPlan(view, rules) };
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
