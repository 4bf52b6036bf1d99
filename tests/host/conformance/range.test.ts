import { afterEach, describe, expect, test } from 'vitest';
import { bookOf } from '../support/book';
import { openInOffice, type OpenOffice, type OpenOptions } from '../support/open';

let office: OpenOffice;
afterEach(() => office.close());
const open = async (content: Parameters<typeof openInOffice>[0], options?: OpenOptions) => (office = await openInOffice(content, options));

describe('Range', () => {
  test('gives values, text, formulas and types of what stands in the cells', async () => {
    await open([
      ['Kode', 1.5, '=B1*2'],
      ["'6.1", true, null],
    ]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C2');
      range.load('address, values, text, formulas, valueTypes, rowCount, columnCount, cellCount, numberFormat');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:C2');
      expect(range.values).toEqual([
        ['Kode', 1.5, 3],
        ['6.1', true, ''],
      ]);
      expect(range.text).toEqual([
        ['Kode', '1.5', '3'],
        ['6.1', 'TRUE', ''],
      ]);
      expect(range.formulas).toEqual([
        ['Kode', 1.5, '=B1*2'],
        ['6.1', true, ''],
      ]);
      expect(range.valueTypes).toEqual([
        ['String', 'Double', 'Double'],
        ['String', 'Boolean', 'Empty'],
      ]);
      expect([range.rowCount, range.columnCount, range.cellCount]).toEqual([2, 3, 6]);
      expect(range.numberFormat[0]).toEqual(['General', 'General', 'General']);
    });
  });
  test('writes and merges', async () => {
    await open(bookOf({ 'TC 14': [['a', 'b'], ['c', 'd']] }, { merges: { 'TC 14': ['A5:B6'] } }));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('TC 14');
      const events: Excel.WorksheetChangedEventArgs[] = [];
      sheet.onChanged.add(async (args) => void events.push(args));
      await context.sync();
      sheet.getRange('A1:B2').values = [[1, null], ['6.1', '']];
      sheet.getRange('A9:B10').merge();
      const merged = sheet.getRange('A1:B20').getMergedAreasOrNullObject();
      merged.load('address,areaCount');
      const range = sheet.getRange('A1:B2').load('values,address');
      await context.sync();
      expect(range.values).toEqual([[1, 'b'], [6.1, '']]);
      expect(merged.address).toBe("'TC 14'!A5:B6,'TC 14'!A9:B10");
      await office.eventsHaveArrived();
      expect(events.map(({ address, triggerSource, source }) => ({ address, triggerSource, source }))).toEqual([{ address: 'A1:B2', triggerSource: 'ThisLocalAddin', source: 'Local' }]);
      office.book.model.dispatch('UPDATE_CELL', { sheetId: 'sheet1', col: 0, row: 0, content: 'x' });
      await office.eventsHaveArrived();
      expect(events[1]?.details).toEqual({ valueBefore: 1, valueAfter: 'x', valueTypeBefore: 'Double', valueTypeAfter: 'String' });
    });
  });
});
