import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startWorkbench } from '../../src/workbench/serve/start';
import { absent, pathOf } from '../support/real-sheet';
import { Planner, type RoadOptions } from '../support/road';
import type { Studio } from './road';

/** Time in which menus and the grid come to rest. */
const rest = 500;

/** The screen of pictures and the sheets that come of it: on the sample, and on Sumedang where the published file is; narrow, wide, light and dark, below `gambar/`. */
export async function takePictures({ browser, built, folder }: Studio): Promise<readonly string[]> {
  const wrong: string[] = [];
  const books = [{ name: 'contoh', file: undefined, withoutOpd: 3 }, ...(absent('sumedang-tc14.xlsx') === null ? [{ name: 'sumedang', file: pathOf('sumedang-tc14.xlsx'), withoutOpd: 6 }] : [])];
  const looks: readonly (readonly [string, RoadOptions])[] = [
    ['terang-lebar', { paneWidth: 640, width: 1600, height: 1000 }],
    ['gelap-sempit', { paneWidth: 320, theme: 'gelap', scale: 2, width: 1300, height: 900 }],
    ['en-sempit', { paneWidth: 320, language: 'en', scale: 2, width: 1300, height: 900 }],
  ];
  for (const { name, file, withoutOpd } of books) {
    for (const [look, options] of looks) {
      const workbench = await startWorkbench({ ...built, port: 0, ...(file === undefined ? {} : { file }) });
      const planner = await Planner.at(browser, workbench.url, options);
      const into = join(folder, 'gambar', name, look);
      mkdirSync(into, { recursive: true });
      let number = 0;
      const picture = async (step: string): Promise<void> => {
        await planner.page.mouse.move(400, 2);
        await planner.page.waitForTimeout(rest);
        await planner.page.screenshot({ path: join(into, `${String(++number).padStart(2, '0')}-${step}.png`) });
      };
      try {
        await planner.sees(planner.say('pane.opd.banyak', { count: withoutOpd }));
        await openPictures(planner);
        await picture('pohon');
        await planner.press('pictures.pas');
        await picture('pohon-pas');
        await planner.press('pictures.keLembar');
        await planner.pane.getByRole('menuitem', { name: planner.say('pictures.keLembar.sel') }).click();
        await planner.sees(planner.say('session.pohon-dibuat', { lembar: 'Pohon kinerja' }));
        await picture('pohon-lembar');
        await planner.pane.getByRole('tab', { name: planner.say('pictures.tab.peta') }).click();
        await picture('peta');
        await planner.press('pictures.keLembar');
        await planner.sees(planner.say('session.peta-dibuat', { lembar: 'Peta panas' }));
        await picture('peta-lembar');
        await planner.pane.getByRole('tab', { name: planner.say('pictures.tab.grafik') }).click();
        await picture('grafik');
        await planner.pane.getByRole('button', { name: /^(Buat|Make) \d/ }).click();
        await planner.sees('Grafik indikator');
        await picture('grafik-lembar');
        await planner.save(join(into, 'buku.xlsx'));
        wrong.push(...planner.complaints.map((complaint) => `${name}, ${look}: ${complaint}`));
      } finally {
        await planner.leave();
        await workbench.close();
      }
    }
  }
  return wrong;
}

/** Opens the screen of pictures from the menu. */
export async function openPictures(planner: Planner): Promise<void> {
  await planner.press('pane.menu');
  await planner.pane.getByRole('menuitem', { name: planner.say('pictures.menu') }).click();
  await planner.pane.getByRole('heading', { level: 1, name: planner.say('pictures.judul') }).waitFor();
}
