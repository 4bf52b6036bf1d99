import type { Dice } from './dice';

/** One slip of the finger in a word of at least `least` letters, never in its first: a letter lost, doubled or changed with its neighbour; a text of shorter words stays as it is. */
export function slip(text: string, dice: Dice, least = 7): string {
  const long = [...text.matchAll(/[A-Za-z]{4,}/g)].filter(([word]) => word.length >= least);
  if (long.length === 0) return text;
  const { 0: word, index } = dice.pick(long);
  const at = dice.whole(2, word.length - 2);
  const slipped = dice.pick([
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at) + word.slice(at),
    word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1),
  ]);
  return text.slice(0, index) + slipped + text.slice(index + word.length);
}

/** A word of six letters or more cut where its line ends, two letters from its ends at the least: with a hyphen, or without one. */
export function broken(text: string, dice: Dice): string {
  const long = [...text.matchAll(/[A-Za-z]{6,}/g)];
  if (long.length === 0) return text;
  const { 0: word, index } = dice.pick(long);
  const at = index + dice.whole(2, word.length - 2);
  return `${text.slice(0, at)}${dice.pick(['-\n', '-\n', '\n'])}${text.slice(at)}`;
}
