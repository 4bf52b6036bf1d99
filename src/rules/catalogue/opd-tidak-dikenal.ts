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
  const params = { tertulis, nama: near.map(({ ref, opd }) => (opd ? nearName(ref.raw, opd) : '')).join('; ') };
  // Supporting agencies may stand in a column of their own, whose text is not kept with the cell.
  if (!near.every(({ ref, opd }) => opd && isSame(ref.raw, opd) && ref.role === 'penanggung-jawab' && cell.raw.includes(ref.raw))) return [{ ...report, message: 'mirip', params }];
  const after = near.reduce((text, { ref, opd }) => text.replace(ref.raw, () => opd?.name ?? ref.raw), cell.raw);
  return [{ ...report, message: 'mirip', params, fix: { text: 'pakai-nama', params: { nama }, edits: [{ owner, field, before: cell.raw, after, respells: true }] } }];
}

function isStrange(ref: OpdRef, view: PlanView): boolean {
  if (ref.wildcard) return false;
  return ref.opdId === null || view.opd.get(ref.opdId)?.source === 'learned';
}

/** The listed agency whose name or short form is most alike; where none is, the only one whose short form stands in the words, or is a slip away from them. */
function nearestListed(raw: string, view: PlanView): Opd | null {
  const listed = view.plan.opd.filter((opd) => opd.source === 'list');
  const folded = foldName(raw);
  const alike = nearest(folded, listed, (opd) => namesOf(opd).map(foldName));
  if (alike) return alike;
  const [only, ...more] = listed.filter((opd) => opd.aliases.some((alias) => isShort(alias) && meansShort(folded, foldName(alias))));
  return only && more.length === 0 ? only : null;
}

const namesOf = (opd: Opd): readonly string[] => [opd.name, ...opd.aliases];

/** Three letters are too few to tell slips from other agencies. */
const leastShort = 4;
const isShort = (alias: string): boolean => /^[\p{L}\p{N}.]+$/u.test(alias.trim()) && alias.trim().length >= leastShort;

/** "Bidang P2P Dinkes" has the short form in it; "DPMPD" and "Dinas PUPRR" are a letter away. */
function meansShort(written: string, short: string): boolean {
  const words = written.split(' ');
  return words.includes(short) || words.some((word) => word.length >= leastShort && oneSlipApart(word, short));
}

/** The agency's name, with the short form before it where that is what the words come near: "Bappeda (Badan Perencanaan Pembangunan Daerah)". */
function nearName(raw: string, opd: Opd): string {
  const folded = foldName(raw);
  const score = (name: string): number => likeness(folded, foldName(name));
  const short = opd.aliases.filter((alias) => isShort(alias) && (score(alias) > score(opd.name) || meansShort(folded, foldName(alias))));
  const best = [...short].sort((a, b) => score(b) - score(a))[0];
  return best === undefined || score(best) <= score(opd.name) ? opd.name : `${best} (${opd.name})`;
}

/** Near enough to be the same agency: a letter or a joining word apart. "Dinas Perikanan dan Peternakan" and "Dinas Perkebunan dan Peternakan" (0.81) are two. */
function isSame(raw: string, opd: Opd): boolean {
  const folded = foldName(raw);
  return namesOf(opd).map(foldName).some((name) => likeness(folded, name) >= 0.84 || oneWordSlipped(folded, name));
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
