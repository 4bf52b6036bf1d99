import type { HeaderBlock } from './header';
import type { Sheet } from './sheet';
import { fold } from './text';

const wanted = /^target\b/;
const reached = /^(realisasi|(%|persentase|tingkat|rasio)?\s*capaian|rasio|deviasi)\b/;
/** Fewer rows tell nothing. */
const fewest = 3;
/** So many other words (a header that comes again, a note) make it a column of something else. */
const stranger = 8;

/** Where an indicator's target, its realisation and what was reached of it stand one below the other, the column that says which a row is; null in other tables. */
export function measureColumnOf(sheet: Sheet, block: HeaderBlock): number | null {
  for (let column = block.left; column <= block.right; column += 1) {
    let [targets, others, strange] = [0, 0, 0];
    for (let row = block.lastRow + 1; row <= Math.min(sheet.zone.bottom, block.lastRow + 200) && strange < stranger; row += 1) {
      if (sheet.isBlank(row, column)) continue;
      const text = sheet.text(row, column);
      const said = text.length > 40 ? '' : fold(text);
      if (wanted.test(said)) targets += 1;
      else if (reached.test(said)) others += 1;
      else strange += 1;
    }
    if (targets > 0 && others > 0 && targets + others >= fewest && strange < stranger && strange * 9 <= targets + others) return column;
  }
  return null;
}

/** Whether the word of such a column says that its row holds what was reached, not what is wanted. */
export const isReached = (word: string): boolean => reached.test(fold(word));
