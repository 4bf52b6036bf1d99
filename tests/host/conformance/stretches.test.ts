import { describe, expect, it } from 'vitest';
import { bookOf, open, refused } from '../support';

describe('merges and looks that follow one another', () => {
  it('happen as one command of the engine, and each as if it were alone', async () => {
    const { Excel, book } = await open(bookOf({ Sheet1: [['a', 'b', 'c'], ['=LEN(A1&B1)', 2, 3], [4, 5, 6]] }));
    let commands = 0;
    book.model.on('command-finalized', commands, () => (commands += 1));
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const address of ['A1:B1', 'B2:B3', 'C2:C3']) {
      sheet.getRange(address).merge(false);
      sheet.getRange(address).format.font.bold = true;
      sheet.getRange(address).format.borders.getItem('EdgeTop').style = 'Continuous';
    }
    const seen = sheet.getRange('A1:C3').load('values');
    await context.sync();
    // The formula sees what the merge took away.
    expect(seen.values).toEqual([['a', '', 'c'], [1, 2, 3], [4, '', '']]);
    expect(commands).toBeLessThan(4);
    const { getters } = book.model;
    const sheetId = getters.getActiveSheetId();
    expect(getters.getMerges(sheetId)).toHaveLength(3);
    expect(getters.getCellStyle({ sheetId, row: 1, col: 2 }).bold).toBe(true);
  });

  it('stop at the first that is refused: what came before has happened, what comes after has not', async () => {
    const { Excel, book } = await open([['a', 'b'], ['c', 'd'], ['e', 'f']]);
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B1').merge(false);
    sheet.getRange('A2').format.font.size = -4;
    sheet.getRange('A3:B3').merge(false);
    expect((await refused(context.sync())).code).toBe('InvalidArgument');
    expect(book.model.getters.getMerges(book.model.getters.getActiveSheetId())).toHaveLength(1);
  });
});
