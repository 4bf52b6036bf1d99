import { fold } from './text';
import { periodIn, yearOf } from './years';
import { meaningOf } from './vocabulary';

/** A head that says a year in short: two digits of a calendar year, or the place in "n, n+1, n+2". */
interface ShortYear {
  readonly kind: 'two-digits' | 'counted';
  readonly value: number;
  /** The head's other words: "Target" of "Target 26". */
  readonly rest: string;
}

const twoDigits = /^(.*?)(?:^|\s|[-–_])['’‘`´]?\s*([2-4]\d)$/u;
const countedYear = /^(.*?)(?:^|\s|[-–_])\(?\s*n\s*(?:\+\s*(\d))?\s*\)?$/iu;

/** The short year of a head, whatever stands beside it; null where its other words name no measure. */
function shortYearOf(text: string): ShortYear | null {
  const said = text.replace(/\s+/g, ' ').trim();
  if (said.length > 60 || yearOf(said).kind !== 'none') return null;
  const short = twoDigits.exec(said);
  const counted = short ? null : countedYear.exec(said);
  const match = short ?? counted;
  if (!match) return null;
  const rest = (match[1] ?? '').replace(/\b(?:tahun|thn|th|ta)\b\.?/gi, ' ').replace(/\s+/g, ' ').trim();
  if (rest !== '' && !measured.has(meaningOf(rest, 0.7)?.meaning ?? '')) return null;
  return short ? { kind: 'two-digits', value: 2000 + Number(match[2]), rest } : { kind: 'counted', value: Number(match[2] ?? 0), rest };
}

const measured: ReadonlySet<string> = new Set(['target', 'pagu', 'realisasi', 'realisasi-pagu', 'capaian', 'kelompok']);

/** Whether numbers follow each other without a gap. */
const runs = (values: readonly number[]): boolean => values.every((value, at) => at === 0 || value === (values[at - 1] ?? 0) + 1);

/**
 * Heads that say years in short, with what they say in full: "Target 26 | Target 27" are 2026 and 2027 where they, and the calendar years beside them,
 * follow each other, or a title names the period that they lie in; "n | n+1 | n+2" count the years of the plan. Heads of which neither can be told are left out.
 */
export function spellYears(heads: readonly string[], titles: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, ShortYear>();
  const calendar = new Set<number>();
  for (const head of heads) {
    const short = shortYearOf(head);
    if (short) found.set(head, short);
    const year = yearOf(head);
    if (year.kind === 'calendar') calendar.add(year.year);
  }
  const valuesOf = (kind: ShortYear['kind']): readonly number[] => [...new Set([...found.values()].filter((one) => one.kind === kind).map(({ value }) => value))].sort((a, b) => a - b);
  const [dated, counted] = [valuesOf('two-digits'), valuesOf('counted')];
  const period = titles.map(periodIn).find((one) => one !== null) ?? null;
  const beside = [...new Set([...dated, ...calendar])].sort((a, b) => a - b);
  const datedIsSure = period ? dated.every((year) => year >= period.first - 1 && year <= period.last + 1) : runs(beside) && beside.length >= 2;
  const countedIsSure = counted.length >= 2 && runs(counted) && (counted[0] ?? 0) <= 1;
  const spelled = new Map<string, string>();
  for (const [head, { kind, value, rest }] of found) {
    if (kind === 'two-digits' && datedIsSure) spelled.set(head, `${rest} ${value}`.trim());
    else if (kind === 'counted' && countedIsSure) spelled.set(head, `${rest} tahun ke-${value - (counted[0] ?? 0) + 1}`.trim());
  }
  return spelled;
}

/** A head that has the form of a short year, told or not. */
export const mayBeYear = (head: string): boolean => shortYearOf(head) !== null;

/** Two years in one head ("2026/2027"): which of them the figures below are of nobody can tell. */
export function namesTwoYears(head: string): boolean {
  return /(?:19|20)\d{2}\s*[/–-]\s*(?:(?:19|20)\d{2}|\d{2})(?!\d)/.test(fold(head));
}
