/**
 * Writing text so that it stays text.
 *
 * Excel reads a written string as if it were typed: "2.10" becomes 2.1, "Mei 2021" a date, "=1+1" a formula. In a cell formatted "@" nothing is read into it; in any other
 * cell a leading apostrophe says so, which Excel keeps as the cell's prefix character and never shows. The apostrophe is used rather than the format, because it leaves
 * the planner's own number format in place and taking the write back needs no format change.
 */

/** Formats in which Excel takes a written string as it is. */
export function keepsText(format: string): boolean {
  return format.startsWith('@');
}

const looksLikeMonth = /^\p{L}{1,9}\.?[\s\-/.]*\d[\d.,\s\-/]*$/u;
const words: ReadonlySet<string> = new Set(['true', 'false', 'benar', 'salah']);

/** Whether Excel could take the string for anything but text in some locale; says yes too often rather than too rarely ("SDN 5"). */
export function couldBeTyped(text: string): boolean {
  if (text === '') return false;
  if (!/^\p{L}/u.test(text)) return true;
  return words.has(text.trim().toLowerCase()) || looksLikeMonth.test(text);
}

/** What to write into `values` of a cell with this number format, so that the cell holds exactly this text. */
export function asWritten(text: string, format: string): string {
  // A text's own leading apostrophe would be taken for the prefix character everywhere.
  return text.startsWith("'") || (!keepsText(format) && couldBeTyped(text)) ? `'${text}` : text;
}
