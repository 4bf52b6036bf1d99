import { viewPlan, type Indikator, type Item, type Level, type Plan, type PlanView } from '../../../plan';
import type { Grouping, OutlineRows } from '../form';
import { bidangFinder, nonUrusan, urusanGroups, type Bidang } from '../urusan';
import { branch, type Branch, type Heading } from './branch';
import { cascadeBranches } from './cascade';

/** A program with what hangs on it, and what it is gathered by. */
interface Gathered {
  readonly branch: Branch;
  readonly bidang: Bidang | null;
  readonly opd: string | null;
}

const below: ReadonlySet<Level> = new Set<Level>(['program', 'kegiatan', 'sub-kegiatan']);

/**
 * Programs with what hangs on them, gathered under headings from the outside in. Within a heading they stand in the order of their codes, those without a code in document order behind them.
 * A program that indicators of several agencies hang on stands under each of them, with that agency's indicators; where headings name no agency it stands once.
 * What cannot be placed (no code, no agency) comes last under no heading of that kind.
 */
export function urusanBranches(plan: Plan, form: OutlineRows): readonly Branch[] {
  const view = viewPlan(plan);
  const wanted = new Set([...below].filter((level) => form.levels === undefined || form.levels.has(level)));
  const bidangOf = bidangFinder(view);
  const programs = cascadeBranches(plan, { levels: wanted })
    .flatMap((one): readonly Gathered[] => {
      const bidang = one.item ? bidangOf(one.item) : null;
      return form.groups?.includes('opd') ? splitByAgency(view, one).map(([opd, part]) => ({ branch: part, bidang, opd })) : [{ branch: one, bidang, opd: null }];
    });
  return gather(inCodeOrder(programs), form.groups ?? [], form);
}

function gather(programs: readonly Gathered[], groups: readonly Grouping[], form: OutlineRows): readonly Branch[] {
  const [outer, ...inner] = groups;
  if (outer === undefined) return programs.map((one) => one.branch);
  const parts = new Map<string, { readonly heading: Heading | null; readonly members: Gathered[] }>();
  for (const one of programs) {
    const { key, heading } = headingOf(one, outer, form);
    const part = parts.get(key);
    if (part) part.members.push(one);
    else parts.set(key, { heading, members: [one] });
  }
  return [...parts.values()].sort((a, b) => Number(a.heading === null) - Number(b.heading === null)).flatMap(({ heading, members }) => {
    const children = gather(members, inner, form);
    return heading === null ? children : [branch({ kind: outer, heading, children })];
  });
}

function headingOf({ branch: { item }, bidang, opd }: Gathered, by: Grouping, form: OutlineRows): { readonly key: string; readonly heading: Heading | null } {
  switch (by) {
    case 'opd':
      return { key: opd ?? '', heading: opd === null ? null : { code: null, text: opd } };
    case 'bidang-urusan':
      return { key: bidang?.key ?? '', heading: bidang === null ? null : { code: /^\d\.\d{2}$/.test(bidang.key) ? bidang.key : null, text: bidang.name } };
    case 'kelompok-urusan': {
      if (/^X/.test(item?.code?.canonical ?? '')) return { key: 'X', heading: { code: null, text: nonUrusan } };
      const group = urusanGroups.find(({ digit }) => digit === bidang?.key.charAt(0) && bidang.key.charAt(1) === '.');
      return { key: group?.digit ?? '', heading: group ? { code: form.groupNumbers === 'code' ? group.digit : group.numeral, text: group.name } : null };
    }
  }
}

/** Programs of every agency (X.XX) first, then by code; those without one keep their order behind the others. */
function inCodeOrder(programs: readonly Gathered[]): readonly Gathered[] {
  const keyOf = ({ branch: { item }, bidang }: Gathered): string => {
    const code = item?.code?.canonical ?? null;
    if (code !== null && /^X/.test(code)) return ` ${code}`;
    return bidang === null ? '~' : `${bidang.key} ${code ?? '~'}`;
  };
  return programs.map((one) => ({ one, key: keyOf(one) })).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ one }) => one);
}

/** One part per agency that a branch's indicators name first. Indicators without an agency stay with the agency before them; rupiah of the item itself with the first part. */
function splitByAgency(view: PlanView, whole: Branch): readonly (readonly [string | null, Branch])[] {
  const named = [...ownersOf(view, whole, null)];
  if (named.length <= 1) return [[named[0] ?? agencyOfItem(view, whole.item), whole]];
  return named.map((opd, at) => [opd, partOf(view, whole, opd, at === 0)]);
}

/** The agencies of a branch in the order in which they are met. */
function ownersOf(view: PlanView, one: Branch, before: string | null): Set<string> {
  const found = new Set<string>();
  let last = before;
  for (const indikator of one.indikator) {
    last = agencyOf(view, indikator) ?? last;
    if (last !== null) found.add(last);
  }
  for (const child of one.children) for (const opd of ownersOf(view, child, last)) found.add(opd);
  return found;
}

function partOf(view: PlanView, whole: Branch, opd: string, first: boolean): Branch {
  const owned = (one: Branch, before: string | null): Branch | null => {
    let last = before;
    const indikator = one.indikator.filter((indicator) => {
      last = agencyOf(view, indicator) ?? last;
      return last === opd || (last === null && first);
    });
    const children = one.children.flatMap((child) => owned(child, last) ?? []);
    const silent = one.indikator.length === 0 && one.children.length === 0 && first;
    return indikator.length > 0 || children.length > 0 || silent ? { ...one, item: first ? one.item : withoutAmounts(one.item), indikator, children } : null;
  };
  return owned(whole, null) ?? whole;
}

function withoutAmounts(item: Item | null): Item | null {
  return item && { ...item, pagu: {}, paguAkhir: null };
}

function agencyOf(view: PlanView, { opd }: Indikator): string | null {
  return nameOfCell(view, opd);
}

function agencyOfItem(view: PlanView, item: Item | null): string | null {
  return item?.opd ? nameOfCell(view, item.opd) : null;
}

function nameOfCell(view: PlanView, { refs, raw }: Indikator['opd']): string | null {
  const ref = refs.find(({ role }) => role === 'penanggung-jawab');
  if (!ref) return raw.trim() === '' ? null : raw.trim();
  return (ref.opdId === null ? undefined : view.opd.get(ref.opdId)?.name) ?? ref.raw;
}
