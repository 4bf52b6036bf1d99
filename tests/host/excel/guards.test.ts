import { afterEach, describe, expect, it } from 'vitest';
import type { GuardId, GuardPreview } from '../../../src/excel/guards/guards';
import { cellsOf, guardIds } from '../../../src/excel/guards/guards';
import { request } from '../../../src/excel/host/requests';
import { speak } from '../../../src/strings';
import { guardWords } from '../../../src/taskpane/guards/words';
import type { Book } from '../../../src/workbench/contracts';
import { saveBook } from '../../../src/workbench/files/save';
import { partOf, pictureOf, reopened } from '../../support/books';
import { bookOf, type Rows } from '../support/book';
import { failAt } from './fail-at';
import { openSession, type OpenSession } from './matrix-book';

const words = guardWords(speak('id'));

let at: OpenSession;
afterEach(async () => {
  await at.office.eventsHaveArrived();
  await new Promise((resolve) => setTimeout(resolve, 60));
  at.office.close();
});

/** A flat matrix: tujuan exempt, an agency merged over two rows, one gap at a sasaran and one at a program, a target in words, a code typed as a number. */
const rows: Rows = [
  ['Kode', 'Tingkat', 'Uraian', 'Indikator', 'Satuan', 'Arah', 'Kondisi Awal', 'Target 2025', 'Target 2026', 'Pagu 2025', 'OPD'],
  [null, 'Tujuan', 'Meningkatnya mutu manusia', 'Indeks pembangunan manusia', 'Indeks', 'Naik', 70, 71, 72, null, null],
  [null, 'Sasaran', 'Meningkatnya mutu pendidikan', 'Rata-rata lama sekolah', 'Tahun', 'Naik', 8, 8.1, 8.2, null, 'Dinas Pendidikan'],
  [null, null, null, 'Angka harapan lama sekolah', 'Tahun', 'Naik', 12, 12.1, 12.2, null, null],
  ["'1.01.02", 'Program', 'Program Pengelolaan Pendidikan', 'Persentase sekolah terakreditasi', 'Persen', 'Naik', 60, 65, "'65-70", 1000000, null],
  [2.1, 'Sasaran', 'Meningkatnya derajat kesehatan', 'Angka kematian bayi', 'per 1.000', 'Turun', 20, 19, 18, null, 'Dinas Kesehatan'],
  ["'1.02.02", 'Program', 'Program Pemenuhan Upaya Kesehatan', 'Persentase puskesmas terakreditasi', 'Persen', 'Naik', 50, 55, 60, 2000000, 'Dinas Kesehatan'],
];
const merges = { Rencana: ['B3:B4', 'C3:C4', 'K3:K4'] };
const makeBook = (): Book => bookOf({ Rencana: rows }, { name: 'rpjmd.xlsx', merges });

async function open(book: Book = makeBook()): Promise<void> {
  at = await openSession(book);
  await at.session.open();
}

async function reopen(): Promise<void> {
  const book = reopened(at.office.book);
  at.office.close();
  await open(book);
}

const sheetId = (): string => at.shown().sheets[0].id;
const install = (ids: readonly GuardId[] = guardIds): Promise<void> => at.session.installGuards(sheetId(), ids, words);
const remove = (): Promise<void> => at.session.removeGuards(sheetId(), words);
async function preview(): Promise<GuardPreview> {
  const seen = await at.session.previewGuards(sheetId());
  if (!seen) throw new Error(at.notice());
  return seen;
}

const rulesAt = (...addresses: readonly string[]) =>
  request((context) => {
    const sheet = context.workbook.worksheets.getItem('Rencana');
    const read = addresses.map((address) => ({ address, validation: sheet.getRange(address).dataValidation.load('type,rule,errorAlert') }));
    return () => Object.fromEntries(read.map(({ address, validation }) => [address, validation.type === 'None' ? null : [Object.values(validation.rule)[0] as unknown, validation.errorAlert.style]]));
  });
const namesNow = () =>
  request((context) => {
    const names = context.workbook.names.load('items/name,items/formula');
    return () => Object.fromEntries(names.items.map(({ name, formula }) => [name, String(formula)]));
  });
const sheetNames = () => at.office.book.model.getters.getSheetIds().map((id) => at.office.book.model.getters.getSheetName(id));
const flagged = () => {
  const { getters } = at.office.book.model;
  const [id = ''] = getters.getSheetIds();
  return Array.from({ length: 9 }, (_, row) => row).filter((row) => getters.isMainCellPosition({ sheetId: id, row, col: 10 }) && getters.getCellComputedStyle({ sheetId: id, row, col: 10 }).fillColor?.toUpperCase() === '#FCE4D6').map((row) => `K${row + 1}`);
};
const counts = async () => {
  const cells = await request((context) => {
    const range = context.workbook.worksheets.getItem('Pengaman').getRange('A5:C6').load('values');
    return () => range.values as unknown[][];
  });
  return cells.map((row) => row.slice(1));
};
const type = (address: string, content: string): void => {
  const { model } = at.office.book;
  const { row, col } = { row: Number(/\d+/.exec(address)?.[0]) - 1, col: address.charCodeAt(0) - 65 };
  model.dispatch('UPDATE_CELL', { sheetId: model.getters.getSheetIds()[0] ?? '', row, col, content });
};

describe('the preview of guards', () => {
  it('says what would be put where, and what is left alone and why', async () => {
    await open();
    const { items, installed, isMaster } = await preview();
    expect([installed, isMaster]).toEqual([[], false]);
    expect(items.map(({ id, zones, formats, choices, left }) => [id, cellsOf(zones), formats.length, choices, left.map(({ why, header, cells, example }) => [why, header, cells, example && `${example.row}:${example.column}`])])).toEqual([
      ['pilihan-opd', 6, 0, ['Dinas Kesehatan', 'Dinas Pendidikan'], []],
      ['pilihan-satuan', 6, 0, ['Indeks', 'per 1.000', 'Persen', 'Tahun'], []],
      ['pilihan-tingkat', 6, 0, ['Visi', 'Misi', 'Tujuan', 'Sasaran', 'Strategi', 'Arah kebijakan', 'Urusan', 'Bidang urusan', 'Program', 'Kegiatan', 'Sub kegiatan'], []],
      ['pilihan-arah', 6, 0, ['Naik', 'Turun'], []],
      ['angka-target', 6, 0, [], [['ada-teks', 'Target 2026', 1, '4:8']]],
      ['angka-pagu', 6, 0, [], []],
      ['opd-kosong', 0, 1, [], []],
      ['kode-teks', 5, 0, [], [['angka', 'Kode', 1, '5:0']]],
      ['hitungan', 0, 0, [], []],
    ]);
  });

  it('changes nothing, and takes two requests', async () => {
    await open();
    const before = saveBook(at.office.book);
    expect(await at.count(async () => void (await preview()))).toBe(2);
    expect(saveBook(at.office.book)).toEqual(before);
  });
});

describe('guards that are put on', () => {
  it('are rules, lists and formats of Excel’s own, in five requests', async () => {
    await open();
    expect(await at.count(() => install())).toBe(5);
    expect(at.notice()).toBe('done pengaman-dipasang');
    expect(sheetNames()).toEqual(['Rencana', 'Pengaman', '_kaskade']);
    expect(await rulesAt('K2', 'E7', 'B5', 'F3', 'H2', 'I2', 'J2', 'A1')).toEqual({
      K2: [{ inCellDropDown: true, source: '=Kaskade_OPD' }, 'Warning'],
      E7: [{ inCellDropDown: true, source: '=Kaskade_Satuan' }, 'Warning'],
      B5: [{ inCellDropDown: true, source: '=Kaskade_Tingkat' }, 'Stop'],
      F3: [{ inCellDropDown: true, source: '=Kaskade_Arah' }, 'Stop'],
      H2: [{ formula1: -1e15, formula2: 1e15, operator: 'Between' }, 'Warning'],
      I2: null,
      J2: [{ formula1: 0, operator: 'GreaterThanOrEqualTo' }, 'Stop'],
      A1: null,
    });
    expect(await namesNow()).toMatchObject({ Kaskade_OPD: '=Pengaman!$E$5:$E$6', Kaskade_Satuan: '=Pengaman!$F$5:$F$8', Kaskade_Tingkat: '=Pengaman!$G$5:$G$15', Kaskade_Arah: '=Pengaman!$H$5:$H$6' });
  });

  it('show a missing agency at once, at the cells that Kaskade names, merged ones included', async () => {
    await open();
    await install();
    expect(flagged()).toEqual(['K5']);
    type('K3', '');
    type('K7', '-');
    expect(flagged()).toEqual(['K3', 'K5', 'K7']);
    type('K5', 'Dinas Pendidikan');
    expect(flagged()).toEqual(['K3', 'K7']);
  });

  it('count indicators by formula: a merged agency answers for all its rows, a tujuan needs none', async () => {
    await open();
    await install();
    expect(await counts()).toEqual([['Indikator', 6], ['Indikator tanpa OPD', 1]]);
    type('K3', '');
    expect(await counts()).toEqual([['Indikator', 6], ['Indikator tanpa OPD', 3]]);
  });

  it('make codes text without touching what stands there; numbers and formulas keep their format', async () => {
    await open();
    await install();
    expect([(await at.cell('A2', 'Rencana')).format, await at.cell('A5', 'Rencana'), await at.cell('A6', 'Rencana')]).toEqual(['@', { value: '1.01.02', format: '@' }, { value: 2.1, format: 'General' }]);
    type('A2', '2.10');
    expect((await at.cell('A2', 'Rencana')).value).toBe('2.10');
  });

  it('survive save and opening, and are known again', async () => {
    await open();
    await install();
    const before = await rulesAt('K2', 'B5', 'H2', 'J2');
    await reopen();
    expect(await rulesAt('K2', 'B5', 'H2', 'J2')).toEqual(before);
    expect(flagged()).toEqual(['K5']);
    expect(await counts()).toEqual([['Indikator', 6], ['Indikator tanpa OPD', 1]]);
    expect((await preview()).installed).toEqual(guardIds);
    expect(at.session.getState().workbook?.sheets.map(({ name }) => name)).toEqual(['Rencana']);
  });

  it('are only those that were chosen', async () => {
    await open();
    await install(['angka-pagu']);
    expect(sheetNames()).toEqual(['Rencana', '_kaskade']);
    expect([await rulesAt('K2', 'J2'), flagged()]).toEqual([{ K2: null, J2: [{ formula1: 0, operator: 'GreaterThanOrEqualTo' }, 'Stop'] }, []]);
    await install(['pilihan-opd', 'opd-kosong']);
    expect([await rulesAt('K2', 'J2'), flagged()]).toEqual([{ K2: [{ inCellDropDown: true, source: '=Kaskade_OPD' }, 'Warning'], J2: null }, ['K5']]);
  });

  it('follow the table when they are put on again: rows inserted, an agency added to the list by hand', async () => {
    await open();
    await install();
    const { model } = at.office.book;
    const [matrix = '', guard = ''] = model.getters.getSheetIds();
    model.dispatch('ADD_COLUMNS_ROWS', { sheetId: matrix, sheetName: 'Rencana', dimension: 'ROW', base: 3, quantity: 2, position: 'before' });
    model.dispatch('ADD_COLUMNS_ROWS', { sheetId: guard, sheetName: 'Pengaman', dimension: 'ROW', base: 5, quantity: 1, position: 'before' });
    model.dispatch('UPDATE_CELL', { sheetId: guard, row: 5, col: 4, content: 'Bappeda' });
    expect((await namesNow())['Kaskade_OPD']).toBe('=Pengaman!$E$5:$E$7');
    await at.session.check();
    await install();
    expect((await namesNow())['Kaskade_OPD']).toBe('=Pengaman!$E$5:$E$7');
    const list = await request((context) => {
      const range = context.workbook.worksheets.getItem('Pengaman').getRange('E5:E8').load('values');
      return () => range.values.flat() as unknown[];
    });
    expect(list).toEqual(['Bappeda', 'Dinas Kesehatan', 'Dinas Pendidikan', '']);
    expect(flagged()).toEqual(['K7']);
    expect(sheetNames()).toEqual(['Rencana', 'Pengaman', '_kaskade']);
  });
});

describe('guards that are taken off', () => {
  it('leave the sheet as it was', async () => {
    await open();
    const [picture, sheet] = [pictureOf(at.office.book), partOf(saveBook(at.office.book), 'xl/worksheets/sheet1.xml')];
    await install();
    expect(await at.count(remove)).toBeLessThanOrEqual(8);
    expect(at.notice()).toBe('done pengaman-dilepas');
    expect({ ...pictureOf(at.office.book), extras: picture.extras }).toEqual(picture);
    expect(partOf(saveBook(at.office.book), 'xl/worksheets/sheet1.xml')).toBe(sheet);
    expect([sheetNames(), await namesNow()]).toEqual([['Rencana', '_kaskade'], {}]);
    expect((await preview()).installed).toEqual([]);
  });

  it('leave it as it was also after a save, and after rows were inserted', async () => {
    await open();
    await install();
    const { model } = at.office.book;
    model.dispatch('ADD_COLUMNS_ROWS', { sheetId: model.getters.getSheetIds()[0] ?? '', sheetName: 'Rencana', dimension: 'ROW', base: 4, quantity: 3, position: 'before' });
    await reopen();
    await remove();
    const picture = pictureOf(at.office.book);
    expect([picture.validations, picture.formats, sheetNames(), await namesNow()]).toEqual([[], [], ['Rencana', '_kaskade'], {}]);
    expect([await at.cell('A2', 'Rencana'), await at.cell('A5', 'Rencana'), await at.cell('A8', 'Rencana')]).toEqual([{ value: '', format: 'General' }, { value: '', format: 'General' }, { value: '1.01.02', format: 'General' }]);
  });

  it('leave rules and formats of the planner’s own alone: those from before, and those from since', async () => {
    await open();
    await request((context) => {
      const sheet = context.workbook.worksheets.getItem('Rencana');
      sheet.getRange('K6:K7').dataValidation.rule = { list: { inCellDropDown: true, source: 'Dinas Kesehatan,RSUD' } };
      const { custom } = sheet.getRange('A1:K9').conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.rule.formula = '=$B1="Tujuan"';
      custom.format.font.bold = true;
      sheet.getRange('A7').numberFormat = [['@']];
      return () => undefined;
    });
    await at.session.check();
    const own = await rulesAt('K6', 'K7');
    const { items } = await preview();
    expect(items[0]?.left.map(({ why, cells }) => [why, cells])).toEqual([['aturan-sendiri', 2]]);
    await install();
    expect(await rulesAt('K6', 'K7')).toEqual(own);
    await request((context) => {
      const sheet = context.workbook.worksheets.getItem('Rencana');
      sheet.getRange('J2').dataValidation.clear();
      sheet.getRange('J2').dataValidation.rule = { decimal: { formula1: 5, operator: 'GreaterThan' } };
      sheet.getRange('A3').numberFormat = [['0.00']];
      return () => undefined;
    });
    await remove();
    const after = await rulesAt('J2', 'J3', 'K6');
    expect(after).toEqual({ J2: [{ formula1: 5, operator: 'GreaterThan' }, 'Stop'], J3: null, K6: own['K6'] });
    expect([(await at.cell('A3', 'Rencana')).format, (await at.cell('A7', 'Rencana')).format, pictureOf(at.office.book).formats.length]).toEqual(['0.00', '@', 1]);
  });

  it('leave the sheet of lists where a planner has written beside them', async () => {
    await open();
    await install();
    await request((context) => {
      context.workbook.worksheets.getItem('Pengaman').getRange('N3').values = [['catatan saya']];
      return () => undefined;
    });
    await remove();
    expect(sheetNames()).toEqual(['Rencana', 'Pengaman', '_kaskade']);
    expect([(await at.cell('N3', 'Pengaman')).value, (await at.cell('E5', 'Pengaman')).value]).toEqual(['catatan saya', '']);
  });

  it('of one sheet leave those of another', async () => {
    await open(bookOf({ Rencana: rows, Renstra: rows }, { merges: { ...merges, Renstra: merges.Rencana } }));
    const [first, second] = at.session.getState().workbook!.sheets;
    await at.session.installGuards(first!.id, guardIds, words);
    await at.session.installGuards(second!.id, guardIds, words);
    const block = () => request((context) => {
      const range = context.workbook.worksheets.getItem('Pengaman').getRange('A5:C9').load('values');
      return () => range.values as unknown[][];
    });
    expect(await block()).toEqual([['Rencana', 'Indikator', 6], ['Rencana', 'Indikator tanpa OPD', 1], ['Renstra', 'Indikator', 6], ['Renstra', 'Indikator tanpa OPD', 1], ['', '', '']]);
    await at.session.removeGuards(first!.id, words);
    expect(await block()).toEqual([['Renstra', 'Indikator', 6], ['Renstra', 'Indikator tanpa OPD', 1], ['', '', ''], ['', '', ''], ['', '', '']]);
    expect([(await at.session.previewGuards(first!.id))?.installed, (await at.session.previewGuards(second!.id))?.installed]).toEqual([[], guardIds]);
    await at.session.removeGuards(second!.id, words);
    expect(sheetNames()).toEqual(['Rencana', 'Renstra', '_kaskade']);
  });
});

describe('where Excel refuses', () => {
  it('a protected sheet gets none, and says so', async () => {
    await open();
    await request((context) => {
      context.workbook.worksheets.getItem('Rencana').protection.protect();
      return () => undefined;
    });
    await install();
    expect(at.notice()).toBe('failed gagal-protected');
    expect([await namesNow(), sheetNames()]).toEqual([{}, ['Rencana', '_kaskade']]);
    expect((await preview()).installed).toEqual([]);
  });

  it.each([4, 5])('at request %i, before or after it has done its work, leaves the workbook as it was', async (number) => {
    for (const when of ['before', 'after'] as const) {
      await open();
      const sheet = partOf(saveBook(at.office.book), 'xl/worksheets/sheet1.xml');
      failAt(at.office.host, number, when);
      await install();
      expect(at.notice()).toBe('failed gagal-host');
      expect([partOf(saveBook(at.office.book), 'xl/worksheets/sheet1.xml'), await namesNow(), sheetNames().includes('Pengaman')]).toEqual([sheet, {}, false]);
      if (when === 'before') at.office.close();
    }
  });
});
