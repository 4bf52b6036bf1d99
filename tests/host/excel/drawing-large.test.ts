import { afterEach, describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/excel/host/addresses';
import { blockCount, drawSheet } from '../../../src/excel/draw/draw';
import { request } from '../../../src/excel/host/requests';
import type { Drawing } from '../../../src/layouts';
import { tc14 } from '../../../src/layouts/tables/tc-14';
import { saveBook } from '../../../src/workbench/files/save';
import { largeMatrix } from '../../bench/large-matrix';
import { partOf } from '../../support/books';
import { open, bookOf } from '../support';
import { openSession, smallPlan, type OpenSession } from './matrix-book';

const megabytes = 1_000_000;

/** A plain drawing of so many rows and 20 columns. */
function plain(rows: number, text: string): Drawing {
  const small = tc14.draw(smallPlan, tc14.defaults(smallPlan));
  return {
    ...small, sheetName: 'Besar', rowCount: rows, columnCount: 20, formulas: [], merges: [], lists: [], styles: [{ zones: [{ top: 0, left: 0, bottom: rows - 1, right: 19 }], style: { numberFormat: '@' } }],
    columnWidths: new Array<number>(20).fill(10), rowHeights: [],
    values: Array.from({ length: rows }, (_, row) => Array.from({ length: 20 }, (_, column) => (column === 0 ? `1.${row}` : column % 3 === 0 ? row * column : text))),
  };
}

describe('what a large table costs', () => {
  it('is 3 syncs and one per 2 MB at most, in blocks far below the 5 MB of Excel on the web', async () => {
    const office = await open(bookOf({ Sheet1: [['isi']] }));
    const blocks: string[] = [];
    office.host.resetMeter();
    expect(await drawSheet(plain(3_000, 'Persentase capaian'), (_, { done, of }) => blocks.push(`${done} of ${of}`))).toMatchObject({ ok: true });
    const { requests, sent } = office.host.meter;
    expect(sent).toBeGreaterThan(megabytes);
    expect(requests).toBeLessThanOrEqual(3 + Math.ceil(sent / (2 * megabytes)));
    expect(blocks).toEqual(['0 of 2', '1 of 2', '2 of 2']);
    expect(requests).toBe(2 + 2);
    expect(sent / 2).toBeLessThan(2 * megabytes);
  }, 240_000);

  it('grows with what is sent, and by one for every 2 MB', () => {
    for (const weight of [0.01, 0.5, 0.7, 1.99, 2.01, 2.2, 3.9, 4.1, 10, 31].map((of) => of * megabytes)) {
      // A step's weight is up to a tenth more than what is sent.
      for (const sent of [weight, weight / 1.1]) expect(2 + blockCount(weight)).toBeLessThanOrEqual(3 + Math.ceil(sent / (2 * megabytes)));
      expect(weight / blockCount(weight)).toBeLessThan(2.2 * megabytes);
    }
    expect([0.1, 1.5, 4, 30].map((of) => blockCount(of * megabytes))).toEqual([1, 2, 3, 15]);
  });
});

describe('a drawing that is called off', () => {
  let at: OpenSession;
  /** A plan that is written in two blocks. */
  const openLong = async (): Promise<void> => {
    // Long names: what is sent counts, not rows.
    const { values: short, texts, merges } = largeMatrix(150);
    const values = short.map((row, at) => row.map((value, column) => (at > 3 && column === 2 ? `${String(value)}${' yang terukur'.repeat(270)}` : value)));
    at = await openSession(bookOf({ Matriks: values.map((row, at) => row.map((value, column) => (column === 0 ? `'${texts[at]?.[column] ?? ''}` : value))) }, { merges: { Matriks: merges.map(addressOf) } }));
    await at.session.open();
  };
  afterEach(() => at.office.close());

  const sheets = () => request((context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    return () => worksheets.items.map(({ name, visibility }) => `${name} ${visibility}`);
  });
  const workbook = () => partOf(saveBook(at.office.book), 'xl/workbook.xml');

  /** Fills a table and clicks Batal when so many blocks stand in the sheet. */
  async function fillAndCancel(after: number): Promise<readonly string[]> {
    const seen: string[] = [];
    const stop = at.session.subscribe(() => {
      const { work } = at.session.getState();
      if (!work?.blocks) return;
      seen.push(`${work.blocks.done} of ${work.blocks.of}`);
      if (work.blocks.done === after) at.session.cancel();
    });
    await at.session.fillTable('tc-14', tc14.defaults(smallPlan));
    stop();
    await at.office.eventsHaveArrived();
    return seen;
  }

  for (const [when, after] of [['before its first block', 0], ['between its blocks', 1], ['after its last block', 2]] as const) {
    it(`${when} leaves no sheet, nothing in our own sheet, and the workbook as it was`, async () => {
      await openLong();
      const before = { sheets: await sheets(), book: workbook(), shown: at.shown().id };
      const seen = await fillAndCancel(after);
      expect(seen.at(-1)).toBe(`${after} of 2`);
      expect(at.notice()).toBe('refused tabel-dihentikan');
      expect(await sheets()).toEqual(before.sheets);
      expect(workbook()).toBe(before.book);
      expect(at.shown().id).toBe(before.shown);
      expect(at.session.getState().work).toBeNull();
    });
  }

  it('leaves what our own sheet already kept', async () => {
    await openLong();
    await at.session.fillTable('iku-86', tc14.defaults(smallPlan));
    expect(at.notice()).toBe('done tabel-dibuat');
    const kept = () => request((context) => {
      const used = context.workbook.worksheets.getItem('_kaskade').getUsedRange(true).load('values');
      return () => used.values as unknown[][];
    });
    const before = { sheets: await sheets(), kept: await kept() };
    await fillAndCancel(1);
    expect(at.notice()).toBe('refused tabel-dihentikan');
    expect(await sheets()).toEqual(before.sheets);
    expect(await kept()).toEqual(before.kept);
  });
});
