import type { EngineCell } from '../engine';
import type { CarriedStyle } from '../files/carried';
import { toEngineFormat } from '../files/numberFormats';
import { asText } from './arguments';

/** The number format as Excel names it: the one that rides on the style while the engine's is still its translation, else the engine's own. */
export function excelFormat(cell: EngineCell | undefined): string {
  const carried = (cell?.style as CarriedStyle | undefined)?.numberFormat;
  const format = cell?.format === undefined || cell.format === '' ? null : cell.format;
  return carried && carried.as === format ? carried.excel : (format ?? 'General');
}

/** How the engine keeps one of Excel's number formats: its nearest own ("" for none), and Excel's beside it where the two differ. */
export interface KeptFormat {
  format: string;
  carried: CarriedStyle['numberFormat'];
}

export function keptFormat(value: unknown): KeptFormat {
  const code = asText(value);
  if (code === '' || code.toLowerCase() === 'general') return { format: '', carried: undefined };
  const format = toEngineFormat(code);
  return { format: format ?? '', carried: format === code ? undefined : { excel: code, as: format } };
}

/** "@" on a number or a formula: it stays a number until it is written again, which the engine can only do without the format. */
export const textOnNumber: KeptFormat = { format: '', carried: { excel: '@', as: null } };
