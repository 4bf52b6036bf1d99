import { isRefusal, readWorkbookFile } from '../files';
import { readAgencyList, type AgencyEntry } from '../matrix';
import type { Speaker } from '../strings';
import { bytesOf, type FileFailure, type ReadBytes } from './bytes';
import { failureSentence } from './describe';

/** The agencies that a file lists, or why it gives none. */
export type AgencyFile = { readonly file: string } & ({ readonly agencies: readonly AgencyEntry[] } | { readonly failure: FileFailure | 'tanpa-daftar' });

/** Reads the lists of agencies on all sheets of a file. */
export async function readAgencyFile(file: string, readBytes: ReadBytes): Promise<AgencyFile> {
  const bytes = await bytesOf(file, readBytes);
  if ('from' in bytes) return { file, failure: bytes };
  const book = await readWorkbookFile(bytes, file);
  if (isRefusal(book)) return { file, failure: { from: 'files', refusal: book } };
  const agencies = book.sheets.flatMap((sheet) => readAgencyList(sheet) ?? []);
  return agencies.length > 0 ? { file, agencies } : { file, failure: 'tanpa-daftar' };
}

/** The sentence of a file that gives no agencies. */
export function agencyFileSentence({ file, failure }: Extract<AgencyFile, { readonly failure: unknown }>, speaker: Speaker): string {
  return speaker.say('cli.opdTanpaDaftar', { file, sebab: failure === 'tanpa-daftar' ? speaker.say('cli.opdTanpaDaftar.isi') : failureSentence(failure, speaker) });
}
