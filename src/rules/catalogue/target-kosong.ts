import { fieldKey, type Indikator, type Item, type PlanView } from '../../plan';
import { kinds } from '../facts';
import { brief } from '../names';
import { nameKey } from '../namesakes';
import { defineRule, nothing, type OwnedReport } from '../rule';
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
  among: kinds.missingTarget,
  keyOf: nameKey,
  check: (members, view) => besideEachOther(members, view).flatMap((some) => checkTogether(some, view)),
});

/** Those of one name by the level and the parent of their items; an item without a parent shares with nobody. */
function besideEachOther(namesakes: readonly Indikator[], view: PlanView): readonly (readonly Indikator[])[] {
  const together = new Map<string, Indikator[]>();
  for (const one of namesakes) {
    const item = view.itemOf(one);
    const key = `${item?.level ?? ''} ${item?.parentId ?? one.id}`;
    const known = together.get(key);
    if (known) known.push(one);
    else together.set(key, [one]);
  }
  return [...together.values()];
}

function checkTogether(members: readonly Indikator[], view: PlanView): readonly OwnedReport[] {
  const giversOf = ({ field: { year = 0 } }: ValueCell): readonly Item[] => members.flatMap((other) => {
    const target = other.targets[year];
    return target && target.form.kind !== 'missing' ? view.itemOf(other) ?? [] : [];
  });
  return members.flatMap((indikator) => {
    const cells = targetCells(indikator, view.plan.years);
    const empty = cells.filter(isEmpty);
    if (empty.length === 0) return nothing;
    if (empty.length === cells.length) return reportAll(indikator, empty, cells.length);
    return [
      ...reportSome(indikator, empty.filter((cell) => giversOf(cell).length === 0), cells.length),
      ...reportElsewhere(indikator, empty.filter((cell) => giversOf(cell).length > 0), giversOf),
    ];
  });
}

function reportAll(indikator: Indikator, empty: readonly ValueCell[], years: number): readonly OwnedReport[] {
  const [first] = empty;
  if (!first) return [];
  const report = { owner: indikator.id, field: first.field, severity: 'galat' } as const;
  const named = { indikator: brief(indikator.name) };
  return [years === 1 ? { ...report, message: 'satu-satunya', params: { ...named, isian: fieldKey(first.field) } } : { ...report, message: 'semua', params: { ...named, tahun: years } }];
}

function reportSome(indikator: Indikator, empty: readonly ValueCell[], years: number): readonly OwnedReport[] {
  const [first] = empty;
  if (!first) return nothing;
  const params = { indikator: brief(indikator.name), tahun: years, kosong: empty.length, tahunan: listOf(empty) };
  return [{ owner: indikator.id, field: first.field, severity: 'peringatan', message: 'sebagian', params }];
}

function reportElsewhere(indikator: Indikator, empty: readonly ValueCell[], giversOf: (cell: ValueCell) => readonly Item[]): readonly OwnedReport[] {
  const [first] = empty;
  const givers = [...new Set(empty.flatMap(giversOf))];
  const [giver] = givers;
  if (!first || !giver) return nothing;
  const lain = givers.map((item) => `“${brief(item.title, 60)}”`).join(', ');
  const params = { indikator: brief(indikator.name), tahunan: listOf(empty), tingkat: giver.level, lain };
  return [{ owner: indikator.id, field: first.field, severity: 'peringatan', message: 'di-lain', params }];
}

function listOf(cells: readonly ValueCell[]): string {
  return listYears(cells.map((cell) => cell.field.year ?? 0));
}

function isEmpty(cell: ValueCell): boolean {
  return cell.value.form.kind === 'missing';
}
