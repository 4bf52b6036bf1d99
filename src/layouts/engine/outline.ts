import { viewPlan, type Indikator, type Item, type ItemId, type Level, type Plan, type PlanView, type Zone } from '../../plan';
import type { LayoutChoices } from '../layout';
import { contentOfIndikator, ownContentOfItem, printText, type Cell } from './content';
import type { OutlineRows } from './form';
import type { PlacedColumn } from './header';

export interface BodyRow {
  readonly level: Level;
  /** One per column. */
  readonly cells: readonly Cell[];
}

/** The body of a table; merges count rows from the first body row. */
export interface Body {
  readonly rows: readonly BodyRow[];
  readonly merges: readonly Zone[];
}

/**
 * The body of an outline table: every item in the order of the cascade, each with its indicators, one row per indicator.
 *
 * - A band level (misi) with nothing but its words is one cell across all columns; its kode, where it has one, keeps its own cell.
 * - Any other item takes the rows of its indicators, its kode and words merged down over them; without indicators it takes one row.
 * - Pagu and OPD stand on the row they were written for. A pagu written for the item itself moves onto its first indicator row where
 *   that has none. Where it would collide, or where the item names an agency that its first indicator does not, the item gets a row
 *   of its own above its indicators, so that neither word is lost and no agency is passed on to an indicator that names none.
 */
export function outlineBody(plan: Plan, form: OutlineRows, columns: readonly PlacedColumn[], choices: LayoutChoices): Body {
  const view = viewPlan(plan);
  const rows: BodyRow[] = [];
  const merges: Zone[] = [];
  const merge = (zone: Zone): void => {
    if (zone.bottom > zone.top || zone.right > zone.left) merges.push(zone);
  };
  const codeColumn = columns.findIndex(({ form: { field } }) => field === 'kode');
  const lastColumn = columns.length - 1;
  const satuanInName = !columns.some((column) => column.form.field === 'satuan');

  for (const item of inCascadeOrder(view)) {
    const indicators = view.indikatorOf(item.id);
    const own = columns.map((column) => ownContentOfItem(item, column));
    const top = rows.length;
    if (form.bands.has(item.level) && indicators.length === 0 && own.every((cell) => cell === null)) {
      const code = codeColumn === 0 ? printText(item.code?.raw) : null;
      const left = code ? 1 : 0;
      const cells: Cell[] = columns.map(() => null);
      if (code) cells[0] = code;
      if (left <= lastColumn) cells[left] = printText(itemWords(item, form));
      rows.push({ level: item.level, cells });
      merge({ top, left, bottom: top, right: lastColumn });
      continue;
    }

    const of = (indikator: Indikator): Cell[] => columns.map((column) => contentOfIndikator(indikator, column, choices.decimals, satuanInName));
    const block = indicators.map(of);
    const first = block[0];
    if (first && sharesRow(columns, own, first)) block[0] = first.map((cell, at) => cell ?? own[at] ?? null);
    else block.unshift(own);
    block.forEach((cells, at) => {
      const head = at === 0 ? columns.map((column, index) => headContent(item, column, form) ?? cells[index] ?? null) : cells;
      rows.push({ level: item.level, cells: head });
    });
    columns.forEach(({ form: { field } }, column) => {
      if (form.merged.has(field)) merge({ top, left: column, bottom: rows.length - 1, right: column });
    });
  }
  return { rows, merges };
}

/** Whether an item's own pagu and agency can stand on its first indicator's row and still be read as what they are. */
function sharesRow(columns: readonly PlacedColumn[], own: readonly Cell[], first: readonly Cell[]): boolean {
  const written = (cells: readonly Cell[], column: number): Cell => cells[column] ?? null;
  const isMoney = ({ form: { field } }: PlacedColumn): boolean => field === 'pagu' || field === 'pagu-akhir';
  const moneyIn = (cells: readonly Cell[]): boolean => columns.some((column, at) => isMoney(column) && written(cells, at) !== null);
  if (moneyIn(own) && moneyIn(first)) return false;
  return columns.every(({ form: { field } }, at) => {
    const said = written(own, at);
    return field !== 'opd' || said === null || said.value === written(first, at)?.value;
  });
}

function headContent(item: Item, column: PlacedColumn, form: OutlineRows): Cell {
  switch (column.form.field) {
    case 'kode':
      return printText(item.code?.raw);
    case 'uraian':
      return column.form.level === undefined || column.form.level === item.level ? printText(itemWords(item, form)) : null;
    case 'tingkat':
      return printText(form.words[item.level].prefix);
    case 'nomor':
      return printText(item.number);
    default:
      return null;
  }
}

/**
 * An item's words with their level before them. The planner's own text is kept where it says its level already: marked ("SASARAN 1 : …"),
 * or, unless a number stands elsewhere, by its name ("Program Upaya Kesehatan"). Otherwise prefix and number are set before the title.
 * A number that nobody wrote is not made up.
 */
export function itemWords(item: Item, form: OutlineRows): string {
  const { prefix, marked, opens } = form.words[item.level];
  const text = item.raw.trim() === '' ? item.title : item.raw;
  if (marked.test(text)) return text;
  if (item.number !== null) return `${prefix} ${item.number} : ${item.title}`;
  return opens?.test(text) ? text : `${prefix} : ${text}`;
}

/** Every item once, parents before children and siblings in document order; what hangs on a missing or circular parent comes last. */
export function inCascadeOrder(view: PlanView): readonly Item[] {
  const ordered: Item[] = [];
  const seen = new Set<ItemId>();
  const visit = (item: Item): void => {
    const stack = [item];
    for (let at = stack.pop(); at; at = stack.pop()) {
      if (seen.has(at.id)) continue;
      seen.add(at.id);
      ordered.push(at);
      stack.push(...[...view.childrenOf(at.id)].reverse());
    }
  };
  for (const item of view.plan.items) if (item.parentId === null || !view.item.has(item.parentId)) visit(item);
  for (const item of view.plan.items) visit(item);
  return ordered;
}
