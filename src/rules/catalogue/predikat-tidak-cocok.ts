import { fieldKey } from '../../plan';
import { factsOf, kinds } from '../facts';
import { brief } from '../names';
import { defineRule, nothing, type Report } from '../rule';
import { contradiction } from '../scales';
import { tidy } from '../values';

/** Each cell with both a grade and its score, on the scale that the indicator's name tells: the region's own, else a known one. */
export const predikatTidakCocok = defineRule({
  id: 'predikat-tidak-cocok',
  area: 'target',
  severities: ['peringatan'],
  scope: 'indikator',
  needs: [],
  among: kinds.predicate,
  check(indikator, _item, view) {
    const { cells } = factsOf(indikator, view.plan.years);
    return cells.flatMap(({ field, value: { form } }): readonly Report[] => {
      if (form.kind !== 'predicate' || form.score === null) return nothing;
      const due = contradiction(indikator.name, form.grade, form.score, view.profil);
      if (!due) return nothing;
      const params = { indikator: brief(indikator.name), isian: fieldKey(field), skor: tidy(form.score), predikat: form.grade, skala: due.scale, seharusnya: due.grade };
      return [{ severity: 'peringatan', field, message: 'predikat', params }];
    });
  },
});
