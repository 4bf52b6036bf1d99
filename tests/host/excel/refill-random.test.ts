import { afterEach, describe, expect, it } from 'vitest';
import { request } from '../../../src/excel/host/requests';
import { keepAll } from '../../../src/layouts/refill';
import { tc14 } from '../../../src/layouts/tables/tc-14';
import { Dice } from '../../support/dress/dice';
import { matrixBook, openSession, smallPlan, type OpenSession } from './matrix-book';

let at: OpenSession;
afterEach(() => at.office.close());

const table = 'T-C.14';
const bodyTop = 6;
const model = () => at.office.book.model;

const rowTexts = (sheetId: string, row: number): readonly string[] => Array.from({ length: model().getters.getNumberCols(sheetId) }, (_, col) => String(model().getters.getEvaluatedCell({ sheetId, row, col }).value));

/** What a planner does to the drawn sheet at random; everything that she types begins with "ketikan", if she types at all. Says what she has typed. */
function work(dice: Dice, isTyping = true): readonly string[] {
  const sheetId = model().getters.getSheetIdByName(table)!;
  const typed: string[] = [];
  const size = (): { rows: number; cols: number } => {
    const { numberOfRows, numberOfCols } = model().getters.getSheetSize(sheetId);
    return { rows: numberOfRows, cols: numberOfCols };
  };
  const type = (row: number, col: number): void => {
    const { rows, cols } = size();
    if (!isTyping || row >= rows || col >= cols) return;
    const text = `ketikan <${typed.length}>`;
    const inMerge = model().getters.getMerge({ sheetId, row, col });
    if (inMerge && (inMerge.top !== row || inMerge.left !== col)) return;
    // What she types over herself is gone by her own hand.
    if (String(model().getters.getEvaluatedCell({ sheetId, row, col }).value).startsWith('ketikan')) return;
    model().dispatch('UPDATE_CELL', { sheetId, row, col, content: text });
    typed.push(text);
  };
  for (let times = dice.whole(2, 6); times > 0; times--) {
    const row = bodyTop + dice.whole(0, 9);
    const col = dice.whole(0, 18);
    switch (dice.pick(['type', 'type', 'row', 'column', 'beside', 'delete', 'delete-column', 'hide', 'sort'] as const)) {
      case 'type':
        type(row, col);
        break;
      case 'row':
        model().dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName: table, dimension: 'ROW', base: row, quantity: 1, position: 'before' });
        type(row, col);
        break;
      case 'column':
        model().dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName: table, dimension: 'COL', base: Math.max(1, col), quantity: 1, position: 'before' });
        type(row, Math.max(1, col));
        break;
      case 'beside':
        type(row, size().cols - 1);
        break;
      case 'delete':
        // What she deletes with the row is gone by her own hand.
        if (!rowTexts(sheetId, row).some((text) => text.startsWith('ketikan'))) model().dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: table, dimension: 'ROW', elements: [row] });
        break;
      case 'delete-column': {
        const { rows } = size();
        const isTyped = Array.from({ length: rows }, (_, at) => String(model().getters.getEvaluatedCell({ sheetId, row: at, col: Math.max(3, col) }).value)).some((text) => text.startsWith('ketikan'));
        if (!isTyped) model().dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: table, dimension: 'COL', elements: [Math.max(3, col)] });
        break;
      }
      case 'hide':
        model().dispatch('HIDE_COLUMNS_ROWS', { sheetId, dimension: 'ROW', elements: [row] });
        break;
      case 'sort': {
        // Excel sorts no merged cells: she takes them apart first.
        const zone = { top: row, bottom: row + 2, left: 0, right: size().cols - 1 };
        model().dispatch('REMOVE_MERGE', { sheetId, target: model().getters.getMerges(sheetId).filter(({ top, bottom }) => bottom >= zone.top && top <= zone.bottom) });
        model().dispatch('SORT_CELLS', { sheetId, col: Math.min(2, zone.right), row: zone.top, zone, sortDirection: dice.pick(['asc', 'desc'] as const) });
        break;
      }
    }
  }
  return typed;
}

/** The matrix after its planner: a figure is another, a row is gone. */
function changeMatrix(dice: Dice): void {
  const sheetId = model().getters.getSheetIdByName('Matriks')!;
  model().dispatch('UPDATE_CELL', { sheetId, row: dice.whole(9, 14), col: dice.pick([4, 6, 8]), content: String(dice.whole(20, 90)) });
  if (dice.chance(0.7)) model().dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: 'Matriks', dimension: 'ROW', elements: [dice.whole(11, 14)] });
}

const texts = (): Promise<readonly string[]> => request((context) => {
  const used = context.workbook.worksheets.getItem(table).getUsedRange(true).load('values');
  return () => (used.values as unknown[][]).flat().map(String).filter((text) => text.startsWith('ketikan')).sort();
});

describe('random work on a drawn table, then a refill that keeps it', () => {
  it.each([11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22])('seed %i: nothing that was typed disappears, and a second refill writes nothing', async (seed) => {
    const throws = new Dice(seed);
    at = await openSession(matrixBook());
    await at.session.open();
    await at.session.fillTable('tc-14', tc14.defaults(smallPlan));
    const typed = work(throws);
    changeMatrix(throws);
    await at.office.eventsHaveArrived();
    await new Promise((resolve) => setTimeout(resolve, 80));
    const [{ sheet } = { sheet: { id: '' } }] = at.session.refillable('tc-14');
    const period = throws.pick([null, { first: 2020, last: 2022 }]);
    const choices = { ...tc14.defaults(at.shown().view.plan), period };
    await at.session.refillTable(sheet.id, choices, keepAll, 'tanpa');
    expect(at.notice()).toMatch(/^(done isi-ulang|refused isi-ulang.sama)/);
    expect(await texts()).toEqual([...typed].sort());
    await at.session.refillTable(sheet.id, null, keepAll, 'tanpa');
    expect(at.notice()).toBe('refused isi-ulang.sama');
  });
});

describe('random work on a drawn table without a word typed', () => {
  it.each([31, 32, 33, 34, 35, 36, 37, 38])('seed %i: no cell is taken for one that she has changed', async (seed) => {
    const throws = new Dice(seed);
    at = await openSession(matrixBook());
    await at.session.open();
    await at.session.fillTable('tc-14', { ...tc14.defaults(smallPlan), labels: throws.pick(['merged', 'filled'] as const) });
    work(throws, false);
    await at.office.eventsHaveArrived();
    await new Promise((resolve) => setTimeout(resolve, 80));
    const [{ sheet } = { sheet: { id: '' } }] = at.session.refillable('tc-14');
    const preview = await at.session.previewRefill(sheet.id, null);
    if (!preview?.ready) throw new Error(preview?.why ?? at.notice());
    expect(preview.hand).toEqual([]);
  });
});
