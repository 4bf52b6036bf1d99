import { describe, expect, test } from 'vitest';
import { fieldKey } from '../../src/plan';
import { checkPlan, type Finding, type Rule } from '../../src/rules';
import { ruleTexts, showKey, speak, type RuleTexts } from '../../src/strings';
import type { PlanBuilder } from './plan';

/** One plan and every finding that the rule must make on it, in document order; none for a near miss. */
export interface RuleCase {
  readonly name: string;
  readonly plan: PlanBuilder;
  /** "owner field severity message(fact=…)", with " → fix(fact=…) field: before ⇒ after" where there is a fix. */
  readonly finds: readonly string[];
}

/** One finding on one line, in the language that shows keys. */
export function line(finding: Finding): string {
  const { fix } = finding;
  const found = `${finding.owner} ${fieldKey(finding.field)} ${finding.severity} ${showKey(finding.message, finding.params)}`;
  if (!fix) return found;
  const edits = fix.edits.map((edit) => `${fieldKey(edit.field)}: ${edit.before} ⇒ ${edit.after}`);
  return `${found} → ${showKey(fix.text, fix.params)} ${edits.join('; ')}`;
}

/** What one rule finds; fails where the rule could not be checked or threw. */
export function findingsOf(rule: Rule, plan: PlanBuilder): readonly Finding[] {
  const outcome = checkPlan(plan.view(), [rule]);
  expect(outcome.failed).toEqual([]);
  return outcome.findings;
}

/** The cases of a rule, and the proof that together they use every message, fix and severity with all of its facts. */
export function describeRule(rule: Rule, cases: readonly RuleCase[]): void {
  describe(rule.id, () => {
    test.each(cases.map((each) => [each.name, each] as const))('%s', (_, each) => {
      expect(findingsOf(rule, each.plan).map(line)).toEqual(each.finds);
    });

    test('something fires and something near it does not', () => {
      expect(cases.some((each) => each.finds.length > 0)).toBe(true);
      expect(cases.some((each) => each.finds.length === 0)).toBe(true);
    });

    test('the cases use every text with all of its facts, and every severity', () => {
      const findings = cases.flatMap((each) => findingsOf(rule, each.plan));
      const texts = ruleTexts[rule.id];
      if (!texts) throw new Error(`No texts for ${rule.id}.`);
      expect(new Set(findings.map((finding) => finding.message))).toEqual(new Set(Object.keys(texts.id.messages)));
      expect(new Set(findings.flatMap((finding) => finding.fix?.text ?? []))).toEqual(new Set(Object.keys(texts.id.fixes ?? {})));
      expect(new Set(findings.map((finding) => finding.severity))).toEqual(new Set(rule.severities));
      for (const sentence of findings.flatMap(spoken)) expect(sentence).not.toMatch(/\{\w+\}/);
    });
  });
}

function spoken(finding: Finding): readonly string[] {
  return (['id', 'en'] as const satisfies readonly (keyof RuleTexts)[]).flatMap((language) => {
    const speaker = speak(language);
    const sentence = speaker.finding(finding.rule, finding.message, finding.params);
    return finding.fix ? [sentence, speaker.fix(finding.rule, finding.fix.text, finding.fix.params)] : [sentence];
  });
}
