import type { Form, Value } from '../../plan';
import type { LayoutChoices } from '../layout';

/** Forms whose numbers are certain enough to change their marks; everything else is printed as it stands. */
const remarkable: ReadonlySet<Form['kind']> = new Set<Form['kind']>(['number', 'percent', 'range', 'inequality', 'quantity', 'ratio', 'predicate']);

/**
 * The value's text with the decimal mark that the planner chose, thousands under the other mark. "as-written" is the raw text.
 * Only the marks change: units, signs, footnotes and spaces stay. Float noise (33.630000000000003) is printed rounded, but not under "as-written".
 * Without `grouped` thousands are not set apart: "1250000".
 */
export function remark(value: Value, decimals: LayoutChoices['decimals'], grouped = true): string {
  if (decimals === 'as-written' || !remarkable.has(value.form.kind)) return value.raw;
  const point = decimals === 'comma' ? ',' : '.';
  const group = !grouped ? '' : decimals === 'comma' ? '.' : ',';
  const written = 'decimals' in value.form ? value.form.decimals : 0;
  const { form } = value;
  if (value.noisy && (form.kind === 'number' || form.kind === 'percent')) {
    const rounded = form.value.toFixed(form.decimals).replace('.', point);
    return form.kind === 'percent' ? `${rounded}%` : rounded;
  }
  return value.raw.replace(/(?<![\p{L}\d.,])\d[\d.,]*\d/gu, (token) => remarkToken(token, written, point, group));
}

/** One number inside a text. `written` is how many decimals the value is known to have; it settles whether "1.250" is a decimal. */
function remarkToken(token: string, written: number, point: string, group: string): string {
  const marks = [...token.matchAll(/[.,]/g)].map((match) => ({ mark: match[0], at: match.index }));
  const last = marks.at(-1);
  if (!last) return token;
  const kinds = new Set(marks.map(({ mark }) => mark)).size;
  const behind = token.length - last.at - 1;
  const grouped = (digits: string): string => digits.replace(/[.,]/g, group);
  const isDecimal = kinds === 2 || (marks.length === 1 && (behind !== 3 || written === 3));
  if (isDecimal) return grouped(token.slice(0, last.at)) + point + token.slice(last.at + 1);
  return /^\d{1,3}([.,]\d{3})+$/.test(token) ? grouped(token) : token;
}
