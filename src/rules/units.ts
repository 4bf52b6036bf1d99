import type { Indikator, Item, OwnerId, PlanView } from '../plan';
import type { ScopedRule } from './ready';
import type { Finding, OwnedReport, Report, Rule } from './rule';

/** One check that is made, and made again, as a whole: of an indicator, an item, a group, the table, the plan. */
export interface Unit {
  /** Place among the units of its kind, in document order: of a group, that of its first member. */
  order: number;
  /** Being made again: what it came to before no longer counts. */
  stale: boolean;
}

/** One finding with all that its place in the list depends on. */
export interface Entry {
  readonly finding: Finding;
  readonly place: number;
  readonly rank: number;
  readonly unit: Unit;
}

/** A rule that threw, once for each unit that it threw in. */
export interface Failing {
  readonly rule: string;
  readonly error: string;
  readonly rank: number;
  readonly unit: Unit;
}

/** What checks came to, in the order in which they were made. */
export class Yield {
  readonly entries: Entry[] = [];
  readonly failing: Failing[] = [];

  constructor(private readonly rankOf: ReadonlyMap<string, number>, private readonly placeOf: (owner: OwnerId) => number) {}

  /** Findings and failures so far. */
  get count(): number {
    return this.entries.length + this.failing.length;
  }

  /** Makes one check with each of the rules, whose findings name their owners. */
  run<R extends Rule>(unit: Unit, rules: readonly R[], check: (rule: R) => readonly OwnedReport[]): void {
    for (const rule of rules) {
      try {
        this.add(rule, unit, check(rule), '', -1);
      } catch (fault) {
        this.fail(rule, unit, fault);
      }
    }
  }

  /** Checks an item, which stands at `place`, with each of the rules. */
  ofItem(unit: Unit, rules: readonly ScopedRule<'item' | 'both'>[], item: Item, view: PlanView, place: number): void {
    for (const rule of rules) {
      try {
        const reports = rule.scope === 'both' ? rule.ofItem(item, view) : rule.check(item, view);
        if (reports.length > 0) this.add(rule, unit, reports, item.id, place);
      } catch (fault) {
        this.fail(rule, unit, fault);
      }
    }
  }

  /** Checks an indicator with each of the rules. */
  ofIndikator(unit: Unit, rules: readonly ScopedRule<'indikator' | 'both'>[], indikator: Indikator, item: Item | null, view: PlanView, place: number): void {
    for (const rule of rules) {
      try {
        const reports = rule.scope === 'both' ? rule.ofIndikator(indikator, item, view) : rule.check(indikator, item, view);
        if (reports.length > 0) this.add(rule, unit, reports, indikator.id, place);
      } catch (fault) {
        this.fail(rule, unit, fault);
      }
    }
  }

  /** `owner` at `place` owns what names no owner. */
  private add(rule: Rule, unit: Unit, reports: readonly (Report | OwnedReport)[], owner: OwnerId, place: number): void {
    const rank = this.rankOf.get(rule.id) ?? 0;
    for (const report of reports) {
      const finding: Finding = { owner, ...report, rule: rule.id };
      this.entries.push({ finding, place: finding.owner === owner && place >= 0 ? place : this.placeOf(finding.owner), rank, unit });
    }
  }

  fail(rule: Rule, unit: Unit, fault: unknown): void {
    this.failing.push({ rule: rule.id, error: fault instanceof Error ? fault.message : String(fault), rank: this.rankOf.get(rule.id) ?? 0, unit });
  }
}

/** Which of two findings is listed first: by place in the document, then by the order of rules, then by the order of the checks that made them. */
export function compareEntries(a: Entry, b: Entry): number {
  return a.place - b.place || a.rank - b.rank || a.unit.order - b.unit.order;
}

/** Sorts by counting places: a plan has many findings and each place has few. */
export function sortEntries(entries: readonly Entry[], places: number): readonly Entry[] {
  const buckets = new Array<Entry[] | undefined>(places + 1);
  for (const entry of entries) {
    const bucket = buckets[entry.place];
    if (bucket) bucket.push(entry);
    else buckets[entry.place] = [entry];
  }
  const sorted: Entry[] = [];
  for (const bucket of buckets) {
    if (!bucket) continue;
    if (bucket.length > 1) bucket.sort(compareEntries);
    for (const entry of bucket) sorted.push(entry);
  }
  return sorted;
}

/** What stays of a sorted list, with newly found entries at their places. */
export function mergeEntries(kept: readonly Entry[], found: readonly Entry[]): readonly Entry[] {
  const fresh = [...found].sort(compareEntries);
  const merged: Entry[] = [];
  let next = 0;
  for (const entry of kept) {
    if (entry.unit.stale) continue;
    for (let one = fresh[next]; one && compareEntries(one, entry) < 0; one = fresh[next += 1]) merged.push(one);
    merged.push(entry);
  }
  for (; next < fresh.length; next += 1) merged.push(fresh[next]!);
  return merged;
}
