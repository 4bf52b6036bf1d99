import type { Layout, LayoutChoices, Signature } from '../../layouts';
import type { Period, Plan, Profil } from '../../plan';

/** A period as it is being chosen: all years, a known period, or two years as they stand in their fields. */
export interface PeriodForm {
  readonly way: 'semua' | 'antara' | 'ketik';
  readonly first: string;
  readonly last: string;
}

/** A table's choices as the form holds them: what is half typed has its place. */
export interface ChoiceForm extends Omit<LayoutChoices, 'period' | 'paguPeriod' | 'signature'> {
  readonly period: PeriodForm;
  readonly paguPeriod: PeriodForm;
  readonly signature: Signature;
}

/** Why two years make no period: one is missing or no year, the last comes before the first, or there are more than a table has room for. */
export type PeriodFault = 'bukan-tahun' | 'terbalik' | 'terlalu-banyak';

/** Columns of years that a table has room for; published ones have five to six. */
export const mostYears = 12;

const allYears: PeriodForm = { way: 'semua', first: '', last: '' };
const unsigned: Signature = { placeAndDate: '', position: '', name: '', nip: '' };

export function formOfPeriod(period: Period | null): PeriodForm {
  return period === null ? allYears : { way: 'antara', first: String(period.first), last: String(period.last) };
}

/** Two years of the planner's own, beginning with those that are chosen now: `present` where that is all of them. */
export function ownPeriod(now: PeriodForm, present: Period | null): PeriodForm {
  return { ...(now.way === 'semua' ? formOfPeriod(present) : now), way: 'ketik' };
}

/** The choices as a form begins with them. */
export function formOfChoices(choices: LayoutChoices): ChoiceForm {
  return { ...choices, period: formOfPeriod(choices.period), paguPeriod: formOfPeriod(choices.paguPeriod), signature: choices.signature ?? unsigned };
}

/** The period that a form states, or why it states none. */
export function periodOf({ way, first, last }: PeriodForm): { readonly period: Period | null } | { readonly fault: PeriodFault } {
  if (way === 'semua') return { period: null };
  const [from, to] = [first, last].map((text) => (/^\s*(19|20|21)\d{2}\s*$/.test(text) ? Number(text) : null));
  if (from === null || from === undefined || to === null || to === undefined) return { fault: 'bukan-tahun' };
  if (to < from) return { fault: 'terbalik' };
  return to - from >= mostYears ? { fault: 'terlalu-banyak' } : { period: { first: from, last: to } };
}

export interface ChosenForm {
  /** What the table is drawn with; where a period is no period yet, with all years. */
  readonly choices: LayoutChoices;
  readonly faults: { readonly period: PeriodFault | null; readonly paguPeriod: PeriodFault | null };
}

/** The choices that a form states. */
export function choicesOfForm(form: ChoiceForm): ChosenForm {
  const period = periodOf(form.period);
  const paguPeriod = periodOf(form.paguPeriod);
  const signed = Object.values(form.signature).some((line: string) => line.trim() !== '');
  return {
    choices: { ...form, period: 'period' in period ? period.period : null, paguPeriod: 'period' in paguPeriod ? paguPeriod.period : null, signature: signed ? form.signature : null },
    faults: { period: 'fault' in period ? period.fault : null, paguPeriod: 'fault' in paguPeriod ? paguPeriod.fault : null },
  };
}

/** What a table begins with: the layout's own, with what the region's profile truly states of it. */
export function startingChoices(layout: Layout, plan: Plan, profil: Profil | null): LayoutChoices {
  const own = layout.defaults(plan);
  if (!profil) return own;
  const { daerah, period } = profil;
  // A plan that only counts its years learns from the profile which they are, where there are as many.
  const dates = plan.period === null && own.period === null && period !== null && period.last - period.first + 1 === plan.years.length && plan.years.every((year) => year <= plan.years.length);
  return { ...own, region: daerah === '' ? own.region : daerah, period: dates ? period : own.period };
}

/** Whether two choices print the same table. */
export function sameChoices(one: LayoutChoices, other: LayoutChoices): boolean {
  return canonical(one) === canonical(other);
}

/** What one table was drawn with, and over it whatever the planner has changed in the form since it opened with another's. */
export function changedOver(its: LayoutChoices, begun: LayoutChoices, now: LayoutChoices): LayoutChoices {
  const keys = (Object.keys(now) as (keyof LayoutChoices)[]).filter((key) => canonical(begun[key]) !== canonical(now[key]));
  return { ...its, ...Object.fromEntries(keys.map((key) => [key, now[key]])) };
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part));
}

/** The planner's words for a header word; her giving the layout's own back takes them away. */
export function withHeaderWord(words: LayoutChoices['headerWords'], own: string, typed: string): LayoutChoices['headerWords'] {
  const { [own]: _, ...others } = words;
  return typed === own ? others : { ...others, [own]: typed };
}

/** Years of the plan that a table can have columns for: its own, and what its profile states. */
export interface YearsOffered {
  /** Calendar years of the plan; null where it only counts them and nobody says which they are. */
  readonly own: Period | null;
  /** Shorter or longer periods worth a single click, each once: the first and last five of more, the profile's. */
  readonly periods: readonly Period[];
}

/** The periods that a planner is likely to want. */
export function offerPeriods(plan: Plan, profil: Profil | null): YearsOffered {
  const calendar = plan.years.filter((year) => year >= 1000);
  const own = calendar.length > 0 ? { first: Math.min(...calendar), last: Math.max(...calendar) } : plan.period;
  const wanted = [
    ...(own && own.last - own.first >= 5 ? [{ first: own.last - 4, last: own.last }, { first: own.first, last: own.first + 4 }] : []),
    ...(plan.period ? [plan.period] : []),
    ...(profil?.period ? [profil.period] : []),
  ];
  const periods: Period[] = [];
  for (const period of wanted) if (!samePeriod(period, own) && !periods.some((known) => samePeriod(known, period))) periods.push(period);
  return { own, periods };
}

export function samePeriod(one: Period | null, other: Period | null): boolean {
  return one === other || (one !== null && other !== null && one.first === other.first && one.last === other.last);
}

/** Calendar years of a chosen period that the plan says nothing of: their columns stay empty. Null where the plan only counts its years. */
export function yearsOutside(plan: Plan, period: Period | null): readonly number[] {
  if (period === null || plan.years.length === 0 || plan.years.every((year) => year < 1000)) return [];
  const told = new Set([...plan.years, ...plan.items.flatMap(({ pagu }) => Object.keys(pagu).map(Number)), ...plan.indikator.flatMap(({ targets, pagu }) => [...Object.keys(targets), ...Object.keys(pagu)].map(Number))]);
  return Array.from({ length: period.last - period.first + 1 }, (_, at) => period.first + at).filter((year) => !told.has(year));
}
