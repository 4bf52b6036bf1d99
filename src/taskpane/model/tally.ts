import type { OwnerId } from '../../plan';
import type { Finding, Severity } from '../../rules/rule';
import type { Forest } from './forest';

export const ruleWithoutOpd = 'indikator-tanpa-opd';

/** Findings and indicators counted. */
export interface Tally {
  readonly galat: number;
  readonly peringatan: number;
  readonly saran: number;
  readonly indikator: number;
  /** Owners that must have a responsible OPD and have none. */
  readonly tanpaOpd: number;
}

export interface OwnerTally {
  /** Of the owner alone. */
  readonly own: Tally;
  /** With everything under it. */
  readonly whole: Tally;
}

export type Tallies = ReadonlyMap<OwnerId, OwnerTally>;

type Counting = { -readonly [K in keyof Tally]: Tally[K] };

export const zero: Tally = { galat: 0, peringatan: 0, saran: 0, indikator: 0, tanpaOpd: 0 };

/** A missing OPD that must be mended; at tujuan it is advice only. */
export function isWithoutOpd(finding: Finding): boolean {
  return finding.rule === ruleWithoutOpd && finding.severity === 'galat';
}

/** A missing OPD that may be assigned from the pane, whether it must be there or is only advised. */
export function lacksOpd(finding: Finding): boolean {
  return finding.rule === ruleWithoutOpd;
}

/** Every owner of the plan with its counts, own and rolled up. */
export function tallyFindings(forest: Forest, findings: readonly Finding[]): Tallies {
  const { items, indikator } = forest.view.plan;
  const own = new Map<OwnerId, Counting>();
  for (const item of items) own.set(item.id, { ...zero });
  for (const one of indikator) own.set(one.id, { ...zero, indikator: 1 });
  for (const finding of findings) {
    const tally = own.get(finding.owner);
    if (!tally) continue;
    tally[finding.severity] += 1;
    if (isWithoutOpd(finding)) tally.tanpaOpd += 1;
  }
  const whole = new Map<OwnerId, Counting>([...own].map(([id, tally]) => [id, { ...tally }]));
  const lift = (id: OwnerId): void => {
    const from = whole.get(id);
    const to = whole.get(forest.parentOf(id) ?? '');
    if (!from || !to) return;
    for (const key of ['galat', 'peringatan', 'saran', 'indikator', 'tanpaOpd'] as const) to[key] += from[key];
  };
  for (const one of indikator) lift(one.id);
  // Parents stand before their children, so from the bottom up each is complete before it is lifted.
  for (let index = items.length - 1; index >= 0; index -= 1) lift(items[index]?.id ?? '');
  return new Map([...own].map(([id, tally]) => [id, { own: tally, whole: whole.get(id) ?? tally }]));
}

/** Findings of each severity. */
export function countSeverities(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { galat: 0, peringatan: 0, saran: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}
