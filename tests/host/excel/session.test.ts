import { afterEach, describe, expect, it } from 'vitest';
import { request } from '../../../src/excel/host/requests';
import { tc14 } from '../../../src/layouts/tables/tc-14';
import { bookOf } from '../support/book';
import type { OpenOptions } from '../support/open';
import { matrixBook, openSession, rowsOf, smallDrawing, smallPlan, type OpenSession } from './matrix-book';

let at: OpenSession;
afterEach(() => at.office.close());

async function open(book: Parameters<typeof openSession>[0] = matrixBook(), options: OpenOptions = {}): Promise<OpenSession> {
  at = await openSession(book, options);
  await at.session.open();
  return at;
}

/** Owners that `indikator-tanpa-opd` names as galat on the shown sheet. */
const withoutOpd = () => at.shown().outcome.findings.filter(({ rule, severity }) => rule === 'indikator-tanpa-opd' && severity === 'galat').map(({ owner }) => owner);

/** Types into a cell as the planner does: by way of the grid, not of the add-in's own session. */
async function type(address: string, value: string, sheet = 'Matriks'): Promise<void> {
  const { model } = at.office.book;
  const sheetId = model.getters.getSheetIdByName(sheet)!;
  const [, column, row] = /^([A-Z])(\d+)$/.exec(address)!;
  model.dispatch('UPDATE_CELL', { sheetId, col: column!.charCodeAt(0) - 65, row: Number(row) - 1, content: value });
  await at.office.eventsHaveArrived();
}

const rest = (milliseconds = 120) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Formulas of the conditional formats on a sheet. */
async function formatCount(sheet = 'Matriks'): Promise<number> {
  return request((context) => {
    const count = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getCount();
    return () => count.value;
  });
}

describe('opening a workbook', () => {
  it('takes four requests: the list, where content lies, the content, and watching', async () => {
    at = await openSession(matrixBook({ Catatan: [['rapat', 'senin']] }));
    expect(at.session.getState().phase).toBe('opening');
    expect(await at.count(() => at.session.open())).toBe(4);
    const state = at.session.getState();
    expect(state).toMatchObject({ phase: 'ready', failure: null, marked: false, undo: null, work: null, notice: null, live: true, behind: false, platform: 'desktop', wanted: null });
    expect(state.workbook).toMatchObject({ name: 'rpjmd.xlsx', empty: false });
    expect(state.workbook?.sheets.map(({ name }) => name)).toEqual(['Matriks', 'Catatan']);
    expect(state.workbook?.unread.map(({ name, refused }) => [name, refused])).toEqual([['Catatan', 'bukan-tabel']]);
    expect(at.shown().table.kind).toBe('tc-14');
    expect(withoutOpd()).toHaveLength(3);
  });

  it('shows the active sheet if it was read, else the one with the most indicators', async () => {
    await open(bookOf({ Catatan: [['rapat']], Kecil: rowsOf(smallDrawing).slice(0, 12), Matriks: rowsOf(smallDrawing) }));
    expect(at.shown().sheets[0].name).toBe('Matriks');
  });

  it('of an empty workbook says that it is empty', async () => {
    at = await openSession(bookOf({ Sheet1: [] }));
    expect(await at.count(() => at.session.open())).toBe(3);
    expect(at.session.getState()).toMatchObject({ phase: 'ready', shownId: null, workbook: { empty: true } });
  });

  it('fails in words where Excel is too old, without asking it anything', async () => {
    at = await openSession(matrixBook(), { requirements: { ExcelApi: '1.12' } });
    expect(await at.count(() => at.session.open())).toBe(0);
    expect(at.session.getState()).toMatchObject({ phase: 'failed', failure: { kind: 'notSupported', detail: 'ExcelApi 1.13' } });
  });

  it('that fails can be tried again', async () => {
    at = await openSession(matrixBook());
    at.office.host.failNext('GeneralException', 'before');
    await at.session.open();
    expect(at.session.getState()).toMatchObject({ phase: 'failed', failure: { kind: 'host' } });
    await at.session.open();
    expect(at.session.getState()).toMatchObject({ phase: 'ready', failure: null });
  });

  it('knows marks and restore points of an earlier session', async () => {
    await open();
    await at.session.paintMarks();
    await at.session.assignOpd(withoutOpd().slice(0, 1), 'Dinas Pendidikan');
    const { book } = at.office;
    await rest();
    at.office.close();
    at = await openSession(book);
    expect(await at.count(() => at.session.open())).toBe(5);
    expect(at.session.getState()).toMatchObject({ marked: true, undo: { key: 'urung-opd', params: { opd: 'Dinas Pendidikan', jumlah: 1 } } });
    await at.session.undoLast();
    expect(at.notice()).toBe('done dibatalkan');
    expect(withoutOpd()).toHaveLength(3);
  });
});

describe('checking again', () => {
  it('takes three requests, and says what it found', async () => {
    await open();
    expect(await at.count(() => at.session.check())).toBe(3);
    expect(at.notice()).toBe('done diperiksa');
    expect(at.session.getState().notice?.params).toMatchObject({ galat: 3 });
  });

  it('keeps the last good picture when it fails', async () => {
    await open();
    at.office.host.failNext('GeneralException', 'before');
    await at.session.check();
    expect(at.notice()).toBe('failed gagal-host');
    expect(at.session.getState().phase).toBe('ready');
    expect(withoutOpd()).toHaveLength(3);
  });

  it('says what to do while a cell is being edited', async () => {
    await open();
    at.office.host.isEditing = true;
    await at.session.check();
    expect(at.notice()).toBe('failed gagal-busy');
  });

  it('can be called off between blocks, and keeps the last good picture', async () => {
    const many = Array.from({ length: 2100 }, (_, row) => Array.from({ length: 9 }, (_, column) => `${row}:${column}`));
    await open(matrixBook({ Panjang: many }), { payloadLimit: Infinity });
    const before = at.session.getState().workbook;
    at.session.subscribe(() => {
      if (at.session.getState().work?.progress) at.session.cancel();
    });
    expect(await at.count(() => at.session.check())).toBe(3);
    expect(at.notice()).toBe('refused dihentikan');
    expect(at.session.getState().workbook).toBe(before);
  });

  it('runs one intent after another', async () => {
    await open();
    const intents: (string | undefined)[] = [];
    at.session.subscribe(() => intents.push(at.session.getState().work?.intent));
    await Promise.all([at.session.check(), at.session.paintMarks(), at.session.clearMarks()]);
    expect(intents.filter((intent, index) => intent && intent !== intents[index - 1])).toEqual(['periksa', 'tandai', 'hapus-tanda']);
    expect(at.session.getState().work).toBeNull();
  });
});

describe('marks', () => {
  it('are painted in two requests and removed in three', async () => {
    await open();
    expect(await at.count(() => at.session.paintMarks())).toBe(2);
    expect(at.notice()).toBe('done ditandai');
    expect(at.session.getState().marked).toBe(true);
    expect(await formatCount()).toBe(3);
    expect(await at.count(() => at.session.clearMarks())).toBe(3);
    expect(at.notice()).toBe('done tanda-dihapus');
    expect(at.session.getState().marked).toBe(false);
    expect(await formatCount()).toBe(0);
  });

  it('are brought up to date by checking again, in six requests', async () => {
    await open();
    await at.session.paintMarks();
    await type('Q11', 'Dinas Pendidikan');
    await type('Q12', 'Dinas Pendidikan');
    await type('Q13', 'Dinas Pendidikan');
    await rest();
    expect(await formatCount()).toBe(3);
    expect(await at.count(() => at.session.check())).toBe(6);
    expect(await formatCount()).toBe(2);
  });

  it('are not there to be removed twice', async () => {
    await open();
    await at.session.clearMarks();
    expect(at.notice()).toBe('refused tanpa-tanda');
  });

  it('on a protected sheet are refused in words', async () => {
    await open();
    await request((context) => (context.workbook.worksheets.getItem('Matriks').protection.protect(), () => undefined));
    await at.session.paintMarks();
    expect(at.notice()).toBe('failed gagal-protected');
    expect(at.session.getState().marked).toBe(false);
  });
});

describe('assigning an agency', () => {
  it('to many cells takes three requests: look, write, read again', async () => {
    await open();
    const owners = withoutOpd();
    expect(await at.count(() => at.session.assignOpd(owners, '  Dinas Pendidikan '))).toBe(3);
    expect(at.office.host.meter.sent).toBeLessThan(20_000);
    expect(at.notice()).toBe('done opd-ditetapkan');
    expect(at.session.getState().notice?.params).toEqual({ opd: 'Dinas Pendidikan', jumlah: 3 });
    expect(at.session.getState().undo).toEqual({ key: 'urung-opd', params: { opd: 'Dinas Pendidikan', jumlah: 3 } });
    expect(withoutOpd()).toEqual([]);
    await rest();
    expect(at.office.host.meter.requests).toBe(3);
  });

  it('and taking it back, takes three requests as well', async () => {
    await open();
    const owners = withoutOpd();
    await at.session.assignOpd(owners, 'Dinas Pendidikan');
    expect(await at.count(() => at.session.undoLast())).toBe(3);
    expect(at.notice()).toBe('done dibatalkan');
    expect(at.session.getState().undo).toBeNull();
    expect(withoutOpd()).toEqual(owners);
    await at.session.undoLast();
    expect(at.notice()).toBe('refused tanpa-batal');
  });

  it('removes the marks of what is mended, and undo brings them back', async () => {
    await open();
    await at.session.paintMarks();
    const owners = withoutOpd();
    expect(await at.count(() => at.session.assignOpd(owners, 'Dinas Pendidikan'))).toBe(6);
    expect(await formatCount()).toBe(2);
    await at.session.undoLast();
    expect(await formatCount()).toBe(3);
  });

  it('writes one cell where several indicators share it', async () => {
    const rows = withMerge();
    await open(rows);
    const owners = withoutOpd();
    const cells = new Set(owners.map((owner) => JSON.stringify(at.shown().table.cellOf(owner, { field: 'opd' }))));
    expect([owners.length, cells.size]).toEqual([3, 2]);
    await at.session.assignOpd(owners, 'Dinas Pendidikan');
    expect(at.session.getState().notice?.params).toEqual({ opd: 'Dinas Pendidikan', jumlah: 2 });
    expect(withoutOpd()).toEqual([]);
    await at.session.undoLast();
    expect(withoutOpd()).toEqual(owners);
  });

  it('keeps a name that looks like a formula a text', async () => {
    await open();
    await at.session.assignOpd(withoutOpd().slice(0, 1), '=HYPERLINK("http://x")');
    const owner = at.shown().view.plan.indikator.find(({ opd }) => opd.raw.startsWith('='));
    expect(owner?.opd.raw).toBe('=HYPERLINK("http://x")');
  });

  it('refuses an empty name, unknown owners, and a name that is there already', async () => {
    await open();
    await at.session.assignOpd(withoutOpd(), '   ');
    expect(at.notice()).toBe('refused nama-kosong');
    await at.session.assignOpd(['tidak-ada'], 'Dinas Pendidikan');
    expect(at.notice()).toBe('refused tanpa-kolom-opd');
    const [first] = at.shown().view.plan.indikator.filter(({ opd }) => opd.raw === 'Dinas Kesehatan');
    await at.session.assignOpd([first!.id], 'Dinas Kesehatan');
    expect(at.notice()).toBe('refused opd-sudah');
  });

  it('on a protected sheet says so, and changes nothing', async () => {
    await open();
    await request((context) => (context.workbook.worksheets.getItem('Matriks').protection.protect(), () => undefined));
    await at.session.assignOpd(withoutOpd(), 'Dinas Pendidikan');
    expect(at.notice()).toBe('failed gagal-protected');
    expect(at.session.getState().undo).toBeNull();
  });

  it('while a cell is being edited says what to do, and changes nothing', async () => {
    await open();
    const owners = withoutOpd();
    at.office.host.isEditing = true;
    await at.session.assignOpd(owners, 'Dinas Pendidikan');
    at.office.host.isEditing = false;
    expect(at.notice()).toBe('failed gagal-busy');
    expect((await at.cell('Q11')).value).toBe('');
    await at.session.assignOpd(owners, 'Dinas Pendidikan');
    expect(at.notice()).toBe('done opd-ditetapkan');
  });

  it('goes through once the cell editor is closed within a second', async () => {
    await open();
    at.office.host.isEditing = true;
    const assigning = at.session.assignOpd(withoutOpd(), 'Dinas Pendidikan');
    await rest(400);
    at.office.host.isEditing = false;
    await assigning;
    expect(at.notice()).toBe('done opd-ditetapkan');
  });

  it('is no failure where only the reading afterwards fails', async () => {
    await open();
    const owners = withoutOpd();
    at.office.host.resetMeter();
    const assigning = at.session.assignOpd(owners, 'Dinas Pendidikan');
    while (at.office.host.meter.requests < 2) await new Promise((resolve) => setTimeout(resolve, 0));
    at.office.host.failNext('GeneralException', 'before');
    await assigning;
    expect(at.notice()).toBe('done opd-ditetapkan');
    expect(at.session.getState().undo).not.toBeNull();
  });

  it('taken back after somebody typed over it, leaves that and says so', async () => {
    await open();
    await at.session.assignOpd(withoutOpd(), 'Dinas Pendidikan');
    await type('Q11', 'Inspektorat');
    await at.session.undoLast();
    expect(at.notice()).toBe('done dibatalkan.sebagian');
    expect(at.session.getState().notice?.params).toEqual({ jumlah: 2, dibiarkan: 1 });
    expect((await at.cell('Q11')).value).toBe('Inspektorat');
  });

  it('taken back where nothing can be put back, is refused with its own sentence', async () => {
    await open();
    await at.session.assignOpd(withoutOpd().slice(0, 1), 'Dinas Pendidikan');
    await type('Q11', 'Inspektorat');
    await at.session.undoLast();
    expect(at.notice()).toBe('refused dibatalkan.tidak-ada');
    expect(at.session.getState().notice?.params).toEqual({ dibiarkan: 1 });
    expect((await at.cell('Q11')).value).toBe('Inspektorat');
    expect(at.session.getState().undo).toBeNull();
    await at.session.assignOpd(at.shown().view.plan.indikator.filter(({ opd }) => opd.raw === 'Inspektorat').map(({ id }) => id), 'Dinas Pendidikan');
    await type('Q11', 'Inspektorat');
    await at.session.undoLast();
    expect(at.notice()).toBe('refused dibatalkan.sudah');
  });
});

/** The small plan with the OPD cells of its two program indicators merged. */
function withMerge() {
  return matrixBook({}, ['Q12:Q13']);
}

describe('edits in the grid', () => {
  it('are checked by themselves, in one request', async () => {
    await open();
    at.office.host.resetMeter();
    await type('Q11', 'Dinas Pendidikan');
    await rest();
    expect(withoutOpd()).toHaveLength(2);
    expect(at.office.host.meter.requests).toBe(1);
  });

  it('that come together are read once', async () => {
    await open();
    at.office.host.resetMeter();
    await Promise.all(['Q11', 'Q12', 'Q13'].map((cell) => type(cell, 'Dinas Pendidikan')));
    await rest();
    expect(withoutOpd()).toEqual([]);
    expect(at.office.host.meter.requests).toBe(1);
  });

  it('are left alone while live checking is off, and caught up with afterwards', async () => {
    await open();
    at.session.setLive(false);
    at.office.host.resetMeter();
    await type('Q11', 'Dinas Pendidikan');
    await rest();
    expect(at.office.host.meter.requests).toBe(0);
    at.session.setLive(true);
    await rest();
    expect(withoutOpd()).toHaveLength(2);
  });

  it('on sheets that are deleted or added are followed too', async () => {
    await open(matrixBook({ Lain: [['x']] }));
    await request((context) => (context.workbook.worksheets.getItem('Lain').delete(), () => undefined));
    await at.office.eventsHaveArrived();
    await rest();
    expect(at.session.getState().workbook?.sheets.map(({ name }) => name)).toEqual(['Matriks']);
    await request((context) => (context.workbook.worksheets.add('Baru'), () => undefined));
    await at.office.eventsHaveArrived();
    await rest();
    expect(at.session.getState().workbook?.sheets.map(({ name }) => name)).toEqual(['Matriks', 'Baru']);
  });
});

describe('filling a table', () => {
  it('draws it from the shown plan in three requests, and goes there', async () => {
    await open();
    // Names, content, panes and page with our own sheet.
    expect(await at.count(() => at.session.fillTable('tc-14', tc14.defaults(smallPlan)))).toBe(3);
    expect(at.office.host.meter.sent).toBeLessThan(100_000);
    expect(at.notice()).toBe('done tabel-dibuat');
    expect(at.session.getState().notice?.params).toMatchObject({ lembar: 'T-C.14' });
    expect(at.office.book.model.getters.getActiveSheetName()).toBe('T-C.14');
  });

  it('refuses an unknown table, and a workbook without a plan', async () => {
    await open();
    await at.session.fillTable('tc-99', tc14.defaults(smallPlan));
    expect(at.notice()).toBe('refused tabel-tidak-dikenal');
    at.office.close();
    await open(bookOf({ Sheet1: [['catatan']] }));
    await at.session.fillTable('tc-14', tc14.defaults(smallPlan));
    expect(at.notice()).toBe('refused tanpa-rencana');
  });

  it('that fails leaves no sheet behind', async () => {
    await open();
    at.office.host.resetMeter();
    const filling = at.session.fillTable('tc-14', tc14.defaults(smallPlan));
    while (at.office.host.meter.requests < 1) await new Promise((resolve) => setTimeout(resolve, 0));
    at.office.host.failNext('RequestPayloadSizeLimitExceeded', 'after');
    await filling;
    await rest();
    expect(at.notice()).toBe('failed gagal-tooLarge');
    expect(at.session.getState().workbook?.sheets.map(({ name }) => name)).toEqual(['Matriks']);
  });
});

describe('the sample', () => {
  it('is placed into an empty workbook and opened', async () => {
    await open(bookOf({ Sheet1: [] }));
    await at.session.placeSample();
    expect(at.notice()).toBe('done contoh-dibuat');
    expect(at.shown().view.plan.indikator.length).toBeGreaterThan(4);
    expect(at.shown().outcome.findings.map(({ rule }) => rule)).toContain('jumlah-indikator-kurang');
  });

  it('is not placed where there is work already', async () => {
    await open();
    await at.session.placeSample();
    expect(at.notice()).toBe('refused buku-tidak-kosong');
  });
});
