import { isRefusal, limits, readWorkbookFile, type FileRefusal } from '../../files';
import { comparableTables, type PlacedTable } from '../../matrix';
import { refuse } from '../../files/refusal';

/** What a file that a planner chose holds, or why nothing of it can be compared. */
export type ReadFile =
  | { readonly tables: readonly PlacedTable[] }
  | { readonly refusal: FileRefusal }
  /** `disk`: the system did not hand its bytes out. */
  | { readonly none: 'tanpa-tabel' | 'gagal' };

/** What is needed of a browser's `File`. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** A turn for the pane, which then paints and answers clicks: a large file takes seconds, sheet by sheet. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Reads the tables of a file on this computer, without sending it anywhere; only tables with indicators can be compared. */
export async function readComparedFile(file: ChosenFile): Promise<ReadFile> {
  // Before its bytes are in memory.
  if (file.size > limits.fileBytes) return { refusal: refuse(file.name, 'terlalu-besar', { limit: limits.fileBytes / 1024 / 1024, unit: 'MB' }) };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { none: 'gagal' };
  }
  const book = await readWorkbookFile(bytes, file.name, pause);
  if (isRefusal(book)) return { refusal: book };
  await pause();
  const tables = comparableTables(book.sheets);
  return tables.length > 0 ? { tables } : { none: 'tanpa-tabel' };
}
