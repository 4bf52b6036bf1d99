// learn.microsoft.com: "Set range format using the Excel JavaScript API"; "Excel.RangeFormat class"; "Excel.RangeBorder class".
import { describe, expect, test } from 'vitest';
import { bookOf, open, refused } from '../support';

const sheet1 = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');

describe('RangeFormat', () => {
  test('what was set is read again', async () => {
    await open([]);
    await Excel.run(async (context) => {
      const { format } = sheet1(context).getRange('A1:B2');
      format.set({ horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true, indentLevel: 2, fill: { color: '#ffeecc' }, font: { name: 'Bookman Old Style', size: 11, bold: true, italic: true, color: '#1f4e79', underline: 'Single' } });
      await context.sync();
      format.load('horizontalAlignment, verticalAlignment, wrapText, indentLevel, fill/color, font/name, font/size, font/bold, font/italic, font/color, font/underline');
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 2,
        fill: { color: '#FFEECC' },
        font: { name: 'Bookman Old Style', size: 11, bold: true, italic: true, color: '#1F4E79', underline: 'Single' },
      });
    });
  });

  test('what the grid cannot show is kept for the file and read again', async () => {
    await open([]);
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange('A1');
      const plain = sheet1(context).getRange('B1').load('format/font/name, format/font/size');
      range.format.set({ horizontalAlignment: 'Justify', verticalAlignment: 'Distributed', shrinkToFit: true, font: { underline: 'Double' }, protection: { locked: false } });
      range.numberFormat = [['_-* #,##0.00_-;[Red]-* #,##0.00_-']];
      range.load('numberFormat, format/horizontalAlignment, format/verticalAlignment, format/shrinkToFit, format/font/underline, format/protection/locked');
      await context.sync();
      expect(range.format.toJSON()).toMatchObject({ horizontalAlignment: 'Justify', verticalAlignment: 'Distributed', shrinkToFit: true, font: { underline: 'Double' }, protection: { locked: false } });
      expect(range.numberFormat).toEqual([['_-* #,##0.00_-;[Red]-* #,##0.00_-']]);
      expect([plain.format.font.name, plain.format.font.size]).toEqual(['Calibri', 11]);
      range.format.horizontalAlignment = 'Left';
      range.numberFormat = [['0.0']];
      range.load('numberFormat, format/horizontalAlignment');
      await context.sync();
      expect([range.format.horizontalAlignment, range.numberFormat]).toEqual(['Left', [['0.0']]]);
    });
  });

  test('cells that differ give null, and "" for colours', async () => {
    await open([]);
    await Excel.run(async (context) => {
      const first = sheet1(context).getRange('A1').format;
      first.font.bold = true;
      first.font.name = 'Arial Narrow';
      first.fill.color = '#FF0000';
      const { format } = sheet1(context).getRange('A1:B1').load('format/wrapText, format/font/bold, format/font/name, format/fill/color');
      await context.sync();
      expect([format.wrapText, format.font.bold, format.font.name, format.fill.color]).toEqual([false, null, null, '']);
    });
  });

  test('a cell without a fill reads as white, and clear takes the fill away', async () => {
    await open([]);
    await Excel.run(async (context) => {
      const { fill } = sheet1(context).getRange('A1').format;
      fill.color = '#00FF00';
      fill.clear();
      fill.load('color');
      await context.sync();
      expect(fill.color).toBe('#FFFFFF');
    });
  });

  test('font names and indents move with inserted rows', async () => {
    await open([]);
    await Excel.run(async (context) => {
      sheet1(context).getRange('A3').format.indentLevel = 3;
      sheet1(context).getRange('1:2').insert('Down');
      const { format } = sheet1(context).getRange('A5').load('format/indentLevel');
      await context.sync();
      expect(format.indentLevel).toBe(3);
    });
  });

  test('widths and heights are points; several that differ give null', async () => {
    await open([]);
    await Excel.run(async (context) => {
      sheet1(context).getRange('A:A').format.columnWidth = 150;
      sheet1(context).getRange('1:1').format.rowHeight = 30;
      const one = sheet1(context).getRange('A1').load('format/columnWidth, format/rowHeight');
      const several = sheet1(context).getRange('A1:B2').load('format/columnWidth, format/rowHeight');
      await context.sync();
      expect([one.format.columnWidth, one.format.rowHeight]).toEqual([150, 30]);
      expect([several.format.columnWidth, several.format.rowHeight]).toEqual([null, null]);
    });
  });

  test('autofit makes a column as wide as its text wants', async () => {
    await open([['x'.repeat(200), 'y']]);
    await Excel.run(async (context) => {
      sheet1(context).getRange('A:B').format.autofitColumns();
      const widths = ['A1', 'B1'].map((address) => sheet1(context).getRange(address).load('format/columnWidth'));
      await context.sync();
      expect(widths[0]?.format.columnWidth).toBeGreaterThan(widths[1]?.format.columnWidth ?? Infinity);
    });
  });

  test('borders by side, with weight and colour', async () => {
    await open([]);
    await Excel.run(async (context) => {
      const { borders } = sheet1(context).getRange('B2:C4').format;
      for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const) {
        const border = borders.getItem(side);
        border.style = 'Continuous';
        border.color = '#808080';
      }
      borders.getItem('EdgeBottom').weight = 'Medium';
      borders.getItem('InsideVertical').style = 'None';
      borders.load('items/sideIndex, items/style, items/weight, items/color');
      const outside = sheet1(context).getRange('E9').format.borders.getItem('EdgeTop').load('style');
      await context.sync();
      const sides = Object.fromEntries(borders.items.map(({ sideIndex, style, weight, color }) => [sideIndex, `${style} ${weight} ${color}`]));
      expect(sides).toMatchObject({ EdgeTop: 'Continuous Thin #808080', EdgeBottom: 'Continuous Medium #808080', InsideHorizontal: 'Continuous Thin #808080', InsideVertical: 'None Thin #000000', DiagonalUp: 'None Thin #000000' });
      expect(outside.style).toBe('None');
    });
  });

  test('what is no colour and what the workbench has not are refused', async () => {
    await open([]);
    const change = (work: (range: Excel.Range) => void) =>
      refused(
        Excel.run(async (context) => {
          work(sheet1(context).getRange('A1'));
          await context.sync();
        }),
      );
    expect((await change((range) => (range.format.fill.color = 'merah'))).code).toBe('InvalidArgument');
    const unknown = await change((range) => (range.format.readingOrder = 'RightToLeft'));
    expect([unknown.code, unknown.debugInfo.errorLocation]).toEqual(['ApiNotFound', 'RangeFormat.readingOrder']);
  });

  test('formats of 200 rows are set at once', async () => {
    const { host } = await open(bookOf({ Sheet1: Array.from({ length: 200 }, (_, row) => [row]) }));
    host.resetMeter();
    await Excel.run(async (context) => {
      sheet1(context).getRange('A1:T200').format.font.bold = true;
      await context.sync();
    });
    expect(host.meter.requests).toBe(1);
  });
});
