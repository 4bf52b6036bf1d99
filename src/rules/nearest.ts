/** How alike two folded texts are, 0 to 1, by the pairs of neighbouring letters that they share (Dice): order of words and a slip or two matter little. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const total = left.length + right.length;
  if (total === 0) return 0;
  const counts = new Map<string, number>();
  for (const pair of left) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of right) {
    const count = counts.get(pair) ?? 0;
    if (count === 0) continue;
    counts.set(pair, count - 1);
    shared += 1;
  }
  return (2 * shared) / total;
}

/** The one candidate that is most alike, with `least` likeness or more and clearly ahead of the next; null where none stands out. */
export function nearest<T>(text: string, candidates: readonly T[], textsOf: (candidate: T) => readonly string[], least = 0.6): T | null {
  const ranked = candidates
    .map((candidate) => ({ candidate, score: Math.max(0, ...textsOf(candidate).map((other) => likeness(text, other))) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  return first && first.score >= least && first.score - (second?.score ?? 0) >= 0.05 ? first.candidate : null;
}

/** Whether one letter more, less, another or two swapped make `b` of `a`: a slip of the finger. */
export function oneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]);
}

function pairsOf(text: string): readonly string[] {
  return text.split(' ').flatMap((word) => Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2)));
}
