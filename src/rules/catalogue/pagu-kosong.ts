import { fieldKey, type Item, type Level, type PlanView, type Value } from '../../plan';
import { amountBelow, columnsWithout, hasAmount, hasMoney, moneyColumns, moneyOf, ownAmount, type Below, type MoneyColumn } from '../money';
import { brief } from '../names';
import { defineRule, nothing, type OwnedReport } from '../rule';
import { numberOf } from '../values';
import { listYears } from '../years';

/** Levels that money is planned for. */
const funded: ReadonlySet<Level> = new Set<Level>(['program', 'kegiatan', 'sub-kegiatan']);

/**
 * A year with a target and no pagu on the item, on its indicators or below. A table that keeps the money one level up (no sibling has any) asks
 * it there; so each item asks for its children, and one that hangs on nothing for itself.
 */
export const paguKosong = defineRule({
  id: 'pagu-kosong',
  area: 'pagu',
  severities: ['peringatan'],
  scope: 'item',
  needs: ['target', 'pagu'],
  check(item, view) {
    let gaps: OwnedReport[] | null = null;
    if (item.parentId === null || !view.item.has(item.parentId)) for (const gap of gapsOf(item, null, view)) (gaps ??= []).push(gap);
    for (const child of view.childrenOf(item.id)) for (const gap of gapsOf(child, item, view)) (gaps ??= []).push(gap);
    const passed = passedOver(item, view);
    if (passed) (gaps ??= []).push(passed);
    return gaps ?? nothing;
  },
});

/** Years in which an item that has money in others has none, and what is below it has: the sum above it passes that money over. */
function passedOver(item: Item, view: PlanView): OwnedReport | null {
  if (view.childrenOf(item.id).length === 0 || !hasMoney(item, view)) return null;
  let first: { readonly column: MoneyColumn; readonly below: Below } | null = null;
  const years: number[] = [];
  for (const column of moneyColumns(view)) {
    const { year } = column.field;
    if (year === undefined || ownAmount(item, column, view) !== null) continue;
    const below = amountBelow(item, column, view);
    if (below === null || below === 'unreadable' || below.total === 0) continue;
    first ??= { column, below };
    years.push(year);
  }
  if (!first) return null;
  const { column: { field }, below } = first;
  const owner = moneyOf(item, view).cells.length > 0 ? item.id : view.indikatorOf(item.id).find((one) => moneyOf(one, view).cells.length > 0)?.id ?? item.id;
  const params = { tingkat: item.level, nama: brief(item.title), tahunan: listYears(years), banyak: below.count, acuan: below.level, isian: fieldKey(field), jumlah: Number(below.total.toFixed(2)) };
  return { owner, field, severity: 'peringatan', message: 'di-bawah', params };
}

function gapsOf(item: Item, parent: Item | null, view: PlanView): readonly OwnedReport[] {
  if (!funded.has(item.level)) return nothing;
  const indikator = view.indikatorOf(item.id);
  const [first] = indikator;
  if (!first) return nothing;
  const columns = moneyColumns(view);
  const bare = columnsWithout(item, columns, view).filter(isOfYear);
  if (bare.length === 0) return nothing;
  const isDue = ({ field: { year } }: MoneyColumn): boolean => indikator.some((one) => isAimed(one.targets[year ?? 0]));
  const empty = bare.filter((column) => isDue(column) && !(parent && isKeptAbove(parent, column, view)));
  const [gap] = empty;
  if (!gap) return nothing;
  const due = columns.filter((column) => isOfYear(column) && isDue(column));
  const params = { tingkat: item.level, nama: brief(item.title), tahunan: listYears(empty.map(({ field }) => field.year ?? 0)) };
  return [{ owner: first.id, field: gap.field, severity: 'peringatan', message: empty.length === due.length ? 'semua' : 'sebagian', params }];
}

function isOfYear({ field: { year } }: MoneyColumn): boolean {
  return year !== undefined;
}

function isKeptAbove(parent: Item, column: MoneyColumn, view: PlanView): boolean {
  return ownAmount(parent, column, view) !== null && !view.childrenOf(parent.id).some((child) => funded.has(child.level) && hasAmount(child, column, view));
}

/** A target that something must be done for: zero needs no money. */
function isAimed(value: Value | undefined): boolean {
  if (!value || value.form.kind === 'missing' || value.form.kind === 'error') return false;
  return numberOf(value.form) !== 0;
}
