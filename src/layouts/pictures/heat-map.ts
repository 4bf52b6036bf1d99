import { depthOf, lineageOf, type ByYear, type Item, type ItemId, type Level, type PlanView } from '../../plan';
import { agencyNames, lowestLevels, oneLine } from './tree-nodes';

/** What a heat map counts. */
export const heatMeasures = ['indikator', 'program', 'pagu'] as const;
export type HeatMeasure = (typeof heatMeasures)[number];

/** Whom a row is about: one agency, nobody, or amounts that a cell gives to several agencies at once. */
export type HeatRow = { readonly kind: 'opd'; readonly name: string } | { readonly kind: 'tanpa' } | { readonly kind: 'bersama' };

/** A branch of the plan; null for what hangs on none. */
export type HeatColumn = Pick<Item, 'id' | 'level' | 'number' | 'title'> | null;

/** How much each agency answers for in each branch. */
export interface HeatMap {
  readonly measure: HeatMeasure;
  /** Level of the columns: misi, or the plan's highest one. */
  readonly level: Level;
  readonly rows: readonly HeatRow[];
  readonly columns: readonly HeatColumn[];
  /** By row and column; rupiah for pagu. */
  readonly cells: readonly (readonly number[])[];
}

const program = depthOf('program');

/**
 * Counts a plan by agency and misi. An indicator or a program that names several agencies counts for each of them; an amount cannot be divided, so it stands in a row of its own
 * ('bersama'), and all rows together are the plan's pagu. A pagu is taken where it is written highest from program down, so that kegiatan are not added to their program.
 */
export function heatMapOf(view: PlanView, measure: HeatMeasure): HeatMap {
  const level = lowestLevels(view.plan).find((one) => one !== 'visi') ?? 'misi';
  const columns: HeatColumn[] = view.plan.items.filter((item) => item.level === level);
  const branchOf = (id: ItemId | null): ItemId | null => (id === null ? null : lineageOf(view, id).find((item) => item.level === level)?.id ?? null);
  const counts = new Map<string, Map<ItemId | null, number>>();
  const add = (rows: readonly string[], item: ItemId | null, amount: number): void => {
    const branch = branchOf(item);
    for (const row of rows) {
      const line = counts.get(row) ?? new Map<ItemId | null, number>();
      counts.set(row, line.set(branch, (line.get(branch) ?? 0) + amount));
    }
  };
  switch (measure) {
    case 'indikator':
      for (const one of view.plan.indikator) add(keysOf(answering(view, one.opd, view.itemOf(one))), one.itemId, 1);
      break;
    case 'program':
      for (const item of view.plan.items) if (item.level === 'program') add(keysOf(answeringItem(view, item)), item.id, 1);
      break;
    case 'pagu':
      for (const { names, item, amount } of amountsOf(view)) add(names.length > 1 ? [together] : keysOf(names), item, amount);
  }
  const names = [...counts.keys()].filter((key) => key.startsWith(agency)).sort((a, b) => a.localeCompare(b, 'id'));
  const keys = [...names, ...[together, nobody].filter((key) => counts.has(key))];
  if ([...counts.values()].some((line) => line.has(null))) columns.push(null);
  return {
    measure,
    level,
    rows: keys.map((key): HeatRow => (key === nobody ? { kind: 'tanpa' } : key === together ? { kind: 'bersama' } : { kind: 'opd', name: key.slice(agency.length) })),
    columns,
    cells: keys.map((key) => columns.map((column) => counts.get(key)?.get(column?.id ?? null) ?? 0)),
  };
}

const [agency, nobody, together] = ['opd:', 'tanpa', 'bersama'];

const keysOf = (names: readonly string[]): readonly string[] => (names.length > 0 ? names.map((name) => agency + name) : [nobody]);

/** Agencies of an indicator; where its own cell names none, those of its item. */
function answering(view: PlanView, cell: Item['opd'], item: Item | null): readonly string[] {
  const own = agencyNames(view, cell);
  return own.length > 0 ? own : agencyNames(view, item?.opd ?? null);
}

function answeringItem(view: PlanView, item: Item): readonly string[] {
  return [...new Set([...agencyNames(view, item.opd), ...view.indikatorOf(item.id).flatMap(({ opd }) => agencyNames(view, opd))])];
}

interface Amount {
  readonly names: readonly string[];
  readonly item: ItemId;
  readonly amount: number;
}

function amountsOf(view: PlanView): readonly Amount[] {
  const sum = (pagu: ByYear): number => view.plan.years.reduce((total, year) => total + (pagu[year]?.form.kind === 'number' ? pagu[year].form.value : 0), 0);
  const own = (item: Item): readonly Amount[] => [
    { names: answeringItem(view, item), item: item.id, amount: sum(item.pagu) },
    ...view.indikatorOf(item.id).map((indikator) => ({ names: answering(view, indikator.opd, item), item: item.id, amount: sum(indikator.pagu) })),
  ].filter(({ amount }) => amount !== 0);
  const paid = new Map(view.plan.items.filter(({ level }) => depthOf(level) >= program).map((item) => [item.id, own(item)] as const).filter(([, amounts]) => amounts.length > 0));
  // What a higher one states holds for all below it.
  return [...paid].filter(([id]) => !lineageOf(view, id).slice(1).some((item) => paid.has(item.id))).flatMap(([, amounts]) => amounts);
}

const asked = depthOf('sasaran');

/** How many of the indicators that nobody answers for stand above sasaran, where an agency is customary at best: those of tujuan count only where the region wants none. */
export function unaskedOf(view: PlanView): number {
  return view.plan.indikator.filter((one) => {
    const item = view.itemOf(one);
    return item !== null && depthOf(item.level) < asked && !(item.level === 'tujuan' && view.profil.tujuanNeedsOpd) && answering(view, one.opd, item).length === 0;
  }).length;
}

/** "Misi 1" or what a column is called by its title where it has no number. */
export function columnName(column: NonNullable<HeatColumn>, level: string, place: number): string {
  return `${level} ${column.number === null || column.number.trim() === '' ? place : oneLine(column.number)}`;
}

/** Steps of colour: 0 for nothing, then by a fourth of the largest number each. */
export function heatStep(value: number, largest: number): 0 | 1 | 2 | 3 | 4 {
  if (value <= 0 || largest <= 0) return 0;
  return Math.min(4, Math.ceil((value / largest) * 4)) as 1 | 2 | 3 | 4;
}

/** Sums of rows, of columns, and of everything. */
export function heatTotals({ cells, columns }: HeatMap): { readonly rows: readonly number[]; readonly columns: readonly number[]; readonly all: number } {
  const rows = cells.map((line) => line.reduce((sum, value) => sum + value, 0));
  return { rows, columns: columns.map((_, at) => cells.reduce((sum, line) => sum + (line[at] ?? 0), 0)), all: rows.reduce((sum, value) => sum + value, 0) };
}
