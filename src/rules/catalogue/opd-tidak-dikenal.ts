import type { Opd, OpdCell, OpdRef, OwnerId, PlanView } from '../../plan';
import { brief, foldName } from '../names';
import { likeness, nearest, oneSlipApart } from '../nearest';
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
  return [{ ...report, message: 'mirip', params, fix: { text: 'pakai-nama', params: { nama }, edits: [{ owner, field, before: cell.raw, after, respells: true }] } }];
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
  const folded = foldName(raw);
  return [opd.name, ...opd.aliases].map(foldName).some((name) => likeness(folded, name) >= 0.84 || oneWordSlipped(folded, name));
}

/** Shorter words are abbreviations, and each letter of them counts. */
const leastWord = 5;

/** Whether one word alone differs, and by a slip of the finger: "Dinas Sosal", whose few letters are not very like "Dinas Sosial". */
function oneWordSlipped(written: string, name: string): boolean {
  const [words, meant] = [written.split(' '), name.split(' ')];
  if (words.length !== meant.length) return false;
  const slips = words.flatMap((word, at) => (word === meant[at] ? [] : [[word, meant[at] ?? ''] as const]));
  const [[word, other] = ['', ''] as const] = slips;
  return slips.length === 1 && Math.min(word.length, other.length) >= leastWord && oneSlipApart(word, other);
}
