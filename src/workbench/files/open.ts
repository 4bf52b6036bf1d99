import { helpers, Model, type WorkbookData } from '../engine';
import { indonesia } from '../locale';
import type { Book } from '../contracts';
import { createBook } from '../book';
import { carry, type Carried } from './carried';
import { engineArea, parseArea } from './areas';
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
 * Not carried, and counted in `lostOnOpen`: comments, pictures, charts and shapes, pivot tables, macros, chart sheets, manual page breaks, links inside the workbook, links to other
 * workbooks, several fonts within one cell, and conditional formats by icon or average. Colours of a theme become plain colours. A number in a cell formatted as text becomes text.
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
  carry(book, withTableIds(read.carried, read.data, book));
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
function withTableIds(carried: Carried, data: WorkbookData, book: Book): Carried {
  const tables = new Map<string, string>();
  for (const sheet of data.sheets) {
    for (const table of book.model.getters.getCoreTables(sheet.id)) {
      const { top, left, bottom, right } = table.range.zone;
      const range = engineArea({ top, left, bottom, right });
      for (const [key, name] of carried.tables) {
        const [sheetId = '', reference = ''] = key.split('!');
        const area = parseArea(reference);
        if (sheetId === sheet.id && area && engineArea(area) === range) tables.set(`${sheet.id}/${table.id}`, name);
      }
    }
  }
  return { ...carried, tables };
}
