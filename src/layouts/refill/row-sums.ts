import type { Drawing } from '../drawing';
import { sumOf } from './held';

/** Characters of one row's sum. */
const width = 5;

/** A short sum of each row of a table's body as it is drawn, one behind the other: what tells later, without its sheet being read, how many rows the plan would have otherwise. Sums count by what they come to. */
export function rowSums({ values, trace }: Drawing): string {
  return (trace?.rows ?? []).flatMap(({ part }, row) => (part === 'isi' ? [sumOf(JSON.stringify(values[row] ?? [])).slice(-width).padStart(width, '0')] : [])).join('');
}

/** How many rows of the body differ between two drawings of a table: changed ones once, and those that have come or gone. */
export function rowsApart(one: string, other: string): number {
  const [before, now] = [counted(one), counted(other)];
  return Math.max(missing(before, now), missing(now, before));
}

function counted(sums: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < sums.length; at += width) {
    const sum = sums.slice(at, at + width);
    counts.set(sum, (counts.get(sum) ?? 0) + 1);
  }
  return counts;
}

function missing(from: ReadonlyMap<string, number>, there: ReadonlyMap<string, number>): number {
  return [...from].reduce((sum, [key, count]) => sum + Math.max(0, count - (there.get(key) ?? 0)), 0);
}
