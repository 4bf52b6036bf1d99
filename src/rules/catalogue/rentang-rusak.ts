import { fieldKey } from '../../plan';
import { brief } from '../names';
import { defineRule } from '../rule';
import { valueCells } from '../values';

/** What the planner meant is not guessed, so there is no fix. */
export const rentangRusak = defineRule({
  id: 'rentang-rusak',
  area: 'target',
  severities: ['galat'],
  scope: 'indikator',
  needs: [],
  check(indikator, _item, view) {
    return valueCells(indikator, view.plan.years)
      .filter(({ value }) => value.form.kind === 'broken-range')
      .map(({ field, value }) => ({
        severity: 'galat',
        field,
        message: 'rusak',
        params: { indikator: brief(indikator.name), isian: fieldKey(field), nilai: brief(value.raw, 40) },
      }));
  },
});
