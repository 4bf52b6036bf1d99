import { fieldKey, type Value } from '../../plan';
import { factsOf, kinds } from '../facts';
import { brief, foldName } from '../names';
import { defineRule, nothing, type Report } from '../rule';
import { shown } from '../values';

/** Targets and kondisi akhir: words, and counts below zero; words for a baseline are asked elsewhere. */
export const targetBukanNilai = defineRule({
  id: 'target-bukan-nilai',
  area: 'target',
  severities: ['galat'],
  scope: 'indikator',
  needs: ['target'],
  among: kinds.words | kinds.beyond,
  check(indikator, _item, view) {
    const { cells } = factsOf(indikator, view.plan.years);
    let found: Report[] | null = null;
    for (const { field, value } of cells) {
      if (field.field === 'kondisi-awal') continue;
      const message = value.form.kind === 'words' ? 'kata' : isBelowZero(value) && counted.test(foldName(indikator.name)) ? 'negatif' : null;
      if (message !== null) (found ??= []).push({ severity: 'galat', field, message, params: { indikator: brief(indikator.name), isian: fieldKey(field), nilai: shown(value) } });
    }
    return found ?? nothing;
  },
});

/** What is counted or measured out, and is no change or balance that may well be negative. */
const counted = /^(?:jumlah|banyaknya|panjang|luas|volume)(?!.* (?:pertumbuhan|peningkatan|penurunan|perubahan|kenaikan|selisih|surplus|defisit|laba|rugi|saldo|neraca)( |$))(?= )/u;

function isBelowZero({ form }: Value): boolean {
  return (form.kind === 'number' || form.kind === 'quantity') && form.value < 0;
}
