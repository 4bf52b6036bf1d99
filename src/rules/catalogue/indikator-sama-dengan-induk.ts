import type { Indikator, Item, Level, PlanView } from '../../plan';
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
    const own = view.indikatorOf(item.id);
    if (own.length === 0) return nothing;
    const names = new Map(own.map((indikator) => [measureOf(indikator), indikator]));
    return repeatsBelow(item, item, names, view);
  },
});

function repeatsBelow(item: Item, upper: Item, names: ReadonlyMap<string, Indikator>, view: PlanView): readonly OwnedReport[] {
  let found: OwnedReport[] | null = null;
  for (const child of view.childrenOf(item.id)) {
    if (child.level === 'kegiatan' || child.level === 'sub-kegiatan') continue;
    const here = lower.has(child.level) ? view.indikatorOf(child.id).filter((indikator) => names.has(measureOf(indikator))) : nothing;
    // Where the child repeats it, whatever repeats it below is compared with the child.
    const told = here.length === 0 ? null : new Set(view.indikatorOf(child.id).map(measureOf));
    const left = told ? new Map([...names].filter(([name]) => !told.has(name))) : names;
    const below = left.size === 0 ? nothing : repeatsBelow(child, upper, left, view);
    if (here.length > 0 || below.length > 0) (found ??= []).push(...here.map((indikator) => report(indikator, child, upper)), ...below);
  }
  return found ?? nothing;
}

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
