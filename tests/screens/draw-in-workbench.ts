import { readFileSync } from 'node:fs';
import { createSession } from '../../src/excel/session';
import { request } from '../../src/excel/host/requests';
import { layouts, type Drawing, type Layout, type LayoutChoices } from '../../src/layouts';
import { emptyBook, openBook } from '../../src/workbench/files/open';
import { isRefusal } from '../../src/workbench/files/refusal';
import { saveBook } from '../../src/workbench/files/save';
import type { Book } from '../../src/workbench/contracts';
import type { Plan } from '../../src/plan';
import { openInOffice } from '../host/support/open';

/** A table as the workbench saved it, alone to be seen in its file, and the drawing that it was made from. */
export interface DrawnFile {
  readonly layout: Layout;
  readonly drawing: Drawing;
  readonly bytes: Uint8Array;
}

/** What the pictures are drawn with: the layout's own choices, a region, a source and a signature. */
export function pictured(layout: Layout, plan: Plan): LayoutChoices {
  return { ...layout.defaults(plan), region: 'Kabupaten Contoh', source: 'Sumber: ilustrasi', signature: { placeAndDate: '(tempat, tanggal)', position: '(jabatan)', name: '(nama)', nip: '' } };
}

/** The published book, or one with the sample that *Coba dengan contoh* puts there. */
export function sourceBook(path: string | null): Book {
  if (path === null) return emptyBook('contoh.xlsx');
  const book = openBook(new Uint8Array(readFileSync(path)), 'sumber.xlsx');
  if (isRefusal(book)) throw new Error(book.refused);
  return book;
}

/** Draws every layout by the session, through the unmodified office.js, into the workbench: one after another, each taken away again once it is saved. */
export async function drawInWorkbench(book: Book, wanted: readonly Layout[] = layouts): Promise<readonly DrawnFile[]> {
  const office = await openInOffice(book);
  const session = createSession({ quiet: 20 });
  try {
    await session.open();
    if (session.getState().workbook?.empty) await session.placeSample();
    const { workbook, shownId } = session.getState();
    const shown = workbook?.tables.find(({ id }) => id === shownId);
    if (!shown) throw new Error('nothing was read of the book');
    const { plan } = shown.view;
    const files: DrawnFile[] = [];
    for (const layout of wanted) {
      const choices = pictured(layout, plan);
      await session.fillTable(layout.id, choices);
      const said = session.getState().notice;
      if (said?.key !== 'tabel-dibuat') throw new Error(`${layout.id}: ${said?.key ?? 'nothing was said'}`);
      files.push({ layout, drawing: layout.draw(plan, choices), bytes: await saveAlone(book, String(said.params['lembar'])) });
      await office.eventsHaveArrived();
    }
    return files;
  } finally {
    office.close();
  }
}

/** The book as a file in which no other sheet is to be seen or printed; the sheet is deleted from the book. */
async function saveAlone(book: Book, name: string): Promise<Uint8Array> {
  const others = await request((context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    return () => worksheets.items.filter((sheet) => sheet.name !== name && sheet.visibility === 'Visible').map((sheet) => sheet.name);
  });
  const show = (visibility: 'Hidden' | 'Visible'): Promise<void> => request((context) => {
    for (const other of others) context.workbook.worksheets.getItem(other).visibility = visibility;
    return () => undefined;
  });
  await show('Hidden');
  const bytes = saveBook(book);
  await show('Visible');
  await request((context) => (context.workbook.worksheets.getItem(name).delete(), () => undefined));
  return bytes;
}
