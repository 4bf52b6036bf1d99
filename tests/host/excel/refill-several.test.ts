import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { RefillPreview } from '../../../src/excel/refill/refill';
import { layouts } from '../../../src/layouts';
import { keepAll, type RefillChoices } from '../../../src/layouts/refill';
import { tc14 } from '../../../src/layouts/tables/tc-14';
import { openBook } from '../../../src/workbench/files/open';
import { number, plan } from '../../support/plan';
import { bookOf } from '../support/book';
import { mergesOf, openSession, rowsOf, type OpenSession } from './matrix-book';

let at: OpenSession;
afterEach(() => (at as OpenSession | undefined)?.office.close());

const facts = { awal: number(10), targets: [number(11), number(12), number(13), number(14), number(15)], akhir: number(15) };
const poverty = plan({ opd: ['Dinas Sosial', 'Dinas Pertanian'] })
  .tujuan('Menurunnya kemiskinan').indikator('Angka Kemiskinan', facts)
  .sasaran('Meningkatnya pendapatan').indikator('Angka Kemiskinan', facts).indikator('Pengeluaran per kapita', { ...facts, awal: number(9) })
  .sasaran('Meningkatnya layanan').indikator('Angka  kemiskinan', facts)
  .build();

type Ready = Extract<RefillPreview, { ready: true }>;
const settled = async (): Promise<void> => {
  await at.office.eventsHaveArrived();
  await new Promise((resolve) => setTimeout(resolve, 80));
};
const type = (sheet: string, row: number, col: number, content: string): void => void at.office.book.model.dispatch('UPDATE_CELL', { sheetId: at.office.book.model.getters.getSheetIdByName(sheet)!, row, col, content });
const listId = 'iku-2025';
const listSheet = (): { readonly id: string; readonly name: string } => at.session.refillable(listId)[0]!.sheet;
const look = async (): Promise<Ready> => {
  const preview = await at.session.previewRefill(listSheet().id, null);
  if (!preview?.ready) throw new Error(preview ? preview.why : at.notice());
  return preview;
};

/** Types into a year of the row of an indicator of the drawn list. */
async function typeInList(words: RegExp, columnKey: string, content: string): Promise<void> {
  const { plan: of } = at.shown().view;
  const layout = layouts.find(({ id }) => id === listId)!;
  const { trace } = layout.draw(of, layout.defaults(of));
  type(listSheet().name, trace!.rows.findIndex((row) => row.part === 'isi' && words.test(row.words)), trace!.columns.indexOf(columnKey), content);
  await settled();
}

async function drawList(): Promise<void> {
  const layout = layouts.find(({ id }) => id === listId)!;
  await at.session.fillTable(listId, layout.defaults(at.shown().view.plan));
  await settled();
}

const takeAll = async (): Promise<RefillChoices> => ({ ...keepAll, cells: Object.fromEntries((await look()).hand.map(({ key }) => [key, 'ambil'] as const)) });

/** What stands in the matrix for an indicator's year, place by place. */
const targetsOf = (name: RegExp, year: number): readonly (string | undefined)[] => at.shown().view.plan.indikator.filter((one) => name.test(one.name)).map((one) => one.targets[year]?.raw);

describe('a row that a table prints once for several indicators of the plan', () => {
  const open = async (): Promise<void> => {
    const drawing = tc14.draw(poverty, tc14.defaults(poverty));
    at = await openSession(bookOf({ Matriks: rowsOf(drawing) }, { name: 'rpjmd.xlsx', merges: { Matriks: mergesOf(drawing) } }));
    await at.session.open();
    await drawList();
  };

  it('says where it stands, and what is taken into the plan is written to all of it, in one restore point', async () => {
    await open();
    await typeInList(/angka kemiskinan/i, 'target:2021', '99');
    expect((await look()).hand).toMatchObject([{ hers: 99, refused: null, stands: { same: ['I8', 'I9', 'I11'], differing: [], refused: [] } }]);
    await at.session.refillTable(listSheet().id, null, await takeAll(), 'tanpa');
    expect(at.notice()).toBe('done isi-ulang.diambil');
    expect(targetsOf(/angka\s+kemiskinan/i, 2021)).toEqual(['99', '99', '99']);
    expect(await look()).toMatchObject({ hand: [], idle: true, added: [] });
    await at.session.undoLast();
    expect(targetsOf(/angka\s+kemiskinan/i, 2021)).toEqual(['13', '13', '13']);
  });

  it('a place that says something else by now is left as it is, and stands in a row of its own', async () => {
    await open();
    await typeInList(/angka kemiskinan/i, 'target:2021', '99');
    type('Matriks', 8, 8, '50');
    await settled();
    const preview = await look();
    expect(preview.hand).toMatchObject([{ stands: { same: ['I8', 'I11'], differing: [], refused: [] } }]);
    expect(preview.added.map(({ words }) => words)).toEqual(['Angka Kemiskinan']);
    await at.session.refillTable(listSheet().id, null, await takeAll(), 'tanpa');
    expect(targetsOf(/angka\s+kemiskinan/i, 2021)).toEqual(['99', '50', '99']);
  });

  it('a place that holds a formula cannot be written, and is named', async () => {
    await open();
    type('Matriks', 10, 8, '=10+3');
    await settled();
    await typeInList(/angka kemiskinan/i, 'target:2021', '99');
    expect((await look()).hand).toMatchObject([{ refused: null, stands: { same: ['I8', 'I9'], refused: ['I11'] } }]);
  });

  it('one of a single place says nothing of places', async () => {
    await open();
    await typeInList(/pengeluaran/i, 'target:2021', '99');
    expect((await look()).hand).toMatchObject([{ refused: null, stands: null }]);
  });
});

const file = join(import.meta.dirname, '../../../../shared/data/sumedang-tc14.xlsx');

describe.skipIf(!existsSync(file))('the IKU of a published matrix (skipped where ../shared/data/sumedang-tc14.xlsx is absent)', () => {
  it('takes a figure into all five places of "Angka Kemiskinan"', { timeout: 120_000 }, async () => {
    const book = openBook(new Uint8Array(readFileSync(file)), 'sumedang-tc14.xlsx');
    if ('refused' in book) throw new Error('the workbook was refused');
    at = await openSession(book);
    await at.session.open();
    await drawList();
    const shown = at.shown().sheets[0].name;
    await typeInList(/\nAngka Kemiskinan$/, 'target:2019', '9,99');
    const { hand } = await look();
    expect(hand.map(({ stands }) => stands)).toEqual([{ same: ['E81', 'E125', 'E182', 'E231', 'E245'], differing: [], refused: [] }]);
    await at.session.refillTable(listSheet().id, null, await takeAll(), 'tanpa');
    expect(await Promise.all(['E81', 'E125', 'E182', 'E231', 'E245'].map(async (address) => (await at.cell(address, shown)).value))).toEqual(new Array(5).fill('9,99'));
    expect(await look()).toMatchObject({ hand: [], idle: true });
  });
});
