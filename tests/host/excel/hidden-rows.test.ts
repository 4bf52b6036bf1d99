import { afterEach, describe, expect, it } from 'vitest';
import { loadKaskade, undoNewest, writeCells } from '../../../src/excel/write/bulk-writes';
import { restorePoints } from '../../../src/excel/write/restore-points';
import { listSheets } from '../../../src/excel/reading/read-sheets';
import { request } from '../../../src/excel/host/requests';
import { isFixable } from '../../../src/rules';
import { speak } from '../../../src/strings';
import { findingsWords } from '../../../src/taskpane/guards/words';
import { bookOf, type Rows } from '../support/book';
import { openInOffice, type OpenOffice } from '../support/open';
import { watchHiddenWrites, type HiddenWrites } from './hidden-writes';
import { matrixBook, mergesOf, openSession, rowsOf, smallDrawing, type OpenSession } from './matrix-book';

const words = findingsWords(speak('id'));

let office: OpenOffice;
let at: OpenSession;
let sent: HiddenWrites;
afterEach(async () => {
  await settled();
  office.close();
});

async function open(book: Parameters<typeof openSession>[0]): Promise<void> {
  at = await openSession(book);
  office = at.office;
  await at.session.open();
  sent = watchHiddenWrites(office);
}

async function settled(): Promise<void> {
  await office.eventsHaveArrived();
  await new Promise((resolve) => setTimeout(resolve, 80));
}

const idOf = (sheet: string): string => office.book.model.getters.getSheetIdByName(sheet)!;
const hide = (sheet: string, ...rows: readonly number[]): void => void office.book.model.dispatch('HIDE_COLUMNS_ROWS', { sheetId: idOf(sheet), dimension: 'ROW', elements: rows.map((row) => row - 1) });
const isHidden = (sheet: string, row: number): boolean => office.book.model.getters.isRowHidden(idOf(sheet), row - 1);
/** Filters a sheet: of the zone's rows under its first, those stay that hold one of the values in the column, counted from 0. */
const filter = (sheet: string, zone: string, column: number, values: readonly string[]): Promise<unknown> =>
  request((context) => {
    context.workbook.worksheets.getItem(sheet).autoFilter.apply(zone, column, { filterOn: Excel.FilterOn.values, values: [...values] });
    return () => undefined;
  });
const column = (sheet: string, address: string): Promise<unknown[]> =>
  request((context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas');
    return () => (range.formulas as unknown[][]).map(([cell]) => cell);
  });
const contents = (sheet: string): Promise<unknown[][]> =>
  request((context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('formulas');
    return () => range.formulas as unknown[][];
  });

describe('six agencies in a filtered column', () => {
  const before = ['Dinas A', '', 'Dinas B', '', '', '=UPPER("dinas c")', ''];
  const cells = [2, 3, 4, 5, 6, 7].map((row, index) => ({ page: 0, row: row - 1, column: 1, content: `OPD ${index + 1}` }));
  const write = async (given: typeof cells | readonly { page: number; row: number; column: number; content: string | number }[] = cells) =>
    writeCells({ sheets: [(await listSheets()).sheets[0]!], cells: given, label: { key: 'urung-opd', params: { opd: 'x' } } }, (await loadKaskade()).exists);
  const undo = async () => undoNewest(restorePoints(await loadKaskade())[0] ?? null, true, (sheet) => sheet);
  async function openColumn(values: readonly (string | number)[] = before, formats: Readonly<Record<string, string>> = {}): Promise<void> {
    office = await openInOffice(bookOf({ Matriks: [['No', 'OPD'], ...values.map((value, index) => [index + 1, value])] as Rows }, { formats: { Matriks: formats } }));
    sent = watchHiddenWrites(office);
  }

  it('each stand in their own row, written one by one, in two requests; and so does what is taken back', async () => {
    await openColumn();
    await filter('Matriks', 'A1:B8', 1, ['']);
    expect([2, 3, 4, 7].map((row) => isHidden('Matriks', row))).toEqual([true, false, true, true]);
    expect(await write()).toMatchObject({ ok: true, value: { count: 6 } });
    expect(await column('Matriks', 'B2:B8')).toEqual(['OPD 1', 'OPD 2', 'OPD 3', 'OPD 4', 'OPD 5', 'OPD 6', '']);
    expect(sent.written('Matriks')).toEqual([[2, 2], [3, 3], [4, 4], [5, 5], [6, 6], [7, 7]]);
    office.host.resetMeter();
    const point = restorePoints(await loadKaskade())[0]!;
    office.host.resetMeter();
    expect(await undoNewest(point, true, (sheet) => sheet)).toMatchObject({ ok: true, value: { conflicts: [] } });
    expect(office.host.meter.requests).toBe(2);
    expect(await column('Matriks', 'B2:B8')).toEqual(before);
    expect(sent.unsafe).toEqual([]);
  });

  it('are written in two requests, and as one range where no row is hidden', async () => {
    await openColumn();
    const sheet = (await listSheets()).sheets[0]!;
    office.host.resetMeter();
    await writeCells({ sheets: [sheet], cells, label: { key: 'urung-opd', params: {} } }, false);
    expect([office.host.meter.requests, sent.written('Matriks')]).toEqual([2, [[2, 7]]]);
    hide('Matriks', 5);
    office.host.resetMeter();
    await writeCells({ sheets: [sheet], cells: cells.map((cell) => ({ ...cell, content: 'Lain' })), label: { key: 'urung-opd', params: {} } }, true);
    expect(office.host.meter.requests).toBe(2);
    expect(await column('Matriks', 'B2:B8')).toEqual(['Lain', 'Lain', 'Lain', 'Lain', 'Lain', 'Lain', '']);
    expect(sent.unsafe).toEqual([]);
  });

  it('are taken back by what is hidden then, not by what was hidden when they were written', async () => {
    await openColumn();
    await write();
    await filter('Matriks', 'A1:B8', 1, ['OPD 2', 'OPD 5']);
    await undo();
    expect(await column('Matriks', 'B2:B8')).toEqual(before);
    expect(sent.unsafe).toEqual([]);
    expect(sent.written('Matriks').slice(1)).toEqual([[2, 2], [3, 3], [4, 4], [5, 5], [6, 6], [7, 7]]);
  });

  it('keep runs that no hidden row touches whole', async () => {
    await openColumn();
    hide('Matriks', 2);
    await write(cells.filter(({ row }) => row !== 3));
    expect(sent.written('Matriks')).toEqual([[2, 2], [3, 3], [5, 7]]);
  });

  it('and numbers under a text format keep both, row by row', async () => {
    await openColumn(["'1", "'2", "'3", "'4"], { 'B2:B5': '@' });
    hide('Matriks', 3, 4);
    const numbers = [2, 3, 4, 5].map((row) => ({ page: 0, row: row - 1, column: 1, content: row + 0.5 }));
    await write(numbers);
    const seen = () => request((context) => {
      const range = context.workbook.worksheets.getItem('Matriks').getRange('B2:B5').load('values,valueTypes,numberFormat');
      return () => (range.values as unknown[][]).map(([value], index) => [value, range.valueTypes[index]?.[0], (range.numberFormat as unknown[][])[index]?.[0]]);
    });
    expect(await seen()).toEqual([2.5, 3.5, 4.5, 5.5].map((value) => [value, 'Double', '@']));
    await undo();
    expect(await seen()).toEqual(['1', '2', '3', '4'].map((value) => [value, 'String', '@']));
    expect(sent.unsafe).toEqual([]);
  });

  it('leave nothing about hidden rows in the restore point', async () => {
    await openColumn();
    hide('Matriks', 3);
    const written = await write();
    if (!written.ok) throw new Error(written.failure.detail);
    expect(restorePoints(await loadKaskade())).toEqual(written.value?.points);
  });
});

describe('a matrix that the planner has filtered', () => {
  const rowOf = (text: string): number => smallDrawing.values.findIndex((row) => row.includes(text)) + 1;
  const gaps = () => at.shown().outcome.findings.filter(({ rule }) => rule === 'indikator-tanpa-opd').map(({ owner }) => owner);

  it('gets its agencies where they belong, in three requests, and loses them again', async () => {
    await open(matrixBook());
    const first = rowOf('Rata-rata lama sekolah');
    await filter('Matriks', `A${first - 1}:R${first + 8}`, 16, ['Dinas Pendidikan', 'Dinas Kesehatan']);
    const before = await contents('Matriks');
    const missing = gaps();
    expect(isHidden('Matriks', rowOf('Angka harapan lama sekolah'))).toBe(true);
    expect(await at.count(() => at.session.assignOpd(missing, 'Bappeda'))).toBe(3);
    expect(at.notice()).toBe('done opd-ditetapkan');
    const changed = (await contents('Matriks')).flatMap((row, y) => row.flatMap((cell, x) => (cell === before[y]?.[x] ? [] : [`${x}:${String(cell)}`])));
    expect(changed).toEqual(missing.map(() => '16:Bappeda'));
    for (const text of ['Angka harapan lama sekolah', 'Persentase sekolah terakreditasi', 'Jumlah ruang kelas yang layak']) expect((await at.cell(`Q${rowOf(text)}`)).value).toBe('Bappeda');
    expect(await at.count(() => at.session.undoLast())).toBe(3);
    expect(await contents('Matriks')).toEqual(before);
    expect(sent.unsafe).toEqual([]);
  });

  it('has all findings of a kind mended in their own rows', async () => {
    const rows = rowsOf(smallDrawing).map((row) => [...row]);
    const targets = ['Persentase sekolah terakreditasi', 'Jumlah ruang kelas yang layak', 'Angka harapan lama sekolah'].map(rowOf);
    targets.forEach((row, index) => ['E', 'G', 'I'].forEach((letter, year) => (rows[row - 1]![letter.charCodeAt(0) - 65] = `'${10 + 3 * index + year}${year === 1 ? '.' : ','}${index + 1}`)));
    await open(bookOf({ Matriks: rows }, { name: 'rpjmd.xlsx', merges: { Matriks: mergesOf(smallDrawing) } }));
    hide('Matriks', targets[1]!);
    const all = at.shown().outcome.findings.filter(isFixable).filter(({ rule }) => rule === 'format-campur');
    expect(all).toHaveLength(3);
    await at.session.applyFixes(all);
    expect(await Promise.all(targets.map(async (row) => (await at.cell(`G${row}`)).value))).toEqual(['11,1', '14,2', '17,3']);
    await at.session.undoLast();
    expect(await Promise.all(targets.map(async (row) => (await at.cell(`G${row}`)).value))).toEqual(['11.1', '14.2', '17.3']);
    expect(sent.unsafe).toEqual([]);
    expect(isHidden('Matriks', targets[1]!)).toBe(true);
  });
});

describe('a findings sheet that the planner has filtered', () => {
  const write = (): Promise<void> => at.session.writeFindings(words);
  const hideRule = (value: string): void => void office.book.model.dispatch('UPDATE_FILTER', { sheetId: idOf('Temuan'), col: 1, row: 3, value: { filterType: 'values', hiddenValues: [value] } });
  const listed = async () => (await contents('Temuan')).slice(4).map((row) => row.map(String).join('|'));

  it('is brought up to date row by row, in six requests, as it would be without a filter', async () => {
    await open(matrixBook());
    await write();
    await settled();
    hideRule('Indikator tanpa OPD');
    expect([5, 6, 7, 8].map((row) => isHidden('Temuan', row))).toEqual([true, true, true, false]);
    const count = (await listed()).length;
    const owners = at.shown().outcome.findings.filter(({ rule, severity }) => rule === 'indikator-tanpa-opd' && severity === 'galat').map(({ owner }) => owner);
    await at.session.assignOpd(owners.slice(0, 2), 'Dinas Pendidikan');
    await settled();
    expect(await at.count(write)).toBe(6);
    const filtered = await listed();
    expect(filtered).toHaveLength(at.shown().outcome.findings.length);
    expect(filtered.length).toBeLessThan(count);
    expect(isHidden('Temuan', 5)).toBe(true);
    expect(sent.written('Temuan').slice(-filtered.length).every(([top, bottom]) => top === bottom)).toBe(true);
    hideRule('');
    await write();
    expect(await listed()).toEqual(filtered);
    hideRule('Indikator tanpa OPD');
    await at.session.undoLast();
    await settled();
    await write();
    expect(await listed()).toHaveLength(count);
    expect(sent.unsafe).toEqual([]);
  });

  it('has its recap brought up to date row by row too', async () => {
    await open(matrixBook());
    await write();
    const before = await contents('Rekap Temuan');
    hide('Rekap Temuan', 25);
    await write();
    expect(sent.written('Rekap Temuan').filter(([top]) => top === 25)).not.toEqual([]);
    expect(await contents('Rekap Temuan')).toEqual(before);
    expect(sent.unsafe).toEqual([]);
  });
});

describe('a template whose rows are hidden', () => {
  const header: Rows = [['MATRIKS KINERJA'], ['Kode', 'Sasaran', 'Program', 'Indikator', 'Satuan', 'Kondisi Awal', 'Target 2019', 'Target 2020', 'Perangkat Daerah', 'Catatan petugas']];
  async function openTemplate(): Promise<void> {
    await open(matrixBook({ Templat: header }));
    await request((context) => (context.workbook.worksheets.getItem('Templat').activate(), () => undefined));
    await settled();
  }

  it('by a filter is not filled, until all of them are seen', async () => {
    await openTemplate();
    await filter('Templat', 'A2:J9', 3, ['tidak ada']);
    const before = await contents('Templat');
    expect(await at.session.previewTemplate({})).toEqual({ ready: false, sheet: 'Templat', why: 'disaring' });
    await at.session.fillTemplate({});
    expect([at.notice(), await contents('Templat')]).toEqual(['refused templat-disaring', before]);
    await request((context) => (context.workbook.worksheets.getItem('Templat').autoFilter.clearCriteria(), () => undefined));
    await at.session.fillTemplate({});
    expect(at.notice()).toBe('done templat-diisi');
  });

  it('after it was filled is emptied row by row', async () => {
    await openTemplate();
    const before = await contents('Templat');
    await at.session.fillTemplate({ labels: 'first' });
    await filter('Templat', 'A2:J7', 3, ['Angka harapan lama sekolah', 'Angka harapan hidup']);
    expect(await at.count(() => at.session.undoLast())).toBe(5);
    expect([at.notice(), await contents('Templat')]).toEqual(['done dibatalkan', before]);
    expect(sent.unsafe).toEqual([]);
  });
});
