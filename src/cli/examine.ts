import { isRefusal, readWorkbookFile, type FileSheet } from '../files';
import { gatherTables, kaskadeName, keptEntries, keptMappings, mappingsBySheet, ownSheets, readProfil, readTables, type AgencyEntry, type KeptEntry, type NoReading, type OwnSheet, type ProfilReading, type Read, type Reading } from '../matrix';
import { defaultProfil, viewPlan, type OwnerId, type PlanView, type Profil } from '../plan';
import { applyMutes, checkPlan, readMute, rules, type KeptMute, type Mute, type Muting, type Outcome } from '../rules';
import { bytesOf, type FileFailure, type ReadBytes } from './bytes';
import { compareTables, counterpartOf, otherPlan, type Compared, type ReadableOther } from './compare';

/** One sheet as read and checked, or why it was not (a sheet that Kaskade wrote says nothing new); `table` counts the file's tables from 1, the same for every sheet of one; findings that the file's planner has muted are set apart. What a table is compared with stands with its first page. */
export type ExaminedSheet = { readonly hidden: boolean } & (
  | { readonly read: true; readonly table: number; readonly reading: Reading; readonly view: PlanView; readonly outcome: Outcome; readonly muted: Muting['muted']; readonly compared: Compared | null }
  | { readonly read: false; readonly why: NoReading | OwnRefusal }
);

/** A sheet that Kaskade wrote. */
export interface OwnRefusal extends OwnSheet {
  readonly refused: 'milik-kaskade';
}

/** The profile that a file states, by the name of its sheet. */
export type ExaminedProfil = ProfilReading & { readonly sheet: string };

export type Examined = { readonly file: string } & ({ readonly sheets: readonly ExaminedSheet[]; readonly profil: ExaminedProfil | null } | { readonly failure: FileFailure });

/** Reads one file, every sheet of it, and checks what was read, beside another file where one is given; agencies are learned across the whole workbook, and known from a list beside it. */
export async function examine(file: string, readBytes: ReadBytes, other: ReadableOther | null = null, agencies: readonly AgencyEntry[] = []): Promise<Examined> {
  const bytes = await bytesOf(file, readBytes);
  if ('from' in bytes) return { file, failure: bytes };
  const book = await readWorkbookFile(bytes, file);
  if (isRefusal(book)) return { file, failure: { from: 'files', refusal: book } };
  const profil = profilOf(book.sheets);
  const own = ownSheets(book.sheets);
  const sheets = book.sheets.filter(({ sheet }) => sheet !== kaskadeName && !own.has(sheet));
  const kept = entriesOf(book.sheets);
  const corrections = mappingsBySheet(sheets, keptMappings(kept));
  const reads = readTables(sheets, { corrections, agencies }).flatMap((results, index) => results.map((result): Read<FileSheet | undefined> => ({ result, place: sheets[index] })));
  const examined = examineTables(reads, profil?.profil ?? defaultProfil, mutesIn(kept), other);
  const ours = book.sheets.flatMap((sheet): readonly ExaminedSheet[] => {
    const mine = own.get(sheet.sheet);
    return mine ? [{ hidden: isHidden(sheet), read: false, why: { ...mine, refused: 'milik-kaskade' } }] : [];
  });
  return { file, sheets: [...examined, ...ours], profil };
}

function profilOf(sheets: readonly FileSheet[]): ExaminedProfil | null {
  for (const grid of sheets) {
    const reading = readProfil(grid);
    if (reading) return { ...reading, sheet: grid.sheet };
  }
  return null;
}

/** What a file's own sheet keeps. */
function entriesOf(sheets: readonly FileSheet[]): readonly KeptEntry[] {
  const own = sheets.find(({ sheet }) => sheet === kaskadeName);
  return own ? keptEntries(own.values, own.origin.row) : [];
}

function mutesIn(entries: readonly KeptEntry[]): readonly KeptMute[] {
  return entries.flatMap(({ section, text }) => (section === 'abaikan' ? readMute(text) ?? [] : []));
}

/** Tables that go on over several sheets are checked as the one plan that they are; each page keeps the findings of its own rows. */
function examineTables(reads: readonly Read<FileSheet | undefined>[], profil: Profil, kept: readonly KeptMute[], other: ReadableOther | null): readonly ExaminedSheet[] {
  const examined = new Map<Reading | NoReading, ExaminedSheet>();
  // A file knows its sheets by name alone. Of several tables on a sheet each takes from what those above it have left.
  const mutes = new Map<string, readonly Mute[]>();
  for (const { sheet, mute } of kept) mutes.set(sheet.name, [...(mutes.get(sheet.name) ?? []), mute]);
  let count = 0;
  for (const found of gatherTables(reads)) {
    if ('why' in found) {
      examined.set(found.why, { hidden: isHidden(found.place), read: false, why: found.why });
      continue;
    }
    const { table, places } = found;
    count += 1;
    const there = other && counterpartOf(table.plan, other);
    const view = viewPlan(table.plan, { table: table.facts, profil, others: other && there ? [otherPlan(other.file, there)] : [] });
    const compared = other && there && compareTables({ sheets: places.map((place) => place?.sheet ?? ''), table }, there, other.file);
    const outcome = checkPlan(view, rules);
    const [{ sheet: name }] = table.pages;
    const { open, muted, lapsed } = applyMutes(view, outcome.findings, mutes.get(name) ?? []);
    mutes.set(name, lapsed);
    const pageOf = (owner: OwnerId): number => table.rowOf(owner)?.page ?? 0;
    for (const [page, reading] of table.pages.entries()) {
      examined.set(reading, {
        hidden: isHidden(places[page]), read: true, table: count, reading, view,
        outcome: { ...outcome, findings: open.filter(({ owner }) => pageOf(owner) === page) },
        muted: muted.filter(({ finding: { owner } }) => pageOf(owner) === page),
        compared: page === 0 ? compared : null,
      });
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
