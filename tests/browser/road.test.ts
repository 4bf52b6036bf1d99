import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Book } from '../../src/workbench/contracts';
import { valueAt } from '../support/books';
import { absent, pathOf } from '../support/real-sheet';
import type { Planner } from '../support/road';
import { commandExists } from '../support/commands';
import { visitWorkbench } from '../support/visits';

/** Requests of each intent on a workbook of one sheet without conditional formats, as docs/excel.md has them; assigning and undo while marks are painted. */
const syncsOf = { open: 4, assign: 6, undo: 6, mark: 2, unmark: 3, edit: 1, goTo: 1, fill: 3 };

const file = 'sumedang-tc14.xlsx';
const misses = ['Q58', 'Q59', 'Q60', 'Q61', 'Q62', 'Q63'];

describe.skipIf(absent(file) !== null)('a planner opens sumedang-tc14.xlsx in the workbench (skipped where ../shared/data is absent)', () => {
  const visits = visitWorkbench();
  let planner: Planner;

  beforeEach(async () => {
    planner = await visits.open(pathOf(file));
    await planner.sees(planner.say('pane.opd.banyak', { count: 6 }));
  });

  it('the pane says what the workbook is', async () => {
    expect(await planner.counts()).toBe('misi 5 tujuan 12 sasaran 20 program 69 indikator 241');
    expect(await planner.pane.getByRole('heading', { level: 1 }).innerText()).toBe('T-C.14 · 2019–2023');
    expect(await planner.syncs()).toBe(syncsOf.open);
  });

  it('six indicators without OPD: she assigns Dinas Pendidikan to all in one action, and takes it back', async () => {
    await planner.press('pane.tandai');
    await planner.button('pane.hapusTanda').waitFor();
    const cost = await planner.costOf(async () => {
      await planner.assignToAll(6, 'dinas pendidikan', 'DINAS PENDIDIKAN');
      await planner.sees(planner.say('session.opd-ditetapkan', { opd: 'DINAS PENDIDIKAN', jumlah: 6 }));
      await planner.seesNoMore(planner.say('pane.opd.banyak', { count: 6 }));
    });
    expect(cost).toBe(syncsOf.assign);

    const book = await visits.saved(planner);
    expect(misses.map((address) => valueAt(book, address))).toEqual(misses.map(() => 'DINAS PENDIDIKAN'));
    const marked = markedCells(book);
    expect(misses.filter((address) => marked.includes(address))).toEqual([]);

    const undoCost = await planner.costOf(async () => {
      await planner.press('pane.batalkan');
      await planner.sees(planner.say('pane.opd.banyak', { count: 6 }));
    });
    expect(undoCost).toBe(syncsOf.undo);
    const before = await visits.saved(planner);
    expect(misses.map((address) => valueAt(before, address) ?? '')).toEqual(misses.map(() => ''));
    expect(misses.filter((address) => markedCells(before).includes(address))).toEqual(misses);
  });

  it('a finding leads to its cell, and a cell to its line in the tree', async () => {
    await planner.press('pane.opd.lihatPenuh');
    await planner.pane.getByRole('button', { name: /Q60/ }).first().click();
    await expect.poll(() => planner.selection()).toBe('Q60');
    await planner.pane.getByRole('tab', { name: new RegExp(planner.say('pane.tab.kaskade')) }).click();
    await planner.goTo('C112');
    await planner.pane.locator('[role="treeitem"][aria-selected="true"]', { hasText: 'jaringan jalan' }).waitFor();
  });

  it('a cell leads to its finding, and Enter takes the agency that the typed words found', async () => {
    await planner.turnTo('temuan');
    await planner.pane.getByRole('heading', { name: planner.ruleTitle('indikator-tanpa-opd') }).getByRole('button').click();
    await planner.goTo('Q60');
    await planner.pane.locator('button[aria-current="true"]', { hasText: 'Q60' }).waitFor();
    expect(await planner.pane.evaluate(() => document.activeElement?.closest('[aria-current]') ?? null), 'focus stays where it was').toBeNull();

    await planner.pane.getByRole('checkbox', { name: planner.say('pane.pilih.semua', { count: 6 }) }).check();
    await planner.press('pane.pilih.tetapkan.jumlah', { count: 6 });
    const field = planner.pane.getByRole('combobox');
    await field.fill('dinas pendidik');
    await field.press('Enter');
    expect(await field.inputValue()).toBe('DINAS PENDIDIKAN');
    await field.press('Enter');
    await planner.sees(planner.say('session.opd-ditetapkan', { opd: 'DINAS PENDIDIKAN', jumlah: 6 }));
    await planner.press('pane.batalkan');
    await planner.sees(planner.say('pane.opd.banyak', { count: 6 }));
    expect(await planner.pane.getByRole('checkbox', { name: planner.say('pane.pilih.semua', { count: 6 }) }).isChecked()).toBe(false);
  });

  it('an edit in the grid updates the findings by itself', async () => {
    await planner.type('Q58', 'DINAS PENDIDIKAN');
    await planner.sees(planner.say('pane.opd.banyak', { count: 5 }));
  });

  it('marks come and go, and the planner\'s own formats stay', async () => {
    const cost = await planner.costOf(async () => {
      await planner.press('pane.tandai');
      await planner.button('pane.hapusTanda').waitFor();
    });
    expect(cost).toBe(syncsOf.mark);
    await planner.press('pane.hapusTanda');
    await planner.button('pane.tandai').waitFor();
    expect(markedCells(await visits.saved(planner))).toEqual([]);
  });

  it('the ribbon walks from one missing OPD to the next, also while the pane is closed', async () => {
    const next = planner.page.getByRole('button', { name: /Tanpa OPD/ });
    await next.click();
    await expect.poll(() => planner.selection()).toBe('Q58');
    await next.click();
    await expect.poll(() => planner.selection()).toBe('Q59');
  });

  it('Isi tabel draws T-C.14 with its literal header into a new sheet, and prints landscape with the header repeated', async ({ skip }) => {
    const cost = await planner.costOf(async () => {
      await planner.press('pane.isiTabel');
      await planner.pane.getByRole('button', { name: planner.say('paneTables.isi.isi'), exact: true }).last().click();
      await planner.sees(/Tabel dibuat di lembar “T-C.14”/);
    });
    expect(cost).toBe(syncsOf.fill);
    const book = await visits.saved(planner, 'terisi.xlsx');
    const sheet = book.model.getters.getSheetIds().findIndex((id) => book.model.getters.getSheetName(id) === 'T-C.14');
    expect(sheet).toBeGreaterThan(0);
    const cells = Array.from({ length: 12 }, (_, row) => 'ABCDEFGHIJKLMNOPQ'.split('').map((column) => String(valueAt(book, `${column}${row + 1}`, sheet) ?? '')));
    const top = cells.findIndex((row) => row[0] === 'Kode');
    expect(cells[top]?.filter((text) => text !== '')).toEqual([
      'Kode', 'Misi/Tujuan/Sasaran/ Program Pembangunan Daerah', 'Indikator Kinerja (tujuan/impact/ outcome)', 'Kondisi Kinerja Awal RPJMD (Tahun 0)',
      'Capaian Kinerja Program dan Kerangka Pendanaan', 'Perangkat Daerah Penanggung Jawab',
    ]);
    expect(cells[top + 1]?.filter((text) => text !== '')).toEqual(['2019', '2020', '2021', '2022', '2023', 'Kondisi Kinerja pada akhir periode RPJMD']);
    expect(cells[top + 2]?.filter((text) => text !== '').join(' ')).toBe(Array.from({ length: 6 }, () => 'target Rp').join(' '));
    expect(cells[top + 3]).toEqual(Array.from({ length: 17 }, (_, at) => `(${at + 1})`));

    const missing = ['soffice', 'pdfinfo', 'pdftotext'].filter((command) => !commandExists(command));
    if (missing.length > 0) skip(`the printed pages were not looked at: ${missing.join(', ')} not installed`);
    execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${visits.path('libreoffice')}`, '--convert-to', 'pdf', '--outdir', dirname(visits.path('terisi.pdf')), visits.path('terisi.xlsx')], { stdio: 'ignore', timeout: 120_000 });
    const pdf = visits.path('terisi.pdf');
    const sizes = [...execFileSync('pdfinfo', ['-l', '999', pdf], { encoding: 'utf8' }).matchAll(/Page\s+(\d+) size:\s+([\d.]+) x ([\d.]+)/g)];
    const pages = sizes.map(([, page, width, height]) => ({ page: Number(page), landscape: Number(width) > Number(height), text: execFileSync('pdftotext', ['-f', page ?? '1', '-l', page ?? '1', '-layout', pdf, '-'], { encoding: 'utf8' }) }));
    const table = pages.filter(({ text }) => /\(17\)/.test(text));
    expect(table.length, 'pages of the table').toBeGreaterThan(3);
    expect(table.every(({ landscape }) => landscape), 'every page of the table is landscape').toBe(true);
    // One page wide: no page shows the first column without the last.
    expect(table.every(({ text }) => /\(1\)/.test(text) && /Penanggung/.test(text) && /Kerangka Pendanaan/.test(text)), 'the whole header stands on every page').toBe(true);
  });
});

/** Cells that our conditional formats cover on the first sheet. */
function markedCells(book: Book): string[] {
  const { getters } = book.model;
  const sheetId = getters.getSheetIds()[0] ?? '';
  return getters.getConditionalFormats(sheetId)
    .filter((format) => JSON.stringify(format.rule).includes('kaskade:'))
    .flatMap((format) => format.ranges)
    .flatMap((range) => cellsOf(range));
}

function cellsOf(range: string): string[] {
  const [from, to = from] = range.replaceAll('$', '').split(':');
  const [, column = '', top = ''] = /^([A-Z]+)(\d+)$/.exec(from ?? '') ?? [];
  const [, last = '', bottom = ''] = /^([A-Z]+)(\d+)$/.exec(to ?? '') ?? [];
  if (column !== last) return [`${from}:${to}`];
  return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, at) => `${column}${Number(top) + at}`);
}
