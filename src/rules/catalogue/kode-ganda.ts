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
  scope: 'plan',
  needs: ['kode'],
  check(view) {
    const groups = new Map<string, Item[]>();
    for (const item of view.plan.items) {
      const code = item.code?.canonical;
      if (!code || item.code?.wasNumber || /^[x.]+$/i.test(code)) continue;
      const key = `${item.level} ${code}`;
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
    return [...groups.values()].filter((group) => group.length > 1).flatMap((group) => group.flatMap((item) => clash(item, group)));
  },
});

function clash(item: Item, group: readonly Item[]): readonly OwnedReport[] {
  const name = foldName(item.title);
  const namesake = group.find((other) => foldName(other.title) !== name);
  const twin = group.find((other) => other !== item && other.parentId === item.parentId && foldName(other.title) === name);
  if (!namesake && !twin) return [];
  const params = { kode: item.code?.raw ?? '', nama: brief(item.title), tingkat: item.level };
  const report = { owner: item.id, severity: 'galat', field: { field: 'kode' } } as const;
  return [namesake ? { ...report, message: 'beda-nama', params: { ...params, lain: brief(namesake.title) } } : { ...report, message: 'dua-kali', params }];
}
