import * as library from '@e965/xlsx';
import type { BookType, CellObject, WorkSheet } from '@e965/xlsx';

/** A sheet of a file as typed: cells by A1 name, with what the library would store. */
export interface SheetFacts {
  readonly name: string;
  readonly rows?: readonly (readonly (string | number | boolean | null)[])[];
  readonly cells?: Readonly<Record<string, CellObject>>;
  readonly merges?: readonly string[];
  readonly hidden?: 0 | 1 | 2;
}

/** The bytes of a workbook of any kind that the library writes. */
export function workbookBytes(sheets: readonly SheetFacts[], bookType: BookType = 'xlsx'): Uint8Array {
  const book = library.utils.book_new();
  for (const { name, rows = [], cells = {}, merges = [] } of sheets) {
    const sheet: WorkSheet = library.utils.aoa_to_sheet(rows.map((row) => [...row]));
    for (const [address, cell] of Object.entries(cells)) {
      sheet[address] = cell;
      const range = library.utils.decode_range(sheet['!ref'] ?? address);
      const at = library.utils.decode_cell(address);
      sheet['!ref'] = library.utils.encode_range({ s: { r: Math.min(range.s.r, at.r), c: Math.min(range.s.c, at.c) }, e: { r: Math.max(range.e.r, at.r), c: Math.max(range.e.c, at.c) } });
    }
    sheet['!merges'] = merges.map((merge) => library.utils.decode_range(merge));
    library.utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = { Sheets: sheets.map(({ hidden = 0 }) => ({ Hidden: hidden })) };
  return new Uint8Array(library.write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);
}

/** The library's writer of compound files, which its types leave open. */
const compound = library.CFB as {
  readonly utils: { cfb_new(): object; cfb_add(file: object, path: string, bytes: Uint8Array): void };
  write(file: object, options: { readonly type: 'buffer' }): ArrayLike<number>;
};

/** What Excel writes for a workbook under a password, as far as a reader sees without it: a compound file with the package in a stream. */
export function lockedBytes(): Uint8Array {
  const file = compound.utils.cfb_new();
  compound.utils.cfb_add(file, '/EncryptionInfo', new Uint8Array(64));
  compound.utils.cfb_add(file, '/EncryptedPackage', new Uint8Array(4096).fill(7));
  return Uint8Array.from(compound.write(file, { type: 'buffer' }));
}
