import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isOurs, replaceMarks, type SheetMarks } from '../../../src/excel/marks/marks';
import { listSheets, type SheetRef } from '../../../src/excel/reading/read-sheets';
import { request } from '../../../src/excel/host/requests';
import { bookOf } from '../support/book';
import { openInOffice, type OpenOffice } from '../support/open';

let office: OpenOffice;
let sheets: readonly SheetRef[];

beforeEach(async () => {
  office = await openInOffice(bookOf({ Matriks: [['a', 'b'], ['c', 'd']], Renstra: [['x']] }));
  sheets = (await listSheets()).sheets;
});
afterEach(() => office.close());

interface Format { readonly type: string; readonly formula: string; readonly address: string; readonly fill: string; readonly bold: boolean }

/** The custom formats of a sheet, first priority first, as Excel tells them. */
async function formats(name = 'Matriks'): Promise<readonly Format[]> {
  const ids = await request((context) => {
    const list = context.workbook.worksheets.getItem(name).getRange().conditionalFormats.load('items/id');
    return () => list.items.map(({ id }) => id);
  });
  return request((context) => {
    const read = ids.map((id) => {
      const format = context.workbook.worksheets.getItem(name).getRange().conditionalFormats.getItem(id).load('type');
      return {
        format,
        areas: format.getRanges().load('address'),
        rule: format.custom.rule.load('formula'),
        fill: format.custom.format.fill.load('color'),
        font: format.custom.format.font.load('bold'),
      };
    });
    return () => read.map(({ format, areas, rule, fill, font }) => ({ type: format.type, formula: rule.formula, address: areas.address, fill: fill.color, bold: font.bold }));
  });
}

/** A format of the planner's own, on cells that will be marked as well. */
async function addPlannersFormat(): Promise<void> {
  await request((context) => {
    const { custom } = context.workbook.worksheets.getItem('Matriks').getRange('A1:B2').conditionalFormats.add('Custom');
    custom.rule.formula = '=$B1=""';
    custom.format.fill.color = '#00FF00';
    return () => undefined;
  });
}

const cells = (severity: 'galat' | 'peringatan' | 'saran', ...rows: readonly number[]) => rows.map((row) => ({ row, column: 16, severity }));
const marks = (...given: readonly SheetMarks['cells'][]): SheetMarks => ({ sheetId: sheets[0]!.id, cells: given.flat() });
const ids = () => sheets.map(({ id }) => id);

describe('marks in the sheet', () => {
  it('are one format per severity over all its cells, in two requests', async () => {
    office.host.resetMeter();
    const report = await replaceMarks(ids(), [marks(cells('galat', 57, 58, 59, 61), cells('saran', 3))]);
    expect(report).toEqual({ painted: 5, removed: 0, refused: [] });
    expect(office.host.meter.requests).toBe(2);
    const painted = await formats();
    expect(painted.map(({ formula, address, bold }) => [formula, address.replaceAll('Matriks!', ''), bold]).sort()).toEqual([
      ['=N("kaskade:galat")=0', 'Q58:Q60,Q62', true],
      ['=N("kaskade:saran")=0', 'Q4', false],
    ]);
  });

  it('give a cell with two findings its worst', async () => {
    await replaceMarks(ids(), [marks(cells('saran', 4), cells('galat', 4))]);
    expect((await formats()).map(({ formula }) => formula)).toEqual(['=N("kaskade:galat")=0']);
  });

  it('go without a trace, and leave the planner’s format as it was', async () => {
    await addPlannersFormat();
    const before = await formats();
    await replaceMarks(ids(), [marks(cells('galat', 0, 1), cells('peringatan', 3))]);
    expect(await formats()).toHaveLength(3);
    expect((await formats()).filter(({ formula }) => !isOurs(formula))).toEqual(before);
    office.host.resetMeter();
    expect(await replaceMarks(ids(), [])).toMatchObject({ painted: 0, removed: 2 });
    expect(office.host.meter.requests).toBe(3);
    expect(await formats()).toEqual(before);
  });

  it('are replaced when they are painted again, and go from sheets that have none any more', async () => {
    await replaceMarks(ids(), [marks(cells('galat', 5)), { sheetId: sheets[1]!.id, cells: cells('galat', 0) }]);
    await replaceMarks(ids(), [marks(cells('galat', 6))]);
    expect((await formats()).map(({ address }) => address)).toEqual(['Matriks!Q7']);
    expect(await formats('Renstra')).toEqual([]);
  });

  it('are asked about in one request where there are none', async () => {
    office.host.resetMeter();
    expect(await replaceMarks(ids(), [])).toEqual({ painted: 0, removed: 0, refused: [] });
    expect(office.host.meter.requests).toBe(1);
  });

  it('of hundreds of scattered cells are split into address lists that Excel takes', async () => {
    const scattered = Array.from({ length: 1500 }, (_, index) => index * 2);
    office.host.resetMeter();
    await replaceMarks(ids(), [marks(cells('peringatan', ...scattered))]);
    expect(office.host.meter.requests).toBe(2);
    expect(office.host.meter.sent).toBeLessThan(40_000);
    const painted = await formats();
    expect(painted.length).toBeGreaterThan(1);
    expect(painted.flatMap(({ address }) => address.split(','))).toHaveLength(1500);
  });

  it('stay away from a protected sheet, and still come to the others', async () => {
    await request((context) => (context.workbook.worksheets.getItem('Matriks').protection.protect(), () => undefined));
    const report = await replaceMarks(ids(), [marks(cells('galat', 5)), { sheetId: sheets[1]!.id, cells: cells('galat', 0) }]);
    expect(report).toEqual({ painted: 1, removed: 0, refused: [sheets[0]!.id] });
    expect(await formats()).toEqual([]);
    expect(await formats('Renstra')).toHaveLength(1);
  });
});
