import { afterEach, describe, expect, it } from 'vitest';
import type { PlacedTable } from '../../../src/matrix';
import { request } from '../../../src/excel/host/requests';
import { checkPlan, rules } from '../../../src/rules';
import { viewPlan, type Position } from '../../../src/plan';
import { speak } from '../../../src/strings';
import { comparisonWords } from '../../../src/taskpane/compare/words';
import { readComparedFile } from '../../../src/taskpane/compare/read-file';
import { reopened } from '../../support/books';
import { tc14 } from '../../../src/layouts/tables/tc-14';
import { number, plan } from '../../support/plan';
import { workbookBytes } from '../../support/workbook';
import { bookOf } from '../support/book';
import { mergesOf, openSession, rowsOf, smallDrawing, type OpenSession } from './matrix-book';

/** What a Renstra says of three of the small plan's indicators: one cut, one the same, one that the plan lacks; a name that Excel would read as a formula. */
const facts = { awal: number(10), targets: [number(11), number(12), number(13), number(14), number(15)], akhir: number(15) };
const renstra = plan({ opd: ['Dinas Pendidikan'] })
  .misi('Membangun manusia yang sehat dan cerdas')
  .tujuan('Meningkatnya mutu manusia')
  .sasaran('Meningkatnya mutu pendidikan')
  .indikator('Rata-rata lama sekolah', { ...facts, targets: [number(11), number(12.5), number(13), number(14), number(15)], opd: 'Dinas Pendidikan' })
  .indikator('Angka harapan lama sekolah', facts)
  .program('Program Pengelolaan Pendidikan', { code: '1.01.02' })
  .indikator('=HYPERLINK("http://contoh")', facts)
  .build();
const renstraDrawing = tc14.draw(renstra, tc14.defaults(renstra));

let at: OpenSession;
afterEach(async () => {
  await settled();
  at.office.close();
});

async function open(book = bookOf({ Matriks: rowsOf(smallDrawing), Renstra: rowsOf(renstraDrawing) }, { name: 'rpjmd.xlsx', merges: { Matriks: mergesOf(smallDrawing), Renstra: mergesOf(renstraDrawing) } })): Promise<void> {
  at = await openSession(book);
  await at.session.open();
}

async function settled(): Promise<void> {
  await at.office.eventsHaveArrived();
  await new Promise((resolve) => setTimeout(resolve, 120));
  await at.office.eventsHaveArrived();
}

const idOf = (name: string): string => at.session.getState().workbook!.tables.find(({ sheets }) => sheets[0].name === name)!.id;
const said = (): string[] => at.shown().outcome.findings.filter(({ rule }) => rule === 'beda-antar-dokumen').map(({ rule, message, params }) => speak('id').finding(rule, message, params));
/** What the planner types; Excel is not told that it was us. */
const type = async (sheet: string, { row, column }: Position, content: string): Promise<void> => {
  const { model } = at.office.book;
  model.dispatch('UPDATE_CELL', { sheetId: model.getters.getSheetIdByName(sheet)!, row, col: column, content });
  await settled();
};
const words: ReturnType<typeof comparisonWords> = (other, counts) => comparisonWords(speak('id'), 'Matriks', at.shown().view.plan)(other, counts);
const sheetNames = () => at.office.book.model.getters.getSheetIds().map((id) => at.office.book.model.getters.getSheetName(id));
const sources = () => at.session.getState().workbook?.sheets.map(({ name }) => name);
const used = (sheet: string) =>
  request((context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('values,formulas,text');
    return () => ({ values: range.values as unknown[][], formulas: range.formulas as unknown[][] });
  });
const asFile = (name: string, bytes: Uint8Array) => ({ name, size: bytes.length, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) });
async function fileTables(): Promise<readonly PlacedTable[]> {
  const bytes = workbookBytes([{ name: 'T-C.27', rows: renstraDrawing.values.map((row) => row.map((value) => value ?? '')), merges: mergesOf(renstraDrawing) }]);
  const read = await readComparedFile(asFile('renstra.xlsx', bytes));
  if (!('tables' in read)) throw new Error('not read');
  return read.tables;
}

const cut = '“Rata-rata lama sekolah”: target 2020 di sini 12, di Renstra 12,5 (di sini lebih rendah 0,5); desimalnya mungkin dipotong (1 sel berbeda).';

describe('comparing the shown table', () => {
  it('with another table of the workbook puts the differences among its findings, without asking Excel for anything', async () => {
    await open();
    at.session.show(idOf('Matriks'));
    await settled();
    expect(said()).toEqual([]);
    expect(await at.count(() => at.session.compareWith({ kind: 'tabel', id: idOf('Renstra') }))).toBe(0);
    expect(said()).toEqual([cut]);
    expect(at.session.getState().workbook!.tables.find(({ id }) => id === idOf('Renstra'))!.outcome.findings.some(({ rule }) => rule === 'beda-antar-dokumen')).toBe(false);
    await at.session.endComparison();
    expect([said(), at.session.getState().comparing]).toEqual([[], null]);
  });

  it('stays right after edits of either table, as a full check has it', async () => {
    await open();
    at.session.show(idOf('Matriks'));
    await at.session.compareWith({ kind: 'tabel', id: idOf('Renstra') });
    const [mended] = at.shown().outcome.findings.filter(({ rule }) => rule === 'beda-antar-dokumen');
    const cell = at.shown().table.cellOf(mended!.owner, mended!.field)!;
    await type('Matriks', cell, '12.5');
    expect(said()).toEqual([]);
    const other = at.session.getState().workbook!.tables.find(({ id }) => id === idOf('Renstra'))!;
    const there = other.table.cellOf(other.view.plan.indikator[1]!.id, { field: 'kondisi-akhir' })!;
    await type('Renstra', there, '99');
    expect(said()).toEqual(['“Angka harapan lama sekolah”: kondisi akhir di sini 15, di Renstra 99 (di sini lebih rendah 84; 1 sel berbeda).']);
    const { view, outcome } = at.shown();
    const now = at.session.getState().workbook!.tables.find(({ id }) => id === idOf('Renstra'))!;
    expect(outcome.findings).toEqual(checkPlan(viewPlan(view.plan, { table: view.table, others: [{ name: 'Renstra', plan: now.table.plan }] }), rules).findings);
  });

  it('outlives Periksa, and says nothing more where the other sheet is deleted', async () => {
    await open();
    at.session.show(idOf('Matriks'));
    await at.session.compareWith({ kind: 'tabel', id: idOf('Renstra') });
    await at.session.check();
    expect(said()).toEqual([cut]);
    await request((context) => {
      context.workbook.worksheets.getItem('Renstra').delete();
      return () => undefined;
    });
    await settled();
    expect(said()).toEqual([]);
    await at.session.compareWith({ kind: 'tabel', id: 'tidak-ada' });
    expect(at.notice()).toBe('refused banding-hilang');
  });

  it('with a file names the file, and leaves the workbook as it is', async () => {
    await open(bookOf({ Matriks: rowsOf(smallDrawing) }, { merges: { Matriks: mergesOf(smallDrawing) } }));
    await at.session.compareWith({ kind: 'berkas', name: 'renstra.xlsx', tables: await fileTables(), at: 0 });
    expect(said()).toEqual([cut.replace('Renstra', 'renstra.xlsx')]);
    expect(sheetNames()).toEqual(['Matriks']);
    await type('Matriks', { row: 39, column: 1 }, 'catatan');
    expect(said()).toEqual([cut.replace('Renstra', 'renstra.xlsx')]);
  });
});

describe('the comparison sheet', () => {
  async function write(): Promise<void> {
    await open();
    at.session.show(idOf('Matriks'));
    await at.session.compareWith({ kind: 'tabel', id: idOf('Renstra') });
    await at.session.writeComparison(words);
    await settled();
  }

  it('lists each difference and what only one of them has, every cell as text', async () => {
    await write();
    expect(at.notice()).toBe('done banding-ditulis');
    const { values, formulas } = await used('Perbandingan');
    expect(values.slice(0, 3).map(([text]) => text)).toEqual(['Perbandingan Matriks dengan Renstra', '2 indikator berpasangan (0 perlu diperiksa pasangannya), 1 di antaranya berbeda; 4 hanya di sini, 1 hanya di sana.', 'Yang dibandingkan: kondisi awal, target (2019–2023), kondisi akhir, pagu (2019–2023), pagu kondisi akhir, OPD penanggung jawab.']);
    expect(values[4]).toEqual(['Indikator', 'Tempat', 'Isian', 'Sel', 'Di sini', 'Di sana', 'Selisih', 'Sel di sana', 'Sebab', 'Keyakinan', 'Nama di sana']);
    expect(values[5]).toEqual(['Rata-rata lama sekolah', 'Meningkatnya mutu pendidikan · Dinas Pendidikan', 'target 2020', expect.stringMatching(/^[A-Z]+\d+$/), '12', '12,5', 'di sini lebih rendah 0,5', expect.stringMatching(/^Renstra![A-Z]+\d+$/), 'Desimal dipotong', '100 % yakin', '']);
    expect(values.slice(6).map(([name, , , , , , , , why]) => `${String(why)}: ${String(name)}`)).toEqual([
      'Hanya di sini: Indeks mutu manusia', 'Hanya di sini: Persentase sekolah terakreditasi', 'Hanya di sini: Jumlah ruang kelas yang layak', 'Hanya di sini: Angka harapan hidup',
      'Hanya di sana: =HYPERLINK("http://contoh")',
    ]);
    expect(formulas).toEqual(values);
  });

  it('is a native table, no source, and none after a save either', async () => {
    await write();
    const tables = await request((context) => {
      const list = context.workbook.worksheets.getItem('Perbandingan').tables.load('items/name');
      return () => list.items.length;
    });
    expect(tables).toBe(1);
    expect(sources()).toEqual(['Matriks', 'Renstra']);
    expect(said()).toEqual([cut]);
    const book = reopened(at.office.book);
    at.office.close();
    await open(book);
    expect([sources(), at.session.getState().comparing]).toEqual([['Matriks', 'Renstra'], null]);
  });

  it('takes four requests: names, content, panes and memory, and the filters', async () => {
    await open();
    at.session.show(idOf('Matriks'));
    await settled();
    await at.session.compareWith({ kind: 'tabel', id: idOf('Renstra') });
    expect(await at.count(() => at.session.writeComparison(words))).toBe(4);
  });

  it('is not written where nothing is compared', async () => {
    await open();
    await at.session.writeComparison(words);
    expect([at.notice(), sheetNames()]).toEqual(['refused banding-hilang', ['Matriks', 'Renstra']]);
  });
});
