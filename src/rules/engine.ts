import type { Indikator, Item, OwnerId, PlanView } from '../plan';
import type { Outcome } from './outcome';
import type { Finding, OwnedReport, Report, Rule } from './rule';

type ScopedRule<S extends Rule['scope']> = Extract<Rule, { readonly scope: S }>;

/** Rules that this plan can answer, by scope, and those that it cannot for want of columns or levels. */
export interface ReadyRules {
  readonly indikator: readonly ScopedRule<'indikator'>[];
  readonly item: readonly ScopedRule<'item'>[];
  readonly plan: readonly ScopedRule<'plan'>[];
  readonly unchecked: Outcome['unchecked'];
}

/** What one stretch of a check came to, before it is put into document order. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly failed: Outcome['failed'];
}

/** Parts the rules into those that the plan has columns and levels for, and the rest with what is missing. */
export function readyRules(view: PlanView, rules: readonly Rule[]): ReadyRules {
  const levels = new Set(view.plan.items.map((item) => item.level));
  const hasList = view.plan.opd.some((opd) => opd.source === 'list');
  const unchecked: { rule: string; missing: readonly string[] }[] = [];
  const ready = rules.filter((rule) => {
    const missing = [
      ...rule.needs.filter((field) => !view.carries(field)),
      ...(rule.needsLevels ?? []).filter((level) => !levels.has(level)),
      ...(rule.needsOpdList && !hasList ? ['daftar-opd'] : []),
    ];
    if (missing.length > 0) unchecked.push({ rule: rule.id, missing });
    return missing.length === 0;
  });
  return {
    indikator: ready.filter((rule) => rule.scope === 'indikator'),
    item: ready.filter((rule) => rule.scope === 'item'),
    plan: ready.filter((rule) => rule.scope === 'plan'),
    unchecked,
  };
}

/** Checks one indicator by itself. */
export function checkIndikator(view: PlanView, ready: ReadyRules, indikator: Indikator): Checked {
  const item = view.itemOf(indikator);
  // An indicator of an item that the plan lacks cannot be asked; one of a table without items can.
  return item || indikator.itemId === null ? gather(ready.indikator, (rule) => rule.check(indikator, item, view), indikator.id) : nothing;
}

/** Checks one item with its children and its number of indicators; the indicators' own checks are not part of it. */
export function checkItem(view: PlanView, ready: ReadyRules, item: Item): Checked {
  return gather(ready.item, (rule) => rule.check(item, view), item.id);
}

/** Runs the rules that compare places all over the plan. */
export function checkPlanWide(view: PlanView, ready: ReadyRules): Checked {
  return gather(ready.plan, (rule) => rule.check(view));
}

/** Checks everything. A rule that throws is recorded once and stops neither the others nor its own other checks. */
export function checkPlan(view: PlanView, rules: readonly Rule[]): Outcome {
  const ready = readyRules(view, rules);
  return collect(view, rules, ready.unchecked, [
    ...view.plan.items.map((item) => checkItem(view, ready, item)),
    ...view.plan.indikator.map((indikator) => checkIndikator(view, ready, indikator)),
    checkPlanWide(view, ready),
  ]);
}

/** Puts the parts of a check together: findings in document order, then by the order of `rules`; one failure for each rule. */
export function collect(view: PlanView, rules: readonly Rule[], unchecked: Outcome['unchecked'], parts: readonly Checked[]): Outcome {
  const place = documentOrder(view);
  const rank = new Map(rules.map((rule, index) => [rule.id, index]));
  const last = place.size;
  const findings = parts
    .flatMap((part) => part.findings)
    .sort((a, b) => (place.get(a.owner) ?? last) - (place.get(b.owner) ?? last) || (rank.get(a.rule) ?? 0) - (rank.get(b.rule) ?? 0));
  const failed = new Map<string, Outcome['failed'][number]>();
  for (const failure of parts.flatMap((part) => part.failed)) {
    if (!failed.has(failure.rule)) failed.set(failure.rule, failure);
  }
  return { findings, unchecked, failed: [...failed.values()] };
}

/** Each item followed by its own indicators, as a planner reads a matrix. */
function documentOrder(view: PlanView): ReadonlyMap<OwnerId, number> {
  const place = new Map<OwnerId, number>();
  for (const item of view.plan.items) {
    place.set(item.id, place.size);
    for (const indikator of view.indikatorOf(item.id)) place.set(indikator.id, place.size);
  }
  return place;
}

const nothing: Checked = { findings: [], failed: [] };

function gather<R extends Rule>(rules: readonly R[], check: (rule: R) => readonly (Report | OwnedReport)[], owner: OwnerId = ''): Checked {
  const findings: Finding[] = [];
  const failed: { rule: string; error: string }[] = [];
  for (const rule of rules) {
    try {
      for (const report of check(rule)) findings.push({ owner, ...report, rule: rule.id });
    } catch (fault) {
      failed.push({ rule: rule.id, error: fault instanceof Error ? fault.message : String(fault) });
    }
  }
  return { findings, failed };
}
