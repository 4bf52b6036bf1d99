import { depthOf, type Item, type Level, type PlanView } from '../../plan';
import { brief } from '../names';
import { defineRule, type OwnedReport } from '../rule';

/** Levels that may hold a level, nearest first. Misi is not asked for a visi: there is one at most, often above the table. */
const holders: Partial<Record<Level, readonly Level[]>> = {
  tujuan: ['misi'],
  sasaran: ['tujuan', 'misi'],
  strategi: ['sasaran', 'tujuan', 'misi'],
  'arah-kebijakan': ['strategi', 'sasaran', 'tujuan', 'misi'],
  'bidang-urusan': ['urusan'],
  program: ['sasaran', 'tujuan', 'misi', 'bidang-urusan', 'urusan'],
  kegiatan: ['program'],
  'sub-kegiatan': ['kegiatan', 'program'],
};

/** Levels whose code begins with the code of the level above: 2.16 › 2.16.03 › 2.16.03.2.02 › 2.16.03.2.02.0036; 1 › 1.1 › 1.1.1. */
const coded: Partial<Record<Level, readonly Level[]>> = {
  tujuan: ['misi'],
  sasaran: ['tujuan'],
  'bidang-urusan': ['urusan'],
  program: ['bidang-urusan'],
  kegiatan: ['program'],
  'sub-kegiatan': ['kegiatan', 'program'],
};

export const itemYatim = defineRule({
  id: 'item-yatim',
  area: 'kaskade',
  severities: ['galat'],
  scope: 'items',
  needs: ['uraian'],
  check(view) {
    const levels = new Set(view.plan.items.map((item) => item.level));
    const codes = codesByLevel(view);
    return view.plan.items.flatMap((item) => withoutParent(item, levels, view) ?? withoutParentCode(item, codes, view) ?? []);
  },
});

function withoutParent(item: Item, levels: ReadonlySet<Level>, view: PlanView): OwnedReport | null {
  const named = { nama: brief(item.title), tingkat: item.level };
  const field = { field: 'uraian', level: item.level } as const;
  if (item.parentId !== null) {
    return view.item.has(item.parentId) ? null : { owner: item.id, severity: 'galat', field, message: 'induk-hilang', params: { ...named, induk: item.parentId } };
  }
  const needed = holders[item.level]?.some((level) => levels.has(level));
  return needed ? { owner: item.id, severity: 'galat', field, message: 'tanpa-induk', params: named } : null;
}

/** A placeholder segment (X.XX) stands for any code, and a parent without a code is another fault than a code without a parent. */
function withoutParentCode(item: Item, codes: ReadonlyMap<Level, ReadonlySet<string>>, view: PlanView): OwnedReport | null {
  const code = item.code?.canonical;
  const level = coded[item.level]?.find((upper) => codes.has(upper));
  if (!code || /x/i.test(code) || item.code?.wasNumber || level === undefined) return null;
  const parent = item.parentId === null ? undefined : view.item.get(item.parentId);
  if (parent && parent.level === level && !parent.code?.canonical) return null;
  const known = codes.get(level);
  const prefixes = prefixesOf(code);
  if (prefixes.length === 0 || prefixes.some((prefix) => known?.has(prefix))) return null;
  const expected = prefixes.find((prefix) => segments(prefix) === usualSegments(known)) ?? prefixes[0];
  return {
    owner: item.id,
    severity: 'galat',
    field: { field: 'kode' },
    message: 'kode-induk',
    params: { nama: brief(item.title), tingkat: item.level, kode: code, induk: expected ?? code },
  };
}

/** A code that Excel made a number may have lost its last zero, so it stands for both. */
function codesByLevel(view: PlanView): ReadonlyMap<Level, ReadonlySet<string>> {
  const codes = new Map<Level, Set<string>>();
  for (const { level, code } of [...view.plan.items].sort((a, b) => depthOf(a.level) - depthOf(b.level))) {
    if (!code?.canonical) continue;
    const known = codes.get(level) ?? new Set<string>();
    known.add(code.canonical);
    if (code.wasNumber) known.add(`${code.canonical}0`);
    codes.set(level, known);
  }
  return codes;
}

/** "2.16.03" → "2.16", "2": the longest first. */
function prefixesOf(code: string): readonly string[] {
  const parts = code.split('.');
  return parts.slice(1).map((_, index) => parts.slice(0, parts.length - 1 - index).join('.'));
}

function segments(code: string): number {
  return code.split('.').length;
}

function usualSegments(codes: ReadonlySet<string> | undefined): number {
  const [first] = codes ?? [];
  return first === undefined ? 0 : segments(first);
}
