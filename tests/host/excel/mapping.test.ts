import { afterEach, describe, expect, it } from 'vitest';
import { mappingOf, type SheetMapping } from '../../../src/matrix';
import type { FieldRef } from '../../../src/plan';
import type { Book } from '../../../src/workbench/contracts';
import { reopened } from '../../support/books';
import { oddRows } from '../../support/odd-sheet';
import { bookOf, type Rows } from '../support/book';
import { openSession, type OpenSession } from './matrix-book';

let at: OpenSession;
afterEach(() => at.office.close());

const rows: Rows = oddRows.map((row) => row.map((typed) => (typeof typed === 'string' && /^\d/.test(typed) ? `'${typed}` : (typed as Rows[number][number]))));
const oddBook = (): Book => bookOf({ Kinerja: rows, Rapat: [['Notulen'], ['Senin']] }, { name: 'rencana.xlsx' });

async function open(book: Book = oddBook()): Promise<void> {
  at = await openSession(book);
  await at.session.open();
}

async function reopen(): Promise<void> {
  const book = reopened(at.office.book);
  at.office.close();
  await open(book);
}

const uses: Readonly<Record<string, FieldRef | null>> = { Tujuan: { field: 'uraian', level: 'tujuan' }, 'Hasil yang diharapkan': { field: 'uraian', level: 'sasaran' }, Indikator: null, 'Ukuran keberhasilan': { field: 'indikator' } };

/** The shown sheet's mapping with its four misread columns put right. */
function corrected(): SheetMapping {
  const { id, table } = at.shown();
  const mapping = mappingOf(at.session.gridOf(id)!, table.pages[0]);
  return { ...mapping, columns: mapping.columns.map((column) => (column.header in uses ? { ...column, use: uses[column.header] ?? null } : column)) };
}

const names = () => at.shown().view.plan.indikator.map(({ name }) => name);
const levels = () => at.shown().view.plan.items.map(({ level }) => level).join(' ');
const right = ['Rata-rata lama sekolah', 'Angka partisipasi murni', 'Persentase guru bersertifikat', 'Angka kematian ibu', 'Prevalensi balita tengkes'];
const isCorrected = () => {
  expect(names()).toEqual(right);
  expect(levels()).toBe('tujuan sasaran sasaran tujuan sasaran');
  expect(at.shown().table.pages[0].correction).toEqual({ status: 'applied', missing: [] });
};
const own = (book: Book) => {
  const { getters } = book.model;
  const sheetId = getters.getSheetIdByName('_kaskade') ?? '';
  return Array.from({ length: 6 }, (_, row) => [0, 1].map((col) => getters.getEvaluatedCell({ sheetId, row, col }).value));
};

describe('a mapping', () => {
  it('is tried out without a request', async () => {
    await open();
    expect(names()).toEqual(['a', 'b', 'a', 'a', 'b']);
    at.office.host.resetMeter();
    const preview = at.session.previewMapping(at.shown().id, corrected());
    expect(preview).toMatchObject({ pages: [{ correction: { status: 'applied' } }], plan: { indikator: right.map((name) => ({ name })) } });
    expect(at.session.previewMapping(at.shown().id, null)).toMatchObject({ pages: [{ correction: null }] });
    expect(at.session.previewMapping('tidak-ada', null)).toBeNull();
    expect(at.office.host.meter.requests).toBe(0);
    expect(names()).toEqual(['a', 'b', 'a', 'a', 'b']);
  });

  it('is kept in two requests, three where our own sheet is there, and the picture follows', async () => {
    await open();
    expect(await at.count(() => at.session.saveMapping(at.shown().id, corrected()))).toBe(2);
    expect(at.notice()).toBe('done susunan-disimpan');
    isCorrected();
    expect(await at.count(() => at.session.saveMapping(at.shown().id, corrected()))).toBe(3);
    expect(own(at.office.book).filter(([section]) => section === 'pemetaan')).toHaveLength(1);
  });

  it('costs nothing when the workbook is opened: four requests as without one', async () => {
    await open();
    await at.session.saveMapping(at.shown().id, corrected());
    const book = reopened(at.office.book);
    at.office.close();
    at = await openSession(book);
    expect(await at.count(() => at.session.open())).toBe(4);
    isCorrected();
  });

  it('survives save, reopen, a column inserted before it and a renamed sheet', async () => {
    await open();
    await at.session.saveMapping(at.shown().id, corrected());
    await reopen();
    isCorrected();
    const { model } = at.office.book;
    const sheetId = model.getters.getSheetIdByName('Kinerja')!;
    model.dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName: 'Kinerja', dimension: 'COL', base: 0, quantity: 1, position: 'before' });
    model.dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName: 'Kinerja', dimension: 'ROW', base: 0, quantity: 2, position: 'before' });
    model.dispatch('RENAME_SHEET', { sheetId, newName: 'Kinerja 2025 (final)', oldName: 'Kinerja' });
    await at.session.check();
    expect(at.shown().sheets[0].name).toBe('Kinerja 2025 (final)');
    isCorrected();
    await reopen();
    isCorrected();
    expect(at.shown().table.pages[0].columns.find(({ field }) => field === 'indikator')?.column).toBe(5);
  });

  it('is found by its header where the sheet has another id and another name', async () => {
    await open();
    await at.session.saveMapping(at.shown().id, corrected());
    const { model } = at.office.book;
    const sheetId = model.getters.getSheetIdByName('Kinerja')!;
    model.dispatch('DUPLICATE_SHEET', { sheetId, sheetIdTo: 'salinan', sheetNameTo: 'Salinan' });
    await at.session.check();
    const pictures = (): unknown => {
      const { tables = [], unread = [] } = at.session.getState().workbook ?? {};
      const read = tables.map(({ sheets, table }) => [sheets[0].name, table.pages[0].correction?.status ?? null] as const);
      return Object.fromEntries<unknown>([...read, ...unread.map(({ name }) => [name, false] as const)]);
    };
    expect(pictures()).toEqual({ Kinerja: 'applied', Salinan: null, Rapat: false });
    model.dispatch('DELETE_SHEET', { sheetId, sheetName: 'Kinerja' });
    await at.session.check();
    expect(pictures()).toEqual({ Salinan: 'applied', Rapat: false });
    // Saved again, it belongs to the sheet where it was found.
    await at.session.saveMapping(at.shown().id, corrected());
    expect(own(at.office.book).filter(([section]) => section === 'pemetaan')).toEqual([['pemetaan', '{salinan}']]);
  });

  it('goes when the planner wants the automatic reading back', async () => {
    await open();
    await at.session.saveMapping(at.shown().id, corrected());
    await at.session.saveMapping(at.shown().id, null);
    expect(at.notice()).toBe('done susunan-otomatis');
    expect(names()).toEqual(['a', 'b', 'a', 'a', 'b']);
    await reopen();
    expect(at.shown().table.pages[0].correction).toBeNull();
  });

  it('that reads nothing is not kept', async () => {
    await open();
    const mapping = corrected();
    await at.session.saveMapping(at.shown().id, { ...mapping, columns: mapping.columns.map((column) => ({ ...column, use: null })) });
    expect(at.notice()).toBe('refused susunan-kosong');
    expect(at.office.book.model.getters.getSheetIdByName('_kaskade')).toBeUndefined();
  });

  it('lives beside restore points', async () => {
    await open();
    await at.session.saveMapping(at.shown().id, corrected());
    await at.session.assignOpd([at.shown().view.plan.indikator[0]!.id], 'Dinas Pemuda');
    expect(at.notice()).toBe('done opd-ditetapkan');
    await at.session.undoLast();
    await reopen();
    isCorrected();
  });

  it('that is damaged is passed over', async () => {
    at = await openSession(bookOf({ Kinerja: rows, _kaskade: [['versi', 'kaskade', 0, 'k|1'], ['pemetaan', 'x', 0, 'k|{"rows":[[1]]'], ['pemetaan', 'y', 0, 'k|{"name":"Kinerja","rows":[[1]],"columns":[]}']] }));
    await at.session.open();
    expect(at.shown().table.pages[0].correction).toBeNull();
  });

  it('is said to be not kept where Excel refuses', async () => {
    await open();
    at.office.host.failNext('AccessDenied', 'before');
    await at.session.saveMapping(at.shown().id, corrected());
    expect(at.notice()).toBe('failed gagal-protected');
    expect(at.shown().table.pages[0].correction).toBeNull();
  });

  it('that was written before Excel failed is kept, and nobody says otherwise', async () => {
    await open();
    at.office.host.resetMeter();
    const saving = at.session.saveMapping(at.shown().id, corrected());
    while (at.office.host.meter.requests < 1) await new Promise((resolve) => setTimeout(resolve, 0));
    at.office.host.failNext('GeneralException', 'after');
    await saving;
    expect(at.notice()).toBe('done susunan-disimpan');
    isCorrected();
    await reopen();
    isCorrected();
  });
});
