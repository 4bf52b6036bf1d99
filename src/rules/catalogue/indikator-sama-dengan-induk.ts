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
    const names = new Map(own.map((indikator) => [foldName(indikator.name), indikator]));
    return repeatsBelow(item, item, names, view);
  },
});

function repeatsBelow(item: Item, upper: Item, names: ReadonlyMap<string, Indikator>, view: PlanView): readonly OwnedReport[] {
  return view.childrenOf(item.id).flatMap((child): readonly OwnedReport[] => {
    if (child.level === 'kegiatan' || child.level === 'sub-kegiatan') return [];
    const here = lower.has(child.level) ? view.indikatorOf(child.id).flatMap((indikator) => (names.has(foldName(indikator.name)) ? [report(indikator, child, upper)] : [])) : [];
    // Where the child repeats it, whatever repeats it below is compared with the child.
    const left = here.length === 0 ? names : new Map([...names].filter(([name]) => !view.indikatorOf(child.id).some((indikator) => foldName(indikator.name) === name)));
    return left.size === 0 ? here : [...here, ...repeatsBelow(child, upper, left, view)];
  });
}

function report(indikator: Indikator, item: Item, upper: Item): OwnedReport {
  const params = { indikator: brief(indikator.name), tingkat: item.level, isian: upper.level, induk: brief(upper.title, 60) };
  return { owner: indikator.id, severity: 'peringatan', field: { field: 'indikator' }, message: 'sama', params };
}
