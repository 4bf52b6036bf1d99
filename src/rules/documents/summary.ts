import { causes, type Cause, type Difference } from './causes';
import type { ComparedIndicator, Comparison } from './compare-plans';
import type { Matched } from './match-indicators';

/** Below this it may well be another indicator: the comparison shows it, but no finding is made of it. */
const surely = 0.7;

/** Whether somebody should look at a match before believing it. */
export function isDoubtful({ confidence }: Pick<Matched, 'confidence'>): boolean {
  return confidence < surely;
}

/** What a comparison comes to. */
export interface ComparisonCounts {
  readonly matched: number;
  /** Among them, those that somebody should look at. */
  readonly doubtful: number;
  /** Indicators with a cell that differs. */
  readonly different: number;
  readonly onlyHere: number;
  readonly onlyThere: number;
}

export function countComparison({ matched, unmatchedHere, unmatchedThere }: Comparison): ComparisonCounts {
  return {
    matched: matched.length,
    doubtful: matched.filter(isDoubtful).length,
    different: matched.filter(({ differences }) => differences.length > 0).length,
    onlyHere: unmatchedHere.length,
    onlyThere: unmatchedThere.length,
  };
}

/** Cells that differ for the same likely reason, in the order of the first document. */
export interface CauseGroup {
  readonly cause: Cause;
  readonly cells: readonly { readonly pair: ComparedIndicator; readonly difference: Difference }[];
}

/** All cells that differ, by their likely cause; causes without any are left out. */
export function groupByCause({ matched }: Pick<Comparison, 'matched'>): readonly CauseGroup[] {
  const cells = matched.flatMap((pair) => pair.differences.map((difference) => ({ pair, difference })));
  return causes.flatMap((cause) => {
    const same = cells.filter(({ difference }) => difference.cause === cause);
    return same.length > 0 ? [{ cause, cells: same }] : [];
  });
}
