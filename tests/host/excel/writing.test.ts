import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadKaskade, undoNewest, writeCells, type BulkWrite } from '../../../src/excel/write/bulk-writes';
import { queueChange } from '../../../src/excel/kept/kaskade-sheet';
import { listSheets, type SheetRef } from '../../../src/excel/reading/read-sheets';
import { request } from '../../../src/excel/host/requests';
import { keptPoints, restorePoints } from '../../../src/excel/write/restore-points';
import { bookOf } from '../support/book';
import { openInOffice, type OpenOffice } from '../support/open';

let office: OpenOffice;
let sheet: SheetRef;
const label = { key: 'urung-opd', params: { opd: 'BP3D' } };
const same = (one: SheetRef): SheetRef => one;

beforeEach(async () => {
  office = await openInOffice(bookOf(
    { Matriks: [['OPD', 'Kode'], ['Dinas Lama', "'2.10"], ['', 6.1], ['=UPPER("dinas")', true], ['Gabung', '=1+1'], ['', 'x']] },
    { merges: { Matriks: ['A5:A6'] }, formats: { Matriks: { 'B2:B2': '@', 'B3:B3': '0.00' } } },
  ));
  const list = await listSheets();
  sheet = list.sheets[0]!;
  office.host.resetMeter();
});
afterEach(() => office.close());

const at = (...cells: string[]) => cells.map((cell) => ({ page: 0, row: Number(cell.slice(1)) - 1, column: cell.charCodeAt(0) - 65 }));

/** One text for many cells. */
const writeTexts = ({ positions, text, ...write }: Omit<BulkWrite, 'cells'> & { readonly positions: ReturnType<typeof at>; readonly text: string }, hasKaskade: boolean): ReturnType<typeof writeCells> =>
  writeCells({ ...write, cells: positions.map((position) => ({ ...position, content: text })) }, hasKaskade);

/** Formulas of A1:B6 as the workbook has them. */
async function contents(): Promise<unknown[][]> {
  return request((context) => {
    const range = context.workbook.worksheets.getItem('Matriks').getRange('A1:B6').load('formulas');
    return () => range.formulas as unknown[][];
  });
}

describe('writing a text into many cells', () => {
  it('takes two requests, and takes a restore point along', async () => {
    const result = await writeTexts({ sheets: [sheet], positions: at('A2', 'A3', 'A4'), text: 'BP3D', label }, false);
    expect(office.host.meter.requests).toBe(2);
    expect(office.host.meter.sent).toBeLessThan(10_000);
    expect(result).toMatchObject({ ok: true, value: { count: 3, points: [{ serial: 1, label: { key: 'urung-opd', params: { opd: 'BP3D', jumlah: 3 } } }] } });
    expect((await contents()).map(([a]) => a)).toEqual(['OPD', 'BP3D', 'BP3D', 'BP3D', 'Gabung', '']);
  });

  it('takes two requests again when our sheet is already there', async () => {
    await writeTexts({ sheets: [sheet], positions: at('A2'), text: 'BP3D', label }, false);
    office.host.resetMeter();
    await writeTexts({ sheets: [sheet], positions: at('A3'), text: 'BP3D', label }, true);
    expect(office.host.meter.requests).toBe(2);
  });

  it('writes only cells that do not say so already, and nothing at all where all do', async () => {
    await writeTexts({ sheets: [sheet], positions: at('A2'), text: 'BP3D', label }, false);
    const again = await writeTexts({ sheets: [sheet], positions: at('A2', 'A3'), text: 'BP3D', label }, true);
    expect(again).toMatchObject({ ok: true, value: { count: 1 } });
    office.host.resetMeter();
    expect(await writeTexts({ sheets: [sheet], positions: at('A2', 'A3'), text: 'BP3D', label }, true)).toMatchObject({ ok: true, value: { count: 0 } });
    expect(office.host.meter.requests).toBe(1);
  });

  it.each(['=HYPERLINK("http://x","y")', '+62 811', '-', '@dinas', '2.10', '1/2', "'tanda kutip", 'TRUE', '85%'])('keeps %s a text, in any format', async (text) => {
    await writeTexts({ sheets: [sheet], positions: at('A2', 'B2', 'B3'), text, label }, false);
    const cells = await request((context) => {
      const range = context.workbook.worksheets.getItem('Matriks').getRange('A2:B3').load('values,formulas,valueTypes,numberFormat');
      return () => ({ values: range.values as unknown[][], formulas: range.formulas as unknown[][], types: range.valueTypes, formats: range.numberFormat as unknown[][] });
    });
    expect([cells.values[0]?.[0], cells.values[0]?.[1], cells.values[1]?.[1]]).toEqual([text, text, text]);
    expect([cells.types[0]?.[0], cells.types[0]?.[1], cells.types[1]?.[1]]).toEqual(['String', 'String', 'String']);
    expect(cells.formulas).toEqual(cells.values);
    expect(cells.formats.map(([, b]) => b)).toEqual(['@', '0.00']);
  });

  it('leaves other cells of a merged area alone', async () => {
    await writeTexts({ sheets: [sheet], positions: at('A5'), text: 'BP3D', label }, false);
    expect((await contents()).slice(4)).toEqual([['BP3D', '=1+1'], ['', 'x']]);
  });
});

describe('our own sheet', () => {
  it('is very hidden, and holds its entries in cells behind a mark', async () => {
    await writeTexts({ sheets: [sheet], positions: at('A2'), text: 'BP3D', label }, false);
    const own = await request((context) => {
      const found = context.workbook.worksheets.getItem('_kaskade').load('visibility');
      const used = found.getUsedRange(true).load('values');
      return () => ({ visibility: found.visibility, values: used.values as unknown[][] });
    });
    expect(own.visibility).toBe('VeryHidden');
    expect(own.values[0]).toEqual(['versi', 'kaskade', 0, 'k|1']);
    expect(own.values[1]?.slice(0, 3)).toEqual(['titik-pulih', 1, 0]);
    expect(own.values[1]?.[3]).toMatch(/^k\|\{/);
  });

  it('cuts long entries into parts that a cell can hold, and uses freed rows again', async () => {
    const long = `=${'"é😀\\n'.repeat(20_000)}`;
    await request((context) => (queueChange(context, { exists: false, entries: [], columnCount: 0 }, { remove: [], add: [{ section: 'titik-pulih', key: 'a', text: long }, { section: 'titik-pulih', key: 'b', text: 'dua' }] }), () => undefined));
    const first = await loadKaskade();
    expect(first.entries.find(({ key }) => key === 'a')?.text).toBe(long);
    const b = first.entries.find(({ key }) => key === 'b');
    const a = first.entries.find(({ key }) => key === 'a')!;
    await request((context) => (queueChange(context, first, { remove: [a], add: [{ section: 'titik-pulih', key: 'c', text: 'tiga' }] }), () => undefined));
    const second = await loadKaskade();
    expect(second.entries.map(({ key, text }) => [key, text]).sort()).toEqual([['b', 'dua'], ['c', 'tiga'], ['kaskade', '1']]);
    expect(second.entries.find(({ key }) => key === 'c')?.rows).toEqual([a.rows[0]]);
    expect(second.entries.find(({ key }) => key === 'b')?.rows).toEqual(b?.rows);
  });

  it('keeps the last restore points only', async () => {
    for (let turn = 0; turn < keptPoints + 2; turn++) await writeTexts({ sheets: [sheet], positions: at('A2'), text: `OPD ke ${turn} `, label }, turn > 0);
    const serials = restorePoints(await loadKaskade()).map(({ serial }) => serial);
    expect(serials).toEqual(Array.from({ length: keptPoints }, (_, index) => keptPoints + 2 - index));
  });
});

describe('taking a write back', () => {
  it('restores texts, numbers, formulas, empty cells and merged cells in two requests', async () => {
    const before = await contents();
    const positions = at('A2', 'A3', 'A4', 'A5', 'B2', 'B3', 'B4', 'B5');
    const written = await writeTexts({ sheets: [sheet], positions, text: '=BP3D', label }, false);
    if (!written.ok) throw new Error(written.failure.detail);
    office.host.resetMeter();
    const undone = await undoNewest(written.value!.points[0]!, true, same);
    expect(office.host.meter.requests).toBe(2);
    expect(undone).toMatchObject({ ok: true, value: { conflicts: [], points: [] } });
    expect(await contents()).toEqual(before);
    expect((await request((context) => {
      const range = context.workbook.worksheets.getItem('Matriks').getRange('B2:B3').load('valueTypes,numberFormat');
      return () => [range.valueTypes, range.numberFormat];
    }))).toEqual([[['String'], ['Double']], [['@'], ['0.00']]]);
  });

  it('leaves alone what somebody has changed since, and says which cells', async () => {
    const written = await writeTexts({ sheets: [sheet], positions: at('A2', 'A3'), text: 'BP3D', label }, false);
    if (!written.ok) throw new Error(written.failure.detail);
    await request((context) => {
      context.workbook.worksheets.getItem('Matriks').getRange('A3').values = [['Inspektorat']];
      return () => undefined;
    });
    const undone = await undoNewest(written.value!.points[0]!, true, same);
    expect(undone).toMatchObject({ ok: true, value: { cells: [{ row: 1, column: 0 }], conflicts: [{ row: 2, column: 0 }] } });
    expect((await contents()).slice(1, 3).map(([a]) => a)).toEqual(['Dinas Lama', 'Inspektorat']);
  });

  it('finds the restore point of an earlier session by the name of its sheet', async () => {
    await writeTexts({ sheets: [{ id: sheet.id, name: 'Matriks' }], positions: at('A2'), text: 'BP3D', label }, false);
    const undone = await undoNewest(null, false, (one) => (one.name === 'Matriks' ? sheet : one));
    expect(undone).toMatchObject({ ok: true, value: { cells: [{ row: 1, column: 0 }] } });
    expect(await undoNewest(null, true, same)).toEqual({ ok: true, value: null });
  });
});

describe('a write that fails', () => {
  it('before anything ran, leaves nothing behind', async () => {
    const before = await contents();
    const result = writeTexts({ sheets: [sheet], positions: at('A2'), text: 'BP3D', label }, false);
    await waitForRequests(2);
    office.host.failNext('GeneralException', 'before');
    expect(await result).toMatchObject({ ok: false, written: 'nothing', failure: { kind: 'host', code: 'GeneralException' } });
    expect(await contents()).toEqual(before);
    expect(restorePoints(await loadKaskade())).toEqual([]);
  });

  it('after everything ran, is no failure: the cells hold the text', async () => {
    const result = writeTexts({ sheets: [sheet], positions: at('A2', 'A3'), text: 'BP3D', label }, false);
    await waitForRequests(2);
    office.host.failNext('GeneralException', 'after');
    expect(await result).toMatchObject({ ok: true, value: { count: 2, points: [{ serial: 1 }] } });
  });

  it('half-way says so, and can be taken back', async () => {
    // The first run of cells is written; the second lies on a sheet that is protected in between: Excel stops there.
    const result = writeTexts({ sheets: [sheet], positions: at('A2', 'B6'), text: 'BP3D', label }, false);
    await waitForRequests(2);
    breakSecondWrite();
    expect(await result).toMatchObject({ ok: false, written: 'partly', failure: { kind: 'protected' } });
    expect((await contents())[1]?.[0]).toBe('BP3D');
    const undone = await undoNewest(null, true, same);
    expect(undone).toMatchObject({ ok: true, value: { cells: [{ row: 1, column: 0 }], conflicts: [] } });
    expect((await contents())[1]?.[0]).toBe('Dinas Lama');
  });

  it('on a protected sheet writes nothing and keeps no restore point', async () => {
    await request((context) => (context.workbook.worksheets.getItem('Matriks').protection.protect(), () => undefined));
    const before = await contents();
    expect(await writeTexts({ sheets: [sheet], positions: at('A2'), text: 'BP3D', label }, false)).toMatchObject({ ok: false, written: 'nothing', failure: { kind: 'protected', code: 'AccessDenied' } });
    expect(await contents()).toEqual(before);
    expect(restorePoints(await loadKaskade())).toEqual([]);
  });

  it('where even looking afterwards fails, says that it does not know', async () => {
    const result = writeTexts({ sheets: [sheet], positions: at('A2'), text: 'BP3D', label }, false);
    await waitForRequests(2);
    office.host.failNext('GeneralException', 'after');
    await waitForRequests(3);
    office.host.failNext('GeneralException', 'before');
    expect(await result).toMatchObject({ ok: false, written: 'unverified' });
  });
});

/** Resolves just before the host gets its nth request, counted from the last reset. */
async function waitForRequests(nth: number): Promise<void> {
  while (office.host.meter.requests < nth - 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** The next request that writes twice into the matrix fails at the second write, with the first one done. */
function breakSecondWrite(): void {
  const { host } = office;
  const process = host.process.bind(host);
  host.process = async (body) => {
    host.process = process;
    const request = JSON.parse(body) as { Actions: { ActionType: number; Name: string }[] };
    const last = request.Actions.findLastIndex(({ ActionType, Name }) => ActionType === 4 && Name === 'Values');
    const done = JSON.parse(await process(JSON.stringify({ ...request, Actions: request.Actions.slice(0, last) }))) as { Results: unknown[] };
    return JSON.stringify({ ...done, Error: { Code: 'AccessDenied', Message: 'The sheet was protected in between.', Location: 'Range.values', HttpStatusCode: 403, ActionIndex: last } });
  };
}

describe('writing numbers', () => {
  it('keeps them numbers, in a text cell too, and takes them back', async () => {
    const before = await contents();
    const written = await writeCells({ sheets: [sheet], cells: [{ ...at('B2')[0]!, content: 33.63 }, { ...at('B3')[0]!, content: 6.25 }, { ...at('A2')[0]!, content: '6.25' }], label }, false);
    if (!written.ok) throw new Error(written.failure.detail);
    expect(written.value?.count).toBe(3);
    const [types, formats] = await request((context) => {
      const range = context.workbook.worksheets.getItem('Matriks').getRange('A2:B3').load('valueTypes,numberFormat');
      return () => [range.valueTypes, range.numberFormat as unknown[][]];
    });
    expect([types[0], types[1]?.[1]]).toEqual([['String', 'Double'], 'Double']);
    expect([formats[0]?.[1], formats[1]?.[1]]).toEqual(['@', '0.00']);
    const undone = await undoNewest(written.value!.points[0]!, true, same);
    expect(undone).toMatchObject({ ok: true, value: { conflicts: [] } });
    expect(await contents()).toEqual(before);
  });
});
