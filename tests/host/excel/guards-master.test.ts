import { afterEach, describe, expect, it } from 'vitest';
import type { ProfilWords } from '../../../src/excel/profil/profil';
import { guardIds, type GuardId } from '../../../src/excel/guards/guards';
import { request } from '../../../src/excel/host/requests';
import { defaultProfil } from '../../../src/plan';
import { speak } from '../../../src/strings';
import { guardWords } from '../../../src/taskpane/guards/words';
import { saveBook } from '../../../src/workbench/files/save';
import { opened, partOf, pictureOf, reopened } from '../../support/books';
import { bookOf, type BookOptions, type Rows } from '../support/book';
import { watchHiddenWrites } from './hidden-writes';
import { openSession, type OpenSession } from './matrix-book';

const words = guardWords(speak('id'));
const profilWords: ProfilWords = { title: 'Profil daerah', note: '', hint: '', hints: { daerah: '', period: '', regime: '', tujuanNeedsOpd: '', satuan: '', fewerIsBetter: '', moreIsBetter: '' } };

let at: OpenSession;
afterEach(async () => {
  await at.office.eventsHaveArrived();
  await new Promise((resolve) => setTimeout(resolve, 60));
  at.office.close();
});

/** A master as a planner keeps it: every row has its ID and level; new rows are typed below. */
const master: Rows = [
  ['ID', 'Tingkat', 'Kode', 'Uraian', 'Indikator', 'Satuan', 'Kondisi Awal', 'Target 2025', 'Target 2026', 'OPD'],
  ['T-1', 'Tujuan', null, 'Meningkatnya mutu manusia', 'Indeks pembangunan manusia', 'Indeks', 70, 71, 72, 'Bappeda'],
  ['S-1', 'Sasaran', null, 'Meningkatnya mutu pendidikan', 'Rata-rata lama sekolah', 'Tahun', 8, 8.1, 8.2, 'Dinas Pendidikan'],
  ['P-1', 'Program', "'1.01.02", 'Program Pengelolaan Pendidikan', 'Persentase sekolah terakreditasi', 'persen', 60, 65, 70, 'Dinas Pendidikan'],
  ['P-2', 'Program', "'1.01.03", 'Program Pengembangan Kurikulum', 'Jumlah kurikulum muatan lokal', 'Kurikulum', 1, 2, 3, 'Dinas Pendidikan'],
];

async function open(options: BookOptions = {}): Promise<void> {
  at = await openSession(bookOf({ Induk: master }, { name: 'rpjmd.xlsx', ...options }));
  await at.session.open();
  expect(at.shown().table.kind).toBe('matriks');
}

const sheetId = (): string => at.shown().sheets[0].id;
const install = (ids: readonly GuardId[]): Promise<void> => at.session.installGuards(sheetId(), ids, words);
const formats = (...addresses: readonly string[]): Promise<readonly unknown[]> => request((context) => {
  const sheet = context.workbook.worksheets.getItem('Induk');
  const ranges = addresses.map((address) => sheet.getRange(address).load('numberFormat'));
  return () => ranges.map(({ numberFormat }) => (numberFormat as unknown[][])[0]?.[0]);
});
const hide = (sheet: string, ...rows: readonly number[]): void => {
  const { model } = at.office.book;
  model.dispatch('HIDE_COLUMNS_ROWS', { sheetId: model.getters.getSheetIdByName(sheet)!, dimension: 'ROW', elements: rows.map((row) => row - 1) });
};
const type = (address: string, content: string): Promise<void> => request((context) => (context.workbook.worksheets.getItem('Induk').getRange(address).values = [[content]], () => undefined));

describe('guards below a master’s table', () => {
  it('make the codes that are typed there next text, so that none of them loses its zeros', async () => {
    await open();
    await install(['kode-teks']);
    expect(await formats('C2', 'C5', 'C6', 'C205', 'C206', 'D6')).toEqual(['@', '@', '@', '@', 'General', 'General']);
    await type('C6', '2.10');
    expect(await at.cell('C6', 'Induk')).toEqual({ value: '2.10', format: '@' });
  });

  it('give every format back that stood there, when they are taken off', async () => {
    await open({ formats: { Induk: { 'C6:C7': '0.00', 'C9:C9': '@', 'C20:C20': '0%' } } });
    const places = ['C2', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10', 'C20', 'C21', 'C205', 'C206'];
    const before = await formats(...places);
    expect(before).toEqual(['General', 'General', '0.00', '0.00', 'General', '@', 'General', '0%', 'General', 'General', 'General']);
    await install(guardIds);
    expect((await formats(...places)).slice(0, 10)).toEqual(Array(10).fill('@'));
    await at.session.removeGuards(sheetId(), words);
    expect(at.notice()).toBe('done pengaman-dilepas');
    expect(await formats(...places)).toEqual(before);
  });

  it('give them back as well where rows were typed below meanwhile, and guards were put on again', async () => {
    await open({ formats: { Induk: { 'C6:C7': '0.00' } } });
    await install(['kode-teks']);
    await type('C6', '1.02.02');
    await type('D6', 'Program Upaya Kesehatan');
    await type('A6', 'P-3');
    await type('B6', 'Program');
    await at.session.check();
    await install(['kode-teks']);
    await at.session.removeGuards(sheetId(), words);
    expect(await formats('C5', 'C6', 'C7', 'C8', 'C206')).toEqual(['General', '0.00', '0.00', 'General', 'General']);
    expect((await at.cell('C6', 'Induk')).value).toBe('1.02.02');
  });
});

describe('guards of a master that is saved, opened again and freed of them', () => {
  /** Rules, formats and looks of the planner's own: they must be there afterwards, as they were. */
  async function withOwn(): Promise<void> {
    await request((context) => {
      const sheet = context.workbook.worksheets.getItem('Induk');
      sheet.getRange('J3').dataValidation.rule = { list: { inCellDropDown: true, source: 'Dinas Pendidikan,Dinas Sosial' } };
      const { custom } = sheet.getRange('A1:J9').conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.rule.formula = '=$B1="Tujuan"';
      custom.format.font.bold = true;
      return () => undefined;
    });
    const { model } = at.office.book;
    const [id = ''] = model.getters.getSheetIds();
    model.dispatch('HIDE_COLUMNS_ROWS', { sheetId: id, dimension: 'COL', elements: [5, 6] });
    await at.office.eventsHaveArrived();
    await at.session.check();
  }

  it('leave its sheet in the file as it was, hidden columns, rules and formats of its own included', async () => {
    await open({ formats: { Induk: { 'C6:C7': '0.00' } } });
    await withOwn();
    const beforeBytes = saveBook(at.office.book);
    const before = partOf(beforeBytes, 'xl/worksheets/sheet1.xml');
    expect(before).toContain('dataValidation');
    await install(guardIds);
    expect(partOf(saveBook(at.office.book), 'xl/worksheets/sheet1.xml')).not.toBe(before);
    const book = reopened(at.office.book);
    at.office.close();
    at = await openSession(book);
    await at.session.open();
    expect((await at.session.previewGuards(sheetId()))?.installed.length).toBeGreaterThan(0);
    await at.session.removeGuards(sheetId(), words);
    expect(at.notice()).toBe('done pengaman-dilepas');
    const again = reopened(at.office.book);
    // Style numbers are dealt out anew with every save: both are compared as they come back.
    expect({ ...pictureOf(again), extras: null }).toEqual({ ...pictureOf(opened(beforeBytes)), extras: null });
    expect(again.model.getters.getSheetIds().map((id) => again.model.getters.getSheetName(id))).toEqual(['Induk', '_kaskade']);
  });

  it('are put on and taken off under an active filter as without one, number formats row by row', async () => {
    await open();
    hide('Induk', 2, 3, 8);
    await at.session.check();
    const before = pictureOf(reopened(at.office.book));
    const sent = watchHiddenWrites(at.office);
    await install(guardIds);
    // It has no columns of arah and pagu, with rows hidden as without.
    expect(at.notice()).toBe('done pengaman-sebagian');
    const rules = await request((context) => {
      const cells = ['J2', 'J4', 'H2', 'H4'].map((cell) => context.workbook.worksheets.getItem('Induk').getRange(cell).dataValidation.load('type'));
      return () => cells.map(({ type: kind }) => kind);
    });
    expect(rules).toEqual(['List', 'List', 'Decimal', 'Decimal']);
    expect(await formats('C2', 'C3', 'C4', 'C8', 'C205')).toEqual(Array(5).fill('@'));
    // Rows that are near to a hidden one by themselves, the others together.
    expect(sent.written('Induk').map(([top]) => top)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    await at.session.removeGuards(sheetId(), words);
    expect(sent.unsafe).toEqual([]);
    expect({ ...pictureOf(reopened(at.office.book)), extras: before.extras }).toEqual(before);
  });

  it('are brought up to date on their own sheet row by row where it is filtered', async () => {
    await open();
    // Twice: the workbench's sheet grows by the rows that are guarded first, and its formulas with it.
    await install(guardIds);
    await install(guardIds);
    const rows = (): Promise<unknown[][]> => request((context) => {
      const range = context.workbook.worksheets.getItem('Pengaman').getUsedRange(true).load('formulas');
      return () => range.formulas as unknown[][];
    });
    const before = await rows();
    hide('Pengaman', 6, 7);
    const sent = watchHiddenWrites(at.office);
    await install(guardIds);
    expect(await rows()).toEqual(before);
    await request((context) => (context.workbook.worksheets.getItem('Pengaman').getRange('P2').values = [['Catatan saya']], () => undefined));
    await at.session.removeGuards(sheetId(), words);
    expect((await rows()).flat().filter((cell) => cell !== '')).toEqual(['Catatan saya']);
    expect(sent.written('Pengaman').length).toBeGreaterThan(10);
    expect(sent.unsafe).toEqual([]);
  });
});

describe('the satuan that a region has settled', () => {
  const unknown = (): readonly unknown[] => at.shown().outcome.findings.filter(({ rule }) => rule === 'satuan-tidak-dikenal').map(({ owner, message, params }) => [owner, message, params['satuan']]);

  it('are what the rules allow and what the guard offers', async () => {
    await open();
    expect(unknown()).toEqual([]);
    await at.session.saveProfil({ ...defaultProfil, satuan: ['Persen', 'Tahun', 'Dokumen'] }, profilWords);
    expect(unknown()).toEqual([['T-1', 'di-luar-daftar', 'Indeks'], ['P-2', 'di-luar-daftar', 'Kurikulum']].map(([owner, ...rest]) => [expect.stringContaining(String(owner)) as unknown, ...rest]));
    const preview = await at.session.previewGuards(sheetId());
    expect(preview?.items.find(({ id }) => id === 'pilihan-satuan')?.choices).toEqual(['Dokumen', 'Persen', 'Tahun']);
    await install(['pilihan-satuan']);
    const list = await request((context) => {
      const range = context.workbook.names.getItem('Kaskade_Satuan').getRange().load('values');
      return () => (range.values as unknown[][]).flat();
    });
    expect(list).toEqual(['Dokumen', 'Persen', 'Tahun']);
  });

  it('are the words of the column where nothing is settled', async () => {
    await open();
    expect((await at.session.previewGuards(sheetId()))?.items.find(({ id }) => id === 'pilihan-satuan')?.choices).toEqual(['Indeks', 'Kurikulum', 'persen', 'Tahun']);
  });
});
