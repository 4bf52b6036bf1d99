import { describe, expect, it } from 'vitest';
import { open, refused } from '../support';

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1): a target larger than the source is filled with it again and again.
describe('Range.copyFrom with formats', () => {
  it('lays number formats, styles and borders over every row of the target, and no content', async () => {
    const { Excel } = await open([['kepala', 'nilai'], ['', '']]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const source = sheet.getRange('A2:B2');
      source.numberFormat = [['@', '0.00']];
      sheet.getRange('A2').format.font.bold = true;
      source.format.borders.getItem('EdgeBottom').style = 'Continuous';
      sheet.getRange('A3:B5').copyFrom(source, 'Formats');
      const target = sheet.getRange('A3:B5').load('numberFormat,values');
      const bold = sheet.getRange('A3:A5').format.font.load('bold');
      const line = sheet.getRange('A4').format.borders.getItem('EdgeBottom').load('style');
      const used = sheet.getRange('A2:B100').getUsedRangeOrNullObject(false).load('address');
      await context.sync();
      expect(target.numberFormat).toEqual([['@', '0.00'], ['@', '0.00'], ['@', '0.00']]);
      expect(target.values).toEqual([['', ''], ['', ''], ['', '']]);
      expect([bold.bold, line.style, used.address]).toEqual([true, 'Continuous', 'Sheet1!A2:B5']);
    });
  });

  it('a cell with nothing but a border is used, unless only values are asked for', async () => {
    const { Excel } = await open([['a']]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('C7').format.borders.getItem('EdgeTop').style = 'Continuous';
      const all = sheet.getRange('C5:D20').getUsedRangeOrNullObject(false).load('rowIndex,rowCount');
      const values = sheet.getRange('C5:D20').getUsedRangeOrNullObject(true);
      await context.sync();
      expect(all.rowIndex + all.rowCount - 1).toBeGreaterThanOrEqual(6);
      expect(values.isNullObject).toBe(true);
    });
  });

  it('says no to what it does not offer', async () => {
    const { Excel } = await open([['a']]);
    const error = await refused(Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B1').copyFrom('A1', 'Values');
      await context.sync();
    }));
    expect(error.code).toBe('ApiNotFound');
  });
});
