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

/** An indicator without a finding: what most of them come to, after every edit. */
const clean: OwnerTally = { own: { ...zero, indikator: 1 }, whole: { ...zero, indikator: 1 } };

/** Every owner of the plan with its counts, own and rolled up. */
export function tallyFindings(forest: Forest, findings: readonly Finding[]): Tallies {
  const { items, indikator } = forest.view.plan;
  const found = new Map<OwnerId, Counting>();
  for (const finding of findings) {
    const tally = found.get(finding.owner);
    if (tally) count(tally, finding);
    else found.set(finding.owner, count({ ...zero }, finding));
  }
  const tallies = new Map<OwnerId, { readonly own: Tally; readonly whole: Counting }>();
  for (const { id } of items) {
    const own = found.get(id);
    tallies.set(id, own ? { own, whole: { ...own } } : { own: zero, whole: { ...zero } });
  }
  const all = new Map<OwnerId, OwnerTally>(tallies);
  for (const { id } of indikator) {
    const own = found.get(id);
    const tally = own ? { ...own, indikator: 1 } : clean.own;
    all.set(id, own ? { own: tally, whole: tally } : clean);
    lift(tally, tallies.get(forest.parentOf(id) ?? '')?.whole);
  }
  // Parents stand before their children, so from the bottom up each is complete before it is lifted.
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const id = items[index]?.id ?? '';
    const tally = tallies.get(id);
    if (tally) lift(tally.whole, tallies.get(forest.parentOf(id) ?? '')?.whole);
  }
  return all;
}

function count(tally: Counting, finding: Finding): Counting {
  tally[finding.severity] += 1;
  if (isWithoutOpd(finding)) tally.tanpaOpd += 1;
  return tally;
}

function lift(from: Tally, to: Counting | undefined): void {
  if (!to) return;
  to.galat += from.galat;
  to.peringatan += from.peringatan;
  to.saran += from.saran;
  to.indikator += from.indikator;
  to.tanpaOpd += from.tanpaOpd;
}

/** Findings of each severity. */
export function countSeverities(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { galat: 0, peringatan: 0, saran: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}
