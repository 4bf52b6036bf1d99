import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '../../../src/strings';
import { mappablePlaces } from '../../../src/taskpane/model/mappable-places';
import { tableNames } from '../../../src/taskpane/model/table-names';
import { placeOf } from '../../../src/taskpane/model/address';
import { mappingOf } from '../../../src/matrix';
import { reopened } from '../../support/books';
import { openSession, rowsOf, smallDrawing, type OpenSession } from './matrix-book';
import { pagesBook, twoTablesBook } from './pages-book';

let at: OpenSession;
afterEach(() => at.office.close());

const speaker = speak('id');
const rest = (milliseconds = 120) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function open(book: Parameters<typeof openSession>[0]): Promise<OpenSession> {
  at = await openSession(book);
  await at.session.open();
  return at;
}

const tables = () => at.session.getState().workbook?.tables ?? [];
const named = () => [...tableNames(tables(), speaker).values()];
const withoutOpd = () => at.shown().outcome.findings.filter(({ rule, severity }) => rule === 'indikator-tanpa-opd' && severity === 'galat');
const cells = () => withoutOpd().map(({ owner, field }) => placeOf(at.shown(), owner, field)?.name);

/** Where the grid stands: "Hal 2!Q8". */
function standing(): string {
  const { getters } = at.office.book.model;
  const { row, col } = getters.getActivePosition();
  return `${getters.getActiveSheetName()}!${String.fromCharCode(65 + col)}${row + 1}`;
}

async function type(sheet: string, address: string, content: string): Promise<void> {
  const { model } = at.office.book;
  const [, column = '', row = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  model.dispatch('UPDATE_CELL', { sheetId: model.getters.getSheetIdByName(sheet)!, col: column.charCodeAt(0) - 65, row: Number(row) - 1, content });
  await at.office.eventsHaveArrived();
}

function rename(oldName: string, newName: string): void {
  const { model } = at.office.book;
  model.dispatch('RENAME_SHEET', { sheetId: model.getters.getSheetIdByName(oldName)!, oldName, newName });
}

/** Sheets with marks of a galat. */
function marked(): readonly string[] {
  const { getters } = at.office.book.model;
  return getters.getVisibleSheetIds().filter((id) => JSON.stringify(getters.getConditionalFormats(id)).includes('kaskade:galat')).map((id) => getters.getSheetName(id));
}

describe('one table over three sheets', () => {
  it('is one table to the pane, in no more requests than one sheet', async () => {
    at = await openSession(pagesBook());
    expect(await at.count(() => at.session.open())).toBe(4);
    expect(tables().map(({ sheets, view }) => [sheets.map(({ name }) => name), view.plan.indikator.length])).toEqual([[['Hal 1', 'Hal 2', 'Hal 3'], 6]]);
    expect(named()).toEqual(['Hal 1 (+2 lembar)']);
    expect(at.shown().id).toBe(at.shown().sheets[0].id);
    expect(cells()).toEqual(['Hal 1!Q11', 'Hal 2!Q8', 'Hal 2!Q9', 'Hal 3!Q8']);
    // Neither does the first sasaran lack a program, nor the program a sasaran.
    expect(at.shown().outcome.findings.map(({ rule }) => rule)).not.toContain('item-yatim');
  });

  it('leads to the right sheet, and walks from page to page', async () => {
    await open(pagesBook());
    for (const { owner, field } of withoutOpd()) await at.session.goTo(owner, field);
    expect(standing()).toBe('Hal 3!Q8');
    const steps: string[] = [];
    for (let step = 0; step < 5; step++) {
      expect(await at.count(() => at.session.nextWithoutOpd())).toBe(2);
      steps.push(standing());
    }
    expect(steps).toEqual(['Hal 1!Q11', 'Hal 2!Q8', 'Hal 2!Q9', 'Hal 3!Q8', 'Hal 1!Q11']);
    await rest();
    expect(at.session.getState().shownId).toBe(at.shown().sheets[0].id);
  });

  it('follows the selection on every page, and stays shown there', async () => {
    await open(pagesBook());
    const { model } = at.office.book;
    const { shownId } = at.session.getState();
    model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: model.getters.getSheetIdByName('Hal 3')! });
    model.selection.selectCell(16, 7);
    await at.office.eventsHaveArrived();
    expect(at.session.getState().selected).toEqual({ owner: withoutOpd()[3]?.owner, field: { field: 'opd' } });
    expect(at.session.getState().shownId).toBe(shownId);
    await rest();
  });

  it('takes an agency on its third page, and gives it back, in three requests each', async () => {
    await open(pagesBook());
    expect(await at.count(() => at.session.assignOpd([withoutOpd()[3]!.owner], 'Dinas Kesehatan'))).toBe(3);
    expect((await at.cell('Q8', 'Hal 3')).value).toBe('Dinas Kesehatan');
    expect((await at.cell('Q8', 'Hal 2')).value).toBe('');
    expect(cells()).toEqual(['Hal 1!Q11', 'Hal 2!Q8', 'Hal 2!Q9']);
    expect(await at.count(() => at.session.undoLast())).toBe(3);
    expect((await at.cell('Q8', 'Hal 3')).value).toBe('');
    expect(cells()).toHaveLength(4);
  });

  it('takes an agency on all pages at once, and undo takes it back from all, after a sheet was renamed', async () => {
    await open(pagesBook());
    await at.session.paintMarks();
    expect(marked()).toEqual(['Hal 1', 'Hal 2', 'Hal 3']);
    expect(await at.count(() => at.session.assignOpd(withoutOpd().map(({ owner }) => owner), 'Dinas Kesehatan'))).toBe(6);
    expect(at.session.getState().notice?.params).toEqual({ opd: 'Dinas Kesehatan', jumlah: 4 });
    expect(await Promise.all([['Q11', 'Hal 1'], ['Q8', 'Hal 2'], ['Q9', 'Hal 2'], ['Q8', 'Hal 3']].map(async ([cell = '', sheet]) => (await at.cell(cell, sheet)).value))).toEqual(Array(4).fill('Dinas Kesehatan'));
    expect(cells()).toEqual([]);
    expect(marked()).toEqual([]);
    rename('Hal 2', 'Lanjutan');
    await at.session.undoLast();
    expect(at.notice()).toBe('done dibatalkan');
    expect(at.session.getState().notice?.params).toEqual({ jumlah: 4, dibiarkan: 0 });
    expect(cells()).toEqual(['Hal 1!Q11', 'Lanjutan!Q8', 'Lanjutan!Q9', 'Hal 3!Q8']);
    expect(marked()).toEqual(['Hal 1', 'Lanjutan', 'Hal 3']);
  });

  it('keeps its restore point over all pages when the workbook is closed and opened again', async () => {
    await open(pagesBook());
    await at.session.assignOpd(withoutOpd().map(({ owner }) => owner), 'Dinas Kesehatan');
    const book = reopened(at.office.book);
    at.office.close();
    await open(book);
    expect(cells()).toEqual([]);
    await at.session.undoLast();
    expect(at.session.getState().notice?.params).toEqual({ jumlah: 4, dibiarkan: 0 });
    expect(cells()).toHaveLength(4);
  });

  it('is read on after an edit of one page, in one request', async () => {
    await open(pagesBook());
    at.office.host.resetMeter();
    await type('Hal 2', 'Q9', 'Dinas Pendidikan');
    await rest();
    expect(at.office.host.meter.requests).toBe(1);
    expect(cells()).toEqual(['Hal 1!Q11', 'Hal 2!Q8', 'Hal 3!Q8']);
  });

  it('falls apart where a page gets another header, and comes together again', async () => {
    await open(pagesBook());
    const { shownId } = at.session.getState();
    await type('Hal 2', 'C4', 'Nomor');
    await rest();
    expect(tables().length).toBeGreaterThan(1);
    expect(at.session.getState().shownId).toBe(shownId);
    await type('Hal 2', 'C4', 'Indikator Kinerja');
    await rest();
    expect(named()).toEqual(['Hal 1 (+2 lembar)']);
  });

  it('has its columns settled for all pages at once', async () => {
    await open(pagesBook());
    const { id, table } = at.shown();
    const mapping = mappingOf(at.session.gridOf(id)!, table.pages[0]);
    const changed = { ...mapping, columns: mapping.columns.map((one) => (one.header.startsWith('Perangkat') ? { ...one, use: { field: 'opd-pendukung' as const } } : one)) };
    const preview = at.session.previewMapping(id, changed);
    expect(preview && 'pages' in preview && preview.plan.indikator.length).toBe(6);
    await at.session.saveMapping(id, changed);
    expect(at.notice()).toBe('done susunan-disimpan');
    expect(at.shown().table.pages.map(({ correction }) => correction?.status)).toEqual(['applied', 'applied', 'applied']);
    expect(at.shown().view.carries('opd')).toBe(false);
    await at.session.saveMapping(id, null);
    expect(at.shown().table.pages.map(({ correction }) => correction)).toEqual([null, null, null]);
    expect(cells()).toHaveLength(4);
  });
});

describe('two tables on one sheet', () => {
  it('are both read, checked and told apart by their kinds', async () => {
    at = await openSession(twoTablesBook({ Lain: rowsOf(smallDrawing) }));
    expect(await at.count(() => at.session.open())).toBe(4);
    expect(named()).toEqual(['Matriks · T-C.14', 'Matriks · IKU', 'Lain']);
    const [first, second] = tables();
    expect([first?.view.plan.indikator.length, second?.view.plan.indikator.length]).toEqual([6, 2]);
    expect(second?.outcome.findings.filter(({ rule }) => rule === 'indikator-tanpa-opd').map(({ owner, field }) => placeOf(second, owner, field)?.name)).toEqual(['J19']);
    expect(mappablePlaces(at.session.getState(), speaker).map(({ name }) => name)).toEqual(named());
  });

  it('are marked together, and walked through from the top down', async () => {
    await open(twoTablesBook());
    const steps: string[] = [];
    for (let step = 0; step < 5; step++) {
      await at.session.nextWithoutOpd();
      steps.push(`${standing()} ${tableNames(tables(), speaker).get(at.shown().id)}`);
    }
    expect(steps).toEqual(['Matriks!Q11 Matriks · T-C.14', 'Matriks!Q12 Matriks · T-C.14', 'Matriks!Q13 Matriks · T-C.14', 'Matriks!J19 Matriks · IKU', 'Matriks!Q11 Matriks · T-C.14']);
    const findings = tables().flatMap(({ outcome }) => outcome.findings);
    await at.session.check();
    expect(at.session.getState().notice?.params['galat']).toBe(findings.filter(({ severity }) => severity === 'galat').length);
  });

  it('are each shown when the planner clicks into them', async () => {
    await open(twoTablesBook());
    expect(at.shown().table.kind).toBe('tc-14');
    at.office.book.model.selection.selectCell(1, 18);
    await at.office.eventsHaveArrived();
    expect(at.shown().table.kind).toBe('iku');
    expect(at.session.getState().selected?.field).toEqual({ field: 'indikator' });
    at.office.book.model.selection.selectCell(3, 25);
    await at.office.eventsHaveArrived();
    expect(at.shown().table.kind).toBe('iku');
  });

  it('take an agency and give it back, each in its own cells', async () => {
    await open(twoTablesBook());
    at.session.show(tables()[1]!.id);
    await at.session.assignOpd(withoutOpd().map(({ owner }) => owner), 'Dinas Sosial');
    expect((await at.cell('J19')).value).toBe('Dinas Sosial');
    expect(at.shown().table.kind).toBe('iku');
    expect(withoutOpd()).toEqual([]);
    await at.session.undoLast();
    expect((await at.cell('J19')).value).toBe('');
    expect(withoutOpd()).toHaveLength(1);
  });

  it('keep their ids when a row comes above them, when one goes and when the sheet is renamed', async () => {
    await open(twoTablesBook());
    const [first, second] = tables();
    at.session.show(second!.id);
    const { model } = at.office.book;
    const sheetId = model.getters.getSheetIdByName('Matriks')!;
    model.dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName: 'Matriks', dimension: 'ROW', base: 0, quantity: 2, position: 'before' });
    await at.office.eventsHaveArrived();
    rename('Matriks', 'Rencana');
    await rest();
    expect(tables().map(({ id }) => id)).toEqual([first?.id, second?.id]);
    expect(placeOf(at.shown(), withoutOpd()[0]!.owner, { field: 'opd' })?.name).toBe('J21');
    model.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: 'Rencana', dimension: 'ROW', elements: Array.from({ length: 17 }, (_, row) => row) });
    await at.office.eventsHaveArrived();
    await rest();
    expect(named()).toEqual(['Rencana']);
    expect(at.session.getState().shownId).toBe(second?.id);
  });

  it('have their columns settled one by one, and keep them', async () => {
    await open(twoTablesBook());
    const settle = async (kind: string, header: string, use: null) => {
      const { id, table } = tables().find((one) => one.table.kind === kind)!;
      const mapping = mappingOf(at.session.gridOf(id)!, table.pages[0]);
      await at.session.saveMapping(id, { ...mapping, columns: mapping.columns.map((one) => (one.header.startsWith(header) ? { ...one, use } : one)) });
      expect(at.notice()).toBe('done susunan-disimpan');
    };
    const carried = () => tables().map(({ table, view }) => [table.pages[0].correction?.status ?? null, view.carries('opd'), view.carries('satuan')]);
    await settle('iku', 'Satuan', null);
    expect(carried()).toEqual([[null, true, false], ['applied', true, false]]);
    await settle('tc-14', 'Perangkat', null);
    expect(carried()).toEqual([['applied', false, false], ['applied', true, false]]);
    const book = reopened(at.office.book);
    at.office.close();
    await open(book);
    expect(carried()).toEqual([['applied', false, false], ['applied', true, false]]);
    const iku = tables().find(({ table }) => table.kind === 'iku')!;
    await at.session.saveMapping(iku.id, null);
    expect(carried()).toEqual([['applied', false, false], [null, true, true]]);
  });
});
