// learn.microsoft.com: "Work with tables using the Excel JavaScript API"; "Excel.Table class"; "Excel.TableCollection class"; "Work with events: names".
import { describe, expect, test } from 'vitest';
import { bookOf, open, refused } from '../support';

const sheet1 = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');
const opd = () => bookOf({ Sheet1: [['Kode', 'Nama', 2024], ['1.01', 'Dinas Pendidikan', 1], ['1.02', 'Dinas Kesehatan', 2]], Lain: [] });

const made = () =>
  Excel.run(async (context) => {
    const table = sheet1(context).tables.add('A1:C3', true);
    table.name = 'OPD';
    await context.sync();
  });

describe('Table', () => {
  test('is made, named, styled and found from sheet, book and range', async () => {
    const { book } = await open(opd());
    await made();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('opd');
      table.style = 'TableStyleLight9';
      table.showFilterButton = false;
      table.load('id, name, style, showHeaders, showBandedRows, showFilterButton');
      const [all, header, body] = [table.getRange().load('address'), table.getHeaderRowRange().load('values'), table.getDataBodyRange().load('address')];
      const tables = sheet1(context).tables.load('items/name, count');
      const none = context.workbook.worksheets.getItem('Lain').tables.getItemOrNullObject('OPD').load('name');
      const touched = sheet1(context).getRange('C3:D9').getTables().load('items/name');
      await context.sync();
      const byId = context.workbook.tables.getItem(table.id).load('name');
      await context.sync();
      expect([table.name, table.style, table.showHeaders, table.showBandedRows, table.showFilterButton, byId.name]).toEqual(['OPD', 'TableStyleLight9', true, true, false, 'OPD']);
      expect([all.address, header.values, body.address]).toEqual(['Sheet1!A1:C3', [['Kode', 'Nama', '2024']], 'Sheet1!A2:C3']);
      expect([tables.items.map(({ name }) => name), tables.count, none.isNullObject, touched.items.map(({ name }) => name)]).toEqual([['OPD'], 1, true, ['OPD']]);
    });
    expect([...book.tableNames.values()]).toEqual(['OPD']);
  });

  test('without headers it makes room for them; blank and doubled headers get names', async () => {
    await open(bookOf({ Sheet1: [['a', 'b'], ['c', 'd']], Lain: [['x', 'x', null]] }));
    await Excel.run(async (context) => {
      const bare = sheet1(context).tables.add('A1:B2', false).getRange().load('values');
      const doubled = context.workbook.worksheets.getItem('Lain').tables.add('A1:C1', true).getRange().load('values');
      await context.sync();
      expect(bare.values).toEqual([['Column1', 'Column2'], ['a', 'b'], ['c', 'd']]);
      expect(doubled.values).toEqual([['x', 'x2', 'Column3'], ['', '', '']]);
    });
  });

  test('rows are added at the end and in between, what stands below moves down, and go again', async () => {
    await open(bookOf({ Sheet1: [['Kode', 'Nama'], ['1', 'a'], [null, null], ['di bawah', null]] }));
    await Excel.run(async (context) => {
      const table = sheet1(context).tables.add('A1:B2', true);
      table.rows.add(undefined, [['2', 'b'], ['3', 'c']]);
      table.rows.add(0, [['0', 'z']]);
      const rows = table.rows.load('count');
      const all = sheet1(context).getRange('A1:B8').load('values');
      await context.sync();
      expect(all.values).toEqual([['Kode', 'Nama'], [0, 'z'], [1, 'a'], [2, 'b'], [3, 'c'], ['', ''], ['di bawah', ''], ['', '']]);
      expect(rows.count).toBe(4);
      table.rows.getItemAt(1).delete();
      table.rows.getItemAt(1).delete();
      const left = table.getRange().load('values');
      await context.sync();
      expect(left.values).toEqual([['Kode', 'Nama'], [0, 'z'], [3, 'c']]);
    });
  });

  test('columns by name and by number', async () => {
    await open(opd());
    await made();
    await Excel.run(async (context) => {
      const columns = context.workbook.tables.getItem('OPD').columns.load('items/name, items/index, items/id');
      const values = context.workbook.tables.getItem('OPD').columns.getItem('Nama').getDataBodyRange().load('values');
      const none = context.workbook.tables.getItem('OPD').columns.getItemOrNullObject('Singkatan').load('name');
      await context.sync();
      expect(columns.items.map(({ name, index }) => `${index} ${name}`)).toEqual(['0 Kode', '1 Nama', '2 2024']);
      expect([values.values, none.isNullObject]).toEqual([[['Dinas Pendidikan'], ['Dinas Kesehatan']], true]);
    });
  });

  test('is resized and turned back into cells', async () => {
    await open(opd());
    await made();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('OPD');
      table.resize('A1:C5');
      const range = table.getRange().load('address');
      table.convertToRange();
      const left = context.workbook.tables.getCount();
      const cells = sheet1(context).getRange('A2').load('values');
      await context.sync();
      expect([range.address, left.value, cells.values]).toEqual(['Sheet1!A1:C5', 0, [[1.01]]]);
    });
  });

  test.each<[string, (context: Excel.RequestContext) => void, string]>([
    ['over another table', (context) => void sheet1(context).tables.add('C3:D9', true), 'InvalidArgument'],
    ['a name with a space', (context) => void (context.workbook.tables.getItem('OPD').name = 'Daftar OPD'), 'InvalidArgument'],
    ['a name like a cell', (context) => void (context.workbook.tables.getItem('OPD').name = 'OPD1'), 'InvalidArgument'],
    ['a style that is none', (context) => void (context.workbook.tables.getItem('OPD').style = 'Indah'), 'InvalidArgument'],
    ['one that is not there', (context) => void context.workbook.tables.getItem('Lain').load('name'), 'ItemNotFound'],
    ['merging its cells', (context) => sheet1(context).getRange('A2:B2').merge(), 'InvalidOperation'],
    ['rows of another width', (context) => void context.workbook.tables.getItem('OPD').rows.add(undefined, [['1']]), 'InvalidArgument'],
  ])('%s is refused', async (_name, work, code) => {
    await open(opd());
    await made();
    const error = await refused(
      Excel.run(async (context) => {
        work(context);
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
  });
});

describe('NamedItem', () => {
  test('names are made, listed, followed and deleted', async () => {
    await open(opd());
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add('daftar', sheet1(context).getRange('A2:B3'));
      names.add('tahun', '=Sheet1!$C$1');
      names.load('items/name, items/type, items/value, items/formula');
      await context.sync();
      expect(names.items.map(({ name, formula }) => `${name} ${String(formula)}`)).toEqual(['daftar =Sheet1!$A$2:$B$3', 'tahun =Sheet1!$C$1']);
      sheet1(context).getRange('1:1').insert('Down');
      const moved = names.getItem('daftar').getRange().load('address');
      const none = names.getItemOrNullObject('tidak').load('name');
      await context.sync();
      expect([moved.address, none.isNullObject]).toEqual(['Sheet1!A3:B4', true]);
      names.getItem('tahun').delete();
      const left = names.getCount();
      await context.sync();
      expect(left.value).toBe(1);
    });
    const error = await refused(
      Excel.run(async (context) => {
        context.workbook.names.add('daftar', sheet1(context).getRange('A1'));
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });
});
