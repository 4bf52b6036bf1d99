import { fieldKey, type Plan } from '../../plan';
import { createComparer, isDoubtful, type Cause, type ComparedIndicator, type Comparer } from '../documents';
import { brief } from '../names';
import { defineRule, type OwnedReport } from '../rule';
import { difference, shown } from '../values';

/** One finding for an indicator and a document, at its first year that differs, with the cause that most of its years have. */
export const bedaAntarDokumen = defineRule({
  id: 'beda-antar-dokumen',
  area: 'dokumen',
  severities: ['peringatan'],
  scope: 'plan',
  needs: ['indikator'],
  check(view) {
    return view.others.flatMap(({ name, plan }) => comparerOf(plan)(view).flatMap((compared) => reportOf(compared, name)));
  },
});

/** The other documents stay the same while this one is edited. */
const comparers = new WeakMap<Plan, Comparer>();

function comparerOf(other: Plan): Comparer {
  const known = comparers.get(other) ?? createComparer(other);
  comparers.set(other, known);
  return known;
}

/** Nothing where the match is doubtful: the comparison shows it, a finding would be a guess. */
function reportOf({ here, confidence, differences }: ComparedIndicator, dokumen: string): readonly OwnedReport[] {
  if (isDoubtful({ confidence }) || differences.length === 0) return [];
  const counts = new Map<Cause, number>();
  for (const { cause } of differences) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  const [[cause] = ['lain' as Cause]] = [...counts].sort((a, b) => b[1] - a[1]);
  const first = differences.find((one) => one.cause === cause) ?? differences[0]!;
  const apart = difference(first.here, first.there);
  const params = {
    indikator: brief(here.name), isian: fieldKey(first.field), nilai: shown(first.here), dokumen: brief(dokumen, 60), lain: shown(first.there), banyak: differences.length,
    ...(apart === null ? {} : { selisih: apart }),
  };
  return [{ owner: here.id, field: first.field, severity: 'peringatan', message: cause === 'lain' && apart === null ? 'teks' : cause, params }];
}
