import type { PlanView } from '../plan';
import type { Outcome } from './outcome';
import type { Rule } from './rule';

/** A rule of one of these scopes. */
export type ScopedRule<S extends Rule['scope']> = Extract<Rule, { readonly scope: S }>;

/** Rules that a plan can answer, by scope, and those that it cannot for want of columns, levels, years or an agency list. */
export interface ReadyRules {
  readonly indikator: readonly ScopedRule<'indikator' | 'both'>[];
  readonly item: readonly ScopedRule<'item' | 'both'>[];
  readonly group: readonly ScopedRule<'group'>[];
  readonly table: readonly ScopedRule<'table'>[];
  readonly items: readonly ScopedRule<'items'>[];
  readonly plan: readonly ScopedRule<'plan'>[];
  readonly unchecked: Outcome['unchecked'];
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
      // Where the column of targets is missing itself, that is reason enough.
      ...(rule.needsYears && view.carries('target') ? missingYears(view) : []),
    ];
    if (missing.length > 0) unchecked.push({ rule: rule.id, missing });
    return missing.length === 0;
  });
  return {
    indikator: ready.filter((rule) => rule.scope === 'indikator' || rule.scope === 'both'),
    item: ready.filter((rule) => rule.scope === 'item' || rule.scope === 'both'),
    group: ready.filter((rule) => rule.scope === 'group'),
    table: ready.filter((rule) => rule.scope === 'table'),
    items: ready.filter((rule) => rule.scope === 'items'),
    plan: ready.filter((rule) => rule.scope === 'plan'),
    unchecked,
  };
}

/** Which years the targets lack: all but one of them, or the last ones of the period. */
function missingYears({ plan: { years, period } }: PlanView): readonly string[] {
  if (years.length < 2) return ['beberapa-tahun'];
  const last = years.at(-1) ?? 0;
  return last >= 1900 && period && last < period.last ? ['tahun-terakhir'] : [];
}
