import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawSheet, packSteps } from '../../../src/excel/draw/draw';
import { listSheets, measureSheets, readContents } from '../../../src/excel/reading/read-sheets';
import { request } from '../../../src/excel/host/requests';
import { isReading, readSheet } from '../../../src/matrix';
import type { Drawing } from '../../../src/layouts';
import { drawn } from '../../support/drawn';
import { regency } from '../../support/regency';
import { bookOf } from '../support/book';
import { openInOffice, type OpenOffice } from '../support/open';
import { smallDrawing, smallPlan } from './matrix-book';

let office: OpenOffice;
beforeEach(async () => {
  office = await openInOffice(bookOf({ Sheet1: [['isi']], 'T-C.14': [['lama']] }));
});
afterEach(() => office.close());

async function draw(drawing: Drawing) {
  const result = await drawSheet(drawing);
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.detail}`);
  return result.value;
}

const sheetNames = async () => (await listSheets()).sheets.map(({ name }) => name);

const print: Drawing['print'] = {
  orientation: 'Landscape', paper: 'F4', margins: { top: 21.6, bottom: 36, left: 21.6, right: 21.6, header: 14.4, footer: 14.4 }, fitToWidth: true,
  titleRows: { first: 0, last: 1 }, footer: { left: 'Tabel', center: '', right: 'Halaman &P dari &N' },
};

/** A drawing with a little of everything. */
const odds: Drawing = {
  sheetName: 'Tabel 7/1: [Program]',
  rowCount: 4,
  columnCount: 3,
  values: [['Kode', 'Nilai', 'Catatan'], ['2.10', 85.5, '=cmd|calc'], ['6.1', 1458477763740, '+62'], [null, null, 'Mei 2021']],
  formulas: [{ row: 3, column: 1, formula: '=SUM(B2:B3)' }],
  merges: [{ top: 2, left: 0, bottom: 3, right: 0 }],
  styles: [
    { zones: [{ top: 0, left: 0, bottom: 3, right: 2 }], style: { font: 'Bookman Old Style', size: 7, vertical: 'Top', border: 'thin' } },
    { zones: [{ top: 1, left: 0, bottom: 3, right: 0 }], style: { numberFormat: '@' } },
    { zones: [{ top: 1, left: 1, bottom: 3, right: 1 }], style: { numberFormat: '#,##0.00', horizontal: 'Right' } },
    { zones: [{ top: 0, left: 0, bottom: 0, right: 2 }], style: { bold: true, fill: '#92D050', wrap: true } },
  ],
  columnWidths: [8.43, 20, 20],
  rowHeights: [{ row: 0, height: 30 }],
  freeze: { rows: 1, columns: 0 },
  print,
  lists: [{ zone: { top: 1, left: 2, bottom: 3, right: 2 }, choices: ['Ya', 'Tidak'] }],
};

describe('drawing a sheet', () => {
  it('takes three requests: names, content, panes and page', async () => {
    office.host.resetMeter();
    const drawn = await draw(odds);
    expect(office.host.meter.requests).toBe(3);
    expect(office.host.meter.sent).toBeLessThan(40_000);
    expect(drawn).toMatchObject({ name: 'Tabel 7 1 Program', print: 'set' });
    expect(await sheetNames()).toEqual(['Sheet1', 'T-C.14', 'Tabel 7 1 Program']);
    expect((await listSheets()).activeId).toBe(drawn.id);
  });

  it('keeps texts texts, numbers numbers, and lets only named formulas be formulas', async () => {
    const { id } = await draw(odds);
    const read = await request((context) => {
      const range = context.workbook.worksheets.getItem(id).getRange('A2:C4').load('values,valueTypes,formulas,numberFormat');
      return () => ({ values: range.values as unknown[][], types: range.valueTypes, formulas: range.formulas as unknown[][], formats: range.numberFormat as unknown[][] });
    });
    expect(read.values).toEqual([['2.10', 85.5, '=cmd|calc'], ['6.1', 1458477763740, '+62'], ['', 1458477763825.5, 'Mei 2021']]);
    expect(read.types).toEqual([['String', 'Double', 'String'], ['String', 'Double', 'String'], ['Empty', 'Double', 'String']]);
    expect(read.formulas[2]?.[1]).toBe('=SUM(B2:B3)');
    expect(read.formats[0]).toEqual(['@', '#,##0.00', 'General']);
  });

  it('draws the sums of a standard table as formulas that follow a corrected figure, and no other text as one', async () => {
    const regencyPlan = regency();
    const indikasi = drawn('indikasi-program', { ...regencyPlan, indikator: regencyPlan.indikator.map((one, at) => (at === 3 ? { ...one, name: '=1+1' } : one)) });
    const { id } = await draw(indikasi);
    const first = indikasi.formulas.find(({ formula }) => formula.includes(':'))!;
    const look = async (): Promise<{ values: unknown[][]; formulas: unknown[][] }> => request((context) => {
      const range = context.workbook.worksheets.getItem(id).getRangeByIndexes(0, 0, indikasi.rowCount, indikasi.columnCount).load('values,formulas');
      return () => ({ values: range.values as unknown[][], formulas: range.formulas as unknown[][] });
    });
    const before = await look();
    expect(before.values).toEqual(indikasi.values.map((cells) => cells.map((cell) => cell ?? '')));
    expect(before.formulas.flatMap((cells, row) => cells.flatMap((cell, column) => (cell !== before.values[row]![column] ? [{ row, column, formula: cell }] : []))))
      .toEqual([...indikasi.formulas].sort((a, b) => a.row - b.row || a.column - b.column));
    await request((context) => {
      context.workbook.worksheets.getItem(id).getRangeByIndexes(first.row + 1, first.column, 1, 1).values = [[7]];
      return () => null;
    });
    const change = 7 - Number(before.values[first.row + 1]![first.column]);
    const after = await look();
    expect(after.values[first.row]![first.column]).toBe(Number(before.values[first.row]![first.column]) + change);
    expect(after.values.at(-1)![first.column]).toBe(Number(before.values.at(-1)![first.column]) + change);
  });

  it('sets merges, styles, sizes, lists, frozen rows and the page', async () => {
    const { id } = await draw(odds);
    const seen = await request((context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const head = sheet.getRange('A1').load('format/columnWidth,format/rowHeight,format/wrapText,format/fill/color,format/font/bold,format/font/name');
      const wide = sheet.getRange('B1').load('format/columnWidth');
      const merged = sheet.getRange('A1:C4').getMergedAreasOrNullObject().load('address');
      const line = sheet.getRange('B2').format.borders.getItem('EdgeRight').load('style,weight');
      const rule = sheet.getRange('C2').dataValidation.load('rule');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      const page = sheet.pageLayout.load('orientation,paperSize,zoom,topMargin,bottomMargin');
      const titles = page.getPrintTitleRowsOrNullObject().load('address');
      const foot = page.headersFooters.defaultForAllPages.load('rightFooter');
      return () => ({
        head: [head.format.columnWidth, head.format.rowHeight, head.format.wrapText, head.format.fill.color, head.format.font.bold, head.format.font.name],
        wide: wide.format.columnWidth, merged: merged.address, line: [line.style, line.weight], list: rule.rule.list,
        frozen: frozen.address, page: [page.orientation, page.paperSize, page.topMargin, page.bottomMargin], zoom: page.zoom.horizontalFitToPages, titles: titles.address, foot: foot.rightFooter,
      });
    });
    expect(seen.head).toEqual([48, 30, true, '#92D050', true, 'Bookman Old Style']);
    expect(seen.wide).toBeCloseTo(108.75, 2);
    expect(seen.merged).toContain('A3:A4');
    expect(seen.line).toEqual(['Continuous', 'Thin']);
    expect(seen.list).toMatchObject({ inCellDropDown: true, source: 'Ya,Tidak' });
    expect(seen.frozen).toMatch(/1:1|A1:/);
    expect(seen.page).toEqual(['Landscape', 'Folio', 21.6, 36]);
    expect(seen.zoom).toBe(1);
    expect(seen.titles).toMatch(/\$?1:\$?2$/);
    expect(seen.foot).toBe('Halaman &P dari &N');
  });

  it('puts a list that is too long for its rule into our own sheet', async () => {
    const choices = Array.from({ length: 40 }, (_, index) => `Dinas Nomor ${index + 1}, Kabupaten`);
    const { id } = await draw({ ...odds, lists: [{ zone: { top: 1, left: 2, bottom: 3, right: 2 }, choices }] });
    const seen = await request((context) => {
      const rule = context.workbook.worksheets.getItem(id).getRange('C2').dataValidation.load('rule');
      const stored = context.workbook.worksheets.getItem('_kaskade').getRange('F1:F40').load('values');
      return () => ({ source: rule.rule.list?.source as string, values: stored.values.flat() as unknown[] });
    });
    expect(seen.source.replaceAll('$', '')).toContain('_kaskade!F1:F40');
    expect(seen.values).toEqual(choices);
  });

  it('draws a T-C.14 that is read back as the plan it was drawn from', async () => {
    const drawn = await draw(smallDrawing);
    expect(drawn.name).toBe('T-C.14 (2)');
    const grids = await readContents(await measureSheets([drawn]));
    const reading = readSheet(grids[0]!.grid);
    if (!isReading(reading)) throw new Error(reading.refused);
    expect(reading.kind).toBe('tc-14');
    expect(reading.plan.items.map(({ level, title, code }) => [level, title, code?.raw ?? null])).toEqual(smallPlan.items.map(({ level, title, code }) => [level, title, code?.raw ?? null]));
    expect(reading.plan.indikator.map(({ name, opd, targets }) => [name, opd.raw, targets[2019]?.raw])).toEqual(smallPlan.indikator.map(({ name, opd, targets }) => [name, opd.raw, targets[2019]?.raw]));
    expect(reading.unread).toEqual([]);
  });

  it('draws thousands of rows in batches below the budget', async () => {
    const rows = 3000;
    const large: Drawing = {
      ...odds, sheetName: 'Besar', rowCount: rows, formulas: [], merges: [], lists: [],
      values: Array.from({ length: rows }, (_, row) => [`1.${row}`, row, 'Persentase perangkat daerah yang tertib administrasi '.repeat(20)]),
    };
    office.host.resetMeter();
    await draw(large);
    expect(office.host.meter.requests).toBe(2 + 3);
    expect(office.host.meter.sent / 3).toBeLessThan(2_000_000);
  });
});

describe('a drawing that fails', () => {
  it('leaves no sheet behind, whether it failed before or after it was drawn', async () => {
    for (const when of ['before', 'after'] as const) {
      const result = drawSheet(odds);
      while (office.host.meter.requests < 1) await new Promise((resolve) => setTimeout(resolve, 0));
      office.host.failNext('GeneralException', when);
      expect(await result).toMatchObject({ ok: false, written: 'nothing', failure: { kind: 'host' } });
      expect(await sheetNames()).toEqual(['Sheet1', 'T-C.14']);
      office.host.resetMeter();
    }
  });

  it('says so where the half-drawn sheet cannot be deleted', async () => {
    const { host } = office;
    const process = host.process.bind(host);
    host.process = (body) => process(body.includes('"Name":"Delete"') ? body.replace('"Name":"Delete"', '"Name":"NoSuchMember"') : body);
    host.resetMeter();
    const result = drawSheet(odds);
    while (host.meter.requests < 1) await new Promise((resolve) => setTimeout(resolve, 0));
    host.failNext('GeneralException', 'after');
    expect(await result).toMatchObject({ ok: false, written: 'partly' });
  });

  it('only in its page setup is a drawn table all the same', async () => {
    const result = drawSheet(odds);
    while (office.host.meter.requests < 2) await new Promise((resolve) => setTimeout(resolve, 0));
    office.host.failNext('InvalidArgument', 'before');
    expect(await result).toMatchObject({ ok: true, value: { print: 'set' } });
  });

  it('where the printer has no such paper is drawn without it', async () => {
    const { host } = office;
    const process = host.process.bind(host);
    host.process = (body) => process(body.replace('"Folio"', '"NoSuchPaper"'));
    expect(await drawSheet(odds)).toMatchObject({ ok: true, value: { print: 'without-paper' } });
    const orientation = await request((context) => {
      const page = context.workbook.worksheets.getItem('Tabel 7 1 Program').pageLayout.load('orientation');
      return () => page.orientation;
    });
    expect(orientation).toBe('Landscape');
  });
});

describe('packSteps', () => {
  it('closes a batch before it grows beyond the budget, and makes one of nothing', () => {
    const step = (weight: number) => ({ weight, queue: () => undefined });
    expect(packSteps([40, 40, 40, 200, 10].map(step), 100).map((batch) => batch.length)).toEqual([2, 1, 1, 1]);
    expect(packSteps([], 100)).toEqual([[]]);
  });
});
