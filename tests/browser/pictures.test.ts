import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openPictures } from '../screens/pictures';
import { valueAt } from '../support/books';
import type { Planner, RoadOptions } from '../support/road';
import { graveFaultsOfPane, visitWorkbench } from '../support/visits';

const visits = visitWorkbench();
let planner: Planner;

async function arrive(options: RoadOptions = {}): Promise<void> {
  planner = await visits.open(null, { paneWidth: 420, ...options });
  await planner.sees(planner.say('pane.opd.banyak', { count: 3 }));
  await openPictures(planner);
}

const boxes = () => planner.pane.locator('svg [data-box]');
const view = () => planner.pane.getByRole('group', { name: planner.say('pictures.kanvas') });
const percent = async (): Promise<number> => Number.parseInt(await planner.pane.locator('[aria-live=polite]', { hasText: '%' }).innerText(), 10);

describe('the pictures of the sample', () => {
  it('a planner walks through the tree, goes to a cell, zooms, and draws it on a sheet that prints', async () => {
    await arrive();
    expect(await boxes().count()).toBeGreaterThan(5);
    await boxes().first().focus();
    await planner.page.keyboard.press('ArrowDown');
    const second = await planner.pane.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await planner.page.keyboard.press('Enter');
    await planner.page.waitForTimeout(600);
    expect(second).not.toBeNull();
    expect(await planner.selection()).toMatch(/^[A-Z]+\d+/);

    const before = await percent();
    await planner.press('pictures.perbesar');
    expect(await percent()).toBeGreaterThan(before);
    await view().hover();
    await planner.page.keyboard.down('Control');
    await planner.page.mouse.wheel(0, -200);
    await planner.page.keyboard.up('Control');
    await planner.page.waitForTimeout(200);
    expect(await percent()).toBeGreaterThan(before * 1.3);
    const scrolled = (): Promise<number> => view().evaluate((element) => element.scrollLeft);
    const box = (await view().boundingBox())!;
    const from = await scrolled();
    await planner.page.mouse.move(box.x + 40, box.y + 40);
    await planner.page.mouse.down();
    await planner.page.mouse.move(box.x + 10, box.y + 40, { steps: 4 });
    await planner.page.mouse.up();
    expect(await scrolled()).toBeGreaterThan(from);

    await planner.press('pictures.keLembar');
    const inShapes = planner.pane.getByRole('menuitem', { name: planner.say('pictures.keLembar.bentuk') });
    expect([await inShapes.getAttribute('aria-disabled'), await inShapes.innerText()], 'the workbench makes no shapes').toEqual(['true', expect.stringContaining(planner.say('pictures.keLembar.bentuk.tidak'))]);
    await planner.pane.getByRole('menuitem', { name: planner.say('pictures.keLembar.sel') }).click();
    await planner.sees(planner.say('session.pohon-dibuat', { lembar: 'Pohon kinerja' }));
    const book = await visits.saved(planner);
    const sheet = book.model.getters.getSheetIds().findIndex((id) => book.model.getters.getSheetName(id) === 'Pohon kinerja');
    expect(valueAt(book, 'A1', sheet)).toMatch(/^Pohon kinerja/);
  });

  it('she saves the drawing as SVG and as PNG', async () => {
    await arrive();
    for (const [key, ending, begins] of [['pictures.simpan.svg', 'svg', '<svg xmlns='], ['pictures.simpan.png', 'png', '\u0089PNG']] as const) {
      await planner.press('pictures.simpan');
      const [download] = await Promise.all([planner.page.waitForEvent('download'), planner.pane.getByRole('menuitem', { name: planner.say(key) }).click()]);
      const path = visits.path(`gambar.${ending}`);
      await download.saveAs(path);
      expect(readFileSync(path).subarray(0, begins.length).toString('latin1')).toBe(begins);
    }
  });

  it('the heat map and the charts stand on sheets of their own, and the grid shows the charts', async () => {
    await arrive();
    await planner.pane.getByRole('tab', { name: planner.say('pictures.tab.peta') }).click();
    await planner.press('pictures.keLembar');
    await planner.sees(planner.say('session.peta-dibuat', { lembar: 'Peta panas' }));
    await planner.pane.getByRole('tab', { name: planner.say('pictures.tab.grafik') }).click();
    await planner.pane.getByRole('button', { name: /^Buat \d/ }).click();
    await planner.sees(/grafik dibuat di lembar/);
    await planner.page.locator('.o-figure svg[role=img] circle').first().waitFor();
  });

  it.each([['terang', 'id'], ['gelap', 'en']] as const)('read well at 320 pixels, %s, %s', async (theme, language) => {
    await arrive({ theme, language, paneWidth: 320 });
    const overhang = (): Promise<number> => view().evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(await overhang(), 'the tree opens as wide as the pane').toBeLessThanOrEqual(1);
    await planner.press('pictures.perbesar');
    await planner.press('pictures.perbesar');
    expect(await overhang()).toBeGreaterThan(1);
    await planner.press('pictures.pasLebar');
    expect(await overhang()).toBeLessThanOrEqual(1);
    expect(await planner.pane.getByText('Pohon kinerja', { exact: true }).count(), 'the picture speaks as the document does').toBeGreaterThan(0);
    for (const tab of ['pohon', 'peta', 'grafik'] as const) {
      await planner.pane.getByRole('tab', { name: planner.say(`pictures.tab.${tab}`) }).click();
      await planner.page.waitForTimeout(300);
      expect(await planner.pane.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${tab} is wider than the pane`).toBe(true);
      expect(await graveFaultsOfPane(planner), tab).toEqual([]);
    }
  });
});
