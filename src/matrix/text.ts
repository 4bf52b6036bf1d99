import { remember } from './memo';

/** Lower case, one kind of dash, slash and space, no accents of typesetting: for comparing, never for keeping. */
export const fold = remember(20_000, (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/[‐-―−]/g, '-').replace(/\s+/g, ' ').trim());

/** The words of a text: runs of letters and digits, folded. */
export const wordsOf = remember(20_000, (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);

/** True for "", blanks and non-breaking blanks. */
export function isBlankText(text: string): boolean {
  return text === '' || text.trim() === '';
}

/**
 * Optimal string alignment distance (insert, delete, replace, swap neighbours), or `limit + 1` once it must exceed `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above: number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    before = above;
    above = row;
  }
  return above[b.length] ?? limit + 1;
}

/** How many slips of the finger a word of this length may hold and still be that word. */
export function slipsAllowed(length: number): number {
  return length >= 9 ? 2 : length >= 5 ? 1 : 0;
}
