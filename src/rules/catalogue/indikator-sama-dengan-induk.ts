import type { Indikator, Item, Level, PlanView } from '../../plan';
import { brief, foldName } from '../names';
import { defineRule, type OwnedReport } from '../rule';

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
    if (item.level !== 'tujuan' && item.level !== 'sasaran') return [];
    const own = view.indikatorOf(item.id);
    if (own.length === 0) return [];
    const names = new Map(own.map((indikator) => [measureOf(indikator), indikator]));
    return repeatsBelow(item, item, names, view);
  },
});

function repeatsBelow(item: Item, upper: Item, names: ReadonlyMap<string, Indikator>, view: PlanView): readonly OwnedReport[] {
  return view.childrenOf(item.id).flatMap((child): readonly OwnedReport[] => {
    if (child.level === 'kegiatan' || child.level === 'sub-kegiatan') return [];
    const here = lower.has(child.level) ? view.indikatorOf(child.id).flatMap((indikator) => (names.has(measureOf(indikator)) ? [report(indikator, child, upper)] : [])) : [];
    // Where the child repeats it, whatever repeats it below is compared with the child.
    const left = here.length === 0 ? names : new Map([...names].filter(([name]) => !view.indikatorOf(child.id).some((indikator) => measureOf(indikator) === name)));
    return left.size === 0 ? here : [...here, ...repeatsBelow(child, upper, left, view)];
  });
}

function report(indikator: Indikator, item: Item, upper: Item): OwnedReport {
  const params = { indikator: brief(indikator.name), tingkat: item.level, isian: upper.level, induk: brief(upper.title, 60) };
  return { owner: indikator.id, severity: 'peringatan', field: { field: 'indikator' }, message: 'sama', params };
}

/** What is measured, whichever way it should go and in whatever satuan: "Penurunan Indeks Risiko Bencana" measures the index, "PAD (Rp)" the PAD. */
function measureOf({ name, satuan }: Indikator): string {
  const bare = satuan !== null && name.trimEnd().endsWith(`(${satuan})`) ? name.trimEnd().slice(0, -satuan.length - 2) : name;
  return foldName(bare).replace(/^(penurunan|peningkatan|menurunnya|meningkatnya) (?=\p{L})/u, '');
}
