import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, type CellObject } from '@e965/xlsx';
import type { Grid } from '../../src/matrix';

const folder = join(import.meta.dirname, '../../../shared/data');

/** Why a test of a published file is left out; null where the file is there. */
export function absent(file: string): string | null {
  return existsSync(join(folder, file)) ? null : `../shared/data/${file} is not here`;
}

/** Where a published file stands, when it is here. */
export const pathOf = (file: string): string => join(folder, file);

/** The first sheet of a published file, as a reader meets it. */
export function realSheet(file: string): Grid {
  const book = read(readFileSync(join(folder, file)), { cellNF: true });
  const name = book.SheetNames[0]!;
  const sheet = book.Sheets[name]!;
  const { s, e } = utils.decode_range(sheet['!ref'] ?? 'A1');
  const rows = Array.from({ length: e.r - s.r + 1 }, (_, row) =>
    Array.from({ length: e.c - s.c + 1 }, (__, column) => sheet[utils.encode_cell({ r: s.r + row, c: s.c + column })] as CellObject | undefined));
  return {
    sheet: name,
    origin: { row: s.r, column: s.c },
    rowCount: rows.length,
    columnCount: e.c - s.c + 1,
    values: rows.map((cells) => cells.map((cell) => (cell?.v instanceof Date ? null : (cell?.v ?? null)))),
    texts: rows.map((cells) => cells.map((cell) => (cell?.v === undefined ? '' : (cell.w ?? String(cell.v))))),
    merges: (sheet['!merges'] ?? []).map((merge) => ({ top: merge.s.r, left: merge.s.c, bottom: merge.e.r, right: merge.e.c })),
  };
}
