import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldKey, viewPlan, type Plan } from '../../../src/plan';
import { comparePlans, createComparer, type ComparedIndicator, type Comparison } from '../../../src/rules/documents';
import { number } from '../../support/plan';
import { anyPlan } from '../../support/random-plan';

const differences = ({ matched }: Pick<Comparison, 'matched'>): string[] =>
  matched.flatMap(({ here, differences: apart }) => apart.map(({ field, here: one, there: other, cause }) => `${here.name} ${fieldKey(field)}: ${one.raw} ≠ ${other.raw} ${cause}`)).sort();
const pairs = ({ matched }: Pick<Comparison, 'matched'>): string[] => matched.map(({ here, there, confidence }) => `${here.name} = ${there.name} ${confidence.toFixed(6)}`).sort();
const names = (list: Comparison['unmatchedHere']): string[] => list.map(({ name }) => name).sort();
const told = (comparison: Comparison): unknown => [pairs(comparison), differences(comparison), names(comparison.unmatchedHere), names(comparison.unmatchedThere)];

/** The same plan with a target or a name changed here and there, as the document of another office has it. */
const changed = (plan: Plan, seeds: readonly number[]): Plan => ({
  ...plan,
  indikator: plan.indikator.map((one, index) => {
    const seed = seeds[index % seeds.length] ?? 0;
    if (seed % 3 === 0) return { ...one, targets: { ...one.targets, 2022: number(seed) } };
    return seed % 7 === 0 ? { ...one, name: `${one.name} lain ${seed}` } : one;
  }),
});
const beside = fc.tuple(anyPlan, fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 })).map(([plan, seeds]) => [plan, changed(plan, seeds)] as const);
/** Each name once: with several of one name, the document that has fewer of them lends one of its own twice. */
const onceEach = (plan: Plan): Plan => ({ ...plan, indikator: plan.indikator.map((one, index) => ({ ...one, name: `${one.name} ke ${index}` })) });

test('a plan differs from itself in nothing, and all of it is found again', () => {
  fc.assert(fc.property(anyPlan, (plan) => {
    const comparison = comparePlans(plan, plan);
    expect([differences(comparison), comparison.unmatchedHere, comparison.unmatchedThere]).toEqual([[], [], []]);
  }), { numRuns: 150 });
});

test('what one document says of the other, the other says of the one', () => {
  fc.assert(fc.property(beside, ([one, other]) => {
    const [here, there] = [onceEach(one), onceEach(other)];
    const [forth, back] = [comparePlans(here, there), comparePlans(there, here)];
    const turned = (comparison: Comparison): Comparison => ({
      matched: comparison.matched.map((pair): ComparedIndicator => ({
        ...pair, here: pair.there, there: pair.here, differences: pair.differences.map((apart) => ({ ...apart, field: apart.fieldThere, fieldThere: apart.field, here: apart.there, there: apart.here })),
      })),
      unmatchedHere: comparison.unmatchedThere,
      unmatchedThere: comparison.unmatchedHere,
    });
    expect(told(turned(back))).toEqual(told(forth));
  }), { numRuns: 150 });
});

test('the order of rows changes nothing', () => {
  fc.assert(fc.property(beside, fc.infiniteStream(fc.nat()), ([one, other], dice) => {
    const shuffled = (plan: Plan): Plan => {
      const mix = <T>(list: readonly T[]): readonly T[] => list.map((each) => ({ each, at: Number(dice.next().value) })).sort((a, b) => a.at - b.at).map(({ each }) => each);
      return { ...plan, items: mix(plan.items), indikator: mix(plan.indikator) };
    };
    expect(told(comparePlans(shuffled(one), shuffled(other)))).toEqual(told(comparePlans(one, other)));
  }), { numRuns: 150 });
});

test('compared again after edits of pagu and agencies, of items as of indicators, comes to what comparing anew does', () => {
  fc.assert(fc.property(beside, fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.nat(300)), { maxLength: 6 }), ([start, other], edits) => {
    const comparer = createComparer(other);
    let plan = start;
    comparer(viewPlan(plan));
    for (const [at, what, value] of edits) {
      const changedAt = <T>(list: readonly T[], change: (one: T) => T): readonly T[] => list.map((one, place) => (place === at % list.length ? change(one) : one));
      const opd = { raw: `Dinas ${value}`, refs: [{ raw: `Dinas ${value}`, opdId: null, role: 'penanggung-jawab' as const, wildcard: false }] };
      if (what === 0) plan = { ...plan, items: changedAt(plan.items, (one) => ({ ...one, pagu: { ...one.pagu, 2022: number(value) } })) };
      if (what === 1) plan = { ...plan, indikator: changedAt(plan.indikator, (one) => ({ ...one, pagu: { ...one.pagu, 2022: number(value) } })) };
      if (what === 2) plan = { ...plan, items: changedAt(plan.items, (one) => ({ ...one, opd })) };
      if (what === 3) plan = { ...plan, indikator: changedAt(plan.indikator, (one) => ({ ...one, satuan: `Unit ${value}` })) };
      const again = { matched: comparer(viewPlan(plan)) };
      const anew = comparePlans(plan, other);
      expect([pairs(again), differences(again)]).toEqual([pairs(anew), differences(anew)]);
    }
  }), { numRuns: 100 });
});

test('compared again after edits comes to what comparing anew does', () => {
  fc.assert(fc.property(beside, fc.array(fc.tuple(fc.nat(), fc.nat(300)), { maxLength: 6 }), ([start, other], edits) => {
    const comparer = createComparer(other);
    let plan = start;
    comparer(viewPlan(plan));
    for (const [at, value] of edits) {
      const index = plan.indikator.length === 0 ? -1 : at % plan.indikator.length;
      plan = { ...plan, indikator: plan.indikator.map((one, place) => (place === index ? { ...one, targets: { ...one.targets, 2021: number(value) } } : one)) };
      const again = { matched: comparer(viewPlan(plan)) };
      const anew = comparePlans(plan, other);
      expect([pairs(again), differences(again)]).toEqual([pairs(anew), differences(anew)]);
    }
  }), { numRuns: 100 });
});
