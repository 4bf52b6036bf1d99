import type { Indikator, Level, PlanView } from '../../plan';
import { firstConflict, isPlaceholder, mayCompare, nameKey, placeOf, type Place } from '../namesakes';
import { brief } from '../names';
import { defineRule, nothing, type OwnedReport } from '../rule';

/** Below a program the official nomenklatur gives the names, and many agencies repeat them. */
const official: ReadonlySet<Level> = new Set<Level>(['kegiatan', 'sub-kegiatan']);

/**
 * One name in several places that do not contradict each other; those that do are told with their values. Not told: a place below another of the
 * same name (that is told with its parent), places whose years take turns, as in a program that was renamed, and other agencies or other satuan.
 */
export const indikatorGanda = defineRule({
  id: 'indikator-ganda',
  area: 'rumusan',
  severities: ['peringatan'],
  scope: 'group',
  of: 'indikator',
  several: true,
  needs: ['indikator'],
  keyOf: nameKey,
  check: (members, view) => (members.some(isPlaceholder) ? nothing : bucketsOf(members, view).flatMap((bucket) => repeatedIn(bucket, view))),
});

/** Outcomes are compared all over the plan, outputs within their own item. */
function bucketsOf(group: readonly Indikator[], view: PlanView): readonly (readonly Indikator[])[] {
  const outcomes: Indikator[] = [];
  const byItem = new Map<string, Indikator[]>();
  const holders = new Set(group.map(({ itemId }) => itemId));
  for (const indikator of group) {
    const item = view.itemOf(indikator);
    if (item && official.has(item.level)) byItem.set(item.id, [...(byItem.get(item.id) ?? []), indikator]);
    else if (!hangsBelow(indikator, holders, view)) outcomes.push(indikator);
  }
  return [outcomes, ...byItem.values()].filter((bucket) => bucket.length > 1);
}

/** Whether an item above the indicator's own has the same indicator. */
function hangsBelow(indikator: Indikator, holders: ReadonlySet<string | null>, view: PlanView): boolean {
  const seen = new Set<string>();
  for (let at = view.itemOf(indikator)?.parentId ?? null; at !== null && !seen.has(at); at = view.item.get(at)?.parentId ?? null) {
    if (holders.has(at)) return true;
    seen.add(at);
  }
  return false;
}

/** Places that say exactly the same are compared once, so that a name repeated a thousand times stays cheap. */
function repeatedIn(bucket: readonly Indikator[], view: PlanView): readonly OwnedReport[] {
  const classes = new Map<string, Place[]>();
  for (const place of bucket.map((indikator) => placeOf(indikator, view))) {
    const members = classes.get(place.said);
    if (members) members.push(place);
    else classes.set(place.said, [place]);
  }
  const distinct = [...classes.values()];
  return distinct.flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const alike = distinct.filter((others) => others === members || (others[0] && isRepeat(first, others[0]))).flat();
    return alike.length < 2 ? [] : members.map(({ indikator }) => report(indikator, alike, view));
  });
}

function isRepeat(a: Place, b: Place): boolean {
  return mayCompare(a, b) && !takeTurns(a, b) && firstConflict(a.cells, b.cells) === null;
}

/** Both have targets, and never for the same year. */
function takeTurns(a: Place, b: Place): boolean {
  const [here, there] = [filledYears(a), filledYears(b)];
  return here.size > 0 && there.size > 0 && ![...here].some((year) => there.has(year));
}

function filledYears({ cells }: Place): ReadonlySet<number | undefined> {
  return new Set(cells.filter(({ field, value }) => field.field === 'target' && value.form.kind !== 'missing').map(({ field }) => field.year));
}

function report(indikator: Indikator, alike: readonly Place[], view: PlanView): OwnedReport {
  const params = { indikator: brief(indikator.name), jumlah: alike.length };
  const base = { owner: indikator.id, severity: 'peringatan', field: { field: 'indikator' } } as const;
  const others = alike.filter((place) => place.indikator !== indikator);
  const item = view.itemOf(indikator);
  if (item === null) return { ...base, message: 'daftar', params };
  if (others.every((place) => place.indikator.itemId === indikator.itemId)) return { ...base, message: 'seinduk', params: { ...params, tingkat: item.level, nama: brief(item.title, 60) } };
  const titles = [...new Set(others.flatMap((place) => view.itemOf(place.indikator)?.title ?? []))];
  const tempat = titles.slice(0, 5).map((title) => `“${brief(title, 50)}”`).join(', ');
  return titles.length > 5 ? { ...base, message: 'ganda-dan-lain', params: { ...params, tempat, lain: titles.length - 5 } } : { ...base, message: 'ganda', params: { ...params, tempat } };
}
