// learn.microsoft.com: "Apply conditional formatting to Excel ranges"; "Excel.ConditionalFormatCollection class"; "Excel.ConditionalFormat class".
import { describe, expect, test } from 'vitest';
import { saveBook } from '../../../src/workbench/files/save';
import { partOf } from '../../support/books';
import { bookOf, open, refused } from '../support';

const sheet1 = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');
const signed = '=N("kaskade:galat")=0';

/** Every format of the sheet: type, priority, formula, areas. */
const all = () =>
  Excel.run(async (context) => {
    const formats = sheet1(context).getRange().conditionalFormats;
    formats.load('items/id, items/type, items/priority, items/customOrNullObject/rule/formula, items/customOrNullObject/format/fill/color');
    await context.sync();
    const areas = formats.items.map((format) => format.getRanges().load('address'));
    await context.sync();
    return formats.items.map(({ type, priority, customOrNullObject: custom }, index) => `${priority} ${type} ${custom.isNullObject ? '' : `${custom.rule.formula} ${custom.format.fill.color} `}${areas[index]?.address ?? ''}`);
  });

describe('ConditionalFormat', () => {
  test('a mark of ours over several areas, with its formula kept to the letter', async () => {
    const { book } = await open(bookOf({ Sheet1: [['a', 'b', 'c']] }));
    await Excel.run(async (context) => {
      const mark = sheet1(context).getRanges('A1,C1:C3').conditionalFormats.add('Custom');
      mark.custom.rule.formula = signed;
      mark.custom.format.fill.color = '#FDE7E9';
      mark.custom.format.font.color = '#A80000';
      mark.custom.format.font.bold = true;
      mark.stopIfTrue = false;
      mark.load('id, type, stopIfTrue, custom/rule/formula, custom/format/font/color, custom/format/font/bold');
      const ranges = mark.getRanges().load('address');
      const single = mark.getRangeOrNullObject().load('address');
      await context.sync();
      expect([mark.type, mark.stopIfTrue, mark.custom.rule.formula, mark.custom.format.font.color, mark.custom.format.font.bold]).toEqual(['Custom', false, signed, '#A80000', true]);
      expect([ranges.address, single.isNullObject]).toEqual(['Sheet1!A1,Sheet1!C1:C3', true]);
    });
    expect(await all()).toEqual([`0 Custom ${signed} #FDE7E9 Sheet1!A1,Sheet1!C1:C3`]);
    // It is seen in the grid: the engine knows N() and shows the colour.
    expect(book.model.getters.getCellComputedStyle({ sheetId: 'sheet1', col: 2, row: 2 }).fillColor).toBe('#FDE7E9');
    expect(book.model.getters.getCellComputedStyle({ sheetId: 'sheet1', col: 1, row: 0 }).fillColor).toBeUndefined();
  });

  test('ours are found by their signature among the planner’s, and only they go', async () => {
    const { book } = await open(bookOf({ Sheet1: [[1], [2]] }));
    book.model.dispatch('ADD_CONDITIONAL_FORMAT', { sheetId: 'sheet1', cf: { id: 'punya-perencana', rule: { type: 'CellIsRule', operator: 'isGreaterThan', values: ['1'], style: { fillColor: '#00FF00' } } }, ranges: [book.model.getters.getRangeDataFromXc('sheet1', 'A1:A9')] });
    await Excel.run(async (context) => {
      for (const formula of [signed, '=N("kaskade:tanpa-opd")=0', '=$A1="kaskade"']) {
        const mark = sheet1(context).getRange('A1:B2').conditionalFormats.add('Custom');
        mark.custom.rule.formula = formula;
      }
      await context.sync();
    });
    await Excel.run(async (context) => {
      const formats = sheet1(context).getRange().conditionalFormats.load('items/id, items/type, items/customOrNullObject/rule/formula');
      await context.sync();
      const ours = formats.items.filter(({ type, customOrNullObject: custom }) => type === 'Custom' && custom.rule.formula.includes('N("kaskade:'));
      expect(ours).toHaveLength(2);
      for (const format of ours) sheet1(context).getRange().conditionalFormats.getItem(format.id).delete();
      await context.sync();
    });
    expect(await all()).toEqual(['0 Custom =$A1="kaskade"  Sheet1!A1:B2', '1 CellValue Sheet1!A1:A9']);
  });

  test('a new format has the first priority', async () => {
    await open([]);
    await Excel.run(async (context) => {
      for (const formula of ['=TRUE', '=FALSE']) sheet1(context).getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = formula;
      await context.sync();
      const formats = sheet1(context).getRange('A1').conditionalFormats.load('items/priority, items/custom/rule/formula');
      await context.sync();
      expect(formats.items.map(({ custom }) => custom.rule.formula)).toEqual(['=FALSE', '=TRUE']);
      const [, second] = formats.items;
      if (second) second.priority = 0;
      const again = sheet1(context).getRange('A1').conditionalFormats.load('items/custom/rule/formula');
      await context.sync();
      expect(again.items.map(({ custom }) => custom.rule.formula)).toEqual(['=TRUE', '=FALSE']);
    });
  });

  test('a range sees the formats that touch it, and clearAll takes only its cells out of them', async () => {
    await open([]);
    await Excel.run(async (context) => {
      sheet1(context).getRange('A1:D4').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      sheet1(context).getRange('A9').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      await context.sync();
      const count = sheet1(context).getRange('D4:E5').conditionalFormats.getCount();
      sheet1(context).getRange('B2:C3').conditionalFormats.clearAll();
      await context.sync();
      expect(count.value).toBe(1);
    });
    expect(await all()).toEqual(['0 Custom =TRUE  Sheet1!A9', '1 Custom =TRUE  Sheet1!A1:D1,Sheet1!A2:A3,Sheet1!D2:D3,Sheet1!A4:D4']);
    await Excel.run(async (context) => {
      sheet1(context).getRange().conditionalFormats.clearAll();
      await context.sync();
    });
    expect(await all()).toEqual([]);
  });

  test('whole columns stay whole', async () => {
    await open([]);
    await Excel.run(async (context) => {
      sheet1(context).getRange('B:C').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      await context.sync();
    });
    expect(await all()).toEqual(['0 Custom =TRUE  Sheet1!B:C']);
  });

  test('an empty formula, a kind that the workbench has not, and one that is gone are refused', async () => {
    await open([]);
    const change = (work: (formats: Excel.ConditionalFormatCollection) => void) =>
      refused(
        Excel.run(async (context) => {
          work(sheet1(context).getRange('A1').conditionalFormats);
          await context.sync();
        }),
      ).then(({ code }) => code);
    expect(await change((formats) => (formats.add('Custom').custom.rule.formula = '='))).toBe('InvalidArgument');
    expect(await change((formats) => void formats.add('DataBar'))).toBe('ApiNotFound');
    expect(await change((formats) => formats.getItem('tidak-ada').delete())).toBe('ItemNotFound');
  });

  test('500 areas in one mark, and 40 marks, take two syncs and little time', async () => {
    const { host } = await open([]);
    const addresses = Array.from({ length: 500 }, (_, index) => `B${index * 2 + 1}`).join(',');
    host.resetMeter();
    const before = process.cpuUsage();
    await Excel.run(async (context) => {
      for (let mark = 0; mark < 40; mark++) {
        const format = sheet1(context).getRanges(addresses).conditionalFormats.add('Custom');
        format.custom.rule.formula = `=N("kaskade:${mark}")=0`;
        format.custom.format.fill.color = '#FFF4CE';
      }
      await context.sync();
      const formats = sheet1(context).getRange().conditionalFormats.load('items/id, items/custom/rule/formula');
      await context.sync();
      expect(formats.items).toHaveLength(40);
    });
    expect(host.meter.requests).toBe(2);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(6);
  });
});

describe('a colour scale', () => {
  test('is made with its criteria, says them again, and is saved as Excel writes it', async () => {
    const { book } = await open(bookOf({ Sheet1: [[1], [5], [9]] }));
    await Excel.run(async (context) => {
      const { colorScale } = sheet1(context).getRange('A1:A3').conditionalFormats.add('ColorScale');
      colorScale.criteria = { minimum: { type: 'Number', formula: '0', color: '#FFFFFF' }, maximum: { type: 'HighestValue', color: '#6FA4DB' } };
      await context.sync();
    });
    const said = await Excel.run(async (context) => {
      const { colorScale } = sheet1(context).getRange('A1:A3').conditionalFormats.getItemAt(0).load('type,colorScale/criteria,colorScale/threeColorScale');
      await context.sync();
      return [colorScale.threeColorScale, colorScale.criteria];
    });
    expect(said).toEqual([false, { minimum: { type: 'Number', formula: '0', color: '#FFFFFF' }, maximum: { type: 'HighestValue', color: '#6FA4DB' } }]);
    expect(partOf(saveBook(book), 'xl/worksheets/sheet1.xml')).toContain('<cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF6FA4DB"/>');
  });

  test('without a maximum is refused', async () => {
    await open([[1]]);
    const scale = Excel.run(async (context) => {
      const { colorScale } = sheet1(context).getRange('A1').conditionalFormats.add('ColorScale');
      (colorScale as { criteria: unknown }).criteria = { minimum: { type: 'LowestValue', color: '#FFFFFF' } };
      await context.sync();
    });
    expect((await refused(scale)).code).toBe('InvalidArgument');
  });
});
