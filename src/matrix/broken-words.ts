import { fold } from './text';

/** What may stand between two pieces of one word: a hyphen, the end of a line, or both. */
const gap = /^(?:\s*[-‐\u00ad]\s*|\s+)$/u;
/** Pieces that one word is broken into at most. */
const mostPieces = 3;

/**
 * Puts words together that the end of a line has broken, with a hyphen ("Indika-⏎tor") or without one ("Indi⏎kator"). Pieces are one word where that is a `known`
 * one and they are not all words themselves ("Sub Kegiatan" stays as it is); with a hyphen at a line's end also where none of them is known.
 */
export function joinBroken(text: string, known: (word: string) => boolean): string {
  if (!/\p{L}[-\s‐\u00ad]+\p{L}/u.test(text)) return text;
  // Words at odd places, what stands between them at even ones.
  const pieces = text.split(/(\p{L}+)/u);
  const wordAt = (at: number): string => fold(pieces[at] ?? '');
  const joins = (from: number, count: number): boolean => {
    const at = Array.from({ length: count }, (_, nth) => from + 2 * nth);
    const gaps = at.slice(1).map((place) => pieces[place - 1] ?? '');
    if (at.some((place) => wordAt(place) === '') || !gaps.every((between) => gap.test(between))) return false;
    // "dan a" is no "dana": a lone letter is a piece of a word only where a line ends.
    if (at.some((place, nth) => wordAt(place).length < 2 && !/[\n-]/.test(`${gaps[nth - 1] ?? ''}${gaps[nth] ?? ''}`))) return false;
    // "SUB KE-⏎GIATAN": three pieces are one word only where no two of them are.
    const parts = at.filter((place) => known(wordAt(place))).length;
    if (known(at.map(wordAt).join(''))) return parts < count && (count === 2 || ![from, from + 2].some((first) => known(wordAt(first) + wordAt(first + 2))));
    return count === 2 && parts === 0 && /^[-‐]\s*\n/.test(gaps[0] ?? '');
  };
  for (let at = 1; at < pieces.length; at += 2) {
    for (let count = mostPieces; count >= 2; count -= 1) {
      if (!joins(at, count)) continue;
      const whole = Array.from({ length: count }, (_, nth) => pieces[at + 2 * nth] ?? '').join('');
      pieces.splice(at, 2 * count - 1, whole);
      break;
    }
  }
  return pieces.join('');
}
