import type { Item, Level, PlanView, Value } from '../../plan';
import { hasAmount, moneyColumns, ownAmount, type MoneyColumn } from '../money';
import { brief } from '../names';
import { defineRule } from '../rule';
import { numberOf } from '../values';
import { listYears } from '../years';

/** Levels that money is planned for. */
const funded: ReadonlySet<Level> = new Set<Level>(['program', 'kegiatan', 'sub-kegiatan']);

/**
 * A year with a target and no pagu on the item, on its indicators or below. A table that keeps the money one level up (no sibling has any) asks
 * it there.
 */
export const paguKosong = defineRule({
  id: 'pagu-kosong',
  area: 'pagu',
  severities: ['peringatan'],
  scope: 'item',
  needs: ['target', 'pagu'],
  check(item, view) {
    if (!funded.has(item.level)) return [];
    const indikator = view.indikatorOf(item.id);
    const [first] = indikator;
    if (!first) return [];
    const due = moneyColumns(view).filter(({ field: { year } }) => year !== undefined && indikator.some((one) => isAimed(one.targets[year])));
    const empty = due.filter((column) => !hasAmount(item, column.pick, view) && !isKeptAbove(item, column, view));
    const [gap] = empty;
    if (!gap) return [];
    const params = { tingkat: item.level, nama: brief(item.title), daftar: listYears(empty.map(({ field }) => field.year ?? 0)) };
    return [{ owner: first.id, field: gap.field, severity: 'peringatan', message: empty.length === due.length ? 'semua' : 'sebagian', params }];
  },
});

/** A target that something must be done for: zero needs no money. */
function isAimed(value: Value | undefined): boolean {
  if (!value || value.form.kind === 'missing' || value.form.kind === 'error') return false;
  return numberOf(value.form) !== 0;
}

function isKeptAbove(item: Item, { pick }: MoneyColumn, view: PlanView): boolean {
  const parent = item.parentId === null ? undefined : view.item.get(item.parentId);
  return parent !== undefined && ownAmount(parent, pick, view) !== null && !view.childrenOf(parent.id).some((sibling) => hasAmount(sibling, pick, view));
}
