/** Sequences whose likeness is weighed pair by pair may have so many pairs; larger stretches are matched by what is equal only. */
const mostPairs = 2_000_000;

/** Cells of a row that is known by its place alone. */
const fewWords = 2;

/** A row of cells as keys, "" of an empty cell. */
export type Keys = readonly string[];

/** What the cells of a column are for knowing a row again: its indicator, its item, a label that many rows share; null for figures and remarks. */
export type LabelKind = 'indikator' | 'uraian' | 'label' | null;

/** Of rows that have changed places among them, no more than this share: the others are taken to stand in their order still. */
const fewMoved = 0.1;

/**
 * Which row of `now` each row of `before` is, by what stands in them; null for one that is not there any more, or that cannot be told from others. Content decides before place: equal
 * rows first, wherever they stand, then rows whose labels are found once on both sides. Only then rows that are most alike between those, and stretches of as many rows on both sides; where
 * rows have changed places, rows that are alike beyond doubt only. A row whose labels are another row's is never taken for it.
 */
export function alignRows(before: readonly Keys[], now: readonly Keys[], kinds: readonly LabelKind[] = []): readonly (number | null)[] {
  const aligner = new Aligner(before, now, kinds);
  aligner.equal(0, before.length, 0, now.length);
  aligner.equalElsewhere(true);
  aligner.byLabels();
  aligner.between();
  aligner.equalElsewhere(false);
  aligner.alikeElsewhere();
  aligner.blanksLast();
  return aligner.found;
}

class Aligner {
  readonly found: (number | null)[];
  private readonly taken = new Set<number>();
  private readonly wholeBefore: readonly string[];
  private readonly wholeNow: readonly string[];
  private readonly nameBefore: readonly string[];
  private readonly nameNow: readonly string[];
  private readonly namesBefore: ReadonlySet<string>;
  private readonly textsBefore: ReadonlySet<string>;
  private readonly labels: readonly number[];

  constructor(private readonly before: readonly Keys[], private readonly now: readonly Keys[], private readonly kinds: readonly LabelKind[]) {
    this.found = before.map(() => null);
    this.wholeBefore = before.map(whole);
    this.wholeNow = now.map(whole);
    this.labels = kinds.flatMap((kind, column) => (kind === null ? [] : [column]));
    this.nameBefore = before.map((row) => this.nameOf(row));
    this.nameNow = now.map((row) => this.nameOf(row));
    this.namesBefore = new Set(this.nameBefore);
    this.textsBefore = new Set(this.wholeBefore);
  }

  /** Equal rows that keep their order. */
  equal(fromBefore: number, toBefore: number, fromNow: number, toNow: number): void {
    let [a, aEnd, b, bEnd] = [fromBefore, toBefore, fromNow, toNow];
    while (a < aEnd && b < bEnd && this.wholeBefore[a] === this.wholeNow[b]) this.match(a++, b++);
    while (a < aEnd && b < bEnd && this.wholeBefore[aEnd - 1] === this.wholeNow[bEnd - 1]) this.match(--aEnd, --bEnd);
    if (a === aEnd || b === bEnd) return;
    const anchors = this.anchors(a, aEnd, b, bEnd);
    if (anchors.length === 0) return;
    for (const [row, there] of anchors) {
      this.equal(a, row, b, there);
      this.match(row, there);
      [a, b] = [row + 1, there + 1];
    }
    this.equal(a, aEnd, b, bEnd);
  }

  /** Equal rows that have been carried out of their order; rows of a word or two, which may be anything, only at the end. */
  equalElsewhere(isTelling: boolean): void {
    const byText = new Map<string, number[]>();
    for (const row of this.freeNow()) byText.set(this.wholeNow[row] ?? '', [...(byText.get(this.wholeNow[row] ?? '') ?? []), row]);
    for (const row of this.freeBefore()) {
      if (isTelling && filled(this.before[row]) <= fewWords) continue;
      const there = byText.get(this.wholeBefore[row] ?? '')?.shift();
      if (there !== undefined) this.match(row, there);
    }
  }

  /** Rows whose labels are found once among those left, on both sides: all of them, then the indicator with its item, then the indicator alone. */
  byLabels(): void {
    const of = (...kinds: readonly LabelKind[]) => (keys: Keys): string => JSON.stringify(keys.filter((_, column) => kinds.includes(this.kinds[column] ?? null)));
    for (const keyOf of [of('indikator', 'uraian', 'label'), of('indikator', 'uraian'), (keys: Keys): string => this.nameOf(keys)]) {
      const free = this.freeNow();
      const there = once(free.filter((row) => this.nameNow[row] !== ''), (row) => keyOf(this.now[row] ?? []));
      const here = once(this.freeBefore().filter((row) => this.nameBefore[row] !== ''), (row) => keyOf(this.before[row] ?? []));
      for (const [key, row] of here) {
        const at = there.get(key);
        if (at !== undefined && this.differing(row, at) <= 1) this.match(row, at);
      }
    }
  }

  /** What is left between rows that are known: in order where those stand in order, else not at all. */
  between(): void {
    const pairs = this.found.flatMap((there, row): readonly (readonly [number, number])[] => (there === null || this.wholeBefore[row] === '' ? [] : [[row, there]]));
    const firm = new Set(steadyOf(pairs));
    let [a, b] = [0, 0];
    let inside: (readonly [number, number])[] = [];
    const close = (row: number, there: number): void => {
      const kept = ascending(inside, ([, at]) => at);
      if (inside.length - kept.length <= inside.length * fewMoved) {
        for (const [aNext, bNext] of kept) {
          this.stretch(a, aNext, b, bNext);
          [a, b] = [aNext + 1, bNext + 1];
        }
        this.stretch(a, row, b, there);
      }
      [a, b] = [row + 1, there + 1];
      inside = [];
    };
    for (const pair of pairs) {
      if (firm.has(pair)) close(...pair);
      else inside.push(pair);
    }
    close(this.before.length, this.now.length);
  }

  /** Rows that have been carried out of their order and changed as well: only where no other row is as much alike, on either side. */
  alikeElsewhere(): void {
    const rest = this.freeBefore();
    const open = this.freeNow();
    if (rest.length * open.length > mostPairs) return;
    const bestOf = (count: number, likeness: (at: number) => number): number | null => {
      let [best, most, tied] = [-1, 0, true];
      for (let at = 0; at < count; at += 1) {
        const one = likeness(at);
        if (one > most) [best, most, tied] = [at, one, false];
        else if (one === most) tied = true;
      }
      return tied ? null : best;
    };
    const likeness = (row: number, there: number): number => (this.mayBeOne(row, there) ? this.likeness(row, there) : 0);
    const thereOf = rest.map((row) => bestOf(open.length, (at) => likeness(row, open[at] ?? 0)));
    const rowOf = open.map((there) => bestOf(rest.length, (at) => likeness(rest[at] ?? 0, there)));
    rest.forEach((row, at) => {
      const best = thereOf[at] ?? null;
      if (best === null || rowOf[best] !== at) return;
      const there = open[best] ?? 0;
      const common = this.likeness(row, there);
      if (common >= 2 && common * 5 >= filled(this.before[row]) * 3) this.match(row, there);
    });
  }

  /** Of several blank rows before one that is known, the last: what comes at the end of a group comes above the gap behind it. */
  blanksLast(): void {
    for (let row = this.before.length - 1; row >= 0; row -= 1) {
      const there = this.found[row];
      if (there === null || there === undefined || this.wholeBefore[row] !== '') continue;
      let last = there;
      while (this.wholeNow[last + 1] === '' && !this.taken.has(last + 1)) last += 1;
      if (!this.taken.has(last + 1)) continue;
      this.taken.delete(there);
      this.match(row, last);
    }
  }

  private freeBefore(): readonly number[] {
    return this.wholeBefore.flatMap((text, row) => (text !== '' && this.found[row] === null ? [row] : []));
  }

  private freeNow(): readonly number[] {
    return this.wholeNow.flatMap((text, row) => (text !== '' && !this.taken.has(row) ? [row] : []));
  }

  private match(row: number, there: number): void {
    this.found[row] = there;
    this.taken.add(there);
  }

  /** Rows that stand exactly once on both sides, as many as keep their order. */
  private anchors(a: number, aEnd: number, b: number, bEnd: number): readonly (readonly [number, number])[] {
    const rows = (from: number, to: number, texts: readonly string[]): readonly number[] => Array.from({ length: to - from }, (_, at) => from + at).filter((row) => texts[row] !== '');
    const there = once(rows(b, bEnd, this.wholeNow), (row) => this.wholeNow[row] ?? '');
    const pairs = [...once(rows(a, aEnd, this.wholeBefore), (row) => this.wholeBefore[row] ?? '')].flatMap(([text, row]): (readonly [number, number])[] => {
      const at = there.get(text);
      return at === undefined ? [] : [[row, at]];
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

  /** Its indicators, else its items; "" of a row without any. */
  private nameOf(keys: Keys): string {
    for (const kind of ['indikator', 'uraian']) {
      const words = keys.filter((key, column) => key !== '' && this.kinds[column] === kind);
      if (words.length > 0) return JSON.stringify(words);
    }
    return '';
  }

  /** Labels that say something else. */
  private differing(row: number, there: number): number {
    return this.labels.filter((column) => this.before[row]?.[column] !== (this.now[there]?.[column] ?? '')).length;
  }

  /** Whether one of two rows can have been made of the other by hand: with its name, or with the name of no other row and of several labels all but one. */
  private mayBeOne(row: number, there: number): boolean {
    const [name, other] = [this.nameBefore[row] ?? '', this.nameNow[there] ?? ''];
    if (name !== '' && name === other) return true;
    if (other !== '' && this.namesBefore.has(other)) return false;
    return this.differing(row, there) <= Math.max(1, Math.floor(this.labels.filter((column) => (this.before[row]?.[column] ?? '') !== '').length / 3));
  }

  /** What is left of two stretches, in order. */
  private stretch(a: number, aEnd: number, b: number, bEnd: number): void {
    const left = (from: number, to: number, isFree: (row: number) => boolean): readonly number[] => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at).filter(isFree);
    this.alikeIn(left(a, aEnd, (row) => this.found[row] === null), left(b, bEnd, (row) => !this.taken.has(row)));
  }

  /** The pairing of two lists of rows, in order, that has the most cells in common; between pairs, as many rows on both sides are taken for one another. */
  private alikeIn(rows: readonly number[], theirs: readonly number[]): void {
    const [height, width] = [rows.length, theirs.length];
    if (height === 0 || width === 0) return;
    if (height * width > mostPairs) return this.byPlace(rows, theirs);
    const best: Float64Array[] = Array.from({ length: height + 1 }, () => new Float64Array(width + 1));
    const weights = rows.map((row) => theirs.map((there) => this.weight(row, there)));
    const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
    for (let i = height - 1; i >= 0; i -= 1) {
      for (let j = width - 1; j >= 0; j -= 1) {
        const weight = weights[i]?.[j] ?? 0;
        best[i]![j] = Math.max(at(i + 1, j), at(i, j + 1), weight > 0 ? weight + at(i + 1, j + 1) : 0);
      }
    }
    let [i, j] = [0, 0];
    let [lastI, lastJ] = [0, 0];
    while (i < height && j < width) {
      const weight = weights[i]?.[j] ?? 0;
      if (weight > 0 && at(i, j) === weight + at(i + 1, j + 1)) {
        this.byPlace(rows.slice(lastI, i), theirs.slice(lastJ, j));
        this.match(rows[i] ?? 0, theirs[j] ?? 0);
        i += 1;
        j += 1;
        [lastI, lastJ] = [i, j];
      } else if (at(i, j) === at(i + 1, j)) i += 1;
      else j += 1;
    }
    this.byPlace(rows.slice(lastI), theirs.slice(lastJ));
  }

  /** 0 where two rows have too little in common to be one; rows without a word go with each other. */
  private weight(row: number, there: number): number {
    if (this.wholeBefore[row] === '') return this.wholeNow[there] === '' ? 0.25 : 0;
    const count = this.likeness(row, there);
    return count * 3 >= filled(this.before[row]) && this.mayBeOne(row, there) ? count : 0;
  }

  private byPlace(rows: readonly number[], theirs: readonly number[]): void {
    if (rows.length !== theirs.length) return;
    const standing = new Set(this.freeNow().map((row) => this.wholeNow[row]));
    rows.forEach((row, at) => {
      const other = theirs[at] ?? 0;
      const [words, there] = [filled(this.before[row]), filled(this.now[other])];
      // What either says is another row's, and finds its own.
      if (words > 0 && (standing.has(this.wholeBefore[row]) || this.textsBefore.has(this.wholeNow[other] ?? ''))) return;
      // A row of a word or two may have been typed over altogether; one of many that has none of them left is another row.
      if ((words === 0) === (there === 0) && words <= fewWords && there <= fewWords) this.match(row, other);
    });
  }
}

/** Pairs that stand in order with every other one; they come in the order of their rows. */
function steadyOf(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const least = new Array<number>(pairs.length + 1).fill(Infinity);
  for (let at = pairs.length - 1; at >= 0; at -= 1) least[at] = Math.min(least[at + 1]!, pairs[at]![1]);
  let most = -1;
  return pairs.filter(([, there], at) => {
    const isSteady = there > most && there < least[at + 1]!;
    most = Math.max(most, there);
    return isSteady;
  });
}

/** Rows whose key no other one has, by their keys. */
function once(rows: readonly number[], keyOf: (row: number) => string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const several = new Set<string>();
  for (const row of rows) {
    const key = keyOf(row);
    if (found.has(key)) several.add(key);
    found.set(key, row);
  }
  for (const key of several) found.delete(key);
  return found;
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
