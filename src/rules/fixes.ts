import { fieldKey } from '../plan';
import type { Finding, Fix } from './rule';

/** A finding that can be mended without asking. */
export interface FixableFinding extends Finding {
  readonly fix: Fix;
}

export function isFixable(finding: Finding): finding is FixableFinding {
  return finding.fix !== undefined;
}

/** One string for a finding with what would mend it: two that are alike are mended by the same writes. */
export function fixKeyOf({ rule, owner, field, message, fix }: FixableFinding): string {
  return JSON.stringify([rule, owner, fieldKey(field), message, fix.text, fix.edits.map((edit) => [edit.owner, fieldKey(edit.field), edit.before, edit.after])]);
}

/** Fixable findings of the same rule whose mend is of the same kind, in their order; itself among them. */
export function sameKind({ rule, fix }: FixableFinding, findings: readonly Finding[]): readonly FixableFinding[] {
  return findings.filter((one): one is FixableFinding => one.rule === rule && isFixable(one) && one.fix.text === fix.text);
}
