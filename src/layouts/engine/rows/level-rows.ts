import { viewPlan, type Item, type ItemId, type Level, type Plan } from '../../../plan';
import { contentOfIndikator, ownContentOfItem, printText, type Cell } from '../content';
import type { LevelRows } from '../form';
import type { PlacedColumn } from '../header';
import { BodyWriter, type Body, type BodyRequest } from './body';
import { rootsFirst } from './cascade';
import { itemWords, splitOutcome } from './words';

/**
 * One row per indicator, with the items it hangs on in columns of their own. Where all levels share the indicator column, an item's own indicators
 * come first, the columns to the right of its level empty, and what hangs on it follows below; where a level has an indicator column of its own, its
 * indicators stand beside what hangs on it, the last one merged down to the end. Levels that the table has neither a column nor a band for are
 * passed over, and what hangs on them goes to the next level above.
 */
export function levelRows(plan: Plan, form: LevelRows, request: BodyRequest): Body {
  const writer = new LevelWriter(plan, form, request);
  for (const item of rootsFirst(viewPlan(plan))) writer.place(item, writer.body.rows.length);
  return writer.body;
}

class LevelWriter {
  readonly body: BodyWriter;
  private readonly view;
  private readonly seen = new Set<ItemId>();
  private readonly columns: readonly PlacedColumn[];
  private readonly shown: ReadonlySet<Level>;
  private readonly ownLevels: ReadonlySet<Level>;

  constructor(plan: Plan, private readonly form: LevelRows, private readonly request: BodyRequest) {
    this.view = viewPlan(plan);
    this.columns = request.columns;
    this.body = new BodyWriter(this.columns.length);
    const levelsWhere = (wanted: (column: PlacedColumn) => boolean): ReadonlySet<Level> => new Set(this.columns.filter(wanted).flatMap(({ form: { level } }) => level ?? []));
    this.shown = levelsWhere(({ form: { field } }) => field === 'uraian');
    this.ownLevels = levelsWhere(({ form: { field } }) => field === 'indikator');
  }

  /** Draws an item and all that hangs on it from row `top` on; says how many rows that took. */
  place(item: Item, top: number): number {
    if (this.seen.has(item.id)) return 0;
    this.seen.add(item.id);
    const children = this.view.childrenOf(item.id);
    // A table without indicators has no rows for them.
    const indicators = this.columns.some(({ form: { field } }) => field === 'indikator') ? this.view.indikatorOf(item.id) : [];
    if (this.form.bands.has(item.level) && !this.shown.has(item.level)) {
      this.writeBand(item);
      return 1 + this.placeAll(children, top + 1);
    }
    if (!this.shown.has(item.level)) return this.placeAll(children, top);

    const beside = this.ownLevels.has(item.level);
    const { choices } = this.request;
    const rowsOf = indicators.map((indikator) => this.columns.map((column) => this.mine(column, item, beside) ? contentOfIndikator(indikator, column, choices, item.level) : null));
    if (!beside) rowsOf.forEach((cells) => this.body.add(item.level, cells));
    const under = this.placeAll(children, beside ? top : this.body.rows.length);
    const height = Math.max(1, beside ? Math.max(under, indicators.length) : under + indicators.length);
    while (this.body.rows.length < top + height) this.body.add(item.level);
    if (beside) this.writeBeside(rowsOf, top, top + height - 1);
    this.writeHead(item, top, top + height - 1, beside ? 0 : indicators.length);
    return height;
  }

  private placeAll(items: readonly Item[], top: number): number {
    let height = 0;
    for (const item of items) height += this.place(item, top + height);
    return height;
  }

  private writeBand(item: Item): void {
    const row = this.body.rows.length;
    this.body.add(item.level)[0] = printText(itemWords(item, this.form.words, 'marked'));
    this.body.merge({ top: row, left: 0, bottom: row, right: this.columns.length - 1 });
  }

  /** Whether a column is an indicator's of this item: of its own level where that has one, else shared by all. */
  private mine({ form: { field, level } }: PlacedColumn, item: Item, beside: boolean): boolean {
    return field !== 'uraian' && (level === undefined ? !beside || field === 'opd' : level === item.level);
  }

  private writeBeside(rowsOf: readonly (readonly Cell[])[], top: number, bottom: number): void {
    rowsOf.forEach((cells, at) => {
      const last = at === rowsOf.length - 1 ? bottom : top + at;
      cells.forEach((cell, column) => {
        const target = this.body.rows[top + at]?.cells;
        if (!target || cell === null || (this.columns[column]?.form.level === undefined && target[column] !== null)) return;
        target[column] = cell;
        if (this.columns[column]?.form.level !== undefined) this.body.carryDown(top + at, last, column, this.request.choices.labels);
      });
    });
  }

  /** An item's words merged down over all of its rows; what was written for the item itself goes on its first row where that is free. */
  private writeHead(item: Item, top: number, bottom: number, indicators: number): void {
    const cells = this.body.rows[top]?.cells;
    if (!cells) return;
    const splits = this.columns.some(({ form: { field, level } }) => field === 'outcome' && level === item.level);
    this.columns.forEach((column, at) => {
      const { field, level, words } = column.form;
      if (level === item.level && (field === 'uraian' || field === 'outcome')) {
        const { name, outcome } = splits ? splitOutcome(itemWords(item, this.form.words, words)) : { name: itemWords(item, this.form.words, words), outcome: null };
        cells[at] = printText(field === 'outcome' ? outcome : name);
        if (cells[at] !== null) this.body.carryDown(top, bottom, at, this.request.choices.labels);
      } else if (level === undefined && (indicators > 0 || bottom === top)) cells[at] ??= ownContentOfItem(item, column, this.request.choices);
    });
  }
}
