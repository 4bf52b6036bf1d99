import { depthOf, type Level } from '../plan';

/** What one row shows of its rank: how deep it stands (by indentation, by numbering, by its column), and the level where its words say one. */
export interface RankClue {
  readonly rank: number;
  readonly told: Level | null;
}

const chain: readonly Level[] = ['visi', 'misi', 'tujuan', 'sasaran', 'program', 'kegiatan', 'sub-kegiatan'];

/**
 * Which level each rank stands for. Ranks whose rows say their level hold the others in place; those between take the levels that the header
 * names, from the top down. Levels that rows without a rank tell (`elsewhere`) are taken. Empty where ranks and levels run against each other.
 */
export function levelsByRank(clues: readonly RankClue[], named: readonly Level[], elsewhere: ReadonlySet<Level> = new Set()): ReadonlyMap<number, Level> {
  const told = new Map<number, Level | null>();
  for (const rank of [...new Set(clues.map((clue) => clue.rank))].sort((a, b) => a - b)) told.set(rank, commonLevel(clues.filter((clue) => clue.rank === rank)));
  const ranks = [...told.keys()];
  const anchors = ranks.flatMap((rank) => told.get(rank) ?? []);
  if (anchors.some((level, at) => at > 0 && depthOf(anchors[at - 1] ?? 'visi') >= depthOf(level))) return new Map();
  const free = [...named].sort((a, b) => depthOf(a) - depthOf(b)).filter((level) => !anchors.includes(level) && !elsewhere.has(level));
  const found = new Map<number, Level>();
  let above = -1;
  for (let at = 0; at < ranks.length; at += 1) {
    const here = told.get(ranks[at] ?? 0);
    if (here) {
      found.set(ranks[at] ?? 0, here);
      above = depthOf(here);
      continue;
    }
    const below = ranks.slice(at).map((rank) => told.get(rank)).find((level) => level !== null && level !== undefined);
    const limit = below ? depthOf(below) : Infinity;
    // Deeper ranks than the header has names for go on down the chain: "Program dan Kegiatan" over sub kegiatan.
    const level = free.find((candidate) => depthOf(candidate) > above && depthOf(candidate) < limit) ?? (above >= 0 ? chain.find((candidate) => depthOf(candidate) > above && depthOf(candidate) < limit) : undefined);
    if (level === undefined) return new Map();
    found.set(ranks[at] ?? 0, level);
    above = depthOf(level);
  }
  return found;
}

/** The level that nearly all rows of a rank say; null where most say none. */
function commonLevel(clues: readonly RankClue[]): Level | null {
  const counts = new Map<Level, number>();
  for (const { told } of clues) if (told !== null) counts.set(told, (counts.get(told) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= clues.length * 0.8 ? best[0] : null;
}

/** How many steps a document's own number has: 1 for "2", 2 for "2.1", "2-1" and "2.a"; 0 where the text is no number. */
export function stepsOf(number: string): number {
  const bare = number.trim().replace(/[.)]+$/, '');
  return /^(\d{1,3}|[ivx]{1,5})([.-]\s?(\d{1,3}|[a-z]))*[a-z]?$/i.test(bare) ? bare.split(/[.-]|(?<=\d)(?=[a-z])/i).length : 0;
}
