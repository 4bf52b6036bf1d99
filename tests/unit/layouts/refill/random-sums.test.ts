import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { imageAfter, imageOf, isIdle, keepAll, lookAtTable, refsOf, stepsOf, type Held, type RefillLook, type TableImage } from '../../../../src/layouts/refill';
import type { Drawing } from '../../../../src/layouts';
import type { Plan } from '../../../../src/plan';
import { drawn } from '../../../support/drawn';
import { LooseSheet } from '../../../support/loose-sheet';
import { missing, number } from '../../../support/plan';
import { regency } from '../../../support/regency';

/** What a planner does to a table with sums; places are shares of its body. */
interface SheetEdit {
  readonly kind: 'figure' | 'word' | 'own' | 'delete' | 'delete-heading' | 'delete-branch' | 'delete-column';
  readonly down: number;
  readonly along: number;
}

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const anySheetEdit: fc.Arbitrary<SheetEdit> = fc.record({ kind: fc.constantFrom<SheetEdit['kind'][]>('figure', 'figure', 'word', 'word', 'own', 'delete', 'delete-heading', 'delete-branch', 'delete-column'), down: share, along: share });

/** A program leaves the plan, or has another amount or none. */
const anyPlanEdit: fc.Arbitrary<(of: Plan) => Plan> = fc.oneof(
  fc.nat().map((at) => (of: Plan): Plan => {
    const programs = of.items.filter(({ level }) => level === 'program');
    const gone = programs[at % Math.max(1, programs.length)]?.id;
    return { ...of, items: of.items.filter(({ id }) => id !== gone), indikator: of.indikator.filter(({ itemId }) => itemId !== gone) };
  }),
  fc.tuple(fc.nat(), fc.option(fc.integer({ min: 1, max: 900 }))).map(([at, millions]) => (of: Plan): Plan => ({
    ...of, indikator: of.indikator.map((one, index) => (index === at % of.indikator.length && Object.keys(one.pagu).length > 0 ? { ...one, pagu: Object.fromEntries(Object.keys(one.pagu).map((year) => [year, millions === null ? missing() : number(millions * 1_000_000)])) } : one)),
  })),
);

/** Figures that she types are told apart from all others, and from each other. */
const least = 7_000_000_000;
const isHers = (held: Held | undefined): boolean => (typeof held === 'number' && held >= least) || (typeof held === 'string' && held.startsWith('ketikan'));
const isSum = (held: Held | undefined): held is { readonly formula: string } => typeof held === 'object' && held !== null;
const isOwn = (cells: readonly Held[]): boolean => cells.every((held) => held === null || held === '' || isHers(held));

/** Does what a planner does, and says which figures she has typed. */
function work(sheet: LooseSheet, top: number, money: number, edits: readonly SheetEdit[]): readonly number[] {
  const typed: number[] = [];
  let columns = [money, money + 2, money + 4];
  const put = (row: number, column: number, held: number | string): void => {
    if (isSum(sheet.at(row, column)) || isHers(sheet.at(row, column)) || !sheet.type(row, column, held)) return;
    if (typeof held === 'number') typed.push(held);
  };
  edits.forEach(({ kind, down, along }, at) => {
    const row = top + Math.floor(down * (sheet.cells.length - top));
    const column = columns[Math.floor(along * columns.length)] ?? money;
    const untouched = (first: number, count: number): boolean => sheet.cells.slice(first, first + count).every((cells) => !cells.some(isHers));
    const sums = sheet.cells.flatMap((cells, one) => (one >= top && cells.some(isSum) ? [one] : []));
    const heading = sums[Math.floor(down * sums.length)] ?? -1;
    switch (kind) {
      case 'figure': return put(row, column, least + at);
      case 'word': return put(row, money - 1, `ketikan ${at}`);
      case 'own': {
        sheet.insert('row', row);
        return put(row, column, least + at);
      }
      case 'delete': return untouched(row, 1) ? sheet.remove('row', row) : undefined;
      case 'delete-heading': return heading >= 0 && untouched(heading, 1) ? sheet.remove('row', heading) : undefined;
      case 'delete-branch': {
        const count = (sums.find((one) => one > heading) ?? heading + 1) - heading;
        return heading >= 0 && untouched(heading, count) ? sheet.remove('row', heading, count) : undefined;
      }
      case 'delete-column': {
        if (columns.length < 3 || sheet.cells.some((cells) => isHers(cells[column]))) return;
        sheet.remove('column', column);
        columns = columns.filter((one) => one !== column).map((one) => (one > column ? one - 1 : one));
      }
    }
  });
  return typed;
}

/** The rows that a sum refers to, those that it takes off left out. */
function addedBy(formula: string): readonly number[] {
  const [added = '', taken = ''] = formula.split('-');
  const off = new Set(refsOf(taken).map(({ top }) => top));
  return refsOf(added).flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, at) => top + at)).filter((row) => !off.has(row));
}

/** That every sum of a column adds up each figure that stands under it once: those of the table always, the planner's own at most. */
function sumsAreRight(sheet: LooseSheet, top: number, column: number): void {
  const sums = new Map(sheet.cells.flatMap((cells, row) => (row >= top && isSum(cells[column]) ? [[row, addedBy(cells[column].formula)] as const] : [])));
  const parents = new Map([...sums].flatMap(([row, added]) => added.filter((one) => sums.has(one)).map((one) => [one, row] as const)));
  const depth = (row: number): number => (parents.has(row) ? 1 + depth(parents.get(row) ?? row) : 0);
  const leaves = (row: number): readonly number[] => (sums.get(row) ?? []).flatMap((one) => (sums.has(one) ? leaves(one) : typeof sheet.at(one, column) === 'number' ? [one] : []));
  const figures = sheet.cells.flatMap((cells, row) => (row >= top && typeof cells[column] === 'number' ? [row] : []));
  for (const [row, added] of sums) {
    const counted = leaves(row);
    expect(new Set(counted).size, `row ${row} counts twice`).toBe(counted.length);
    const isTotal = added.some((one) => one < row);
    const end = isTotal ? row : Math.min(sheet.cells.length, ...[...sums.keys()].filter((one) => one > row && depth(one) <= depth(row)));
    const under = figures.filter((one) => (isTotal ? one < row : one > row && one < end));
    expect(counted.filter((one) => !under.includes(one)), `row ${row} counts what does not stand under it`).toEqual([]);
    expect(under.filter((one) => !counted.includes(one) && !isOwn(sheet.cells[one] ?? [])), `row ${row} does not count what stands under it`).toEqual([]);
  }
}

function look(sheet: LooseSheet, image: TableImage | null, after: Drawing): RefillLook | null {
  const found = lookAtTable({ image, now: sheet.now(), drawing: after });
  return 'refused' in found ? null : found;
}

const runs = Number(process.env['REFILL_RUNS'] ?? 60);

describe.each(['indikasi-program', 'program-pd-pagu', 'program-prioritas-pagu'])('random work on the rupiah of %s and on the plan, then two refills with "keep"', (id) => {
  test('no sum has lost a cell, every sum adds up each figure under it once, and no figure of hers is gone', () => {
    const edits = fc.array(anySheetEdit, { minLength: 1, maxLength: 8 });
    const changes = fc.array(anyPlanEdit, { maxLength: 3 });
    fc.assert(fc.property(edits, changes, changes, (some, first, second) => {
      const apply = (plan: Plan, all: readonly ((of: Plan) => Plan)[]): Plan => all.reduce((of, change) => change(of), plan);
      const before = drawn(id, regency());
      const top = before.print.titleRows!.last + 1;
      const money = before.trace!.columns.findIndex((key) => key.startsWith('pagu'));
      const sheet = new LooseSheet(before);
      const typed = work(sheet, top, money, some);
      let image = imageOf(before);
      for (const plan of [apply(regency(), first), apply(apply(regency(), first), second)]) {
        const after = drawn(id, plan);
        const seen = look(sheet, image, after);
        if (!seen) return;
        sheet.apply(stepsOf(seen));
        image = imageAfter(seen, keepAll);
        const again = look(sheet, image, after);
        // A table of which she has left no row is known no more.
        if (again) expect(isIdle(stepsOf(again))).toBe(true);
        expect(sheet.texts().filter((text) => text.includes('#REF!'))).toEqual([]);
        for (let column = money; column < money + 6; column += 1) sumsAreRight(sheet, top, column);
        const figures = sheet.cells.flat().filter((held) => typeof held === 'number' && held >= least);
        expect([...figures].sort()).toEqual([...typed].sort());
      }
    }), { numRuns: runs });
  }, 120_000);
});
