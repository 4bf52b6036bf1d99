import type { ByYear, Period, Plan } from '../../plan';
import type { LayoutChoices } from '../layout';
import type { YearWords } from './form';

/** A year that a table has columns for. */
export interface TableYear {
  /** As the plan's values are kept: a calendar year, or an ordinal. */
  readonly year: number;
  /** Place among the years, from 1. */
  readonly n: number;
  /** Null where the plan only counts its years and nobody has said which they are. */
  readonly calendar: number | null;
  /** Whether it has a rupiah column. */
  readonly pagu: boolean;
}

/**
 * The years that a table of this plan has columns for, ascending. Without a chosen period they are the plan's target years and any other year
 * that something is written for: a pagu outside the target years gets its column rather than being lost.
 */
export function tableYears(plan: Plan, { period, paguPeriod }: Pick<LayoutChoices, 'period' | 'paguPeriod'>): readonly TableYear[] {
  const counted = plan.years.length > 0 && plan.years.every((year) => !isCalendar(year));
  const first = period ?? plan.period;
  const calendarOf = (year: number): number | null => (isCalendar(year) ? year : first === null ? null : first.first + year - 1);
  const years = period === null ? writtenYears(plan) : Array.from({ length: Math.max(0, period.last - period.first + 1) }, (_, at) => (counted ? at + 1 : period.first + at));
  return years.map((year, at) => {
    const calendar = calendarOf(year);
    return { year, n: isCalendar(year) ? at + 1 : year, calendar, pagu: paguPeriod === null || calendar === null || (calendar >= paguPeriod.first && calendar <= paguPeriod.last) };
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

/** The placeholders of header words, filled: the year before the first column, the last column's year, the unit of rupiah. */
export function fillWords(words: string, years: readonly TableYear[], choices: Pick<LayoutChoices, 'years' | 'money'>): string {
  const last = years.at(-1);
  const first = years[0]?.calendar ?? null;
  return words
    .replace('{awal}', choices.years === 'calendar' && first !== null ? String(first - 1) : 'TAHUN 0')
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
