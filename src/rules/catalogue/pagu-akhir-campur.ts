import type { FieldRef, Indikator, Item, PlanView, Value } from '../../plan';
import { moneyColumns, moneyOf, type MoneyColumn } from '../money';
import { brief } from '../names';
import { defineRule, nothing, type OwnedReport } from '../rule';

type Meaning = 'terakhir' | 'jumlah' | 'lain';

interface Place {
  readonly holder: Item | Indikator;
  readonly akhir: number;
  readonly last: number;
  readonly total: number;
  readonly meaning: Meaning;
}

/** Rows of several years only: where one year alone has money, its last year is its sum. The meaning that most rows have is the table's. */
export const paguAkhirCampur = defineRule({
  id: 'pagu-akhir-campur',
  area: 'pagu',
  severities: ['peringatan'],
  scope: 'plan',
  needs: ['pagu', 'pagu-akhir'],
  check(view) {
    const columns = moneyColumns(view);
    const years = columns.filter(({ field }) => field.year !== undefined);
    const end = columns.find(({ field }) => field.field === 'pagu-akhir');
    if (!end || years.length < 2) return [];
    const { items, indikator, carries } = view.plan;
    const known = read.get(carries);
    const now = { items: again(items, known?.items, years, end, view), indikator: again(indikator, known?.indikator, years, end, view) };
    // The same amounts under the same items say what they said.
    const reports = known?.items.holders === items && known.indikator.places === now.indikator.places ? known.reports : reportsOf(now, end, view);
    read.set(carries, { ...now, reports });
    return reports;
  },
});

function reportsOf(now: Pick<Read, 'items' | 'indikator'>, end: MoneyColumn, view: PlanView): readonly OwnedReport[] {
  const places: Place[] = [];
  const count: Record<Meaning, number> = { terakhir: 0, jumlah: 0, lain: 0 };
  for (const list of [now.items.places, now.indikator.places]) for (const place of list) {
    if (!place) continue;
    places.push(place);
    count[place.meaning] += 1;
  }
  const usual: Meaning = count.terakhir >= count.jumlah ? 'terakhir' : 'jumlah';
  const most = count[usual];
  if (most === 0) return nothing;
  return places.filter(({ meaning }) => meaning !== usual).map((place) => report(place, nameOf(place.holder, view), usual, most, end.field));
}

interface Known<T> {
  readonly holders: readonly T[];
  readonly places: readonly (Place | null)[];
}

interface Read {
  readonly items: Known<Item>;
  readonly indikator: Known<Indikator>;
  readonly reports: readonly OwnedReport[];
}

/** What rows were found to mean the last time: after a change all but a few are still the same rows. */
const read = new WeakMap<PlanView['plan']['carries'], Read>();

function again<T extends Item | Indikator>(holders: readonly T[], known: Known<T> | undefined, years: readonly MoneyColumn[], end: MoneyColumn, view: PlanView): Known<T> {
  if (known?.holders === holders) return known;
  if (known?.holders.length !== holders.length) return { holders, places: holders.map((holder) => placeOf(holder, years, end, view)) };
  let places: (Place | null)[] | null = null;
  for (let at = 0; at < holders.length; at += 1) {
    if (known.holders[at] === holders[at]) continue;
    const place = placeOf(holders[at]!, years, end, view);
    if (place !== null || known.places[at] !== null) (places ??= [...known.places])[at] = place;
  }
  return { holders, places: places ?? known.places };
}

function placeOf(holder: Item | Indikator, years: readonly MoneyColumn[], end: MoneyColumn, view: PlanView): Place | null {
  // Most rows have no money at all.
  if (holder.paguAkhir?.form.kind !== 'number') return null;
  const { values } = moneyOf(holder, view);
  const akhir = amount(values[end.at]);
  if (akhir === null) return null;
  let [count, filled, total, last]: [number, number, number, number | null] = [0, 0, 0, null];
  for (const { at } of years) {
    last = amount(values[at]);
    if (last === null) continue;
    count += 1;
    total += last;
    if (last !== 0) filled += 1;
  }
  if (last === null || filled < 2) return null;
  const meaning: Meaning = isNear(akhir, last, 1) ? 'terakhir' : isNear(akhir, total, count) ? 'jumlah' : 'lain';
  return { holder, akhir, last, total, meaning };
}

function isNear(akhir: number, one: number, slack: number): boolean {
  return Math.abs(akhir - one) <= Math.max(slack, Math.abs(one) * 1e-9);
}

function report({ holder: { id: owner }, akhir, last, total, meaning }: Place, name: string, usual: Meaning, most: number, field: FieldRef): OwnedReport {
  const rounded = { akhir: rupiah(akhir), terakhir: rupiah(last), jumlah: rupiah(total) };
  if (meaning === 'lain') return { owner, field, severity: 'peringatan', message: 'bukan-keduanya', params: { nama: brief(name), ...rounded, selisih: rupiah(Math.min(Math.abs(akhir - last), Math.abs(akhir - total))) } };
  return { owner, field, severity: 'peringatan', message: usual === 'terakhir' ? 'jumlah-di-sini' : 'terakhir-di-sini', params: { nama: brief(name), ...rounded, banyak: most, selisih: rupiah(Math.abs(akhir - (usual === 'terakhir' ? last : total))) } };
}

/** A program's money stands on its first indicator, so the program is what is named. */
function nameOf(holder: Item | Indikator, view: PlanView): string {
  return 'title' in holder ? holder.title : view.itemOf(holder)?.title ?? holder.name;
}

function amount(value: Value | null | undefined): number | null {
  return value?.form.kind === 'number' ? value.form.value : null;
}

function rupiah(of: number): number {
  return Number(of.toFixed(2));
}
