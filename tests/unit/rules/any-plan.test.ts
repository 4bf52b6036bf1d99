import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewPlan } from '../../../src/plan';
import { checkPlan, rules } from '../../../src/rules';
import { speak } from '../../../src/strings';
import { anyPlan } from '../../support/random-plan';

const speakers = [speak('id'), speak('en')];

test('no plan makes a rule fail, and every finding names its owner and says a whole sentence', () => {
  fc.assert(fc.property(anyPlan, (plan) => {
    const view = viewPlan(plan);
    const { findings, failed } = checkPlan(view, rules);
    expect(failed).toEqual([]);
    for (const { rule, owner, severity, message, params, fix } of findings) {
      expect(view.item.has(owner) || view.indikator.has(owner)).toBe(true);
      expect(rules.find(({ id }) => id === rule)?.severities).toContain(severity);
      for (const speaker of speakers) {
        expect(speaker.finding(rule, message, params)).not.toContain(`${rule}.${message}`);
        if (fix) expect(speaker.fix(rule, fix.text, fix.params)).not.toContain(`${rule}.${fix.text}`);
      }
    }
  }), { numRuns: 60 });
});
