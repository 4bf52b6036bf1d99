import type { Form, Plan, Value } from '../../plan';
import type { LayoutChoices } from '../layout';

/** Forms whose numbers are certain enough to change their marks; everything else is printed as it stands. */
const remarkable: ReadonlySet<Form['kind']> = new Set<Form['kind']>(['number', 'percent', 'range', 'inequality', 'quantity', 'ratio', 'predicate']);

/** How the numbers of a table are written. */
export interface NumberStyle {
  readonly decimals: LayoutChoices['decimals'];
  /** Decimals that every number has; null for as many as were written. */
  readonly digits: number | null;
  /** The mark of numbers that get decimals and have had none, where the others keep their own. */
  readonly mark: '.' | ',';
  /** Whether thousands are set apart. */
  readonly grouped: boolean;
}

/**
 * The value's text in the style that the planner chose, thousands under the other mark. Only numbers change: units, signs, footnotes and spaces stay. Float noise (33.630000000000003) is never
 * printed: no planner has written it. A fixed number of decimals is given to numbers, ranges and limits; grades and ratios keep theirs.
 */
export function remark(value: Value, style: NumberStyle): string {
  const { form, noisy, raw, annotation } = value;
  if (!remarkable.has(form.kind)) return raw;
  const fixed = annotation === null && form.kind !== 'ratio' && form.kind !== 'predicate' ? style.digits : null;
  if (style.decimals === 'as-written' && style.grouped && !noisy && fixed === null) return raw;
  const written = 'decimals' in form ? form.decimals : 0;
  // "7.0000000000000007E-2": a machine's way of writing.
  if (noisy && (form.kind === 'number' || form.kind === 'percent') && /\de[+-]?\d/i.test(raw)) return remark({ ...value, noisy: false, raw: `${form.value.toFixed(written)}${form.kind === 'percent' ? '%' : ''}` }, style);
  // Behind the number stands what it counts, which may have digits of its own.
  let left = form.kind === 'range' ? 2 : 1;
  return raw.replace(/(?<![\p{L}\d.,])\d(?:[\d.,]*\d)?/gu, (token) => {
    left -= 1;
    return remarkToken(token, written, noisy, { ...style, digits: left >= 0 ? fixed : null });
  });
}

/** One number inside a text. `written` is how many decimals the value is known to have; it settles whether "1.250" is a decimal. */
function remarkToken(token: string, written: number, noisy: boolean, { decimals, digits, mark, grouped }: NumberStyle): string {
  const marks = [...token.matchAll(/[.,]/g)].map((match) => ({ mark: match[0], at: match.index }));
  const last = marks.at(-1);
  const behind = last === undefined ? 0 : token.length - last.at - 1;
  const isDecimal = last !== undefined && (new Set(marks.map((one) => one.mark)).size === 2 || (marks.length === 1 && (behind !== 3 || written === 3)));
  if (last !== undefined && !isDecimal && !/^\d{1,3}([.,]\d{3})+$/.test(token)) return token;

  const whole = isDecimal ? token.slice(0, last.at) : token;
  const fraction = isDecimal ? token.slice(last.at + 1) : '';
  const separator = /[.,]/.exec(whole)?.[0] ?? '';
  const point = decimals === 'comma' ? ',' : decimals === 'dot' ? '.' : isDecimal ? last.mark : separator === '' ? mark : separator === '.' ? ',' : '.';
  const group = separator === '' || !grouped ? '' : decimals === 'as-written' ? separator : point === ',' ? '.' : ',';
  const figures = whole.replace(/[.,]/g, '');
  // Noise is longer than what anybody types.
  const cut = digits ?? (noisy && fraction.length > 6 ? written : null);
  const [head, tail] = cut === null ? [figures, fraction] : rounded(figures, fraction, cut);
  return (group === '' ? head : head.replace(/\B(?=(\d{3})+$)/g, group)) + (tail === '' ? '' : point + tail);
}

/** A number in figures with so many decimals, the half rounded up as Excel does it; one of more figures than a number keeps stays as it is. */
function rounded(whole: string, fraction: string, decimals: number): readonly [string, string] {
  if (fraction.length <= decimals) return [whole, fraction.padEnd(decimals, '0')];
  if (whole.length + decimals > 15) return [whole, fraction];
  const kept = String(Number(whole + fraction.slice(0, decimals)) + ((fraction[decimals] ?? '0') >= '5' ? 1 : 0)).padStart(decimals + 1, '0');
  return [kept.slice(0, kept.length - decimals), kept.slice(kept.length - decimals)];
}

/** The decimal mark that most values of a plan are written with; a comma where none has any. */
export function usualMark({ indikator }: Plan): '.' | ',' {
  let points = 0;
  for (const { kondisiAwal, targets, kondisiAkhir } of indikator) {
    for (const value of [kondisiAwal, ...Object.values(targets), kondisiAkhir]) {
      if (!value || !('decimals' in value.form) || value.form.decimals === 0) continue;
      const mark = [...value.raw.matchAll(/[.,]/g)].at(-1)?.[0];
      points += mark === '.' ? 1 : mark === ',' ? -1 : 0;
    }
  }
  return points > 0 ? '.' : ',';
}
