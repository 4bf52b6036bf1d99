import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultProfil, viewPlan, type Indikator, type Plan, type PlanView } from '../../../src/plan';
import { checkPlan, createChecker, defineRule, rules, type Rule } from '../../../src/rules';
import { number, plan } from '../../support/plan';
import { anyCellEdit, anyStructureEdit } from '../../support/plan-edits';
import { anyPlan } from '../../support/random-plan';

const base = { area: 'kaskade', severities: ['saran'], needs: [] } as const;
const seen = { severity: 'saran', field: { field: 'uraian' }, message: 'ada', params: {} } as const;

/** Rules of each scope that see as much as their scope lets them, so that a check that is not made again shows. */
const nosy: readonly Rule[] = [
  defineRule({ ...base, id: 'per-indikator', scope: 'indikator', check: (one, item) => [{ ...seen, params: { semua: JSON.stringify([one, item]) } }] }),
  defineRule({ ...base, id: 'per-item', scope: 'item', check: (item, view) => [{ ...seen, params: { semua: JSON.stringify(below(item.id, view)) } }] }),
  defineRule({
    ...base, id: 'per-name', scope: 'group', of: 'indikator', keyOf: ({ name, satuan }) => (satuan === '%' ? null : name),
    check: (members, view) => members.map(({ id }) => ({ ...seen, owner: id, params: { semua: JSON.stringify(members.map((one) => [one, view.itemOf(one)])) } })),
  }),
  defineRule({
    ...base, id: 'per-code', scope: 'group', of: 'branch', keyOf: ({ level, code }) => `${level} ${code?.canonical ?? ''}`,
    check: (members, view) => members.map(({ id }) => ({ ...seen, owner: id, params: { semua: JSON.stringify(members.map((one) => below(one.id, view))) } })),
  }),
  defineRule({ ...base, id: 'items', scope: 'items', check: ({ plan: { items } }) => items.slice(0, 1).map(({ id }) => ({ ...seen, owner: id, params: { semua: JSON.stringify(items) } })) }),
  defineRule({ ...base, id: 'own', scope: 'both', ofItem: (item) => [{ ...seen, params: { semua: JSON.stringify(item) } }], ofIndikator: (one, item) => [{ ...seen, params: { semua: JSON.stringify([one, item]) } }] }),
  defineRule({ ...base, id: 'whole', scope: 'plan', check: ({ plan: { items, indikator } }) => items.slice(0, 1).map(({ id }) => ({ ...seen, owner: id, params: { semua: JSON.stringify([items, indikator]) } })) }),
  defineRule({
    ...base, id: 'fails-at-times', scope: 'group', of: 'indikator',
    keyOf: ({ name, arah }) => {
      if (arah === 'turun') throw new Error(`no key for ${name}`);
      return name;
    },
    check: (members) => {
      if (members.length > 1 && members.some(({ arah }) => arah === 'naik')) throw new Error(`cannot check ${members.length}`);
      return [];
    },
  }),
];

function below(id: string, view: PlanView): unknown {
  return [view.item.get(id), view.indikatorOf(id), view.childrenOf(id).map((child) => below(child.id, view))];
}

describe('a plan checked again while it changes', () => {
  test('comes to what a full check finds, after any edits', () => {
    const edits = fc.array(fc.oneof({ weight: 6, arbitrary: anyCellEdit }, { weight: 1, arbitrary: anyStructureEdit }), { maxLength: 8 });
    fc.assert(fc.property(anyPlan, edits, (first, script) => {
      const all = [...rules, ...nosy];
      const checker = createChecker(all);
      let current: Plan = first;
      let view = viewPlan(current);
      checker.check(view);
      for (const edit of script) {
        current = edit(current);
        view = viewPlan(current, {}, view);
        expect(checker.check(view)).toEqual(checkPlan(viewPlan(current), all));
      }
    }), { numRuns: 150 });
  });

  test('checks only the indicator that changed, its groups before and after, and the items above it', () => {
    const asked: string[] = [];
    const tell = (what: string): [] => {
      asked.push(what);
      return [];
    };
    const quiet: readonly Rule[] = [
      defineRule({ ...base, id: 'a', scope: 'indikator', check: ({ id }) => tell(id) }),
      defineRule({ ...base, id: 'b', scope: 'item', check: ({ id }) => tell(id) }),
      defineRule({ ...base, id: 'c', scope: 'group', of: 'indikator', keyOf: ({ name }) => name, check: (members) => tell(members.map(({ id }) => id).join('+')) }),
    ];
    const built = plan().misi('Satu').tujuan('A').indikator('IPM').indikator('Gini').misi('Dua').tujuan('B').indikator('IPM').indikator('Gini').build();
    const checker = createChecker(quiet);
    checker.check(viewPlan(built));
    asked.length = 0;
    checker.check(viewPlan(renamed(built, 'indikator-3', 'Gini')));
    expect(asked.sort()).toEqual(['indikator-1', 'indikator-2+indikator-3+indikator-4', 'indikator-3', 'misi-2', 'tujuan-2']);
  });

  test('keeps the findings that a change leaves alone', () => {
    const built = plan().misi('Satu').tujuan('A').indikator('IPM').indikator('Gini').build();
    const checker = createChecker(rules);
    const before = checker.check(viewPlan(built)).findings;
    const after = checker.check(viewPlan(renamed(built, 'indikator-2', 'Nilai SAKIP'))).findings;
    const together = new Set<string>(rules.filter(({ scope }) => scope === 'group').map(({ id }) => id));
    const others = before.filter(({ owner, rule }) => owner === 'indikator-1' && !together.has(rule));
    expect(others.length).toBeGreaterThan(0);
    for (const finding of others) expect(after).toContain(finding);
  });

  test('forgets the failure of a key once the key is sound again', () => {
    const keyed = defineRule({ ...base, id: 'keyed', scope: 'group', of: 'indikator', keyOf: ({ name }) => { if (name === 'X') throw new Error('no key'); return name; }, check: () => [] });
    const built = plan().misi('Satu').tujuan('A').indikator('IPM').indikator('Gini').build();
    const checker = createChecker([keyed]);
    const failures = [built, renamed(built, 'indikator-1', 'X'), built].map((one) => checker.check(viewPlan(one)).failed.length);
    expect(failures).toEqual([0, 1, 0]);
  });

  test('checks everything again with another profile', () => {
    let times = 0;
    const counts = defineRule({ ...base, id: 'counts', scope: 'indikator', check: () => ((times += 1), []) });
    const built = plan().misi('Satu').tujuan('A').indikator('IPM', { targets: number(70) }).indikator('Gini').build();
    const checker = createChecker([counts]);
    checker.check(viewPlan(built));
    checker.check(viewPlan(built, { profil: { ...defaultProfil } }));
    expect(times).toBe(2);
    checker.check(viewPlan(built, { profil: { ...defaultProfil, tujuanNeedsOpd: true } }));
    expect(times).toBe(4);
  });
});

function renamed(built: Plan, id: string, name: string): Plan {
  return { ...built, indikator: built.indikator.map((one): Indikator => (one.id === id ? { ...one, name } : one)) };
}
