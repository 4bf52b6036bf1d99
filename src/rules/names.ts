/** Names held at most: those of a large workbook, twice over. */
const held = 50_000;

/** What the functions below answered about each text, by the functions' places: a dozen rules ask about the same names, so each is looked up once for all. */
const answers = new Map<string, unknown[]>();
let functions = 0;
// Rules ask in turn about one indicator.
let last: { readonly text: string; readonly answers: unknown[] } = { text: '', answers: [] };

/** A function of a text that remembers its answers, null among them. Forgets everything once it holds too much. */
export function remember<V extends NonNullable<unknown> | null>(make: (text: string) => V): (text: string) => V {
  const place = functions;
  functions += 1;
  return (text) => {
    const mine = last.text === text ? last.answers : answersAbout(text);
    const known = mine[place] as V | undefined;
    if (known !== undefined) return known;
    const answer = make(text);
    mine[place] = answer;
    return answer;
  };
}

function answersAbout(text: string): unknown[] {
  let known = answers.get(text);
  if (!known) {
    if (answers.size >= held) answers.clear();
    // Filled in whatever order, an array of its full length does not grow.
    known = new Array<unknown>(functions).fill(undefined);
    answers.set(text, known);
  }
  last = { text, answers: known };
  return known;
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
