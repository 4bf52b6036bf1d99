import { expect, it } from 'vitest';
import { addressOf } from '../../src/excel/host/addresses';
import { largeMatrix } from '../bench/large-matrix';
import { visitWorkbench } from '../support/visits';
import { typedCells, typedWorkbook } from '../support/xlsxParts';

const rows = 5_000;
/** The first row of data that names an agency and must: a sasaran's. */
const answered = { row: 6, cell: 'Q7' };

const visits = visitWorkbench();

function largeFile(): Uint8Array {
  const { values, merges } = largeMatrix(rows);
  const cells: Record<string, string> = {};
  for (const [row, line] of values.entries()) {
    for (const [column, value] of line.entries()) {
      if (value === '') continue;
      const address = addressOf({ top: row, bottom: row, left: column, right: column });
      cells[address] = typeof value === 'number' ? `|<v>${value}</v>` : `t="inlineStr"|<is><t xml:space="preserve">${String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is>`;
    }
  }
  const merged = merges.map((zone) => `<mergeCell ref="${addressOf(zone)}"/>`).join('');
  return typedWorkbook({ sheets: { Matriks: `${typedCells(cells)}<mergeCells>${merged}</mergeCells>` } });
}

/** What the pane keeps while it is watched: frames so far, frames when Excel last answered, and frames from there until the words stood in the list. */
interface Watch {
  frames: number;
  arrived: number;
  took: number | null;
}

it(`an edit in ${rows} rows shows its finding within two frames of the cells' arrival`, async () => {
  const planner = await visits.open(visits.put('besar.xlsx', largeFile()));
  await planner.sees(planner.say('pane.tab.temuan'));
  await planner.turnTo('temuan');
  const name = `“${largeMatrix(rows).texts[answered.row]?.[2] ?? ''}”`;
  const list = planner.pane.locator('[data-index]');
  await list.first().waitFor();
  expect(await list.filter({ hasText: name }).count()).toBe(0);

  await planner.pane.evaluate((words) => {
    const watch: Watch = { frames: 0, arrived: 0, took: null };
    Object.assign(window, { watch });
    const tick = (): void => {
      watch.frames += 1;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    const { prototype } = (window as unknown as { OfficeExtension: typeof OfficeExtension }).OfficeExtension.ClientRequestContext;
    const sync = Reflect.get(prototype, 'sync') as (...given: unknown[]) => Promise<unknown>;
    Reflect.set(prototype, 'sync', async function (this: unknown, ...given: unknown[]) {
      const result = await Reflect.apply(sync, this, given);
      watch.arrived = watch.frames;
      return result;
    });
    new MutationObserver(() => {
      if (watch.took === null && [...document.querySelectorAll('[data-index]')].some((line) => line.textContent?.includes(words))) watch.took = watch.frames - watch.arrived;
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  }, name);

  await planner.goTo(answered.cell);
  await planner.page.keyboard.press('Delete');
  await list.filter({ hasText: name }).first().waitFor();
  const { took, frames } = await planner.pane.evaluate(() => (window as unknown as { watch: Watch }).watch);
  expect(frames).toBeGreaterThan(0);
  expect(took).not.toBeNull();
  expect(took).toBeLessThanOrEqual(2);
});
