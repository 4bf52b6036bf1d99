import { afterEach, describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/excel/host/addresses';
import { picturesOf, type Pictures } from '../../../src/excel/reading/picture';
import { cellOf } from '../../../src/excel/marks/places';
import { listSheets, measureSheets, readContents } from '../../../src/excel/reading/read-sheets';
import { createBook } from '../../../src/workbench/book';
import { Model } from '../../../src/workbench/engine';
import { Dice } from '../../support/dress/dice';
import { bookOf } from '../support/book';
import { doSomething, doThing, goBack, kinds, lookAround, mixtures, type Deed } from './edit-scripts';
import { matrixBook, openSession, rowsOf, smallDrawing, type OpenSession } from './matrix-book';
import { ikuRows, pagesBook, twoTablesBook } from './pages-book';

let at: OpenSession;
afterEach(async () => {
  // What is still on its way must not reach the next test's Excel.
  at.session.setLive(false);
  await rest(40);
  at.office.close();
});

const rest = (milliseconds = 120) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function open(book: Parameters<typeof openSession>[0]): Promise<OpenSession> {
  at = await openSession(book);
  await at.session.open();
  return at;
}

/** Until the session has nothing more to catch up with. */
async function settle(): Promise<void> {
  await at.office.eventsHaveArrived();
  for (let quiet = 0; quiet < 3; ) {
    const before = at.office.host.meter.requests;
    await rest(15);
    quiet = at.office.host.meter.requests === before ? quiet + 1 : 0;
  }
}

/** All that a state says of the workbook: its tables with their pages and plans, and every finding with its cell and sentence. */
function said({ tables, unread }: Pick<Pictures, 'tables' | 'unread'>): unknown {
  const names = new Map(tables.flatMap(({ sheets }) => sheets).map(({ id, name }) => [id, name]));
  return {
    tables: tables.map((one) => ({
      pages: one.sheets.map(({ name }) => name),
      kind: one.table.kind,
      plan: one.view.plan,
      unread: one.table.unread,
      findings: one.outcome.findings.map(({ rule, severity, owner, field, message, params }) => {
        const cell = cellOf(one, owner, field);
        return `${rule} ${severity} ${cell ? `${names.get(cell.sheetId)}!${addressOf({ top: cell.row, bottom: cell.row, left: cell.column, right: cell.column })}` : '?'} ${message} ${JSON.stringify(params)}`;
      }),
      unchecked: one.outcome.unchecked,
    })),
    unread: unread.map(({ name, refused }) => [name, refused]),
  };
}

const now = () => said(at.session.getState().workbook ?? { tables: [], unread: [] });

/** What opening the workbook at this moment would say. */
async function fresh(): Promise<unknown> {
  const { sheets } = await listSheets();
  return said(picturesOf(await readContents(await measureSheets(sheets)), { mappings: [], mutes: [] }));
}

async function sameAfter(deeds: readonly Deed[], past: readonly string[]): Promise<void> {
  if (deeds.some(({ silent }) => silent)) await lookAround(at.office.book.model, settle);
  await settle();
  expect(now(), past.join('\n')).toEqual(await fresh());
}

/** The small plan whose kondisi awal, targets and some agencies follow other cells, of its own sheet and of another. */
const followingRows = rowsOf(smallDrawing).map((row, at) => row.map((cell, column) => {
  if (at < 8 || row[2] === '' || row[2] === null) return cell;
  if (column === 3 || column === 4) return `=Matriks!D${at + 1}+1`;
  if (column === 14) return `=M${at + 1}`;
  return column === 16 && at % 2 === 0 ? `=Matriks!Q${at + 1}` : cell;
}));

const books = {
  'a matrix beside notes and another matrix that follows it': () => matrixBook({ Catatan: [['rapat', 'senin']], Renstra: followingRows }),
  'one table over three sheets': () => pagesBook({ Catatan: [['rapat']] }),
  'two tables on one sheet': () => twoTablesBook({ 'Daftar IKU': ikuRows, Catatan: [['rapat']] }),
};

/** `LIVE_SEEDS=3,4,5` runs other scripts than the usual ones. */
const seeds = (process.env.LIVE_SEEDS ?? '1,2').split(',').map(Number);

describe('what the session shows after any edits is what opening the workbook anew would show', () => {
  const cases = Object.entries(books).flatMap(([name, make]) => (Object.keys(mixtures) as (keyof typeof mixtures)[]).flatMap((mixture) => seeds.map((seed) => [name, mixture, seed, make] as const)));
  it.each(cases)('%s: %s (%i)', async (_, mixture, seed, make) => {
    await open(make());
    const dice = new Dice(seed * 7919);
    const past: string[] = [];
    for (let script = 0; script < 6; script++) {
      const deeds: Deed[] = [];
      for (let left = dice.whole(1, 4); left > 0; left--) {
        deeds.push(doSomething(at.office.book.model, dice, mixture));
        // Some come in one breath, others while the sheets are being read.
        if (dice.chance(0.5)) await rest(dice.whole(1, 60));
      }
      past.push(...deeds.map(({ told }) => told), '--');
      await sameAfter(deeds, past);
    }
  }, 60_000);

  // Taken back before the pane has read it, an edit leaves nothing to see: each deed, its undo and its redo is settled by itself.
  it.each(kinds)('each time: %s, undone, done again', async (kind) => {
    await open(matrixBook({ Renstra: followingRows }));
    const dice = new Dice(kind.length * 7919);
    const past: string[] = [];
    const step = async (deed: Deed): Promise<void> => {
      past.push(deed.told);
      await sameAfter([deed], past);
    };
    for (let times = 0; times < 3; times++) {
      await step(doThing(at.office.book.model, dice, kind));
      for (const way of ['undo', 'redo', 'undo'] as const) await step(goBack(at.office.book.model, way));
    }
  }, 60_000);

  it('where another planner works on the same workbook', async () => {
    // Two windows on one workbook, joined as the relay joins them.
    const listeners = new Map<unknown, (message: unknown) => void>();
    const transport = {
      sendMessage: (message: unknown) => Promise.resolve(listeners.forEach((listener) => listener(message))),
      onNewMessage: (id: unknown, listener: (message: unknown) => void) => void listeners.set(id, listener),
      leave: (id: unknown) => void listeners.delete(id),
    };
    const data = matrixBook({ Renstra: rowsOf(smallDrawing) }).model.exportData();
    const window = (id: string) => createBook(new Model(structuredClone(data), { transportService: transport as never, client: { id, name: id } }), 'rpjmd.xlsx');
    const [mine, theirs] = [window('saya'), window('dia')];
    await open(mine);
    const dice = new Dice(11);
    const past: string[] = [];
    for (let script = 0; script < 12; script++) {
      const deeds = [doSomething(theirs.model, dice, 'edits and shifts'), ...(dice.chance(0.4) ? [doSomething(mine.model, dice, 'edits')] : [])];
      past.push(...deeds.map(({ told }) => told), '--');
      await sameAfter(deeds, past);
    }
  }, 60_000);
});

describe('live checking', () => {
  const type = async (sheet: string, row: number, col: number, content: string): Promise<void> => {
    const { model } = at.office.book;
    model.dispatch('UPDATE_CELL', { sheetId: model.getters.getSheetIdByName(sheet)!, row, col, content });
    await at.office.eventsHaveArrived();
  };
  const long = () => bookOf({ Panjang: [...rowsOf(smallDrawing), ...Array.from({ length: 300 }, (_, at) => ['', '', `Indikator ${at}`, 10, 11, '', 12, '', 13, '', 14, '', 15, '', 15, '', 'Dinas Kesehatan'])] });

  it('asks for the cells of an edit only, in one small request', async () => {
    await open(long());
    at.office.host.resetMeter();
    await type('Panjang', 200, 16, '');
    await settle();
    expect(at.office.host.meter.requests).toBe(1);
    expect(at.office.host.meter.received).toBeLessThan(10_000);
    expect(now()).toEqual(await fresh());
  });

  it('takes over all that an edit has not touched', async () => {
    await open(matrixBook());
    const before = at.shown();
    await type('Matriks', 10, 16, 'Dinas Pendidikan');
    await settle();
    const after = at.shown();
    const same = after.view.plan.indikator.map((one, index) => one === before.view.plan.indikator[index]);
    expect([after.view.shape === before.view.shape, same]).toEqual([true, [true, true, false, true, true, true]]);
    expect(now()).toEqual(await fresh());
  });

  it('keeps the picture as it is where an event changed nothing that it shows', async () => {
    await open(matrixBook());
    const { workbook } = at.session.getState();
    const { model } = at.office.book;
    model.dispatch('SET_FORMATTING', { sheetId: model.getters.getActiveSheetId(), target: [{ top: 8, bottom: 9, left: 2, right: 4 }], style: { bold: true } });
    await settle();
    expect(at.session.getState().workbook).toBe(workbook);
  });

  it('sees formulas that follow a cell of another sheet, of which no event tells', async () => {
    const rows = rowsOf(smallDrawing).map((row, index) => (index === 10 ? [...row.slice(0, 16), '=Daftar!A1'] : row));
    await open(bookOf({ Matriks: rows, Daftar: [['Dinas Sosial', 'x']] }));
    const agency = () => at.shown().view.plan.indikator.find(({ name }) => name.startsWith('Angka harapan lama'))?.opd.raw;
    expect(agency()).toBe('Dinas Sosial');
    at.office.host.resetMeter();
    await type('Daftar', 0, 0, 'Dinas Pendidikan');
    await settle();
    expect(agency()).toBe('Dinas Pendidikan');
    expect(at.office.host.meter.requests).toBe(1);
  });

  it.each([true, false])('sees formulas lose the sheet that they followed (%s: by itself, else with the next check)', async (live) => {
    const rows = rowsOf(smallDrawing).map((row, index) => (index === 10 ? [...row.slice(0, 16), '=Daftar!A1'] : row));
    await open(bookOf({ Matriks: rows, Daftar: [['Dinas Sosial', 'x']] }));
    at.session.setLive(live);
    const { model } = at.office.book;
    at.office.host.resetMeter();
    model.dispatch('DELETE_SHEET', { sheetId: model.getters.getSheetIdByName('Daftar')!, sheetName: 'Daftar' });
    await settle();
    expect([at.office.host.meter.requests, at.session.getState().behind]).toEqual(live ? [1, false] : [0, true]);
    if (!live) await at.session.check();
    const missing = at.shown().outcome.findings.filter(({ rule, severity }) => rule === 'indikator-tanpa-opd' && severity === 'galat').map(({ params }) => params['indikator']);
    expect(missing).toContain('Angka harapan lama sekolah');
    expect(now()).toEqual(await fresh());
  });

  it('sees a merge with the next edit of its sheet', async () => {
    await open(matrixBook());
    const { model } = at.office.book;
    model.dispatch('ADD_MERGE', { sheetId: model.getters.getActiveSheetId(), target: [{ top: 11, bottom: 12, left: 16, right: 16 }], force: true });
    await settle();
    await type('Matriks', 11, 16, 'Dinas Pendidikan');
    await settle();
    expect(now()).toEqual(await fresh());
    expect(at.shown().outcome.findings.filter(({ rule, severity }) => rule === 'indikator-tanpa-opd' && severity === 'galat')).toHaveLength(1);
  });

  it('never moves the selection or the sheet in front', async () => {
    await open(matrixBook({ Renstra: rowsOf(smallDrawing) }));
    const { model } = at.office.book;
    model.selection.selectCell(3, 9);
    await settle();
    await type('Renstra', 10, 16, 'Dinas Sosial');
    await settle();
    expect([model.getters.getActiveSheetName(), model.getters.getActivePosition()]).toMatchObject(['Matriks', { row: 9, col: 3 }]);
  });

  it('is silent while it is off, even where a sheet is turned to', async () => {
    await open(matrixBook({ Renstra: rowsOf(smallDrawing) }));
    at.session.setLive(false);
    at.office.host.resetMeter();
    await lookAround(at.office.book.model, settle);
    expect(at.session.getState().behind).toBe(false);
    await type('Renstra', 10, 16, 'Dinas Sosial');
    await lookAround(at.office.book.model, settle);
    expect([at.office.host.meter.requests, at.session.getState().behind]).toEqual([0, true]);
    at.session.setLive(true);
    await settle();
    expect(at.session.getState().behind).toBe(false);
    expect(now()).toEqual(await fresh());
  });

  it('says that its numbers are older than the grid until they are checked, while it is off', async () => {
    await open(matrixBook());
    at.session.setLive(false);
    await type('Matriks', 10, 16, 'Dinas Pendidikan');
    expect(at.session.getState().behind).toBe(true);
    await at.session.check();
    expect([at.session.getState().behind, now()]).toEqual([false, await fresh()]);
    at.office.host.resetMeter();
    at.session.setLive(true);
    await settle();
    // What was checked meanwhile is not read again.
    expect(at.office.host.meter.requests).toBe(0);
  });
});

describe('a write', () => {
  const withoutOpd = () => at.shown().outcome.findings.filter(({ rule, severity }) => rule === 'indikator-tanpa-opd' && severity === 'galat').map(({ owner }) => owner);

  it('goes into the rows that are meant, though rows came above them while live checking was off', async () => {
    await open(matrixBook());
    at.session.setLive(false);
    const { model } = at.office.book;
    const owners = withoutOpd();
    model.dispatch('ADD_COLUMNS_ROWS', { sheetId: model.getters.getActiveSheetId(), sheetName: 'Matriks', dimension: 'ROW', base: 8, quantity: 2, position: 'before' });
    await at.office.eventsHaveArrived();
    await at.session.assignOpd(owners, 'Dinas Sosial');
    expect(await Promise.all(['Q11', 'Q12', 'Q13', 'Q14', 'Q15'].map(async (cell) => (await at.cell(cell)).value))).toEqual(['', 'Dinas Pendidikan', 'Dinas Sosial', 'Dinas Sosial', 'Dinas Sosial']);
  });

  it('sees a merge that no event told of, and writes into its first cell', async () => {
    await open(matrixBook());
    const { model } = at.office.book;
    const owners = withoutOpd();
    model.dispatch('ADD_MERGE', { sheetId: model.getters.getActiveSheetId(), target: [{ top: 11, bottom: 12, left: 16, right: 16 }], force: true });
    await at.session.assignOpd(owners, 'Dinas Sosial');
    expect(at.session.getState().notice).toMatchObject({ kind: 'done', key: 'opd-ditetapkan', params: { jumlah: 2 } });
    expect(withoutOpd()).toEqual([]);
  });

  it('says so where what was meant is gone', async () => {
    await open(matrixBook());
    at.session.setLive(false);
    const { model } = at.office.book;
    const owners = withoutOpd();
    model.dispatch('DELETE_CONTENT', { sheetId: model.getters.getActiveSheetId(), target: [{ top: 8, bottom: 13, left: 0, right: 16 }] });
    await at.office.eventsHaveArrived();
    await at.session.assignOpd(owners, 'Dinas Sosial');
    expect(at.notice()).toBe('refused tanpa-kolom-opd');
    expect((await at.cell('Q11')).value).toBe('');
  });
});
