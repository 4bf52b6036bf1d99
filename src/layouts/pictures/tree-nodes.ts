import { besideTheChain, depthOf, levels, lineageOf, viewPlan, type Indikator, type Item, type ItemId, type Level, type OpdCell, type OwnerId, type Plan, type PlanView, type Value } from '../../plan';
import { filterPlan } from '../engine/filter';

/** Which part of a plan a pohon kinerja shows. */
export interface TreeChoices {
  /** The item whose branch is drawn, below the items that lead to it; null for all of the plan. */
  readonly scope: ItemId | null;
  /** Name of an agency: only what it answers for; null for all. */
  readonly opd: string | null;
  /** The last level with boxes. */
  readonly lowest: Level;
  /** Whether indicators stand in the boxes. */
  readonly indicators: boolean;
}

/** An indicator as a box shows it. */
export interface TreeIndicator {
  readonly id: OwnerId;
  readonly name: string;
  /** From kondisi awal to the end, as the sheet writes them; null where neither is written. */
  readonly from: string | null;
  readonly to: string | null;
  readonly satuan: string | null;
  /** The checker says that somebody should answer for it, and nobody does. */
  readonly withoutOpd: boolean;
}

/** One box of the tree, with the boxes that hang on it. */
export interface TreeNode {
  readonly id: ItemId;
  readonly level: Level;
  /** Code or number as the sheet has it; "" where it has none. */
  readonly mark: string;
  readonly title: string;
  readonly indicators: readonly TreeIndicator[];
  /** Agencies that answer for the item or its indicators, each once. */
  readonly opd: readonly string[];
  /** The checker says that somebody should answer for the item itself, and nobody does. */
  readonly withoutOpd: boolean;
  readonly children: readonly TreeNode[];
}

/** Boxes that can still be read where the picture is as wide as a pane; what is drawn first keeps below it. */
const handful = 15;

/** Whether a level has boxes: strategi and arah kebijakan hang beside the chain and have none. */
export function hasBoxes(level: Level, lowest: Level): boolean {
  return !besideTheChain.has(level) && depthOf(level) <= depthOf(lowest);
}

/** Levels of the plan that boxes may end with, from the top down. */
export function lowestLevels(plan: Plan): readonly Level[] {
  const present = new Set(plan.items.map(({ level }) => level));
  return levels.filter((level) => present.has(level) && !besideTheChain.has(level));
}

/** Items whose branch can be drawn by itself, in document order: those above program. */
export function treeScopes(plan: Plan): readonly Item[] {
  return plan.items.filter(({ level }) => level !== 'visi' && hasBoxes(level, 'bidang-urusan'));
}

/** What is drawn first: everything where it is a handful of boxes, else the first branch from the top down that is one, else the first sasaran. */
export function firstTree(plan: Plan): TreeChoices {
  const present = lowestLevels(plan);
  const lowest = present.includes('program') ? 'program' : present.at(-1) ?? 'program';
  const whole: TreeChoices = { scope: null, opd: null, lowest, indicators: true };
  const boxes = (choices: TreeChoices): number => itemsOf(plan, choices).length;
  if (boxes(whole) <= handful) return whole;
  const scopes = treeScopes(plan);
  const firsts = [...new Set(scopes.map(({ level }) => level))].flatMap((level) => scopes.find((item) => item.level === level) ?? []);
  const fitting = firsts.find(({ id }) => boxes({ ...whole, scope: id }) <= handful);
  return { ...whole, scope: (fitting ?? firsts.at(-1))?.id ?? null };
}

/** The part of the plan that a tree shows: a box for each of its items. */
export function treePlan(plan: Plan, choices: TreeChoices): Plan {
  const kept = new Set(itemsOf(plan, choices).map(({ id }) => id));
  return { ...narrowed(plan, choices), items: plan.items.filter(({ id }) => kept.has(id)) };
}

function narrowed(plan: Plan, { opd }: TreeChoices): Plan {
  return filterPlan(plan, { opd, misi: null, bidangUrusan: null });
}

function itemsOf(plan: Plan, choices: TreeChoices): readonly Item[] {
  const { scope, lowest } = choices;
  const items = narrowed(plan, choices).items.filter(({ level }) => hasBoxes(level, lowest));
  if (scope === null) return items;
  const view = viewPlan(plan);
  const above = new Set(lineageOf(view, scope).map(({ id }) => id));
  return items.filter(({ id }) => above.has(id) || lineageOf(view, id).some((item) => item.id === scope));
}

/**
 * The boxes that a plan makes, each item exactly once, under the nearest item above it that has a box. `withoutOpd` holds the owners that the checker misses an agency for, so that the drawing
 * and the list of findings never disagree. An item whose parent is missing or stands below it begins a tree of its own.
 */
export function treeOf(view: PlanView, choices: TreeChoices, withoutOpd: ReadonlySet<OwnerId>): readonly TreeNode[] {
  const part = viewPlan(treePlan(view.plan, choices), { profil: view.profil });
  const parents = new Map(view.plan.items.map(({ id, parentId }) => [id, parentId]));
  const seen = new Set<ItemId>();
  const children = new Map<ItemId | null, Item[]>();
  for (const item of part.plan.items) {
    const parent = parentWithBox(item.id, parents, seen);
    const siblings = children.get(parent);
    if (siblings) siblings.push(item);
    else children.set(parent, [item]);
    seen.add(item.id);
  }
  const nodeOf = (item: Item): TreeNode => {
    const indicators = part.indikatorOf(item.id);
    return {
      id: item.id,
      level: item.level,
      mark: oneLine(item.code?.raw || item.number || ''),
      title: oneLine(item.title || item.raw),
      indicators: choices.indicators ? indicators.map((one) => indicatorOf(one, view.plan.years, withoutOpd)) : [],
      opd: [...new Set([...agencyNames(view, item.opd), ...indicators.flatMap((one) => agencyNames(view, one.opd))])],
      withoutOpd: withoutOpd.has(item.id) || (!choices.indicators && indicators.some(({ id }) => withoutOpd.has(id))),
      children: (children.get(item.id) ?? []).map(nodeOf),
    };
  };
  return (children.get(null) ?? []).map(nodeOf);
}

/** The nearest ancestor that already has a box; a circle of parents ends where it began. */
function parentWithBox(id: ItemId, parents: ReadonlyMap<ItemId, ItemId | null>, seen: ReadonlySet<ItemId>): ItemId | null {
  const passed = new Set([id]);
  for (let at = parents.get(id) ?? null; at !== null && !passed.has(at); at = parents.get(at) ?? null) {
    if (seen.has(at)) return at;
    passed.add(at);
  }
  return null;
}

function indicatorOf(one: Indikator, years: readonly number[], withoutOpd: ReadonlySet<OwnerId>): TreeIndicator {
  const last = [...years].reverse().map((year) => written(one.targets[year])).find((text) => text !== null) ?? null;
  return {
    id: one.id,
    name: oneLine(one.name || one.raw),
    from: written(one.kondisiAwal),
    to: written(one.kondisiAkhir) ?? last,
    satuan: one.satuan === null || one.satuan.trim() === '' ? null : oneLine(one.satuan),
    withoutOpd: withoutOpd.has(one.id),
  };
}

/** A value as the sheet writes it; what binary fractions add (70.099999999999994) is rounded away. */
function written(value: Value | null | undefined): string | null {
  if (!value || value.form.kind === 'missing' || value.raw.trim() === '') return null;
  return oneLine(value.raw).replace(/\d+([.,])\d{8,}/g, (digits, mark: string) => String(Number(Number(digits.replace(',', '.')).toFixed(4))).replace('.', mark));
}

/** Agencies that answer, by the name that the plan's list has, else by the words of the cell; "semua Perangkat Daerah" as it is written. */
export function agencyNames(view: PlanView, cell: OpdCell | null): readonly string[] {
  const named = (cell?.refs ?? []).filter(({ role }) => role === 'penanggung-jawab').map(({ opdId, raw }) => oneLine(view.opd.get(opdId ?? '')?.name ?? raw));
  return [...new Set(named.filter((name) => name !== ''))];
}

/** Text on one line: a cell's own line breaks are not the picture's. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
