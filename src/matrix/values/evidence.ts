import type { Value } from '../../plan';
import { scanText, type Choice, type Scan } from './scan';
import { nameSays, unitSays } from './units';

/** What a row's or a column's other values show about the way numbers are written there. */
export interface Tally {
  readonly decimal: Readonly<Record<'.' | ',', number>>;
  readonly group: Readonly<Record<'.' | ',', number>>;
  /** Sizes of the values that are beyond doubt. */
  readonly sizes: readonly number[];
}

/** What is known around a value; all of it optional. Asked in this order: row, column, satuan, name. */
export interface Evidence {
  readonly row?: Tally;
  readonly column?: Tally;
  readonly satuan?: string | null;
  readonly name?: string | null;
}

/** Evidence for texts that are known to use one decimal mark, such as those that `printForm` writes. */
export function writtenWith(mark: '.' | ','): Evidence {
  return { row: { decimal: { '.': mark === '.' ? 1 : 0, ',': mark === ',' ? 1 : 0 }, group: { '.': mark === ',' ? 1 : 0, ',': mark === '.' ? 1 : 0 }, sizes: [] } };
}

/** Counts what values show; those that are themselves in doubt show nothing. */
export function tallyOf(values: Iterable<Value>): Tally {
  const decimal = { '.': 0, ',': 0 };
  const group = { '.': 0, ',': 0 };
  const sizes: number[] = [];
  for (const value of values) {
    const size = sizeOf(value);
    if (size !== null && size > 0) sizes.push(size);
    if (value.raw.length < 3) continue;
    const scan = scanText(value.raw);
    if (scan.decimalMark) decimal[scan.decimalMark] += 1;
    if (scan.groupMark) group[scan.groupMark] += 1;
  }
  return { decimal, group, sizes: sizes.sort((a, b) => a - b) };
}

/** Which reading the evidence speaks for; null where it is silent or even. */
export function decide(scan: Scan, evidence: Evidence): Choice | null {
  if (!scan.open || scan.form.kind !== 'ambiguous') return null;
  const [decimal = 0, thousands = 0] = scan.form.readings;
  const { mark } = scan.open;
  return fromSizes(evidence.row, decimal, thousands) ?? fromMarks(evidence.row, mark) ?? fromMarks(evidence.column, mark)
    ?? unitSays(evidence.satuan) ?? nameSays(evidence.name);
}

/** Planners mix marks within a row, but a row's values are of one order of magnitude; a column holds every indicator's sizes and so tells nothing. */
function fromSizes(tally: Tally | undefined, decimal: number, thousands: number): Choice | null {
  const middle = tally?.sizes[tally.sizes.length >> 1];
  if (middle === undefined) return null;
  const near = (reading: number): number => Math.abs(Math.log10(Math.abs(reading) / middle));
  if (near(decimal) < 0.9 && near(thousands) > 1.8) return 'decimal';
  return near(thousands) < 0.9 && near(decimal) > 1.8 ? 'thousands' : null;
}

/**
 * What the columns of one row's open values show together: the first that shows anything, unless another shows the opposite. A row is written one way, so its values
 * are never read by each column for itself.
 */
export function inUnison(columns: readonly Tally[]): Tally | undefined {
  const telling = columns.filter((tally) => fromMarks(tally, '.') !== null);
  const [first] = telling;
  return first && telling.every((tally) => marksSay(tally, first)) ? first : undefined;
}

/** Whether two tallies say the same of a number whose mark could be either. */
export function marksSay(a: Tally, b: Tally): boolean {
  return fromMarks(a, '.') === fromMarks(b, '.') && fromMarks(a, ',') === fromMarks(b, ',');
}

function fromMarks(tally: Tally | undefined, mark: '.' | ','): Choice | null {
  if (!tally) return null;
  const other = mark === '.' ? ',' : '.';
  const asDecimal = tally.decimal[mark] + tally.group[other];
  const asGroup = tally.group[mark] + tally.decimal[other];
  if (asDecimal > 0 && asDecimal >= 3 * asGroup) return 'decimal';
  return asGroup > 0 && asGroup >= 3 * asDecimal ? 'thousands' : null;
}

function sizeOf(value: Value): number | null {
  const { form } = value;
  switch (form.kind) {
    case 'number': case 'percent': case 'quantity': case 'inequality': case 'ratio': return Math.abs(form.value);
    case 'range': return Math.abs(form.from);
    default: return null;
  }
}
