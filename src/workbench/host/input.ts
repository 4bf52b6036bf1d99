import { helpers } from '../engine';
import { invalidArgument } from './errors';

/** Excel's limit on the characters of one cell. */
const MAX_TEXT = 32_767;

// The engine also takes "6 1", "1 1/2" and "5-2020" for dates; Excel (en-US) takes only these shapes of the ones the engine knows.
const dateShapes = [/^\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?( \d{1,2}:\d{2}(:\d{2})?)?$/, /^\d{1,2}:\d{2}(:\d{2})?( ?[ap]m)?$/i];

/** What the engine must be given so that a cell holds what Excel would make of the value; a formula starts with "=". Source of the rules: learn.microsoft.com, Excel.Range `values` and `formulas`. */
export function contentOf(value: unknown, numberFormat: string | undefined): string {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw invalidArgument(`${value} is not a number`);
    return String(value);
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'string') throw invalidArgument(`${JSON.stringify(value)} cannot stand in a cell`);
  if (value.length > MAX_TEXT) throw invalidArgument(`longer than ${MAX_TEXT} characters`);
  if (value === '' || value.startsWith("'")) return value;
  // A text cell keeps what is typed; the engine would still take "=" for a formula, so it gets the apostrophe there.
  if (numberFormat === '@') return value.startsWith('=') ? `'${value}` : value;
  return typed(value);
}

// "If the returned value starts with a plus, minus, or equal sign, Excel interprets this value as a formula."
function typed(text: string): string {
  const sign = text.charAt(0);
  if ((sign === '=' || sign === '+' || sign === '-') && text.trim().length > 1) {
    if (sign !== '=' && isNumber(text.slice(1))) return sign === '+' ? text.slice(1) : text;
    return sign === '=' ? text : `=${text}`;
  }
  if (text === '=') return "'=";
  const isDateToEngine = !isNumber(text) && helpers.isDateTime(text, defaultLocale);
  if (isDateToEngine && !dateShapes.some((shape) => shape.test(text.trim()))) return `'${text}`;
  return text;
}

const defaultLocale = { name: 'English (US)', code: 'en_US', thousandsSeparator: ',', decimalSeparator: '.', weekStart: 7, dateFormat: 'm/d/yyyy', timeFormat: 'hh:mm:ss a', formulaArgSeparator: ',' } as const;

const isNumber = (text: string): boolean => helpers.isNumber(text.trim(), defaultLocale);
