// learn.microsoft.com: "Add data validation to Excel ranges"; "Excel.DataValidation class"; "Excel.DataValidationRule interface".
import { describe, expect, test } from 'vitest';
import { saveBook } from '../../../src/workbench/files/save';
import { partOf, reopened } from '../../support/books';
import { open, refused } from '../support';

const sheet1 = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');

const setAndRead = (rule: Excel.DataValidationRule, cell: string | number = '') =>
  Excel.run(async (context) => {
    const range = sheet1(context).getRange('B2:B9');
    range.dataValidation.rule = rule;
    sheet1(context).getRange('B2').values = [[cell]];
    range.dataValidation.load('type, rule, valid, ignoreBlanks');
    await context.sync();
    return range.dataValidation;
  });

describe('DataValidation', () => {
  test.each<[string, Excel.DataValidationRule, string]>([
    ['a list', { list: { inCellDropDown: true, source: 'Bappeda,Dinas Kesehatan' } }, 'List'],
    ['a list from cells', { list: { inCellDropDown: true, source: '=OPD!$A$2:$A$40' } }, 'List'],
    ['whole numbers', { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } }, 'WholeNumber'],
    ['decimals', { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }, 'Decimal'],
    ['a formula', { custom: { formula: '=LEN(B2)>0' } }, 'Custom'],
  ])('%s is read again', async (_name, rule, type) => {
    const { book } = await open([]);
    book.model.dispatch('CREATE_SHEET', { sheetId: 'opd', name: 'OPD', position: 1 });
    const validation = await setAndRead(rule);
    expect([validation.type, validation.rule, validation.ignoreBlanks]).toEqual([type, rule, true]);
  });

  test('a value outside the list is not valid, and is kept all the same when it is written', async () => {
    await open([]);
    expect((await setAndRead({ list: { inCellDropDown: true, source: 'a,b' } }, 'a')).valid).toBe(true);
    expect((await setAndRead({ list: { inCellDropDown: true, source: 'a,b' } }, 'c')).valid).toBeNull();
  });

  test('prompt and alert stand beside the rule, and stay with it', async () => {
    const { book } = await open([]);
    await setAndRead({ list: { inCellDropDown: true, source: 'a,b' } });
    await Excel.run(async (context) => {
      const validation = sheet1(context).getRange('B2:B9').dataValidation;
      validation.prompt = { showPrompt: true, title: 'OPD', message: 'Pilih penanggung jawab' };
      validation.errorAlert = { showAlert: true, style: 'Information', title: 'Di luar daftar', message: 'Boleh, tetapi periksa lagi' };
      validation.ignoreBlanks = false;
      await context.sync();
      const part = sheet1(context).getRange('B3').dataValidation.load('prompt, errorAlert, ignoreBlanks');
      await context.sync();
      expect([part.prompt.message, part.errorAlert.style, part.ignoreBlanks]).toEqual(['Pilih penanggung jawab', 'Information', false]);
    });
    expect(book.model.getters.getDataValidationRules('sheet1').map(({ isBlocking }) => isBlocking)).toEqual([false]);
  });

  test('cells without, cells that differ, and clearing some of them', async () => {
    await open([]);
    await setAndRead({ list: { inCellDropDown: true, source: 'a,b' } });
    await Excel.run(async (context) => {
      sheet1(context).getRange('B4:B5').dataValidation.clear();
      sheet1(context).getRange('C2').dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
      const types = ['A1', 'B2:B3', 'B4', 'B2:B9', 'B2:C2'].map((address) => sheet1(context).getRange(address).dataValidation.load('type, rule'));
      await context.sync();
      expect(types.map(({ type }) => type)).toEqual(['None', 'List', 'None', 'MixedCriteria', 'Inconsistent']);
      expect(types.map(({ rule }) => rule)).toEqual([{}, { list: { inCellDropDown: true, source: 'a,b' } }, {}, null, null]);
    });
  });

  test('a list over 255 characters and texts without a rule are refused', async () => {
    await open([]);
    expect((await refused(setAndRead({ list: { inCellDropDown: true, source: 'x'.repeat(256) } }))).code).toBe('InvalidArgument');
    const error = await refused(
      Excel.run(async (context) => {
        sheet1(context).getRange('A1').dataValidation.prompt = { showPrompt: true, title: 'a', message: 'b' };
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidOperation');
  });

  test('a list that is a name stays one, also in the saved file, and its choices are those of the cells', async () => {
    const office = await open([['', 'Bappeda'], ['', 'Dinas Kesehatan']]);
    await Excel.run(async (context) => {
      context.workbook.names.add('Daftar_OPD', sheet1(context).getRange('B1:B2'));
      const { dataValidation } = sheet1(context).getRange('A1:A9');
      dataValidation.rule = { list: { inCellDropDown: true, source: '=Daftar_OPD' } };
      dataValidation.load('rule');
      sheet1(context).getRange('A1:A2').values = [['Bappeda'], ['Dinas Lain']];
      const cells = ['A1', 'A2'].map((address) => sheet1(context).getRange(address).dataValidation.load('valid'));
      await context.sync();
      expect([dataValidation.rule, cells.map(({ valid }) => valid)]).toEqual([{ list: { inCellDropDown: true, source: '=Daftar_OPD' } }, [true, false]]);
    });
    expect(partOf(saveBook(office.book), 'xl/worksheets/sheet1.xml')).toContain('<formula1>Daftar_OPD</formula1>');
    const again = reopened(office.book);
    expect(partOf(saveBook(again), 'xl/worksheets/sheet1.xml')).toContain('<formula1>Daftar_OPD</formula1>');
  });
});
