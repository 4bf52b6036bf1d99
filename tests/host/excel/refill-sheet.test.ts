import { afterEach, describe, expect, it } from 'vitest';
import { keepAll } from '../../../src/layouts/refill';
import { reopened } from '../../support/books';
import { at, choices, close, copy, deleteInMatrix, drawn, grid, idOf, insertBelow, look, model, names, onSheet, refill, reopen, rowOf, settled, sheetId, table, type, wholeOf } from './refill-table';

afterEach(close);

const hide = (sheet: string, ...rows: readonly number[]): void => void model().dispatch('HIDE_COLUMNS_ROWS', { sheetId: idOf(sheet), dimension: 'ROW', elements: rows.map((row) => row - 1) });
const hiddenRows = (sheet: string): Promise<readonly number[]> => onSheet(sheet, (of) => {
  const rows = Array.from({ length: 40 }, (_, at) => of.getRange(`${at + 1}:${at + 1}`).load('rowHidden'));
  return () => rows.flatMap(({ rowHidden }, at) => (rowHidden ? [at + 1] : []));
});
const remove = (sheet: string, row: number): void => void model().dispatch('REMOVE_COLUMNS_ROWS', { sheetId: idOf(sheet), sheetName: sheet, dimension: 'ROW', elements: [row - 1] });
const rename = async (from: string, to: string): Promise<void> => {
  model().dispatch('RENAME_SHEET', { sheetId: idOf(from), oldName: from, newName: to });
  await settled();
};
const removeSheet = (sheet: string): void => void model().dispatch('DELETE_SHEET', { sheetId: idOf(sheet), sheetName: sheet });
const change = async (to: number): Promise<void> => {
  await type('Matriks', `E${await rowOf('Matriks', 'Rata-rata lama')}`, to);
  await settled();
};
const valueBeside = async (text: string, column: string, sheet = table): Promise<unknown> => (await at.cell(`${column}${await rowOf(sheet, text)}`, sheet)).value;

/** A refill that must be refused without a trace: in the preview and when it is asked for. */
async function isRefused(why: string): Promise<void> {
  const before = wholeOf(table);
  const sheets = await names();
  expect(await at.session.previewRefill(sheetId(), null)).toMatchObject({ ready: false, sheet: table, why });
  await refill();
  expect(at.notice()).toBe(`refused isi-ulang.${why}`);
  expect([wholeOf(table), await names()]).toEqual([before, sheets]);
}

describe('rows that the planner has hidden', () => {
  it('are filled and stay hidden; one that comes beside them is seen', async () => {
    await drawn();
    await deleteInMatrix('Jumlah ruang kelas');
    await refill();
    hide(table, await rowOf(table, 'Persentase sekolah'), await rowOf(table, 'Rata-rata lama'));
    const before = wholeOf(table);
    const row = await rowOf('Matriks', 'Persentase sekolah');
    insertBelow('Matriks', row);
    await type('Matriks', `C${row + 1}`, 'Jumlah perpustakaan');
    await change(77);
    await refill();
    expect(at.notice()).toBe('done isi-ulang');
    expect(await hiddenRows(table)).toEqual([await rowOf(table, 'Rata-rata lama'), await rowOf(table, 'Persentase sekolah')]);
    expect(await valueBeside('Rata-rata lama', 'E')).toBe(77);
    expect(await rowOf(table, 'Jumlah perpustakaan')).toBe((await rowOf(table, 'Persentase sekolah')) + 1);
    expect(wholeOf('T-C.14 (sebelum 2)')).toEqual(before);
    expect(await look()).toMatchObject({ idle: true });
  });
});

describe('a filter', () => {
  const filter = (values: readonly string[] | null) => onSheet(table, (of) => {
    if (values) of.autoFilter.apply('A6:R40', 2, { filterOn: Excel.FilterOn.values, values: [...values] });
    else of.autoFilter.apply('A6:R40');
    return () => undefined;
  });

  it('that hides rows keeps the sheet from being filled, also where it leaves nothing to be seen', async () => {
    await drawn();
    await change(77);
    await filter(['Rata-rata lama sekolah']);
    await isRefused('disaring');
    await filter(['tidak ada']);
    await isRefused('disaring');
    await onSheet(table, (of) => (of.autoFilter.clearCriteria(), () => undefined));
    await refill();
    expect([at.notice(), await valueBeside('Rata-rata lama', 'E')]).toEqual(['done isi-ulang', 77]);
  });

  it('that hides nothing is no matter', async () => {
    await drawn();
    await change(77);
    await filter(null);
    await refill();
    expect([at.notice(), await valueBeside('Rata-rata lama', 'E')]).toEqual(['done isi-ulang', 77]);
  });

  it('of an Excel table beside hides rows of ours as well', async () => {
    await drawn();
    await change(77);
    await type(table, 'U9', 'Catatan');
    await type(table, 'U10', 'a');
    await type(table, 'U11', 'b');
    await onSheet(table, (of) => (of.tables.add('U9:U11', true), () => undefined));
    model().dispatch('UPDATE_FILTER', { sheetId: idOf(table), col: 20, row: 8, value: { filterType: 'values', hiddenValues: ['b'] } });
    await isRefused('disaring');
    model().dispatch('UPDATE_FILTER', { sheetId: idOf(table), col: 20, row: 8, value: { filterType: 'values', hiddenValues: [] } });
    await refill();
    expect([at.notice(), await valueBeside('Rata-rata lama', 'E')]).toEqual(['done isi-ulang', 77]);
  });
});

describe('an Excel table over the drawn one', () => {
  it('is left alone, until it is a range again', async () => {
    await drawn();
    await change(77);
    const last = await rowOf(table, 'Angka harapan hidup');
    await onSheet(table, (of) => {
      of.getRange(`A6:R${last}`).unmerge();
      of.tables.add(`A6:R${last}`, true);
      return () => undefined;
    });
    await isRefused('tabel-excel');
    await onSheet(table, (of) => (of.tables.getItemAt(0).convertToRange(), () => undefined));
    await refill();
    expect([at.notice(), await valueBeside('Rata-rata lama', 'E')]).toEqual(['done isi-ulang', 77]);
  });
});

describe('a protected sheet', () => {
  it('is not filled, and says so before anything is copied', async () => {
    await drawn();
    await change(77);
    await onSheet(table, (of) => (of.protection.protect(), () => undefined));
    await isRefused('terlindung');
  });
});

describe('sheets that have gone or changed their names', () => {
  it('the source is gone: nothing is filled, and the table is a plan like any other from the next check on', async () => {
    await drawn();
    const id = sheetId();
    const before = wholeOf(table);
    removeSheet('Matriks');
    await settled();
    expect(at.session.refillable('tc-14')).toEqual([]);
    expect(await at.session.previewRefill(id, null)).toMatchObject({ ready: false, why: 'sumber-hilang' });
    await at.session.refillTable(id, null, keepAll, 'tambah');
    expect([at.notice(), wholeOf(table), await names()]).toEqual(['refused isi-ulang.sumber-hilang', before, [table, '_kaskade']]);
    await at.session.check();
    expect(at.session.getState().workbook?.sheets.map(({ name }) => name)).toEqual([table]);
  });

  it('the drawn sheet is gone: it is said, whether its event has come or not', async () => {
    await drawn();
    await change(77);
    const id = sheetId();
    removeSheet(table);
    await at.session.refillTable(id, null, keepAll, 'tambah');
    expect(at.notice()).toBe('refused isi-ulang.lembar-hilang');
    await settled();
    expect(await at.session.previewRefill(id, null)).toMatchObject({ ready: false, why: 'lembar-hilang' });
    expect(await names()).toEqual(['Matriks', '_kaskade']);
  });

  it('both have other names: the table is filled from its source, also in the workbook as it is saved', async () => {
    await drawn();
    await rename('Matriks', 'RPJMD akhir');
    await rename(table, 'Lampiran 3');
    await type('RPJMD akhir', `E${await rowOf('RPJMD akhir', 'Rata-rata lama')}`, 77);
    await settled();
    await refill();
    expect([at.notice(), await valueBeside('Rata-rata lama', 'E', 'Lampiran 3'), (await names()).includes('Lampiran 3 (sebelum)')]).toEqual(['done isi-ulang', 77, true]);
    await reopen(reopened(at.office.book));
    expect(at.session.getState().workbook?.sheets.map(({ name }) => name)).toEqual(['RPJMD akhir']);
    expect(at.session.refillable('tc-14').map(({ sheet, source }) => [sheet.name, source.name])).toEqual([['Lampiran 3', 'RPJMD akhir']]);
    expect(await look()).toMatchObject({ idle: true, guessed: false });
  });
});

describe('rows that the planner has deleted', () => {
  it('stay away, also in another period, and come again where she wants them', async () => {
    await drawn({ period: { first: 2019, last: 2023 } });
    remove(table, await rowOf(table, 'Persentase sekolah'));
    remove(table, await rowOf(table, 'Angka harapan lama'));
    const before = wholeOf(table);
    const of = choices({ period: { first: 2020, last: 2022 } });
    await refill(keepAll, of);
    expect(at.notice()).toBe('done isi-ulang');
    const texts = (await grid(table)).flat().map(String);
    expect([texts.some((text) => text.startsWith('Persentase sekolah')), texts.some((text) => text.startsWith('Angka harapan lama'))]).toEqual([false, false]);
    expect(wholeOf(copy)).toEqual(before);
    await refill({ cells: {}, restore: true });
    expect((await grid(table)).flat()).toEqual(expect.arrayContaining(['Persentase sekolah terakreditasi', 'Angka harapan lama sekolah']));
  });
});

describe('rows that the planner has sorted', () => {
  it('stay in her order, with what she typed in them', async () => {
    const filled = { labels: 'filled' } as const;
    await drawn(filled);
    const rows = [await rowOf(table, 'Persentase sekolah'), await rowOf(table, 'Jumlah ruang kelas')] as const;
    const zone = { top: rows[0] - 1, bottom: rows[1] - 1, left: 0, right: 17 };
    await type(table, `R${rows[0]}`, 'milik saya');
    await onSheet(table, (of) => (of.getRange(`A${rows[0]}:R${rows[1]}`).unmerge(), () => undefined));
    model().dispatch('SORT_CELLS', { sheetId: idOf(table), col: 2, row: zone.top, zone, sortDirection: 'asc' });
    expect(await rowOf(table, 'Jumlah ruang kelas')).toBe(rows[0]);
    const before = wholeOf(table);
    await type('Matriks', `E${await rowOf('Matriks', 'Persentase sekolah')}`, 77);
    await settled();
    await refill(keepAll, choices(filled));
    expect(at.notice()).toBe('done isi-ulang');
    expect([await rowOf(table, 'Jumlah ruang kelas'), await valueBeside('Persentase sekolah', 'E'), await valueBeside('Persentase sekolah', 'R')]).toEqual([rows[0], 77, 'milik saya']);
    expect(wholeOf(copy)).toEqual(before);
    expect(await look(choices(filled))).toMatchObject({ idle: true });
  });
});

describe('rows that the plan has in another order', () => {
  const swap = async (): Promise<void> => {
    const [above, below] = [await rowOf('Matriks', 'Rata-rata lama'), await rowOf('Matriks', 'Angka harapan lama')];
    const cells = await grid('Matriks');
    const from = cells[above - 1]!;
    const to = cells[below - 1]!;
    for (const [at, content] of [...to.entries()].slice(2)) if (content !== from[at]) await type('Matriks', `${String.fromCharCode(65 + at)}${above}`, content as string);
    for (const [at, content] of [...from.entries()].slice(2)) if (content !== to[at]) await type('Matriks', `${String.fromCharCode(65 + at)}${below}`, content as string);
    await settled();
  };

  it('move with what stands in them', async () => {
    await drawn();
    await type(table, `S${await rowOf(table, 'Angka harapan lama')}`, 'tanyakan');
    await swap();
    expect(await look()).toMatchObject({ moved: 1 });
    await refill();
    expect(await rowOf(table, 'Angka harapan lama')).toBe((await rowOf(table, 'Rata-rata lama')) - 1);
    expect(await rowOf(table, 'tanyakan')).toBe(await rowOf(table, 'Angka harapan lama'));
    expect(await look()).toMatchObject({ idle: true });
  });

  it('stay where a formula of hers speaks of them, and the formula says what it said', async () => {
    await drawn();
    await type(table, 'B50', `=E${await rowOf(table, 'Rata-rata lama')}*2`);
    await type(table, 'B51', `=E${await rowOf(table, 'Angka harapan lama')}*3`);
    await swap();
    await refill();
    const [first, second] = [(await at.cell('B50', table)).value, (await at.cell('B51', table)).value];
    expect([first, second]).toEqual([22, 33]);
    expect(await look()).toMatchObject({ idle: true });
  });
});
