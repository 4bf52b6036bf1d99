import { afterEach, describe, expect, it } from 'vitest';
import { keptTables } from '../../../src/excel/draw/drawn-tables';
import { request } from '../../../src/excel/host/requests';
import { queueKaskade } from '../../../src/excel/kept/kaskade-sheet';
import type { LayoutChoices } from '../../../src/layouts';
import { iku86 } from '../../../src/layouts/tables/iku-86';
import { rowSums, rowsApart } from '../../../src/layouts/refill';
import { tc14 } from '../../../src/layouts/tables/tc-14';
import type { Book } from '../../../src/workbench/contracts';
import { saveBook } from '../../../src/workbench/files/save';
import { partOf, reopened } from '../../support/books';
import { bookOf } from '../support/book';
import { matrixBook, openSession, rowsOf, smallDrawing, smallPlan, type OpenSession } from './matrix-book';

let at: OpenSession;
afterEach(() => at.office.close());

async function open(book: Book = matrixBook()): Promise<void> {
  at = await openSession(book);
  await at.session.open();
}

async function reopen(): Promise<void> {
  const book = reopened(at.office.book);
  at.office.close();
  await open(book);
}

const drawTable = () => at.session.fillTable('tc-14', tc14.defaults(smallPlan));
async function fill(): Promise<void> {
  await drawTable();
  await settled();
}
async function settled(): Promise<void> {
  await at.office.eventsHaveArrived();
  await new Promise((resolve) => setTimeout(resolve, 120));
}

const sources = () => at.session.getState().workbook?.sheets.map(({ name }) => name);
const keptInBook = () => request((context) => {
  const kaskade = queueKaskade(context, true);
  return () => keptTables(kaskade());
});
const keptTexts = (text: string) => [['versi', 'kaskade', 0, 'k|1'], ['tabel-jadi', 'x', 0, `k|${text}`]];
const withoutOpd = () => at.shown().outcome.findings.filter(({ rule, severity }) => rule === 'indikator-tanpa-opd' && severity === 'galat').map(({ owner }) => owner);
const active = () => at.office.book.model.getters.getActiveSheetName();
const idOf = (name: string) => at.office.book.model.getters.getSheetIdByName(name)!;
const kept = () => request((context) => {
  const used = context.workbook.worksheets.getItem('_kaskade').getUsedRange(true).load('values');
  return () => (used.values as unknown[][]).filter(([section]) => section === 'tabel-jadi').map((row) => String(row[3]));
});

describe('a table that Kaskade has drawn', () => {
  it('remembers what its rows were, so that it is known how many the plan would have otherwise', async () => {
    await open();
    await fill();
    const apart = (): number => rowsApart(at.session.refillable('tc-14')[0]?.rows ?? '', rowSums(tc14.draw(at.shown().view.plan, tc14.defaults(smallPlan))));
    expect(apart()).toBe(0);
    await reopen();
    expect(apart()).toBe(0);
    const { plan } = at.shown().view;
    const [first, ...others] = plan.indikator;
    const renamed = { ...plan, indikator: [{ ...first!, name: 'Lain', raw: 'Lain' }, ...others] };
    expect(rowsApart(at.session.refillable('tc-14')[0]!.rows!, rowSums(tc14.draw(renamed, tc14.defaults(smallPlan))))).toBe(1);
  });

  it('is shown by the grid, and its source by the pane', async () => {
    await open();
    await fill();
    expect(at.notice()).toBe('done tabel-dibuat');
    expect(active()).toBe('T-C.14');
    expect(sources()).toEqual(['Matriks']);
    expect(at.shown().sheets[0].name).toBe('Matriks');
    expect(at.session.getState().selected).toBeNull();
  });

  it('is remembered with its layout and its source, on a very hidden sheet, in three requests, whether that sheet is there or not', async () => {
    await open();
    expect(await at.count(drawTable)).toBe(3);
    expect(await kept()).toEqual([`k|${JSON.stringify({ name: 'T-C.14', layout: 'tc-14', source: { id: at.shown().id, name: 'Matriks' }, choices: tc14.defaults(smallPlan), serial: 1, rows: rowSums(tc14.draw(at.shown().view.plan, tc14.defaults(smallPlan))) })}`]);
    expect(await at.count(drawTable)).toBe(3);
    expect((await kept()).map((text) => (JSON.parse(text.slice(2)) as { serial: unknown }).serial)).toEqual([1, 2]);
    expect(sources()).toEqual(['Matriks']);
    expect(/<sheet name="_kaskade"[^>]*state="(\w+)"/.exec(partOf(saveBook(at.office.book), 'xl/workbook.xml'))?.[1]).toBe('veryHidden');
  });

  it('keeps the choices that it was drawn with, also in a saved workbook', async () => {
    await open();
    const choices: LayoutChoices = { ...tc14.defaults(smallPlan), title: 'Program “Prioritas”', paper: 'A3', headerWords: { Sasaran: '=Sasaran' }, filter: { opd: 'Dinas Kesehatan', misi: null, bidangUrusan: null } };
    await at.session.fillTable('tc-14', choices);
    await reopen();
    expect((await keptInBook()).map((table) => [table.layout, table.choices, table.serial])).toEqual([['tc-14', choices, 1]]);
  });

  it('gives its choices back when the workbook is opened again: the newest of each layout, with the filter of its own source only', async () => {
    const second: Record<string, ReturnType<typeof rowsOf>> = { Renstra: rowsOf(smallDrawing) };
    await open(matrixBook(second));
    const choices = (title: string, opd: string | null = null): LayoutChoices => ({ ...tc14.defaults(smallPlan), title, filter: { opd, misi: null, bidangUrusan: null } });
    await at.session.fillTable('tc-14', choices('Pertama'));
    await at.session.fillTable('tc-14', choices('Kedua', 'Dinas Kesehatan'));
    await at.session.fillTable('iku-86', { ...iku86.defaults(smallPlan), title: 'IKU' });
    await settled();
    const told = () => at.session.keptChoices().map(({ layout, sheet, choices: { title, filter } }) => [layout, sheet, title, filter.opd]);
    const newestFirst = [['iku-86', 'IKU', 'IKU', null], ['tc-14', 'T-C.14 (2)', 'Kedua', 'Dinas Kesehatan'], ['tc-14', 'T-C.14', 'Pertama', null]];
    expect(told()).toEqual(newestFirst);
    await reopen();
    expect(told()).toEqual(newestFirst);
    at.session.show(at.session.getState().workbook!.tables.find(({ sheets }) => sheets[0].name === 'Renstra')!.id);
    await at.session.fillTable('tc-14', choices('Renstra'));
    await settled();
    expect(told()).toEqual([['tc-14', 'T-C.14 (3)', 'Renstra', null], ['iku-86', 'IKU', 'IKU', null], ['tc-14', 'T-C.14 (2)', 'Kedua', null], ['tc-14', 'T-C.14', 'Pertama', null]]);
  });

  it('takes its choices along when it is deleted', async () => {
    await open();
    await fill();
    at.office.book.model.dispatch('DELETE_SHEET', { sheetId: idOf('T-C.14'), sheetName: 'T-C.14' });
    await settled();
    expect(at.session.keptChoices()).toEqual([]);
  });

  it('that an older version has drawn has no choices, and is a drawn table still', async () => {
    await open(matrixBook({ 'T-C.14': rowsOf(smallDrawing), _kaskade: keptTexts('{"name":"T-C.14","layout":"tc-14","source":{"id":"a","name":"Matriks"}}') }));
    expect(sources()).toEqual(['Matriks']);
    expect((await keptInBook()).map((table) => [table.choices, table.serial])).toEqual([[null, 0]]);
  });

  it('is left alone by assigning, by walking, by marks and by Periksa', async () => {
    await open();
    await fill();
    const owners = withoutOpd();
    await at.session.nextWithoutOpd();
    expect([active(), at.office.book.model.getters.getActivePosition().row]).toEqual(['Matriks', 10]);
    await at.session.check();
    expect(at.session.getState().notice?.params).toMatchObject({ galat: 3 });
    await at.session.paintMarks();
    expect(at.office.book.model.getters.getConditionalFormats(idOf('T-C.14'))).toEqual([]);
    const before = await at.cell('Q16', 'T-C.14');
    await at.session.assignOpd(owners, 'Dinas Pendidikan');
    expect([(await at.cell('Q11')).value, (await at.cell('Q13')).value]).toEqual(['Dinas Pendidikan', 'Dinas Pendidikan']);
    expect(await at.cell('Q16', 'T-C.14')).toEqual(before);
    const copied = await request((context) => {
      const range = context.workbook.worksheets.getItem('T-C.14').getRange('Q1:Q40').load('values');
      return () => range.values.flat().filter((value) => value === 'Dinas Pendidikan').length;
    });
    expect(copied).toBe(1);
    await at.session.undoLast();
    expect(withoutOpd()).toEqual(owners);
  });

  it('walks on from the shown sheet, not from the first', async () => {
    await open(bookOf({ Renstra: rowsOf(smallDrawing), Matriks: rowsOf(smallDrawing) }));
    at.session.show(at.session.getState().workbook!.sheets[1]!.id);
    await fill();
    await at.session.nextWithoutOpd();
    expect(at.shown().sheets[0].name).toBe('Matriks');
  });

  it('is no source for a second table', async () => {
    await open();
    await fill();
    await at.session.assignOpd(withoutOpd(), 'Dinas Kesehatan');
    await fill();
    const opds = await request((context) => {
      const range = context.workbook.worksheets.getItem('T-C.14 (2)').getRange('Q1:Q40').load('values');
      return () => range.values.flat().filter((value) => value === 'Dinas Kesehatan').length;
    });
    expect(opds).toBe(4);
    expect(sources()).toEqual(['Matriks']);
  });

  it('is found again in the saved workbook, also under another id, and stays so under another name', async () => {
    await open();
    await fill();
    await reopen();
    expect([sources(), at.shown().sheets[0].name]).toEqual([['Matriks'], 'Matriks']);
    at.office.book.model.dispatch('RENAME_SHEET', { sheetId: idOf('T-C.14'), oldName: 'T-C.14', newName: 'Untuk Bappeda' });
    await settled();
    await at.session.check();
    expect([at.notice(), sources()]).toEqual(['done diperiksa', ['Matriks']]);
    await fill();
    expect(sources()).toEqual(['Matriks']);
  });

  it('that is renamed is known by its new name at once, and in the saved workbook, where its id may be another', async () => {
    await open();
    await fill();
    expect([at.session.freeName('T-C.14'), at.session.freeName('IKU')]).toEqual(['T-C.14 (2)', 'IKU']);
    at.office.book.model.dispatch('RENAME_SHEET', { sheetId: idOf('T-C.14'), oldName: 'T-C.14', newName: 'Untuk Bappeda' });
    await settled();
    expect(at.session.refillable('tc-14').map(({ sheet }) => sheet.name)).toEqual(['Untuk Bappeda']);
    expect([at.session.freeName('T-C.14'), at.session.freeName('Untuk Bappeda')]).toEqual(['T-C.14', 'Untuk Bappeda (2)']);
    await reopen();
    expect([sources(), at.session.refillable('tc-14').map(({ sheet }) => sheet.name)]).toEqual([['Matriks'], ['Untuk Bappeda']]);
  });

  it('costs nothing when the workbook is opened', async () => {
    await open();
    await fill();
    const book = reopened(at.office.book);
    at.office.close();
    at = await openSession(book);
    expect(await at.count(() => at.session.open())).toBe(4);
  });

  it('that is deleted is forgotten, and its name is free for a sheet of hers', async () => {
    await open();
    await fill();
    at.office.book.model.dispatch('DELETE_SHEET', { sheetId: idOf('T-C.14'), sheetName: 'T-C.14' });
    await settled();
    expect([at.notice(), sources(), await kept()]).toEqual(['done tabel-dibuat', ['Matriks'], []]);
    at.office.book.model.dispatch('DUPLICATE_SHEET', { sheetId: idOf('Matriks'), sheetIdTo: 'baru', sheetNameTo: 'T-C.14' });
    await at.session.check();
    expect(sources()).toEqual(['Matriks', 'T-C.14']);
  });

  it('is a plan like any other once its source is gone', async () => {
    await open();
    await fill();
    at.office.book.model.dispatch('DELETE_SHEET', { sheetId: idOf('Matriks'), sheetName: 'Matriks' });
    await settled();
    await at.session.check();
    expect([sources(), at.shown().sheets[0].name]).toEqual([['T-C.14'], 'T-C.14']);
  });

  it('whose entry is damaged is read like any other', async () => {
    await open(matrixBook({ 'T-C.14': rowsOf(smallDrawing), _kaskade: [['versi', 'kaskade', 0, 'k|1'], ['tabel-jadi', 'x', 0, 'k|{"name":"T-C.14"'], ['tabel-jadi', 'y', 0, 'k|{"name":"T-C.14","layout":"tc-14","source":7}']] }));
    expect(sources()).toEqual(['Matriks', 'T-C.14']);
  });

  it('is remembered also where its panes and page were refused', async () => {
    await open();
    at.office.host.resetMeter();
    const filling = drawTable();
    while (at.office.host.meter.requests < 2) await new Promise((resolve) => setTimeout(resolve, 0));
    at.office.host.failNext('InvalidArgument', 'after');
    await filling;
    expect(at.notice()).toBe('done tabel-dibuat');
    expect(await kept()).toHaveLength(1);
    await reopen();
    expect(sources()).toEqual(['Matriks']);
  });
});
