// learn.microsoft.com: "Work with Events using the Excel JavaScript API"; "Excel.WorksheetChangedEventArgs interface"; "Work with workbooks: selection".
import { describe, expect, test } from 'vitest';
import { Model } from '../../../src/workbench/engine';
import { createBook } from '../../../src/workbench/book';
import { bookOf, open, openInOffice, type OpenOffice } from '../support';

type Seen = Record<string, unknown>;

/** Registers a handler and collects what it is told, without the functions. */
async function hear(register: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => OfficeExtension.EventHandlers<unknown>): Promise<Seen[]> {
  const seen: Seen[] = [];
  await Excel.run(async (context) => {
    register(context.workbook.worksheets, context).add(async (args) => {
      seen.push(Object.fromEntries(Object.entries(args as Seen).filter(([, value]) => typeof value !== 'function' && value !== undefined)));
      return Promise.resolve();
    });
    await context.sync();
  });
  return seen;
}

const type = ({ book }: OpenOffice, sheetId: string, row: number, col: number, content: string) => book.model.dispatch('UPDATE_CELL', { sheetId, row, col, content });

describe('Worksheet.onChanged', () => {
  test('a cell that the planner types in: before and after', async () => {
    const office = await open([['lama', 1]]);
    const seen = await hear((sheets) => sheets.getItem('Sheet1').onChanged);
    type(office, 'sheet1', 0, 0, 'baru');
    await office.eventsHaveArrived();
    expect(seen).toEqual([
      { type: 'WorksheetChanged', changeType: 'RangeEdited', source: 'Local', worksheetId: '{sheet1}', address: 'A1', details: { valueBefore: 'lama', valueAfter: 'baru', valueTypeBefore: 'String', valueTypeAfter: 'String' } },
    ]);
  });

  test('several cells: the area, without details', async () => {
    const office = await open([['a', 'b'], ['c', 'd']]);
    const seen = await hear((sheets) => sheets.getItem('Sheet1').onChanged);
    office.book.model.dispatch('DELETE_CONTENT', { sheetId: 'sheet1', target: [{ top: 0, bottom: 1, left: 0, right: 1 }] });
    office.book.model.dispatch('DELETE_CONTENT', { sheetId: 'sheet1', target: [{ top: 0, bottom: 1, left: 0, right: 1 }] });
    await office.eventsHaveArrived();
    expect(seen.map(({ address, details }) => [address, details])).toEqual([['A1:B2', undefined]]);
  });

  test('a clearing that is undone and done again', async () => {
    const office = await open([['a', 'b'], ['c', 'd']]);
    office.book.model.dispatch('DELETE_CONTENT', { sheetId: 'sheet1', target: [{ top: 0, bottom: 1, left: 1, right: 1 }] });
    const seen = await hear((sheets) => sheets.getItem('Sheet1').onChanged);
    office.book.model.dispatch('REQUEST_UNDO');
    office.book.model.dispatch('REQUEST_REDO');
    await office.eventsHaveArrived();
    expect(seen.map(({ changeType, address }) => [changeType, address])).toEqual([['RangeEdited', 'B1:B2'], ['RangeEdited', 'B1:B2']]);
  });

  test('a paste of an empty cell that is undone and done again', async () => {
    const office = await open([['a', 'b'], ['c', null]]);
    const { model } = office.book;
    model.selection.selectZone({ cell: { row: 0, col: 1 }, zone: { top: 0, bottom: 1, left: 1, right: 1 } });
    model.dispatch('COPY');
    model.dispatch('PASTE', { target: [{ top: 0, bottom: 0, left: 0, right: 0 }] });
    const seen = await hear((sheets) => sheets.getItem('Sheet1').onChanged);
    model.dispatch('REQUEST_UNDO');
    model.dispatch('REQUEST_REDO');
    await office.eventsHaveArrived();
    expect(seen.map(({ changeType, address }) => [changeType, address])).toEqual([['RangeEdited', 'A1:A2'], ['RangeEdited', 'A1:A2']]);
  });

  test('a format that is undone', async () => {
    const office = await open([['a']]);
    office.book.model.dispatch('SET_FORMATTING', { sheetId: 'sheet1', target: [{ top: 0, bottom: 0, left: 0, right: 1 }], format: '0%' });
    const seen = await hear((sheets) => sheets.getItem('Sheet1').onFormatChanged);
    office.book.model.dispatch('REQUEST_UNDO');
    await office.eventsHaveArrived();
    expect(seen.map(({ address }) => address)).toEqual(['A1:B1']);
  });

  test('formats are no change of data', async () => {
    const office = await open([['a']]);
    const changed = await hear((sheets) => sheets.getItem('Sheet1').onChanged);
    const formatted = await hear((sheets) => sheets.onFormatChanged);
    office.book.model.dispatch('SET_FORMATTING', { sheetId: 'sheet1', target: [{ top: 0, bottom: 1, left: 0, right: 1 }], style: { bold: true } });
    await office.eventsHaveArrived();
    expect(changed).toEqual([]);
    expect(formatted.map(({ address }) => address)).toEqual(['A1:B2']);
  });

  test('rows and columns that come and go; rows at the end are only the grid growing', async () => {
    const office = await open([['a', 'b'], ['c', 'd']]);
    const seen = await hear((sheets) => sheets.getItem('Sheet1').onChanged);
    const change = { sheetId: 'sheet1', sheetName: 'Sheet1' };
    office.book.model.dispatch('ADD_COLUMNS_ROWS', { ...change, dimension: 'ROW', base: 1, quantity: 2, position: 'before' });
    office.book.model.dispatch('REMOVE_COLUMNS_ROWS', { ...change, dimension: 'ROW', elements: [4, 1, 2] });
    office.book.model.dispatch('ADD_COLUMNS_ROWS', { ...change, dimension: 'COL', base: 0, quantity: 1, position: 'after' });
    office.book.model.dispatch('ADD_COLUMNS_ROWS', { ...change, dimension: 'ROW', base: office.book.model.getters.getNumberRows('sheet1') - 1, quantity: 100, position: 'after' });
    office.book.model.dispatch('REQUEST_UNDO');
    office.book.model.dispatch('REQUEST_UNDO');
    await office.eventsHaveArrived();
    expect(seen.map(({ changeType, address }) => `${String(changeType)} ${String(address)}`)).toEqual(['RowInserted 2:3', 'RowDeleted 2:3', 'RowDeleted 5:5', 'ColumnInserted B:B', 'ColumnDeleted B:B']);
  });

  test('cells that are pushed aside', async () => {
    const office = await open([['a'], ['b']]);
    const seen = await hear((sheets) => sheets.getItem('Sheet1').onChanged);
    office.book.model.dispatch('INSERT_CELL', { zone: { top: 0, bottom: 0, left: 0, right: 0 }, shiftDimension: 'ROW' });
    await office.eventsHaveArrived();
    expect(seen.map(({ changeType, address, changeDirectionState }) => [changeType, address, changeDirectionState])).toEqual([['CellInserted', 'A1', { insertShiftDirection: 'Down' }]]);
  });

  test('the add-in’s own writes raise it too, and say whose they are', async () => {
    const office = await open([['a']]);
    const seen = await hear((sheets) => sheets.onChanged);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['b']];
      sheet.getRange('B1:C2').clear('Contents');
      sheet.getRange('1:1').insert('Down');
      await context.sync();
    });
    await office.eventsHaveArrived();
    expect(seen.map(({ changeType, address, triggerSource }) => [changeType, address, triggerSource])).toEqual([
      ['RangeEdited', 'A1', 'ThisLocalAddin'],
      ['RangeEdited', 'B1:C2', 'ThisLocalAddin'],
      ['RowInserted', '1:1', 'ThisLocalAddin'],
    ]);
  });

  test('the range of the event can be opened', async () => {
    const office = await open([['a', 'b']]);
    const values: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').onChanged.add(async (args) => {
        await Excel.run(async (inner) => {
          const range = args.getRange(inner).load('values');
          await inner.sync();
          values.push(range.values);
        });
      });
      await context.sync();
    });
    type(office, 'sheet1', 0, 1, 'baru');
    await office.eventsHaveArrived();
    await office.eventsHaveArrived();
    expect(values).toEqual([[['baru']]]);
  });

  test('a handler that was removed hears nothing more, the others do', async () => {
    const office = await open([['a']]);
    const others = await hear((sheets) => sheets.onChanged);
    const mine: string[] = [];
    await Excel.run(async (context) => {
      const handler = context.workbook.worksheets.getItem('Sheet1').onChanged.add(async ({ address }) => Promise.resolve(void mine.push(address)));
      await context.sync();
      handler.remove();
      await handler.context.sync();
    });
    type(office, 'sheet1', 0, 0, 'b');
    await office.eventsHaveArrived();
    expect([mine, others.length]).toEqual([[], 1]);
  });

  test('what another planner does is remote', async () => {
    // Two windows on one workbook, joined as the relay joins them.
    const listeners = new Map<unknown, (message: unknown) => void>();
    const transport = {
      sendMessage: (message: unknown) => Promise.resolve(listeners.forEach((listener) => listener(message))),
      onNewMessage: (id: unknown, listener: (message: unknown) => void) => void listeners.set(id, listener),
      leave: (id: unknown) => void listeners.delete(id),
    };
    const data = bookOf({ Sheet1: [['a', 'b']] }).model.exportData();
    const model = (id: string) => new Model(structuredClone(data), { transportService: transport as never, client: { id, name: id } });
    const [mine, theirs] = [createBook(model('saya'), 'buku.xlsx'), createBook(model('dia'), 'buku.xlsx')];
    const office = await open(mine);
    const seen = await hear((sheets) => sheets.onChanged);
    theirs.model.dispatch('UPDATE_CELL', { sheetId: 'sheet1', row: 0, col: 1, content: 'dari dia' });
    await office.eventsHaveArrived();
    type(office, 'sheet1', 0, 0, 'dari saya');
    await office.eventsHaveArrived();
    expect(seen.map(({ source, address, details }) => [source, address, (details as { valueAfter: unknown } | undefined)?.valueAfter])).toEqual([
      ['Remote', 'B1', 'dari dia'],
      ['Local', 'A1', 'dari saya'],
    ]);
  });
});

describe('the other events', () => {
  test('sheets: activated, deactivated, added, deleted, selection', async () => {
    const office = await open(bookOf({ A: [], B: [] }));
    const { model } = office.book;
    const seen = {
      activated: await hear((sheets) => sheets.onActivated),
      deactivated: await hear((sheets) => sheets.onDeactivated),
      added: await hear((sheets) => sheets.onAdded),
      deleted: await hear((sheets) => sheets.onDeleted),
      selection: await hear((sheets) => sheets.onSelectionChanged),
      ofB: await hear((sheets) => sheets.getItem('B').onSelectionChanged),
    };
    model.selection.selectCell(2, 3);
    await office.eventsHaveArrived();
    model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: 'sheet1', sheetIdTo: 'sheet2' });
    model.selection.selectZone({ cell: { col: 0, row: 0 }, zone: { top: 0, bottom: 4, left: 0, right: 1 } });
    await office.eventsHaveArrived();
    model.dispatch('CREATE_SHEET', { sheetId: 'baru', name: 'Baru', position: 2 });
    model.dispatch('DELETE_SHEET', { sheetId: 'baru', sheetName: 'Baru' });
    await office.eventsHaveArrived();
    const ids = (events: Seen[]) => events.map(({ worksheetId }) => worksheetId);
    expect([ids(seen.activated), ids(seen.deactivated), ids(seen.added), ids(seen.deleted)]).toEqual([['{sheet2}'], ['{sheet1}'], ['{baru}'], ['{baru}']]);
    expect(seen.selection.map(({ worksheetId, address }) => `${String(worksheetId)} ${String(address)}`)).toEqual(['{sheet1} C4', '{sheet2} A1:B5']);
    expect(seen.ofB.map(({ address }) => address)).toEqual(['A1:B5']);
  });

  test('hidden rows and protection', async () => {
    const office = await open([['a'], ['b'], ['c']]);
    const hidden = await hear((sheets) => sheets.onRowHiddenChanged);
    const protection = await hear((sheets) => sheets.onProtectionChanged);
    office.book.model.dispatch('HIDE_COLUMNS_ROWS', { sheetId: 'sheet1', dimension: 'ROW', elements: [1, 2] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').protection.protect();
      await context.sync();
    });
    await office.eventsHaveArrived();
    expect(hidden.map(({ address, changeType }) => [address, changeType])).toEqual([['2:3', 'Hidden']]);
    expect(protection.map(({ isProtected }) => isProtected)).toEqual([true]);
  });

  test('names, in an Excel that has the event (the web only, says this office.js)', async () => {
    const office = await open([], { requirements: { ExcelApi: '1.17', ExcelApiOnline: '1.1' } });
    const seen = await hear((sheets) => (sheets as unknown as { onNameChanged: OfficeExtension.EventHandlers<unknown> }).onNameChanged);
    office.book.model.dispatch('RENAME_SHEET', { sheetId: 'sheet1', oldName: 'Sheet1', newName: 'Matriks' });
    await office.eventsHaveArrived();
    expect(seen.map(({ nameBefore, nameAfter }) => [nameBefore, nameAfter])).toEqual([['Sheet1', 'Matriks']]);
  });

  test('the document’s own selection event', async () => {
    const office = await open([]);
    let heard = 0;
    await new Promise<void>((resolve) => Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () => void heard++, () => resolve()));
    office.book.model.selection.selectCell(1, 1);
    await office.eventsHaveArrived();
    expect(heard).toBe(1);
  });

  test('a closed office is silent', async () => {
    const office = await openInOffice([['a']]);
    const seen = await hear((sheets) => sheets.onChanged);
    office.close();
    type(office, 'sheet1', 0, 0, 'b');
    await office.eventsHaveArrived();
    expect(seen).toEqual([]);
  });
});
