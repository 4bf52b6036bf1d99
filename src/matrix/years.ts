import { remember } from './memo';

/** A year as a header says it: a calendar year, or the period's year 1…6. */
export interface YearLabel {
  readonly kind: 'calendar' | 'ordinal';
  readonly year: number;
  /** The header's other words, the year taken out: "Target" of "Target 2025". */
  readonly rest: string;
}

const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6 };
const calendar = /(?:^|[^\d])((?:19|20)\d{2})(?!\d)/g;
const ordinal = /\b(?:tahun|thn|th)\.?\s*(?:ke\b)?\s*[-–.]?\s*(?:ke\b\s*[-–]?\s*)?\(?([1-6]|i{1,3}|iv|vi?)\)?(?![\p{L}\p{N}])/iu;

/** A measure with its number and nothing else: "Target 1", "pagu_2", "Rp-3", "Target Ke-1", "Target II", "Pagu 1 (juta Rp)". */
const numbered = /^(target(?:\s+kinerja)?|pagu(?:\s+indikatif)?|anggaran|rp\.?)(?:[\s_–-]*(?:ke\b[\s_–-]*)?([1-6])|[\s_–-]+(?:ke\b[\s_–-]*)?(i{1,3}|iv|vi?))(\s*\([^()\d]*\))?$/iu;

/** Without the brackets that a year leaves empty; brackets around words stay, because such words count less ("Pagu 2025 (dalam juta rupiah)"). */
function tidy(rest: string): string {
  const text = rest.replace(/\(\s*\)/g, ' ').replace(/\s+/g, ' ').trim();
  return /[\p{L}\p{N}%]/u.test(text) ? text : '';
}

/** Finds the year in a header's words: "2019", "Target 1", "Tahun 2026", "Tahun-1", "TARGET TAHUN KE 3", "Tahun ke-1 (2026)". Two calendar years are a period, no year. */
export const yearOf = remember(2_000, (header: string): YearLabel | { readonly kind: 'none' } => {
  const text = header.replace(/\bta-?\s+hun\b/gi, 'tahun').replace(/\s+/g, ' ').trim();
  const found = [...text.matchAll(calendar)].map((match) => Number(match[1]));
  const distinct = new Set(found);
  if (distinct.size > 1) return { kind: 'none' };
  const [year] = found;
  const withoutOrdinal = text.replace(ordinal, ' ');
  if (year !== undefined) {
    return { kind: 'calendar', year, rest: tidy(withoutOrdinal.replace(/(?:19|20)\d{2}/g, ' ').replace(/\b(tahun|thn|th)\b\.?/gi, ' ')) };
  }
  const beside = numbered.exec(text);
  if (beside) {
    const count = (beside[2] ?? beside[3] ?? '').toLowerCase();
    return { kind: 'ordinal', year: romans[count] ?? Number(count), rest: tidy(`${beside[1] ?? ''} ${beside[4] ?? ''}`) };
  }
  const match = ordinal.exec(text);
  const word = match?.[1]?.toLowerCase();
  if (word === undefined) return { kind: 'none' };
  return { kind: 'ordinal', year: romans[word] ?? Number(word), rest: tidy(withoutOrdinal) };
});

/** A period that a title names: "Tahun 2021-2026", "2025 – 2029", "2021 s/d 2026"; null where none or several different ones stand. */
export function periodIn(text: string): { readonly first: number; readonly last: number } | null {
  const found = [...text.matchAll(/((?:19|20)\d{2})\s*(?:[-–—]|s\s*[./]\s*d\.?|sampai(?: dengan)?|hingga)\s*((?:19|20)\d{2})/gi)];
  const [match] = found;
  if (!match || found.some((other) => other[1] !== match[1] || other[2] !== match[2])) return null;
  const [first, last] = [Number(match[1]), Number(match[2])];
  return last > first && last - first <= 20 ? { first, last } : null;
}

/** A year that only counts: "1" … "6", "(2)", "III". */
export const isOrdinal = (text: string): boolean => /^\(?([1-6]|i{1,3}|iv|vi?)\)?$/i.test(text.trim());

/** The year before the plan's first, as a head counts it: "Thn 0", "Th-0", "Tahun ke-0 (2024)", "T0". */
export const isYearZero = (text: string): boolean => /\b(?:tahun|thn|th)\.?\s*(?:ke\b)?\s*[-–.]?\s*\(?0\)?(?![\d.,]*\d)|^\s*t[\s.-]?0\s*$/i.test(text);

/** A year that only counts, the one before the first included: "0" … "6". */
export const isCount = (text: string): boolean => isOrdinal(text) || /^\(?0\)?$/.test(text.trim());
