import { DEFAULT_LOCALE, helpers, tokenize, type Locale } from '../engine';
import { withEngineErrors } from '../files/formulas';
import { invalidArgument } from './errors';

/** What the engine must be given so that a cell holds what Excel would make of a value. A formula starts with "="; the format is for cells that have none. */
export interface Content {
  content: string;
  format?: string;
}

/** Excel's limit on the characters of one cell. */
const MAX_TEXT = 32_767;

// The engine also takes "6 1", "1 1/2" and "5-2020" for dates; Excel takes only these shapes of the ones the engine knows.
const dateShape = /^(\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?)?( ?\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?)?$/i;

/**
 * `values` and `formulas` are read as if typed in an Excel of the United States, whatever the planner's language is; only `formulasLocal` follows the planner.
 * Source: OfficeDev/office-js issue 1559 ("the APIs use USA locale by default"), and learn.microsoft.com, Excel.Range.
 */
export function contentOf(value: unknown, numberFormat: string | undefined, locale: Locale = DEFAULT_LOCALE): Content {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw invalidArgument(`${value} is not a number`);
    return { content: String(value) };
  }
  if (typeof value === 'boolean') return { content: value ? 'TRUE' : 'FALSE' };
  if (typeof value !== 'string') throw invalidArgument(`${JSON.stringify(value)} cannot stand in a cell`);
  if (value.length > MAX_TEXT) throw invalidArgument(`longer than ${MAX_TEXT} characters`);
  if (value === '' || value.startsWith("'")) return { content: value };
  // A text cell keeps what is typed; the engine would still take "=" for a formula, so it gets the apostrophe there.
  if (numberFormat === '@') return { content: value.startsWith('=') ? `'${value}` : value };
  return typed(value, locale);
}

// "If the returned value starts with a plus, minus, or equal sign, Excel interprets this value as a formula."
function typed(text: string, locale: Locale): Content {
  const sign = text.charAt(0);
  if ((sign === '=' || sign === '+' || sign === '-') && text.trim().length > 1) {
    if (sign === '+' && isNumber(text.slice(1), locale)) return { content: plainNumber(text.slice(1), locale) };
    if (!isNumber(text, locale)) return { content: plainFormula(withEngineErrors(sign === '=' ? text : `=${text}`), locale) };
  }
  if (text.trim() === '=') return { content: `'${text}` };
  if (isNumber(text, locale)) return { content: plainNumber(text, locale) };
  // Whatever is no number and no date to this locale must not become one by the engine's own reading.
  if (!text.includes('\n') && dateShape.test(text.trim()) && helpers.isDateTime(text, locale)) return date(text.trim(), locale);
  return { content: isLiteral(text) ? text : `'${text}` };
}

const isNumber = (text: string, locale: Locale): boolean => helpers.isNumber(text.trim(), locale);

/** The number as the engine writes numbers; currency and per cent signs stay, they make the cell's format. */
function plainNumber(text: string, locale: Locale): string {
  if (locale.decimalSeparator === '.') return text;
  return text.replaceAll(locale.thousandsSeparator ?? '', '').replace(locale.decimalSeparator, '.');
}

function date(text: string, locale: Locale): Content {
  const [, day, time] = dateShape.exec(text) ?? [];
  const serial = helpers.toNumber({ value: text }, locale);
  const parts = (day ?? '').split(/[-/]/).length;
  const dayFormat = day === undefined ? '' : parts === 3 ? locale.dateFormat : 'd-mmm';
  return { content: String(serial), format: [dayFormat, time === undefined ? '' : 'hh:mm'].filter((part) => part !== '').join(' ') };
}

/** The engine keeps the text as it is, or makes of it what Excel makes of it too: truth values and error values. */
const isLiteral = (text: string): boolean => !/^[\d ,%$€:./\-+eapm]+$/i.test(text) || !(helpers.isNumber(text.trim(), DEFAULT_LOCALE) || everyOrder.some((locale) => helpers.isDateTime(text, locale)));

// The engine reads dates in its model's order; a text that is a date in any order is kept a text.
const everyOrder: readonly Locale[] = ['m/d/yyyy', 'd/m/yyyy', 'yyyy/m/d'].map((dateFormat) => ({ ...DEFAULT_LOCALE, code: dateFormat, dateFormat }));

/** A formula in the planner's language of numbers and separators, as the engine writes it; function names are English in both. */
function plainFormula(formula: string, locale: Locale): string {
  return rewritten(formula, locale, (type, text) => (type === 'ARG_SEPARATOR' ? ',' : type === 'NUMBER' ? text.replace(locale.decimalSeparator, '.') : text));
}

/** An engine formula as the planner sees it. */
export function localFormula(formula: string, locale: Locale): string {
  return rewritten(formula, DEFAULT_LOCALE, (type, text) => (type === 'ARG_SEPARATOR' ? locale.formulaArgSeparator : type === 'NUMBER' ? text.replace('.', locale.decimalSeparator) : text));
}

const rewritten = (formula: string, from: Locale, change: (type: string, text: string) => string): string =>
  tokenize(formula, from)
    .map(({ type, value }) => change(type, value))
    .join('');
