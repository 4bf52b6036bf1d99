import { viewPlan, type Item, type ItemId, type Level, type Plan } from '../../../plan';
import { contentOfIndikator, ownContentOfItem, printText, sourced, type Cell } from '../content';
import type { LevelRows } from '../form';
import type { PlacedColumn } from '../header';
import { BodyWriter, indikatorOwner, wordsMark, type Body, type BodyRequest, type RowOwner } from './body';
import { rootsFirst } from './cascade';
import { withDashes } from './dashes';
import { sharesRow } from './share';
import { itemWords, splitOutcome } from './words';

/**
 * One row per indicator, with the items it hangs on in columns of their own. Where all levels share the indicator column, an item's own indicators
 * come first, the columns to the right of its level empty, and what hangs on it follows below; where a level has an indicator column of its own, an
 * only indicator stands beside what hangs on its item, merged down to the end. Several stand above it, as nothing tells which of them a row below would belong to. Levels that the table has neither a column nor a band for are
 * passed over, and what hangs on them goes to the next level above. Where several levels stand in one column (program, kegiatan), each item takes the rows of its own indicators, or one.
 */
export function levelRows(plan: Plan, form: LevelRows, request: BodyRequest): Body {
  const writer = new LevelWriter(plan, form, request);
  for (const item of rootsFirst(viewPlan(plan))) writer.place(item, writer.body.rows.length, '');
  writer.countIndicators();
  if (request.choices.missing === 'dash') writer.dashRupiah();
  return writer.body;
}

class LevelWriter {
  readonly body: BodyWriter;
  private readonly view;
  private readonly seen = new Set<ItemId>();
  private readonly columns: readonly PlacedColumn[];
  private readonly shown: ReadonlySet<Level>;
  private readonly ownLevels: ReadonlySet<Level>;
  /** Levels that share a column with others. */
  private readonly stacked: ReadonlySet<Level>;
  private readonly counted = new Map<Level, number>();
  /** Running number of an item among those of its level. */
  private readonly numbers = new Map<ItemId, number>();
  private readonly indicatorRows = new Set<number>();

  constructor(plan: Plan, private readonly form: LevelRows, private readonly request: BodyRequest) {
    this.view = viewPlan(plan);
    this.columns = request.columns;
    this.body = new BodyWriter(this.columns.length);
    const levelsWhere = (wanted: (column: PlacedColumn) => boolean): ReadonlySet<Level> => new Set(this.columns.filter(wanted).flatMap(({ form: { level } }) => level ?? []));
    const shared = this.columns.filter(({ form: { field } }) => field === 'uraian').flatMap(({ form: { level, also = [] } }) => (level === undefined || also.length === 0 ? [] : [level, ...also]));
    this.stacked = new Set(shared);
    this.shown = new Set([...levelsWhere(({ form: { field } }) => field === 'uraian'), ...shared]);
    this.ownLevels = levelsWhere(({ form: { field } }) => field === 'indikator');
  }

  /** Draws an item and all that hangs on it from row `top` on; says how many rows that took. */
  place(item: Item, top: number, above: string): number {
    if (this.seen.has(item.id)) return 0;
    this.seen.add(item.id);
    const children = this.view.childrenOf(item.id);
    const owner: RowOwner = { id: item.id, words: `${above}${wordsMark}${item.title}`, item: item.id, indikator: null };
    // A table without indicators has no rows for them.
    const indicators = this.columns.some(({ form: { field } }) => field === 'indikator') ? this.view.indikatorOf(item.id) : [];
    if (this.form.bands.has(item.level) && !this.shown.has(item.level)) {
      this.writeBand(item, owner);
      return 1 + this.placeAll(children, top + 1, owner.words);
    }
    if (!this.shown.has(item.level)) return this.placeAll(children, top, owner.words);

    this.count(item);
    const beside = this.ownLevels.has(item.level) && indicators.length < 2;
    const { choices } = this.request;
    const rowsOf = indicators.map((indikator) => this.columns.map((column) => this.mine(column, item, beside) ? contentOfIndikator(indikator, column, choices, item.level) : null));
    const alone = this.stacked.has(item.level) && !this.ownFits(item, rowsOf[0]) ? 1 : 0;
    if (alone > 0) this.body.add(item.level, owner);
    rowsOf.forEach((cells, at) => {
      const indikator = indicators[at];
      if (!beside) this.body.add(item.level, indikator ? indikatorOwner(indikator, owner) : owner, cells);
      this.indicatorRows.add(top + alone + at);
    });
    const own = beside ? 0 : alone + indicators.length;
    const under = this.placeAll(children, top + own, owner.words);
    const height = Math.max(1, under + own);
    // A row beside which only an indicator of an upper level stands is that indicator's, where there is one.
    if (this.body.rows.length < top + height) {
      const [indikator] = beside ? indicators : [];
      this.body.add(item.level, indikator ? indikatorOwner(indikator, owner) : owner);
    }
    if (beside) this.writeBeside(rowsOf[0] ?? [], top, top + height - 1);
    this.writeHead(item, top, top + height - 1, own);
    return height;
  }

  /** Numbers the rows of indicators from one, where the table counts them. */
  countIndicators(): void {
    const at = this.columns.findIndex(({ form: { field } }) => field === 'nomor-indikator');
    if (at < 0) return;
    let count = 0;
    this.body.rows.forEach(({ cells }, row) => {
      if (!this.indicatorRows.has(row)) return;
      count += 1;
      cells[at] = { value: count, format: '0' };
    });
  }

  /** Gives every row that has rupiah a dash where it has none. */
  dashRupiah(): void {
    for (const { cells } of this.body.rows) cells.splice(0, cells.length, ...withDashes(cells, this.columns));
  }

  /** Whether what is written for the item itself can stand on its first indicator's row. */
  private ownFits(item: Item, first: readonly Cell[] | undefined): boolean {
    return first !== undefined && sharesRow(this.columns, this.columns.map((column) => ownContentOfItem(item, column, this.request.choices)), first);
  }

  private count({ id, level }: Item): void {
    const count = (this.counted.get(level) ?? 0) + 1;
    this.counted.set(level, count);
    this.numbers.set(id, count);
  }

  private placeAll(items: readonly Item[], top: number, above: string): number {
    let height = 0;
    for (const item of items) height += this.place(item, top + height, above);
    return height;
  }

  private writeBand(item: Item, owner: RowOwner): void {
    const row = this.body.rows.length;
    const words = printText(itemWords(item, this.form.words, 'marked'));
    this.body.add(item.level, owner)[0] = words && { ...words, source: { owner: item.id, field: { field: 'uraian' } } };
    this.body.merge({ top: row, left: 0, bottom: row, right: this.columns.length - 1 });
  }

  /** Whether a column is an indicator's of this item: of its own level where that has one, else shared by all. */
  private mine({ form: { field, level } }: PlacedColumn, item: Item, beside: boolean): boolean {
    return field !== 'uraian' && (level === undefined ? !beside || field === 'opd' : level === item.level);
  }

  private writeBeside(cells: readonly Cell[], top: number, bottom: number): void {
    const target = this.body.rows[top]?.cells;
    if (!target) return;
    cells.forEach((cell, column) => {
      const own = this.columns[column]?.form.level !== undefined;
      if (cell === null || (!own && target[column] !== null)) return;
      target[column] = cell;
      if (own) this.body.carryDown(top, bottom, column, this.request.choices.labels);
    });
  }

  /** An item's words merged down over all of its rows; what was written for the item itself goes on its first row where that is free. */
  private writeHead(item: Item, top: number, bottom: number, own: number): void {
    const cells = this.body.rows[top]?.cells;
    if (!cells) return;
    const splits = this.columns.some(({ form: { field, level } }) => field === 'outcome' && level === item.level);
    // What stands in a column with other levels ends where those begin.
    const last = this.stacked.has(item.level) ? top + own - 1 : bottom;
    this.columns.forEach((column, at) => {
      const { field, level, also = [], words } = column.form;
      if (field === 'nomor' && level === item.level) {
        cells[at] = { value: this.numbers.get(item.id) ?? 0, format: '0' };
        this.body.carryDown(top, bottom, at, this.request.choices.labels);
      } else if (field === 'kode' && (level === item.level || also.includes(item.level))) {
        cells[at] = sourced(printText(item.code?.raw), item.id, column);
        this.body.carryDown(top, last, at, this.request.choices.labels);
      } else if ((level === item.level || also.includes(item.level)) && (field === 'uraian' || field === 'outcome')) {
        const { name, outcome } = splits ? splitOutcome(itemWords(item, this.form.words, words)) : { name: itemWords(item, this.form.words, words), outcome: null };
        cells[at] = sourced(printText(field === 'outcome' ? outcome : name), item.id, column);
        if (cells[at] !== null) this.body.carryDown(top, field === 'outcome' ? bottom : last, at, this.request.choices.labels);
      } else if (level === undefined && (own > 0 || bottom === top)) cells[at] ??= ownContentOfItem(item, column, this.request.choices);
    });
  }
}
