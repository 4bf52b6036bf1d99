import type { Sheet } from './sheet';

/** A guide has few columns: a number or an arrow, what to do, how, a remark. */
const mostColumns = 6;
/** Cells of a row that make it more than a heading. */
const full = 3;
/** Headings between the steps. */
const fewestHeadings = 2;
/** A sentence; heads of columns are shorter, or of fewer words. */
const isSentence = (text: string): boolean => text.length > 40 && text.trim().split(/\s+/).length >= 5;

/**
 * Whether a sheet in whose rows no header was found is a guide to read, with its steps in rows: its first full row holds sentences already, headings
 * stand between the steps, and beside what counts them hardly a cell is a figure.
 */
export function isGuide(sheet: Sheet): boolean {
  const { top, left, bottom, right } = sheet.zone;
  if (right - left >= mostColumns) return false;
  let [headings, figures, cells, sentences] = [0, 0, 0, 0];
  let begun = false;
  for (let row = top; row <= bottom; row += 1) {
    const texts: string[] = [];
    for (let column = left; column <= right; column += 1) if (!sheet.isBlank(row, column)) texts.push(sheet.text(row, column));
    if (texts.length === 1) headings += 1;
    if (texts.length < full) continue;
    if (!begun && !texts.some(isSentence)) return false;
    begun = true;
    for (const text of texts.slice(1)) {
      cells += 1;
      if (isSentence(text)) sentences += 1;
      else if (/\d/.test(text) && !/\p{L}{3}/u.test(text)) figures += 1;
    }
  }
  return headings >= fewestHeadings && figures * 20 <= cells && sentences * 4 >= cells;
}
