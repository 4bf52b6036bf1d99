import type { FieldRef, Indikator, Item, PlanView, Value } from '../../plan';
import { moneyColumns, type MoneyColumn } from '../money';
import { brief } from '../names';
import { defineRule, type OwnedReport } from '../rule';

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
    const known = knownPlaces(view.plan.carries);
    const places: Place[] = [];
    for (const holder of [...view.plan.items, ...view.plan.indikator]) {
      let place = known.get(holder);
      if (place === undefined) known.set(holder, place = placeOf(holder, years, end));
      if (place) places.push(place);
    }
    const count = (meaning: Meaning): number => places.filter((place) => place.meaning === meaning).length;
    const [last, sums] = [count('terakhir'), count('jumlah')];
    const usual: Meaning = last >= sums ? 'terakhir' : 'jumlah';
    const most = Math.max(last, sums);
    return places.flatMap((place): readonly OwnedReport[] => (place.meaning === usual || most === 0 ? [] : [report(place, nameOf(place.holder, view), usual, most, end.field)]));
  },
});

/** What rows were found to mean: after a change all but a few are still the same rows. */
const meanings = new WeakMap<PlanView['plan']['carries'], WeakMap<Item | Indikator, Place | null>>();

function knownPlaces(carries: PlanView['plan']['carries']): WeakMap<Item | Indikator, Place | null> {
  const known = meanings.get(carries) ?? new WeakMap<Item | Indikator, Place | null>();
  meanings.set(carries, known);
  return known;
}

function placeOf(holder: Item | Indikator, years: readonly MoneyColumn[], end: MoneyColumn): Place | null {
  const akhir = amount(end.pick(holder));
  const amounts = years.map(({ pick }) => pick(holder));
  const numbers = amounts.flatMap((value) => amount(value) ?? []);
  const last = amount(amounts.at(-1));
  if (akhir === null || last === null || numbers.filter((number) => number !== 0).length < 2) return null;
  const total = numbers.reduce((sum, number) => sum + number, 0);
  const near = (one: number, slack: number): boolean => Math.abs(akhir - one) <= Math.max(slack, Math.abs(one) * 1e-9);
  const meaning: Meaning = near(last, 1) ? 'terakhir' : near(total, numbers.length) ? 'jumlah' : 'lain';
  return { holder, akhir, last, total, meaning };
}

function report({ holder: { id: owner }, akhir, last, total, meaning }: Place, name: string, usual: Meaning, most: number, field: FieldRef): OwnedReport {
  const rounded = { akhir: rupiah(akhir), terakhir: rupiah(last), jumlah: rupiah(total) };
  if (meaning === 'lain') return { owner, field, severity: 'peringatan', message: 'bukan-keduanya', params: { nama: brief(name), ...rounded } };
  return { owner, field, severity: 'peringatan', message: usual === 'terakhir' ? 'jumlah-di-sini' : 'terakhir-di-sini', params: { nama: brief(name), ...rounded, banyak: most } };
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
