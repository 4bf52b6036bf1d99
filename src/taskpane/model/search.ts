import { itemOfOwner, type Indikator, type ItemId, type OwnerId } from '../../plan';
import type { Severity } from '../../rules/rule';
import { ancestorsOf, type Forest } from './forest';
import type { Tallies } from './tally';

export type Only = 'semua' | 'tanpa-opd' | Severity;

/** What the planner looks for. */
export interface Sought {
  readonly query: string;
  readonly only: Only;
}

/** Where sought words count: only where a word of the text begins with them, or anywhere in it. */
export type Reach = 'awal-kata' | 'di-mana-saja';

/** What was found: `keep` is what the tree shows, `open` what must be open for every hit to be seen. */
export interface Found {
  readonly hits: ReadonlySet<OwnerId>;
  readonly keep: ReadonlySet<OwnerId>;
  readonly open: ReadonlySet<ItemId>;
  /** How far the words had to reach for any hit. */
  readonly reach: Reach;
}

/** The words of a query; every one of them must occur. */
export function wordsOf(query: string): readonly string[] {
  return query.toLowerCase().split(/\s+/).filter((word) => word !== '');
}

const letter = /[\p{L}\p{N}]/u;

/** Places in a text, both in lower case, where a sought word stands. */
function placesOf(text: string, word: string, reach: Reach): readonly number[] {
  const places: number[] = [];
  const inWord = letter.test(word.charAt(0));
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (reach === 'di-mana-saja' || !inWord || at === 0 || !letter.test(text.charAt(at - 1))) places.push(at);
  }
  return places;
}

/**
 * Null where nothing is sought. Words are looked for where a word begins with them ("angka" is not in "terjangkau"), and inside words only where
 * that finds nothing at all.
 */
export function searchForest(forest: Forest, tallies: Tallies, sought: Sought): Found | null {
  const words = wordsOf(sought.query);
  if (words.length === 0 && sought.only === 'semua') return null;
  const found = searchWords(forest, tallies, words, sought.only, 'awal-kata');
  return found.hits.size > 0 || words.length === 0 ? found : searchWords(forest, tallies, words, sought.only, 'di-mana-saja');
}

/**
 * Words are looked for in titles, numbers, codes, indicator names and agencies. Under a filter, the words may also
 * stand in an ancestor, so that "pendidikan" with "tanpa OPD" finds the bare indicators of an education program.
 */
function searchWords(forest: Forest, tallies: Tallies, words: readonly string[], only: Only, reach: Reach): Found {
  const { plan, opd } = forest.view;
  const named = new Map<OwnerId, boolean>();
  const within = new Map<OwnerId, boolean>();
  const hits = new Set<OwnerId>();

  const judge = (id: OwnerId, text: string): void => {
    const itself = words.every((word) => placesOf(text, word, reach).length > 0);
    const parent = forest.parentOf(id);
    const inherited = itself || (parent !== null && (within.get(parent) ?? false));
    named.set(id, itself);
    within.set(id, inherited);
    if (only === 'semua' ? itself : inherited && passes(tallies, id, only)) hits.add(id);
  };
  const agencies = (cell: Indikator['opd'] | null): string =>
    cell === null ? '' : `${cell.raw} ${cell.refs.map((ref) => opd.get(ref.opdId ?? '')?.name ?? '').join(' ')}`;

  for (const item of plan.items) judge(item.id, `${item.level} ${item.number ?? ''} ${item.code?.raw ?? ''} ${item.title} ${agencies(item.opd)}`.toLowerCase());
  for (const one of plan.indikator) {
    if (itemOfOwner(forest.view, one.id)) judge(one.id, `indikator ${one.number ?? ''} ${one.name} ${one.satuan ?? ''} ${agencies(one.opd)}`.toLowerCase());
  }

  const keep = new Set<OwnerId>(hits);
  const open = new Set<ItemId>();
  for (const id of hits) {
    for (const ancestor of ancestorsOf(forest, id)) {
      keep.add(ancestor);
      open.add(ancestor);
    }
  }
  // What stands under an item that was found by its words stays within reach, closed.
  if (only === 'semua') for (const [id, reached] of within) if (reached) keep.add(id);
  return { hits, keep, open, reach };
}

function passes(tallies: Tallies, id: OwnerId, only: Exclude<Only, 'semua'>): boolean {
  const own = tallies.get(id)?.own;
  return own !== undefined && own[only === 'tanpa-opd' ? 'tanpaOpd' : only] > 0;
}

/** How far the words must reach to be seen in a text: inside its words only where none of them begins with any. */
export function reachIn(text: string, words: readonly string[]): Reach {
  const lower = text.toLowerCase();
  return words.some((word) => placesOf(lower, word, 'awal-kata').length > 0) ? 'awal-kata' : 'di-mana-saja';
}

/** A text cut where the query's words stand in it, within their reach; parts in order, joined again they are the text. */
export function highlight(text: string, words: readonly string[], reach: Reach = 'awal-kata'): readonly { readonly text: string; readonly hit: boolean }[] {
  const lower = text.toLowerCase();
  // Some letters change their length in lower case; then places no longer agree, and nothing is marked.
  if (words.length === 0 || lower.length !== text.length) return [{ text, hit: false }];
  const marked = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (const at of placesOf(lower, word, reach)) marked.fill(true, at, at + word.length);
  }
  const parts: { text: string; hit: boolean }[] = [];
  for (let from = 0; from < text.length; ) {
    let to = from + 1;
    while (to < text.length && marked[to] === marked[from]) to += 1;
    parts.push({ text: text.slice(from, to), hit: marked[from] ?? false });
    from = to;
  }
  return parts;
}
