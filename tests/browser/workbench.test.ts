import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { extrasOf } from '../../src/workbench/book';
import { startWorkbench, type RunningWorkbench } from '../../src/workbench/serve/start';
import { opened, valueAt } from '../support/books';
import { openBrowser } from '../support/browser';
import { typedCells, typedWorkbook } from '../support/xlsxParts';

const here = dirname(fileURLToPath(import.meta.url));
const text = (words: string): string => `t="inlineStr"|<is><t>${words}</t></is>`;

let folder: string;
let workbench: RunningWorkbench;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kaskade-'));
  cpSync(join(here, 'probe'), join(folder, 'panel'), { recursive: true });
  symlinkSync(join(here, '../../node_modules/@microsoft/office-js/dist'), join(folder, 'panel/officejs'), 'junction');
  const sheet = `${typedCells({ A1: text('Matriks'), A2: text('Kode'), B2: text('2025'), A3: '|<v>7</v>', B3: '|<f>A3*2</f><v>14</v>' })}<mergeCells><mergeCell ref="A1:B1"/></mergeCells>`;
  writeFileSync(join(folder, 'matriks uji.xlsx'), typedWorkbook({ sheets: { Matriks: sheet } }));
  writeFileSync(join(folder, 'lain.xlsx'), typedWorkbook({ sheets: { Lain: typedCells({ A1: text('Berkas lain') }) } }));
  writeFileSync(join(folder, 'palsu.xlsx'), 'Kode;Nama\n1;x\n');
  workbench = await startWorkbench({ file: join(folder, 'matriks uji.xlsx'), port: 0, page: inject('built').page, addIn: join(folder, 'panel') });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await workbench?.close();
  rmSync(folder, { recursive: true, force: true });
});

let context: BrowserContext;
let complaints: string[];
let strangers: string[];

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  complaints = [];
  strangers = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(workbench.url) && !/^(?:data|blob):/.test(request.url())) strangers.push(request.url());
  });
});

afterEach(async () => {
  await context.close();
  expect(strangers, 'requests to other origins').toEqual([]);
  expect(complaints, 'errors on the console').toEqual([]);
});

async function visit(query = ''): Promise<{ page: Page; pane: Frame }> {
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(workbench.url + query);
  await page.locator('.o-spreadsheet canvas').first().waitFor();
  const pane = page.frame('panel');
  if (!pane) throw new Error('The pane has no frame');
  await pane.locator('#baca').filter({ hasText: '!' }).waitFor();
  return { page, pane };
}

/** Types into a cell as a person does: the name box takes the address, the keyboard the rest. */
async function typeInto(page: Page, address: string, words: string): Promise<void> {
  // A window in the background does not paint, and the editor waits for that.
  await page.bringToFront();
  await goTo(page, address);
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

async function goTo(page: Page, address: string): Promise<void> {
  const nameBox = page.locator('.o-named-range-selector input');
  await nameBox.fill(address);
  await nameBox.press('Enter');
}

async function saved(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Simpan' }).click()]);
  const path = join(folder, 'unduhan.xlsx');
  await download.saveAs(path);
  return new Uint8Array(readFileSync(path));
}

describe('the workbench', () => {
  it('shows the file it was given, and the add-in finds Excel and reads it', async () => {
    const { page, pane } = await visit();
    expect(await page.locator('.kepala-nama').textContent()).toBe('matriks uji.xlsx');
    expect(await pane.locator('#siap').textContent()).toBe('Excel PC id-ID');
    expect(await pane.locator('#baca').textContent()).toBe('Matriks!A1:B3 Matriks');
    await expect.poll(() => page.locator('[data-meter]').textContent()).toMatch(/^[1-9][0-9]* permintaan/);
  });

  it('an edit in the grid reaches the add-in, one of the add-in the grid, and both the saved file', async () => {
    const { page, pane } = await visit();
    await typeInto(page, 'C5', 'Angka Kemiskinan');
    await pane.locator('#peristiwa li').filter({ hasText: 'C5 Local' }).waitFor();
    await pane.locator('#tulis').click();
    await pane.locator('#hasil').filter({ hasText: 'tertulis' }).waitFor();
    const book = opened(await saved(page));
    expect(['A1', 'B2', 'B3', 'C5', 'D9'].map((address) => valueAt(book, address))).toEqual(['Matriks', '2025', 14, 'Angka Kemiskinan', 'dari panel']);
  });

  it('while a cell is being edited the add-in is told so', async () => {
    const { page, pane } = await visit();
    await goTo(page, 'E5');
    await page.keyboard.type('belum sel');
    await pane.locator('#tulis').dispatchEvent('click');
    await pane.locator('#hasil').filter({ hasText: 'InvalidOperationInCellEditMode' }).waitFor();
    await page.keyboard.press('Escape');
    await pane.locator('#tulis').dispatchEvent('click');
    await pane.locator('#hasil').filter({ hasText: 'tertulis' }).waitFor();
  });

  it('draws the ribbon of the manifest; its buttons open the pane and run functions while it is closed', async () => {
    const { page, pane } = await visit();
    const ribbon = page.getByRole('toolbar', { name: 'Pita Kaskade' });
    expect(await ribbon.getByRole('button').allTextContents()).toEqual(['Buka panel', 'Periksa']);
    await page.getByRole('button', { name: 'Tutup panel' }).click();
    expect(await page.locator('.panel').isVisible()).toBe(false);
    await ribbon.getByRole('button', { name: 'Periksa' }).click();
    await pane.locator('#perintah').filter({ hasText: 'periksa dijalankan' }).waitFor({ state: 'attached' });
    await ribbon.getByRole('button', { name: 'Buka panel' }).click();
    expect(await page.locator('.panel').isVisible()).toBe(true);
    expect(await pane.locator('#perintah').textContent()).toBe('periksa dijalankan');
  });

  it('speaks English and goes dark on request', async () => {
    const { page, pane } = await visit('?lang=en&theme=dark');
    expect(await page.getByRole('toolbar', { name: 'Kaskade ribbon' }).getByRole('button').allTextContents()).toEqual(['Open pane', 'Check']);
    expect(await page.evaluate(() => document.documentElement.dataset['bsTheme'])).toBe('dark');
    expect(await pane.locator('#siap').textContent()).toBe('Excel PC en-US');
  });

  it('two windows on one workbook are two planners', async () => {
    const first = await visit();
    const second = await visit();
    await typeInto(second.page, 'F7', 'dari perencana kedua');
    await first.pane.locator('#peristiwa li').filter({ hasText: 'F7 Remote' }).waitFor();
    await typeInto(first.page, 'G7', 'balasan');
    await second.pane.locator('#peristiwa li').filter({ hasText: 'G7 Remote' }).waitFor();
    const book = opened(await saved(second.page));
    expect([valueAt(book, 'F7'), valueAt(book, 'G7')]).toEqual(['dari perencana kedua', 'balasan']);
  });

  it('a sheet’s page setup outlives loading the page again', async () => {
    const { page, pane } = await visit();
    await pane.locator('#cetak').click();
    await pane.locator('#hasil').filter({ hasText: 'diatur' }).waitFor();
    await page.reload();
    await page.locator('.o-spreadsheet canvas').first().waitFor();
    const setup = extrasOf(opened(await saved(page)), 'lembar1').page;
    expect(setup).toMatchObject({ orientation: 'Landscape', paperSize: 14, titleRows: { first: 0, last: 1 } });
    expect(setup.margins.left).toBe(36);
  });

  it('opens another file, refuses one that is none without losing the present one, and starts an empty workbook', async () => {
    const { page } = await visit();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.accept();
    });
    await page.locator('input[type=file]').setInputFiles(join(folder, 'palsu.xlsx'));
    expect(await page.getByRole('alert').textContent()).toContain('bukan lembar kerja');
    expect(await page.locator('.kepala-nama').textContent()).toBe('matriks uji.xlsx');
    await page.locator('input[type=file]').setInputFiles(join(folder, 'lain.xlsx'));
    await page.locator('.kepala-nama').filter({ hasText: 'lain.xlsx' }).waitFor();
    await page.frameLocator('iframe[name=panel]').locator('#baca').filter({ hasText: 'Lain!A1 Berkas lain' }).waitFor();
    asked.length = 0;
    const newBook = page.getByRole('button', { name: 'Buku kerja kosong' });
    await newBook.click();
    await page.locator('.kepala-nama').filter({ hasText: 'Buku1.xlsx' }).waitFor();
    await page.frameLocator('iframe[name=panel]').locator('#baca').filter({ hasText: '!' }).waitFor();
    expect(asked, 'nothing was edited').toEqual([]);
    expect(await page.locator('.o-grid-add-rows').textContent()).toMatch(/^\s*Tambah\s*baris lagi di bawah\s*$/);
    await page.locator('input[type=file]').setInputFiles(join(folder, 'lain.xlsx'));
    await page.locator('.kepala-nama').filter({ hasText: 'lain.xlsx' }).waitFor();
    await page.frameLocator('iframe[name=panel]').locator('#baca').filter({ hasText: 'Lain!A1 Berkas lain' }).waitFor();
    await typeInto(page, 'B2', 'belum disimpan');
    await newBook.click();
    await page.locator('.kepala-nama').filter({ hasText: 'Buku1.xlsx' }).waitFor();
    await page.frameLocator('iframe[name=panel]').locator('#baca').filter({ hasText: '!' }).waitFor();
    expect(asked).toEqual(['Perubahan yang belum disimpan akan hilang. Buka berkas lain?']);
  });
});
