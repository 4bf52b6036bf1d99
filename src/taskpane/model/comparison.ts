import type { Indikator } from '../../plan';
import { fieldKey } from '../../plan';
import { groupByCause, type Cause, type ComparedIndicator, type Comparison, type Difference } from '../../rules/documents';

/** The parts of a comparison, of which the list shows one. */
export const comparisonParts = ['berbeda', 'cocok', 'hanya-di-sini', 'hanya-di-sana'] as const;
export type ComparisonPart = (typeof comparisonParts)[number];

/** One line of the list. */
export type ComparisonLine =
  | { readonly kind: 'sebab'; readonly key: string; readonly cause: Cause; readonly count: number; readonly open: boolean }
  | { readonly kind: 'sel'; readonly key: string; readonly pair: ComparedIndicator; readonly difference: Difference }
  | { readonly kind: 'pasangan'; readonly key: string; readonly pair: ComparedIndicator }
  | { readonly kind: 'sendiri'; readonly key: string; readonly indikator: Indikator; readonly side: 'hanya-di-sini' | 'hanya-di-sana' };

/** How many lines each part has: cells that differ count by their indicators. */
export function countParts({ matched, unmatchedHere, unmatchedThere }: Comparison): Readonly<Record<ComparisonPart, number>> {
  return { berbeda: matched.filter(({ differences }) => differences.length > 0).length, cocok: matched.length, 'hanya-di-sini': unmatchedHere.length, 'hanya-di-sana': unmatchedThere.length };
}

/** The lines of one part. Differences stand under their likely cause, of which those in `closed` show only their head; matches begin with the least sure. */
export function comparisonLines(comparison: Comparison, part: ComparisonPart, closed: ReadonlySet<Cause>): readonly ComparisonLine[] {
  switch (part) {
    case 'berbeda':
      return groupByCause(comparison).flatMap(({ cause, cells }): readonly ComparisonLine[] => {
        const open = !closed.has(cause);
        const head: ComparisonLine = { kind: 'sebab', key: cause, cause, count: cells.length, open };
        return open ? [head, ...cells.map(({ pair, difference }): ComparisonLine => ({ kind: 'sel', key: `${pair.here.id} ${fieldKey(difference.field)}`, pair, difference }))] : [head];
      });
    case 'cocok':
      return [...comparison.matched].sort((a, b) => a.confidence - b.confidence).map((pair): ComparisonLine => ({ kind: 'pasangan', key: pair.here.id, pair }));
    case 'hanya-di-sini':
      return comparison.unmatchedHere.map((indikator): ComparisonLine => ({ kind: 'sendiri', key: indikator.id, indikator, side: part }));
    case 'hanya-di-sana':
      return comparison.unmatchedThere.map((indikator): ComparisonLine => ({ kind: 'sendiri', key: indikator.id, indikator, side: part }));
  }
}
