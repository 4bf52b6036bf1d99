import { describe, expect, test } from 'vitest';
import { checkIndikator, checkItem, checkPlan, checkPlanWide, collect, defineRule, readyRules, rules, type Rule } from '../../../src/rules';
import { number, plan } from '../../support/plan';

const small = () => plan().misi('Pendidikan').tujuan('Merata').indikator('IPM', { targets: number(70) }).sasaran('Partisipasi').indikator('APM SD').indikator('APM SMP');
const seen = { severity: 'saran', field: { field: 'uraian' }, message: 'ada', params: {} } as const;
const base = { area: 'kaskade', severities: ['saran'], needs: [] } as const;

const perIndikator = defineRule({ ...base, id: 'per-indikator', scope: 'indikator', check: () => [seen] });
const perItem = defineRule({ ...base, id: 'per-item', scope: 'item', check: () => [seen] });
const overThePlan = defineRule({ ...base, id: 'over-the-plan', scope: 'plan', check: (view) => view.plan.indikator.map(({ id }) => ({ ...seen, owner: id })) });
const onItsIndicators = defineRule({ ...base, id: 'on-its-indicators', scope: 'item', check: (item, view) => view.indikatorOf(item.id).map(({ id }) => ({ ...seen, owner: id })) });

const order = (built: ReturnType<typeof small>, asked: readonly Rule[]) => checkPlan(built.view(), asked).findings.map((finding) => `${finding.owner} ${finding.rule}`);

describe('a check of a plan', () => {
  test('lists findings in document order, each item before its own indicators, then in the order of the rules', () => {
    expect(order(small(), [overThePlan, perIndikator, perItem])).toEqual([
      'misi-1 per-item',
      'tujuan-1 per-item',
      'indikator-1 over-the-plan', 'indikator-1 per-indikator',
      'sasaran-1 per-item',
      'indikator-2 over-the-plan', 'indikator-2 per-indikator',
      'indikator-3 over-the-plan', 'indikator-3 per-indikator',
    ]);
  });

  test('puts what is wrong with the table itself first, from the top down', () => {
    const ofTable = defineRule({ ...base, id: 'of-the-table', scope: 'plan', check: () => ['sel:12:0', 'sel:2:3', 'sel:2:1'].map((owner) => ({ ...seen, owner })) });
    expect(order(small(), [perItem, ofTable])).toEqual(['sel:2:1 of-the-table', 'sel:2:3 of-the-table', 'sel:12:0 of-the-table', 'misi-1 per-item', 'tujuan-1 per-item', 'sasaran-1 per-item']);
  });

  test('lets an item rule report on the indicators of the item', () => {
    expect(order(small(), [onItsIndicators])).toEqual(['indikator-1 on-its-indicators', 'indikator-2 on-its-indicators', 'indikator-3 on-its-indicators']);
  });

  test('records a rule that throws once, and goes on with the rest of it and with the others', () => {
    const fails = defineRule({
      ...base, id: 'fails', scope: 'indikator',
      check: ({ name }) => {
        if (name.startsWith('APM')) throw new Error(`cannot read ${name}`);
        return [seen];
      },
    });
    const outcome = checkPlan(small().view(), [fails, perItem]);
    expect(outcome.failed).toEqual([{ rule: 'fails', error: 'cannot read APM SD' }]);
    expect(outcome.findings.map((finding) => `${finding.owner} ${finding.rule}`)).toEqual(['misi-1 per-item', 'tujuan-1 per-item', 'indikator-1 fails', 'sasaran-1 per-item']);
  });

  test('names the columns and levels for want of which a rule was not checked', () => {
    const costly = defineRule({ ...base, id: 'costly', needs: ['satuan', 'pagu', 'opd'], needsLevels: ['misi', 'program'], scope: 'item', check: () => [seen] });
    const outcome = checkPlan(small().without('pagu').view(), [costly, perIndikator]);
    expect(outcome.unchecked).toEqual([{ rule: 'costly', missing: ['satuan', 'pagu', 'program'] }]);
    expect(outcome.findings.some((finding) => finding.rule === 'costly')).toBe(false);
  });

  test('comes to the same when its parts are checked one by one, in any order', () => {
    const view = small().view();
    const ready = readyRules(view, rules);
    const parts = [
      checkPlanWide(view, ready),
      ...view.plan.indikator.map((indikator) => checkIndikator(view, ready, indikator)).reverse(),
      ...view.plan.items.map((item) => checkItem(view, ready, item)).reverse(),
    ];
    const full = checkPlan(view, rules);
    expect(collect(view, rules, ready.unchecked, parts)).toEqual(full);
    expect(full.findings.length).toBeGreaterThan(3);
  });

  test('finds nothing in an empty plan and checks nothing for which it has no column', () => {
    const outcome = checkPlan(plan().view(), rules);
    expect(outcome.findings).toEqual([]);
    expect(outcome.failed).toEqual([]);
    expect(outcome.unchecked.find((each) => each.rule === 'kode-ganda')).toEqual({ rule: 'kode-ganda', missing: ['kode'] });
  });
});
