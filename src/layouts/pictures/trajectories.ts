import type { Indikator, IndikatorId, Value } from '../../plan';
import { measureOf, sameUnit, unitOf } from '../engine/units';
import { oneLine } from './tree-nodes';

/** Where an indicator should stand at one time: a number, the two ends of a range, or nothing that can be drawn. */
export interface TrajectoryPoint {
  /** Null for the kondisi awal. */
  readonly year: number | null;
  readonly low: number | null;
  /** The upper end of a range; as `low` where the value is one number. */
  readonly high: number | null;
  readonly decimals: number;
  /** As the plan has it; null where it has nothing. */
  readonly written: string | null;
}

/** An indicator's way through the plan's years. */
export interface Trajectory {
  readonly id: IndikatorId;
  readonly name: string;
  /** As the plan states it, else as all values say it. */
  readonly satuan: string | null;
  readonly points: readonly TrajectoryPoint[];
  /** Whether one of the values is a range, so that there are two lines. */
  readonly hasRange: boolean;
  /** Whether a point stands for more than its figure: a bound, a grade, a ratio, a satuan that is not the indicator's. */
  readonly saysMore: boolean;
}

/** Why an indicator has no line: its values are grades or words without a number, or fewer than two of them are numbers. */
export type LeftOut = 'predikat' | 'kurang';

export interface Trajectories {
  readonly drawn: readonly Trajectory[];
  readonly left: readonly { readonly id: IndikatorId; readonly name: string; readonly why: LeftOut }[];
}

/**
 * The lines of some indicators, kondisi awal first. Ranges are two lines; a bound ("<22") stands at its figure, a grade at its score where one is written ("A (81,66)"), both beside what is written. A grade alone has no place
 * between numbers: such an indicator is left out and named, not drawn on a scale that the plan does not state.
 */
export function trajectoriesOf(indicators: readonly Indikator[], years: readonly number[]): Trajectories {
  const drawn: Trajectory[] = [];
  const left: Trajectories['left'][number][] = [];
  for (const one of indicators) {
    const values: readonly (readonly [number | null, Value | null | undefined])[] = [[null, one.kondisiAwal], ...years.map((year) => [year, one.targets[year]] as const)];
    const per = new Set(values.flatMap(([, value]) => (value?.form.kind === 'ratio' ? [value.form.per] : [])));
    const points = values.map(([year, value]): TrajectoryPoint => ({ year, ...pointOf(value, per.size > 1), written: value && value.raw.trim() !== '' ? oneLine(value.raw) : null }));
    const name = oneLine(one.name || one.raw);
    const measure = measureOf(one).satuan;
    const satuan = measure === null || measure.trim() === '' ? null : oneLine(measure);
    const saysMore = values.some(([, value], at) => value && points[at]?.low !== null && saysMoreThanFigure(value, satuan));
    if (points.filter(({ low }) => low !== null).length >= 2) drawn.push({ id: one.id, name, satuan, points, hasRange: points.some(({ low, high }) => low !== high), saysMore });
    else left.push({ id: one.id, name, why: values.some(([, value]) => value?.form.kind === 'predicate' || value?.form.kind === 'words') ? 'predikat' : 'kurang' });
  }
  return { drawn, left };
}

type Figure = Omit<TrajectoryPoint, 'year' | 'written'>;

function saysMoreThanFigure(value: Value, satuan: string | null): boolean {
  const { kind } = value.form;
  const unit = unitOf(value);
  return kind === 'inequality' || kind === 'predicate' || kind === 'ratio' || value.annotation !== null || (unit !== null && !(satuan !== null && sameUnit(unit, satuan)));
}

/** `divides`: denominators differ from year to year, so that only the quotients can be compared. */
function pointOf(value: Value | null | undefined, divides: boolean): Figure {
  const form = value?.form;
  const at = (number: number, decimals: number): Figure => ({ low: number, high: number, decimals });
  switch (form?.kind) {
    case 'number': case 'percent': case 'quantity': case 'inequality':
      return at(form.value, form.decimals);
    case 'range':
      return { low: Math.min(form.from, form.to), high: Math.max(form.from, form.to), decimals: form.decimals };
    case 'ratio':
      return divides && form.per !== 0 ? at(form.value / form.per, 6) : at(form.value, decimalsOf(form.value));
    case 'predicate':
      return form.score === null ? at0 : at(form.score, decimalsOf(form.score));
    default:
      return at0;
  }
}

const at0 = { low: null, high: null, decimals: 0 } as const;

function decimalsOf(number: number): number {
  return Math.min(6, String(number).split('.')[1]?.length ?? 0);
}
