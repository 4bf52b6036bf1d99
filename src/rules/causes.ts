import { itemOfOwner, type PlanView } from '../plan';
import { brief } from './names';
import type { Finding, Params } from './rule';

/** Findings that say the same of several indicators of one item: one cause, and one thing to do. */
export interface Cause<T> {
  /** Lasts while the cause does, whatever rows it has. */
  readonly key: string;
  /** The facts that all of them share, with their number (`jumlah`) and the words of their item (`induk`). */
  readonly params: Params;
  /** In the order in which they came; one alone is told by itself. */
  readonly members: readonly [T, ...T[]];
}

/**
 * Gathers findings of one rule by their causes, each at the place of its first: those for which `isTold` has words, of one item, with the same facts but for the indicator's
 * name. Nothing is left out: every finding is a member of one cause, most of them alone.
 */
export function gatherCauses<T>(list: readonly T[], findingOf: (one: T) => Finding, view: PlanView, isTold: (finding: Finding) => boolean): readonly Cause<T>[] {
  const causes = new Map<string, { readonly params: Params; readonly members: [T, ...T[]] }>();
  for (const [at, one] of list.entries()) {
    const finding = findingOf(one);
    const item = isTold(finding) ? itemOfOwner(view, finding.owner) : null;
    const { indikator: _, ...shared } = finding.params;
    const key = item ? JSON.stringify([finding.rule, finding.severity, finding.message, item.id, shared]) : `${at}`;
    const known = causes.get(key);
    if (known) known.members.push(one);
    else causes.set(key, { params: item ? { ...shared, induk: brief(item.title, 60) } : finding.params, members: [one] });
  }
  return [...causes].map(([key, { params, members }]) => ({ key, params: { ...params, jumlah: members.length }, members }));
}
