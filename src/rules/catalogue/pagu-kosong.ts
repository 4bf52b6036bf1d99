import type { Item, Level, PlanView, Value } from '../../plan';
import { hasAmount, moneyColumns, ownAmount, type MoneyColumn } from '../money';
import { brief } from '../names';
import { defineRule, type OwnedReport } from '../rule';
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
    const alone = item.parentId === null || !view.item.has(item.parentId);
    const columns = moneyColumns(view).filter(({ field: { year } }) => year !== undefined);
    const children = view.childrenOf(item.id).filter(({ level }) => funded.has(level));
    const keptHere = (column: MoneyColumn): boolean => ownAmount(item, column, view) !== null && !children.some((child) => hasAmount(child, column, view));
    return [...(alone ? gapsOf(item, columns, view, () => false) : []), ...children.flatMap((child) => gapsOf(child, columns, view, keptHere))];
  },
});

function gapsOf(item: Item, columns: readonly MoneyColumn[], view: PlanView, keptAbove: (column: MoneyColumn) => boolean): readonly OwnedReport[] {
  if (!funded.has(item.level)) return [];
  const indikator = view.indikatorOf(item.id);
  const [first] = indikator;
  if (!first) return [];
  const due = columns.filter(({ field: { year } }) => indikator.some((one) => isAimed(one.targets[year ?? 0])));
  const empty = due.filter((column) => !hasAmount(item, column, view) && !keptAbove(column));
  const [gap] = empty;
  if (!gap) return [];
  const params = { tingkat: item.level, nama: brief(item.title), daftar: listYears(empty.map(({ field }) => field.year ?? 0)) };
  return [{ owner: first.id, field: gap.field, severity: 'peringatan', message: empty.length === due.length ? 'semua' : 'sebagian', params }];
}

/** A target that something must be done for: zero needs no money. */
function isAimed(value: Value | undefined): boolean {
  if (!value || value.form.kind === 'missing' || value.form.kind === 'error') return false;
  return numberOf(value.form) !== 0;
}
