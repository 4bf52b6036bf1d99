import { fieldKey, type FieldRef, type Indikator, type OwnerId, type Plan, type PlanView, type Value } from '../../plan';
import { saysNothing } from '../blanks';
import { isGrade } from '../satuan';
import { valueCells } from '../values';
import { differs, type Pair } from './causes';
import { moneyCells, onSameItem } from './money';

interface Cell {
  readonly owner: OwnerId;
  readonly field: FieldRef;
  readonly value: Value;
}

/** The cells that two indicators have in both documents, each with the first one's own field: kondisi awal, targets, kondisi akhir, satuan, and the money of an item that both hang on. */
export function pairsOf(indikator: Indikator, other: Indikator, here: PlanView, there: PlanView): readonly Pair[] {
  const pairs = paired(ownCells(indikator, here), ownCells(other, there), here, there);
  return here.carries('pagu') || here.carries('pagu-akhir') ? [...pairs, ...moneyPairs(indikator, other, here, there)] : pairs;
}

/** How many cells say the same in both, less those that contradict each other: tells indicators of one name in one place apart. */
export function agreement(pairs: readonly Pair[]): number {
  return pairs.reduce((sum, pair) => (differs(pair) ? sum - 1 : pair.here.raw !== '' && pair.there.raw !== '' ? sum + 1 : sum), 0);
}

/** Everything that an indicator says, as one text: which of two that say the same is taken for which makes no difference. */
export function contentOf(indikator: Indikator, view: PlanView): string {
  const raws = (values: Indikator['pagu']): readonly (readonly string[])[] => Object.entries(values).map(([year, { raw }]) => [year, raw]);
  return JSON.stringify([
    indikator.name, indikator.satuan, indikator.opd.raw, view.itemOf(indikator)?.title ?? '', ...ownCells(indikator, view).map(({ field, value }) => [fieldKey(field), value.raw]),
    raws(indikator.pagu), indikator.paguAkhir?.raw ?? '',
  ]);
}

/** A cell of words as a value. */
export function textValue(raw: string): Value {
  return { raw, form: { kind: 'words' }, annotation: null, noisy: false, formula: null };
}

function ownCells(indikator: Indikator, { plan }: PlanView): readonly Cell[] {
  const { id: owner, satuan } = indikator;
  const values = valueCells(indikator, plan.years).map(({ field, value }): Cell => ({ owner, field, value }));
  return satuan === null || saysNothing(satuan) || isGrade(satuan) ? values : [...values, { owner, field: { field: 'satuan' }, value: textValue(satuan) }];
}

function moneyPairs(indikator: Indikator, other: Indikator, here: PlanView, there: PlanView): readonly Pair[] {
  return onSameItem(indikator, other, here, there) ? paired(moneyCells(indikator, here), moneyCells(other, there), here, there) : [];
}

function paired(own: readonly Cell[], theirs: readonly Cell[], here: PlanView, there: PlanView): readonly Pair[] {
  const others = new Map(theirs.map((cell) => [keyIn(cell.field, there.plan), cell]));
  return own.flatMap(({ owner, field, value }): readonly Pair[] => {
    const match = others.get(keyIn(field, here.plan));
    return match ? [{ owner, field, here: value, ownerThere: match.owner, fieldThere: match.field, there: match.value }] : [];
  });
}

/** A field by its calendar year, where the period tells it; by the ordinal where it does not. */
export function keyIn({ field, year }: FieldRef, { period }: Plan): string {
  if (year === undefined) return field;
  return fieldKey({ field, year: year < 1900 && period ? period.first + year - 1 : year });
}
