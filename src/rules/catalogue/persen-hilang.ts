import { fieldKey, type Indikator } from '../../plan';
import { factsOf, kinds } from '../facts';
import { brief, foldName } from '../names';
import { defineRule, nothing, type Report } from '../rule';
import { numberOf, shown, tidy, type ValueCell } from '../values';

/** What half of a row of fractions must reach: 0,34 throughout may well be a third of one per cent. */
const likelyShare = 0.5;

/** Numbers up to 1 among percentages, where a hundred times the number is of the size of its neighbours; or a row of nothing but fractions under "Persentase …". */
export const persenHilang = defineRule({
  id: 'persen-hilang',
  area: 'target',
  severities: ['peringatan'],
  scope: 'indikator',
  needs: [],
  among: kinds.fraction,
  check(indikator, _item, view) {
    const { cells } = factsOf(indikator, view.plan.years);
    return besidePercent(indikator, cells) ?? allFractions(indikator, cells) ?? nothing;
  },
});

function besidePercent(indikator: Indikator, cells: readonly ValueCell[]): readonly Report[] | null {
  const signed = cells.filter(({ value }) => value.form.kind === 'percent' && value.form.value > 0);
  const model = signed[0];
  if (!model) return null;
  const sizes = signed.map(({ value }) => numberOf(value.form) ?? 0);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const lost = fractions(cells).filter(({ value }) => {
    const number = numberOf(value.form) ?? 0;
    const hundredfold = number * 100;
    return hundredfold >= least / 3 && hundredfold <= most * 3 && number < least / 3;
  });
  const [first] = lost;
  if (!first) return null;
  const params = { ...say(indikator, first), lain: shown(model.value) };
  return [lost.length === 1 ? { ...report(first), message: 'satu', params } : { ...report(first), message: 'beberapa', params: { ...params, jumlah: lost.length } }];
}

function allFractions(indikator: Indikator, cells: readonly ValueCell[]): readonly Report[] | null {
  const stated = cells.filter(({ value: { form } }) => form.kind !== 'missing');
  const lost = fractions(stated);
  const [first] = lost;
  if (!first || lost.length < 2 || !stated.every(({ value: { form } }) => form.kind === 'number' && form.value >= 0 && form.value <= 1)) return null;
  const numbers = lost.map(({ value }) => numberOf(value.form) ?? 0);
  const large = numbers.filter((number) => number >= likelyShare).length;
  if (large * 2 < numbers.length || numbers.every((number) => number === 1)) return null;
  const percent = /^(%|persen|prosen|persentase)$/.test(foldName(indikator.satuan ?? '')) || ((indikator.satuan ?? '') === '' && /^persentase( |$)/.test(foldName(indikator.name)));
  return percent ? [{ ...report(first), message: 'semua', params: { ...say(indikator, first), jumlah: lost.length } }] : null;
}

function fractions(cells: readonly ValueCell[]): readonly ValueCell[] {
  return cells.filter(({ value: { form } }) => form.kind === 'number' && form.value > 0 && form.value <= 1);
}

function report({ field }: ValueCell): Pick<Report, 'severity' | 'field'> {
  return { severity: 'peringatan', field };
}

function say(indikator: Indikator, { field, value }: ValueCell): Report['params'] {
  const percent = (numberOf(value.form) ?? 0) * 100;
  // A guess is told as people write percentages, not to the last digit of a division.
  return { indikator: brief(indikator.name), isian: fieldKey(field), nilai: shown(value), persen: percent < 0.01 ? tidy(percent) : Math.round(percent * 100) / 100 };
}
