import { isRefusal, readWorkbookFile } from '../files';
import { comparableTables, readAgencyList, type PlacedTable } from '../matrix';
import type { OtherPlan, OwnerId, FieldRef, Plan } from '../plan';
import { bestCounterpart, comparePlans, type Comparison } from '../rules/documents';
import type { Speaker } from '../strings';
import { a1 } from './a1';
import { bytesOf, type FileFailure, type ReadBytes } from './bytes';
import { failureSentence } from './describe';
import { fileName } from './file-names';

/** The file that others are compared with: its tables with indicators, or why there is none. */
export type OtherFile = { readonly file: string } & ({ readonly tables: readonly [PlacedTable, ...PlacedTable[]] } | { readonly failure: FileFailure | 'tanpa-tabel' | 'daftar-opd' });
export type ReadableOther = Extract<OtherFile, { readonly tables: unknown }>;

/** A table beside the one of the other file that most of its indicators are found in. */
export interface Compared {
  readonly file: string;
  readonly here: PlacedTable;
  readonly there: PlacedTable;
  readonly comparison: Comparison;
}

/** Reads the file that others are compared with. */
export async function readOther(file: string, readBytes: ReadBytes): Promise<OtherFile> {
  const bytes = await bytesOf(file, readBytes);
  if ('from' in bytes) return { file, failure: bytes };
  const book = await readWorkbookFile(bytes, file);
  if (isRefusal(book)) return { file, failure: { from: 'files', refusal: book } };
  const [first, ...more] = comparableTables(book.sheets);
  return first ? { file, tables: [first, ...more] } : { file, failure: book.sheets.some((sheet) => readAgencyList(sheet) !== null) ? 'daftar-opd' : 'tanpa-tabel' };
}

/** The sentence of a file that nothing can be compared with. */
export function otherSentence({ file, failure }: Extract<OtherFile, { readonly failure: unknown }>, speaker: Speaker): string {
  return speaker.say('compare.cli.tanpa', { dokumen: file, sebab: failure === 'tanpa-tabel' ? speaker.say('compare.cli.tanpaTabel') : failure === 'daftar-opd' ? speaker.say('compare.cli.daftarOpd') : failureSentence(failure, speaker) });
}

/** The table of the other file that a plan is best compared with; null where the plan has no indicators. */
export function counterpartOf(plan: Plan, { tables }: ReadableOther): PlacedTable | null {
  return plan.indikator.length === 0 ? null : tables[Math.max(0, bestCounterpart(plan, tables.map(({ table }) => table.plan)))] ?? tables[0];
}

export function compareTables(here: PlacedTable, there: PlacedTable, file: string): Compared {
  return { file, here, there, comparison: comparePlans(here.table.plan, there.table.plan) };
}

/** The other document as its findings name it. */
export function otherPlan(file: string, { table }: PlacedTable): OtherPlan {
  return { name: fileName(file), plan: table.plan };
}

/** "Matriks!Q58"; empty where the table has no such cell. */
export function placeIn({ sheets, table }: PlacedTable, owner: OwnerId, field: FieldRef): string {
  const cell = table.cellOf(owner, field);
  return cell ? `${sheets[cell.page] ?? ''}!${a1(cell)}` : '';
}
