import type { HeaderBlock } from './header';
import type { Sheet } from './sheet';
import { fold } from './text';

const wanted = /^target\b/;
const reached = /^(realisasi|(%|persentase|tingkat|rasio)?\s*capaian|rasio|deviasi)\b/;
/** Fewer rows tell nothing. */
const fewest = 3;

/** Where an indicator's target, its realisation and what was reached of it stand one below the other, the column that says which a row is; null in other tables. */
export function measureColumnOf(sheet: Sheet, block: HeaderBlock): number | null {
  for (let column = block.left; column <= block.right; column += 1) {
    const texts: string[] = [];
    for (let row = block.lastRow + 1; row <= Math.min(sheet.zone.bottom, block.lastRow + 200); row += 1) if (!sheet.isBlank(row, column)) texts.push(fold(sheet.text(row, column)));
    const targets = texts.filter((text) => wanted.test(text)).length;
    const others = texts.filter((text) => reached.test(text)).length;
    if (texts.length >= fewest && targets > 0 && others > 0 && targets + others >= texts.length * 0.9 && texts.every((text) => text.length <= 40)) return column;
  }
  return null;
}

/** Whether the word of such a column says that its row holds what was reached, not what is wanted. */
export const isReached = (word: string): boolean => reached.test(fold(word));
