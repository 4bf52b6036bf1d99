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

/** The tables whose names or descriptions have every word that was typed, by purpose and then by regime, each group in the order in which they are offered. */
export function groupLayouts(layouts: readonly Layout[], regime: RegimeFilter, query: string, textOf: (layout: Layout) => string): readonly LayoutGroup[] {
  const words = wordsOf(query);
  const found = layouts.filter((layout) => (regime === 'semua' || layout.regime === regime || layout.regime === 'lain') && (words.length === 0 || holdsAll(textOf(layout), words)));
  return purposes.flatMap((purpose) => {
    const groups = new Map<Layout['regime'], Layout[]>();
    for (const layout of found) {
      if (purposeOf(layout) !== purpose) continue;
      groups.set(layout.regime, [...(groups.get(layout.regime) ?? []), layout]);
    }
    return [...groups].map(([of, members]): LayoutGroup => ({ purpose, regime: of, layouts: members }));
  });
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
