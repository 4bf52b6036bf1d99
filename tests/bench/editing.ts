import { addressOf } from '../../src/excel/host/addresses';
import { createSession } from '../../src/excel/session';
import { checkPlan, rules } from '../../src/rules';
import type { Book } from '../../src/workbench/contracts';
import { bookOf } from '../host/support/book';
import { openInOffice } from '../host/support/open';
import { largeMatrix } from './large-matrix';
import { median } from './measure';

/** Milliseconds that the session waits for the workbook to be quiet: none of its work. */
const quiet = 5;
const edits = 60;
const frame = 1000 / 60;

/** A workbook whose first sheet is a large matrix, as typed into Excel. */
export function largeBook(rows: number): Book {
  const grid = largeMatrix(rows);
  const typed = grid.values.map((row) => row.map((value) => (typeof value === 'string' && /^[^a-z]/i.test(value) ? `'${value}` : value)));
  return bookOf({ Matriks: typed }, { merges: { Matriks: grid.merges.map(addressOf) } });
}

/**
 * An edit in a large matrix on the real office.js: the work from the moment that Excel's answer with the changed cells arrives until its findings are in the session's state,
 * beside JSON.parse of the sheet's cells and a full check in the same run.
 */
export async function benchEditing(payloadOf: (grid: ReturnType<typeof largeMatrix>) => string, rows = 5_000): Promise<void> {
  const book = largeBook(rows);
  const office = await openInOffice(book);
  const session = createSession({ quiet });
  try {
    await session.open();
    const shown = () => session.getState().workbook?.tables[0];
    if (!shown()) throw new Error('The bench\'s matrix was not read.');
    const payload = payloadOf(largeMatrix(rows));
    let arrived = 0;
    const answer = office.host.process.bind(office.host);
    office.host.process = async (body) => {
      const response = await answer(body);
      arrived = performance.now();
      return response;
    };
    const work: number[] = [];
    const parses: number[] = [];
    const checks: number[] = [];
    for (let at = 0; at < edits; at += 1) {
      const row = 330 + ((at * 79) % (rows - 400));
      const column = [4, 14, 8, 16][at % 4] ?? 4;
      const before = shown();
      const done = new Promise<number>((resolve) => {
        const stop = session.subscribe(() => {
          if (shown() === before) return;
          stop();
          resolve(performance.now());
        });
      });
      const content = column === 16 ? ['INSPEKTORAT', 'DINAS KESEHATAN', 'SEKRETARIAT DAERAH'][at % 3] ?? '' : `'${40 + (at % 59)},${10 + at}`;
      book.model.dispatch('UPDATE_CELL', { sheetId: book.model.getters.getActiveSheetId(), col: column, row, content });
      const end = await Promise.race([done, new Promise<null>((resolve) => setTimeout(() => resolve(null), 2_000))]);
      // Rows of a misi have no place for a target, and some cells hold the text already.
      if (end !== null) work.push(end - arrived);
      if (at % 10 === 0) {
        parses.push(timed(() => JSON.parse(payload)));
        const view = shown()?.view;
        if (view) checks.push(timed(() => checkPlan(view, rules)));
      }
    }
    const [edit, parse, check] = [median(work), median(parses), median(checks)];
    console.log(`an edit in ${rows} rows, from Excel's answer to findings in the state (${work.length} edits): ${(edit / parse).toFixed(2)} × JSON.parse of the sheet's cells, 1/${Math.round(check / edit)} of a full check`
      + ` (${edit.toFixed(1)} ms, slowest ${Math.max(...work).toFixed(1)} ms; a frame is ${frame.toFixed(1)} ms)`);
  } finally {
    session.setLive(false);
    office.close();
  }
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
