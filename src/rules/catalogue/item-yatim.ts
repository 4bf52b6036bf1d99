import { depthOf, type Item, type Level, type PlanView } from '../../plan';
import { brief } from '../names';
import { defineRule, nothing, type OwnedReport } from '../rule';

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
    const strays = straysIn(view);
    return view.plan.items.flatMap((item) => lostParent(item, view) ?? withoutParentCode(item, codes, view) ?? withoutParent(item, levels) ?? underAnother(item, strays, view) ?? nothing);
  },
});

function lostParent(item: Item, view: PlanView): OwnedReport | null {
  if (item.parentId === null || view.item.has(item.parentId)) return null;
  return { ...atTitle(item), message: 'induk-hilang', params: { nama: brief(item.title), tingkat: item.level, induk: item.parentId } };
}

function withoutParent(item: Item, levels: ReadonlySet<Level>): OwnedReport | null {
  if (item.parentId !== null || !holders[item.level]?.some((level) => levels.has(level))) return null;
  return { ...atTitle(item), message: 'tanpa-induk', params: { nama: brief(item.title), tingkat: item.level } };
}

function atTitle({ id, level }: Item): Pick<OwnedReport, 'owner' | 'severity' | 'field'> {
  return { owner: id, severity: 'galat', field: { field: 'uraian', level } };
}

/** Levels whose rows follow their parent's. */
const below: ReadonlySet<Level> = new Set<Level>(['kegiatan', 'sub-kegiatan']);
/** Beyond this share of a level's rows, the table keeps its levels apart and means it. */
const mostStray = 0.25;

/**
 * Items whose code names a parent that is in the table, with the other one that their rows stand under: a row pasted below the wrong kegiatan counts in the sum of the right
 * one, where nobody sees it.
 */
function straysIn({ plan, item }: PlanView): ReadonlyMap<Item, Item> {
  const strays = new Map<Item, Item>();
  const last = new Map<Level, Item>();
  const asked = new Map<Level, number>();
  for (const one of plan.items) {
    last.set(one.level, one);
    const parent = one.parentId === null ? undefined : item.get(one.parentId);
    if (!parent || !below.has(one.level) || !below.has(parent.level) && parent.level !== 'program') continue;
    asked.set(one.level, (asked.get(one.level) ?? 0) + 1);
    const above = last.get(parent.level);
    if (above && above !== parent && isCodedUnder(one, parent) && above.code?.canonical && above.code.canonical !== parent.code?.canonical) strays.set(one, above);
  }
  const counts = new Map<Level, number>();
  for (const { level } of strays.keys()) counts.set(level, (counts.get(level) ?? 0) + 1);
  return new Map([...strays].filter(([{ level }]) => (counts.get(level) ?? 0) <= Math.max(1, mostStray * (asked.get(level) ?? 0))));
}

function isCodedUnder({ code }: Item, parent: Item): boolean {
  const upper = parent.code?.canonical;
  return Boolean(code?.canonical && upper && !code.wasNumber && !/x/i.test(code.canonical) && code.canonical.startsWith(`${upper}.`));
}

function underAnother(item: Item, strays: ReadonlyMap<Item, Item>, view: PlanView): OwnedReport | null {
  const above = strays.get(item);
  const parent = view.item.get(item.parentId ?? '');
  if (!above || !parent) return null;
  const params = { nama: brief(item.title), tingkat: item.level, kode: item.code?.canonical ?? '', induk: parent.code?.canonical ?? '', letak: above.code?.canonical ?? '' };
  return { owner: item.id, severity: 'galat', field: { field: 'kode' }, message: 'induk-lain', params };
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
