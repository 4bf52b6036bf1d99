import { fieldKey } from '../../plan';
import { factsOf, kinds } from '../facts';
import { brief } from '../names';
import { defineRule } from '../rule';
import { shown } from '../values';

/** What the planner meant is not guessed, so there is no fix. */
export const rentangRusak = defineRule({
  id: 'rentang-rusak',
  area: 'target',
  severities: ['galat'],
  scope: 'indikator',
  needs: [],
  among: kinds.brokenRange,
  check(indikator, _item, view) {
    const { cells } = factsOf(indikator, view.plan.years);
    return cells
      .filter(({ value }) => value.form.kind === 'broken-range')
      .map(({ field, value }) => ({
        severity: 'galat',
        field,
        message: 'rusak',
        params: { indikator: brief(indikator.name), isian: fieldKey(field), nilai: shown(value) },
      }));
  },
});
