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

/** Calendar years that kondisi awal and kondisi akhir of a plan speak of; null where nobody has dated them. */
export interface PlanEnds {
  readonly awal: number | null;
  readonly akhir: number | null;
}

/** Whatever years have columns, the values at both ends are the plan's: of the year that its header names, else of the year before its first, and of its last. */
export function planEnds(plan: Plan, years: readonly TableYear[]): PlanEnds {
  const dated = years.find(({ calendar }) => calendar !== null);
  const shift = dated === undefined ? null : (dated.calendar ?? 0) - dated.year;
  const calendarOf = (year: number | undefined): number | null => (year === undefined ? null : isCalendar(year) ? year : shift === null ? null : year + shift);
  const first = calendarOf(plan.years[0]) ?? plan.period?.first ?? null;
  const last = plan.years.some(isCalendar) ? plan.period?.last ?? null : calendarOf(plan.years.at(-1));
  return { awal: plan.tahunKondisiAwal ?? (first === null ? null : first - 1), akhir: last };
}

/** The ends of a plan of which these are all years. */
function endsOf(years: readonly TableYear[]): PlanEnds {
  const first = years[0]?.calendar ?? null;
  return { awal: first === null ? null : first - 1, akhir: years.at(-1)?.calendar ?? null };
}

const usual: YearWords = { ordinal: 'Tahun-{n}', calendar: '{tahun}' };

/** What stands over a year's columns. A year that nobody has dated is counted, whatever was chosen. */
export function yearWords({ n, calendar }: TableYear, style: LayoutChoices['years'], words: YearWords = usual): string {
  return style === 'calendar' && calendar !== null ? words.calendar.replace('{tahun}', String(calendar)) : words.ordinal.replace('{n}', String(n));
}

/** What header words are filled from: the years with columns, and the plan's ends; these are the years' own where they are not given. */
export interface HeaderYears {
  readonly years: readonly TableYear[];
  readonly ends?: PlanEnds;
}

/** Whether "Tahun 0" names the year of kondisi awal: it is the year before "Tahun-1", over calendar years the one before the first of them. Of a plan that nobody has dated, it does. */
export function countsFromBaseline({ years: [first], ends }: HeaderYears, style: LayoutChoices['years']): boolean {
  if (!ends || ends.awal === null || first === undefined || first.calendar === null) return true;
  return ends.awal === first.calendar - (style === 'calendar' ? 1 : first.n);
}

/** The placeholders of header words, filled: the years of kondisi awal and kondisi akhir, the unit of rupiah. Counted years do not name an end that they do not reach. */
export function fillWords(words: string, { years, ends = endsOf(years) }: HeaderYears, choices: Pick<LayoutChoices, 'years' | 'money'>): string {
  const last = years.at(-1);
  const isDated = choices.years === 'calendar' || !countsFromBaseline({ years, ends }, choices.years);
  return words
    .replace('{awal}', isDated && ends.awal !== null ? String(ends.awal) : 'TAHUN 0')
    .replace('{akhir}', ends.akhir !== null && ends.akhir !== last?.calendar ? String(ends.akhir) : last ? yearWords(last, choices.years) : '')
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
