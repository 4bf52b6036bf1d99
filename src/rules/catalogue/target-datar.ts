import type { Indikator, Item, PlanView, Value } from '../../plan';
import { endingsOf } from '../endings';
import { factsOf } from '../facts';
import { brief, foldName } from '../names';
import { defineRule, nothing } from '../rule';
import { isBestGrade } from '../scales';
import { close, numberOf, sameValue, shown, targetCells } from '../values';
import { listYears } from '../years';

/** Fewer years show no trend. */
const fewest = 3;

/**
 * Outcomes only: twelve reports a year are an output that is repeated, not a target that stands still. What cannot be bettered (100 %, none, WTP
 * and every best grade) may stand, and so may portions that kondisi akhir adds up.
 */
export const targetDatar = defineRule({
  id: 'target-datar',
  area: 'target',
  severities: ['saran'],
  scope: 'indikator',
  needs: ['target'],
  check(indikator, item, view) {
    if (isOutput(item)) return nothing;
    const years = view.plan.years;
    if (!standsStill(factsOf(indikator, years).byPlace)) return nothing;
    const cells = targetCells(indikator, years);
    const [first] = cells;
    if (!first || cells.length < fewest) return nothing;
    if (isUtmost(first.value, indikator, view) || isPortioned(indikator, years)) return nothing;
    return [{
      severity: 'saran', field: first.field, message: 'datar',
      params: { indikator: brief(indikator.name), nilai: shown(first.value), tahun: cells.length, tahunan: listYears(cells.map(({ field: { year = 0 } }) => year)) },
    }];
  },
});

function isOutput(item: Item | null): boolean {
  return item?.level === 'kegiatan' || item?.level === 'sub-kegiatan';
}

/** Whether every target that is there repeats the first. */
function standsStill(targets: readonly (Value | undefined)[]): boolean {
  let first: Value | undefined;
  for (const value of targets) {
    if (!value) continue;
    first ??= value;
    if (!repeats(value, first)) return false;
  }
  return true;
}

function repeats(value: Value, first: Value): boolean {
  if (value.form.kind === 'missing' || value.form.kind === 'words' || value.form.kind === 'error') return false;
  if (value.raw === first.raw) return true;
  const [one, other] = [numberOf(value.form), numberOf(first.form)];
  // Half a tenth up is a step, though it rounds to the same.
  return one !== null && other !== null && value.form.kind === first.form.kind ? close(one, other) && sameValue(value, first) === true : sameValue(value, first) === true && value.form.kind === first.form.kind;
}

/** Nothing better can be aimed at: everything, nothing at all, the best grade. */
function isUtmost({ form }: Value, indikator: Indikator, { profil }: PlanView): boolean {
  if (form.kind === 'predicate') return isBestGrade(form.grade, profil);
  const number = numberOf(form);
  if (number === 0) return true;
  if (form.kind === 'percent') return number === 100;
  if (form.kind !== 'number' || (number !== 100 && number !== 1)) return false;
  // A share whose percent format was lost: 1 for 100 %.
  const percent = /^(%|persen|prosen|persentase)$/.test(foldName(indikator.satuan ?? '')) || /(^| )(persentase|cakupan)( |$)/.test(foldName(indikator.name));
  return number === 100 ? percent || (indikator.satuan ?? '') === '' : percent;
}

function isPortioned(indikator: Indikator, years: readonly number[]): boolean {
  const endings = endingsOf(indikator, years);
  return endings !== null && !endings.includes('tahun-terakhir') && (endings.includes('jumlah') || endings.includes('awal-dan-jumlah'));
}
