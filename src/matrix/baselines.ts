import type { MappedColumn } from './columns';
import { fold } from './text';
import { periodIn, yearOf } from './years';

/** A table that plans fewer years than this may be a form of one year, in which what was reached before is an evaluator's. */
const fewestYears = 2;

/**
 * Finds the kondisi awal of a table that names none: a year that stands bare beside years under a heading ("2024 | Target: 2025 … 2029"), one before the period that a title names, or what was
 * realised or reached before the first planned year ("Capaian 2024 | 2025 …"). Of several such years the last is the baseline; the others were realised, not planned. `words` are those over each column.
 */
export function withBaseline(mapped: readonly MappedColumn[], words: ReadonlyMap<number, readonly string[]>, titles: readonly string[]): readonly MappedColumn[] {
  if (mapped.some(({ field }) => field === 'kondisi-awal')) return mapped;
  const before = yearsBefore(mapped, words, titles);
  const planned = mapped.filter((column) => column.field === 'target' && !before.has(column)).flatMap(({ year }) => year ?? []);
  const first = Math.min(...planned);
  if (new Set(planned).size < fewestYears || first < 1900) return mapped;
  const past = [...before, ...reachedBefore(mapped, first, titles)];
  const last = Math.max(...past.map(({ year }) => year ?? 0));
  return mapped.map((column): MappedColumn => {
    if (!past.includes(column)) return column;
    if (column.year !== last) return { ...column, field: column.field === 'target' ? 'realisasi' : column.field };
    const { year: _, ...rest } = column;
    return { ...rest, field: 'kondisi-awal' };
  });
}

/** Columns of what was reached before the first planned year; none where others hold what was reached since. "Realisasi 2024 | Capaian (%)": the first of them says where the plan begins. */
function reachedBefore(mapped: readonly MappedColumn[], first: number, titles: readonly string[]): readonly MappedColumn[] {
  const reached = mapped.filter(({ field, quarter }) => (field === 'realisasi' || field === 'capaian') && quarter === undefined);
  if (/\bevaluasi\b/.test(fold(titles.join(' '))) || reached.some(({ year }) => year === undefined || year >= first)) return [];
  return reached.filter(({ field, column, year }) => field === 'realisasi' || !reached.some((other) => other.field === 'realisasi' && other.year === year && Math.abs(other.column - column) <= 2));
}

/** Columns that are headed by a year alone, of before the years that are planned. */
function yearsBefore(mapped: readonly MappedColumn[], words: ReadonlyMap<number, readonly string[]>, titles: readonly string[]): ReadonlySet<MappedColumn> {
  const isBare = ({ column }: MappedColumn): boolean => {
    const [said = '', ...below] = words.get(column) ?? [];
    const year = yearOf(said);
    return below.length === 0 && year.kind === 'calendar' && year.rest === '';
  };
  const targets = mapped.filter(({ field, year }) => field === 'target' && year !== undefined && year >= 1900);
  const bare = targets.filter(isBare);
  const headed = targets.filter((column) => !isBare(column));
  const headedFirst = headed.length >= fewestYears ? Math.min(...headed.map(({ year }) => year ?? 0)) : 0;
  const period = titles.map(periodIn).find((one) => one !== null) ?? null;
  // All years of a period are planned: a year that stands among them bare is one of them.
  const first = Math.max(headedFirst, period && targets.some(({ year }) => year === period.first) ? period.first : 0);
  return new Set(bare.filter(({ year }) => year !== undefined && year < first));
}
