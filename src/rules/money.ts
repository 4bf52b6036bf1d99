import { besideTheChain, fieldKey, type FieldRef, type Indikator, type Item, type Level, type OwnerId, type Plan, type PlanView, type Value } from '../plan';

/** One cell of money. */
export interface MoneyCell {
  readonly field: FieldRef;
  readonly value: Value;
}

/** Takes one column of money from an item or an indicator. */
export type Pick = (holder: Item | Indikator) => Value | null | undefined;

/** A column of money: of one year, or of the end of the period. */
export interface MoneyColumn {
  readonly field: FieldRef;
  readonly pick: Pick;
}

/** The columns of money that the table has: its years in their order, then the end. */
export function moneyColumns({ plan: { carries } }: PlanView): readonly MoneyColumn[] {
  const known = columnsOf.get(carries);
  if (known) return known;
  const made = carries.flatMap((ref): readonly MoneyColumn[] => {
    const { field, year } = ref;
    if (field === 'pagu' && year !== undefined) return [{ field: { field, year }, pick: (holder) => holder.pagu[year] }];
    return field === 'pagu-akhir' ? [{ field: { field }, pick: (holder) => holder.paguAkhir }] : [];
  });
  const columns = [...new Map(made.map((column) => [fieldKey(column.field), column])).values()].sort((a, b) => (a.field.year ?? Infinity) - (b.field.year ?? Infinity));
  columnsOf.set(carries, columns);
  return columns;
}

const columnsOf = new WeakMap<Plan['carries'], readonly MoneyColumn[]>();

/** The filled cells of money of one item's own row, or of one indicator's; those that a formula leaves empty among them. */
export function moneyOf(holder: Item | Indikator, view: PlanView): readonly MoneyCell[] {
  let cells: MoneyCell[] | null = null;
  for (const { field, pick } of moneyColumns(view)) {
    const value = pick(holder);
    if (value && (value.form.kind !== 'missing' || value.formula !== null)) (cells ??= []).push({ field, value });
  }
  return cells ?? none;
}

const none: readonly never[] = [];

/** An amount as one or several cells state it. */
export interface Amount {
  readonly owner: OwnerId;
  readonly total: number;
  /** Where every indicator's row repeats one amount, that amount; else the total. */
  readonly once: number;
  /** How far rounding of what is written may have moved it, in rupiah. */
  readonly slack: number;
}

/** What an item states by itself: on its own row, else the sum of its indicators' rows. Null where it states nothing; `unreadable` where a cell of it is no amount. */
export function ownAmount(item: Item, pick: Pick, view: PlanView): Amount | 'unreadable' | null {
  const own = pick(item);
  if (own && own.form.kind !== 'missing') return own.form.kind === 'number' ? amountOf(item.id, [own.form.value], slackOf(own)) : 'unreadable';
  const values: number[] = [];
  let owner: OwnerId | null = null;
  let slack = 0;
  for (const indikator of view.indikatorOf(item.id)) {
    const value = pick(indikator);
    if (!value || value.form.kind === 'missing') continue;
    if (value.form.kind !== 'number') return 'unreadable';
    owner ??= indikator.id;
    values.push(value.form.value);
    slack += slackOf(value);
  }
  return owner === null ? null : amountOf(owner, values, slack);
}

/** A circle of parents would never end; the cascade has eleven levels. */
const deepest = 12;

/** What the items below an item state together; a level that states nothing passes on what is below it. */
export interface Below {
  readonly count: number;
  readonly level: Item['level'];
  readonly total: number;
  readonly once: number;
  readonly slack: number;
}

/** Null where nothing below states an amount; `unreadable` where a cell of it is none. */
export function amountBelow(item: Item, pick: Pick, view: PlanView, depth = 0): Below | 'unreadable' | null {
  let sum: Below | null = null;
  if (depth > deepest) return null;
  for (const child of view.childrenOf(item.id)) {
    if (besideTheChain.has(child.level)) continue;
    const own = ownAmount(child, pick, view);
    const part = own === null ? amountBelow(child, pick, view, depth + 1) : own === 'unreadable' ? own : { ...own, count: 1, level: child.level };
    if (part === 'unreadable') return part;
    if (!part) continue;
    sum = sum === null ? { count: part.count, level: part.level, total: part.total, once: part.once, slack: part.slack }
      : { count: sum.count + part.count, level: sum.level, total: sum.total + part.total, once: sum.once + part.once, slack: sum.slack + part.slack };
  }
  return sum;
}

/** Whether an item, one of its indicators or anything below it states an amount in a column. */
export function hasAmount(item: Item, pick: Pick, view: PlanView, depth = 0): boolean {
  const states = (holder: Item | Indikator): boolean => (pick(holder)?.form.kind ?? 'missing') !== 'missing';
  return states(item) || view.indikatorOf(item.id).some(states) || (depth <= deepest && view.childrenOf(item.id).some((child) => hasAmount(child, pick, view, depth + 1)));
}

const moneyLevels: readonly Level[] = ['urusan', 'bidang-urusan', 'program', 'kegiatan', 'sub-kegiatan'];

/**
 * Levels of which some items hang below the level above them and some beside it: a tujuan or sasaran begins in the middle of a program, and takes
 * the rest of its kegiatan. What such a program adds up cannot be told from the cascade.
 */
export function strayLevels(view: PlanView): ReadonlySet<Level> {
  const known = straysOf.get(view.shape);
  if (known) return known;
  const within = new Set<Level>();
  const beside = new Set<Level>();
  for (const { level, parentId } of view.plan.items) {
    if (!moneyLevels.includes(level)) continue;
    const parent = parentId === null ? undefined : view.item.get(parentId);
    (parent && moneyLevels.includes(parent.level) ? within : beside).add(level);
  }
  const strays = new Set([...within].filter((level) => beside.has(level)));
  straysOf.set(view.shape, strays);
  return strays;
}

const straysOf = new WeakMap<PlanView['shape'], ReadonlySet<Level>>();

function amountOf(owner: OwnerId, values: readonly number[], slack: number): Amount {
  const total = values.reduce((sum, value) => sum + value, 0);
  const [first = 0] = values;
  return { owner, total, once: values.every((value) => value === first) ? first : total, slack };
}

/** Half of the last digit that is written, in rupiah: 0,005 for "1.234,00", 5.000 for "1.234,56" under "(dalam juta rupiah)". */
function slackOf({ raw, form }: Value): number {
  if (form.kind !== 'number' || form.value === 0) return 0;
  const digits = raw.replace(/\D/g, '').replace(/^0+/, '').length;
  const size = Math.floor(Math.log10(Math.abs(form.value))) + 1;
  return digits === 0 ? 0 : 0.5 * 10 ** (size - digits);
}
