import { fieldKey } from '../../plan';
import { factsOf, kinds } from '../facts';
import { brief } from '../names';
import { defineRule } from '../rule';
import { shown } from '../values';

/** Targets and kondisi akhir; words for a baseline are asked elsewhere. */
export const targetBukanNilai = defineRule({
  id: 'target-bukan-nilai',
  area: 'target',
  severities: ['galat'],
  scope: 'indikator',
  needs: ['target'],
  among: kinds.words,
  check(indikator, _item, view) {
    const { cells } = factsOf(indikator, view.plan.years);
    return cells
      .filter(({ field, value }) => field.field !== 'kondisi-awal' && value.form.kind === 'words')
      .map(({ field, value }) => ({
        severity: 'galat',
        field,
        message: 'kata',
        params: { indikator: brief(indikator.name), isian: fieldKey(field), nilai: shown(value) },
      }));
  },
});
