import { describe, expect, it } from 'vitest';
import { defaultExtras } from '../../../src/workbench/book';
import type { Book } from '../../../src/workbench/contracts';
import type { CarriedStyle } from '../../../src/workbench/files/carried';
import { emptyBook } from '../../../src/workbench/files/open';
import { saveBook } from '../../../src/workbench/files/save';
import { typedCells, typedWorkbook } from '../../support/xlsxParts';
import { at, formulaAt, opened, partOf, pictureOf, reopened, styleAt, valueAt } from '../../support/books';

const zone = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

/** A small master as a planner would have it in the grid: header over three rows, a table of OPD beside it. */
function workedBook(): Book {
  const book = emptyBook('kerja.xlsx');
  const { model } = book;
  const sheetId = model.getters.getActiveSheetId();
  const type = (address: string, content: string): void => {
    const { col, row } = at(book, address);
    expect(model.dispatch('UPDATE_CELL', { sheetId, col, row, content }).isSuccessful, address).toBe(true);
  };
  model.dispatch('RENAME_SHEET', { sheetId, oldName: 'Sheet1', newName: 'Matriks 2025' });
  for (const [address, content] of Object.entries({ A1: 'Kode', B1: 'Capaian', B2: "'2025", C2: "'2026", A3: '1', B3: '70.38', C3: '=B3*1.1', D3: '=IF(B3>70,"ya & <baik>","tidak")', E3: '=1/0', F3: '45432', G3: '=TRUE', H3: '={1,2;3,4}', J1: 'Kode', K1: 'Nama', J2: '1.02', K2: 'DINAS KESEHATAN', J3: '1.01', K3: 'DINAS PENDIDIKAN' })) type(address, content);
  model.dispatch('ADD_MERGE', { sheetId, target: [zone(0, 1, 0, 2)] });
  model.dispatch('SET_FORMATTING', { sheetId, target: [zone(0, 0, 1, 2)], style: { bold: true, wrapping: 'wrap', align: 'center', verticalAlign: 'middle', fillColor: '#DDEBF7', textColor: '#1F3864', fontSize: 12 } });
  model.dispatch('SET_FORMATTING', { sheetId, target: [zone(2, 1, 2, 2)], format: '#,##0.00' });
  model.dispatch('SET_FORMATTING', { sheetId, target: [zone(2, 5, 2, 5)], format: 'dd/mm/yyyy' });
  model.dispatch('SET_ZONE_BORDERS', { sheetId, target: [zone(1, 0, 2, 2)], border: { position: 'all', color: '#999999', style: 'thin' } });
  model.dispatch('RESIZE_COLUMNS_ROWS', { sheetId, dimension: 'COL', elements: [1], size: 201 });
  model.dispatch('RESIZE_COLUMNS_ROWS', { sheetId, dimension: 'ROW', elements: [0], size: 44 });
  model.dispatch('HIDE_COLUMNS_ROWS', { sheetId, dimension: 'ROW', elements: [8, 9] });
  model.dispatch('GROUP_HEADERS', { sheetId, dimension: 'ROW', start: 4, end: 6 });
  model.dispatch('FREEZE_ROWS', { sheetId, quantity: 2 });
  model.dispatch('CREATE_TABLE', { sheetId, tableType: 'static', ranges: [model.getters.getRangeData(model.getters.getRangeFromSheetXC(sheetId, 'J1:K3'))], config: { hasFilters: true, totalRow: false, firstColumn: false, lastColumn: false, numberOfHeaders: 1, bandedRows: true, bandedColumns: false, automaticAutofill: true, styleId: 'TableStyleMedium2' } });
  const table = model.getters.getCoreTables(sheetId)[0];
  if (table) book.tableNames.set(table.id, 'DaftarOPD');
  model.dispatch('ADD_CONDITIONAL_FORMAT', {
    sheetId,
    ranges: ['B3:B9', 'D3', 'F3:F9'].map((range) => model.getters.getRangeDataFromXc(sheetId, range)),
    cf: { id: 'tanda', rule: { type: 'CellIsRule', operator: 'customFormula', values: ['=N("kaskade:galat")=0'], style: { fillColor: '#FDE7E9' } } },
  });
  model.dispatch('ADD_DATA_VALIDATION_RULE', {
    sheetId,
    ranges: [model.getters.getRangeDataFromXc(sheetId, 'I3:I90')],
    rule: { id: 'pilih', isBlocking: true, criterion: { type: 'isValueInRange', values: ["'Matriks 2025'!$K$2:$K$3"], displayStyle: 'arrow' } },
  });
  model.dispatch('CREATE_NAMED_RANGE', { name: 'daftarNama', ranges: [model.getters.getRangeDataFromXc(sheetId, 'K2:K3')] } as never);
  return book;
}

describe('a book made in the grid', () => {
  const book = workedBook();

  it('comes back as it was', () => {
    const again = reopened(book);
    const before = pictureOf(book);
    const after = pictureOf(again);
    // What the engine leaves to its defaults, the file has to say: font size, width of every column.
    const plain = (picture: ReturnType<typeof pictureOf>): unknown => {
      const { validations, extras: _extras, cells, groups, ...rest } = picture;
      const restyled = Object.entries(cells).map(([address, cell]) => {
        const { style, ...other } = cell as { style?: Record<string, unknown> };
        const { fontName: _name, fontSize: _size, ...shown } = style ?? {};
        return [address, { ...other, shown }];
      });
      const unfolded = groups.map((headers) => headers.map(({ start, end, isFolded }) => ({ start, end, isFolded: isFolded ?? false })));
      return { ...rest, groups: unfolded, cells: restyled, validations: validations.map(({ texts: _texts, ...rule }) => rule) };
    };
    expect(plain(after)).toEqual(plain(before));
    expect(after.cells['A1']).toMatchObject({ style: { fontSize: 12, fontName: 'Calibri' } });
  });

  it('the same book gives the same bytes', () => {
    expect(saveBook(book)).toEqual(saveBook(book));
  });

  it('formulas carry their values; only what spills is an array formula', () => {
    const sheet = partOf(saveBook(book), 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<c r="C3" s="[0-9]+"><f>B3\*1.1<\/f><v>77.418<\/v><\/c>/);
    expect(sheet).toContain('<f>IF(B3&gt;70,"ya &amp; &lt;baik&gt;","tidak")</f><v>ya &amp; &lt;baik&gt;</v>');
    expect(sheet).toContain('<c r="E3" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
    expect(sheet).toContain('<c r="H3"><f t="array" ref="H3:I4">{1,2;3,4}</f><v>1</v></c>');
    expect(sheet.match(/t="array"/g)).toHaveLength(1);
  });

  it('a table header that looks like a number is written as text', () => {
    const { model } = book;
    const sheetId = model.getters.getActiveSheetId();
    model.dispatch('UPDATE_CELL', { sheetId, ...position('K1'), content: '2025' });
    const bytes = saveBook(book);
    expect(partOf(bytes, 'xl/tables/table1.xml')).toContain('name="DaftarOPD" displayName="DaftarOPD" ref="J1:K3"');
    expect(partOf(bytes, 'xl/tables/table1.xml')).toContain('<tableColumn id="2" name="2025"/>');
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toMatch(/<c r="K1" t="s">/);
    model.dispatch('REQUEST_UNDO');
  });

  function position(address: string): { col: number; row: number } {
    const { col, row } = at(book, address);
    return { col, row };
  }
});

describe('what the engine cannot hold', () => {
  it('page setup, visibility, protection and settings come back', () => {
    const book = emptyBook('cetak.xlsx');
    const first = book.model.getters.getActiveSheetId();
    book.model.dispatch('CREATE_SHEET', { sheetId: 'simpanan', position: 1, name: '_kaskade' });
    book.extras.set(first, {
      visibility: 'Visible',
      isProtected: true,
      panes: { rows: 3, columns: 1 },
      page: {
        orientation: 'Landscape',
        paperSize: 14,
        margins: { top: 36, bottom: 36, left: 28.35, right: 28.35, header: 14, footer: 14 },
        centerHorizontally: true,
        centerVertically: true,
        zoom: { pagesWide: 1, pagesTall: 0 },
        titleRows: { first: 2, last: 5 },
        titleColumns: { first: 0, last: 1 },
        printArea: 'A1:Q99',
        headerFooter: { leftHeader: 'RPJMD && Renstra', centerHeader: '', rightHeader: '', leftFooter: '', centerFooter: 'Halaman &P dari &N', rightFooter: '&D' },
      },
    });
    book.model.dispatch('ADD_MERGE', { sheetId: first, target: [zone(0, 0, 0, 4)] });
    book.model.dispatch('ADD_MERGE', { sheetId: first, target: [zone(2, 2, 3, 2)] });
    book.extras.set('simpanan', { ...defaultExtras(), visibility: 'VeryHidden' });
    book.settings.set('kaskade.versi', 1).set('kaskade.peta', { lembar: 'Matriks "RPJMD"', kolom: ['C', 'D'] });
    const again = reopened(book);
    const [one = '', two = ''] = again.model.getters.getSheetIds();
    expect(again.extras.get(one)).toEqual(book.extras.get(first));
    expect(again.extras.get(two)?.visibility).toBe('VeryHidden');
    expect([...again.settings]).toEqual([...book.settings]);
  });

  it('our own sheet is very hidden also where another window has hidden it, any other is hidden', () => {
    const book = emptyBook('uji.xlsx');
    for (const name of ['_kaskade', 'Simpanan']) {
      book.model.dispatch('CREATE_SHEET', { sheetId: `id ${name}`, name, position: 1 });
      book.model.dispatch('HIDE_SHEET', { sheetId: `id ${name}` });
    }
    const states = [...partOf(saveBook(book), 'xl/workbook.xml').matchAll(/<sheet name="(\w+)"[^>]*?state="(\w+)"/g)].map(([, name, state]) => [name, state]);
    expect(Object.fromEntries(states)).toEqual({ _kaskade: 'veryHidden', Simpanan: 'hidden' });
  });

  it('worksheet children stand in the order of the schema', () => {
    const book = workedBook();
    const extras = defaultExtras();
    extras.isProtected = true;
    extras.page.centerHorizontally = true;
    extras.page.headerFooter.centerFooter = '&P';
    extras.page.orientation = 'Landscape';
    extras.page.zoom = { pagesWide: 1, pagesTall: 0 };
    book.extras.set(book.model.getters.getActiveSheetId(), extras);
    const sheet = partOf(saveBook(book), 'xl/worksheets/sheet1.xml');
    const order = ['sheetPr', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetProtection', 'mergeCells', 'conditionalFormatting', 'dataValidations', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'tableParts'];
    const places = order.map((name) => sheet.indexOf(`<${name}`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('formats, line styles, translated rules and names of a foreign file come back as they were spelled', () => {
    const bytes = typedWorkbook({
      sheets: {
        Satu: `${typedCells({ A1: 's="1"|<v>5</v>', B1: 's="2" t="inlineStr"|<is><t>x</t></is>', C1: '|<f t="array" ref="C1">SUM(IF(A1:A2&gt;0,1,0))</f><v>1</v>' })}<autoFilter ref="A1:C9"/>
          <conditionalFormatting sqref="A1"><cfRule type="cellIs" operator="greaterThan" dxfId="0" priority="1"><formula>3</formula></cfRule></conditionalFormatting>
          <dataValidations count="2"><dataValidation type="textLength" operator="lessThan" showErrorMessage="1" sqref="B1:B9"><formula1>20</formula1></dataValidation><dataValidation type="list" sqref="D1"><formula1>INDIRECT($A$1)</formula1></dataValidation></dataValidations>`,
      },
      styles: `<numFmts><numFmt numFmtId="170" formatCode="_-&quot;Rp&quot;* #,##0_-;[Red]-&quot;Rp&quot;* #,##0_-"/></numFmts>
        <fonts><font><sz val="10"/><name val="Tahoma"/></font><font><u val="double"/><sz val="10"/><name val="Cambria"/></font></fonts>
        <borders><border/><border><bottom style="double"><color rgb="FF00B050"/></bottom></border></borders>
        <cellXfs><xf/><xf numFmtId="170" borderId="1"/><xf fontId="1"><alignment horizontal="distributed" indent="1"/><protection locked="0"/></xf></cellXfs>
        <dxfs><dxf><font><b/></font><border><left style="thin"/></border></dxf></dxfs>`,
      names: '<definedName name="tahunAwal">2025</definedName><definedName name="lokal" localSheetId="0">Satu!$A$1</definedName>',
    });
    const out = saveBook(opened(bytes));
    const styles = partOf(out, 'xl/styles.xml');
    expect(styles).toContain('formatCode="_-&quot;Rp&quot;* #,##0_-;[Red]-&quot;Rp&quot;* #,##0_-"');
    expect(styles).toContain('<fonts count="2"><font><sz val="10"/><name val="Tahoma"/></font>');
    expect(styles).toContain('<u val="double"/>');
    expect(styles).toContain('<bottom style="double"><color rgb="FF00B050"/></bottom>');
    expect(styles).toContain('<alignment horizontal="distributed" indent="1"/><protection locked="0"/>');
    expect(styles).toMatch(/<dxfs count="1"><dxf[^>]*><font><b\/><\/font><border><left style="thin"\/><\/border><\/dxf>/);
    const sheet = partOf(out, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<f t="array" ref="C1">SUM(IF(A1:A2&gt;0,1,0))</f>');
    expect(sheet).toMatch(/<dataValidation type="textLength" operator="lessThan"[^>]*><formula1>20<\/formula1>/);
    expect(sheet).toContain('<formula1>INDIRECT($A$1)</formula1>');
    expect(sheet).toContain('<autoFilter ref="A1:C9"/>');
    const workbook = partOf(out, 'xl/workbook.xml');
    expect(workbook).toContain('<definedName name="tahunAwal">2025</definedName>');
    expect(workbook).toContain('<definedName name="lokal" localSheetId="0">Satu!$A$1</definedName>');
    expect(workbook).toContain('<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Satu!$A$1:$C$9</definedName>');
  });

  it('a font that the add-in has set goes over the one of the file', () => {
    const book = opened(typedWorkbook({ sheets: { Satu: typedCells({ A1: 's="1" t="inlineStr"|<is><t>Judul</t></is>' }) }, styles: '<fonts><font/><font><name val="Cambria"/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>' }));
    const style: CarriedStyle = { fontName: 'Bookman Old Style', indent: 3 };
    book.model.dispatch('SET_FORMATTING', { sheetId: book.model.getters.getActiveSheetId(), target: [zone(0, 0, 0, 0)], style });
    const again = reopened(book);
    expect(styleAt(again, 'A1')).toMatchObject({ fontName: 'Bookman Old Style', indent: 3 });
  });

  it('a sheet name with an apostrophe keeps its formulas', () => {
    const book = opened(typedWorkbook({ sheets: { "Data '25": typedCells({ A1: '|<v>3</v>' }), Rekap: typedCells({ A1: "|<f>'Data ''25'!A1*2</f><v>6</v>" }) } }));
    expect(valueAt(book, 'A1', 1)).toBe(6);
    expect(valueAt(reopened(book), 'A1', 1)).toBe(6);
  });

  it('a changed format is written as changed, not as the file had it', () => {
    const book = opened(typedWorkbook({ sheets: { Satu: typedCells({ A1: 's="1"|<v>5</v>' }) }, styles: '<numFmts><numFmt numFmtId="170" formatCode="_-* #,##0_-"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs>' }));
    book.model.dispatch('SET_FORMATTING', { sheetId: book.model.getters.getActiveSheetId(), target: [zone(0, 0, 0, 0)], format: '0.0' });
    expect(partOf(saveBook(book), 'xl/styles.xml')).toContain('formatCode="0.0"');
  });

  it('a row inserted above moves validation, mark and name with their cells', () => {
    const book = workedBook();
    const sheetId = book.model.getters.getActiveSheetId();
    book.model.dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName: book.model.getters.getSheetName(sheetId), dimension: 'ROW', base: 0, position: 'before', quantity: 1 });
    const again = reopened(book);
    expect(valueAt(again, 'A4')).toBe(1);
    expect(formulaAt(again, 'C4')).toBe('=B4*1.1');
    const picture = pictureOf(again);
    expect(picture.formats[0]?.ranges).toEqual(['B4:B10', 'D4', 'F4:F10']);
    expect(picture.validations[0]?.ranges).toEqual(['I4:I91']);
    expect(picture.tables).toMatchObject([{ name: 'DaftarOPD', zone: { top: 1, bottom: 3 } }]);
    expect(again.model.getters.getNamedRange('daftarNama')?.range.zone).toMatchObject({ top: 2, bottom: 3 });
  });
});
