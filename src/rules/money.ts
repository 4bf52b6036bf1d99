import { besideTheChain, fieldKey, type FieldRef, type Indikator, type Item, type Level, type OwnerId, type Plan, type PlanView, type Value } from '../plan';
import { kinds } from './facts';

/** One cell of money. */
export interface MoneyCell {
  readonly field: FieldRef;
  readonly value: Value;
}

/** A column of money: of one year, or of the end of the period. */
export interface MoneyColumn {
  readonly field: FieldRef;
  /** Its place among the table's columns of money. */
  readonly at: number;
}

/** The columns of money that the table has: its years in their order, then the end. */
export function moneyColumns({ plan: { carries } }: PlanView): readonly MoneyColumn[] {
  if (lastColumns?.carries === carries) return lastColumns.columns;
  const columns = columnsOf.get(carries) ?? readColumns(carries);
  columnsOf.set(carries, columns);
  lastColumns = { carries, columns };
  return columns;
}

const columnsOf = new WeakMap<Plan['carries'], readonly MoneyColumn[]>();
/** Every row asks for those of one table. */
let lastColumns: { readonly carries: Plan['carries']; readonly columns: readonly MoneyColumn[] } | null = null;

function readColumns(carries: Plan['carries']): readonly MoneyColumn[] {
  const fields = carries.flatMap(({ field, year }): readonly FieldRef[] => {
    if (field === 'pagu' && year !== undefined) return [{ field, year }];
    return field === 'pagu-akhir' ? [{ field }] : [];
  });
  return [...new Map(fields.map((field) => [fieldKey(field), field])).values()]
    .sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity))
    .map((field, at): MoneyColumn => ({ field, at }));
}

/** What one item's own row, or one indicator's, has in its columns of money. */
export interface Money {
  /** The filled cells, those that a formula leaves empty among them. */
  readonly cells: readonly MoneyCell[];
  /** The same by the columns' places; null where a cell is empty. Empty where all of them are. */
  readonly values: readonly (Value | null)[];
  /** Bits of `kinds` that some filled cell has. */
  readonly kinds: number;
}

const noMoney: Money = { cells: [], values: [], kinds: 0 };

type Rows = Map<Item | Indikator, Row>;

/**
 * Money is asked for by sums over many rows; a row without any is found out sooner than it is looked up. Kept by shape, which lasts from edit to edit: rows that are held
 * weakly, each by itself, make a check a seventh longer.
 */
const moneyKnown = new WeakMap<PlanView['shape'], Rows>();
let lastKnown: { readonly shape: PlanView['shape']; readonly rows: Rows } | null = null;

/** Rows held at most for one shape: after so many edits all are found out anew. */
const held = 50_000;

function rowsOf(shape: PlanView['shape']): Rows {
  if (lastKnown?.shape === shape) return lastKnown.rows;
  const rows: Rows = moneyKnown.get(shape) ?? new Map<Item | Indikator, Row>();
  moneyKnown.set(shape, rows);
  lastKnown = { shape, rows };
  return rows;
}

/** Rules ask in turn about one row. */
let lastHolder: Item | Indikator | null = null;
let lastOfColumns: readonly MoneyColumn[] | null = null;
let lastMoney = noMoney;

/** The money of an item's own row, or of an indicator's. */
export function moneyOf(holder: Item | Indikator, view: PlanView): Money {
  const columns = moneyColumns(view);
  if (lastHolder === holder && lastOfColumns === columns) return lastMoney;
  const rows = rowsOf(view.shape);
  const before = rows.get(holder);
  if (before?.columns === columns) return before;
  const money = readMoney(holder, columns);
  if (money) {
    if (rows.size >= held) rows.clear();
    rows.set(holder, money);
  }
  [lastHolder, lastOfColumns] = [holder, columns];
  return lastMoney = money ?? noMoney;
}

function readMoney(holder: Item | Indikator, columns: readonly MoneyColumn[]): Row | null {
  let values: (Value | null)[] | null = null;
  let bits = 0;
  for (const { field, at } of columns) {
    const value = field.year === undefined ? holder.paguAkhir : holder.pagu[field.year];
    if (!value || (value.form.kind === 'missing' && value.formula === null)) continue;
    values ??= new Array<Value | null>(columns.length).fill(null);
    values[at] = value;
    bits |= kindOf(value);
  }
  return values && new Row(columns, values, bits);
}

/** Few rules ask for the cells with their fields. */
class Row implements Money {
  private list: readonly MoneyCell[] | null = null;

  constructor(readonly columns: readonly MoneyColumn[], readonly values: readonly (Value | null)[], readonly kinds: number) {}

  get cells(): readonly MoneyCell[] {
    return this.list ??= this.columns.flatMap(({ field, at }): readonly MoneyCell[] => {
      const value = this.values[at];
      return value ? [{ field, value }] : [];
    });
  }
}

function kindOf({ form, formula }: Value): number {
  const bits = formula === null ? kinds.money : kinds.money | kinds.moneyFormula;
  if (form.kind === 'number' || form.kind === 'missing') return bits;
  return bits | (form.kind === 'error' ? kinds.moneyError : kinds.moneyWords);
}

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
export function ownAmount(item: Item, { at }: MoneyColumn, view: PlanView): Amount | 'unreadable' | null {
  const own = moneyOf(item, view).values[at];
  if (own && own.form.kind !== 'missing') return own.form.kind === 'number' ? amountOf(item.id, [own.form.value], slackOf(own)) : 'unreadable';
  const values: number[] = [];
  let owner: OwnerId | null = null;
  let slack = 0;
  for (const indikator of view.indikatorOf(item.id)) {
    const value = moneyOf(indikator, view).values[at];
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
export function amountBelow(item: Item, column: MoneyColumn, view: PlanView, depth = 0): Below | 'unreadable' | null {
  let sum: Below | null = null;
  if (depth > deepest) return null;
  for (const child of view.childrenOf(item.id)) {
    if (besideTheChain.has(child.level)) continue;
    const own = ownAmount(child, column, view);
    const part = own === null ? amountBelow(child, column, view, depth + 1) : own === 'unreadable' ? own : { ...own, count: 1, level: child.level };
    if (part === 'unreadable') return part;
    if (!part) continue;
    sum = sum === null ? { count: part.count, level: part.level, total: part.total, once: part.once, slack: part.slack }
      : { count: sum.count + part.count, level: sum.level, total: sum.total + part.total, once: sum.once + part.once, slack: sum.slack + part.slack };
  }
  return sum;
}

/** A sum over more rows than this is not looked into. */
const mostParts = 60;

/**
 * The items right below that a sum leaves out: those beside the one run of neighbours whose amounts make what the item states, as =SUM(H47:H49) leaves rows 45 and 46 out.
 * None where no run does, or several do.
 */
export function leftOut(item: Item, column: MoneyColumn, own: Amount, view: PlanView): readonly Item[] {
  const parts: { readonly child: Item; readonly total: number }[] = [];
  for (const child of view.childrenOf(item.id)) {
    const part = besideTheChain.has(child.level) ? null : ownAmount(child, column, view);
    if (part === 'unreadable') return [];
    if (part && part.total !== 0) parts.push({ child, total: part.total });
  }
  if (own.total <= 0 || parts.length > mostParts) return [];
  let run: readonly [number, number] | null = null;
  for (let from = 0; from < parts.length; from += 1) {
    let total = 0;
    for (let to = from; to < parts.length; to += 1) {
      total += parts[to]!.total;
      if (Math.abs(total - own.total) > Math.max(1, own.slack)) continue;
      if (run) return [];
      run = [from, to];
    }
  }
  return run ? parts.filter((_, at) => at < run[0] || at > run[1]).map(({ child }) => child) : [];
}

/** Those of some columns in which neither an item nor one of its indicators nor anything below it states an amount. */
export function columnsWithout(item: Item, columns: readonly MoneyColumn[], view: PlanView): readonly MoneyColumn[] {
  let left = without(moneyOf(item, view), columns);
  for (const indikator of view.indikatorOf(item.id)) {
    // Most often the first one has money in every column.
    if (left.length === 0) return left;
    left = without(moneyOf(indikator, view), left);
  }
  return left.length === 0 ? left : left.filter((column) => !view.childrenOf(item.id).some((child) => hasAmount(child, column, view)));
}

function without({ values }: Money, columns: readonly MoneyColumn[]): readonly MoneyColumn[] {
  if (columns.length === 0 || values.length === 0) return columns;
  return columns.filter(({ at }) => !isAmount(values[at]));
}

/** Whether an item, one of its indicators or anything below it states an amount in a column. */
export function hasAmount(item: Item, column: MoneyColumn, view: PlanView, depth = 0): boolean {
  if (states(item, column, view)) return true;
  for (const indikator of view.indikatorOf(item.id)) if (states(indikator, column, view)) return true;
  return depth <= deepest && view.childrenOf(item.id).some((child) => hasAmount(child, column, view, depth + 1));
}

function states(holder: Item | Indikator, { at }: MoneyColumn, view: PlanView): boolean {
  return isAmount(moneyOf(holder, view).values[at]);
}

/** What a formula leaves empty is none. */
function isAmount(value: Value | null | undefined): boolean {
  return value !== null && value !== undefined && value.form.kind !== 'missing';
}

/** Whether an item's own row or one of its indicators' has money at all, in whatever column. */
export function hasMoney(item: Item, view: PlanView): boolean {
  if (moneyOf(item, view).kinds !== 0) return true;
  for (const indikator of view.indikatorOf(item.id)) if (moneyOf(indikator, view).kinds !== 0) return true;
  return false;
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
