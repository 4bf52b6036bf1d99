import { fieldKey } from '../../plan';
import { typedAmounts, type TypedAmount } from '../formulas';
import { factsOf, kinds, type ValueCell } from '../facts';
import { moneyOf, type MoneyCell } from '../money';
import { brief } from '../names';
import { defineRule, nothing, type Report } from '../rule';

type Formula = Pick<MoneyCell | ValueCell, 'field' | 'value'>;

/** How amounts are typed into formulas: those of targets are often counted back from the money by a price, while a divisor in money only makes a share of it. */
const inMoney = ['tambah', 'kali'] as const;
const inTargets = ['tambah', 'kali', 'bagi'] as const;

/** One finding for each row and kind, at its first such cell. Factors of growth (×1,15) and of units (×1.000.000) are no amounts. */
export const paguTertanam = defineRule({
  id: 'pagu-tertanam',
  area: 'pagu',
  severities: ['peringatan'],
  scope: 'both',
  needs: ['pagu'],
  among: kinds.moneyFormula | kinds.formula,
  ofItem: (item, view) => embeddedIn(item.title, moneyOf(item, view).cells, inMoney),
  ofIndikator: (indikator, item, view) => [
    ...embeddedIn(item?.title ?? indikator.name, moneyOf(indikator, view).cells, inMoney),
    ...embeddedIn(indikator.name, factsOf(indikator, view.plan.years).cells, inTargets),
  ],
});

function embeddedIn(name: string, cells: readonly Formula[], ways: readonly TypedAmount['as'][]): readonly Report[] {
  const found = cells.flatMap(({ field, value }) => (value.formula === null ? [] : typedAmounts(value.formula).filter(({ as }) => ways.includes(as)).slice(0, 1).map((typed) => ({ field, value, typed }))));
  if (found.length === 0) return nothing;
  return ways.flatMap((as): readonly Report[] => {
    const group = found.filter(({ typed }) => typed.as === as);
    const [first] = group;
    if (!first) return nothing;
    const { field, typed, value } = first;
    const params = { nama: brief(name), isian: fieldKey(field), angka: typed.amount, rumus: brief(value.formula ?? '', 60) };
    const report = { field, severity: 'peringatan' } as const;
    return [group.length === 1 ? { ...report, message: as, params } : { ...report, message: `${as}-beberapa`, params: { ...params, banyak: group.length } }];
  });
}
