import { fieldKey, type Indikator, type PlanView } from '../../plan';
import { firstConflict, isPlaceholder, mayCompare, nameKey, placeOf, type Conflict, type Place } from '../namesakes';
import { brief } from '../names';
import { defineRule, nothing, type OwnedReport } from '../rule';
import { difference, shown } from '../values';

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
  several: true,
  needs: ['indikator'],
  keyOf: nameKey,
  check: (members, view) => (members.some(isPlaceholder) ? nothing : conflictsIn(members, view)),
});

/** Places that say exactly the same are compared once, so that a name repeated a thousand times stays cheap. */
function conflictsIn(group: readonly Indikator[], view: PlanView): readonly OwnedReport[] {
  const places = group.map((indikator) => placeOf(indikator, view));
  const distinct = new Map<string, Place>();
  for (const place of places) if (!distinct.has(place.said)) distinct.set(place.said, place);
  if (distinct.size < 2) return nothing;
  return places.flatMap((place) => {
    for (const other of distinct.values()) {
      if (other.indikator === place.indikator || !mayCompare(place, other)) continue;
      const conflict = firstConflict(place.cells, other.cells);
      if (conflict) return [report(place.indikator, other.indikator, conflict, view)];
    }
    return [];
  });
}

function report(indikator: Indikator, other: Indikator, { here, there }: Conflict, view: PlanView): OwnedReport {
  const item = view.itemOf(other);
  const apart = difference(here.value, there.value);
  const together = other.itemId === indikator.itemId;
  const params = {
    indikator: brief(indikator.name),
    isian: fieldKey(here.field),
    nilai: shown(here.value),
    lain: shown(there.value),
    ...(apart === null ? {} : { selisih: apart }),
    ...(together ? {} : { tingkat: item?.level ?? '', tempat: brief(item?.title ?? '', 60) }),
  };
  const message = `${together ? 'seinduk' : 'beda'}${apart === null ? '' : '-selisih'}`;
  return { owner: indikator.id, severity: 'galat', field: here.field, message, params };
}
