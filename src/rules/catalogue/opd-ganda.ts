import type { OpdCell, OpdRef, PlanView } from '../../plan';
import { isPartOfAgency } from '../agency-parts';
import { brief, foldSpacing } from '../names';
import { defineRule, nothing, type Report } from '../rule';


export const opdGanda = defineRule({
  id: 'opd-ganda',
  area: 'opd',
  severities: ['saran'],
  scope: 'both',
  needs: ['opd'],
  ofItem: ({ opd }, view) => inCell(opd, view),
  ofIndikator: ({ opd }, _item, view) => inCell(opd, view),
});

function inCell(cell: OpdCell | null, view: PlanView): readonly Report[] {
  if (!cell || cell.refs.length < 2) return nothing;
  const first = new Map<string, OpdRef>();
  for (const ref of cell.refs) {
    const key = identityOf(ref);
    const other = first.get(key);
    if (!other) {
      first.set(key, ref);
      continue;
    }
    const params = { opd: brief((ref.opdId === null ? undefined : view.opd.get(ref.opdId)?.name) ?? ref.raw) };
    const field = { field: ref.role === 'pendukung' && view.carries('opd-pendukung') ? 'opd-pendukung' : 'opd' } as const;
    return [{ severity: 'saran', field, message: ref.role === other.role ? 'dua-kali' : 'juga-pendukung', params }];
  }
  return nothing;
}

function identityOf(ref: OpdRef): string {
  return ref.opdId === null || ref.wildcard || isPartOfAgency(ref.raw) ? foldSpacing(ref.raw) : ref.opdId;
}
