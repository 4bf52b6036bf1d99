import type { WorkBook } from '@e965/xlsx';
import type { Grid } from '../matrix';
import { contentOf, decodeText, isEncryptedPackage } from './content';
import { limits, refuse, type FileRefusal } from './refusal';
import { gridOfSheet } from './sheet-grid';
import { asWritten, shownBy, type Formatter, type Shown } from './shown-text';
import { checkZip } from './zip';

export interface FileSheet extends Grid {
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
}

export interface WorkbookFile {
  readonly name: string;
  /** In the workbook's order, hidden ones included. */
  readonly sheets: readonly FileSheet[];
}

const zipped = new Set(['xlsx', 'xlsm', 'xltx', 'xltm', 'xlsb', 'ods']);
const old = new Set(['xls', 'xlt']);
const plain = new Set(['csv', 'tsv', 'txt']);
const visibilities = ['Visible', 'Hidden', 'VeryHidden'] as const;

/** Called before the file is taken apart and before each of its sheets: a pane lets its screen go on meanwhile. */
export type Pause = () => Promise<void>;
const goOn: Pause = () => Promise.resolve();

/**
 * Reads a workbook from its bytes: .xlsx, .xlsm, .xlsb, .ods, .xls (also the web tables that many systems export under that name) and .csv.
 * Formulas come with their cached values. What cannot be read is refused with the reason, never half read.
 */
export async function readWorkbookFile(bytes: Uint8Array, name: string, pause: Pause = goOn): Promise<WorkbookFile | FileRefusal> {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const content = contentOf(bytes);
  if (content === 'nothing') return refuse(name, 'kosong');
  if (bytes.length > limits.fileBytes) return tooLarge(name, bytes.length);
  if (!zipped.has(extension) && !old.has(extension) && !plain.has(extension)) return refuse(name, 'bukan-berkas-lembar-kerja', { extension });
  if (content === 'ole' && isEncryptedPackage(bytes)) return refuse(name, 'berkata-sandi');
  if (plain.has(extension)) return content === 'text' ? parse(name, decodeText(bytes), 'written', pause) : refuse(name, 'bukan-berkas-lembar-kerja', { extension });
  if (old.has(extension) && (content === 'ole' || content === 'markup')) return parse(name, bytes, content === 'ole' ? 'formatted' : 'written', pause);
  if (content !== 'zip') return refuse(name, zipped.has(extension) && content === 'binary' ? 'rusak' : 'bukan-berkas-lembar-kerja', { extension });
  const check = await checkZip(bytes);
  if (!check.sound) return check.because === 'terlalu-besar' ? tooLarge(name, bytes.length) : refuse(name, check.because);
  if (!check.names.some((part) => /^xl\/workbook\.(xml|bin)$|^content\.xml$/i.test(part))) return refuse(name, 'bukan-berkas-lembar-kerja', { extension });
  return parse(name, bytes, check.names.includes('content.xml') ? 'written' : 'formatted', pause);
}

export function isRefusal(result: WorkbookFile | FileRefusal): result is FileRefusal {
  return 'refused' in result;
}

/** Texts of numbers are in the file as its author saw them (.ods, web tables), or are made from values and formats (Excel's own files). */
async function parse(name: string, source: Uint8Array | string, texts: 'written' | 'formatted', pause: Pause): Promise<WorkbookFile | FileRefusal> {
  // The library is a megabyte: it is loaded when a file is opened, not with the pane.
  const library = await import('@e965/xlsx');
  await pause();
  let book: WorkBook;
  try {
    // Text files keep their cells as typed: reading "1/2" as a date or "85%" as 0.85 would be a guess.
    book = quietly(() => (typeof source === 'string'
      ? library.read(source, { type: 'string', raw: true, dense: true })
      : library.read(source, { type: 'array', dense: true, cellNF: true, cellFormula: true, sheetStubs: true, cellHTML: false, cellDates: false })));
  } catch (fault) {
    return refuse(name, /password|encrypt/i.test(String(fault)) ? 'berkata-sandi' : 'rusak');
  }
  const shown: Shown = texts === 'formatted' ? shownBy(library.SSF as Formatter) : asWritten;
  const sheets: FileSheet[] = [];
  for (const [index, sheetName] of book.SheetNames.entries()) {
    const sheet = book.Sheets[sheetName];
    if (!sheet) continue;
    await pause();
    const grid = gridOfSheet(sheetName, sheet, shown);
    if ('beyond' in grid) return refuse(name, 'terlalu-besar', { limit: limits[grid.beyond], unit: grid.beyond === 'rows' ? 'baris' : 'sel' });
    sheets.push({ ...grid, visibility: visibilities[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'Visible' });
  }
  return sheets.every((sheet) => sheet.rowCount === 0) ? refuse(name, 'kosong') : { name, sheets };
}

/** The library prints a line for every number format of an .ods file that it is unsure of; what matters of a file it throws. */
function quietly<T>(read: () => T): T {
  const { error } = console;
  console.error = () => undefined;
  try {
    return read();
  } finally {
    console.error = error;
  }
}

function tooLarge(name: string, bytes: number): FileRefusal {
  return refuse(name, 'terlalu-besar', { size: Number((bytes / 1024 / 1024).toFixed(1)), limit: limits.fileBytes / 1024 / 1024, unit: 'MB' });
}
