import { fieldKey } from '../../plan';
import { moneyCells, type MoneyCell } from '../money';
import { brief } from '../names';
import { defineRule, type OwnedReport } from '../rule';
import { typedAmounts, type TypedAmount } from '../formulas';

interface Embedded extends MoneyCell {
  readonly typed: TypedAmount;
}

/** One finding for each row and kind, at its first such cell. Factors of growth (×1,15) and of units (×1.000.000) are no amounts. */
export const paguTertanam = defineRule({
  id: 'pagu-tertanam',
  area: 'pagu',
  severities: ['peringatan'],
  scope: 'item',
  needs: ['pagu'],
  check(item, view) {
    const found = moneyCells(item, view).flatMap((cell): readonly Embedded[] => (cell.value.formula === null ? [] : typedAmounts(cell.value.formula).slice(0, 1).map((typed) => ({ ...cell, typed }))));
    if (found.length === 0) return [];
    const groups = new Map<string, Embedded[]>();
    for (const cell of found) groups.set(`${cell.owner}|${cell.typed.as}`, [...(groups.get(`${cell.owner}|${cell.typed.as}`) ?? []), cell]);
    return [...groups.values()].flatMap((group): readonly OwnedReport[] => {
      const [first] = group;
      if (!first) return [];
      const { owner, field, typed, value } = first;
      const params = { nama: brief(item.title), isian: fieldKey(field), angka: typed.amount, rumus: brief(value.formula ?? '', 60) };
      const report = { owner, field, severity: 'peringatan' } as const;
      return [group.length === 1 ? { ...report, message: typed.as, params } : { ...report, message: `${typed.as}-beberapa`, params: { ...params, banyak: group.length } }];
    });
  },
});
