export interface Plain {
  readonly value: number;
  /** Digits after the mark, as written (noise left out). */
  readonly decimals: number;
  readonly noisy: boolean;
}

/**
 * What a run of digits and marks can mean. `settled`: one reading. `open`: a single mark with three digits behind it ("95.680"),
 * a decimal or a thousand. Null: no number at all ("1.01.02", "70,,76").
 */
export type Numeral =
  | { readonly kind: 'settled'; readonly plain: Plain; readonly decimalMark: '.' | ',' | null; readonly groupMark: '.' | ',' | null }
  | { readonly kind: 'open'; readonly mark: '.' | ','; readonly decimal: Plain; readonly thousands: Plain };

/** Significant digits beyond which a decimal can only be floating-point dust, and the most a planner would have typed. */
const dustDigits = 15;
const typedDigits = 9;

/** Reads digits with marks in any of the three habits: 1.234,5 · 1,234.5 · 1234.5; spaces between groups of three count as marks of thousands. */
export function readNumeral(text: string): Numeral | null {
  const match = /^([+-]?)(\d[\d.,]*?)(?:[eE]([+-]?\d{1,3}))?$/.exec(text.replace(/(\d)[ \u00a0\u202f](?=\d{3}(?:\D|$))/g, '$1'));
  if (!match) return null;
  const sign = match[1] === '-' ? -1 : 1;
  const body = match[2] ?? '';
  if (match[3] !== undefined) {
    if (!/^\d+([.,]\d+)?$/.test(body)) return null;
    const mark = body.includes(',') ? ',' : body.includes('.') ? '.' : null;
    const value = Number(`${body.replace(',', '.')}e${match[3]}`);
    if (!Number.isFinite(value)) return null;
    const plain = plainOf(sign * value);
    return { kind: 'settled', plain: body.length > dustDigits && plain.decimals <= typedDigits ? { ...plain, noisy: true } : plain, decimalMark: mark, groupMark: null };
  }
  const dots = count(body, '.');
  const commas = count(body, ',');
  if (dots === 0 && commas === 0) return settled(sign, body, '', null, null);
  if (dots > 0 && commas > 0) {
    const decimalMark = body.lastIndexOf('.') > body.lastIndexOf(',') ? '.' : ',';
    const groupMark = decimalMark === '.' ? ',' : '.';
    const [whole = '', fraction = '', ...more] = body.split(decimalMark);
    if (more.length > 0 || !/^\d+$/.test(fraction) || !isGrouped(whole, groupMark)) return null;
    return settled(sign, whole.split(groupMark).join(''), fraction, decimalMark, groupMark);
  }
  const mark = dots > 0 ? '.' : ',';
  if (dots + commas > 1) {
    return isGrouped(body, mark) ? settled(sign, body.split(mark).join(''), '', null, mark) : null;
  }
  const [whole = '', fraction = ''] = body.split(mark);
  if (!/^\d+$/.test(fraction)) return null;
  if (fraction.length === 3 && whole.length <= 3 && !whole.startsWith('0')) {
    return { kind: 'open', mark, decimal: plain(sign, whole, fraction), thousands: plain(sign, whole + fraction, '') };
  }
  return settled(sign, whole, fraction, mark, null);
}

/** A stored number: dust is rounded away, decimals are counted on what remains. */
export function plainOf(value: number): Plain {
  const shortest = trimZeros(String(Math.abs(value)));
  const digits = shortest.replace(/^0\.0*|\D/g, '').length;
  if (digits >= dustDigits) {
    const rounded = Number(value.toPrecision(12));
    const cleaned = trimZeros(String(Math.abs(rounded)));
    if (cleaned.replace(/^0\.0*|\D/g, '').length <= typedDigits) return { value: rounded + 0, decimals: decimalsOf(rounded), noisy: true };
  }
  return { value: value + 0, decimals: decimalsOf(value), noisy: false };
}

function settled(sign: number, whole: string, fraction: string, decimalMark: '.' | ',' | null, groupMark: '.' | ',' | null): Numeral {
  return { kind: 'settled', plain: plain(sign, whole, fraction), decimalMark, groupMark };
}

function plain(sign: number, whole: string, fraction: string): Plain {
  const value = sign * Number(fraction === '' ? whole : `${whole}.${fraction}`);
  // More digits than a double holds were printed by a program: what it meant is the shortest number that they stand for.
  if (fraction.length > typedDigits && whole.length + fraction.length > dustDigits) {
    const meant = plainOf(value);
    if (meant.noisy || meant.decimals <= typedDigits) return { ...meant, noisy: true };
  }
  return { value: value + 0, decimals: fraction.length, noisy: false };
}

function isGrouped(whole: string, mark: string): boolean {
  const [first = '', ...groups] = whole.split(mark);
  return /^\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
}

function count(text: string, mark: string): number {
  let found = 0;
  for (const letter of text) if (letter === mark) found += 1;
  return found;
}

function trimZeros(digits: string): string {
  return digits.includes('.') && !digits.includes('e') ? digits.replace(/\.?0+$/, '') : digits;
}

function decimalsOf(value: number): number {
  const text = String(value);
  const [mantissa = '', exponent = '0'] = text.split('e');
  const fraction = mantissa.split('.')[1]?.length ?? 0;
  return Math.max(0, fraction - Number(exponent));
}
