import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { saveBook } from '../../src/workbench/files/save';
import { startWorkbench, type RunningWorkbench } from '../../src/workbench/serve/start';
import { mergesOf, rowsOf, smallDrawing } from '../host/excel/matrix-book';
import { bookOf } from '../host/support/book';
import { opened, valueAt } from '../support/books';
import { openBrowser } from '../support/browser';
import { Planner } from '../support/road';

/** Requests that a refill may cost here; docs/excel.md has them. */
const most = 12;

describe('a planner fills a table again that she has worked in', () => {
  let folder: string;
  let browser: Browser;
  let workbench: RunningWorkbench;
  let planner: Planner;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kaskade-'));
    writeFileSync(join(folder, 'rpjmd.xlsx'), saveBook(bookOf({ Matriks: rowsOf(smallDrawing) }, { name: 'rpjmd.xlsx', merges: { Matriks: mergesOf(smallDrawing) } })));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    workbench = await startWorkbench({ ...inject('built'), file: join(folder, 'rpjmd.xlsx'), port: 0 });
    planner = await Planner.at(browser, workbench.url, { paneWidth: 320 });
    await planner.button('pane.isiTabel').first().waitFor();
  });
  afterEach(async () => {
    const { complaints } = planner;
    await planner.leave();
    await workbench.close();
    expect(complaints, 'errors on the console').toEqual([]);
  });

  it('sees what she has changed herself, takes one cell into the plan, keeps another, and finds the sheet as it was beside it', async () => {
    await planner.press('pane.isiTabel');
    await planner.press('paneTables.isi.isi');
    await planner.sees(planner.say('session.tabel-dibuat', { lembar: 'T-C.14' }));
    await planner.type('E11', '77');
    await planner.type('G11', '78');
    await planner.press('pane.isiTabel');
    await planner.press('refill.tawaran', { sheet: 'T-C.14' });
    await planner.sees(planner.say('refill.tangan', { count: 2 }));
    await planner.pane.getByRole('radio', { name: planner.say('refill.cara.ambil') }).first().check();
    const { violations } = await new AxeBuilder({ page: planner.page }).include({ fromFrames: ['iframe[name=panel]', 'main'] }).exclude({ fromFrames: ['iframe[name=panel]', '[data-tabster-dummy]'] }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
    const cost = await planner.costOf(async () => {
      await planner.press('refill.isi');
      await planner.sees(planner.say('session.isi-ulang.diambil', { lembar: 'T-C.14', jumlah: 1 }));
    });
    expect(cost).toBeLessThanOrEqual(most);
    const saved = join(folder, 'selesai.xlsx');
    await planner.save(saved);
    const book = opened(new Uint8Array(readFileSync(saved)));
    expect([valueAt(book, 'E11', 0), valueAt(book, 'G11', 0)]).toEqual([77, 12]);
  });

  it('overwrites what she chooses', async () => {
    await planner.press('pane.isiTabel');
    await planner.press('paneTables.isi.isi');
    await planner.sees(planner.say('session.tabel-dibuat', { lembar: 'T-C.14' }));
    await planner.type('E11', '77');
    await planner.press('pane.isiTabel');
    await planner.press('refill.tawaran', { sheet: 'T-C.14' });
    await planner.pane.getByRole('radio', { name: planner.say('refill.cara.timpa') }).check();
    await planner.press('refill.isi');
    await planner.sees(/\(sebelum\)/);
    await planner.page.locator('.o-sheet', { hasText: 'T-C.14 (sebelum)' }).waitFor();
  });
});
