import type { Indikator, Item } from '../../plan';
import { brief, foldName } from '../names';
import { defineRule, type OwnedReport } from '../rule';
import { targetCells, type ValueCell } from '../values';
import { listYears } from '../years';

/**
 * One finding for a row and a reason, at the first empty year of it: a program that starts later leaves several years empty for one reason. Where
 * programs are renamed within the period, the same indicator goes on in the next program of the sasaran (28 rows of one published matrix): a
 * finding of its own names that program, because only the planner can tell a renamed program from a gap.
 */
export const targetKosong = defineRule({
  id: 'target-kosong',
  area: 'target',
  severities: ['galat', 'peringatan'],
  scope: 'group',
  of: 'indikator',
  needs: ['target'],
  /** Its name under the parent of its item; an item without a parent shares with nobody. */
  keyOf: (indikator, item) => `${item?.level ?? ''} ${item?.parentId ?? indikator.id} ${foldName(indikator.name)}`,
  check(members, view) {
    if (!members.some((one) => hasEmpty(targetCells(one, view.plan.years)))) return [];
    const giversOf = ({ field: { year = 0 } }: ValueCell): readonly Item[] => members.flatMap((other) => {
      const target = other.targets[year];
      return target && target.form.kind !== 'missing' ? view.itemOf(other) ?? [] : [];
    });
    return members.flatMap((indikator) => {
      const cells = targetCells(indikator, view.plan.years);
      if (!hasEmpty(cells)) return [];
      const empty = cells.filter(isEmpty);
      if (empty.length === cells.length) return reportAll(indikator, empty, cells.length);
      return [
        ...reportSome(indikator, empty.filter((cell) => giversOf(cell).length === 0), cells.length),
        ...reportElsewhere(indikator, empty.filter((cell) => giversOf(cell).length > 0), giversOf),
      ];
    });
  },
});

function reportAll(indikator: Indikator, empty: readonly ValueCell[], years: number): readonly OwnedReport[] {
  const [first] = empty;
  return first ? [{ owner: indikator.id, field: first.field, severity: 'galat', message: 'semua', params: { indikator: brief(indikator.name), tahun: years } }] : [];
}

function reportSome(indikator: Indikator, empty: readonly ValueCell[], years: number): readonly OwnedReport[] {
  const [first] = empty;
  if (!first) return [];
  const params = { indikator: brief(indikator.name), tahun: years, kosong: empty.length, daftar: listOf(empty) };
  return [{ owner: indikator.id, field: first.field, severity: 'peringatan', message: 'sebagian', params }];
}

function reportElsewhere(indikator: Indikator, empty: readonly ValueCell[], giversOf: (cell: ValueCell) => readonly Item[]): readonly OwnedReport[] {
  const [first] = empty;
  const givers = [...new Set(empty.flatMap(giversOf))];
  const [giver] = givers;
  if (!first || !giver) return [];
  const lain = givers.map((item) => `“${brief(item.title, 60)}”`).join(', ');
  const params = { indikator: brief(indikator.name), daftar: listOf(empty), tingkat: giver.level, lain };
  return [{ owner: indikator.id, field: first.field, severity: 'peringatan', message: 'di-lain', params }];
}

function listOf(cells: readonly ValueCell[]): string {
  return listYears(cells.map((cell) => cell.field.year ?? 0));
}

function hasEmpty(cells: readonly ValueCell[]): boolean {
  for (const cell of cells) if (isEmpty(cell)) return true;
  return false;
}

function isEmpty(cell: ValueCell): boolean {
  return cell.value.form.kind === 'missing';
}
