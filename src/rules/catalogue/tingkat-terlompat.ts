import type { Item, Level, PlanView } from '../../plan';
import { levelsIn } from '../levels';
import { brief } from '../names';
import { defineRule, nothing, type OwnedReport } from '../rule';

/** What follows what. Urusan and bidang urusan may stand between a sasaran and its programs, and head the programs of a table without sasaran. */
const chains: readonly (readonly Level[])[] = [
  ['visi', 'misi', 'tujuan', 'sasaran', 'program', 'kegiatan', 'sub-kegiatan'],
  ['urusan', 'bidang-urusan', 'program', 'kegiatan', 'sub-kegiatan'],
];

/** Only a level that the document has elsewhere can be missing here. Told once for each parent and level, at the first such row. */
export const tingkatTerlompat = defineRule({
  id: 'tingkat-terlompat',
  area: 'kaskade',
  severities: ['peringatan'],
  scope: 'item',
  needs: ['uraian'],
  check(item, view) {
    let skipped: Map<Level, Item[]> | null = null;
    for (const child of view.childrenOf(item.id)) {
      if (missingBetween(item.level, child.level, view) === null) continue;
      skipped ??= new Map<Level, Item[]>();
      const group = skipped.get(child.level);
      if (group) group.push(child);
      else skipped.set(child.level, [child]);
    }
    if (!skipped) return nothing;
    const reports: OwnedReport[] = [];
    for (const [level, children] of skipped) {
      const [first] = children;
      const missing = missingBetween(item.level, level, view);
      if (!first || missing === null) continue;
      const params = { nama: brief(first.title), tingkat: level, induk: brief(item.title, 60), isian: missing, ...(children.length === 1 ? {} : { jumlah: children.length }) };
      reports.push({ owner: first.id, severity: 'peringatan', field: { field: 'uraian', level }, message: children.length === 1 ? 'satu' : 'beberapa', params });
    }
    return reports;
  },
});

/** The lowest level between two that the document has; null where there is none, or the two stand in no chain. */
function missingBetween(upper: Level, lower: Level, view: PlanView): Level | null {
  const present = levelsIn(view);
  let pairs = answers.get(present);
  if (!pairs) answers.set(present, pairs = new Map<Level, Map<Level, Level | null>>());
  let below = pairs.get(upper);
  if (!below) pairs.set(upper, below = new Map<Level, Level | null>());
  let missing = below.get(lower);
  if (missing === undefined) below.set(lower, missing = lowestBetween(upper, lower, present));
  return missing;
}

/** Every row asks about one of a few pairs of levels. */
const answers = new WeakMap<ReadonlySet<Level>, Map<Level, Map<Level, Level | null>>>();

function lowestBetween(upper: Level, lower: Level, present: ReadonlySet<Level>): Level | null {
  const chain = chains.find((levels) => levels.includes(upper) && levels.includes(lower));
  return chain?.slice(chain.indexOf(upper) + 1, chain.indexOf(lower)).filter((level) => present.has(level)).at(-1) ?? null;
}
