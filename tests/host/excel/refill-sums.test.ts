import { afterEach, describe, expect, it } from 'vitest';
import { keepAll, type RefillChoices } from '../../../src/layouts/refill';
import type { Layout } from '../../../src/layouts';
import { indikasiProgram } from '../../../src/layouts/tables/indikasi-program';
import { sipd } from '../../../src/layouts/tables/sipd';
import { tc14 } from '../../../src/layouts/tables/tc-14';
import { Dice } from '../../support/dress/dice';
import { regency } from '../../support/regency';
import { bookOf } from '../support/book';
import { mergesOf, openSession, rowsOf, type OpenSession } from './matrix-book';

let at: OpenSession;
afterEach(() => at.office.close());

let table = '';
let id = '';
const matrix = tc14.draw(regency(), { ...tc14.defaults(regency()), money: 'plain' });
const model = () => at.office.book.model;
const idOf = (sheet: string): string => model().getters.getSheetIdByName(sheet)!;

async function settled(): Promise<void> {
  await at.office.eventsHaveArrived();
  await new Promise((resolve) => setTimeout(resolve, 80));
}

/** Opens a matrix of three bidang urusan and has a table drawn from it. */
async function drawn(layout: Layout = indikasiProgram): Promise<void> {
  table = layout.draw(regency(), layout.defaults(regency())).sheetName;
  id = layout.id;
  at = await openSession(bookOf({ Matriks: rowsOf(matrix) }, { name: 'rpjmd.xlsx', merges: { Matriks: mergesOf(matrix) } }));
  await at.session.open();
  await at.session.fillTable(layout.id, { ...layout.defaults(at.shown().view.plan), money: 'plain' });
  await settled();
}

/** Cells of a sheet as they evaluate, errors as their names. */
const cells = (sheet: string): readonly (readonly (string | number | boolean | null)[])[] => {
  const sheetId = idOf(sheet);
  const { numberOfRows, numberOfCols } = model().getters.getSheetSize(sheetId);
  return Array.from({ length: numberOfRows }, (_, row) => Array.from({ length: Math.min(numberOfCols, 24) }, (__, col) => model().getters.getEvaluatedCell({ sheetId, row, col }).value));
};
const rowOf = (text: string, sheet = table): number => {
  const found = cells(sheet).flatMap((row, index) => (row.some((cell) => String(cell ?? '').startsWith(text)) ? [index] : []));
  if (found.length !== 1) throw new Error(`${text} stands in ${found.length} rows`);
  return found[0]!;
};
const remove = (from: number, count: number, sheet = table): void => void model().dispatch('REMOVE_COLUMNS_ROWS', { sheetId: idOf(sheet), sheetName: sheet, dimension: 'ROW', elements: Array.from({ length: count }, (_, index) => from + index) });
const type = (row: number, col: number, content: string): void => void model().dispatch('UPDATE_CELL', { sheetId: idOf(table), row, col, content });
const first = 5;
const amount = (text: string, column = first): unknown => cells(table)[rowOf(text)]![column];
const broken = (): number => cells(table).flat().filter((cell) => String(cell).startsWith('#REF')).length;
const sheetId = (): string => at.session.refillable(id)[0]!.sheet.id;
const look = async () => {
  const preview = await at.session.previewRefill(sheetId(), null);
  if (!preview?.ready) throw new Error(preview?.why ?? at.notice());
  return preview;
};
const refill = (ways: RefillChoices = keepAll): Promise<void> => at.session.refillTable(sheetId(), null, ways, 'tanpa');
/** Takes programs out of the matrix, as a planner deletes their rows. */
async function dropPrograms(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const row = rowOf(name, 'Matriks');
    const { bottom } = model().getters.getMerge({ sheetId: idOf('Matriks'), row, col: 1 }) ?? { bottom: row };
    remove(row, bottom - row + 1, 'Matriks');
  }
  await settled();
}

const [health, digital, support] = ['Urusan Pemerintahan Bidang Kesehatan', 'Urusan Pemerintahan Bidang Komunikasi', 'UNSUR PENDUKUNG'] as const;
const million = 1_000_000;

describe('sums of rows that the planner has deleted', () => {
  it('a heading with its programs: the sums say #REF!, are listed, and count what stands once they are filled again', async () => {
    await drawn();
    expect([amount(health), amount('JUMLAH')]).toEqual([110 * million, 165 * million]);
    // Group II with its bidang and its program of two indicators.
    remove(rowOf('URUSAN PEMERINTAHAN WAJIB YANG TIDAK'), 4);
    await settled();
    expect(broken()).toBeGreaterThan(0);
    const preview = await look();
    expect(preview).toMatchObject({ idle: false, hand: [] });
    expect([...new Set(preview.mended.map(({ words }) => words))]).toEqual(expect.arrayContaining(['JUMLAH BELANJA URUSAN']));
    await refill();
    expect(at.notice()).toMatch(/^done isi-ulang/);
    expect(broken()).toBe(0);
    expect([amount(health), amount('JUMLAH')]).toEqual([110 * million, 115 * million]);
    expect(await look()).toMatchObject({ idle: true, mended: [], hand: [] });
  });

  it('a bidang and its programs, whose group stays', async () => {
    await drawn();
    remove(rowOf(digital), 3);
    await settled();
    await refill();
    expect(broken()).toBe(0);
    expect([amount('URUSAN PEMERINTAHAN WAJIB YANG TIDAK'), amount('JUMLAH')]).toEqual([0, 115 * million]);
    expect(await look()).toMatchObject({ idle: true });
  });

  it('a heading alone: its programs count where they stand now', async () => {
    await drawn();
    remove(rowOf('URUSAN PEMERINTAHAN WAJIB YANG TIDAK'), 2);
    await settled();
    await refill();
    expect([amount(health), amount('JUMLAH')]).toEqual([160 * million, 165 * million]);
    expect(await look()).toMatchObject({ idle: true });
    await refill({ cells: {}, restore: true });
    expect([amount(health), amount(digital), amount('JUMLAH')]).toEqual([110 * million, 50 * million, 165 * million]);
  });

  it('the thin row above the total: the sums stay right by themselves', async () => {
    await drawn();
    remove(rowOf('JUMLAH') - 1, 1);
    await settled();
    expect([broken(), amount(support), amount('JUMLAH')]).toEqual([0, 5 * million, 165 * million]);
    await refill();
    expect([broken(), amount(support), amount('JUMLAH')]).toEqual([0, 5 * million, 165 * million]);
  });

  it('a formula of hers in place of a sum stays hers, also where it has lost a cell', async () => {
    await drawn();
    type(rowOf('JUMLAH'), first, `=F${rowOf('URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN') + 1}+F${rowOf('URUSAN PEMERINTAHAN WAJIB YANG TIDAK') + 1}*2`);
    remove(rowOf('URUSAN PEMERINTAHAN WAJIB YANG TIDAK'), 4);
    await settled();
    const { hand } = await look();
    expect(hand.map(({ columnKey }) => columnKey)).toEqual(['pagu:2025']);
    await refill({ cells: { [hand[0]!.key]: 'timpa' }, restore: false });
    expect([broken(), amount('JUMLAH')]).toEqual([0, 115 * million]);
  });
});

describe('rows that are kept although their program has left the plan', () => {
  it('whose bidang still stands: they count in its sum, and the preview says so', async () => {
    await drawn();
    type(rowOf('Tenaga kesehatan terlatih'), 4, '99');
    await dropPrograms('Program 2 : Program Peningkatan Kapasitas');
    const preview = await look();
    expect(preview.kept).toMatchObject([{ head: false, sum: 'ikut' }]);
    expect(preview.kept[0]!.words).toContain('Tenaga kesehatan');
    expect(preview.kept[0]!.counted[0]).toEqual({ columnKey: 'pagu:2025', value: 10 * million });
    await refill();
    expect([amount(health), amount('JUMLAH')]).toEqual([110 * million, 165 * million]);
    expect(await look()).toMatchObject({ idle: true, hand: [{ gone: 'baris' }], kept: [{ sum: 'ikut' }] });
  });

  it('whose bidang has gone too: it stays over them with its sum, and the total has it', async () => {
    await drawn();
    type(rowOf('Layanan SPBE'), 4, '99');
    await dropPrograms('Program 1 : Program Pengelolaan Aplikasi');
    const preview = await look();
    expect(preview.kept.map(({ head, sum }) => [head, sum])).toEqual([[true, null], [true, null], [false, 'ikut']]);
    await refill();
    expect(rowOf(digital)).toBe(rowOf('Layanan SPBE') - 1);
    expect([amount(health), amount(digital), amount('URUSAN PEMERINTAHAN WAJIB YANG TIDAK'), amount('JUMLAH')]).toEqual([110 * million, 50 * million, 50 * million, 165 * million]);
    expect(await look()).toMatchObject({ idle: true });
    const { hand } = await look();
    await refill({ cells: Object.fromEntries(hand.map(({ key }) => [key, 'timpa'])), restore: false });
    expect([broken(), amount('JUMLAH')]).toEqual([0, 115 * million]);
    expect(cells(table).flat().filter((cell) => String(cell).startsWith(digital))).toEqual([]);
    expect(await look()).toMatchObject({ idle: true, kept: [], hand: [] });
  });

  it('without the row on which its program was named: it carries code and name itself', async () => {
    await drawn();
    type(rowOf('Jenis pemeriksaan'), 4, '99');
    await dropPrograms('Program 1 : Program Upaya Kesehatan');
    await refill();
    expect(cells(table)[rowOf('Jenis pemeriksaan')]!.slice(0, 3)).toEqual(['1.02.02', 'Program Upaya Kesehatan Masyarakat', expect.stringContaining('Jenis pemeriksaan')]);
    expect(await look()).toMatchObject({ idle: true, hand: [{ hers: '99' }] });
  });

  it('is the plan’s again once the program comes back', async () => {
    await drawn();
    type(rowOf('Layanan SPBE'), 4, '99');
    const row = rowOf('Program 1 : Program Pengelolaan Aplikasi', 'Matriks');
    const before = cells('Matriks').slice(row, row + 2);
    await dropPrograms('Program 1 : Program Pengelolaan Aplikasi');
    await refill();
    model().dispatch('ADD_COLUMNS_ROWS', { sheetId: idOf('Matriks'), sheetName: 'Matriks', dimension: 'ROW', base: row, quantity: 2, position: 'before' });
    before.forEach((contents, index) => contents.forEach((content, col) => content !== '' && content !== null && model().dispatch('UPDATE_CELL', { sheetId: idOf('Matriks'), row: row + index, col, content: typeof content === 'string' && /^[\d(-]/.test(content) ? `'${content}` : String(content) })));
    await settled();
    await refill();
    expect(cells(table).flat().filter((cell) => String(cell).startsWith('Layanan SPBE'))).toHaveLength(1);
    expect(amount('JUMLAH')).toBe(165 * million);
    expect((await look()).kept).toEqual([]);
  });
});

describe('a sheet that counts its rows', () => {
  it('lists none of the numbers that count on as changed: how many there are is said once', async () => {
    await drawn(sipd);
    const row = rowOf('Rasio puskesmas');
    const [below] = [cells(table).slice(row + 2).filter((cellsOf) => /^\d+$/.test(String(cellsOf[0]))).length];
    await dropPrograms('Program 1 : Program Upaya Kesehatan');
    const preview = await look();
    expect(preview.removed.length).toBeGreaterThan(0);
    expect(preview.changes.filter(({ columnKey }) => columnKey.startsWith('nomor'))).toEqual([]);
    expect(preview.renumbered).toBe(below);
    await refill();
    expect(at.session.getState().notice?.params).toMatchObject({ ubah: preview.changes.length });
    expect(await look()).toMatchObject({ idle: true, renumbered: 0 });
  });
});

describe('random work on a table with sums, then a refill that keeps it', () => {
  const columns = [first, first + 2, first + 4];
  const isFormula = (row: number, col: number): boolean => model().getters.getCell({ sheetId: idOf(table), row, col })?.isFormula === true;
  const isTyped = (value: unknown): boolean => typeof value === 'number' && value >= 7_000 * million;

  it.each([51, 52, 53, 54, 55, 56, 57, 58])('seed %i: the total is the sum of all figures above it, no sum has lost a cell, and no figure of hers is gone', async (seed) => {
    const dice = new Dice(seed);
    await drawn();
    const typed: number[] = [];
    const top = rowOf('URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN');
    for (let times = dice.whole(2, 5); times > 0; times -= 1) {
      const total = rowOf('JUMLAH');
      const row = dice.whole(top, total - 2);
      const col = dice.pick(columns);
      const isFree = (from: number, count: number): boolean => !cells(table).slice(from, from + count).some((values) => values.some(isTyped));
      const kind = dice.pick(['figure', 'figure', 'row', 'heading', 'branch'] as const);
      if (kind === 'figure') {
        if (isFormula(row, col) || isTyped(cells(table)[row]![col])) continue;
        typed.push(7_000 * million + times);
        type(row, col, String(typed.at(-1)));
      } else {
        const headings = Array.from({ length: total - 1 - top }, (_, index) => top + index).filter((one) => isFormula(one, first));
        const from = kind === 'row' ? row : dice.pick(headings.length > 0 ? headings : [row]);
        const count = kind === 'branch' ? (headings.find((one) => one > from) ?? total - 1) - from : 1;
        if (isFree(from, count) && total - count > top + 3) remove(from, count);
      }
    }
    await dropPrograms(dice.pick(['Program 1 : Program Upaya', 'Program 1 : Program Pengelolaan', 'Program 2 : Program Pemerintahan', 'Program 2 : Program Peningkatan']));
    await refill();
    expect(at.notice()).toMatch(/isi-ulang/);
    const total = rowOf('JUMLAH');
    const values = cells(table);
    expect(broken()).toBe(0);
    for (const col of columns) {
      const figures = values.slice(0, total).flatMap((of, row) => (row > 6 - 1 && typeof of[col] === 'number' && !isFormula(row, col) ? [of[col]] : []));
      expect(Number(values[total]![col] ?? 0), `column ${col}`).toBe(figures.reduce((sum, one) => sum + one, 0));
    }
    expect(values.flat().filter((value) => isTyped(value) && typed.includes(value as number)).length).toBeGreaterThanOrEqual(typed.length);
    expect(await look()).toMatchObject({ idle: true, mended: [] });
  });
});
