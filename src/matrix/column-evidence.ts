import type { Field } from '../plan';
import { textsUnder } from './cells-below';
import type { Path } from './columns';
import type { Sense } from './head-senses';
import { isNumberingRow, type HeaderBlock } from './header';
import type { Sheet } from './sheet';
import { wordsOf } from './text';

/** A year without a word of measure is money where its cells hold amounts of the size of money. */
export function settleMeasure(sheet: Sheet, sense: Sense, path: Path, dataTop: number): Field {
  if (sense.field !== 'target' || sense.confidence >= 0.9 || sense.year === undefined) return sense.field;
  let large = 0;
  let small = 0;
  for (let row = dataTop; row <= Math.min(sheet.zone.bottom, dataTop + 200); row += 1) {
    const value = sheet.value(row, path.column);
    // A header that comes again on every page holds the years, and no amounts.
    if (value === null || value === '' || path.words.includes(sheet.text(row, path.column).trim()) || /^\(?\d{1,2}\)?$/.test(sheet.text(row, path.column).trim())) continue;
    const size = typeof value === 'number' ? value : Number(String(value).replace(/[.,]\d{1,2}$/, '').replace(/[.,\s]/g, ''));
    if (Number.isFinite(size) && size >= 1e6) large += 1;
    else small += 1;
  }
  return large > 2 * small ? 'pagu' : 'target';
}

/** "Kinerja" may also head words ("Terlaksananya …"): a target is a figure, a grade, a few words. */
export function holdsWords(sheet: Sheet, column: number, dataTop: number): boolean {
  let sentences = 0;
  let others = 0;
  for (let row = dataTop; row <= Math.min(sheet.zone.bottom, dataTop + 200); row += 1) {
    if (sheet.isBlank(row, column)) continue;
    if (!/\d/.test(sheet.text(row, column)) && wordsOf(sheet.text(row, column)).length >= 3) sentences += 1;
    else others += 1;
  }
  return sentences > others;
}

/** "Jumlah Indikator", "Count of Program": a column of figures names nothing. Under a head that leaves no doubt texts like "-" or "007" are names that somebody has written, and only numbers are figures. */
export function holdsFigures(sheet: Sheet, block: HeaderBlock, column: number, dataTop: number, isSure: boolean): boolean {
  let figures = 0;
  let others = 0;
  for (let row = dataTop; row <= Math.min(sheet.zone.bottom, dataTop + 200); row += 1) {
    // A formula over an empty cell shows 0; the columns' numbers come again on every page.
    if (sheet.isBlank(row, column) || sheet.value(row, column) === 0 || isNumberingRow(sheet, row, block.left, block.right)) continue;
    if (isSure ? typeof sheet.value(row, column) !== 'number' : /\p{L}/u.test(sheet.text(row, column))) others += 1;
    else figures += 1;
  }
  return figures >= 3 && figures > 4 * others;
}

/** How many cells of a column are filled. */
export function filled(sheet: Sheet, column: number, dataTop: number): number {
  let count = 0;
  for (let row = dataTop; row <= Math.min(sheet.zone.bottom, dataTop + 200); row += 1) if (!sheet.isBlank(row, column)) count += 1;
  return count;
}

/** Whether a column holds a few short words and ticks ("Ya", "√", "IKU"), and no names of anything; an empty one does not. */
export function holdsLabels(sheet: Sheet, block: HeaderBlock, column: number): boolean {
  const texts = textsUnder(sheet, block, column, sheet.zone.bottom, undefined);
  return texts.length > 0 && texts.filter((text) => wordsOf(text).length >= 2).length * 2 <= texts.length;
}
