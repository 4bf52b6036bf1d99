import { createBook } from '../../../src/workbench/book';
import type { Book } from '../../../src/workbench/contracts';
import { helpers, Model } from '../../../src/workbench/engine';

/** Cells as typed into Excel: numbers, texts ("'6.1" stays text, "=…" is a formula), null or "" for none. */
export type Rows = readonly (readonly (string | number | boolean | null)[])[];

export interface BookOptions {
  name?: string;
  /** Merged areas by sheet, in A1. */
  merges?: Readonly<Record<string, readonly string[]>>;
  /** Number formats by sheet and A1 zone, for example `{ Sheet1: { 'A1:A9': '@' } }`. */
  formats?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Sheets that are hidden. */
  hidden?: readonly string[];
  /** Names for ranges, for example `{ tahun: 'Sheet1!A1' }`. */
  names?: Readonly<Record<string, string>>;
}

/** A small workbook for a test, sheet by sheet in order. */
export function bookOf(sheets: Readonly<Record<string, Rows>>, options: BookOptions = {}): Book {
  const formats: Record<number, string> = {};
  const formatId = (format: string): number => {
    const known = Object.entries(formats).find(([, text]) => text === format);
    if (known) return Number(known[0]);
    const id = Object.keys(formats).length + 1;
    formats[id] = format;
    return id;
  };
  const data = {
    sheets: Object.entries(sheets).map(([name, rows], index) => ({
      id: `sheet${index + 1}`,
      name,
      rowNumber: Math.max(rows.length, 20),
      colNumber: Math.max(...rows.map((row) => row.length), 10),
      cells: Object.fromEntries(rows.flatMap((row, at) => row.flatMap((value, column) => (value === null || value === '' ? [] : [[`${letters(column)}${at + 1}`, typeof value === 'boolean' ? String(value).toUpperCase() : String(value)]])))),
      merges: [...(options.merges?.[name] ?? [])],
      formats: Object.fromEntries(Object.entries(options.formats?.[name] ?? {}).map(([zone, format]) => [zone, formatId(format)])),
      isVisible: !(options.hidden ?? []).includes(name),
    })),
    formats,
    namedRanges: { ...options.names },
  };
  const empty = helpers.createEmptyWorkbookData();
  const blank = empty.sheets[0];
  return createBook(new Model({ ...empty, ...data, sheets: data.sheets.map((sheet) => ({ ...blank, ...sheet })) }), options.name ?? 'buku.xlsx');
}

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}
