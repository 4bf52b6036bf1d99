import type { Indikator, PlanView } from '../../plan';
import { brief, foldName } from '../names';
import { defineRule, type OwnedReport } from '../rule';
import { targetCells, type ValueCell } from '../values';

/**
 * One finding for a row, at its first empty year: a program that starts later leaves several years empty for one reason. Where programs are
 * renamed within the period, the same indicator goes on in the next program of the sasaran (28 rows of one published matrix); nothing is missing then.
 */
export const targetKosong = defineRule({
  id: 'target-kosong',
  area: 'target',
  severities: ['galat', 'peringatan'],
  scope: 'plan',
  needs: ['target'],
  check(view) {
    const filled = filledElsewhere(view);
    return view.plan.indikator.flatMap((indikator) => {
      const cells = targetCells(indikator, view.plan.years);
      const empty = cells.filter(isEmpty);
      if (empty.length === 0) return [];
      if (empty.length === cells.length) return report(indikator, empty, cells.length);
      const years = filled.get(continuationKey(indikator, view));
      return report(indikator, empty.filter((cell) => !years?.has(cell.field.year ?? 0)), cells.length);
    });
  },
});

function report(indikator: Indikator, empty: readonly ValueCell[], years: number): readonly OwnedReport[] {
  const [first] = empty;
  if (!first) return [];
  const params = { indikator: brief(indikator.name), tahun: years };
  const at = { owner: indikator.id, field: first.field } as const;
  if (empty.length === years) return [{ ...at, severity: 'galat', message: 'semua', params }];
  return [{ ...at, severity: 'peringatan', message: 'sebagian', params: { ...params, kosong: empty.length, daftar: empty.map((cell) => String(cell.field.year)).join(', ') } }];
}

/** Years with a target, by sasaran and name. */
function filledElsewhere(view: PlanView): ReadonlyMap<string, ReadonlySet<number>> {
  const filled = new Map<string, Set<number>>();
  for (const indikator of view.plan.indikator) {
    const key = continuationKey(indikator, view);
    const years = filled.get(key) ?? new Set<number>();
    for (const cell of targetCells(indikator, view.plan.years)) {
      if (!isEmpty(cell)) years.add(cell.field.year ?? 0);
    }
    filled.set(key, years);
  }
  return filled;
}

/** Its name under the parent of its item; an item without a parent shares with nobody. */
function continuationKey(indikator: Indikator, view: PlanView): string {
  const item = view.itemOf(indikator);
  return JSON.stringify([item?.level, item?.parentId ?? indikator.id, foldName(indikator.name)]);
}

function isEmpty(cell: ValueCell): boolean {
  return cell.value.form.kind === 'missing';
}
