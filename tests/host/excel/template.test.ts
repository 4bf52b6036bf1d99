import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Session, TemplateChoices, TemplatePreview } from '../../../src/excel/session-state';
import { request } from '../../../src/excel/host/requests';
import type { FieldRef } from '../../../src/plan';
import type { Rows } from '../support/book';
import { matrixBook, openSession, type OpenSession } from './matrix-book';

type Ready = Extract<TemplatePreview, { ready: true }>;

const header: Rows = [
  ['MATRIKS KINERJA'],
  ['Kode', 'Sasaran', 'Program', 'Indikator', 'Satuan', 'Kondisi Awal', 'Target 2019', 'Target 2020', 'Perangkat Daerah', 'Catatan petugas'],
];

let opened: OpenSession;
const session = (): Session => opened.session;

async function start(rows: Rows, at = 'Templat!A1', formats: Readonly<Record<string, string>> = {}): Promise<void> {
  const book = matrixBook({ Templat: rows });
  opened = await openSession(book);
  await session().open();
  const [sheet = '', address = ''] = at.split('!');
  await request((context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    for (const [zone, format] of Object.entries(formats)) target.getRange(zone).numberFormat = format as never;
    target.activate();
    target.getRange(address).select();
    return () => undefined;
  });
  // A sheet that comes to the front is read again once it is quiet.
  await opened.office.eventsHaveArrived();
  await new Promise((resolve) => setTimeout(resolve, 100));
  opened.office.host.resetMeter();
}

async function preview(choices: TemplateChoices = {}): Promise<Ready> {
  const found = await session().previewTemplate(choices);
  if (!found?.ready) throw new Error(`no template: ${found?.why}`);
  return found;
}

/** Formulas of a zone, as the workbook has them. */
async function contents(zone: string): Promise<unknown[][]> {
  return request((context) => {
    const range = context.workbook.worksheets.getItem('Templat').getRange(zone).load('formulas');
    return () => range.formulas as unknown[][];
  });
}

afterEach(() => opened.office.close());

describe('an empty template', () => {
  beforeEach(() => start(header));

  it('is looked at in three requests, and nothing is written', async () => {
    const before = await contents('A1:J12');
    opened.office.host.resetMeter();
    const found = await preview();
    expect(opened.office.host.meter.requests).toBe(3);
    expect([found.place.sheet.name, found.source.sheets[0].name, found.start, found.fits, found.lastTaken]).toEqual(['Templat', 'Matriks', 2, true, null]);
    expect(found.filled.counts).toEqual({ items: 3, indikator: 5 });
    expect(found.filled.withoutPlace.map(({ level }) => level)).toEqual(['misi', 'tujuan']);
    expect(found.filled.withoutColumn.map(({ key }) => key)).toEqual(['target:2021', 'target:2022', 'target:2023', 'kondisi-akhir']);
    expect(await contents('A1:J12')).toEqual(before);
  });

  it('does not take the cascade away while it is looked at', () => {
    expect(opened.shown().sheets[0].name).toBe('Matriks');
  });

  it('is filled in five requests: three to look again, one to write, one to read what was written', async () => {
    const found = await preview();
    const requests = await opened.count(() => session().fillTemplate({ place: found.place, labels: 'first' }));
    expect(requests).toBe(5);
    expect(opened.notice()).toBe('done templat-diisi');
    expect((await contents('A3:J7')).map((row) => row.slice(0, 9))).toEqual([
      ['', 'Meningkatnya mutu pendidikan', '', 'Rata-rata lama sekolah', '', 10, 11, 12, 'Dinas Pendidikan'],
      ['', '', '', 'Angka harapan lama sekolah', '', 10, 11, 12, ''],
      ['1.01.02', '', 'Program Pengelolaan Pendidikan', 'Persentase sekolah terakreditasi', '', 10, 11, 12, ''],
      ['', '', '', 'Jumlah ruang kelas yang layak', '', 10, 11, 12, ''],
      ['', 'Meningkatnya derajat kesehatan', '', 'Angka harapan hidup', '', 10, 11, 12, 'Dinas Kesehatan'],
    ]);
    expect(await contents('A8:J8')).toEqual([new Array(10).fill('')]);
  });

  it('keeps a code a text, and gives plain borders where the template has no looks', async () => {
    await session().fillTemplate({ labels: 'first' });
    const seen = await request((context) => {
      const sheet = context.workbook.worksheets.getItem('Templat');
      const code = sheet.getRange('A5').load('valueTypes,numberFormat,values');
      const line = sheet.getRange('C4').format.borders.getItem('EdgeBottom').load('style');
      const below = sheet.getRange('C9').format.borders.getItem('EdgeBottom').load('style');
      return () => [code.valueTypes, code.numberFormat, code.values, line.style, below.style];
    });
    expect(seen).toEqual([[['String']], [['General']], [['1.01.02']], 'Continuous', 'None']);
  });

  it('is emptied again by Batalkan, looks included', async () => {
    const before = await contents('A1:J12');
    await session().fillTemplate({ labels: 'first' });
    expect(session().getState().undo?.key).toBe('urung-templat');
    const requests = await opened.count(() => session().undoLast());
    expect(requests).toBe(5);
    expect(opened.notice()).toBe('done dibatalkan');
    expect(await contents('A1:J12')).toEqual(before);
    const style = await request((context) => {
      const line = context.workbook.worksheets.getItem('Templat').getRange('C4').format.borders.getItem('EdgeBottom').load('style');
      return () => line.style;
    });
    expect(style).toBe('None');
    expect(session().getState().undo).toBeNull();
  });

  it('Batalkan leaves what somebody has changed since, and says so', async () => {
    await session().fillTemplate({ labels: 'first' });
    await request((context) => {
      const sheet = context.workbook.worksheets.getItem('Templat');
      sheet.getRange('D4').values = [['Nama lain']];
      sheet.getRange('J3').values = [['catatan saya']];
      return () => undefined;
    });
    await session().undoLast();
    expect(opened.notice()).toBe('done dibatalkan.sebagian');
    expect(await contents('A3:J4')).toEqual([['', '', '', '', '', '', '', '', '', 'catatan saya'], ['', '', '', 'Nama lain', '', '', '', '', '', '']]);
  });

  it('becomes a table that is read with the others', async () => {
    await session().fillTemplate({ labels: 'first' });
    const table = session().getState().workbook?.tables.find(({ sheets }) => sheets[0].name === 'Templat');
    expect(table && [table.view.plan.indikator.length, table.table.unread]).toEqual([5, []]);
  });

  it('that cannot be written is left as it was', async () => {
    await request((context) => (context.workbook.worksheets.getItem('Templat').protection.protect(), () => undefined));
    await session().fillTemplate({ labels: 'first' });
    expect(opened.notice()).toBe('failed gagal-protected');
    expect(await contents('A3:I3')).toEqual([new Array(9).fill('')]);
  });
});

describe('a write that fails late', () => {
  it('after everything stood in the cells is no failure, and Batalkan empties it', async () => {
    await start(header);
    const found = await preview();
    const before = await contents('A1:J12');
    opened.office.host.resetMeter();
    const filling = session().fillTemplate({ place: found.place, labels: 'first' });
    while (opened.office.host.meter.requests < 3) await new Promise((resolve) => setTimeout(resolve, 0));
    opened.office.host.failNext('GeneralException', 'after');
    await filling;
    expect(opened.notice()).toBe('done templat-diisi');
    await session().undoLast();
    expect(await contents('A1:J12')).toEqual(before);
  });
});

describe('a template whose columns a planner has settled', () => {
  it('is filled by what was settled', async () => {
    const book = matrixBook({ Templat: [['Sasaran', 'Hasil', 'Indikator', 'Target 2019', 'Target 2020']] });
    opened = await openSession(book);
    await session().open();
    const { id } = session().getState().workbook!.tables.find(({ sheets }) => sheets.some(({ name }) => name === 'Templat'))!;
    await session().saveMapping(id, { header: { firstRow: 0, lastRow: 0 }, columns: [{ field: 'uraian', level: 'sasaran' }, { field: 'indikator' }, null, { field: 'target', year: 2019 }, { field: 'target', year: 2020 }].map((use, column) => ({ column, header: ['Sasaran', 'Hasil', 'Indikator', 'Target 2019', 'Target 2020'][column]!, use: use as FieldRef | null })) });
    expect(opened.notice()).toBe('done susunan-disimpan');
    await request((context) => {
      context.workbook.worksheets.getItem('Templat').activate();
      return () => undefined;
    });
    const found = await preview();
    expect(found.form.columns.map(({ column, field }) => `${column} ${field}`)).toEqual(['0 uraian', '1 indikator', '3 target', '4 target']);
    expect(found.confidence).toBe(1);
  });
});

describe('the template\'s own looks and formulas', () => {
  beforeEach(() => start([...header, ['', '', '', '', '', '', '', '=G3*2', '', '']], 'Templat!A1', { 'A3:A3': '@', 'F3:G3': '0.00' }));

  it('the first row\'s formats go down, numbers are in its style, formulas stay', async () => {
    const found = await preview();
    expect([found.fits, found.keptFormulas]).toEqual([true, 1]);
    await session().fillTemplate({ place: found.place, labels: 'first' });
    const formats = await request((context) => {
      const range = context.workbook.worksheets.getItem('Templat').getRange('A3:H7').load('numberFormat,text,formulas');
      return () => ({ formats: range.numberFormat as unknown[][], text: range.text, formulas: range.formulas as unknown[][] });
    });
    expect(formats.formats.map((row) => [row[0], row[5], row[6]])).toEqual(Array.from({ length: 5 }, () => ['@', '0.00', '0.00']));
    expect(formats.text[0]?.slice(5, 7)).toEqual(['10.00', '11.00']);
    expect(formats.formulas.map((row) => row[7])).toEqual(['=G3*2', 12, 12, 12, 12]);
    await session().undoLast();
    expect(await contents('A3:H4')).toEqual([['', '', '', '', '', '', '', '=G3*2'], new Array(8).fill('')]);
  });
});

describe('rows under the header that are not empty', () => {
  const taken: Rows = [...header, ['', '', '', '', '', '', '', '', '', ''], ['', '', '', 'Indikator lama', '', '', '', '', '', '']];
  beforeEach(() => start(taken));

  it('are never written over', async () => {
    const found = await preview();
    expect([found.fits, found.lastTaken]).toEqual([false, 3]);
    const before = await contents('A1:J20');
    await session().fillTemplate({ place: found.place });
    expect(opened.notice()).toBe('refused templat-terisi');
    expect(await contents('A1:J20')).toEqual(before);
  });

  it('are followed by the new ones where she says so', async () => {
    const found = await preview({ append: true });
    expect([found.fits, found.start]).toEqual([true, 4]);
    await session().fillTemplate({ place: found.place, append: true, labels: 'first' });
    expect((await contents('D3:D6')).flat()).toEqual(['', 'Indikator lama', 'Rata-rata lama sekolah', 'Angka harapan lama sekolah']);
  });
});

describe('a selected header', () => {
  it('is filled where it stands, beside other things on the sheet', async () => {
    await start([['Tujuan', 'Indikator', 'Target 2019'], ['', '', ''], ['', '', ''], ['', '', ''], ['Sasaran', 'Indikator', 'Target 2019', 'OPD']], 'Templat!A5:D5');
    const found = await preview();
    expect([found.place.selection, found.start, found.form.columns.map(({ level, field }) => level ?? field)]).toEqual([{ top: 4, left: 0, bottom: 4, right: 3 }, 5, ['uraian', 'indikator', 'target', 'opd']]);
    await session().fillTemplate({ place: found.place, labels: 'first' });
    expect(opened.notice()).toBe('done templat-diisi');
    expect((await contents('A6:D6'))[0]).toEqual(['Meningkatnya mutu pendidikan', 'Rata-rata lama sekolah', 11, 'Dinas Pendidikan']);
  });

  it('the matrix itself is no template for its own plan', async () => {
    await start(header, 'Matriks!A1');
    expect(await session().previewTemplate({})).toEqual({ ready: false, sheet: 'Matriks', why: 'tanpa-rencana' });
  });

  it('a sheet of words has none', async () => {
    await start([['Catatan rapat'], ['Hadir: 12 orang']]);
    expect(await session().previewTemplate({})).toEqual({ ready: false, sheet: 'Templat', why: 'bukan-tabel' });
    await session().fillTemplate({});
    expect(opened.notice()).toBe('refused templat-tanpa-kepala');
  });
});
