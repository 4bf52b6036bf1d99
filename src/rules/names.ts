/** Texts held at most for each function: those of a large workbook, twice over. */
const held = 50_000;

/** A function of a text that remembers its answers, null among them. Forgets everything once it holds too much. */
export function remember<V extends NonNullable<unknown> | null>(make: (text: string) => V): (text: string) => V {
  const answers = new Map<string, V>();
  // Rules ask in turn about one indicator.
  let lastText: string | null = null;
  let lastAnswer: V;
  return (text) => {
    if (text === lastText) return lastAnswer;
    let answer = answers.get(text);
    if (answer === undefined) {
      if (answers.size >= held) answers.clear();
      answer = make(text);
      answers.set(text, answer);
    }
    lastText = text;
    return lastAnswer = answer;
  };
}

/**
 * A name as it is compared: lower case, Unicode-folded, punctuation and runs of spaces as one space. "Persentase" is spelt in five ways
 * in published matrices (persentase, presentase, prosentase, persentasi, peresentase); all count as one word.
 */
export const foldName = remember((name: string): string => {
  const folded = isPlain(name) ? foldPlain(name.toLowerCase()) : name.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, ' ').trim();
  return folded.includes('sentas') ? folded.replace(/\bp(?:resentase|rosentase|ersentasi|eresentase|rosentasi)\b/g, 'persentase') : folded;
});

const foreign = /[^\x00-\x7f]/;

/** Whether a text is all ASCII, as nearly all are: then letters are told without tables of Unicode. */
export function isPlain(text: string): boolean {
  return !foreign.test(text);
}

const folds = /[^a-z0-9% ]|  |^ | $/;

function foldPlain(lower: string): string {
  return folds.test(lower) ? lower.replace(/[^a-z0-9%]+/g, ' ').trim() : lower;
}

/** "MenurunnyaTingkatPrevalensi", as some exports lose the spaces, with them again. */
export function withSpaces(name: string): string {
  return isPlain(name) && !/[a-z][A-Z]/.test(name) ? name : name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
}

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
