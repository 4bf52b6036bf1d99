import { DEFAULT_LOCALE, helpers } from '../engine';
import { asText } from './arguments';
import { invalidArgument } from './errors';

/** A number format as Excel names it; the engine's "none" is General. */
export const excelFormat = (format: string | undefined): string => (format === undefined || format === '' ? 'General' : format);

/**
 * The engine's format for one of Excel's. The engine has no colours, conditions, paddings (`_x`), fillers (`*x`) or scientific notation: colours, paddings and fillers
 * are left out, since they change no figure; a format that even then cannot be shown is refused rather than shown wrongly.
 */
export function engineFormat(value: unknown): string {
  const text = asText(value);
  if (text === '' || text.toLowerCase() === 'general') return '';
  if (isKnown(text)) return text;
  const plain = text.replace(/\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color ?\d+)\]/gi, '').replace(/_.|\*./g, '');
  if (isKnown(plain)) return plain;
  throw invalidArgument(`number format ${text} cannot be shown by the workbench`);
}

function isKnown(format: string): boolean {
  try {
    helpers.formatValue(1234.5, { format, locale: DEFAULT_LOCALE });
    helpers.formatValue('teks', { format, locale: DEFAULT_LOCALE });
    return true;
  } catch {
    return false;
  }
}
