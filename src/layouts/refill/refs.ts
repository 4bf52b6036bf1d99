import type { Zone } from '../../plan';

/** A reference of a formula to cells of its own sheet. */
interface Ref {
  readonly zone: Zone;
  /** With its marks of absoluteness, so that a single reference can be written again as it was. */
  readonly text: string;
}

const pattern = /("[^"]*")|('(?:[^']|'')*'!|[\p{L}\p{N}_.]+!)?(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?(?![\p{L}\p{N}_(.])/gu;

/** "A" for 0, "AA" for 26. */
function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? lettersOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function positionOf(text: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^\$?([A-Z]+)\$?(\d+)$/.exec(text) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** "F10" or "F10:F12". */
export function refText({ top, left, bottom, right }: Zone): string {
  const first = `${lettersOf(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${lettersOf(right)}${bottom + 1}`;
}

/** A formula with each reference to its own sheet replaced; `replace` gives the new text, or null for one that stays. References to other sheets and words in quotes are left alone. */
export function mapRefs(formula: string, replace: (ref: Ref) => string | null): string {
  return formula.replace(pattern, (text: string, quoted: string | undefined, sheet: string | undefined, first: string, last: string | undefined, offset: number) => {
    const before = formula.charAt(offset - 1);
    if (quoted !== undefined || sheet !== undefined || /[\p{L}\p{N}_.!]/u.test(before)) return text;
    const [a, b] = [positionOf(first), positionOf(last ?? first)];
    const zone = { top: Math.min(a.row, b.row), left: Math.min(a.column, b.column), bottom: Math.max(a.row, b.row), right: Math.max(a.column, b.column) };
    return replace({ zone, text }) ?? text;
  });
}

/** The cells of its own sheet that a formula refers to; of another sheet's formula, those of the sheet that is named. */
export function refsOf(formula: string, sheetName: string | null = null): readonly Zone[] {
  const zones: Zone[] = [];
  const own = sheetName === null ? formula : formula.replace(new RegExp(`(?:'${escaped(sheetName.replace(/'/g, "''"))}'|(?<![\\p{L}\\p{N}_.'])${escaped(sheetName)})!`, 'giu'), '\u0001');
  if (sheetName === null) mapRefs(own, ({ zone }) => (zones.push(zone), null));
  else for (const part of own.split('\u0001').slice(1)) {
    const [ref = ''] = /^[$A-Z\d:]+/.exec(part) ?? [];
    mapRefs(ref, ({ zone }) => (zones.push(zone), null));
  }
  return zones;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A formula moved with its sheet: every reference to where its cells are now. Ranges reach from the first of their rows and columns that is left to the last. */
export function shiftFormula(formula: string, rowOf: (row: number) => number | null, columnOf: (column: number) => number | null): string {
  const span = (first: number, last: number, placeOf: (at: number) => number | null): readonly [number, number] | null => {
    let [from, to] = [first, last];
    while (from <= to && placeOf(from) === null) from += 1;
    while (to >= from && placeOf(to) === null) to -= 1;
    const [a, b] = [placeOf(from), placeOf(to)];
    return from > to || a === null || b === null ? null : [a, b];
  };
  return mapRefs(formula, ({ zone, text }) => {
    const rows = span(zone.top, zone.bottom, rowOf);
    const columns = span(zone.left, zone.right, columnOf);
    if (!rows || !columns) return '#REF!';
    const marks = [...text.matchAll(/(\$?)[A-Z]+(\$?)\d+/g)];
    const corner = (row: number, column: number, at: number): string => `${marks[at]?.[1] ?? ''}${lettersOf(column)}${marks[at]?.[2] ?? ''}${row + 1}`;
    return marks.length < 2 ? corner(rows[0], columns[0], 0) : `${corner(rows[0], columns[0], 0)}:${corner(rows[1], columns[1], 1)}`;
  });
}

/** What a sheet's rows and columns are to a table, for `meaningOf`. */
export interface Ground {
  /** Names a cell; null for one that does not count. */
  readonly keyOf: (row: number, column: number) => string | null;
  readonly isOurs: (row: number, column: number) => boolean;
  /** Below all rows of the table. */
  readonly isBelow: (row: number) => boolean;
}

/**
 * What a formula reckons, whatever rows and columns have come between: its cells as keys in place of its references. A reference that begins or ends at a stranger's cell is told from one
 * that does not. Sums that reach below the table end at a row that is known by its order among such rows only: it moves with all that comes and goes above it.
 */
export function meaningOf(formula: string, { keyOf, isOurs, isBelow }: Ground): string {
  const cells = new Set<string>();
  const below = new Set<number>();
  const zones: Zone[] = [];
  mapRefs(formula, ({ zone }) => (zones.push(zone), null));
  for (const { top, bottom } of zones) for (const row of [top, bottom]) if (isBelow(row)) below.add(row);
  const order = new Map([...below].sort((a, b) => a - b).map((row, at) => [row, at]));
  let strange = false;
  const skeleton = mapRefs(formula, ({ zone: { top, left, bottom, right } }) => {
    if (!(isOurs(top, left) || isBelow(top)) || !(isOurs(bottom, right) || isBelow(bottom))) strange = true;
    for (let row = top; row <= bottom; row += 1) {
      if (isBelow(row)) break;
      for (let column = left; column <= right; column += 1) {
        const key = keyOf(row, column);
        if (key !== null) cells.add(key);
      }
    }
    return `§${[...new Set([top, bottom])].flatMap((row) => (order.has(row) ? [`↓${order.get(row)}`] : [])).join('')}`;
  });
  return `${evenSkeleton(skeleton)} ${strange ? '?' : ''}${[...cells].sort().join(' ')}`;
}

/** A skeleton whose references stand as "§…": several in one place as one. */
export function evenSkeleton(skeleton: string): string {
  return skeleton.replace(/(§[^,()§]*)(?:,\1)+/g, '$1').replace(/IFERROR\((SUM\(§[^,()]*\)),0\)/g, '$1').replace(/\s+/g, '');
}

/** A formula's form, its rows left out: what a sort leaves of it. */
export function formOf(formula: string, columnOf: (column: number) => number | null): string {
  return mapRefs(formula, ({ zone: { left, right } }) => `§${columnOf(left) ?? '?'}:${columnOf(right) ?? '?'}`).replace(/(§[\d?:]+)(?:,\1)+/g, '$1').replace(/\s+/g, '');
}
