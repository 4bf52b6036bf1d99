/** Names held at most: those of a large workbook, twice over. */
const held = 50_000;

/** A function of a text that remembers its answers: a dozen rules ask about the same names. Forgets everything once it holds too much. */
export function remember<V>(make: (text: string) => V): (text: string) => V {
  const answers = new Map<string, V>();
  // Rules ask in turn about one indicator.
  let last: { readonly text: string; readonly answer: V } | null = null;
  return (text) => {
    if (last?.text === text) return last.answer;
    const known = answers.get(text);
    const answer = known ?? make(text);
    if (known === undefined) {
      if (answers.size >= held) answers.clear();
      answers.set(text, answer);
    }
    last = { text, answer };
    return answer;
  };
}

/**
 * A name as it is compared: lower case, Unicode-folded, punctuation and runs of spaces as one space. "Persentase" is spelt in five ways
 * in published matrices (persentase, presentase, prosentase, persentasi, peresentase); all count as one word.
 */
export const foldName = remember((name: string): string => name
  .normalize('NFKC')
  .toLowerCase()
  .replace(/[^\p{L}\p{N}%]+/gu, ' ')
  .trim()
  .replace(/\bp(?:resentase|rosentase|ersentasi|eresentase|rosentasi)\b/g, 'persentase'));

/** The same, with punctuation kept: for names whose commas matter, such as an agency's. */
export const foldSpacing = remember((name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim());

/** A name as a message quotes it: on one line, cut after about 80 characters at a word's end. */
export function brief(name: string, length = 80): string {
  const line = /\s\s|[^\S ]|^ | $/.test(name) ? name.replace(/\s+/g, ' ').trim() : name;
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : length)}…`;
}
