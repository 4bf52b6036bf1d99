import { describe, expect, test } from 'vitest';
import { rowSums, rowsApart } from '../../../../src/layouts/refill';
import type { Plan } from '../../../../src/plan';
import { drawn } from '../../../support/drawn';
import { number } from '../../../support/plan';
import { regency } from '../../../support/regency';

const apart = (now: Plan, id = 'tc-14'): number => rowsApart(rowSums(drawn(id, regency())), rowSums(drawn(id, now)));

describe('how far a drawn table is from the plan', () => {
  test('the same plan is no row apart, whatever its title', () => {
    expect(apart(regency())).toBe(0);
    expect(rowsApart(rowSums(drawn('tc-14', regency(), { title: 'A' })), rowSums(drawn('tc-14', regency(), { title: 'B' })))).toBe(0);
  });

  test('a target and a name are two rows; an indicator that goes is one', () => {
    const plan = regency();
    const changed = plan.indikator.map((one, at) => (at === 1 ? { ...one, targets: { ...one.targets, 2026: number(99) } } : at === 2 ? { ...one, name: 'Lain', raw: 'Lain' } : one));
    expect(apart({ ...plan, indikator: changed })).toBe(2);
    expect(apart({ ...plan, indikator: plan.indikator.filter((_, at) => at !== plan.indikator.length - 1) })).toBe(1);
  });

  test('a pagu moves the sums over it, too', () => {
    const plan = regency();
    const dearer = plan.indikator.map((one) => (one.name === 'Layanan SPBE' ? { ...one, pagu: { ...one.pagu, 2026: number(1) } } : one));
    expect(apart({ ...plan, indikator: dearer }, 'indikasi-program')).toBeGreaterThan(2);
  });
});
