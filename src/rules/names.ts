/**
 * A name as it is compared: lower case, Unicode-folded, punctuation and runs of spaces as one space. "Persentase" is spelt in five ways
 * in published matrices (persentase, presentase, prosentase, persentasi, peresentase); all count as one word.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
    .replace(/\b(presentase|prosentase|persentasi|peresentase|prosentasi)\b/g, 'persentase');
}

/** The same, with punctuation kept: for names whose commas matter, such as an agency's. */
export function foldSpacing(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A name as a message quotes it: on one line, cut after about 80 characters at a word's end. */
export function brief(name: string, length = 80): string {
  const line = name.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : length)}…`;
}
