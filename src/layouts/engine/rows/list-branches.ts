import { viewPlan, type Indikator, type IndikatorId, type Item, type Level, type Plan, type PlanView, type Value } from '../../../plan';
import { isIku } from '../../template/fill';
import type { ListRows } from '../form';
import { bidangFinder, type Bidang } from '../urusan';
import { branch, type Branch } from './branch';
import { cascadeBranches } from './cascade';

interface Listed {
  readonly indikator: Indikator;
  readonly item: Item | null;
  /** Of indicators of programs only. */
  readonly bidang: Bidang | null;
}

const upper: ReadonlySet<Level> = new Set<Level>(['tujuan', 'sasaran']);

/** A list as branches, and of each indicator that is printed once for several the others. */
export interface Listing {
  readonly branches: readonly Branch[];
  readonly others: ReadonlyMap<IndikatorId, readonly IndikatorId[]>;
}

/** The indicators of a list, those of one item together, those of programs under their bidang urusan in the order of its code. */
export function listBranches(plan: Plan, form: ListRows): Listing {
  const { listed, others } = once(pick(viewPlan(plan), form.pick), form.pick === 'utama');
  return { branches: branchesOf(listed, form), others };
}

function branchesOf(listed: readonly Listed[], form: ListRows): readonly Branch[] {
  const outer = new Map<string, { readonly bidang: Bidang | null; readonly members: Listed[] }>();
  for (const one of listed) {
    const key = one.bidang?.key ?? '';
    const part = outer.get(key);
    if (part) part.members.push(one);
    else outer.set(key, { bidang: one.bidang, members: [one] });
  }
  const parts = [...outer].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, part]) => part);
  let number = 0;
  return parts.flatMap(({ bidang, members }) => {
    const children = byItem(members);
    number += 1;
    if (form.headings) return bidang === null ? children : [branch({ kind: 'bidang-urusan', heading: { code: codeOf(bidang), text: bidang.name.toUpperCase() }, children })];
    if (!form.restart) return children;
    const heading = bidang && { code: codeOf(bidang), text: bidang.name };
    return [branch({ heading, number: String(number), indikator: members.map(({ indikator }) => indikator) })];
  });
}

function codeOf({ key }: Bidang): string | null {
  return /^\d\.\d{2}$/.test(key) ? key : null;
}

function pick(view: PlanView, which: ListRows['pick']): readonly Listed[] {
  const bidangOf = bidangFinder(view);
  const all = inOrder(view).map((indikator): Listed => {
    const item = view.itemOf(indikator);
    const isUpper = item === null || upper.has(item.level) || which === 'semua';
    return { indikator, item, bidang: isUpper ? null : bidangOf(item) };
  });
  const loose = ({ item }: Listed): boolean => item === null;
  const above = ({ item }: Listed): boolean => item !== null && upper.has(item.level);
  const program = ({ item }: Listed): boolean => item?.level === 'program';
  switch (which) {
    case 'utama':
      return all.some(({ indikator }) => isIku(indikator)) ? all.filter(({ indikator }) => isIku(indikator)) : all.filter((one) => loose(one) || above(one));
    case 'daerah':
      return all.filter((one) => loose(one) || above(one) || program(one));
    case 'semua':
      return all;
    case 'kunci':
      return all.filter((one) => loose(one) || program(one));
  }
}

/** Indicators in the order of the cascade, those without an item behind them. */
function inOrder(view: PlanView): readonly Indikator[] {
  const walk = (branches: readonly Branch[]): readonly Indikator[] => branches.flatMap((one) => [...one.indikator, ...walk(one.children)]);
  const placed = walk(cascadeBranches(view.plan, {}));
  const known = new Set(placed);
  return [...placed, ...view.plan.indikator.filter((one) => !known.has(one))];
}

/** Without the indicators that say, value for value, what an earlier one has said: the same indicator often stands at a sasaran and again at its programs. */
function once(all: readonly Listed[], byAgency: boolean): { readonly listed: readonly Listed[]; readonly others: Listing['others'] } {
  const first = new Map<string, IndikatorId>();
  const others = new Map<IndikatorId, IndikatorId[]>();
  const listed = all.filter(({ indikator, item }) => {
    if (item === null) return true;
    const values = (of: Indikator['targets']): readonly string[] => Object.entries(of).map(([year, { raw }]) => `${year}:${raw.trim()}`);
    const raw = (value: Value | null): string => value?.raw.trim() ?? '';
    const said = JSON.stringify([indikator.name.toLowerCase().replace(/\s+/g, ' ').trim(), indikator.satuan, byAgency ? indikator.opd.raw : '', raw(indikator.kondisiAwal), values(indikator.targets), raw(indikator.kondisiAkhir)]);
    const before = first.get(said);
    if (before === undefined) first.set(said, indikator.id);
    else others.set(before, [...(others.get(before) ?? []), indikator.id]);
    return before === undefined;
  });
  return { listed, others };
}

/** Indicators of one item that follow one another become one branch, so that its words stand over all of them. */
function byItem(members: readonly Listed[]): readonly Branch[] {
  const runs: { item: Item | null; indikator: Indikator[] }[] = [];
  for (const { item, indikator } of members) {
    const last = runs.at(-1);
    if (last && last.item === item) last.indikator.push(indikator);
    else runs.push({ item, indikator: [indikator] });
  }
  return runs.map(({ item, indikator }) => branch({ kind: item?.level ?? null, item: item && { ...item, pagu: {}, paguAkhir: null, opd: null, catatan: null }, number: null, indikator }));
}
