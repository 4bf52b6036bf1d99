import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawSheet } from '../../../src/excel/draw/draw';
import { request } from '../../../src/excel/host/requests';
import { bodyTop, drawn } from '../../support/drawn';
import { regency } from '../../support/regency';
import { bookOf } from '../support/book';
import { openInOffice, type OpenOffice } from '../support/open';

/** Rows that a planner puts into a drawn table by hand, and what its sums make of them. */

let office: OpenOffice;
beforeEach(async () => {
  office = await openInOffice(bookOf({ Sheet1: [['isi']] }));
});
afterEach(() => office.close());

const column = 5;
const added = 7_000_000;

/** Draws a table, puts a row in above another (counted from the body's first), types an amount into it, and reads the amounts of the column again. */
async function withRow(id: 'indikasi-program' | 'program-prioritas-pagu', above: number, money: number): Promise<{ readonly before: readonly unknown[]; readonly after: readonly unknown[] }> {
  const drawing = drawn(id, regency(), { money: 'plain' });
  const result = await drawSheet(drawing);
  if (!result.ok) throw new Error(result.failure.detail);
  const { name } = result.value;
  const top = bodyTop(drawing);
  const { model } = office.book;
  const sheetId = model.getters.getSheetIdByName(name)!;
  const amounts = (): Promise<readonly unknown[]> => request((context) => {
    const range = context.workbook.worksheets.getItem(name).getRangeByIndexes(top, money, drawing.rowCount - top + 1, 1).load('values');
    return () => (range.values as unknown[][]).map(([cell]) => cell);
  });
  const before = await amounts();
  model.dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName: name, dimension: 'ROW', base: top + above, quantity: 1, position: 'before' });
  model.dispatch('UPDATE_CELL', { sheetId, row: top + above, col: money, content: String(added) });
  return { before, after: await amounts() };
}

/** The amounts of rows, which stand one lower below the new one. */
const grown = ({ before, after }: Awaited<ReturnType<typeof withRow>>, above: number, rows: readonly number[]): readonly number[] => rows.map((row) => Number(after[row < above ? row : row + 1]) - Number(before[row]));

describe('a row put into indikasi program by hand', () => {
  // 0 group I, 1 bidang 1.02, 2–4 programs, 5 group II, 6 bidang 2.16, 7–8 programs, 9 group IV, 10 bidang 4.01, 11 program, 12 gap, 13 total.
  it.each([
    ['between programs', 4, [added, added, 0, 0, added]],
    ['behind the last program of a bidang', 5, [added, added, 0, 0, added]],
    ['between programs of another group', 8, [0, 0, added, 0, added]],
    ['behind the last program of the table', 12, [0, 0, 0, added, added]],
  ] as const)('%s counts in the sums of its bidang, its group and the table', async (_, above, [group, bidang, second, last, total]) => {
    expect(grown(await withRow('indikasi-program', above, column), above, [0, 1, 5, 9, 13])).toEqual([group, bidang, second, last, total]);
  });

  it('right below the heading of a bidang counts nowhere: a sum cannot begin at its own cell', async () => {
    expect(grown(await withRow('indikasi-program', 2, column), 2, [0, 1, 13])).toEqual([0, 0, 0]);
  });
});

describe('a row put into program prioritas by hand', () => {
  it.each([['between programs', 5], ['behind the last program of a sasaran', 6], ['at the foot of the table', 11]] as const)('%s counts in the sums of its sasaran and tujuan', async (_, above) => {
    const drawing = drawn('program-prioritas-pagu', regency(), { money: 'plain' });
    const money = drawing.formulas[0]!.column;
    const rows = above === 11 ? [6, 7] : [0, 1];
    expect(grown(await withRow('program-prioritas-pagu', above, money), above, rows)).toEqual([added, added]);
  });
});

describe('a row put into an evaluator’s form by hand', () => {
  it('counts in the total and in the share, also behind the last indicator', async () => {
    const drawing = drawn('kke-2', regency());
    const result = await drawSheet(drawing);
    if (!result.ok) throw new Error(result.failure.detail);
    const top = bodyTop(drawing);
    const { model } = office.book;
    const sheetId = model.getters.getSheetIdByName(result.value.name)!;
    const [total, share] = drawing.formulas.map(({ row, column: at }) => ({ row, at }));
    const gap = total!.row - 1;
    const named = gap - top;
    model.dispatch('UPDATE_CELL', { sheetId, row: top, col: total!.at, content: '1' });
    model.dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName: result.value.name, dimension: 'ROW', base: gap, quantity: 1, position: 'before' });
    model.dispatch('UPDATE_CELL', { sheetId, row: gap, col: 1, content: 'Indikator tambahan' });
    model.dispatch('UPDATE_CELL', { sheetId, row: gap, col: total!.at, content: '1' });
    const shown = (row: number, col: number): unknown => model.getters.getEvaluatedCell({ sheetId, row: row + 1, col }).value;
    expect([shown(total!.row, total!.at), shown(share!.row, share!.at)]).toEqual([2, 2 / (named + 1)]);
  });
});
