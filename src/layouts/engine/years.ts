import type { ByYear, Period, Plan } from '../../plan';
import type { LayoutChoices } from '../layout';
import type { YearLabel } from './header';

/**
 * The years that a table of this plan has columns for, ascending, each with its label. They are the plan's target years and any other year
 * that something is written for: a pagu outside the target years gets its column rather than being lost.
 */
export function yearLabels(plan: Plan, style: LayoutChoices['years']): readonly YearLabel[] {
  const years = new Set(plan.years);
  const gather = (values: ByYear): void => {
    for (const [year, value] of Object.entries(values)) if (value.raw.trim() !== '') years.add(Number(year));
  };
  for (const item of plan.items) gather(item.pagu);
  for (const indikator of plan.indikator) {
    gather(indikator.targets);
    gather(indikator.pagu);
  }
  return [...years]
    .sort((a, b) => a - b)
    .map((year, at) => ({ year, label: isCalendar(year) ? (style === 'calendar' ? String(year) : `Tahun-${at + 1}`) : `Tahun-${year}` }));
}

/** "2019–2023". */
export function periodWords({ first, last }: Period): string {
  return first === last ? String(first) : `${first}–${last}`;
}

/** Ordinals run from 1 to a handful; no plan is that old. */
function isCalendar(year: number): boolean {
  return year >= 1000;
}
