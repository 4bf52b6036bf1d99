/** A rectangle of cells, inclusive. */
interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * The merged areas of a sheet of which no two share a cell: of those that overlap, which other programs write and Excel repairs, the first in the file stays. No value is lost:
 * a cell of an area that is left out stands alone again.
 */
export function apartMerges<Merge extends Area>(merges: readonly Merge[]): Merge[] {
  const taken = new Map<number, [left: number, right: number][]>();
  return merges.filter(({ top, left, bottom, right }) => {
    for (let row = top; row <= bottom; row += 1) if (taken.get(row)?.some(([from, to]) => left <= to && right >= from)) return false;
    for (let row = top; row <= bottom; row += 1) {
      const spans = taken.get(row);
      if (spans) spans.push([left, right]);
      else taken.set(row, [[left, right]]);
    }
    return true;
  });
}
