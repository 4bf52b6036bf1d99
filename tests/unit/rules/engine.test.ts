import { describe, expect, test } from 'vitest';
import { viewPlan, type TableFacts } from '../../../src/plan';
import { checkPlan, defineRule, rules, type Rule } from '../../../src/rules';
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

  test('checks indicators that share a key together, in document order, one alone included', () => {
    const groups: string[] = [];
    const together = defineRule({
      ...base, id: 'together', scope: 'group', of: 'indikator',
      keyOf: ({ name }) => (name.startsWith('APM') ? 'apm' : name === 'IPM' ? 'ipm' : null),
      check: (members) => {
        groups.push(members.map(({ id }) => id).join('+'));
        return members.map(({ id }) => ({ ...seen, owner: id }));
      },
    });
    expect(order(small().indikator('Indeks Gini'), [together])).toEqual(['indikator-1 together', 'indikator-2 together', 'indikator-3 together']);
    expect(groups).toEqual(['indikator-1', 'indikator-2+indikator-3']);
  });

  test('checks items that share a key together', () => {
    const perLevel = defineRule({ ...base, id: 'per-level', scope: 'group', of: 'item', keyOf: ({ level }) => level, check: (members) => members.map(({ id }) => ({ ...seen, owner: id })) });
    expect(order(small().sasaran('Mutu'), [perLevel])).toEqual(['misi-1 per-level', 'tujuan-1 per-level', 'sasaran-1 per-level', 'sasaran-2 per-level']);
  });

  test('asks about the table where there is one, and lists its own cells first', () => {
    const ofTable = defineRule({ ...base, id: 'of-table', scope: 'table', check: ({ at }) => [{ ...seen, owner: at.owner }] });
    const table: TableFacts = { at: { owner: 'sel:3:0', raw: 'Kode' }, missingColumns: [], headerYears: [], titlePeriod: null, numbering: [], unread: [] };
    expect(order(small(), [ofTable])).toEqual([]);
    const found = checkPlan(viewPlan(small().build(), { table }), [ofTable, perItem]).findings;
    expect(found.map(({ owner }) => owner)).toEqual(['sel:3:0', 'misi-1', 'tujuan-1', 'sasaran-1']);
  });

  test('records a rule that cannot tell a group', () => {
    const keyless = defineRule({ ...base, id: 'keyless', scope: 'group', of: 'indikator', keyOf: ({ name }) => { throw new Error(`no key for ${name}`); }, check: () => [] });
    expect(checkPlan(small().view(), [keyless]).failed).toEqual([{ rule: 'keyless', error: 'no key for IPM' }]);
  });

  test('lists indicators of a table without items in their order', () => {
    const loose = plan().indikator('IPM', { loose: true }).indikator('Gini', { loose: true });
    const second = defineRule({ ...base, id: 'second', scope: 'indikator', check: () => [seen] });
    expect(order(loose, [perIndikator, second])).toEqual(['indikator-1 per-indikator', 'indikator-1 second', 'indikator-2 per-indikator', 'indikator-2 second']);
  });

  test('finds nothing in an empty plan and checks nothing for which it has no column', () => {
    const outcome = checkPlan(plan().view(), rules);
    expect(outcome.findings).toEqual([]);
    expect(outcome.failed).toEqual([]);
    expect(outcome.unchecked.find((each) => each.rule === 'kode-ganda')).toEqual({ rule: 'kode-ganda', missing: ['kode'] });
  });
});
