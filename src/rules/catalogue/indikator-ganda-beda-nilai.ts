import { fieldKey, type Indikator, type PlanView } from '../../plan';
import { brief, foldName, foldSpacing } from '../names';
import { defineRule, type OwnedReport } from '../rule';
import { difference, sameValue, valueCells, type ValueCell } from '../values';

/**
 * Same years and ends are compared, and only where both places state something. Places with different responsible agencies are not: "Nilai
 * SAKIP Perangkat Daerah" is another figure for every agency; nor are places with different satuan.
 */
export const indikatorGandaBedaNilai = defineRule({
  id: 'indikator-ganda-beda-nilai',
  area: 'rumusan',
  severities: ['galat'],
  scope: 'group',
  of: 'indikator',
  needs: ['indikator'],
  keyOf(indikator) {
    const name = foldName(indikator.name);
    return /\p{L}{2}/u.test(name) ? name : null;
  },
  check: (members, view) => (members.length > 1 ? conflictsIn(members, view) : []),
});

/** Places that say exactly the same are compared once, so that a name repeated a thousand times stays cheap. */
function conflictsIn(group: readonly Indikator[], view: PlanView): readonly OwnedReport[] {
  const years = view.plan.years;
  const places = group.map((indikator) => ({ indikator, cells: targetsFirst(indikator, years), agencies: agenciesOf(indikator, view), satuan: unitOf(indikator) }));
  const distinct = new Map<string, (typeof places)[number]>();
  for (const place of places) {
    const said = JSON.stringify([place.cells.map((cell) => cell.value.raw), [...place.agencies], place.satuan]);
    if (!distinct.has(said)) distinct.set(said, place);
  }
  if (distinct.size < 2) return [];
  return places.flatMap((place) => {
    for (const other of distinct.values()) {
      if (other.indikator === place.indikator || !mayCompare(place, other)) continue;
      const conflict = firstConflict(place.cells, other.cells);
      if (conflict) return [report(place.indikator, other.indikator, conflict, view)];
    }
    return [];
  });
}

/** A target that differs says more than a baseline that does. */
function targetsFirst(indikator: Indikator, years: readonly number[]): readonly ValueCell[] {
  const cells = valueCells(indikator, years);
  return [...cells.filter((cell) => cell.field.field === 'target'), ...cells.filter((cell) => cell.field.field !== 'target')];
}

interface Place {
  readonly agencies: ReadonlySet<string>;
  readonly satuan: string;
}

function mayCompare(a: Place, b: Place): boolean {
  if (a.satuan !== '' && b.satuan !== '' && a.satuan !== b.satuan) return false;
  return a.agencies.size === 0 || b.agencies.size === 0 || [...a.agencies].some((agency) => b.agencies.has(agency));
}

function unitOf(indikator: Indikator): string {
  const unit = foldName(indikator.satuan ?? '');
  return unit === '%' ? 'persen' : unit;
}

/** Empty where nobody, or everybody, answers: then nothing tells the places apart. */
function agenciesOf(indikator: Indikator, view: PlanView): ReadonlySet<string> {
  const own = indikator.opd.refs.length > 0 ? indikator.opd : view.itemOf(indikator)?.opd;
  const refs = own?.refs.filter((ref) => ref.role === 'penanggung-jawab') ?? [];
  return refs.some((ref) => ref.wildcard) ? new Set() : new Set(refs.map((ref) => ref.opdId ?? foldSpacing(ref.raw)));
}

interface Conflict {
  readonly here: ValueCell;
  readonly there: ValueCell;
}

function firstConflict(here: readonly ValueCell[], there: readonly ValueCell[]): Conflict | null {
  for (const cell of here) {
    const match = there.find((other) => fieldKey(other.field) === fieldKey(cell.field));
    if (match && sameValue(cell.value, match.value) === false) return { here: cell, there: match };
  }
  return null;
}

function report(indikator: Indikator, other: Indikator, { here, there }: Conflict, view: PlanView): OwnedReport {
  const item = view.itemOf(other);
  const apart = difference(here.value, there.value);
  const together = other.itemId === indikator.itemId;
  const params = {
    indikator: brief(indikator.name),
    isian: fieldKey(here.field),
    nilai: brief(here.value.raw, 40),
    lain: brief(there.value.raw, 40),
    ...(apart === null ? {} : { selisih: apart }),
    ...(together ? {} : { tingkat: item?.level ?? '', tempat: brief(item?.title ?? '', 60) }),
  };
  const message = `${together ? 'seinduk' : 'beda'}${apart === null ? '' : '-selisih'}`;
  return { owner: indikator.id, severity: 'galat', field: here.field, message, params };
}
