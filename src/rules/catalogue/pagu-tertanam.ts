import { fieldKey } from '../../plan';
import { typedAmounts, type TypedAmount } from '../formulas';
import { kinds } from '../facts';
import { moneyOf, type Money, type MoneyCell } from '../money';
import { brief } from '../names';
import { defineRule, nothing, type Report } from '../rule';

interface Embedded extends MoneyCell {
  readonly typed: TypedAmount;
}

/** One finding for each row and kind, at its first such cell. Factors of growth (×1,15) and of units (×1.000.000) are no amounts. */
export const paguTertanam = defineRule({
  id: 'pagu-tertanam',
  area: 'pagu',
  severities: ['peringatan'],
  scope: 'both',
  needs: ['pagu'],
  among: kinds.moneyFormula,
  ofItem: (item, view) => embeddedIn(item.title, moneyOf(item, view)),
  ofIndikator: (indikator, item, view) => embeddedIn(item?.title ?? indikator.name, moneyOf(indikator, view)),
});

function embeddedIn(name: string, { cells }: Money): readonly Report[] {
  const found = cells.flatMap((cell): readonly Embedded[] => (cell.value.formula === null ? [] : typedAmounts(cell.value.formula).slice(0, 1).map((typed) => ({ ...cell, typed }))));
  if (found.length === 0) return nothing;
  return (['tambah', 'kali'] as const).flatMap((as): readonly Report[] => {
    const group = found.filter(({ typed }) => typed.as === as);
    const [first] = group;
    if (!first) return nothing;
    const { field, typed, value } = first;
    const params = { nama: brief(name), isian: fieldKey(field), angka: typed.amount, rumus: brief(value.formula ?? '', 60) };
    const report = { field, severity: 'peringatan' } as const;
    return [group.length === 1 ? { ...report, message: as, params } : { ...report, message: `${as}-beberapa`, params: { ...params, banyak: group.length } }];
  });
}
