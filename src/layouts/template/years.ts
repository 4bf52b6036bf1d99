import type { Plan } from '../../plan';
import type { TemplateForm } from './form';

const isCalendar = (year: number): boolean => year >= 1000;

/**
 * Which year of the plan a template's year column is for. Calendar years and ordinals match themselves; where one side counts ("Tahun-3") and
 * the other names ("2027"), the third of the named years is meant, ascending; a period that the template's title names stands in where the plan
 * only counts and the header's years do not begin with it.
 */
export function planYearOf(plan: Plan, form: TemplateForm): (year: number) => number | null {
  const own = new Set([...plan.years, ...plan.carries.flatMap((ref) => ref.year ?? [])]);
  const planYears = (plan.years.length > 0 ? [...plan.years] : [...own]).sort((a, b) => a - b);
  const formYears = [...new Set(form.columns.flatMap((column) => column.year ?? []))].sort((a, b) => a - b);
  const planCounts = planYears.length > 0 && !planYears.some(isCalendar);
  return (year) => {
    if (own.has(year)) return year;
    if (!planCounts && !isCalendar(year)) return planYears[year - 1] ?? null;
    if (planCounts && isCalendar(year)) {
      const first = form.period?.first ?? plan.period?.first ?? formYears[0] ?? year;
      const ordinal = year - first + 1;
      return own.has(ordinal) ? ordinal : null;
    }
    return null;
  };
}
