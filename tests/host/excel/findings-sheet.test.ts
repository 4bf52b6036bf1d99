import { afterEach, describe, expect, it } from 'vitest';
import { writeFindings } from '../../../src/excel/findings-sheet/write-findings';
import { request } from '../../../src/excel/host/requests';
import { speak } from '../../../src/strings';
import { findingsWords } from '../../../src/taskpane/guards/words';
import type { Book } from '../../../src/workbench/contracts';
import { saveBook } from '../../../src/workbench/files/save';
import { partOf, reopened } from '../../support/books';
import { bookOf } from '../support/book';
import { failAt } from './fail-at';
import { matrixBook, openSession, rowsOf, smallDrawing, type OpenSession } from './matrix-book';

const words = findingsWords(speak('id'));

let at: OpenSession;
afterEach(async () => {
  await settled();
  at.office.close();
});

async function open(book: Book = matrixBook()): Promise<void> {
  at = await openSession(book);
  await at.session.open();
}

async function settled(): Promise<void> {
  await at.office.eventsHaveArrived();
  await new Promise((resolve) => setTimeout(resolve, 80));
}

async function reopen(): Promise<void> {
  await settled();
  const book = reopened(at.office.book);
  at.office.close();
  await open(book);
}

const write = (): Promise<void> => at.session.writeFindings(words);
const sheetNames = () => at.office.book.model.getters.getSheetIds().map((id) => at.office.book.model.getters.getSheetName(id));
const sources = () => at.session.getState().workbook?.sheets.map(({ name }) => name);
const read = (sheet: string) =>
  request((context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('values,formulas');
    return () => ({ values: used.values as unknown[][], formulas: used.formulas as unknown[][] });
  });
/** Rows of the findings table as "berat|aturan|sel|status", in their order; further columns behind. */
async function table(): Promise<string[]> {
  const { values } = await read('Temuan');
  return values.slice(4).map(([severity, rule, , cell, , , status, , , ...more]) => [severity, rule, cell, status, ...more].join('|').replace(/\|+$/, ''));
}
const tableAddress = () =>
  request((context) => {
    const range = context.workbook.tables.getItem('Kaskade_Temuan').getRange().load('address');
    return () => range.address;
  });
const set = (sheet: string, address: string, value: string) =>
  request((context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    return () => undefined;
  });

/** The small plan's findings: gaps at a sasaran and at a program's two indicators, advice at a tujuan, and what else the rules say. */
const findings = () => at.shown().outcome.findings;

describe('the findings sheet', () => {
  it('lists every finding, gravest first, with a link to its cell, its agency, why, and a status', async () => {
    await open();
    await write();
    expect(at.notice()).toBe('done temuan-ditulis');
    expect(sheetNames()).toEqual(['Matriks', 'Temuan', 'Rekap Temuan', '_kaskade']);
    const { values, formulas } = await read('Temuan');
    expect(values[3]).toEqual(['Berat', 'Aturan', 'Lembar', 'Sel', 'Temuan', 'OPD', 'Status', 'Alasan', 'Mengapa']);
    expect(values).toHaveLength(4 + findings().length);
    expect(values[4]?.slice(0, 6)).toEqual(['Galat', 'Indikator tanpa OPD', 'Matriks', 'Q11', 'Indikator sasaran “Angka harapan lama sekolah” belum punya OPD penanggung jawab.', '']);
    expect(formulas[4]?.[3]).toBe('=HYPERLINK("#\'Matriks\'!Q11","Q11")');
    expect((await table()).slice(0, 4)).toEqual(['Galat|Indikator tanpa OPD|Q11|Terbuka', 'Galat|Indikator tanpa OPD|Q12|Terbuka', 'Galat|Indikator tanpa OPD|Q13|Terbuka', expect.stringMatching(/^(Peringatan|Saran)\|/) as string]);
  });

  it('is a native table with filters, and costs four requests', async () => {
    await open();
    expect(await at.count(write)).toBe(4);
    expect(await tableAddress()).toBe(`Temuan!A4:I${4 + findings().length}`);
    expect(at.office.book.model.getters.getCoreTables(at.office.book.model.getters.getSheetIdByName('Temuan')!)[0]?.config.hasFilters).toBe(true);
  });

  it('has a recap per agency and per rule, with native charts over them', async () => {
    await open();
    await write();
    const { values } = await read('Rekap Temuan');
    expect(values[22]).toEqual(['OPD', 'Galat', 'Peringatan', 'Saran', 'Jumlah', '', 'Aturan', 'Galat', 'Peringatan', 'Saran', 'Jumlah']);
    const rows = values.slice(23);
    expect(rows.find(([name]) => name === '(tanpa OPD)')?.slice(0, 2)).toEqual(['(tanpa OPD)', 3]);
    expect(rows[0]?.slice(6, 8)).toEqual(['Indikator tanpa OPD', 3]);
    expect(rows.reduce((sum, row) => sum + Number(row[10] || 0), 0)).toBe(findings().length);
    const charts = await request((context) => {
      const list = context.workbook.worksheets.getItem('Rekap Temuan').charts.load('items/name,items/chartType,items/title/text');
      return () => list.items.map(({ name, chartType, title }) => [name, chartType, title.text]);
    });
    expect(charts).toEqual([['Kaskade opd', 'BarStacked', 'Temuan per OPD'], ['Kaskade aturan', 'BarStacked', 'Temuan per aturan']]);
  });

  it('is never read as a source, also after a save', async () => {
    await open();
    await write();
    await settled();
    await at.session.check();
    expect(sources()).toEqual(['Matriks']);
    await reopen();
    expect(sources()).toEqual(['Matriks']);
    await write();
    expect(sheetNames()).toEqual(['Matriks', 'Temuan', 'Rekap Temuan', '_kaskade']);
  });

  it('writes text from files as text, never as a formula', async () => {
    const rows = rowsOf(smallDrawing).map((row) => row.map((value) => (value === 'Angka harapan lama sekolah' ? "'=HYPERLINK(\"http://jahat\",\"klik\")" : value)));
    await open(bookOf({ '2025=1': rows }));
    await write();
    const { values, formulas } = await read('Temuan');
    const links = formulas.flat().filter((cell) => String(cell).startsWith('='));
    expect(links.every((formula) => /^=HYPERLINK\("#'2025=1'!Q\d+","Q\d+"\)$/.test(String(formula)) || /^=HYPERLINK\("#'2025=1'!/.test(String(formula)))).toBe(true);
    expect(values.some(([, , , , message]) => String(message).includes('=HYPERLINK("http://jahat"'))).toBe(true);
    expect(values[4]?.[2]).toBe('2025=1');
  });

  it('survives a save: table, links and charts', async () => {
    await open();
    await write();
    const before = await table();
    const bytes = saveBook(at.office.book);
    expect(partOf(bytes, 'xl/charts/chart1.xml')).toContain("<c:f>'Rekap Temuan'!$B$23</c:f>");
    await reopen();
    expect([await table(), await tableAddress()]).toEqual([before, `Temuan!A4:I${4 + before.length}`]);
  });
});

describe('brought up to date', () => {
  it('follows the findings in place, in six requests, with the planner’s widths and place', async () => {
    await open();
    await write();
    const { model } = at.office.book;
    const sheetId = model.getters.getSheetIdByName('Temuan')!;
    model.dispatch('RESIZE_COLUMNS_ROWS', { sheetId, dimension: 'COL', elements: [4], size: 321 });
    const owners = findings().filter(({ rule, severity }) => rule === 'indikator-tanpa-opd' && severity === 'galat').map(({ owner }) => owner);
    await at.session.assignOpd(owners.slice(0, 2), 'Dinas Pendidikan');
    await settled();
    expect(await at.count(write)).toBe(6);
    expect((await table()).filter((row) => row.startsWith('Galat|Indikator tanpa OPD'))).toEqual(['Galat|Indikator tanpa OPD|Q13|Terbuka']);
    expect([await tableAddress(), model.getters.getColSize(sheetId, 4), sheetNames()]).toEqual([`Temuan!A4:I${4 + findings().length}`, 321, ['Matriks', 'Temuan', 'Rekap Temuan', '_kaskade']]);
    await at.session.undoLast();
    await settled();
    await write();
    expect([(await table()).filter((row) => row.startsWith('Galat|Indikator tanpa OPD')).length, await tableAddress()]).toEqual([3, `Temuan!A4:I${4 + findings().length}`]);
    expect((await read('Rekap Temuan')).values[23]?.slice(6, 8)).toEqual(['Indikator tanpa OPD', 3]);
  });

  it('brings a recap up to date that was written with its tables above, and neither doubles its charts nor lays them over the tables', async () => {
    await open();
    await write();
    const rows = (await read('Rekap Temuan')).values.slice(22);
    // As the sheet was written before: tables from row 4, charts to their right.
    await request((context) => {
      const sheet = context.workbook.worksheets.getItem('Rekap Temuan');
      sheet.getRange('A4:K200').clear('Contents');
      sheet.getRangeByIndexes(3, 0, rows.length, rows[0]!.length).values = rows.map((row) => [...row]) as (string | number)[][];
      sheet.charts.getItem('Kaskade opd').setPosition('M4', 'U22');
      sheet.charts.getItem('Kaskade aturan').setPosition('M28', 'U46');
      return () => undefined;
    });
    await write();
    const { values } = await read('Rekap Temuan');
    expect(values.slice(3, 22).flat().filter((value) => value !== '')).toEqual([]);
    expect(values.slice(22, 22 + rows.length)).toEqual(rows);
    const { getters } = at.office.book.model;
    const sheetId = getters.getSheetIdByName('Rekap Temuan')!;
    const figures = getters.getFigures(sheetId);
    // Columns from M on: the tables end with K.
    expect(figures.map(({ col, row }) => [col, row])).toEqual([[12, 3], [12, 27]]);
    const sources = figures.map(({ id }) => JSON.stringify(getters.getChartDefinition(getters.getChartIdFromFigureId(id)!)));
    expect(sources.every((source) => /[A-K]\$?2[34](?!\d)/.test(source)), sources.join(' ')).toBe(true);
  });

  it('keeps the planner’s own columns beside the findings that they speak of; one that is gone stays as done', async () => {
    await open();
    await write();
    await set('Temuan', 'J4', 'Tindak lanjut');
    await set('Temuan', 'J5', 'sudah ditelepon');
    await set('Temuan', 'J7', 'tanya Bu Rina');
    const owners = findings().filter(({ rule, severity }) => rule === 'indikator-tanpa-opd' && severity === 'galat').map(({ owner }) => owner);
    await at.session.assignOpd(owners.slice(0, 2), 'Dinas Pendidikan');
    await settled();
    const before = await tableAddress();
    await write();
    const rows = await table();
    expect(rows.slice(0, 2)).toEqual(['Galat|Indikator tanpa OPD|Q11|Selesai|sudah ditelepon', 'Galat|Indikator tanpa OPD|Q13|Terbuka|tanya Bu Rina']);
    expect(rows.some((row) => row.includes('|Q12|'))).toBe(false);
    expect(rows).toHaveLength(findings().length + 1);
    expect([before.replace(/\d+$/, ''), (await tableAddress()).replace(/\d+$/, '')]).toEqual(['Temuan!A4:J', 'Temuan!A4:J']);
  });

  it('knows its rows again in the other language', async () => {
    await open();
    await write();
    await set('Temuan', 'J5', 'catatan');
    await at.session.writeFindings(findingsWords(speak('en')));
    expect(sheetNames()).toEqual(['Matriks', 'Temuan', 'Rekap Temuan', '_kaskade']);
    expect((await table())[0]).toBe('Error|Indicator without a responsible agency|Q11|Open|catatan');
  });

  it('says that there is nothing where there is nothing, and lists again afterwards', async () => {
    await open();
    await write();
    expect((await writeFindings([], at.shown().sheets[0], words)).ok).toBe(true);
    const { values } = await read('Temuan');
    expect(values.slice(4)).toEqual([['', '', '', '', 'Tidak ada temuan.', '', '', '', '']]);
    expect((await read('Rekap Temuan')).values[23]?.[0]).toBe('Tidak ada temuan.');
    await write();
    expect(await table()).toHaveLength(findings().length);
  });

  it('makes a new sheet where the planner has taken the table’s columns away', async () => {
    await open();
    await write();
    await set('Temuan', 'B4', 'Hal');
    await write();
    expect(sheetNames()).toEqual(['Matriks', 'Temuan', 'Rekap Temuan', '_kaskade', 'Temuan (2)']);
    expect(sources()).toEqual(['Matriks']);
  });
});

describe('where Excel fails half-way', () => {
  it.each([2, 3, 4])('at request %i, the sheets that were begun go again', async (number) => {
    await open();
    failAt(at.office.host, number, 'after');
    await write();
    expect([at.notice(), sheetNames().filter((name) => name !== '_kaskade')]).toEqual(['failed gagal-host', ['Matriks']]);
  });
});
