import { afterEach, describe, expect, it } from 'vitest';
import type { ProfilWords } from '../../../src/excel/profil/profil';
import { request } from '../../../src/excel/host/requests';
import { defaultProfil, type Profil } from '../../../src/plan';
import { bookOf } from '../support/book';
import { matrixBook, openSession, rowsOf, smallDrawing, type OpenSession } from './matrix-book';

let at: OpenSession;
afterEach(() => at.office.close());

const words: ProfilWords = { title: 'Profil daerah', note: 'Isi kolom B', hint: 'Cara menulis', hints: { daerah: '', period: '2025–2029', regime: '', tujuanNeedsOpd: 'ya atau tidak', satuan: '', fewerIsBetter: '', moreIsBetter: '' } };
const natuna: Profil = { ...defaultProfil, daerah: 'Kabupaten Natuna', period: { first: 2021, last: 2025 }, tujuanNeedsOpd: true, satuan: ['persen', 'orang'], scales: [{ name: 'SAKIP', grades: [{ grade: 'A', from: 80 }, { grade: 'B', from: 60 }] }] };

async function open(book: Parameters<typeof openSession>[0] = matrixBook()): Promise<OpenSession> {
  at = await openSession(book);
  await at.session.open();
  return at;
}
const galat = (): number => at.shown().outcome.findings.filter(({ rule, severity }) => rule === 'indikator-tanpa-opd' && severity === 'galat').length;
const kept = () => at.session.getState().workbook?.profil ?? null;
const put = (address: string, value: string): Promise<void> => request((context) => (context.workbook.worksheets.getItem('Profil').getRange(address).values = [[value]], () => undefined));

describe('the profile of a workbook', () => {
  it('is none at first, and what holds where nothing was settled', async () => {
    await open();
    expect(kept()).toBeNull();
    expect(at.shown().view.profil).toEqual(defaultProfil);
  });

  it('is written on a sheet of its own, and everything is checked by it', async () => {
    await open();
    expect(galat()).toBe(3);
    // The new sheet; what the cells hold, and our sheet; restore point and cells; where the content lies, and the content.
    expect(await at.count(() => at.session.saveProfil(natuna, words))).toBe(5);
    expect(at.notice()).toBe('done profil-disimpan');
    expect(kept()).toMatchObject({ profil: natuna, problems: [], sheet: { name: 'Profil' } });
    expect(at.shown().view.profil).toEqual(natuna);
    // The tujuan's indicator must answer now, too.
    expect(galat()).toBe(4);
    expect(await at.cell('A5', 'Profil')).toMatchObject({ value: 'Daerah' });
    expect(await at.cell('B6', 'Profil')).toMatchObject({ value: '2021–2025' });
  });

  it('is no source, and lasts', async () => {
    await open();
    await at.session.saveProfil(natuna, words);
    const { book } = at.office;
    at.office.close();
    await open(book);
    expect(at.session.getState().workbook?.unread).toEqual([]);
    expect(at.session.getState().workbook?.tables).toHaveLength(1);
    expect(kept()?.profil).toEqual(natuna);
    expect(galat()).toBe(4);
  });

  it('is changed where it stands, in three requests, and can be taken back', async () => {
    await open();
    await at.session.saveProfil(natuna, words);
    expect(await at.count(() => at.session.saveProfil({ ...natuna, tujuanNeedsOpd: false }, words))).toBe(3);
    expect(kept()?.profil).toEqual({ ...natuna, tujuanNeedsOpd: false });
    expect(galat()).toBe(3);
    await at.session.undoLast();
    expect(kept()?.profil).toEqual(natuna);
    expect(galat()).toBe(4);
    await at.session.saveProfil(natuna, words);
    expect(at.notice()).toBe('refused profil-sama');
  });

  it('undone at the very first leaves a sheet that settles nothing', async () => {
    await open();
    await at.session.saveProfil(natuna, words);
    await at.session.undoLast();
    expect(kept()?.profil).toEqual(defaultProfil);
    expect(galat()).toBe(3);
  });

  it('may be edited by hand, and nonsense is named with its cell', async () => {
    await open();
    await at.session.saveProfil(natuna, words);
    await put('B8', 'tidak');
    await put('B6', 'lima tahun');
    await at.session.check();
    expect(galat()).toBe(3);
    expect(kept()).toMatchObject({ profil: { daerah: 'Kabupaten Natuna', period: null, tujuanNeedsOpd: false }, problems: [{ key: 'period', text: 'lima tahun', row: 5, column: 1 }] });
    await at.session.saveProfil(natuna, words);
    expect(kept()).toMatchObject({ profil: natuna, problems: [] });
  });

  it('is followed while it is edited', async () => {
    await open();
    await at.session.saveProfil(natuna, words);
    const { model } = at.office.book;
    model.dispatch('UPDATE_CELL', { sheetId: model.getters.getSheetIdByName('Profil')!, col: 1, row: 7, content: 'tidak' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(galat()).toBe(3);
  });

  it('takes another name where a sheet of the planner’s has that one', async () => {
    await open(bookOf({ Matriks: rowsOf(smallDrawing), Profil: [['Kepala daerah', 'Bupati']] }));
    await at.session.saveProfil(natuna, words);
    expect(kept()?.sheet.name).toBe('Profil (2)');
    expect(kept()?.profil).toEqual(natuna);
  });
});
