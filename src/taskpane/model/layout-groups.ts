import type { Layout } from '../../layouts';
import { wordsOf } from './search';

/** What a table is for, as planners look for it. */
export type Purpose = 'rpjmd' | 'renstra' | 'evaluasi' | 'lain';

/** Tables that one document of one regime asks for. */
export interface LayoutGroup {
  readonly purpose: Purpose;
  readonly regime: Layout['regime'];
  readonly layouts: readonly Layout[];
}

/** Which regimes are shown: one, with the forms that belong to none, or all. */
export type RegimeFilter = Layout['regime'] | 'semua';

const purposes: readonly Purpose[] = ['rpjmd', 'renstra', 'evaluasi', 'lain'];
const evaluation = /^(e-\d|kke-|konsistensi-)/;

/** Evaluators' forms are looked for as such, whatever document they evaluate. */
export function purposeOf({ id, document }: Layout): Purpose {
  return evaluation.test(id) ? 'evaluasi' : document;
}

/** What a table is found by. */
export interface LayoutText {
  readonly name: string;
  readonly about: string;
}

/**
 * The tables whose names or descriptions have every word that was typed, by purpose and then by regime, each group in the order in which they are offered. While something is typed, what fits it best
 * comes first, with its group: the name itself, then names that begin with it, then those that have all words, then descriptions.
 */
export function groupLayouts(layouts: readonly Layout[], regime: RegimeFilter, query: string, textOf: (layout: Layout) => LayoutText): readonly LayoutGroup[] {
  const words = wordsOf(query);
  const ranks = new Map(layouts.map((layout) => [layout, words.length === 0 ? 0 : rankOf(layout.id, textOf(layout), words)]));
  const rank = (layout: Layout | undefined): number => (layout && ranks.get(layout)) ?? unfit;
  const found = layouts.filter((layout) => (regime === 'semua' || layout.regime === regime || layout.regime === 'lain') && rank(layout) < unfit).sort((a, b) => rank(a) - rank(b));
  const grouped = purposes.flatMap((purpose) => {
    const groups = new Map<Layout['regime'], Layout[]>();
    for (const layout of found) {
      if (purposeOf(layout) !== purpose) continue;
      groups.set(layout.regime, [...(groups.get(layout.regime) ?? []), layout]);
    }
    return [...groups].map(([of, members]): LayoutGroup => ({ purpose, regime: of, layouts: members }));
  });
  return grouped.sort((a, b) => rank(a.layouts[0]) - rank(b.layouts[0]));
}

/** Worse than any table that was found. */
const unfit = 4;

function rankOf(id: string, { name, about }: LayoutText, words: readonly string[]): number {
  const typed = bareOf(words.join(' '));
  const titles = [name, id].map((text) => bareOf(wordsOf(text).join(' ')));
  if (typed !== '' && titles.includes(typed)) return 0;
  if (typed !== '' && titles.some((title) => title.startsWith(typed))) return 1;
  if (holdsAll(name, words)) return 2;
  return holdsAll(`${id} ${name} ${about}`, words) ? 3 : unfit;
}

/** Points and hyphens may be left out: "tc14" finds "T-C.14". */
function holdsAll(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  const bare = bareOf(lower);
  return words.every((word) => lower.includes(word) || (bareOf(word) !== '' && bare.includes(bareOf(word))));
}

function bareOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}\s]/gu, '');
}
