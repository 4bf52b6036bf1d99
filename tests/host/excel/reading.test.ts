import { afterEach, describe, expect, it } from 'vitest';
import { listSheets, measureSheets, readContents, rereadSheets } from '../../../src/excel/reading/read-sheets';
import { CalledOff } from '../../../src/excel/host/requests';
import { bookOf, type Rows } from '../support/book';
import { openInOffice, type OpenOffice, type OpenOptions } from '../support/open';

let office: OpenOffice;
afterEach(() => office.close());

async function open(book: Parameters<typeof openInOffice>[0], options: OpenOptions = {}): Promise<void> {
  office = await openInOffice(book, options);
}

async function readAll(options: Parameters<typeof readContents>[1] = {}) {
  const { sheets } = await listSheets();
  return readContents(await measureSheets(sheets), options);
}

const block = (rows: number, columns: number, text = 'x'): Rows => Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => `${text}${row}:${column}`));

describe('reading the sheets of a workbook', () => {
  it('gives values, shown texts, formats, formulas and merges, at the place where they stand', async () => {
    await open(bookOf(
      { Matriks: [[], [null, null, 'Uraian', 'Target'], [null, null, "'2.10", 0.85], [null, null, '', '=D3*2']] },
      { merges: { Matriks: ['C3:C4'] }, formats: { Matriks: { 'D3:D3': '0%' } } },
    ));
    const [sheet] = await readAll();
    expect(sheet).toMatchObject({
      name: 'Matriks',
      grid: {
        sheet: 'Matriks',
        origin: { row: 1, column: 2 },
        rowCount: 3,
        columnCount: 2,
        values: [['Uraian', 'Target'], ['2.10', 0.85], ['', 1.7]],
        merges: [{ top: 2, left: 2, bottom: 3, right: 2 }],
      },
    });
    expect(sheet?.grid.texts[1]).toEqual(['2.10', '85%']);
    expect(sheet?.grid.formats?.[1]?.[1]).toBe('0%');
    expect(sheet?.grid.formulas?.[2]).toEqual(['', '=D3*2']);
  });

  it('gives a merge that reaches into the content from above or from the left of it', async () => {
    await open(bookOf({ Matriks: [['', ''], ['', 'isi'], ['', 'isi']] }, { merges: { Matriks: ['A1:A3'] } }));
    const [sheet] = await readAll();
    expect(sheet?.grid.origin).toEqual({ row: 1, column: 1 });
    expect(sheet?.grid.merges).toEqual([{ top: 0, left: 0, bottom: 2, right: 0 }]);
  });

  it('takes three requests for a small workbook, however many sheets it has', async () => {
    await open(bookOf({ Satu: block(20, 5), Dua: block(10, 3), Kosong: [], Tiga: block(2, 2) }));
    const grids = await readAll();
    expect(office.host.meter.requests).toBe(3);
    expect(grids.map(({ name, grid }) => [name, grid.rowCount])).toEqual([['Satu', 20], ['Dua', 10], ['Kosong', 0], ['Tiga', 2]]);
  });

  it('takes two where every sheet is empty', async () => {
    await open(bookOf({ Kosong: [] }));
    await readAll();
    expect(office.host.meter.requests).toBe(2);
  });

  it('reads a large sheet in blocks of 16 666 cells, tells how far it is, and stays far below 5 MB each', async () => {
    await open(bookOf({ Besar: block(2400, 17, 'Persentase perangkat daerah yang tertib ') }, { merges: { Besar: ['A5:A9', 'B2000:B2003'] } }), { payloadLimit: Infinity });
    const { sheets } = await listSheets();
    const measured = await measureSheets(sheets);
    office.host.resetMeter();
    const told: number[] = [];
    const [sheet] = await readContents(measured, { onProgress: (done) => told.push(Math.round(done * 100)) });
    expect(office.host.meter.requests).toBe(3);
    expect(office.host.meter.received / 3).toBeLessThan(4_000_000);
    expect(told).toEqual([41, 82, 100]);
    expect(sheet?.grid.values).toHaveLength(2400);
    expect(sheet?.grid.texts[2399]?.[16]).toBe('Persentase perangkat daerah yang tertib 2399:16');
    expect(sheet?.grid.merges).toEqual([{ top: 4, left: 0, bottom: 8, right: 0 }, { top: 1999, left: 1, bottom: 2002, right: 1 }]);
  });

  it('halves a block that the host finds too large, and loses nothing', async () => {
    await open(bookOf({ Panjang: block(40, 4, 'u'.repeat(300)) }), { payloadLimit: 70_000 });
    const [sheet] = await readAll();
    expect(sheet?.grid.values.map((row) => row[0])).toEqual(block(40, 4, 'u'.repeat(300)).map((row) => row[0]));
    // List and geometry; then 40 rows (refused), 20 (refused), 10 and 10, 20 (refused), 10 and 10.
    expect(office.host.meter.requests).toBe(2 + 7);
  });

  it('stops between blocks when it is called off', async () => {
    await open(bookOf({ Besar: block(2400, 17) }), { payloadLimit: Infinity });
    const controller = new AbortController();
    await expect(readAll({ signal: controller.signal, onProgress: () => controller.abort() })).rejects.toBeInstanceOf(CalledOff);
    expect(office.host.meter.requests).toBe(3);
  });

  it('never reads our own sheet', async () => {
    await open(bookOf({ Matriks: [['a']], _kaskade: [['versi', 'kaskade', 0, 'k|1']] }));
    const list = await listSheets();
    expect(list.sheets.map(({ name }) => name)).toEqual(['Matriks']);
    expect(list.hasKaskade).toBe(true);
  });
});

describe('reading sheets again', () => {
  it('takes one request while its content lies where it did', async () => {
    await open(bookOf({ Matriks: [['a', 'b'], ['c', 'd']] }));
    const { sheets } = await listSheets();
    const [known] = await measureSheets(sheets);
    office.host.resetMeter();
    const { sheets: [again], list } = await rereadSheets([known!]);
    expect(office.host.meter.requests).toBe(1);
    expect(again?.grid.values).toEqual([['a', 'b'], ['c', 'd']]);
    expect(list.map(({ name }) => name)).toEqual(['Matriks']);
  });

  it('takes one more where it has grown', async () => {
    await open(bookOf({ Matriks: [['a', 'b'], ['c', 'd'], ['e', 'f']] }));
    const { sheets: [sheet] } = await listSheets();
    office.host.resetMeter();
    const { sheets: [again] } = await rereadSheets([{ ...sheet!, extent: { top: 0, left: 0, bottom: 1, right: 1 } }]);
    expect(office.host.meter.requests).toBe(2);
    expect(again?.grid.values).toHaveLength(3);
    expect(again?.extent).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
  });

  it('leaves out what is gone, and reads the others', async () => {
    await open(bookOf({ Matriks: [['a']] }));
    expect(await rereadSheets([{ id: '{tidak-ada}', name: 'Lama', extent: null }])).toMatchObject({ list: [{ name: 'Matriks' }], sheets: [] });
    const [known] = await measureSheets((await listSheets()).sheets);
    const { sheets } = await rereadSheets([{ id: '{tidak-ada}', name: 'Lama', extent: null }, known!]);
    expect(sheets.map(({ name, grid }) => [name, grid.values])).toEqual([['Matriks', [['a']]]]);
  });

  it('takes one request for several, and gives them their present names', async () => {
    await open(bookOf({ Satu: [['a']], Dua: [['b']] }));
    const measured = await measureSheets((await listSheets()).sheets);
    office.book.model.dispatch('RENAME_SHEET', { sheetId: office.book.model.getters.getSheetIdByName('Dua')!, oldName: 'Dua', newName: 'Kedua' });
    office.host.resetMeter();
    const { sheets } = await rereadSheets(measured);
    expect(office.host.meter.requests).toBe(1);
    expect(sheets.map(({ name, grid }) => [name, grid.sheet, grid.values])).toEqual([['Satu', 'Satu', [['a']]], ['Kedua', 'Kedua', [['b']]]]);
  });
});

describe('a busy Excel', () => {
  it('is asked again, three times in all', async () => {
    await open(bookOf({ Matriks: [['a']] }));
    office.host.failNext('InvalidOperationInCellEditMode', 'before');
    expect((await listSheets()).sheets).toHaveLength(1);
    expect(office.host.meter.requests).toBe(2);
  });

  it('is told about after that', async () => {
    await open(bookOf({ Matriks: [['a']] }));
    office.host.isEditing = true;
    await expect(listSheets()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    expect(office.host.meter.requests).toBe(3);
  });
});
