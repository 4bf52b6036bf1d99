/** A name as its words, with what stands in brackets apart: documents add an abbreviation, write it instead of the name, or leave it out. */
export interface NameParts {
  readonly words: readonly string[];
  /** Letters of each bracket, tight. */
  readonly brackets: readonly string[];
}

/** Words that no abbreviation counts: "DPMPTSP" leaves the "dan" out. */
const small = new Set(['dan', 'di', 'ke', 'dari', 'yang', 'pada', 'untuk', 'per', 'atau', 'dalam', 'dengan', 'oleh', 'bagi', 'atas', 'serta', 'terhadap', 'antar']);

/** Abbreviations that are no initials, as planners write them. */
const shortened: Readonly<Record<string, string>> = {
  '%': 'persentase', jml: 'jumlah', jmlh: 'jumlah', kab: 'kabupaten', kec: 'kecamatan', kel: 'kelurahan', prov: 'provinsi', prop: 'provinsi', pddk: 'penduduk', thn: 'tahun', dgn: 'dengan', yg: 'yang', dlm: 'dalam', utk: 'untuk',
};

const bracket = /[([{]([^()[\]{}]*)[)\]}]/g;

/** Takes a name apart. */
export function partsOf(name: string): NameParts {
  const text = name.normalize('NFKC').toLowerCase().replace(/\bp(?:resentase|rosentase|ersentasi|eresentase|rosentasi)\b/g, 'persentase');
  const brackets = [...text.matchAll(bracket)].map(([, inside = '']) => tight(inside)).filter((inside) => inside !== '');
  return { words: wordsIn(text.replace(bracket, ' ')), brackets };
}

/** The first letters of a name's words, small words left out: how an abbreviation is looked for. Empty for a single word. */
export function initialsOf({ words }: NameParts): string {
  const counted = words.filter((word) => !small.has(word));
  return counted.length < 2 ? '' : counted.map((word) => word[0]).join('');
}

/**
 * Whether two names may be one indicator, written out in one document and shortened in the other: alike but for a bracket that only one of them has ("… (IPM)"), but for
 * hyphens, or but for abbreviations of neighbouring words. Two brackets that differ, or a bracket with figures in one name only, tell two indicators apart.
 */
export function isShortForm(a: NameParts, b: NameParts): boolean {
  if (a.brackets.length > 0 && b.brackets.length > 0 && tight(a.brackets.join('')) !== tight(b.brackets.join(''))) return false;
  if (a.brackets.length !== b.brackets.length && [...a.brackets, ...b.brackets].some((inside) => /\d/.test(inside))) return false;
  if (a.words.length === 0 || b.words.length === 0) return false;
  return a.words.join('') === b.words.join('') || isNamedBy(a, b) || isNamedBy(b, a) || isAligned(a.words, 0, b.words, 0);
}

/** "IPM" beside "Indeks Pembangunan Manusia (IPM)". */
function isNamedBy({ words }: NameParts, { brackets }: NameParts): boolean {
  const name = words.join('');
  return words.length <= 2 && name.length >= 3 && brackets.includes(name);
}

function isAligned(a: readonly string[], i: number, b: readonly string[], j: number): boolean {
  const [one, other] = [a[i], b[j]];
  if (one === undefined || other === undefined) return a.slice(i).every((word) => small.has(word)) && b.slice(j).every((word) => small.has(word));
  if (one === other || shortened[one] === other || shortened[other] === one) return isAligned(a, i + 1, b, j + 1);
  if (small.has(one)) return isAligned(a, i + 1, b, j);
  if (small.has(other)) return isAligned(a, i, b, j + 1);
  const [long, short] = [spellsOut(one, b, j), spellsOut(other, a, i)];
  return (long > 0 && isAligned(a, i + 1, b, j + long)) || (short > 0 && isAligned(a, i + short, b, j + 1));
}

/** How many of the words from a place on a word abbreviates by their first letters: 3 for "ipm" and "indeks pembangunan manusia"; 0 where it does not. */
function spellsOut(short: string, words: readonly string[], from: number): number {
  if (short.length < 2 || short.length > 8) return 0;
  let letters = 0;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word[0] === short[letters]) letters += 1;
    else if (!small.has(word)) return 0;
    if (letters === short.length) return at + 1 - from;
  }
  return 0;
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+|%/gu) ?? [];
}

function tight(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
