import type { Item, Level, PlanView } from '../../plan';
import { brief, foldName } from '../names';
import { defineRule, type OwnedReport } from '../rule';

const asked: ReadonlySet<Level> = new Set<Level>(['tujuan', 'sasaran', 'program']);

/**
 * A tujuan or sasaran stands once in a document. A program may serve several sasaran, and a general one stands under each of many codes, so it is
 * asked only among the programs of one parent, where the codes do not tell two apart.
 */
export const uraianGanda = defineRule({
  id: 'uraian-ganda',
  area: 'kaskade',
  severities: ['peringatan'],
  scope: 'items',
  needs: ['uraian'],
  check(view) {
    const first = new Map<string, Item>();
    const found: OwnedReport[] = [];
    for (const item of view.plan.items) {
      if (!asked.has(item.level)) continue;
      const name = foldName(item.title);
      if (!/\p{L}{3}/u.test(name)) continue;
      const key = item.level === 'program' ? `program ${item.parentId ?? ''} ${item.code?.canonical ?? ''} ${name}` : `${item.level} ${name}`;
      const other = first.get(key);
      if (!other) first.set(key, item);
      // A code that stands twice under one parent is told as such.
      else if (item.level !== 'program' || !item.code?.canonical) found.push(report(item, other, view));
    }
    return found;
  },
});

function report(item: Item, other: Item, view: PlanView): OwnedReport {
  const parent = other.parentId === null || other.parentId === item.parentId ? undefined : view.item.get(other.parentId);
  const params = { tingkat: item.level, nama: brief(item.title) };
  return {
    owner: item.id,
    severity: 'peringatan',
    field: { field: 'uraian', level: item.level },
    ...(parent ? { message: 'di-lain', params: { ...params, tempat: brief(parent.title, 60) } } : { message: 'ganda', params }),
  };
}
