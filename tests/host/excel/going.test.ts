import { afterEach, describe, expect, it } from 'vitest';
import { matrixBook, openSession, rowsOf, smallDrawing, type OpenSession } from './matrix-book';

let at: OpenSession;
afterEach(() => at.office.close());

async function open(book: Parameters<typeof openSession>[0] = matrixBook()): Promise<void> {
  at = await openSession(book);
  await at.session.open();
}

/** Owners that `indikator-tanpa-opd` names as galat on the shown sheet. */
const withoutOpd = () => at.shown().outcome.findings.filter(({ rule, severity }) => rule === 'indikator-tanpa-opd' && severity === 'galat').map(({ owner }) => owner);

const rest = (milliseconds = 120) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('going to cells', () => {
  it('selects the cell of a field in one request', async () => {
    await open();
    const [owner] = withoutOpd();
    expect(await at.count(() => at.session.goTo(owner!, { field: 'opd' }))).toBe(1);
    const { row, column } = at.shown().table.cellOf(owner!, { field: 'opd' })!;
    expect(at.office.book.model.getters.getActivePosition()).toMatchObject({ row, col: column });
    expect(at.session.getState().selected).toEqual({ owner, field: { field: 'opd' } });
  });

  it('says so where the cell is in a hidden column, or in a row that is hidden or filtered out', async () => {
    await open();
    const [owner] = withoutOpd();
    const { row, column } = at.shown().table.cellOf(owner!, { field: 'opd' })!;
    const { model } = at.office.book;
    const hide = (dimension: 'ROW' | 'COL', element: number) => model.dispatch('HIDE_COLUMNS_ROWS', { sheetId: model.getters.getActiveSheetId(), dimension, elements: [element] });
    hide('COL', column);
    expect(await at.count(() => at.session.goTo(owner!, { field: 'opd' }))).toBe(1);
    expect([at.notice(), at.session.getState().notice?.params]).toEqual(['refused sel-tersembunyi.kolom', { sel: `Q${row + 1}` }]);
    hide('ROW', row);
    await at.session.goTo(owner!, { field: 'indikator' });
    expect([at.notice(), at.session.getState().notice?.params]).toEqual(['refused sel-tersembunyi.baris', { sel: `C${row + 1}` }]);
  });

  it('shows the owner’s first cell where the field has no column', async () => {
    await open();
    const [owner] = withoutOpd();
    await at.session.goTo(owner!, { field: 'definisi' });
    const { row } = at.shown().table.cellOf(owner!, { field: 'opd' })!;
    expect(at.office.book.model.getters.getActivePosition().row).toBe(row);
  });

  it('walks through the cells without an agency, round the corner, in two requests each', async () => {
    await open();
    const rows: number[] = [];
    for (let step = 0; step < 4; step++) {
      expect(await at.count(() => at.session.nextWithoutOpd())).toBe(2);
      rows.push(at.office.book.model.getters.getActivePosition().row);
    }
    const [first, second, third] = withoutOpd().map((owner) => at.shown().table.cellOf(owner, { field: 'opd' })!.row);
    expect(rows).toEqual([first, second, third, first]);
  });

  it('goes on to the next sheet, and shows it', async () => {
    await open(matrixBook({ Renstra: rowsOf(smallDrawing) }));
    const sheets: string[] = [];
    for (let step = 0; step < 7; step++) {
      await at.session.nextWithoutOpd();
      sheets.push(at.shown().sheets[0].name);
    }
    expect(sheets).toEqual(['Matriks', 'Matriks', 'Matriks', 'Renstra', 'Renstra', 'Renstra', 'Matriks']);
  });

  it('says so where every indicator has an agency', async () => {
    await open();
    await at.session.assignOpd(withoutOpd(), 'Dinas Kesehatan');
    await at.session.nextWithoutOpd();
    expect(at.notice()).toBe('refused semua-ada-opd');
  });

  it('follows the selection in the grid, and never moves it', async () => {
    await open();
    const [owner] = withoutOpd();
    const { row, column } = at.shown().table.cellOf(owner!, { field: 'opd' })!;
    at.office.host.resetMeter();
    at.office.book.model.selection.selectCell(column, row);
    await at.office.eventsHaveArrived();
    expect(at.session.getState().selected).toMatchObject({ owner, field: { field: 'opd' } });
    expect(at.office.host.meter.requests).toBe(0);
  });
});

describe('showing another sheet', () => {
  const idOf = (name: string) => at.session.getState().workbook!.sheets.find((sheet) => sheet.name === name)!.id;
  const active = () => at.office.book.model.getters.getActiveSheetName();

  it('brings it to the front of the grid in one request', async () => {
    await open(matrixBook({ Renstra: rowsOf(smallDrawing) }));
    at.office.host.resetMeter();
    at.session.show(idOf('Renstra'));
    expect(at.shown().sheets[0].name).toBe('Renstra');
    await rest();
    expect([active(), at.shown().sheets[0].name, at.office.host.meter.requests]).toEqual(['Renstra', 'Renstra', 1]);
  });

  it('shows the one that was chosen last', async () => {
    await open(matrixBook({ Renstra: rowsOf(smallDrawing) }));
    for (const name of ['Renstra', 'Matriks', 'Renstra', 'Matriks']) at.session.show(idOf(name));
    await rest();
    expect([active(), at.shown().sheets[0].name]).toEqual(['Matriks', 'Matriks']);
  });

  it('happens in the pane alone where Excel refuses, and nobody complains', async () => {
    await open(matrixBook({ Renstra: rowsOf(smallDrawing) }));
    at.office.host.failNext('GeneralException', 'before');
    at.session.show(idOf('Renstra'));
    await rest();
    expect([active(), at.shown().sheets[0].name, at.notice()]).toEqual(['Matriks', 'Renstra', '']);
  });
});
