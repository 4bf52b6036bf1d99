import { evenSkeleton, mapRefs, refsOf } from './refs';

/** What a sum of a table adds up in its own column: "=SUM(F9:F12)-IFERROR(SUM(F12),0)" the rows 9 to 11, taking off row 12. */
export interface DownSum {
  readonly column: number;
  /** Ascending. */
  readonly rows: readonly number[];
  /** The row below all that it is about, up to which it reaches. */
  readonly next: number | null;
}

const form = /^=SUM\(([^()]*)\)(?:-(?:IFERROR\()?SUM\(([^()]*)\)(?:,0\))?)?$/;

/** The sum that a formula is; null where it is another formula, or one along a row. References that are lost are left out. */
export function downSumOf(formula: string): DownSum | null {
  const [, added, taken = ''] = form.exec(formula) ?? [];
  if (added === undefined) return null;
  const zones = refsOf(added);
  const [next = null] = refsOf(taken);
  const column = (zones[0] ?? next)?.left;
  if (column === undefined || [...zones, ...(next ? [next] : [])].some(({ left, right }) => left !== column || right !== column)) return null;
  const rows = new Set(zones.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, at) => top + at)));
  if (next) rows.delete(next.top);
  return { column, rows: [...rows].sort((a, b) => a - b), next: next?.top ?? null };
}

/** A formula without its references, lost ones among them: sums that end at the row below say so in two ways. */
export function skeletonOf(formula: string): string {
  return evenSkeleton(mapRefs(formula, () => '§').replace(/#REF!/g, '§'));
}

/** Whether a formula has lost a cell that it spoke of. */
export const isBroken = (formula: string): boolean => formula.includes('#REF!');
