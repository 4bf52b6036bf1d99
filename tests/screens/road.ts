import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startWorkbench, type Built } from '../../src/workbench/serve/start';
import { absent, pathOf } from '../support/real-sheet';
import { Planner, type RoadOptions } from '../support/road';
import { workbookBytes } from '../support/workbook';
import { repack } from './repack';

/** What the road's pictures need: a browser, what is shown in it, and the folder they go to. */
export interface Studio {
  readonly browser: Browser;
  readonly built: Built;
  readonly folder: string;
}

type Picture = (name: string) => Promise<void>;
type Road = (planner: Planner, picture: Picture) => Promise<void>;

/** Time in which menus, dialogs and the grid come to rest. */
const rest = 450;

interface Book {
  /** The sample workbook where absent. */
  readonly file?: string;
  readonly withoutOpd: number;
  readonly typed: string;
  readonly agency: string;
}

const sample: Book = { withoutOpd: 3, typed: 'bkpsdm', agency: 'BKPSDM' };
const sumedang: Book = { file: pathOf('sumedang-tc14.xlsx'), withoutOpd: 6, typed: 'dinas pendidikan', agency: 'DINAS PENDIDIKAN' };

/** The whole workbench, step by step: the published matrix where it is here, and the sample. Returns what the pages complained of. */
export async function takeRoad(studio: Studio): Promise<readonly string[]> {
  const books = [{ name: 'contoh', book: sample }, ...(absent('sumedang-tc14.xlsx') === null ? [{ name: 'sumedang', book: sumedang }] : [])];
  const complaints: string[] = [];
  for (const { name, book } of books) {
    complaints.push(...(await walk(studio, book.file, {}, whole(studio, name), walkRoad(book))));
  }
  return complaints;
}

/** The picture in the README: the sample with its marks, and what the pane says of them. */
export async function takeReadme(studio: Studio): Promise<readonly string[]> {
  const file = join(import.meta.dirname, '../../docs/gambar/bangku-kerja.png');
  return walk(studio, undefined, {}, () => async () => {}, async (planner) => {
    await planner.sees(planner.say('pane.opd.banyak', { count: sample.withoutOpd }));
    await planner.press('pane.tandai');
    await planner.button('pane.hapusTanda').waitFor();
    await planner.press('pane.tutupPesan');
    await planner.turnTo('temuan');
    await atRest(planner);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, repack(await planner.page.screenshot()));
  });
}

/** The pane alone at its narrowest, through the same road, in both languages and themes. */
export async function takeNarrowPane(studio: Studio): Promise<readonly string[]> {
  const complaints: string[] = [];
  const noTable = join(studio.folder, 'tanpa-tabel.xlsx');
  writeFileSync(noTable, workbookBytes([
    { name: 'Catatan rapat', rows: [['Rapat Senin'], ['Undang semua OPD']] },
    { name: 'Lembar2' },
    { name: 'Daftar hadir', rows: [['Nama', 'Alamat', 'Telepon'], ['Siti', 'Ranai', '0773'], ['Budi', 'Sedanau', '0774'], ['Ani', 'Serasan', '0775'], ['Wan', 'Midai', '0776'], ['Ali', 'Subi', '0777']] },
  ]));
  for (const language of ['id', 'en'] as const) {
    for (const theme of ['terang', 'gelap'] as const) {
      const options: RoadOptions = { language, theme, paneWidth: 320, scale: 2, width: 1100, height: 800 };
      const to = narrow(studio, `${language}-${theme}`);
      complaints.push(...(await walk(studio, undefined, options, to, walkRoad(sample))));
      complaints.push(...(await walk(studio, undefined, { ...options, empty: true }, to, async (planner, picture) => {
        await planner.sees(planner.say('pane.kosong.judul'));
        await picture('kosong');
      })));
      complaints.push(...(await walk(studio, noTable, options, to, async (planner, picture) => {
        await planner.sees(planner.say('pane.takTerbaca.judul'));
        await picture('tanpa-tabel');
      })));
      complaints.push(...(await walk(studio, undefined, options, to, async (planner, picture) => {
        await planner.sees(planner.say('pane.opd.banyak', { count: sample.withoutOpd }));
        await planner.goTo('C40');
        await planner.page.keyboard.type('belum selesai');
        await planner.button('pane.tandai').dispatchEvent('click');
        await planner.sees(planner.say('session.gagal-busy'));
        await picture('sel-disunting');
        await planner.pane.evaluate(() => location.reload());
        await planner.sees(planner.say('pane.gagal.judul'));
        await picture('gagal-membuka');
      })));
    }
  }
  return complaints;
}

/** Opened, findings, a cell gone to, marks, assigned and undone, filled, drawn; and the words about the product. */
function walkRoad({ withoutOpd, typed, agency }: Book): Road {
  return async (planner, picture) => {
    await planner.sees(planner.say('pane.opd.banyak', { count: withoutOpd }));
    await picture('dibuka');
    await planner.turnTo('temuan');
    await picture('temuan');
    await planner.press('pane.tandai');
    await planner.button('pane.hapusTanda').waitFor();
    await picture('ditandai');
    await planner.press('pane.opd.lihatPenuh');
    await planner.pane.getByRole('region').getByRole('button', { name: /[A-Z]+\d+/ }).first().click();
    await picture('sel-dituju');
    await planner.pane.getByRole('checkbox', { name: planner.say('pane.pilih.semua', { count: withoutOpd }) }).check();
    await planner.press('pane.pilih.tetapkan.jumlah', { count: withoutOpd });
    await planner.pane.getByRole('combobox').fill(typed);
    await picture('menetapkan-opd');
    await planner.pane.getByRole('option', { name: agency }).first().click();
    await planner.press('paneTables.opd.tetapkan');
    await planner.sees(planner.say('session.opd-ditetapkan', { opd: agency, jumlah: withoutOpd }));
    await picture('opd-ditetapkan');
    await planner.press('pane.batalkan');
    await planner.sees(planner.say('pane.opd.banyak', { count: withoutOpd }));
    await picture('dibatalkan');
    await planner.press('pane.isiTabel');
    await planner.pane.getByRole('table').waitFor();
    await picture('isi-tabel');
    await planner.press('paneTables.isi.isi');
    await planner.sees(planner.say('session.tabel-dibuat', { lembar: 'T-C.14' }));
    await picture('tabel-dibuat');
    await planner.press('pane.menu');
    await planner.pane.getByRole('menuitem', { name: planner.say('pane.tentang') }).click();
    await planner.pane.getByRole('dialog').waitFor();
    await picture('tentang');
  };
}

async function walk({ browser, built }: Studio, file: string | undefined, options: RoadOptions, to: (planner: Planner) => Picture, road: Road): Promise<readonly string[]> {
  const workbench = await startWorkbench({ ...built, port: 0, ...(file === undefined ? {} : { file }) });
  try {
    const planner = await Planner.at(browser, workbench.url, options);
    await road(planner, to(planner));
    const wrong = [...planner.complaints, ...planner.strangers(workbench.url).map((url) => `asked another origin: ${url}`)];
    await planner.leave();
    return wrong;
  } finally {
    await workbench.close();
  }
}

function whole({ folder }: Studio, name: string): (planner: Planner) => Picture {
  let number = 0;
  return (planner) => async (step) => {
    await atRest(planner);
    await planner.page.screenshot({ path: fileOf(join(folder, name), ++number, step) });
  };
}

function narrow({ folder }: Studio, look: string): (planner: Planner) => Picture {
  let number = 0;
  return (planner) => async (step) => {
    await atRest(planner);
    await planner.page.locator('iframe[name=panel]').screenshot({ path: fileOf(join(folder, 'panel', look), ++number, step) });
  };
}

/** Nothing moves any more, and nothing lies under the mouse. */
async function atRest(planner: Planner): Promise<void> {
  await planner.page.mouse.move(700, 2);
  await planner.page.waitForTimeout(rest);
}

function fileOf(folder: string, number: number, step: string): string {
  mkdirSync(folder, { recursive: true });
  return join(folder, `${String(number).padStart(2, '0')}-${step}.png`);
}
