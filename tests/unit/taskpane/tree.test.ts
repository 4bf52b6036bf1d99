import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewPlan, type Indikator, type Item, type Plan } from '../../../src/plan';
import { ancestorsOf, plantForest } from '../../../src/taskpane/model/forest';
import { firstOpen, flattenTree, stepTree, titleOf, typeAhead } from '../../../src/taskpane/model/tree';
import { PlanBuilder } from '../../support/plan';

const education = (): Plan => new PlanBuilder()
  .misi('Cerdas', { number: '1' })
  .tujuan('Terwujudnya pendidikan bermutu', { number: '1' }).indikator('Rata-rata lama sekolah')
  .sasaran('Meningkatnya akses', { number: '1' }).indikator('APK SD').indikator('APK SMP')
  .program('Program pendidikan dasar', { number: '1' }).indikator('Angka putus sekolah')
  .misi('Sehat', { number: '2' })
  .build();

const open = (plan: Plan): ReturnType<typeof flattenTree> => flattenTree(plantForest(viewPlan(plan)), { isOpen: () => true, keep: null });

describe('the cascade as visible lines', () => {
  it('puts an item before its indicators, and those before its children', () => {
    expect(open(education()).map((row) => `${row.depth} ${row.place}/${row.setSize} ${titleOf(row)}`)).toEqual([
      '1 1/2 Cerdas',
      '2 1/1 Terwujudnya pendidikan bermutu',
      '3 1/2 Rata-rata lama sekolah',
      '3 2/2 Meningkatnya akses',
      '4 1/3 APK SD',
      '4 2/3 APK SMP',
      '4 3/3 Program pendidikan dasar',
      '5 1/1 Angka putus sekolah',
      '1 2/2 Sehat',
    ]);
  });

  it('opens the top level at first, and one more under a single visi', () => {
    const forest = plantForest(viewPlan(education()));
    expect([...firstOpen(forest)]).toEqual(['misi-1', 'misi-2']);
    const visi = plantForest(viewPlan(new PlanBuilder().visi('Maju').misi('Cerdas').tujuan('Terwujudnya mutu').build()));
    expect([...firstOpen(visi)]).toEqual(['visi-1', 'misi-1']);
  });

  it('keeps an item whose parent is missing, or runs in a circle, as a root', () => {
    const plan = new PlanBuilder().misi('Satu', { parent: 'tujuan-1' }).tujuan('Dua', { parent: 'misi-1' }).sasaran('Tiga', { parent: 'tidak-ada' }).build();
    expect(open(plan).map((row) => `${row.depth} ${titleOf(row)}`)).toEqual(['1 Satu', '2 Dua', '1 Tiga']);
  });

  it('walks by keys as the tree pattern says', () => {
    const rows = open(education());
    expect(stepTree(rows, 0, 'ArrowDown')).toEqual({ to: 1 });
    expect(stepTree(rows, 0, 'ArrowUp')).toEqual({ to: 0 });
    expect(stepTree(rows, 3, 'ArrowLeft')).toEqual({ toggle: 'sasaran-1', open: false });
    expect(stepTree(rows, 4, 'ArrowLeft')).toEqual({ to: 3 });
    expect(stepTree(rows, 4, 'ArrowRight')).toBeNull();
    expect(stepTree(rows, 0, 'End')).toEqual({ to: 8 });
    expect(stepTree(rows, 8, 'Home')).toEqual({ to: 0 });
    const closed = flattenTree(plantForest(viewPlan(education())), { isOpen: () => false, keep: null });
    expect(stepTree(closed, 0, 'ArrowRight')).toEqual({ toggle: 'misi-1', open: true });
  });

  it('finds by typing: a word stays where it fits, a repeated letter walks on', () => {
    const rows = open(education());
    expect(typeAhead(rows, 0, 'a')).toBe(4);
    expect(typeAhead(rows, 4, 'aa')).toBe(5);
    expect(typeAhead(rows, 4, 'apk s')).toBe(4);
    expect(typeAhead(rows, 7, 's')).toBe(8);
    expect(typeAhead(rows, 0, 'zz')).toBeNull();
  });
});

/** Any plan at all, also one whose parents point nowhere, forward or in circles. */
const anyPlan = fc.array(fc.record({ parent: fc.option(fc.nat(14), { nil: null }), indikator: fc.nat(3) }), { maxLength: 15 }).map((shapes): Plan => {
  const plain = new PlanBuilder().misi('Contoh').indikator('Contoh').build();
  const item = plain.items[0];
  const indikator = plain.indikator[0];
  if (!item || !indikator) throw new Error('the example has both');
  const items = shapes.map((shape, index): Item => ({ ...item, id: `i${index}`, title: `Butir ${index}`, parentId: shape.parent === null ? null : `i${shape.parent}` }));
  const all = shapes.flatMap((shape, index) => Array.from({ length: shape.indikator }, (_, at): Indikator => ({ ...indikator, id: `n${index}-${at}`, itemId: `i${index}` })));
  return { ...plain, items, indikator: all };
});

describe('flattening any plan', () => {
  it('shows every item and indicator exactly once when all is open', () => {
    fc.assert(fc.property(anyPlan, (plan) => {
      const shown = open(plan).map((row) => row.id);
      expect(shown.toSorted()).toEqual([...plan.items, ...plan.indikator].map(({ id }) => id).toSorted());
    }));
  });

  it('numbers places without gaps, one level below the parent that its row names', () => {
    fc.assert(fc.property(anyPlan, (plan) => {
      const rows = open(plan);
      for (const [index, row] of rows.entries()) {
        const parent = row.parent === null ? null : rows[row.parent];
        expect(row.depth).toBe((parent?.depth ?? 0) + 1);
        const siblings = rows.filter((other) => other.parent === row.parent);
        expect(siblings.map((one) => one.place)).toEqual(siblings.map((_, at) => at + 1));
        expect(row.setSize).toBe(siblings.length);
        if (row.parent !== null) expect(row.parent).toBeLessThan(index);
      }
    }));
  });

  it('shows a line exactly where all its ancestors are open', () => {
    fc.assert(fc.property(anyPlan, fc.array(fc.nat(14)), (plan, opened) => {
      const forest = plantForest(viewPlan(plan));
      const set = new Set(opened.map((index) => `i${index}`));
      const shown = new Set(flattenTree(forest, { isOpen: (id) => set.has(id), keep: null }).map((row) => row.id));
      for (const { id } of [...plan.items, ...plan.indikator]) expect(shown.has(id)).toBe(ancestorsOf(forest, id).every((ancestor) => set.has(ancestor)));
    }));
  });
});
