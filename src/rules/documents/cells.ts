import { fieldKey, type FieldRef, type Indikator, type Plan, type PlanView, type Value } from '../../plan';
import { valueCells } from '../values';
import { differs, type Pair } from './causes';

interface Cell {
  readonly field: FieldRef;
  readonly value: Value;
}

/** The cells that two indicators have in both documents, each with the first one's own field. */
export function pairsOf(indikator: Indikator, other: Indikator, here: PlanView, there: PlanView): readonly Pair[] {
  const others = cellsOf(other, there);
  return [...cellsOf(indikator, here)].flatMap(([key, { field, value }]): readonly Pair[] => {
    const match = others.get(key);
    return match ? [{ field, here: value, fieldThere: match.field, there: match.value }] : [];
  });
}

/** How many cells say the same in both, less those that contradict each other: tells indicators of one name in one place apart. */
export function agreement(pairs: readonly Pair[]): number {
  return pairs.reduce((sum, pair) => (differs(pair) ? sum - 1 : pair.here.raw !== '' && pair.there.raw !== '' ? sum + 1 : sum), 0);
}

/** Everything that an indicator says, as one text: which of two that say the same is taken for which makes no difference. */
export function contentOf(indikator: Indikator, view: PlanView): string {
  return JSON.stringify([indikator.name, indikator.satuan, indikator.opd.raw, view.itemOf(indikator)?.title ?? '', ...[...cellsOf(indikator, view)].map(([key, { value }]) => [key, value.raw])]);
}

function cellsOf(indikator: Indikator, { plan }: PlanView): ReadonlyMap<string, Cell> {
  return new Map(valueCells(indikator, plan.years).map(({ field, value }) => [fieldKey({ field: field.field, ...yearOf(field.year, plan) }), { field, value }]));
}

/** The calendar year, where the period tells it; the ordinal where it does not. */
function yearOf(year: number | undefined, { period }: Plan): { readonly year?: number } {
  if (year === undefined) return {};
  return { year: year < 1900 && period ? period.first + year - 1 : year };
}
