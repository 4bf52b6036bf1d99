import { editDistance, fold, slipsAllowed, wordsOf } from '../text';

/** How many columns to each side tell columns of the same words apart. */
const reach = 3;
/** Words in common (0…1) that make two headers the same column with a neighbour in common, and without one. */
const alike = { beside: 0.6, alone: 0.8 };

interface Place {
  readonly header: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/**
 * Finds saved columns among the columns of a sheet by their words; columns of the same words by their neighbours and their order; then columns whose words were mended.
 * Returns, for each saved column, the index of its column now, or -1.
 */
export function pairColumns(saved: readonly string[], now: readonly string[]): readonly number[] {
  const before = placesOf(saved);
  const after = placesOf(now);
  const pairs = saved.map(() => -1);
  const free = new Set(now.keys());
  const pair = (from: number, to: number): void => {
    pairs[from] = to;
    free.delete(to);
  };
  const here = groupByHeader(after);
  for (const [header, from] of groupByHeader(before)) {
    const to = here.get(header);
    if (!to) continue;
    for (const [a, b] of pairAlike(from, to, (a, b) => near(before[a], after[b]), header === '')) pair(a, b);
  }
  const mended = [...pairs.keys()].filter((index) => pairs[index] === -1 && before[index]?.header !== '').flatMap((index) =>
    [...free].flatMap((other) => {
      const likeness = likenessOf(before[index]?.header ?? '', after[other]?.header ?? '');
      const beside = near(before[index], after[other]) >= 2;
      return likeness >= (beside ? alike.beside : alike.alone) ? [{ index, other, score: likeness + (beside ? 1 : 0) }] : [];
    }));
  for (const { index, other } of mended.sort((a, b) => b.score - a.score)) if (pairs[index] === -1 && free.has(other)) pair(index, other);
  return pairs;
}

function placesOf(headers: readonly string[]): readonly Place[] {
  const folded = headers.map(fold);
  const named = (from: number, step: number): readonly string[] => {
    const found: string[] = [];
    for (let at = from + step; at >= 0 && at < folded.length && found.length < reach; at += step) if (folded[at] !== '') found.push(folded[at] ?? '');
    return found;
  };
  return folded.map((header, index) => ({ header, left: named(index, -1), right: named(index, 1) }));
}

function groupByHeader(places: readonly Place[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, { header }] of places.entries()) groups.set(header, [...(groups.get(header) ?? []), index]);
  return groups;
}

/** Neighbours in common: one for each within reach, more for the next ones, most for the left one, which such a column usually belongs to; an edge of the table is a neighbour as well. */
function near(a: Place | undefined, b: Place | undefined): number {
  if (!a || !b) return 0;
  const side = (one: readonly string[], other: readonly string[], next: number): number => (one[0] === other[0] ? next : 0) + one.filter((header) => other.includes(header)).length;
  return side(a.left, b.left, 3) + side(a.right, b.right, 2);
}

type Pairs = readonly (readonly [number, number])[];

/** Columns of the same words: in their order, unless their neighbours say clearly that they have changed places. Columns without words need a neighbour. */
function pairAlike(from: readonly number[], to: readonly number[], score: (a: number, b: number) => number, nameless: boolean): Pairs {
  const worth = (a: number, b: number): number => {
    const value = score(a, b);
    return nameless ? (value >= 2 ? value : -1) : 1 + value;
  };
  const pairs = pairInOrder(from, to, worth).map(([a, b]): [number, number] => [a, b]);
  // Swapping two at a time finds columns that changed places; each swap must gain, so equal neighbours leave the order alone.
  for (let swapped = true; swapped;) {
    swapped = false;
    for (const [index, one] of pairs.entries()) {
      for (const other of pairs.slice(index + 1)) {
        if (worth(one[0], other[1]) + worth(other[0], one[1]) <= worth(one[0], one[1]) + worth(other[0], other[1])) continue;
        [one[1], other[1]] = [other[1], one[1]];
        swapped = true;
      }
    }
  }
  return pairs.filter(([a, b]) => worth(a, b) > 0);
}

/** The pairs of greatest worth that keep the order of both sides. */
function pairInOrder(from: readonly number[], to: readonly number[], worth: (a: number, b: number) => number): Pairs {
  const best: number[][] = Array.from({ length: from.length + 1 }, () => new Array<number>(to.length + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (const [i, a] of from.entries()) {
    for (const [j, b] of to.entries()) {
      const row = best[i + 1];
      if (row) row[j + 1] = Math.max(at(i, j + 1), at(i + 1, j), at(i, j) + worth(a, b));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = from.length, j = to.length; i > 0 && j > 0; ) {
    const [a, b] = [from[i - 1] ?? 0, to[j - 1] ?? 0];
    if (at(i, j) === at(i - 1, j)) i -= 1;
    else if (at(i, j) === at(i, j - 1)) j -= 1;
    else {
      pairs.unshift([a, b]);
      i -= 1;
      j -= 1;
    }
  }
  return pairs;
}

/** Share of words in common, slips of the finger forgiven; 0 where the numbers in them differ: 2025 is not mended into 2026. */
function likenessOf(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const numbers = (words: readonly string[]): string => words.filter((word) => /\d/.test(word)).sort().join(' ');
  if (one.length === 0 || other.length === 0 || numbers(one) !== numbers(other)) return 0;
  const left = [...other];
  let common = 0;
  for (const word of one) {
    const found = left.findIndex((candidate) => candidate === word || editDistance(word, candidate, slipsAllowed(word.length)) <= slipsAllowed(word.length));
    if (found < 0) continue;
    left.splice(found, 1);
    common += 1;
  }
  return (2 * common) / (one.length + other.length);
}
