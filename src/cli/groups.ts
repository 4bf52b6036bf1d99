import { rules, severities, type Finding, type Severity } from '../rules';

/** Findings of one rule and severity. */
export interface FindingGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Findings as a report lists them: gravest first, then in the order of the catalogue. */
export function groupsOf(findings: readonly Finding[]): readonly FindingGroup[] {
  return severities.flatMap((severity) => rules.flatMap(({ id }) => {
    const found = findings.filter((finding) => finding.rule === id && finding.severity === severity);
    return found.length > 0 ? [{ rule: id, severity, findings: found }] : [];
  }));
}
