import { helpers, Model } from '../engine';
import { indonesia } from '../locale';
import type { Book } from '../contracts';
import { createBook } from '../book';
import { carry } from './carried';
import { parseArea, type Area } from './areas';
import { unpack } from './package';
import { readWorkbook, type ReadWorkbook } from './readWorkbook';
import { isRefusal, refuse, type Refusal } from './refusal';

/** What the engine is started with beside the data: transport service and client of a shared session, messages that came before. */
export interface ModelOptions {
  config?: ConstructorParameters<typeof Model>[1];
  messages?: ConstructorParameters<typeof Model>[2];
}

/**
 * Opens the bytes of an .xlsx as a book, or says why it cannot be opened.
 *
 * The file is read here and not by the engine's own import, which was measured to fail on absolute part names (every file of openpyxl), to turn texts such as "2019" or "75%" into
 * numbers, and to drop names, page setup and all but the first rule of a conditional format. Carried back on save though the engine has no field for it: fonts, line styles, number
 * formats, prompts, print setup, protection, very hidden sheets, add-in settings (see `carried.ts`).
 *
 * Bar, column and line charts come back plain: data, kind, title, legend.
 *
 * Not carried, and counted in `lostOnOpen`: comments, pictures, shapes and other charts, pivot tables, macros, chart sheets, manual page breaks, links inside the workbook, links to other
 * workbooks, several fonts within one cell, and conditional formats by icon or average. Colours of a theme become plain colours, an apostrophe in a sheet name a typographic one. A text that spells an error (`#N/A`) becomes the error, and a text
 * that spells a Markdown link becomes a link: the engine knows no other way.
 */
export function openBook(bytes: Uint8Array, name: string, options: ModelOptions = {}): Book | Refusal {
  const parts = unpack(bytes);
  if (isRefusal(parts)) return parts;
  let read: ReadWorkbook | Refusal;
  try {
    read = readWorkbook(parts);
  } catch {
    // Malformed XML or a missing part: the zip was sound, the workbook in it is not.
    return refuse('broken');
  }
  if (isRefusal(read)) return read;
  const model = new Model(read.data, options.config, options.messages);
  const book = createBook(model, name);
  for (const [id, extras] of read.extras) book.extras.set(id, extras);
  for (const [key, value] of read.settings) book.settings.set(key, value);
  for (const [id, texts] of read.validations) book.validations.set(id, texts);
  for (const [id, chart] of read.chartNames) book.chartNames.set(id, chart);
  nameTables(book, read.tableNames);
  carry(book, read.carried);
  return book;
}

/** A workbook with one empty sheet, as Excel starts one. */
export function emptyBook(name: string, options: ModelOptions = {}): Book {
  const data = helpers.createEmptyWorkbookData('Sheet1');
  // A fixed id, so that two windows on the empty workbook speak of the same sheet.
  data.sheets = data.sheets.map((sheet) => ({ ...sheet, id: 'lembar1' }));
  return createBook(new Model({ ...data, settings: { locale: indonesia } }, options.config, options.messages), name);
}

// Names were read by range; the engine has given its tables ids that stay while the range moves.
function nameTables(book: Book, names: ReadonlyMap<string, string>): void {
  for (const [key, name] of names) {
    const [sheetId = '', reference = ''] = key.split('!');
    const area = parseArea(reference);
    const table = area && book.model.getters.getCoreTables(sheetId).find((candidate) => sameArea(candidate.range.zone, area));
    if (table && name !== '') book.tableNames.set(table.id, name);
  }
}

function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
