import type { Indikator, Item, ItemId, Level, PlanView } from '../../plan';
import { brief, foldName } from '../names';
import { defineRule, nothing, type OwnedReport } from '../rule';

/** Below a program stand outputs, whose names are official. */
const lower: ReadonlySet<Level> = new Set<Level>(['sasaran', 'program']);

/** Reported at the lower place: the cascade asks there for what contributes to the upper indicator. */
export const indikatorSamaDenganInduk = defineRule({
  id: 'indikator-sama-dengan-induk',
  area: 'rumusan',
  severities: ['peringatan'],
  scope: 'item',
  needs: ['indikator'],
  check(item, view) {
    if (item.level !== 'tujuan' && item.level !== 'sasaran') return nothing;
    const own = measuresOf(item, view);
    return own.length === 0 ? nothing : repeatsBelow(item, item, new Set(own), view);
  },
});

function repeatsBelow(item: Item, upper: Item, names: ReadonlySet<string>, view: PlanView): readonly OwnedReport[] {
  let found: OwnedReport[] | null = null;
  for (const child of view.childrenOf(item.id)) {
    if (child.level === 'kegiatan' || child.level === 'sub-kegiatan') continue;
    const told = lower.has(child.level) ? measuresOf(child, view) : nothing;
    const repeats = told.some((measure) => names.has(measure));
    if (repeats) for (const [at, indikator] of view.indikatorOf(child.id).entries()) if (names.has(told[at] ?? '')) (found ??= []).push(report(indikator, child, upper));
    // Where the child repeats it, whatever repeats it below is compared with the child.
    const left = repeats ? new Set([...names].filter((name) => !told.includes(name))) : names;
    if (left.size > 0) for (const below of repeatsBelow(child, upper, left, view)) (found ??= []).push(below);
  }
  return found ?? nothing;
}

/** What an item's indicators measure, in their order. Every item above asks for it. */
function measuresOf({ id }: Item, view: PlanView): readonly string[] {
  const indikator = view.indikatorOf(id);
  if (indikator.length === 0) return nothing;
  let known = measures.get(view);
  if (!known) measures.set(view, known = new Map<ItemId, readonly string[]>());
  let here = known.get(id);
  if (!here) known.set(id, here = indikator.map(measureOf));
  return here;
}

const measures = new WeakMap<PlanView, Map<ItemId, readonly string[]>>();

function report(indikator: Indikator, item: Item, upper: Item): OwnedReport {
  const params = { indikator: brief(indikator.name), tingkat: item.level, isian: upper.level, induk: brief(upper.title, 60) };
  return { owner: indikator.id, severity: 'peringatan', field: { field: 'indikator' }, message: 'sama', params };
}

/** What is measured, whichever way it should go and in whatever satuan: "Penurunan Indeks Risiko Bencana" measures the index, "PAD (Rp)" the PAD. */
function measureOf({ name, satuan }: Indikator): string {
  const bare = satuan !== null && name.trimEnd().endsWith(`(${satuan})`) ? name.trimEnd().slice(0, -satuan.length - 2) : name;
  const folded = foldName(bare);
  return opensWithWay.test(folded) ? folded.slice(folded.indexOf(' ') + 1) : folded;
}

const opensWithWay = /^(penurunan|peningkatan|menurunnya|meningkatnya) (?=\p{L})/u;
