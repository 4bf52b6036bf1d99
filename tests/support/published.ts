import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRefusal, readWorkbookFile, type FileSheet } from '../../src/files';

const folder = join(import.meta.dirname, '../../../shared/data');

/** Where a published workbook lies, outside the project; null where this machine has none. */
export function publishedPath(name: string): string | null {
  const path = join(folder, name);
  return existsSync(path) ? path : null;
}

/** The sheets of a published workbook. */
export async function publishedSheets(name: string): Promise<readonly FileSheet[]> {
  const book = await readWorkbookFile(readFileSync(join(folder, name)), name);
  if (isRefusal(book)) throw new Error(`${name}: ${book.refused}`);
  return book.sheets;
}
