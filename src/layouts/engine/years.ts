import type { ByYear, Period, Plan } from '../../plan';
import type { LayoutChoices } from '../layout';
import type { YearWords } from './form';

/** A year that a table has columns for. */
export interface TableYear {
  /** As the plan's values are kept: a calendar year, or an ordinal. */
  readonly year: number;
  /** Which year of the plan's period it is, from 1, whichever years have columns. */
  readonly n: number;
  /** Null where the plan only counts its years and nobody has said which they are. */
  readonly calendar: number | null;
  /** Whether it has a rupiah column. */
  readonly pagu: boolean;
}

/**
 * The period whose first year is "Tahun-1": the plan's own, of which the columns may be a part, else the one that was chosen for the columns. "Tahun 0" is the year before it: the plan's kondisi
 * awal stays what it is when fewer columns are shown. Null where nobody says.
 */
export function countedPeriod(plan: Plan, chosen: Period | null): Period | null {
  const { period } = plan;
  return chosen === null || (period !== null && period.first <= chosen.first && chosen.last <= period.last) ? period : chosen;
}

/**
 * The years that a table of this plan has columns for, ascending. Without a chosen period they are the plan's target years and any other year
 * that something is written for: a pagu outside the target years gets its column rather than being lost.
 */
export function tableYears(plan: Plan, { period, paguPeriod }: Pick<LayoutChoices, 'period' | 'paguPeriod'>): readonly TableYear[] {
  const counted = plan.years.length > 0 && plan.years.every((year) => !isCalendar(year));
  const first = countedPeriod(plan, period)?.first ?? null;
  const calendarOf = (year: number): number | null => (isCalendar(year) ? year : first === null ? null : first + year - 1);
  const years = period === null ? writtenYears(plan) : Array.from({ length: Math.max(0, period.last - period.first + 1) }, (_, at) => period.first + at - (counted && first !== null ? first - 1 : 0));
  const dated = years.filter(isCalendar);
  // A year before the period is counted from, or two would have one number.
  const start = Math.min(first ?? Infinity, ...dated);
  return years.map((year) => {
    const calendar = calendarOf(year);
    return { year, n: isCalendar(year) ? year - start + 1 : year, calendar, pagu: paguPeriod === null || calendar === null || (calendar >= paguPeriod.first && calendar <= paguPeriod.last) };
  });
}

function writtenYears(plan: Plan): readonly number[] {
  const years = new Set(plan.years);
  const gather = (values: ByYear): void => {
    for (const [year, value] of Object.entries(values)) if (value.raw.trim() !== '') years.add(Number(year));
  };
  for (const item of plan.items) gather(item.pagu);
  for (const indikator of plan.indikator) {
    gather(indikator.targets);
    gather(indikator.pagu);
  }
  return [...years].sort((a, b) => a - b);
}

const usual: YearWords = { ordinal: 'Tahun-{n}', calendar: '{tahun}' };

/** What stands over a year's columns. A year that nobody has dated is counted, whatever was chosen. */
export function yearWords({ n, calendar }: TableYear, style: LayoutChoices['years'], words: YearWords = usual): string {
  return style === 'calendar' && calendar !== null ? words.calendar.replace('{tahun}', String(calendar)) : words.ordinal.replace('{n}', String(n));
}

/** The placeholders of header words, filled: the year before the period's first, the last column's year, the unit of rupiah. */
export function fillWords(words: string, years: readonly TableYear[], choices: Pick<LayoutChoices, 'years' | 'money'>): string {
  const last = years.at(-1);
  const [first] = years;
  const start = first === undefined || first.calendar === null ? null : first.calendar - first.n;
  return words
    .replace('{awal}', choices.years === 'calendar' && start !== null ? String(start) : 'TAHUN 0')
    .replace('{akhir}', last ? yearWords(last, choices.years) : '')
    .replace('{uang}', choices.money === 'millions' ? ' (dalam juta rupiah)' : '')
    .replace(/\b(tahun) tahun\b/gi, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "2019–2023". */
export function periodWords({ first, last }: Period): string {
  return first === last ? String(first) : `${first}–${last}`;
}

/** Ordinals run from 1 to a handful; no plan is that old. */
function isCalendar(year: number): boolean {
  return year >= 1000;
}
