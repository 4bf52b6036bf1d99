/** Sequences whose likeness is weighed pair by pair may have so many pairs; larger stretches are matched by what is equal only. */
const mostPairs = 2_000_000;

/** Cells of a row that is known by its place alone. */
const fewWords = 2;

/** A row of cells as keys, "" of an empty cell. */
export type Keys = readonly string[];

/**
 * Which row of `now` each row of `before` is, by what stands in them; null for one that is not there any more. Equal rows that keep their order are settled first, then rows between
 * them that are most alike, then stretches of as many rows on both sides, then rows that have been carried elsewhere.
 */
export function alignRows(before: readonly Keys[], now: readonly Keys[]): readonly (number | null)[] {
  const aligner = new Aligner(before, now);
  aligner.stretch(0, before.length, 0, now.length);
  aligner.elsewhere();
  return aligner.found;
}

class Aligner {
  readonly found: (number | null)[];
  private readonly taken = new Set<number>();
  private readonly wholeBefore: readonly string[];
  private readonly wholeNow: readonly string[];

  constructor(private readonly before: readonly Keys[], private readonly now: readonly Keys[]) {
    this.found = before.map(() => null);
    this.wholeBefore = before.map(whole);
    this.wholeNow = now.map(whole);
  }

  stretch(fromBefore: number, toBefore: number, fromNow: number, toNow: number): void {
    let [a, aEnd, b, bEnd] = [fromBefore, toBefore, fromNow, toNow];
    while (a < aEnd && b < bEnd && this.wholeBefore[a] === this.wholeNow[b]) this.match(a++, b++);
    while (a < aEnd && b < bEnd && this.wholeBefore[aEnd - 1] === this.wholeNow[bEnd - 1]) this.match(--aEnd, --bEnd);
    if (a === aEnd || b === bEnd) return;
    const anchors = this.anchors(a, aEnd, b, bEnd);
    if (anchors.length === 0) return this.alikeIn(a, aEnd, b, bEnd);
    for (const [row, there] of anchors) {
      this.stretch(a, row, b, there);
      this.match(row, there);
      [a, b] = [row + 1, there + 1];
    }
    this.stretch(a, aEnd, b, bEnd);
  }

  /** Rows that have been carried out of their order: sorted, or cut and inserted elsewhere. */
  elsewhere(): void {
    const left = this.found.flatMap((there, row) => (there === null && this.wholeBefore[row] !== '' ? [row] : []));
    const free = (): number[] => this.wholeNow.flatMap((text, row) => (text !== '' && !this.taken.has(row) ? [row] : []));
    const byText = new Map<string, number[]>();
    for (const row of free()) byText.set(this.wholeNow[row] ?? '', [...(byText.get(this.wholeNow[row] ?? '') ?? []), row]);
    const rest = left.filter((row) => {
      const there = byText.get(this.wholeBefore[row] ?? '')?.shift();
      if (there !== undefined) this.match(row, there);
      return there === undefined;
    });
    const open = free();
    if (rest.length * open.length > mostPairs) return;
    for (const row of rest) {
      const best = open.filter((one) => !this.taken.has(one)).map((one) => ({ one, likeness: this.likeness(row, one) })).sort((x, y) => y.likeness - x.likeness)[0];
      if (best && best.likeness >= 2 && best.likeness * 5 >= filled(this.before[row]) * 3) this.match(row, best.one);
    }
  }

  private match(row: number, there: number): void {
    this.found[row] = there;
    this.taken.add(there);
  }

  /** Rows that stand exactly once on both sides, as many as keep their order. */
  private anchors(a: number, aEnd: number, b: number, bEnd: number): readonly (readonly [number, number])[] {
    const places = (texts: readonly string[], from: number, to: number): Map<string, number> => {
      const seen = new Map<string, number>();
      for (let row = from; row < to; row += 1) {
        const text = texts[row] ?? '';
        seen.set(text, seen.has(text) ? -1 : row);
      }
      seen.delete('');
      return seen;
    };
    const there = places(this.wholeNow, b, bEnd);
    const pairs = [...places(this.wholeBefore, a, aEnd)].flatMap(([text, row]): (readonly [number, number])[] => {
      const at = there.get(text) ?? -1;
      return row >= 0 && at >= 0 ? [[row, at]] : [];
    });
    return ascending(pairs, ([, at]) => at);
  }

  private likeness(row: number, there: number): number {
    const now = this.now[there] ?? [];
    let count = 0;
    (this.before[row] ?? []).forEach((key, column) => {
      if (key !== '' && key === now[column]) count += 1;
    });
    return count;
  }

  /** The pairing of two stretches, in order, that has the most cells in common; between pairs, as many rows on both sides are taken for one another. */
  private alikeIn(a: number, aEnd: number, b: number, bEnd: number): void {
    const [height, width] = [aEnd - a, bEnd - b];
    if (height * width > mostPairs) return this.byPlace(a, aEnd, b, bEnd);
    const best: Float64Array[] = Array.from({ length: height + 1 }, () => new Float64Array(width + 1));
    const weights = Array.from({ length: height }, (_, i) => Array.from({ length: width }, (_, j) => this.weight(a + i, b + j)));
    const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
    for (let i = height - 1; i >= 0; i -= 1) {
      for (let j = width - 1; j >= 0; j -= 1) {
        const weight = weights[i]?.[j] ?? 0;
        best[i]![j] = Math.max(at(i + 1, j), at(i, j + 1), weight > 0 ? weight + at(i + 1, j + 1) : 0);
      }
    }
    let [i, j] = [0, 0];
    let [lastA, lastB] = [a, b];
    while (i < height && j < width) {
      const weight = weights[i]?.[j] ?? 0;
      if (weight > 0 && at(i, j) === weight + at(i + 1, j + 1)) {
        this.byPlace(lastA, a + i, lastB, b + j);
        this.match(a + i, b + j);
        i += 1;
        j += 1;
        [lastA, lastB] = [a + i, b + j];
      } else if (at(i, j) === at(i + 1, j)) i += 1;
      else j += 1;
    }
    this.byPlace(lastA, aEnd, lastB, bEnd);
  }

  /** 0 where two rows have too little in common to be one; rows without a word go with each other. */
  private weight(row: number, there: number): number {
    if (this.wholeBefore[row] === '') return this.wholeNow[there] === '' ? 0.25 : 0;
    const count = this.likeness(row, there);
    return count * 3 >= filled(this.before[row]) ? count : 0;
  }

  private byPlace(a: number, aEnd: number, b: number, bEnd: number): void {
    if (aEnd - a !== bEnd - b) return;
    for (let at = 0; at < aEnd - a; at += 1) {
      const [words, there] = [filled(this.before[a + at]), filled(this.now[b + at])];
      // A row of a word or two may have been typed over altogether; one of many that has none of them left is another row.
      if ((words === 0) === (there === 0) && words <= fewWords && there <= fewWords) this.match(a + at, b + at);
    }
  }
}

const whole = (keys: Keys): string => (keys.every((key) => key === '') ? '' : JSON.stringify(keys));
const filled = (keys: Keys | undefined): number => keys?.filter((key) => key !== '').length ?? 0;

/** As many of the entries, in their order, as have ascending values. */
export function ascending<T>(entries: readonly T[], valueOf: (entry: T) => number): readonly T[] {
  const tails: number[] = [];
  const before: number[] = [];
  entries.forEach((entry, index) => {
    const value = valueOf(entry);
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (valueOf(entries[tails[middle]!]!) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = index;
  });
  const kept: T[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index]!) kept.push(entries[index]!);
  return kept.reverse();
}
