import { fieldKey, type OwnerId, type PlanView } from '../plan';
import type { Finding } from '../rules';
import { comparePlans, type Comparison } from '../rules/documents';
import type { ExaminedSheet } from './examine';

type ReadSheet = ExaminedSheet & { readonly read: true };

/** What a file says once, however many of its sheets say it; `repeats` where one of them says again what another has said. */
export interface Distinct {
  readonly indikator: number;
  readonly findings: readonly Finding[];
  readonly repeats: boolean;
}

/** So much of a table's indicators must be in another one, with the same values and the same agency, for it to be that one in another form. */
const mostly = 0.9;

/** Counts the indicators and findings of a file: of a table that another one repeats (a wide and a long form, a list of the same), only what it says beyond that. */
export function distinctOf(sheets: readonly ReadSheet[]): Distinct {
  const tables = new Map<number, { view: PlanView; findings: Finding[] }>();
  for (const { table, view, outcome } of sheets) {
    const known = tables.get(table);
    if (known) known.findings.push(...outcome.findings);
    else tables.set(table, { view, findings: [...outcome.findings] });
  }
  // Of two tables that say the same the larger one is the table, and the other repeats it.
  const largest = [...tables.values()].sort((a, b) => b.view.plan.indikator.length - a.view.plan.indikator.length);
  const kept: { view: PlanView; findings: readonly Finding[] }[] = [];
  let indikator = 0;
  let repeats = false;
  const findings: Finding[] = [];
  for (const table of largest) {
    const first = kept.flatMap((one) => repeatOf(table.view, one.view).map((comparison) => ({ ...one, comparison })))[0];
    if (first) {
      repeats = true;
      indikator += first.comparison.unmatchedHere.length;
      const named = new Map(first.comparison.matched.map(({ here, there }) => [here.id, there.name]));
      const told = new Set(first.findings.map((finding) => keyOf(finding, first.view)));
      findings.push(...table.findings.filter((finding) => !told.has(keyOf(finding, table.view, named))));
    } else {
      kept.push(table);
      indikator += table.view.plan.indikator.length;
      findings.push(...table.findings);
    }
  }
  return { indikator, findings, repeats };
}

/** How a table says again what an earlier one has said; none where it does not. */
function repeatOf({ plan }: PlanView, { plan: first }: PlanView): readonly Comparison[] {
  const count = plan.indikator.length;
  if (count === 0) return [];
  // Names alone are looked at first: matching is dear, and most tables of a file share nothing.
  const names = new Set(first.indikator.map(({ name }) => name));
  if (plan.indikator.filter(({ name }) => names.has(name)).length < count / 2) return [];
  const comparison = comparePlans(plan, first);
  return comparison.matched.filter(({ differences }) => differences.length === 0).length >= mostly * count ? [comparison] : [];
}

/** What a finding says of which thing, without its place; `named` gives indicators the names that the first table has for them. */
function keyOf({ rule, severity, message, owner, field }: Finding, { indikator, item }: PlanView, named?: ReadonlyMap<OwnerId, string>): string {
  return JSON.stringify([rule, severity, message, fieldKey(field), named?.get(owner) ?? indikator.get(owner)?.name ?? item.get(owner)?.title ?? owner]);
}
