import { remember } from './memo';
import { editDistance, slipsAllowed } from './text';

/** Words of a vocabulary for words as they were typed. */
export interface Spelling {
  /**
   * The word itself, or those that it can only be a slip of ("Proram", "Satuann"; "kierja" may be "kinerja" or "kerja"); none for words of other
   * talk. Fingers slip inside a word: a short one with another first letter is another word ("Pasar", "dasar").
   */
  readonly wordsFor: (typed: string) => readonly string[];
  /** Short words of `shortest` letters (4) or more that this may be a slip of: "awl", "kdoe", "akir". So short a word may as well be another one: only what stands around it can tell. */
  readonly slipsOf: (typed: string, shortest?: number) => readonly string[];
}

/** A short word has at most this many letters. */
const short = 5;

/** Spells words by a vocabulary. */
export function spellingOf(vocabulary: Iterable<string>): Spelling {
  const known = new Set(vocabulary);
  const byLength = new Map<number, string[]>();
  for (const word of known) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
  const wordsFor = remember(20_000, (typed: string): readonly string[] => {
    if (known.has(typed)) return [typed];
    const slips = slipsAllowed(typed.length);
    let found: string[] = [];
    let fewest = slips;
    for (let length = typed.length - slips; slips > 0 && length <= typed.length + slips; length += 1) {
      for (const word of byLength.get(length) ?? []) {
        if (word.length < 5 || (word.length < 8 && word.charAt(0) !== typed.charAt(0))) continue;
        const distance = editDistance(typed, word, fewest);
        if (distance > fewest) continue;
        found = distance < fewest ? [word] : [...found, word];
        fewest = distance;
      }
    }
    return found;
  });
  const slipsIn = remember(5_000, (typed: string): readonly string[] => {
    if (typed.length < 3 || typed.length > short + 1 || known.has(typed) || /\d/.test(typed)) return [];
    const found: string[] = [];
    for (let length = typed.length - 1; length <= Math.min(short, typed.length + 1); length += 1) {
      for (const word of byLength.get(length) ?? []) if (word.charAt(0) === typed.charAt(0) && editDistance(typed, word, 1) === 1) found.push(word);
    }
    return found;
  });
  return { wordsFor, slipsOf: (typed, shortest = 4) => slipsIn(typed).filter((word) => word.length >= shortest) };
}
