import { fieldKey, type OwnerId, type PlanView } from '../../plan';
import { severities, type Finding, type Severity } from '../../rules/rule';
import { gatherCauses, type Cause } from '../../rules/causes';
import { tellsTogether } from '../../strings';
import { agenciesOf } from './agencies';
import { countSeverities, lacksOpd } from './tally';

export type GroupBy = 'aturan' | 'opd';

/** A finding with a name of its own, stable while the finding stays. */
export interface Entry {
  readonly id: string;
  readonly finding: Finding;
}

/** Findings under one heading: a rule, or an agency ("" for no agency). */
export interface FindingGroup {
  readonly key: string;
  readonly by: GroupBy;
  readonly name: string;
  /** The worst in the group. */
  readonly severity: Severity;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly entries: readonly Entry[];
  /** The same entries, those with one cause together. */
  readonly causes: readonly Cause<Entry>[];
}

const rank = (severity: Severity): number => severities.indexOf(severity);

/** Names each finding; the same fault twice at one field gets a counter. */
export function nameFindings(findings: readonly Finding[]): readonly Entry[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const base = `${finding.rule}|${finding.owner}|${fieldKey(finding.field)}|${finding.message}`;
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    return { id: count === 0 ? base : `${base}|${count}`, finding };
  });
}

/**
 * Groups with their worst severity first; inside a group the worst first, then document order. By rule, rules keep the order in which they are met;
 * by agency, findings of owners without an agency come first, and a finding with several agencies stands under each of them.
 */
export function groupFindings(findings: readonly Finding[], by: GroupBy, view: PlanView, shown: ReadonlySet<Severity>): readonly FindingGroup[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of nameFindings(findings)) {
    if (!shown.has(entry.finding.severity)) continue;
    for (const name of by === 'aturan' ? [entry.finding.rule] : agenciesOrNone(view, entry.finding.owner)) {
      const group = groups.get(name);
      if (group) group.push(entry);
      else groups.set(name, [entry]);
    }
  }
  const made = [...groups].map(([name, entries]): FindingGroup => {
    const sorted = entries.toSorted((a, b) => rank(a.finding.severity) - rank(b.finding.severity));
    return {
      key: `${by}:${name}`,
      by,
      name,
      severity: sorted[0]?.finding.severity ?? 'saran',
      counts: countSeverities(entries.map((entry) => entry.finding)),
      entries: sorted,
      causes: gatherCauses(sorted, ({ finding }) => finding, view, tellsTogether),
    };
  });
  return by === 'aturan'
    ? made.toSorted((a, b) => rank(a.severity) - rank(b.severity))
    : made.toSorted((a, b) => Number(a.name !== '') - Number(b.name !== '') || b.counts.galat - a.counts.galat || b.entries.length - a.entries.length || a.name.localeCompare(b.name, 'id'));
}

function agenciesOrNone(view: PlanView, owner: OwnerId): readonly string[] {
  const names = agenciesOf(view, owner);
  return names.length > 0 ? names : [''];
}

/** Indicators and items without an agency, in document order; those where it is only advised included. */
export function ownersLackingOpd(findings: readonly Finding[]): readonly OwnerId[] {
  return [...new Set(findings.filter(lacksOpd).map((finding) => finding.owner))];
}

/** The ticks that outlive a change of the findings: a finding takes its tick with it, so one that comes back is not ticked. */
export function keptTicks(ticked: ReadonlySet<OwnerId>, findings: readonly Finding[]): ReadonlySet<OwnerId> {
  return new Set(ownersLackingOpd(findings).filter((owner) => ticked.has(owner)));
}
