import type { FieldRef, Form, Indikator, Value } from '../plan';

/** One value cell of an indicator, with the field it stands in. */
export interface ValueCell {
  readonly field: FieldRef;
  readonly value: Value;
}

/** What cells of a row say, as bits: most rules ask first whether a row has any cell of their kind, and most rows have none. */
export const kinds = {
  number: 1, percent: 2, range: 4, inequality: 8, quantity: 16, ratio: 32, predicate: 64, missing: 128, error: 256, brokenRange: 512, ambiguous: 1024, words: 2048,
  /** A plain number above 0 and up to 1. */
  fraction: 4096,
  /** Digits that floating-point arithmetic left. */
  noise: 8192,
  /** A dot, or a comma, in a text of digits with decimals. */
  dot: 16384,
  comma: 32768,
  /** A filled cell of money: an amount, a gap that a formula leaves, or any of those below. */
  money: 65536,
  moneyError: 131072,
  /** Neither an amount nor a gap nor an error. */
  moneyWords: 262144,
  moneyFormula: 524288,
  /** Decimals behind dots and behind commas in one row. */
  twoMarks: 1048576,
  /** Percentages and plain numbers in one row. */
  twoSigns: 2097152,
  /** A number, or an end of a range, below 0 or above 100. */
  beyond: 4194304,
  /** A target that is missing, not a baseline or an end. */
  missingTarget: 8388608,
  /** A value that a formula gives. */
  formula: 16777216,
} as const;

/** What a dozen rules ask of an indicator's cells, found out in one walk over them. */
export interface Facts {
  /** The years that were asked for. */
  readonly years: readonly number[];
  /** Targets by place in `years`; undefined where the table has no column for the year. */
  readonly byPlace: readonly (Value | undefined)[];
  /** Bits of `kinds` that some cell has: kondisi awal, a target or kondisi akhir. */
  readonly kinds: number;
  /** Whether a number (the middle of a range, a bound) is above the one before it, kondisi awal first; gaps and zeros are passed over. */
  readonly rises: boolean;
  /** Whether one is below the one before it. */
  readonly falls: boolean;
  /** Kondisi awal, targets by year, kondisi akhir: those that the table has columns for, in that order. */
  readonly values: readonly Value[];
  /** Targets for which the table has a column, by year. */
  readonly targets: readonly ValueCell[];
  /** The values with the fields that they stand in. */
  readonly cells: readonly ValueCell[];
}

/** Rules ask in turn about one indicator, and most facts are found out sooner than they are looked up. */
let last: Row | null = null;

/** The facts of an indicator's cells. */
export function factsOf(indikator: Indikator, years: readonly number[]): Facts {
  if (last === null || last.indikator !== indikator || last.years !== years) last = new Row(indikator, years);
  return last;
}

/** The one number that a form states (a bound for "<22", the first figure of "17/1000", the score of "A (81,66)"); null for the rest. */
export function numberOf(form: Form): number | null {
  switch (form.kind) {
    case 'number': case 'percent': case 'quantity': case 'inequality': case 'ratio':
      return form.value;
    case 'predicate':
      return form.score;
    case 'range': case 'missing': case 'error': case 'broken-range': case 'ambiguous': case 'words':
      return null;
  }
}

const targetRefs = new Map<number, FieldRef>();
const [awalRef, akhirRef]: readonly [FieldRef, FieldRef] = [{ field: 'kondisi-awal' }, { field: 'kondisi-akhir' }];

class Row implements Facts {
  readonly byPlace: readonly (Value | undefined)[];
  readonly values: readonly Value[];
  readonly kinds: number;
  readonly rises: boolean;
  readonly falls: boolean;
  private targetList: readonly ValueCell[] | null = null;
  private cellList: readonly ValueCell[] | null = null;

  constructor(readonly indikator: Indikator, readonly years: readonly number[]) {
    const { targets, kondisiAwal, kondisiAkhir } = indikator;
    const byPlace = new Array<Value | undefined>(years.length);
    const values = new Array<Value>(years.length + 2);
    let count = 0;
    if (kondisiAwal) values[count++] = kondisiAwal;
    let bits = 0;
    let [rises, falls] = [false, false];
    let before = kondisiAwal ? levelOf(kondisiAwal.form) : 0;
    for (let place = 0; place < years.length; place += 1) {
      const value = targets[years[place]!];
      byPlace[place] = value;
      if (!value) continue;
      values[count++] = value;
      bits |= bitsOf(value);
      const here = levelOf(value.form);
      if (here === 0) continue;
      if (before !== 0 && here > before) rises = true;
      if (before !== 0 && here < before) falls = true;
      before = here;
    }
    this.byPlace = byPlace;
    this.rises = rises;
    this.falls = falls;
    this.values = values;
    if (bits & kinds.missing) bits |= kinds.missingTarget;
    if (kondisiAwal) bits |= bitsOf(kondisiAwal);
    if (kondisiAkhir) {
      values[count++] = kondisiAkhir;
      bits |= bitsOf(kondisiAkhir);
    }
    if ((bits & kinds.dot) !== 0 && (bits & kinds.comma) !== 0) bits |= kinds.twoMarks;
    if ((bits & kinds.percent) !== 0 && (bits & kinds.number) !== 0) bits |= kinds.twoSigns;
    values.length = count;
    this.kinds = bits;
  }

  get targets(): readonly ValueCell[] {
    if (this.targetList) return this.targetList;
    const list: ValueCell[] = [];
    for (const [place, value] of this.byPlace.entries()) if (value) list.push({ field: targetRef(this.years[place] ?? 0), value });
    return this.targetList = list;
  }

  get cells(): readonly ValueCell[] {
    if (this.cellList) return this.cellList;
    const { indikator: { kondisiAwal, kondisiAkhir }, targets } = this;
    return this.cellList = [...(kondisiAwal ? [{ field: awalRef, value: kondisiAwal }] : []), ...targets, ...(kondisiAkhir ? [{ field: akhirRef, value: kondisiAkhir }] : [])];
  }
}

/** The number by which a row rises or falls; 0 where there is none. */
function levelOf(form: Form): number {
  return form.kind === 'range' ? (form.from + form.to) / 2 : numberOf(form) ?? 0;
}

function targetRef(year: number): FieldRef {
  const ref = targetRefs.get(year) ?? { field: 'target', year };
  targetRefs.set(year, ref);
  return ref;
}

function bitsOf({ form, noisy, raw, formula }: Value): number {
  let bits = bitOf(form);
  if (formula !== null) bits |= kinds.formula;
  if (noisy) bits |= kinds.noise;
  if (bits & written && decimalsOf(form) > 0) {
    if (raw.includes('.')) bits |= kinds.dot;
    if (raw.includes(',')) bits |= kinds.comma;
  }
  return bits;
}

/** Kinds that are written with decimals. */
const written = kinds.number | kinds.percent | kinds.range | kinds.inequality | kinds.quantity;

/** Digits after the mark, as written; 0 where the form has none. */
export function decimalsOf(form: Form): number {
  switch (form.kind) {
    case 'number': case 'percent': case 'range': case 'inequality': case 'quantity':
      return form.decimals;
    default:
      return 0;
  }
}

/** The commonest kinds first. */
function bitOf(form: Form): number {
  switch (form.kind) {
    case 'number': return kinds.number | sizeOf(form.value) | (form.value > 0 && form.value <= 1 ? kinds.fraction : 0);
    case 'percent': return kinds.percent | sizeOf(form.value);
    case 'missing': return kinds.missing;
    case 'range': return kinds.range | sizeOf(form.from) | sizeOf(form.to);
    case 'inequality': return kinds.inequality | sizeOf(form.value);
    case 'quantity': return kinds.quantity;
    case 'predicate': return kinds.predicate;
    case 'ratio': return kinds.ratio;
    case 'words': return kinds.words;
    case 'error': return kinds.error;
    case 'ambiguous': return kinds.ambiguous;
    case 'broken-range': return kinds.brokenRange;
  }
}

function sizeOf(value: number): number {
  return value < 0 || value > 100 ? kinds.beyond : 0;
}
