import type { Form, Value } from '../../plan';
import type { CellValue } from '../grid';
import { remember } from '../memo';
import { decide, type Evidence } from './evidence';
import { plainOf, readNumeral } from './numeral';
import { scanText, type Scan } from './scan';

/** One cell as the grid holds it. */
export interface ValueCell {
  readonly value: CellValue;
  readonly text: string;
  readonly format?: string | undefined;
  readonly formula?: CellValue | undefined;
}

const nothing: Value = { raw: '', form: { kind: 'missing', mark: '' }, annotation: null, noisy: false, formula: null };

/**
 * Reads one value cell. The cell's own type and format come first (a stored number is never re-read from its text), then the evidence around it;
 * what neither settles is `ambiguous`. Never throws.
 */
export function parseValue(cell: ValueCell, evidence?: Evidence): Value {
  const { value } = cell;
  const formula = typeof cell.formula === 'string' && cell.formula.startsWith('=') ? cell.formula : null;
  if (formula !== null && formula.includes('#REF!')) {
    // A formula that has lost its reference has no value, whatever IFERROR makes it show.
    const shown = rawOf(cell);
    return { raw: shown, form: { kind: 'error', code: '#REF!', hidden: !shown.startsWith('#') }, annotation: null, noisy: false, formula };
  }
  if ((value === null || value === '') && formula === null) return nothing;
  if (typeof value === 'number') return { raw: rawOf(cell), ...storedNumber(value, cell), annotation: null, formula };
  if (typeof value === 'boolean') return { raw: rawOf(cell), form: { kind: 'words' }, annotation: null, noisy: false, formula };
  const plain = textValue(value ?? '');
  const read = evidence ? settleValue(plain, evidence) : plain;
  return formula === null ? read : { ...read, formula };
}

/** Values of texts are shared: a matrix of 35 000 value cells has some thousand different ones. */
const textValue = remember(50_000, (raw: string): Value => {
  const scan = scanText(raw);
  return { raw, form: scan.form, annotation: scan.annotation, noisy: scan.noisy, formula: null };
});

/** A value read before its surroundings were known, read again with them. */
export function settleValue(value: Value, evidence: Evidence): Value {
  if (value.form.kind !== 'ambiguous') return value;
  const { form, noisy } = settleScan(scanText(value.raw), evidence);
  return form.kind === 'ambiguous' ? value : { ...value, form, noisy };
}

/** The raw text of a cell: what is stored where it is text, what is shown where it is a number (unless the column is too narrow to show it). */
export function rawOf(cell: ValueCell): string {
  const { value, text } = cell;
  if (typeof value === 'string') return value;
  if (text !== '' && !/^#+$/.test(text)) return text;
  return value === null ? '' : String(value);
}

function settleScan(scan: Scan, evidence: Evidence): { readonly form: Form; readonly noisy: boolean } {
  const choice = scan.open ? decide(scan, evidence) : null;
  return choice !== null && scan.open ? scan.open.settle(choice) : scan;
}

function storedNumber(value: number, cell: ValueCell): { readonly form: Form; readonly noisy: boolean } {
  if (cell.format !== undefined ? isPercentFormat(cell.format) : cell.text.trim().endsWith('%')) {
    const { value: percent, decimals } = plainOf(Number((value * 100).toPrecision(14)));
    return { form: { kind: 'percent', value: percent, decimals: shownDecimals(cell.text) ?? decimals }, noisy: false };
  }
  const plain = plainOf(value);
  return { form: { kind: 'number', value: plain.value, decimals: plain.noisy ? plain.decimals : shownDecimals(cell.text) ?? plain.decimals }, noisy: plain.noisy };
}

/** Whether a number format shows a fraction as per cent. */
export function isPercentFormat(format: string): boolean {
  return format.includes('%') && format.replace(/"[^"]*"|\\./g, '').includes('%');
}

/** Decimals that a number shows, where its text is a plain numeral; the mark is known because it is the last one. */
function shownDecimals(text: string): number | null {
  const numeral = readNumeral(text.replace('%', '').trim());
  if (!numeral) return null;
  return numeral.kind === 'settled' && !numeral.plain.noisy ? numeral.plain.decimals : null;
}
