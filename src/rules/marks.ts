import type { Form, Value } from '../plan';

export type Mark = '.' | ',';

/** Digits with marks within a text: "70,38" and "70,76" of "70,38-70,76". */
const numerals = /\d[\d.,]*\d|\d/g;

/** Cells with the same text share their value. */
const known = new WeakMap<Value, Mark | 'none'>();

/** The decimal mark that a cell is written with; null where it has no decimals, or what it says is in doubt. */
export function decimalMarkOf(value: Value): Mark | null {
  const decimals = decimalsIn(value.form);
  if (decimals === 0) return null;
  const before = known.get(value);
  if (before !== undefined) return before === 'none' ? null : before;
  const found = firstMark(value.raw, decimals);
  known.set(value, found ?? 'none');
  return found;
}

function firstMark(raw: string, decimals: number): Mark | null {
  for (const [numeral] of raw.matchAll(numerals)) {
    const mark = markOf(numeral, decimals);
    if (mark) return mark;
  }
  return null;
}

/** The same text with the other decimal mark; marks of thousands change places with it. */
export function withMark({ raw, form }: Value, mark: Mark): string {
  const decimals = decimalsIn(form);
  return raw.replace(numerals, (numeral) => {
    const own = markOf(numeral, decimals);
    if (own === null || own === mark) return numeral;
    return numeral.replace(/[.,]/g, (each) => (each === own ? mark : own));
  });
}

/** Digits after the mark that a form has; 0 for forms whose text is not read number by number. */
function decimalsIn(form: Form): number {
  switch (form.kind) {
    case 'number': case 'percent': case 'range': case 'inequality': case 'quantity':
      return form.decimals;
    default:
      return 0;
  }
}

/** The last mark of a numeral is its decimal mark where it comes once and no more digits stand behind it than the form has. */
function markOf(numeral: string, decimals: number): Mark | null {
  const match = /([.,])(\d+)$/.exec(numeral);
  const [, mark, behind = ''] = match ?? [];
  if ((mark !== '.' && mark !== ',') || numeral.split(mark).length > 2) return null;
  // Noise has more digits than its form; three digits may be thousands.
  return behind.length > decimals && behind.length < 10 ? null : mark;
}
