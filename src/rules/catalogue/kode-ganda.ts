import type { Item } from '../../plan';
import { brief, foldName } from '../names';
import { defineRule, type OwnedReport } from '../rule';

/**
 * One code for two names, or one row twice under the same parent. The same program under two sasaran, or under each of 26 kecamatan,
 * repeats its code by right.
 */
export const kodeGanda = defineRule({
  id: 'kode-ganda',
  area: 'kaskade',
  severities: ['galat'],
  scope: 'group',
  of: 'item',
  several: true,
  needs: ['kode'],
  keyOf({ level, code }) {
    return !code?.canonical || code.wasNumber || /^[x.]+$/i.test(code.canonical) ? null : `${level} ${code.canonical}`;
  },
  check: (items) => clashesIn(items.map((item): Named => ({ item, name: foldName(item.title) }))),
});

interface Named {
  readonly item: Item;
  readonly name: string;
}

function clashesIn(group: readonly Named[]): readonly OwnedReport[] {
  const [first] = group;
  const other = group.find((each) => each.name !== first?.name);
  const places = new Map<string, number>();
  for (const each of group) places.set(placeOf(each), (places.get(placeOf(each)) ?? 0) + 1);
  return group.flatMap((each): readonly OwnedReport[] => {
    const { item, name } = each;
    const params = { kode: item.code?.raw ?? '', nama: brief(item.title), tingkat: item.level };
    const report = { owner: item.id, severity: 'galat', field: { field: 'kode' } } as const;
    const namesake = name === first?.name ? other : first;
    if (namesake) return [{ ...report, message: 'beda-nama', params: { ...params, lain: brief(namesake.item.title) } }];
    return (places.get(placeOf(each)) ?? 0) > 1 ? [{ ...report, message: 'dua-kali', params }] : [];
  });
}

function placeOf({ item, name }: Named): string {
  return JSON.stringify([item.parentId, name]);
}
