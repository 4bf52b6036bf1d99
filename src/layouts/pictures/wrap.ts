import { textWidth, type Lettering } from '../engine/measure';

/**
 * The lines that a text takes within `width` points: broken at spaces, and inside a word only where the word is wider than a line. No more than `most` lines; what is left over ends in "…",
 * which only text that was pasted into the wrong cell ever comes to.
 */
export function wrapText(text: string, width: number, lettering: Lettering, most = Infinity): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (words: string): boolean => textWidth(words, lettering) <= width;
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    if (line !== '' && fits(`${line} ${word}`)) {
      line = `${line} ${word}`;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const character of word) {
      if (line !== '' && !fits(line + character)) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
    if (lines.length > most) break;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  let last = lines[most - 1] ?? '';
  while (last !== '' && !fits(`${last}…`)) last = [...last].slice(0, -1).join('');
  return [...lines.slice(0, most - 1), `${last.trimEnd()}…`];
}
