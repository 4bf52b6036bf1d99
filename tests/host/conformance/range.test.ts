// learn.microsoft.com: "Excel.Range class"; "Set and get range values, text, or formulas using the Excel JavaScript API"; "Work with cells using the Excel JavaScript API".
import { describe, expect, test } from 'vitest';
import { bookOf, open, refused, type Rows } from '../support';

/** What A1 holds after the value was set there, and the format that it then has. */
async function typed(value: unknown, numberFormat?: string): Promise<[unknown, unknown]> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    cell.load('values, numberFormat');
    await context.sync();
    return [cell.values[0]?.[0], cell.numberFormat[0]?.[0]];
  });
}

async function read<K extends keyof Excel.Range>(address: string, what: K): Promise<Excel.Range[K]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    range.load(what as string);
    await context.sync();
    return range[what];
  });
}

const sheet1 = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');

describe('Range, what it gives', () => {
  const rows: Rows = [
    ['Kode', 1.5, '=B1*2'],
    ["'6.1", true, null],
    ['=1/0', '=TIDAKADA()', '=Hilang!A1'],
  ];

  test('values: numbers, text, truth, "" for nothing, errors as their text', async () => {
    await open(rows);
    expect(await read('A1:C3', 'values')).toEqual([
      ['Kode', 1.5, 3],
      ['6.1', true, ''],
      ['#DIV/0!', '#NAME?', '#REF!'],
    ]);
  });

  test('text is what is shown', async () => {
    await open(bookOf({ Sheet1: [[0.257, 45_292, 1_250_000]] }, { formats: { Sheet1: { A1: '0.0%', B1: 'dd/mm/yyyy', C1: '#,##0' } } }));
    expect(await read('A1:C1', 'text')).toEqual([['25.7%', '01/01/2024', '1,250,000']]);
    expect(await read('A1:C1', 'values')).toEqual([[0.257, 45_292, 1_250_000]]);
  });

  test('a lost reference in a formula is #REF!, which IFERROR catches, however it came in', async () => {
    const { Excel } = await open([['=IFERROR(1+#REF,"hilang")', '=1+#REF', '="#REF"'], [null, null, null]]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C2');
      range.getCell(1, 0).formulas = [['=IFERROR(SUM(#REF!),"hilang")']];
      range.getCell(1, 1).formulas = [['=#REF!+1']];
      range.load('formulas, values');
      await context.sync();
      expect(range.formulas).toEqual([['=IFERROR(1+#REF!,"hilang")', '=1+#REF!', '="#REF"'], ['=IFERROR(SUM(#REF!),"hilang")', '=#REF!+1', '']]);
      expect(range.values).toEqual([['hilang', '#REF!', '#REF!'], ['hilang', '#REF!', '']]);
    });
  });

  test('formulas give the value where there is no formula', async () => {
    await open(rows);
    expect(await read('A1:C2', 'formulas')).toEqual([
      ['Kode', 1.5, '=B1*2'],
      ['6.1', true, ''],
    ]);
  });

  test('types', async () => {
    await open(rows);
    expect(await read('A1:C3', 'valueTypes')).toEqual([
      ['String', 'Double', 'Double'],
      ['String', 'Boolean', 'Empty'],
      ['Error', 'Error', 'Error'],
    ]);
  });

  test('cells beyond what the sheet has are empty', async () => {
    await open(rows);
    expect(await read('AZ900:BA901', 'values')).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  test('whole rows and columns have no values: "returns null for unbounded ranges"', async () => {
    await open(rows);
    expect(await read('A:B', 'values')).toBeNull();
    expect(await read('2:3', 'text')).toBeNull();
    expect(await read('A:B', 'address')).toBe('Sheet1!A:B');
    expect(await read('2:3', 'address')).toBe('Sheet1!2:3');
  });

  test('the whole sheet has Excel’s size, and -1 for cells that 2^31-1 cannot count', async () => {
    await open(rows);
    await Excel.run(async (context) => {
      const all = sheet1(context).getRange().load('address, rowCount, columnCount, cellCount');
      await context.sync();
      expect([all.address, all.rowCount, all.columnCount, all.cellCount]).toEqual(['Sheet1!1:1048576', 1_048_576, 16_384, -1]);
    });
  });

  test('a property that was not loaded is PropertyNotLoaded, as the library itself says', async () => {
    await open(rows);
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange('A1');
      range.load('address');
      await context.sync();
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  test('load() without names loads every value', async () => {
    await open(rows);
    await Excel.run(async (context) => {
      const range = sheet1(context).getRange('B1').load();
      await context.sync();
      expect([range.address, range.values, range.text, range.rowIndex, range.columnIndex, range.rowHidden]).toEqual(['Sheet1!B1', [[1.5]], [['1.5']], 0, 1, false]);
    });
  });
});

describe('Range, what is written', () => {
  test.each([
    ['6.1', 6.1, 'General'],
    ['007', 7, 'General'],
    ["'6.1", '6.1', 'General'],
    ['10%', 0.1, '0%'],
    ['TRUE', true, 'General'],
    ['6.1.2', '6.1.2', 'General'],
    ['2019-2023', '2019-2023', 'General'],
    ['6 1', '6 1', 'General'],
    ['Rp 1.000', 'Rp 1.000', 'General'],
    ['-', '-', 'General'],
    ['=', '=', 'General'],
    ['-5', -5, 'General'],
    ['+5', 5, 'General'],
    ['=1+1', 2, 'General'],
    ['+1+1', 2, 'General'],
    ['1/2/2024', 45_293, 'm/d/yyyy'],
    ['13/2/2024', '13/2/2024', 'General'],
    ['2024-01-15', 45_306, 'm/d/yyyy'],
    [12.5, 12.5, 'General'],
    [false, false, 'General'],
    ['', '', 'General'],
  ])('%j is taken as typed in an Excel of the United States: %j', async (given, value, format) => {
    await open([]);
    expect(await typed(given)).toEqual([value, format]);
  });

  test('dates and decimals are read the American way in an Indonesian book too (OfficeDev/office-js issue 1559)', async () => {
    const { book } = await open([]);
    book.model.dispatch('UPDATE_LOCALE', { locale: { name: 'Indonesia', code: 'id_ID', thousandsSeparator: '.', decimalSeparator: ',', weekStart: 1, dateFormat: 'dd/mm/yyyy', timeFormat: 'hh:mm:ss', formulaArgSeparator: ';' } });
    expect(await typed('6.5')).toEqual([6.5, 'General']);
    expect((await typed('1/2/2024'))[0]).toBe(45_293);
    await Excel.run(async (context) => {
      const cell = sheet1(context).getRange('B1');
      cell.formulasLocal = [['=SUM(1,5;2)']];
      const plain = sheet1(context).getRange('C1');
      plain.formulasLocal = [['1.250,5']];
      cell.load('formulas, formulasLocal, values, text');
      plain.load('values');
      await context.sync();
      expect([cell.formulas, cell.formulasLocal, cell.values, cell.text]).toEqual([[['=SUM(1.5,2)']], [['=SUM(1,5;2)']], [[3.5]], [['3,5']]]);
      expect(plain.values).toEqual([[1250.5]]);
    });
  });

  test.each([
    ['6.1', '6.1'],
    [6.1, '6.1'],
    ['=A2', '=A2'],
    ['-teks', '-teks'],
  ])('a text cell keeps %j as it is', async (given, value) => {
    await open([]);
    expect(await typed(given, '@')).toEqual([value, '@']);
  });

  test('a number stays a number when its cell becomes a text cell, until it is written again', async () => {
    await open([[6.1, '=A1*2', "'6.1.1"]]);
    await Excel.run(async (context) => {
      sheet1(context).getRange('A1:C1').numberFormat = [['@', '@', '@']];
      await context.sync();
    });
    expect([await read('A1:C1', 'values'), await read('A1:C1', 'numberFormat')]).toEqual([[[6.1, 12.2, '6.1.1']], [['@', '@', '@']]]);
    await Excel.run(async (context) => {
      sheet1(context).getRange('A1').values = [[6.2]];
      await context.sync();
    });
    expect(await read('A1', 'values')).toEqual([['6.2']]);
  });

  test('text that starts with a sign is a formula, and one that cannot be read is refused', async () => {
    await open([]);
    const error = await refused(typed('- Persentase penduduk'));
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.values']);
  });

  test('null leaves a cell alone and "" empties it', async () => {
    await open([['a', 'b', 'c']]);
    await Excel.run(async (context) => {
      sheet1(context).getRange('A1:C1').values = [[null, '', 'x']];
      await context.sync();
    });
    expect(await read('A1:C1', 'values')).toEqual([['a', '', 'x']]);
  });

  test('one value fills every cell', async () => {
    await open([]);
    await Excel.run(async (context) => {
      (sheet1(context).getRange('A1:B2') as { values: unknown }).values = 'x';
      await context.sync();
    });
    expect(await read('A1:B2', 'values')).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });

  test.each([[[['a']]], [[['a', 'b'], ['c']]], [[['a', 'b', 'c'], ['d', 'e', 'f']]], [[['a', 'b']]]])('an array of another shape is InvalidArgument: %j', async (values) => {
    await open([]);
    const error = await refused(
      Excel.run(async (context) => {
        sheet1(context).getRange('A1:B2').values = values;
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });

  test('of a merged area only the first cell takes a value', async () => {
    await open(bookOf({ Sheet1: [] }, { merges: { Sheet1: ['A1:B2'] } }));
    await Excel.run(async (context) => {
      sheet1(context).getRange('A1:B2').values = [['a', 'b'], ['c', 'd']];
      await context.sync();
    });
    expect(await read('A1:B2', 'values')).toEqual([
      ['a', ''],
      ['', ''],
    ]);
  });

  test('the sheet grows with what is written far out', async () => {
    await open([['a']]);
    await Excel.run(async (context) => {
      sheet1(context).getRange('AZ5000').values = [['jauh']];
      const used = sheet1(context).getUsedRange().load('address');
      await context.sync();
      expect(used.address).toBe('Sheet1!A1:AZ5000');
    });
  });

  test('what happened before the failing action of a batch has happened', async () => {
    await open([]);
    await refused(
      Excel.run(async (context) => {
        sheet1(context).getRange('A1').values = [['sudah']];
        context.workbook.worksheets.getItem('Tidak ada').load('name');
        sheet1(context).getRange('A2').values = [['belum']];
        await context.sync();
      }),
    );
    expect(await read('A1:A2', 'values')).toEqual([['sudah'], ['']]);
  });

  test('number formats, cell by cell or one for all; General clears', async () => {
    await open([[1, 2, 3]]);
    await Excel.run(async (context) => {
      sheet1(context).getRange('A1:C1').numberFormat = [['0.00', null, '#,##0.00;[Red](#,##0.00)']];
      sheet1(context).getRange('A2:C2').numberFormat = [['@', '@', '@']];
      await context.sync();
      sheet1(context).getRange('B2:C2').numberFormat = 'General' as unknown as string[][];
      await context.sync();
    });
    expect(await read('A1:C2', 'numberFormat')).toEqual([
      ['0.00', 'General', '#,##0.00;[Red](#,##0.00)'],
      ['@', 'General', 'General'],
    ]);
  });
});
