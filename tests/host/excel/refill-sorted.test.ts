import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { layouts, type LayoutChoices } from '../../../src/layouts';
import { keepAll, type RefillChoices, type Way } from '../../../src/layouts/refill';
import { openBook } from '../../../src/workbench/files/open';
import { sampleFile, sampleName } from '../../../src/workbench/files/sample';
import { bodyTop, drawn as drawnBy } from '../../support/drawn';
import { openSession, type OpenSession } from './matrix-book';

const file = join(import.meta.dirname, '../../../../shared/data/sumedang-tc14.xlsx');

let at: OpenSession;
afterEach(() => at?.office.close());

const model = () => at.office.book.model;
const settled = async (): Promise<void> => {
  await at.office.eventsHaveArrived();
  await new Promise((resolve) => setTimeout(resolve, 80));
};

interface Table {
  readonly id: string;
  readonly name: string;
  /** The engine's id. */
  readonly sheetId: string;
}

/** Opens a file and has a table drawn from it. */
async function drawnFrom(bytes: Uint8Array, name: string, layout: string, of: Partial<LayoutChoices>): Promise<Table> {
  const book = openBook(bytes, name);
  if ('refused' in book) throw new Error('the workbook was refused');
  at = await openSession(book);
  await at.session.open();
  const choices = layouts.find(({ id }) => id === layout)!.defaults(at.shown().view.plan);
  await at.session.fillTable(layout, { ...choices, ...of });
  await settled();
  const { sheet } = at.session.refillable(layout)[0]!;
  return { id: sheet.id, name: sheet.name, sheetId: model().getters.getSheetIdByName(sheet.name)! };
}

const cellsOf = (sheetId: string): readonly (readonly unknown[])[] => {
  const { numberOfRows, numberOfCols } = model().getters.getSheetSize(sheetId);
  return Array.from({ length: numberOfRows }, (_, row) => Array.from({ length: numberOfCols }, (__, col) => model().getters.getEvaluatedCell({ sheetId, row, col }).value));
};
async function previewOf({ id }: Table) {
  const preview = await at.session.previewRefill(id, null);
  if (!preview?.ready) throw new Error(preview?.why ?? at.notice());
  return preview;
}
/** Sorts as the grid's own command does, from Z to A. */
function sort({ sheetId }: Table, zone: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }): void {
  model().dispatch('REMOVE_MERGE', { sheetId, target: model().getters.getMerges(sheetId).filter(({ top, bottom }) => bottom >= zone.top && top <= zone.bottom) });
  const sorted = model().dispatch('SORT_CELLS', { sheetId, col: zone.left, row: zone.top, zone, sortDirection: 'desc' });
  if (!sorted.isSuccessful) throw new Error(sorted.reasons.join());
}

describe.skipIf(!existsSync(file))('a drawn table of a published matrix, sorted by its planner (skipped where ../shared/data/sumedang-tc14.xlsx is absent)', () => {
  const choices: Partial<LayoutChoices> = { period: { first: 2020, last: 2023 }, paguPeriod: { first: 2021, last: 2022 }, years: 'calendar', satuan: 'column', money: 'millions', labels: 'filled' };
  const drawn = (): Promise<Table> => drawnFrom(new Uint8Array(readFileSync(file)), 'sumedang-tc14.xlsx', 'indikasi-program', choices);
  // From the second column to the last, without the total.
  const area = { top: 6, bottom: 171, left: 1, right: 13 };

  it('has no cell of hers and is right as it stands; a figure she types then is the only one, and goes to its own indicator', { timeout: 120_000 }, async () => {
    const table = await drawn();
    sort(table, area);
    expect(await previewOf(table)).toMatchObject({ hand: [], deleted: [], own: [], added: [], removed: [], idle: true });
    const before = cellsOf(table.sheetId);
    const plan = cellsOf(model().getters.getSheetIdByName(at.shown().sheets[0].name)!);
    await at.session.refillTable(table.id, null, keepAll, 'tanpa');
    expect(at.notice()).toBe('refused isi-ulang.sama');
    expect(cellsOf(table.sheetId)).toEqual(before);

    const row = before.findIndex((cells) => String(cells[2]).startsWith('Laporan penyelenggaran'));
    model().dispatch('UPDATE_CELL', { sheetId: table.sheetId, row, col: 5, content: 'ketikan' });
    const { hand } = await previewOf(table);
    expect(hand).toMatchObject([{ row, column: 5, hers: 'ketikan' }]);
    expect(hand[0]?.words).toBe(before[row]?.[2]);
    const take: RefillChoices = { ...keepAll, cells: Object.fromEntries(hand.map(({ key }): [string, Way] => [key, 'ambil'])) };
    await at.session.refillTable(table.id, null, take, 'tanpa');
    await settled();
    const after = cellsOf(model().getters.getSheetIdByName(at.shown().sheets[0].name)!);
    const changed = after.flatMap((cells, at) => (JSON.stringify(cells) === JSON.stringify(plan[at]) ? [] : [cells]));
    expect(changed).toHaveLength(1);
    expect(changed[0]?.map(String).filter((text) => text.includes('ketikan'))).toHaveLength(1);
    expect(changed[0]?.map(String).join(' · ')).toContain('Laporan penyelenggaran');
  });

  it('is not filled, and nothing is taken, where only some of its columns were sorted', { timeout: 120_000 }, async () => {
    const table = await drawn();
    sort(table, { ...area, right: 2 });
    const before = cellsOf(table.sheetId);
    expect(await at.session.previewRefill(table.id, null)).toMatchObject({ ready: false, why: 'diurutkan' });
    await at.session.refillTable(table.id, null, keepAll, 'tanpa');
    expect(at.notice()).toBe('refused isi-ulang.diurutkan');
    expect(cellsOf(table.sheetId)).toEqual(before);
  });
});

describe('the sample', () => {
  it.each(['merged', 'filled'] as const)('sorted over its groups, with %s labels, has no cell of hers', { timeout: 60_000 }, async (labels) => {
    const table = await drawnFrom(sampleFile(), sampleName, 'indikasi-program', { labels });
    const drawing = drawnBy('indikasi-program', at.shown().view.plan, { labels });
    sort(table, { top: bodyTop(drawing), bottom: drawing.rowCount - 3, left: 0, right: drawing.columnCount - 1 });
    expect((await previewOf(table)).hand).toEqual([]);
  });

  it('has no sum of hers where a column came and a row went; sums that reach below the table are written whole', { timeout: 60_000 }, async () => {
    const table = await drawnFrom(sampleFile(), sampleName, 'program-prioritas-pagu', {});
    const { sheetId, name } = table;
    model().dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName: name, dimension: 'COL', base: 3, quantity: 1, position: 'before' });
    model().dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: name, dimension: 'ROW', elements: [14] });
    expect((await previewOf(table)).hand).toEqual([]);
    await at.session.refillTable(table.id, null, { ...keepAll, restore: true }, 'tanpa');
    expect(at.notice()).toMatch(/^done isi-ulang/);
    const errors = cellsOf(sheetId).flat().filter((value) => String(value).startsWith('#'));
    expect(errors).toEqual([]);
    expect((await previewOf(table)).hand).toEqual([]);
  });
});
