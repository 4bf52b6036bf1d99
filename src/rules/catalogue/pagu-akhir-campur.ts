import type { FieldRef, Indikator, Item, OwnerId, PlanView, Value } from '../../plan';
import { moneyColumns, type MoneyColumn } from '../money';
import { brief } from '../names';
import { defineRule, type OwnedReport } from '../rule';

type Meaning = 'terakhir' | 'jumlah' | 'lain';

interface Place {
  readonly owner: OwnerId;
  readonly name: string;
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
    const places = [
      ...view.plan.items.flatMap((item) => placeOf(item, item.title, years, end)),
      ...view.plan.indikator.flatMap((indikator) => placeOf(indikator, nameOf(indikator, view), years, end)),
    ];
    const count = (meaning: Meaning): number => places.filter((place) => place.meaning === meaning).length;
    const [last, sums] = [count('terakhir'), count('jumlah')];
    const usual: Meaning = last >= sums ? 'terakhir' : 'jumlah';
    const most = Math.max(last, sums);
    return places.flatMap((place): readonly OwnedReport[] => (place.meaning === usual || most === 0 ? [] : [report(place, usual, most, end.field)]));
  },
});

function placeOf(holder: Item | Indikator, name: string, years: readonly MoneyColumn[], end: MoneyColumn): readonly Place[] {
  const akhir = amount(end.pick(holder));
  const amounts = years.map(({ pick }) => pick(holder));
  const numbers = amounts.flatMap((value) => amount(value) ?? []);
  const last = amount(amounts.at(-1));
  if (akhir === null || last === null || numbers.filter((number) => number !== 0).length < 2) return [];
  const total = numbers.reduce((sum, number) => sum + number, 0);
  const near = (one: number, slack: number): boolean => Math.abs(akhir - one) <= Math.max(slack, Math.abs(one) * 1e-9);
  const meaning: Meaning = near(last, 1) ? 'terakhir' : near(total, numbers.length) ? 'jumlah' : 'lain';
  return [{ owner: holder.id, name, akhir, last, total, meaning }];
}

function report({ owner, name, akhir, last, total, meaning }: Place, usual: Meaning, most: number, field: FieldRef): OwnedReport {
  const rounded = { akhir: rupiah(akhir), terakhir: rupiah(last), jumlah: rupiah(total) };
  if (meaning === 'lain') return { owner, field, severity: 'peringatan', message: 'bukan-keduanya', params: { nama: brief(name), ...rounded } };
  return { owner, field, severity: 'peringatan', message: usual === 'terakhir' ? 'jumlah-di-sini' : 'terakhir-di-sini', params: { nama: brief(name), ...rounded, banyak: most } };
}

/** A program's money stands on its first indicator, so the program is what is named. */
function nameOf(indikator: Indikator, view: PlanView): string {
  return view.itemOf(indikator)?.title ?? indikator.name;
}

function amount(value: Value | null | undefined): number | null {
  return value?.form.kind === 'number' ? value.form.value : null;
}

function rupiah(of: number): number {
  return Number(of.toFixed(2));
}
