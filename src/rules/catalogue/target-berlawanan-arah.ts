import { fieldKey, type Indikator, type Value } from '../../plan';
import { endingsOf } from '../endings';
import { factsOf } from '../facts';
import { brief } from '../names';
import { polarityOf, type Polarity } from '../polarity';
import { defineRule, nothing, type Report } from '../rule';
import { numberOf, shown, targetCells, tidy, type ValueCell } from '../values';

interface Point extends ValueCell {
  readonly number: number;
}

/** Marks of a footnote: what it says may well explain the value. */
const footnote = /^[*†‡¹²³⁴⁵]/;

/**
 * The end of the period against the baseline, and each year against the year before. Years that are portions of a sum, and values with a footnote,
 * say nothing of a direction; nor does a name in which neither more nor less is plainly better.
 */
export const targetBerlawananArah = defineRule({
  id: 'target-berlawanan-arah',
  area: 'target',
  severities: ['peringatan'],
  scope: 'indikator',
  needs: ['target'],
  check(indikator, _item, view) {
    const { rises, falls } = factsOf(indikator, view.plan.years);
    if (!rises && !falls) return nothing;
    const polarity = polarityOf(indikator, view.profil);
    if (!polarity || !(polarity.way === 'naik' ? falls : rises)) return nothing;
    const points = pointsOf(indikator, view.plan.years);
    if (points.length < 2 || boundsAgainst(points, polarity)) return nothing;
    const worse = (one: number, other: number): boolean => (polarity.way === 'naik' ? one < other - 1e-9 : one > other + 1e-9);
    const report = overall(indikator, points, polarity, worse) ?? stepBack(indikator, points, polarity, worse);
    return report && !isPortioned(indikator, view.plan.years, points) ? [report] : nothing;
  },
});

/** Targets with the baseline before them, as single numbers of one kind; empty where a footnote stands at one of them, or they cannot be compared. */
function pointsOf(indikator: Indikator, years: readonly number[]): readonly Point[] {
  const { kondisiAwal } = indikator;
  const cells = targetCells(indikator, years);
  // A single figure inside a range is no step from it.
  const ranges = cells.every(({ value: { form } }) => form.kind === 'range' || form.kind === 'missing');
  const points: Point[] = [];
  for (const { field, value } of cells) {
    const number = stateOf(value, ranges);
    if (number === null) continue;
    if (value.annotation !== null && footnote.test(value.annotation)) return none;
    points.push({ field, value, number });
  }
  const [first] = points;
  if (!first || points.some((one) => lostPercent(one, first))) return none;
  const start = kondisiAwal && stateOf(kondisiAwal, ranges);
  if (!kondisiAwal || start === null) return points;
  if (kondisiAwal.annotation !== null && footnote.test(kondisiAwal.annotation)) return none;
  // A baseline of other writing ("4.086 titik" beside 750, 0,7 beside 70,45%) is another fault.
  const awal: Point = { field: { field: 'kondisi-awal' }, value: kondisiAwal, number: start };
  if (comparable(awal, first)) points.unshift(awal);
  return points;
}

const none: readonly Point[] = [];

/** The number that is compared; the middle of a range where all of them are ranges. A year of 0 among others is one in which nothing is planned. */
function stateOf({ form }: Value, ranges: boolean): number | null {
  if (form.kind === 'range') return ranges ? (form.from + form.to) / 2 : null;
  if (form.kind === 'predicate' || form.kind === 'ratio') return null;
  return numberOf(form) || null;
}

function comparable(start: Point, first: Point): boolean {
  const unit = ({ value: { form } }: Point): string => (form.kind === 'quantity' ? form.unit.toLowerCase() : form.kind === 'percent' ? '%' : '');
  if ((start.value.form.kind === 'range') !== (first.value.form.kind === 'range') || lostPercent(start, first)) return false;
  return unit(start) === unit(first) || unit(start) === '' || unit(first) === '';
}

function lostPercent(one: Point, other: Point): boolean {
  const [a, b] = [one.value.form.kind === 'percent', other.value.form.kind === 'percent'];
  return a !== b && (a ? other : one).number <= 1;
}

/** "<15%" says that less is better, whatever the name seems to say. */
function boundsAgainst(points: readonly Point[], { way }: Polarity): boolean {
  return points.some(({ value: { form } }) => form.kind === 'inequality' && (form.comparison === '<' || form.comparison === '≤') === (way === 'naik'));
}

type Worse = (one: number, other: number) => boolean;

function overall(indikator: Indikator, points: readonly Point[], { way, from }: Polarity, worse: Worse): Report | null {
  const [start, end] = [points[0]!, points.at(-1)!];
  if (!worse(end.number, start.number)) return null;
  return {
    severity: 'peringatan', field: end.field, message: `${way}-${from}`,
    params: { indikator: brief(indikator.name), isian: fieldKey(end.field), nilai: shown(end.value), acuan: fieldKey(start.field), awal: shown(start.value), selisih: tidy(Math.abs(end.number - start.number)) },
  };
}

/** The first year that is worse than the one before it; a first target below the baseline is how a new plan sets out, and no step back. */
function stepBack(indikator: Indikator, points: readonly Point[], { way }: Polarity, worse: Worse): Report | null {
  const targets = points.filter(({ field }) => field.field === 'target');
  const at = targets.findIndex((one, index) => index > 0 && worse(one.number, targets[index - 1]!.number));
  const [here, before] = [targets[at], targets[at - 1]];
  if (!here || !before) return null;
  return {
    severity: 'peringatan', field: here.field, message: `mundur-${way}`,
    params: { indikator: brief(indikator.name), isian: fieldKey(here.field), nilai: shown(here.value), sebelum: shown(before.value), selisih: tidy(Math.abs(here.number - before.number)) },
  };
}

/** How far beyond every year kondisi akhir must lie to look like their sum, where it is none. */
const likelySum = 1.5;

/** Kondisi akhir adds the years up, or means to, so each year is a portion. */
function isPortioned(indikator: Indikator, years: readonly number[], points: readonly Point[]): boolean {
  const endings = endingsOf(indikator, years);
  if (endings === null || endings.includes('tahun-terakhir')) return false;
  const akhir = indikator.kondisiAkhir && numberOf(indikator.kondisiAkhir.form);
  return endings.length > 0 || (akhir !== null && akhir > likelySum * Math.max(...points.map(({ field, number }) => (field.field === 'target' ? number : 0))));
}
