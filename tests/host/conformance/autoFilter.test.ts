// learn.microsoft.com: "Excel.AutoFilter class"; "Work with tables using the Excel JavaScript API".
import { describe, expect, test } from 'vitest';
import { bookOf, open, refused } from '../support';

const opd = () => bookOf({ Sheet1: [['Kode', 'Nama'], ['1', 'Dinas Pendidikan'], ['2', 'Dinas Kesehatan'], ['3', 'Dinas Pendidikan']] });
const hidden = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const rows = [1, 2, 3, 4].map((row) => sheet.getRange(`${row}:${row}`).load('rowHidden'));
    await context.sync();
    return rows.map(({ rowHidden }) => rowHidden);
  });

describe('AutoFilter', () => {
  test('of a sheet hides what is not wanted, says so, and shows all again', async () => {
    await open(opd());
    await Excel.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getItem('Sheet1');
      autoFilter.load('enabled,isDataFiltered');
      await context.sync();
      expect([autoFilter.enabled, autoFilter.isDataFiltered]).toEqual([false, false]);
      autoFilter.apply('A1:B4', 1, { filterOn: Excel.FilterOn.values, values: ['Dinas Kesehatan'] });
      const area = autoFilter.getRange().load('address');
      autoFilter.load('enabled,isDataFiltered');
      await context.sync();
      expect([autoFilter.enabled, autoFilter.isDataFiltered, area.address]).toEqual([true, true, 'Sheet1!A1:B4']);
      expect(await hidden()).toEqual([false, true, false, true]);
      autoFilter.clearCriteria();
      autoFilter.load('enabled,isDataFiltered');
      await context.sync();
      expect([autoFilter.enabled, autoFilter.isDataFiltered]).toEqual([true, false]);
      autoFilter.remove();
      const none = autoFilter.getRangeOrNullObject().load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test('of a table says whether its rows are filtered', async () => {
    const { book } = await open(opd());
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B4', true);
      table.autoFilter.load('enabled,isDataFiltered');
      await context.sync();
      expect([table.autoFilter.enabled, table.autoFilter.isDataFiltered]).toEqual([true, false]);
      const sheetId = book.model.getters.getActiveSheetId();
      book.model.dispatch('UPDATE_FILTER', { sheetId, col: 1, row: 0, value: { filterType: 'values', hiddenValues: ['Dinas Pendidikan'.toLowerCase()] } });
      table.autoFilter.load('isDataFiltered');
      await context.sync();
      expect(table.autoFilter.isDataFiltered).toBe(true);
    });
    expect(await hidden()).toEqual([false, true, false, true]);
  });

  test('by a colour is not offered', async () => {
    await open(opd());
    const error = await refused(Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').autoFilter.apply('A1:B4', 0, { filterOn: Excel.FilterOn.cellColor, color: '#FF0000' });
      await context.sync();
    }));
    expect(error.code).toBe('ApiNotFound');
  });
});
