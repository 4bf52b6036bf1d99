import '../support/quiet';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { layouts } from '../../src/layouts';
import { buildWorkbench } from '../../src/workbench/serve/start';
import { findOrInstallBrowser, openBrowser } from '../support/browser';
import { takePane } from './pane/take';
import { takePictures } from './pictures';
import { takeNarrowPane, takeReadme, takeRoad, type Studio } from './road';
import { takeTables } from './tables';

/**
 * `npm run screenshots`: pictures of every step of the road with the add-in as it ships (`contoh/`, and `sumedang/` where the published file is), of the pane alone at 320 pixels in both
 * languages and themes (`panel/`), and of states that no small workbook has (`keadaan/`), all below build/screenshots/. `npm run screenshots -- road` takes only the named part;
 * `npm run screenshots -- readme` takes the README's picture anew, which no other run touches; `-- gambar` the screen of pictures and its sheets; `-- tables` prints every standard table
 * through LibreOffice (`tabel/`), without a browser, and `-- tables e-78 tc-14` those only.
 */
const folder = join(import.meta.dirname, '../../build/screenshots');
const parts: Readonly<Record<string, (studio: Studio) => Promise<readonly string[]>>> = {
  road: takeRoad,
  panel: takeNarrowPane,
  keadaan: () => takePane(join(folder, 'keadaan')),
  gambar: takePictures,
  readme: takeReadme,
};
const usual = ['road', 'panel', 'keadaan'];

const words = process.argv.slice(2);
const chosen = layouts.filter(({ id }) => words.includes(id));
const wanted = words.filter((name) => !chosen.some(({ id }) => id === name));
const unknown = wanted.filter((name) => !(name in parts) && name !== 'tables');
if (unknown.length === 0 && wanted.includes('tables')) report('tables', await takeTables(folder, chosen.length > 0 ? chosen : layouts));
if (wanted.length > 0 && wanted.every((name) => name === 'tables')) {
  console.log(`Pictures: ${folder}`);
  process.exit();
}
if (unknown.length > 0 || !findOrInstallBrowser(console.log)) {
  console.error(unknown.length > 0 ? `Unknown part ${unknown.join(', ')}; there are ${[...Object.keys(parts), 'tables'].join(', ')}.` : 'No browser could be found or installed.');
  process.exit(2);
}
if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const built = await buildWorkbench({ addIn: 'production', page: 'development' });
const browser = await openBrowser();
try {
  for (const [name, take] of Object.entries(parts)) {
    if (!(wanted.length > 0 ? wanted : usual).includes(name)) continue;
    const wrong = await take({ browser, built, folder });
    report(name, wrong);
  }
} finally {
  await browser.close();
}
console.log(`Pictures: ${folder}`);

function report(name: string, wrong: readonly string[]): void {
  for (const line of wrong) console.error(`${name}: ${line}`);
  if (wrong.length > 0) process.exitCode = 1;
}
