// learn.microsoft.com: "Work with worksheets using the Excel JavaScript API"; "Excel.Worksheet class"; "Excel.WorksheetCollection class"; "Excel.WorksheetFreezePanes class"; "Excel.PageLayout class"; "Excel.WorksheetProtection class".
import { describe, expect, test } from 'vitest';
import { bookOf, open, refused } from '../support';

const run = <T>(work: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => T | Promise<T>): Promise<T> =>
  Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets, context);
    await context.sync();
    return result;
  });

const names = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name, items/visibility, items/position');
    await context.sync();
    return worksheets.items.map(({ name, visibility, position }) => `${position} ${name} ${visibility}`);
  });

describe('WorksheetCollection', () => {
  test('lists every sheet, hidden ones too', async () => {
    await open(bookOf({ Profil: [], Matriks: [], Arsip: [] }, { hidden: ['Arsip'] }));
    expect(await names()).toEqual(['0 Profil Visible', '1 Matriks Visible', '2 Arsip Hidden']);
    await Excel.run(async (context) => {
      const [all, visible] = [context.workbook.worksheets.getCount(), context.workbook.worksheets.getCount(true)];
      const first = context.workbook.worksheets.getFirst().load('name');
      const last = context.workbook.worksheets.getLast(true).load('name');
      await context.sync();
      expect([all.value, visible.value, first.name, last.name]).toEqual([3, 2, 'Profil', 'Matriks']);
    });
  });

  test('finds by name in any case, and by id', async () => {
    await open(bookOf({ Profil: [], Matriks: [] }));
    await Excel.run(async (context) => {
      const byName = context.workbook.worksheets.getItem('matriks').load('id, name');
      await context.sync();
      const byId = context.workbook.worksheets.getItem(byName.id).load('name');
      const none = context.workbook.worksheets.getItemOrNullObject('Tidak ada').load('name');
      await context.sync();
      expect([byId.name, none.isNullObject]).toEqual(['Matriks', true]);
    });
  });

  test('a sheet that is not there is ItemNotFound, and says where', async () => {
    await open([]);
    const error = await refused(run((sheets) => void sheets.getItem('Tidak ada').load('name')));
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['ItemNotFound', 'WorksheetCollection.getItem']);
  });

  test('what hangs on a null object is one too', async () => {
    await open([]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItemOrNullObject('Tidak ada').getRange('A1').load('address');
      await context.sync();
      expect(range.isNullObject).toBe(true);
    });
  });

  test('a new sheet stands last and is not brought to the front', async () => {
    await open(bookOf({ Profil: [] }));
    await run(async (sheets, context) => {
      const added = sheets.add('T-C.23').load('name, id, position');
      const active = sheets.getActiveWorksheet().load('name');
      await context.sync();
      expect([added.name, added.position, active.name]).toEqual(['T-C.23', 1, 'Profil']);
    });
    await run((sheets) => void sheets.add());
    expect(await names()).toEqual(['0 Profil Visible', '1 T-C.23 Visible', '2 Sheet1 Visible']);
  });

  test.each(['', 'a/b', 'a:b', '[a]', "'a", 'History', 'x'.repeat(32)])('%j is no name for a sheet', async (name) => {
    await open([]);
    expect((await refused(run((sheets) => void sheets.add(name)))).code).toBe('InvalidArgument');
  });

  test('a name that is taken is ItemAlreadyExists', async () => {
    await open([]);
    expect((await refused(run((sheets) => void sheets.add('SHEET1')))).code).toBe('ItemAlreadyExists');
  });
});

describe('Worksheet', () => {
  test('is renamed, moved over hidden ones, coloured, shown, hidden, brought to the front, copied, deleted', async () => {
    await open(bookOf({ A: [], B: [[1]], C: [] }, { hidden: ['B'] }));
    await run(async (sheets, context) => {
      const sheet = sheets.getItem('C');
      sheet.set({ name: 'Cc', position: 0, tabColor: '#FF9900', showGridlines: false });
      sheet.activate();
      sheets.getItem('A').visibility = 'VeryHidden';
      sheets.getItem('B').visibility = 'Visible';
      sheet.load('name, position, tabColor, showGridlines');
      const active = sheets.getActiveWorksheet().load('name');
      await context.sync();
      expect([sheet.name, sheet.position, sheet.tabColor, sheet.showGridlines, active.name]).toEqual(['Cc', 0, '#FF9900', false, 'Cc']);
    });
    expect(await names()).toEqual(['0 Cc Visible', '1 A VeryHidden', '2 B Visible']);
    await run(async (sheets, context) => {
      const copied = sheets.getItem('B').copy('End').load('name, position');
      const value = copied.getRange('A1').load('values');
      await context.sync();
      expect([copied.name, copied.position, value.values]).toEqual(['B (2)', 3, [[1]]]);
      sheets.getItem('B').delete();
      await context.sync();
    });
    expect(await names()).toEqual(['0 Cc Visible', '1 A VeryHidden', '2 B (2) Visible']);
  });

  test('the last visible sheet can neither go nor be hidden, and a very hidden one not be deleted', async () => {
    await open(bookOf({ A: [], B: [] }));
    await run((sheets) => void (sheets.getItem('B').visibility = 'VeryHidden'));
    expect((await refused(run((sheets) => sheets.getItem('B').delete()))).code).toBe('InvalidOperation');
    expect((await refused(run((sheets) => sheets.getItem('A').delete()))).code).toBe('InvalidOperation');
    expect((await refused(run((sheets) => void (sheets.getItem('A').visibility = 'Hidden')))).code).toBe('InvalidOperation');
    expect((await refused(run((sheets) => sheets.getItem('B').activate()))).code).toBe('InvalidOperation');
  });

  test('used range: everything, values only, or nothing', async () => {
    await open(bookOf({ Isi: [['a', null], [null, 'b']], Kosong: [], Format: [['x']] }, { formats: { Format: { 'A1:D9': '0.0' } } }));
    await run(async (sheets, context) => {
      const all = sheets.getItem('Isi').getUsedRange().load('address');
      const formats = sheets.getItem('Format').getUsedRange().load('address');
      const values = sheets.getItem('Format').getUsedRange(true).load('address');
      const blank = sheets.getItem('Kosong').getUsedRange().load('address');
      const none = sheets.getItem('Kosong').getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect([all.address, formats.address, values.address, blank.address, none.isNullObject]).toEqual(['Isi!A1:B2', 'Format!A1:D9', 'Format!A1', 'Kosong!A1', true]);
    });
  });

  test('a sheet that was deleted meanwhile is ItemNotFound', async () => {
    const { book } = await open(bookOf({ A: [], B: [] }));
    const error = await refused(
      run(async (sheets, context) => {
        const sheet = sheets.getItem('B').load('name');
        await context.sync();
        book.model.dispatch('DELETE_SHEET', { sheetId: 'sheet2', sheetName: 'B' });
        sheet.getRange('A1').load('values');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ItemNotFound');
  });

  test('the selection: the sheet in front, several areas, the active cell', async () => {
    await open(bookOf({ A: [], B: [] }));
    await run(async (sheets, context) => {
      sheets.getItem('B').getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const areas = context.workbook.getSelectedRanges().load('address');
      const active = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([selected.address, areas.address, active.address]).toEqual(['B!B2:C3', 'B!B2:C3', 'B!B2']);
    });
  });
});

describe('WorksheetFreezePanes', () => {
  test.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string | null]>([
    ['rows', (panes) => panes.freezeRows(3), 'Sheet1!1:3'],
    ['columns', (panes) => panes.freezeColumns(2), 'Sheet1!A:B'],
    ['both', (panes) => panes.freezeAt('A1:B3'), 'Sheet1!A1:B3'],
    ['none again', (panes) => (panes.freezeRows(3), panes.unfreeze()), null],
  ])('%s', async (_name, freeze, address) => {
    await open([]);
    await run(async (sheets, context) => {
      const panes = sheets.getItem('Sheet1').freezePanes;
      freeze(panes);
      const location = panes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(location.isNullObject ? null : location.address).toBe(address);
    });
  });
});

describe('PageLayout', () => {
  test('paper, margins, titles, print area, header and footer are kept for the book', async () => {
    const { book } = await open([]);
    await run(async (sheets, context) => {
      const layout = sheets.getItem('Sheet1').pageLayout;
      layout.orientation = 'Landscape';
      layout.paperSize = 'Folio';
      layout.centerHorizontally = true;
      layout.zoom = { horizontalFitToPages: 1 };
      layout.setPrintMargins('Centimeters', { top: 2.54, left: 1.27 });
      layout.setPrintTitleRows('$1:$3');
      layout.setPrintArea('A1:H40');
      layout.headersFooters.defaultForAllPages.centerFooter = 'Halaman &P dari &N';
      await context.sync();
      layout.load('orientation, paperSize, topMargin, leftMargin, zoom, headersFooters/defaultForAllPages/centerFooter');
      const rows = layout.getPrintTitleRowsOrNullObject().load('address');
      const area = layout.getPrintAreaOrNullObject().load('address');
      const columns = layout.getPrintTitleColumnsOrNullObject().load('address');
      await context.sync();
      expect([layout.orientation, layout.paperSize, layout.topMargin, Math.round(layout.leftMargin), layout.zoom]).toEqual(['Landscape', 'Folio', 72, 36, { horizontalFitToPages: 1 }]);
      expect([rows.address, area.address, columns.isNullObject, layout.headersFooters.defaultForAllPages.centerFooter]).toEqual(['Sheet1!1:3', 'Sheet1!A1:H40', true, 'Halaman &P dari &N']);
    });
    expect(book.extras.get('sheet1')?.page).toMatchObject({ orientation: 'Landscape', paperSize: 14, titleRows: { first: 0, last: 2 }, zoom: { pagesWide: 1, pagesTall: 0 }, printArea: 'A1:H40' });
  });
});

describe('WorksheetProtection', () => {
  test('a protected sheet can be read and not be changed', async () => {
    await open([['a']]);
    await run((sheets) => sheets.getItem('Sheet1').protection.protect());
    const change = (work: (sheet: Excel.Worksheet) => void) => refused(run((sheets) => work(sheets.getItem('Sheet1')))).then(({ code }) => code);
    expect(await change((sheet) => (sheet.getRange('A1').values = [['b']]))).toBe('AccessDenied');
    expect(await change((sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000'))).toBe('AccessDenied');
    expect(await change((sheet) => void sheet.getRange('1:1').insert('Down'))).toBe('AccessDenied');
    expect(await change((sheet) => void sheet.getRange('A1').conditionalFormats.add('Custom'))).toBe('AccessDenied');
    expect(await change((sheet) => void sheet.tables.add('A1:B2', true))).toBe('AccessDenied');
    expect(await change((sheet) => sheet.protection.protect())).toBe('InvalidOperation');
    await run(async (sheets, context) => {
      sheets.getItem('Sheet1').protection.unprotect();
      sheets.getItem('Sheet1').getRange('B1').format.protection.locked = false;
      sheets.getItem('Sheet1').protection.protect();
      await context.sync();
      const open = sheets.getItem('Sheet1').getRange('B1');
      open.values = [['boleh']];
      open.load('values');
      await context.sync();
      expect(open.values).toEqual([['boleh']]);
    });
    await run(async (sheets, context) => {
      const range = sheets.getItem('Sheet1').getRange('A1').load('values');
      const { protection } = sheets.getItem('Sheet1');
      protection.load('protected');
      await context.sync();
      expect([range.values, protection.protected]).toEqual([[['a']], true]);
      protection.unprotect();
      range.values = [['b']];
      await context.sync();
    });
  });
});
