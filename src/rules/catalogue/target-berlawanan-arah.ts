import { fieldKey, type Indikator } from '../../plan';
import { endingsOf } from '../endings';
import { brief } from '../names';
import { polarityOf, type Polarity } from '../polarity';
import { defineRule, type Report } from '../rule';
import { numberOf, targetCells, tidy, type ValueCell } from '../values';

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
    const points = pointsOf(indikator, view.plan.years);
    if (points.length < 2 || points.every(({ number }) => number === points[0]?.number)) return [];
    const polarity = polarityOf(indikator, view.profil);
    if (!polarity || boundsAgainst(points, polarity)) return [];
    const worse = (one: number, other: number): boolean => (polarity.way === 'naik' ? one < other - 1e-9 : one > other + 1e-9);
    const report = overall(indikator, points, polarity, worse) ?? stepBack(indikator, points, polarity, worse);
    return report && !isPortioned(indikator, view.plan.years, points) ? [report] : [];
  },
});

/** Targets with the baseline before them, as single numbers of one kind; empty where a footnote stands at one of them, or they cannot be compared. */
function pointsOf(indikator: Indikator, years: readonly number[]): readonly Point[] {
  const { kondisiAwal } = indikator;
  const all = targetCells(indikator, years).flatMap(pointOf);
  // A single figure inside a range is no step from it.
  const ranges = all.filter(({ value }) => value.form.kind === 'range');
  const targets = ranges.length === all.length ? all : all.filter((point) => !ranges.includes(point));
  const start = kondisiAwal ? pointOf({ field: { field: 'kondisi-awal' }, value: kondisiAwal }) : [];
  const [first] = targets;
  if (!first || [...start, ...targets].some(({ value }) => value.annotation !== null && footnote.test(value.annotation))) return [];
  if (targets.some((one) => lostPercent(one, first))) return [];
  // A baseline of other writing ("4.086 titik" beside 750, 0,7 beside 70,45%) is another fault.
  return start[0] && comparable(start[0], first) ? [start[0], ...targets] : targets;
}

function pointOf(cell: ValueCell): readonly Point[] {
  const { form } = cell.value;
  const number = form.kind === 'range' ? (form.from + form.to) / 2 : form.kind === 'predicate' || form.kind === 'ratio' ? null : numberOf(form);
  // A year of 0 among others is one in which nothing is planned.
  return number === null || number === 0 ? [] : [{ ...cell, number }];
}

function comparable(start: Point, first: Point): boolean {
  const unit = ({ value: { form } }: Point): string => (form.kind === 'quantity' ? form.unit.toLowerCase() : form.kind === 'percent' ? '%' : '');
  return (start.value.form.kind === 'range') === (first.value.form.kind === 'range') && (unit(start) === unit(first) || unit(start) === '' || unit(first) === '') && !lostPercent(start, first);
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
    params: { indikator: brief(indikator.name), isian: fieldKey(end.field), nilai: brief(end.value.raw, 40), awal: brief(start.value.raw, 40), selisih: tidy(Math.abs(end.number - start.number)) },
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
    params: { indikator: brief(indikator.name), isian: fieldKey(here.field), nilai: brief(here.value.raw, 40), sebelum: brief(before.value.raw, 40), selisih: tidy(Math.abs(here.number - before.number)) },
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
