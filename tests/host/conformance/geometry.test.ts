// learn.microsoft.com: "Excel.Range class"; "Get a range using the Excel JavaScript API"; "Insert a range of cells using the Excel JavaScript API"; "Clear or delete ranges".
import { describe, expect, test } from 'vitest';
import { bookOf, open, refused } from '../support';

const sheet1 = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');

async function addressOf(find: (sheet: Excel.Worksheet) => Excel.Range): Promise<string | null> {
  return Excel.run(async (context) => {
    const range = find(sheet1(context)).load('address');
    await context.sync();
    return range.isNullObject ? null : range.address;
  });
}

describe('Range, its place', () => {
  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string | null]>([
    ['getCell', (sheet) => sheet.getRange('B2:C9').getCell(1, 2), 'Sheet1!D3'],
    ['getCell outside the range', (sheet) => sheet.getRange('B2').getCell(-1, -1), 'Sheet1!A1'],
    ['getRow', (sheet) => sheet.getRange('B2:C9').getRow(1), 'Sheet1!B3:C3'],
    ['getColumn', (sheet) => sheet.getRange('B2:C9').getColumn(1), 'Sheet1!C2:C9'],
    ['getResizedRange', (sheet) => sheet.getRange('B2:C9').getResizedRange(1, -1), 'Sheet1!B2:B10'],
    ['getAbsoluteResizedRange', (sheet) => sheet.getRange('B2').getAbsoluteResizedRange(2, 3), 'Sheet1!B2:D3'],
    ['getOffsetRange', (sheet) => sheet.getRange('B2:C9').getOffsetRange(-1, 2), 'Sheet1!D1:E8'],
    ['getEntireRow', (sheet) => sheet.getRange('B2:C3').getEntireRow(), 'Sheet1!2:3'],
    ['getEntireColumn', (sheet) => sheet.getRange('B2:C3').getEntireColumn(), 'Sheet1!B:C'],
    ['getLastCell', (sheet) => sheet.getRange('B2:C9').getLastCell(), 'Sheet1!C9'],
    ['getBoundingRect', (sheet) => sheet.getRange('B2').getBoundingRect('D5'), 'Sheet1!B2:D5'],
    ['getIntersectionOrNullObject', (sheet) => sheet.getRange('A1:C3').getIntersectionOrNullObject('B2:D9'), 'Sheet1!B2:C3'],
    ['getIntersectionOrNullObject of a range', (sheet) => sheet.getRange('A:A').getIntersectionOrNullObject(sheet.getRange('2:2')), 'Sheet1!A2'],
    ['getIntersectionOrNullObject of nothing', (sheet) => sheet.getRange('A1').getIntersectionOrNullObject('B2'), null],
    ['getUsedRangeOrNullObject within', (sheet) => sheet.getRange('A:A').getUsedRangeOrNullObject(true), 'Sheet1!A2:A4'],
    ['getUsedRangeOrNullObject of nothing', (sheet) => sheet.getRange('F1:G9').getUsedRangeOrNullObject(true), null],
    ['getSurroundingRegion', (sheet) => sheet.getRange('B3').getSurroundingRegion(), 'Sheet1!A2:C4'],
    ['getRangeByIndexes', (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), 'Sheet1!C2:F4'],
    ['a name', (sheet) => sheet.getRange('tahun'), 'Sheet1!C1'],
  ])('%s', async (_name, find, address) => {
    await open(bookOf({ Sheet1: [[null, null, null], ['a', 'b', null], ['c', null, 'd'], ['e', null, null]] }, { names: { tahun: 'Sheet1!C1' } }));
    expect(await addressOf(find)).toBe(address);
  });

  test('names of sheets are quoted where Excel quotes them', async () => {
    await open(bookOf({ Matriks: [], 'T-C.14': [], 'Rencana "A"': [], "D'Esa": [], A1: [], _kaskade: [] }));
    await Excel.run(async (context) => {
      const names = ['Matriks', 'T-C.14', 'Rencana "A"', "D'Esa", 'A1', '_kaskade'];
      const ranges = names.map((name) => context.workbook.worksheets.getItem(name).getRange('B2').load('address'));
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual(['Matriks!B2', "'T-C.14'!B2", "'Rencana \"A\"'!B2", "'D''Esa'!B2", "'A1'!B2", '_kaskade!B2']);
    });
  });

  test.each(['A0', 'XFE1', 'A1:B2:C3', 'bukan alamat', 'Tidak!A1', 'A1:B'])('%s is no address', async (address) => {
    await open([]);
    expect((await refused(addressOf((sheet) => sheet.getRange(address)))).code).toBe('InvalidArgument');
  });

  test('beyond the edge of the sheet is InvalidArgument', async () => {
    await open([]);
    expect((await refused(addressOf((sheet) => sheet.getRange('A1').getOffsetRange(-1, 0)))).code).toBe('InvalidArgument');
  });
});

describe('Range, merged areas', () => {
  const merged = () => bookOf({ Sheet1: [['a', 'b'], ['c', 'd']] }, { merges: { Sheet1: ['B2:C3', 'E1:E4'] } });

  test('only areas that start in the range are found (OfficeDev/office-js issue 3611)', async () => {
    await open(merged());
    await Excel.run(async (context) => {
      const found = ['A1:F9', 'C1:F9', 'C3:D9'].map((address) => sheet1(context).getRange(address).getMergedAreasOrNullObject().load('address, areaCount, areas/items/address'));
      await context.sync();
      expect(found.map((areas) => (areas.isNullObject ? null : areas.address))).toEqual(['Sheet1!E1:E4,Sheet1!B2:C3', 'Sheet1!E1:E4', null]);
      expect(found[0]?.areas.items.map(({ address }) => address)).toEqual(['Sheet1!E1:E4', 'Sheet1!B2:C3']);
    });
  });

  test('merge keeps the first cell, unmerge parts what it touches, across goes row by row', async () => {
    await open(merged());
    await Excel.run(async (context) => {
      sheet1(context).getRange('C3').unmerge();
      sheet1(context).getRange('A1:B2').merge();
      sheet1(context).getRange('G1:H3').merge(true);
      const areas = sheet1(context).getRange('A1:Z9').getMergedAreasOrNullObject().load('address');
      const values = sheet1(context).getRange('A1:B2').load('values');
      await context.sync();
      expect(areas.address).toBe('Sheet1!A1:B2,Sheet1!E1:E4,Sheet1!G1:H1,Sheet1!G2:H2,Sheet1!G3:H3');
      expect(values.values).toEqual([['a', ''], ['', '']]);
    });
  });

  test('an area may reach over frozen rows', async () => {
    await open(merged());
    await Excel.run(async (context) => {
      sheet1(context).freezePanes.freezeRows(2);
      sheet1(context).getRange('A2:A4').merge();
      const areas = sheet1(context).getRange('A2').getMergedAreasOrNullObject().load('address');
      const frozen = sheet1(context).freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect([areas.address, frozen.address]).toEqual(['Sheet1!A2:A4', 'Sheet1!1:2']);
    });
  });
});

describe('Range, inserting, deleting, clearing', () => {
  const three = () => bookOf({ Sheet1: [['a', 1], ['b', 2], ['c', 3]] });
  const values = (address: string): Promise<unknown[][]> =>
    Excel.run(async (context) => {
      const range = sheet1(context).getRange(address).load('values');
      await context.sync();
      return range.values as unknown[][];
    });

  test('whole rows make room, and a range that is held moves with its cells', async () => {
    await open(three());
    await Excel.run(async (context) => {
      const held = sheet1(context).getRange('A2:B3');
      const inserted = sheet1(context).getRange('2:2').insert('Down').load('address');
      held.load('address');
      await context.sync();
      expect([inserted.address, held.address]).toEqual(['Sheet1!2:2', 'Sheet1!A3:B4']);
      sheet1(context).getRange('4:4').delete('Up');
      held.load('address, values');
      await context.sync();
      expect([held.address, held.values]).toEqual(['Sheet1!A3:B3', [['b', 2]]]);
    });
    expect(await values('A1:B4')).toEqual([['a', 1], ['', ''], ['b', 2], ['', '']]);
  });

  test('a range whose cells are gone is ItemNotFound', async () => {
    await open(three());
    const error = await refused(
      Excel.run(async (context) => {
        const held = sheet1(context).getRange('A2:B2');
        await context.sync();
        sheet1(context).getRange('2:2').delete('Up');
        held.load('address');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ItemNotFound');
  });

  test('part of a row pushes what is below it', async () => {
    await open(three());
    await Excel.run(async (context) => {
      sheet1(context).getRange('A2').insert('Down');
      await context.sync();
    });
    expect(await values('A1:B4')).toEqual([['a', 1], ['', 2], ['b', 3], ['c', '']]);
    await Excel.run(async (context) => {
      sheet1(context).getRange('A2').delete('Up');
      await context.sync();
    });
    expect(await values('A1:B4')).toEqual([['a', 1], ['b', 2], ['c', 3], ['', '']]);
  });

  test('the same on a sheet that is not in front', async () => {
    await open(bookOf({ Depan: [], Sheet1: [['a', 1], ['b', 2]] }));
    await Excel.run(async (context) => {
      sheet1(context).getRange('A1').insert('Down');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(active.name).toBe('Depan');
    });
    expect(await values('A1:B3')).toEqual([['', 1], ['a', 2], ['b', '']]);
  });

  test('contents, formats, or all', async () => {
    await open(bookOf({ Sheet1: [[1, 2, 3]] }, { formats: { Sheet1: { 'A1:C1': '0.00' } } }));
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange('A1:C1');
      range.format.fill.color = '#FF0000';
      sheet1(context).getRange('A1').clear('Contents');
      sheet1(context).getRange('B1').clear('Formats');
      sheet1(context).getRange('C1').clear();
      const cells = ['A1', 'B1', 'C1'].map((address) => sheet1(context).getRange(address).load('values, numberFormat, format/fill/color'));
      await context.sync();
      expect(cells.map((cell) => [cell.values[0]?.[0] as unknown, cell.numberFormat[0]?.[0] as unknown, cell.format.fill.color])).toEqual([
        ['', '0.00', '#FF0000'],
        [2, 'General', '#FFFFFF'],
        ['', 'General', '#FFFFFF'],
      ]);
    });
  });

  test('hidden rows and columns: all, none, or null for some', async () => {
    await open(three());
    await Excel.run(async (context) => {
      sheet1(context).getRange('2:2').rowHidden = true;
      sheet1(context).getRange('B:B').columnHidden = true;
      const rows = ['A2', 'A1', 'A1:A2'].map((address) => sheet1(context).getRange(address).load('rowHidden, columnHidden'));
      const column = sheet1(context).getRange('B1').load('columnHidden, hidden');
      await context.sync();
      expect(rows.map(({ rowHidden }) => rowHidden)).toEqual([true, false, null]);
      expect([column.columnHidden, column.hidden]).toEqual([true, true]);
      sheet1(context).getRange('1:9').rowHidden = false;
      const again = sheet1(context).getRange('A2').load('rowHidden');
      await context.sync();
      expect(again.rowHidden).toBe(false);
    });
  });
});

describe('RangeAreas', () => {
  test('several areas at once', async () => {
    await open(bookOf({ Sheet1: [['a', null, 'b'], [null, null, 'c']] }));
    await Excel.run(async (context) => {
      const areas = sheet1(context).getRanges('A1, C1:C2');
      areas.format.fill.color = 'yellow';
      areas.load('address, areaCount, cellCount, format/fill/color, areas/items/address, areas/items/values');
      const used = sheet1(context).getRanges('A1:B9,E1:F9').getUsedRangeAreasOrNullObject(true).load('address');
      const none = sheet1(context).getRanges('E1:F9').getUsedRangeAreasOrNullObject(true).load('address');
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount, areas.format.fill.color]).toEqual(['Sheet1!A1,Sheet1!C1:C2', 2, 3, '#FFFF00']);
      expect(areas.areas.items.map(({ values }) => values)).toEqual([[['a']], [['b'], ['c']]]);
      expect([used.address, none.isNullObject]).toEqual(['Sheet1!A1', true]);
    });
  });
});
