import { drawSheet } from '../../src/excel/draw/draw';
import { stepsOf } from '../../src/excel/draw/draw-steps';
import { request } from '../../src/excel/host/requests';
import type { Drawing } from '../../src/layouts';
import type { Host } from '../../src/workbench/contracts';
import { bookOf } from '../host/support/book';
import { openInOffice } from '../host/support/open';

/** Rows that the writer by rows is measured on: all of them take it many minutes. */
const measuredRows = 500;
/** Columns that the promise about drawing speaks of. */
const columns = 20;

/** The same table in 20 columns: further ones hold notes. */
function widened(drawing: Drawing): Drawing {
  const more = Math.max(0, columns - drawing.columnCount);
  return {
    ...drawing,
    columnCount: drawing.columnCount + more,
    values: drawing.values.map((cells, row) => [...cells, ...Array.from({ length: more }, (_, at) => `catatan ${row % 97}-${at}`)]),
    columnWidths: [...drawing.columnWidths, ...new Array<number>(more).fill(12)],
  };
}

/** Writes the contents of a drawing row by row, a sync for each, as add-ins are often written: no merges, no looks, no page. */
async function writeByRows(drawing: Drawing, rows: number): Promise<void> {
  await request((context) => (void context.workbook.worksheets.add('Baris'), () => undefined));
  for (const [row, cells] of drawing.values.slice(0, rows).entries()) {
    await request((context) => {
      context.workbook.worksheets.getItem('Baris').getRangeByIndexes(row, 0, 1, drawing.columnCount).values = [cells.map((cell) => (typeof cell === 'string' ? `'${cell}` : cell ?? ''))];
      return () => undefined;
    });
  }
}

/** A large table, drawn by blocks into the real office.js on the workbench's host, and its bare contents written by rows into the same host. */
export async function benchDrawing(table: Drawing): Promise<void> {
  const drawing = widened(table);
  const office = await openInOffice(bookOf({ Sheet1: [['isi']] }));
  try {
    const blocks = await spent(office.host, async () => {
      const drawn = await drawSheet(drawing);
      if (!drawn.ok) throw new Error(`The bench's table was not drawn: ${drawn.failure.detail}`);
    });
    const allowed = 3 + Math.ceil(blocks.sent / 2e6);
    console.log(`draw ${drawing.rowCount} rows × ${drawing.columnCount} columns with ${drawing.merges.length} merges, ${stepsOf(drawing).length} steps`);
    console.log(`  by blocks, with merges, looks and page: ${blocks.requests} syncs of ${allowed} allowed, ${(blocks.sent / 1e6).toFixed(2)} MB, ${(blocks.time / 1e3).toFixed(1)} s in the workbench`);
    const part = await spent(office.host, () => writeByRows(drawing, measuredRows));
    const share = drawing.rowCount / measuredRows;
    const rows = { requests: drawing.rowCount + 1, sent: part.sent * share, time: part.time * share };
    const times = (what: 'requests' | 'sent' | 'time'): string => `${(rows[what] / blocks[what]).toFixed(what === 'requests' ? 0 : 2)} ×`;
    console.log(`  by rows, bare contents (reckoned from ${measuredRows} rows): ${rows.requests} syncs (${times('requests')}), ${(rows.sent / 1e6).toFixed(2)} MB (${times('sent')}), ${(rows.time / 1e3).toFixed(1)} s (${times('time')})`);
    // What a round trip to Excel itself takes, the workbench cannot tell: 50 ms is a desktop at rest, 200 ms Excel on the web.
    for (const trip of [50, 200]) console.log(`  waiting alone, at ${trip} ms a sync: ${((blocks.requests * trip) / 1e3).toFixed(1)} s by blocks, ${((rows.requests * trip) / 1e3).toFixed(0)} s by rows`);
    if (blocks.requests > allowed) throw new Error('Drawing took more syncs than 3 and one per 2 MB.');
  } finally {
    office.close();
  }
}

async function spent(host: Host, work: () => Promise<void>): Promise<Host['meter'] & { readonly time: number }> {
  host.resetMeter();
  const start = performance.now();
  await work();
  return { ...host.meter, time: performance.now() - start };
}
