import type { Opd, OpdCell, OpdRef, OwnerId, PlanView } from '../../plan';
import { brief, foldName } from '../names';
import { likeness, nearest } from '../nearest';
import { defineRule, nothing, type Report } from '../rule';

/** Asked only where the workbook lists its agencies: names learned from the columns themselves prove nothing. */
export const opdTidakDikenal = defineRule({
  id: 'opd-tidak-dikenal',
  area: 'opd',
  severities: ['peringatan'],
  scope: 'both',
  needs: ['opd'],
  needsOpdList: true,
  ofItem: ({ id, opd }, view) => inCell(id, opd, view),
  ofIndikator: ({ id, opd }, _item, view) => inCell(id, opd, view),
});

function inCell(owner: OwnerId, cell: OpdCell | null, view: PlanView): readonly Report[] {
  const strange = cell?.refs.filter((ref) => isStrange(ref, view)) ?? [];
  const [first] = strange;
  if (!cell || !first) return nothing;
  const field = { field: strange.some((ref) => ref.role === 'penanggung-jawab') || !view.carries('opd-pendukung') ? 'opd' : 'opd-pendukung' } as const;
  const report = { severity: 'peringatan', field } as const;
  const tertulis = strange.map((ref) => brief(ref.raw, 100)).join('; ');
  const near = strange.map((ref) => ({ ref, opd: nearestListed(ref.raw, view) }));
  if (near.some(({ opd }) => opd === null)) return [{ ...report, message: 'asing', params: { tertulis } }];
  const nama = near.map(({ opd }) => opd?.name ?? '').join('; ');
  const params = { tertulis, nama };
  // Supporting agencies may stand in a column of their own, whose text is not kept with the cell.
  if (!near.every(({ ref, opd }) => opd && isSame(ref.raw, opd) && ref.role === 'penanggung-jawab' && cell.raw.includes(ref.raw))) return [{ ...report, message: 'mirip', params }];
  const after = near.reduce((text, { ref, opd }) => text.replace(ref.raw, () => opd?.name ?? ref.raw), cell.raw);
  return [{ ...report, message: 'mirip', params, fix: { text: 'pakai-nama', params: { nama }, edits: [{ owner, field, before: cell.raw, after }] } }];
}

function isStrange(ref: OpdRef, view: PlanView): boolean {
  if (ref.wildcard) return false;
  return ref.opdId === null || view.opd.get(ref.opdId)?.source === 'learned';
}

function nearestListed(raw: string, view: PlanView): Opd | null {
  const listed = view.plan.opd.filter((opd) => opd.source === 'list');
  return nearest(foldName(raw), listed, (opd) => [opd.name, ...opd.aliases].map(foldName));
}

/** Near enough to be the same agency: a letter or a joining word apart. "Dinas Perikanan dan Peternakan" and "Dinas Perkebunan dan Peternakan" (0.81) are two. */
function isSame(raw: string, opd: Opd): boolean {
  return [opd.name, ...opd.aliases].some((name) => likeness(foldName(raw), foldName(name)) >= 0.84);
}
