import type { CellObject } from '@e965/xlsx';

/** What a cell shows; undefined where nothing says so. */
export type Shown = (cell: CellObject) => string | undefined;

/** The library's formatter of numbers, which its types leave open. */
export interface Formatter {
  readonly format: (code: string, value: number) => string;
  readonly is_date: (code: string) => boolean;
}

/** Texts as they stand in the file. */
export const asWritten: Shown = ({ w }) => w;

/**
 * Texts as a planner's Excel shows them: the file has values and formats only, and the library formats them as in the United States, so points and commas of stored numbers change places.
 * Texts and dates are left as they are.
 */
export function shownBy(formatter: Formatter): Shown {
  return ({ t, v, w, z }) => {
    if (t !== 'n' || typeof v !== 'number') return w;
    const code = typeof z === 'string' ? z : 'General';
    const text = w ?? formatted(code, v, formatter);
    return text === undefined || formatter.is_date(code) ? text : indonesianMarks(text);
  };
}

/** The library gives up on digits that need not be there ("#,###.##"): they are asked for as digits that must be, and their zeros at the end fall away. */
function formatted(code: string, value: number, { format }: Formatter): string | undefined {
  try {
    const text = format(code.replace(/#,###/g, '#,##0').replace(/\.[0#]*#/g, (decimals) => decimals.replace(/#/g, '0')), value);
    return /\.#/.test(code) ? text.replace(/(\.\d*?)0+(?!\d)/, '$1') : text;
  } catch {
    return undefined;
  }
}

/** Only a mark between digits, or behind the last one, is one of the number: "Rp. 1,000.5" is "Rp. 1.000,5". */
function indonesianMarks(text: string): string {
  return text.replace(/(?<=\d)[.,](?=\d)/g, (mark) => (mark === '.' ? ',' : '.'));
}
