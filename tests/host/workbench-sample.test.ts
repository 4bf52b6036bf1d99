import { describe, expect, it } from 'vitest';
import { createSession } from '../../src/excel';
import { sampleDrawings, type Drawing } from '../../src/layouts';
import { emptyBook } from '../../src/workbench/files/open';
import { bookOfDrawings } from '../../src/workbench/files/drawings';
import { sampleFile, sampleName } from '../../src/workbench/files/sample';
import { saveBook } from '../../src/workbench/files/save';
import { opened, pictureOf, reopened, valueAt } from '../support/books';
import { open } from './support';

describe('the sample workbook', () => {
  it('is, sheet for sheet, what the add-in draws through office.js into an empty workbook', async () => {
    const drawn = await open(emptyBook('Buku1.xlsx'));
    const session = createSession();
    await session.open();
    await session.placeSample();
    expect(session.getState().notice?.key).toBe('contoh-dibuat');

    const sample = opened(sampleFile(), sampleName);
    const byAddIn = reopened(drawn.book);
    const drawings = sampleDrawings();
    expect(sample.model.getters.getSheetIds()).toHaveLength(drawings.length);
    for (const index of drawings.keys()) expect(pictureOf(sample, index)).toEqual(pictureOf(byAddIn, index + 1));
  });

  it('says again what the drawings say', () => {
    const sample = opened(sampleFile(), sampleName);
    for (const [index, drawing] of sampleDrawings().entries()) {
      const { cells, name } = pictureOf(sample, index);
      expect(name).toBe(drawing.sheetName);
      const values = drawing.values.flatMap((row, at) => row.flatMap((value, column) => (value === null || value === '' ? [] : [[addressOf(at, column), value]])));
      expect(Object.fromEntries(Object.entries(cells).flatMap(([address, cell]) => ((cell as { value: unknown }).value === null ? [] : [[address, (cell as { value: unknown }).value]])))).toEqual(Object.fromEntries(values));
    }
  });
});

const plain: Drawing = {
  sheetName: 'Uji',
  rowCount: 6,
  columnCount: 3,
  values: [['=1+1', "'kutip", '+62'], ['2.10', '75%', 'Mei 2021'], ['2.10', '=SUM(1)', "'x"], [7, 7, '#N/A?'], [null, 'TRUE', '1/2'], ['-5', null, '@x']],
  formulas: [{ row: 4, column: 0, formula: '=SUM(A4:B4)' }],
  merges: [{ top: 4, left: 1, bottom: 5, right: 1 }],
  styles: [{ zones: [{ top: 2, left: 0, bottom: 3, right: 2 }], style: { numberFormat: '@' } }, { zones: [{ top: 3, left: 1, bottom: 3, right: 1 }], style: { numberFormat: '#,##0.00_);[Red](#,##0.00)', border: 'medium' } }],
  columnWidths: [8.43, 20, 20],
  rowHeights: [{ row: 0, height: 30 }],
  freeze: { rows: 5, columns: 0 },
  print: { orientation: 'Portrait', paper: 'A4', margins: { top: 36, bottom: 36, left: 36, right: 36, header: 18, footer: 18 }, fitToWidth: false, titleRows: null, footer: { left: '', center: '&P', right: '' } },
  lists: [{ zone: { top: 1, left: 2, bottom: 3, right: 2 }, choices: ['Ya', 'Tidak'] }, { zone: { top: 4, left: 2, bottom: 5, right: 2 }, choices: Array.from({ length: 40 }, (_, at) => `Dinas nomor ${at + 1}, Kabupaten`) }],
};

describe('a book of drawings', () => {
  it('keeps texts texts whatever they spell, and lets only named formulas be formulas', async () => {
    const { Excel } = await open(opened(savedOf(plain)));
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Uji').getRange('A1:C6').load('values,formulas,numberFormat');
      await context.sync();
      return { values: range.values as unknown[][], formulas: range.formulas as unknown[][], formats: range.numberFormat as unknown[][] };
    });
    expect(read.values).toEqual(plain.values.map((row, at) => row.map((value, column) => (at === 4 && column === 0 ? 14 : (value ?? '')))));
    expect(read.formulas.flat().filter((formula, at) => formula !== read.values.flat()[at])).toEqual(['=SUM(A4:B4)']);
    expect(read.formats.slice(2, 4)).toEqual([['@', '@', '@'], ['@', '#,##0.00_);[Red](#,##0.00)', '@']]);
  });

  it('freezes over a merged area, prints as it was told, and puts a long list on a sheet of its own', () => {
    const book = opened(savedOf(plain));
    const picture = pictureOf(book);
    expect(picture.extras).toMatchObject({ panes: { rows: 5, columns: 0 }, page: { orientation: 'Portrait', paperSize: 9, zoom: { scale: 100 }, titleRows: null, headerFooter: { centerFooter: '&P' } } });
    expect(picture.validations.map(({ criterion, ranges }) => [criterion.type, ranges])).toEqual([['isValueInList', ['C2:C4']], ['isValueInRange', ['C5:C6']]]);
    expect(book.model.getters.getSheetIds().map((id) => [book.model.getters.getSheetName(id), book.extras.get(id)?.visibility])).toEqual([['Uji', 'Visible'], ['_kaskade', 'VeryHidden']]);
    expect(valueAt(book, 'A40', 1)).toBe('Dinas nomor 40, Kabupaten');
  });
});

function savedOf(drawing: Drawing): Uint8Array {
  return saveBook(bookOfDrawings('uji.xlsx', [drawing]));
}

function addressOf(row: number, column: number): string {
  return `${column < 26 ? '' : 'A'}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
}
