import { beforeEach, describe, expect, it } from 'vitest';
import { tc14 } from '../../src/layouts/tables/tc-14';
import { saveBook } from '../../src/workbench/files/save';
import { mergesOf, rowsOf, smallDrawing } from '../host/excel/matrix-book';
import { bookOf } from '../host/support/book';
import { valueAt } from '../support/books';
import { number, plan } from '../support/plan';
import type { Planner } from '../support/road';
import { faultsOfPane, visitWorkbench } from '../support/visits';

/** Requests that a refill may cost here; docs/excel.md has them. */
const most = 12;

describe('a planner fills a table again that she has worked in', () => {
  const visits = visitWorkbench();
  let planner: Planner;

  beforeEach(async () => {
    planner = await visits.open(visits.put('rpjmd.xlsx', saveBook(bookOf({ Matriks: rowsOf(smallDrawing) }, { name: 'rpjmd.xlsx', merges: { Matriks: mergesOf(smallDrawing) } }))), { paneWidth: 320 });
    await planner.button('pane.isiTabel').first().waitFor();
  });

  it('sees what she has changed herself, takes one cell into the plan, keeps another, and finds the sheet as it was beside it', async () => {
    await planner.press('pane.isiTabel');
    await planner.press('paneTables.isi.isi');
    await planner.sees(planner.say('session.tabel-dibuat', { lembar: 'T-C.14' }));
    await planner.type('E11', '77');
    await planner.type('G11', '78');
    await planner.press('pane.isiTabel');
    for (const [button, consequence] of [[planner.button('refill.tawaran', { sheet: 'T-C.14' }), planner.say('refill.tawaran.akibat')], [planner.button('paneTables.isi.isi'), planner.say('paneTables.isi.lembar', { sheet: 'T-C.14 (2)' })]] as const) {
      expect(await button.evaluate((one) => one.ownerDocument.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent)).toBe(consequence);
    }
    await planner.press('refill.tawaran', { sheet: 'T-C.14' });
    await planner.sees(planner.say('refill.tangan', { count: 2 }));
    // Nothing is written where both are kept: the button says why.
    await planner.sees(planner.say('refill.isi.tidakPerlu.tangan'));
    await planner.pane.getByRole('radio', { name: planner.say('refill.cara.ambil') }).first().check();
    expect(await faultsOfPane(planner)).toEqual([]);
    const cost = await planner.costOf(async () => {
      await planner.press('refill.isi');
      await planner.sees(planner.say('session.isi-ulang.diambil', { lembar: 'T-C.14', jumlah: 1 }));
    });
    expect(cost).toBeLessThanOrEqual(most);
    const book = await visits.saved(planner);
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

  it('unfolds a long list of rows with the keyboard, and is led to the first that was not seen', async () => {
    const builder = plan({ years: [2025, 2026] }).misi('Mewujudkan daerah yang maju').tujuan('Meningkatnya layanan').sasaran('Meningkatnya mutu layanan').program('Program pelayanan', { code: '1.01.02' });
    for (let at = 1; at <= 60; at += 1) builder.indikator(`Persentase layanan ${at} yang sesuai standar`, { awal: number(at), targets: [number(at), number(at + 1)], akhir: number(at + 2) });
    const long = builder.build();
    const drawing = tc14.draw(long, tc14.defaults(long));
    planner = await visits.open(visits.put('panjang.xlsx', saveBook(bookOf({ Matriks: rowsOf(drawing) }, { name: 'panjang.xlsx', merges: { Matriks: mergesOf(drawing) } }))), { paneWidth: 320 });
    await planner.press('pane.isiTabel');
    await planner.press('paneTables.isi.isi');
    await planner.sees(planner.say('session.tabel-dibuat', { lembar: 'T-C.14' }));
    const book = await visits.saved(planner);
    const sheetId = book.model.getters.getSheetIdByName('Matriks')!;
    const first = drawing.values.findIndex((cells) => cells.includes('Persentase layanan 6 yang sesuai standar'));
    book.model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: 'Matriks', dimension: 'ROW', elements: Array.from({ length: 50 }, (_, at) => first + at) });
    planner = await visits.open(visits.put('dihapus.xlsx', saveBook(book)), { paneWidth: 320 });
    await planner.press('pane.isiTabel');
    await planner.press('refill.tawaran', { sheet: 'T-C.14' });
    const more = planner.button('refill.baris.semua', { count: 50 });
    await more.waitFor();
    expect(await planner.pane.getByRole('listitem').filter({ hasText: planner.say('refill.baris.hapus') }).count()).toBe(40);
    await more.focus();
    await planner.page.keyboard.press('Enter');
    await planner.button('refill.baris.sedikit', { count: 40 }).waitFor();
    expect(await planner.pane.getByRole('listitem').filter({ hasText: planner.say('refill.baris.hapus') }).count()).toBe(50);
    expect(await planner.pane.locator('li:focus').textContent()).toContain('Persentase layanan 46 ');
    expect(await faultsOfPane(planner)).toEqual([]);
  });
});
