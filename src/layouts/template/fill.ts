import { viewPlan, type Indikator, type Item, type ItemId, type Level, type Plan, type PlanView, type Value } from '../../plan';
import { inCascadeOrder } from '../engine/rows/cascade';
import { itemWords } from '../engine/rows/words';
import { indikatorWithSatuan, indikatorWords } from '../engine/satuan';
import { plan86Words } from '../engine/words';
import { paguCell, targetCell, textCell } from './cells';
import { codeOver, codeTells } from './code-parts';
import { gaps } from './gaps';
import type { FilledTemplate, TemplateCell, TemplateColumn, TemplateForm, TemplateLabels, TemplateRow, WithoutPlace } from './form';
import { yearCells, yearRowsOf, type YearRow } from './long';
import { planYearOf } from './years';

type Cells = readonly (TemplateCell | null)[];


/**
 * A plan as the rows of a planner's own table: one row per indicator, an item's words on its first (or every) row, in the columns and the
 * number style of that table. Nothing is a formula and nothing is made up: what the table has no column for is reported.
 *
 * - Where each level has its own column, an item that has nothing of its own shares the row of the item below it.
 * - Where one column holds several levels, an item's words say their level ("SASARAN 1 : …"), unless a Tingkat column or the code says it.
 * - A table with a Tingkat column and none for indicators (our `Matriks`) has a row per item and a row per indicator.
 * - A long table (its own column of years) has a row per indicator and year.
 * - Satuan without a column stands behind the indicator's name in brackets, unless name or values say it already.
 * - What is written for an item itself moves onto its first indicator's row only where that row then still says whose it is; else the item has
 *   a row of its own.
 */
export function fillTemplate(plan: Plan, form: TemplateForm, labels: TemplateLabels = 'first'): FilledTemplate {
  return new TemplateFiller(viewPlan(plan), form, labels).fill();
}

class TemplateFiller {
  private readonly rows: TemplateRow[] = [];
  private readonly used = { items: 0, indikator: 0 };
  private readonly placed: Item[];
  private readonly places = new Map<ItemId, number>();
  private readonly lost = new Map<Level, { items: number; indikator: number }>();
  private notIku = 0;
  private readonly names: readonly number[];
  private readonly words: readonly number[];
  private readonly codes: readonly number[];
  private readonly tingkat: boolean;
  /** Items and indicators stand in one column, told apart by Tingkat. */
  private readonly oneColumn: boolean;
  private readonly satuanInName: boolean;
  private readonly ikuOnly: boolean;
  /** In a long table the years that each indicator has a row for. */
  private readonly years: readonly YearRow[] | null;
  private readonly planYear: (year: number) => number | null;

  constructor(private readonly view: PlanView, private readonly form: TemplateForm, private readonly labels: TemplateLabels) {
    const at = (field: string): readonly number[] => form.columns.flatMap((column, index) => (column.field === field ? [index] : []));
    this.words = at('uraian');
    this.codes = at('kode');
    this.tingkat = at('tingkat').length > 0;
    this.oneColumn = at('indikator').length === 0 && this.tingkat && this.words.length > 0;
    this.names = this.oneColumn ? this.words.slice(0, 1) : at('indikator');
    this.satuanInName = at('satuan').length === 0;
    this.ikuOnly = form.ikuOnly && view.plan.indikator.some(isIku);
    this.planYear = planYearOf(view.plan, form);
    this.years = yearRowsOf(view.plan, form);
    this.placed = inCascadeOrder(view).filter((item) => this.place(item));
  }

  fill(): FilledTemplate {
    this.addLoose();
    if (this.words.length === 0) for (const item of inCascadeOrder(this.view)) this.addIndicators(item, this.indicatorsOf(item), new Map());
    else this.addItems();
    const { withoutColumn, empty } = gaps(this.view, this.form, this.rows, this.planYear, this.years);
    const withoutPlace = [...this.lost].map(([level, { items, indikator }]): WithoutPlace => ({ level, items, indikator }));
    return { rows: this.rows, counts: { ...this.used }, withoutColumn, withoutPlace, notIku: this.notIku, empty };
  }

  /** Indicators of a list (IKU, IKD) hang on no item; they stand first, where none can be taken for theirs. */
  private addLoose(): void {
    for (const indikator of this.view.plan.indikator) {
      if (indikator.itemId !== null || this.names.length === 0) continue;
      if (this.ikuOnly && !isIku(indikator)) this.notIku += 1;
      else {
        this.push(indikator.id, null, [], this.indikatorCells(indikator));
        this.used.indikator += 1;
      }
    }
  }

  /** Finds the column for an item's words: the one of its level, else one that holds several levels and this among them. */
  private place(item: Item): boolean {
    if (this.words.length === 0) return false;
    const rank = ({ level, levels }: TemplateColumn): number => (level === item.level ? 3 : level !== undefined ? 0 : levels.includes(item.level) ? 2 : levels.length === 0 ? 1 : 0);
    let best: number | null = null;
    for (const index of this.words) if (rank(this.column(index)) > (best === null ? 0 : rank(this.column(best)))) best = index;
    if (best === null) {
      this.lose(item, 1, this.view.indikatorOf(item.id).length);
      return false;
    }
    this.places.set(item.id, best);
    return true;
  }

  private lose(item: Item, items: number, indikator: number): void {
    if (items + indikator === 0) return;
    const before = this.lost.get(item.level) ?? { items: 0, indikator: 0 };
    this.lost.set(item.level, { items: before.items + items, indikator: before.indikator + indikator });
  }

  private addItems(): void {
    let waiting: Item[] = [];
    for (const [at, item] of this.placed.entries()) {
      const indicators = this.indicatorsOf(item);
      const own = this.ownCells(item);
      const next = this.placed[at + 1];
      const alone = indicators.length > 0 || own.some((cell) => cell !== null) || (item.code !== null && this.codes.length > 0) || this.tingkat;
      if (!alone && next && this.above(next) === item && this.isBelow(next, [...waiting, item])) {
        waiting.push(item);
        continue;
      }
      this.addItem(item, indicators, own, waiting);
      waiting = [];
    }
    this.used.items = this.placed.length;
  }

  private addItem(item: Item, indicators: readonly Indikator[], own: Cells, waiting: readonly Item[]): void {
    const head = new Map<number, TemplateCell | null>();
    for (const above of waiting) this.putWords(head, above);
    this.putHead(head, item);
    const repeated = this.labels === 'every' ? this.lineWords(item) : new Map<number, TemplateCell | null>();
    const [first] = indicators;
    const firstCells = first && this.indikatorCells(first);
    if (firstCells && !this.oneColumn && this.sharesRow(own, firstCells)) {
      const values = firstCells.map((cell, index) => cell ?? own[index] ?? null);
      this.push(first.id, item.level, [repeated, head], values);
      this.used.indikator += 1;
      this.addIndicators(item, indicators.slice(1), this.repeatsOf(item, true));
      return;
    }
    this.push(item.id, item.level, [repeated, head], own);
    // In a column that holds all levels, words repeated before the first indicator would open the item again.
    this.addIndicators(item, indicators, this.oneColumn ? new Map() : this.repeatsOf(item, this.words.length > 1));
  }

  private addIndicators(item: Item, indicators: readonly Indikator[], repeated: ReadonlyMap<number, TemplateCell | null>): void {
    for (const indikator of indicators) {
      this.push(indikator.id, item.level, [repeated], this.indikatorCells(indikator));
      this.used.indikator += 1;
    }
  }

  private repeatsOf(item: Item, own: boolean): ReadonlyMap<number, TemplateCell | null> {
    if (this.labels === 'first' || !own) return new Map();
    const cells = new Map(this.lineWords(item));
    this.putHead(cells, item);
    return cells;
  }

  /** Words of the items above, each in its own column; one that shares a column with an item below it is not repeated. */
  private lineWords(item: Item): ReadonlyMap<number, TemplateCell | null> {
    const cells = new Map<number, TemplateCell | null>();
    const taken = new Set([this.places.get(item.id)]);
    for (let above = this.above(item); above; above = this.above(above)) {
      const index = this.places.get(above.id);
      if (taken.has(index)) continue;
      taken.add(index);
      this.putWords(cells, above);
    }
    return cells;
  }

  private push(owner: string, level: Level | null, heads: readonly ReadonlyMap<number, TemplateCell | null>[], values: Cells): void {
    const cells = values.map((cell, index) => heads.reduce<TemplateCell | null>((found, head) => head.get(index) ?? found, null) ?? cell);
    const number = this.numberOf(owner, level, heads);
    const row: TemplateRow = { owner, level, cells: cells.map((cell, index) => (this.column(index).field === 'nomor' ? number : cell)) };
    const indikator = this.years && this.view.indikator.get(owner);
    if (!indikator || !this.years || this.years.length === 0) this.rows.push(row);
    else for (const [nth, year] of this.years.entries()) this.rows.push({ ...row, cells: yearCells(indikator, year, this.form.columns, row.cells, nth === 0 ? 'all' : this.labels === 'every' ? 'words' : 'none') });
  }

  private running = 0;

  /** The "No" column: counts the rows' items where the table holds one level, its indicators where it holds none, else what the item is numbered with. */
  private numberOf(owner: string, level: Level | null, heads: readonly ReadonlyMap<number, TemplateCell | null>[]): TemplateCell | null {
    const opens = this.words.length === 0 || heads.some((head) => head.size > 0);
    if (!opens || (heads.length === 1 && this.words.length > 0)) return null;
    const [only, ...more] = this.words;
    const counted = this.words.length === 0 || (only !== undefined && more.length === 0 && isOneLevel(this.column(only)));
    if (counted) return { value: (this.running += 1), format: null };
    const item = this.view.item.get(owner) ?? this.view.item.get(this.view.indikator.get(owner)?.itemId ?? '');
    return item?.level === level ? textCell(item.number) : null;
  }

  private putHead(cells: Map<number, TemplateCell | null>, item: Item): void {
    this.putWords(cells, item);
    const parts = item.code ? codeOver(item.code, this.codes.length) : [];
    for (const [nth, index] of this.codes.entries()) if (parts[nth] !== undefined) cells.set(index, textCell(parts[nth]));
    for (const [index, { field }] of this.form.columns.entries()) if (field === 'tingkat') cells.set(index, textCell(titled(item.level)));
  }

  private putWords(cells: Map<number, TemplateCell | null>, item: Item): void {
    const index = this.places.get(item.id);
    if (index !== undefined) cells.set(index, textCell(this.wordsOf(item, this.column(index))));
  }

  private wordsOf(item: Item, column: TemplateColumn): string {
    const raw = item.raw.trim() === '' ? item.title : item.raw;
    const said = isOneLevel(column) || this.tingkat || (this.codes.length > 0 && codeTells(item.code, item.level));
    if (!said) return itemWords(item, plan86Words, 'marked');
    // "SASARAN : …" says nothing more in a column of its own; "SASARAN 1 : …" says the number.
    if (item.number === null) return item.title.trim() === '' ? raw : item.title;
    return plan86Words[item.level].marked.test(raw) ? raw : itemWords(item, plan86Words, 'marked');
  }

  private indicatorsOf(item: Item): readonly Indikator[] {
    const all = this.view.indikatorOf(item.id);
    if (this.names.length === 0) {
      this.lose(item, 0, all.length);
      return [];
    }
    if (this.nameColumn(item.level) === null) {
      this.lose(item, 0, all.length);
      return [];
    }
    if (!this.ikuOnly) return all;
    const marked = all.filter(isIku);
    this.notIku += all.length - marked.length;
    return marked;
  }

  /** The column for the names of a level's indicators; null where each level has its own and this one has none. */
  private nameColumn(level: Level): number | null {
    if (this.oneColumn) return this.names[0] ?? null;
    const exact = this.names.find((index) => this.column(index).level === level);
    return exact ?? this.names.find((index) => this.column(index).level === undefined) ?? null;
  }

  private ownCells(item: Item): Cells {
    return this.form.columns.map((column): TemplateCell | null => {
      if (column.level !== undefined && column.level !== item.level) return null;
      switch (column.field) {
        case 'pagu': {
          const year = column.year === undefined ? null : this.planYear(column.year);
          return paguCell(year === null ? null : written(item.pagu[year]), column);
        }
        case 'pagu-akhir': return paguCell(written(item.paguAkhir), column);
        case 'opd': return textCell(item.opd?.raw);
        case 'catatan': return textCell(item.catatan);
        case 'id': return this.oneColumn ? textCell(item.id) : null;
        default: return null;
      }
    });
  }

  private indikatorCells(indikator: Indikator): Cells {
    const item = this.view.itemOf(indikator);
    const name = item ? this.nameColumn(item.level) : this.names[0] ?? null;
    return this.form.columns.map((column, index): TemplateCell | null => {
      if (index === name) return textCell(this.satuanInName ? indikatorWithSatuan(indikator, 'marked') : indikatorWords(indikator, 'marked'));
      if (this.oneColumn && column.field === 'tingkat') return textCell('Indikator');
      // Where each level has its own targets, only its own columns are filled.
      return column.level !== undefined && column.level !== item?.level ? null : this.valueCell(indikator, column);
    });
  }

  private valueCell(indikator: Indikator, column: TemplateColumn): TemplateCell | null {
    const year = column.year === undefined ? null : this.planYear(column.year);
    switch (column.field) {
      case 'satuan': return textCell(indikator.satuan);
      case 'kondisi-awal': return targetCell(indikator.kondisiAwal, column, indikator.satuan);
      case 'target': return targetCell(year === null ? null : indikator.targets[year], column, indikator.satuan);
      case 'kondisi-akhir': return targetCell(indikator.kondisiAkhir, column, indikator.satuan);
      case 'pagu': return paguCell(year === null ? null : indikator.pagu[year], column);
      case 'pagu-akhir': return paguCell(indikator.paguAkhir, column);
      case 'opd': return textCell(indikator.opd.raw);
      case 'opd-pendukung': return textCell(supporters(indikator));
      case 'arah': return textCell(indikator.arah);
      case 'perhitungan': return textCell(indikator.perhitungan);
      case 'definisi': return textCell(indikator.definisi);
      case 'formula': return textCell(indikator.formula);
      case 'sumber-data': return textCell(indikator.sumberData);
      case 'lokasi': return textCell(indikator.lokasi);
      case 'iku': return textCell(indikator.iku);
      case 'catatan': return textCell(indikator.catatan);
      case 'id': return textCell(indikator.id);
      default: return null;
    }
  }

  /** Whether what is written for an item can stand on its first indicator's row and still be read as what it is. */
  private sharesRow(own: Cells, first: Cells): boolean {
    const money = (cells: Cells): boolean => this.form.columns.some(({ field }, index) => (field === 'pagu' || field === 'pagu-akhir') && (cells[index] ?? null) !== null);
    if (money(own) && money(first)) return false;
    return this.form.columns.every(({ field }, index) => {
      const said = own[index] ?? null;
      return (field !== 'opd' && field !== 'catatan') || said === null || said.value === first[index]?.value;
    });
  }

  /** The nearest item above that has a place. */
  private above(item: Item): Item | null {
    const seen = new Set<ItemId>([item.id]);
    for (let id = item.parentId; id !== null && !seen.has(id);) {
      seen.add(id);
      const parent = this.view.item.get(id);
      if (!parent) return null;
      if (this.places.has(id)) return parent;
      id = parent.parentId;
    }
    return null;
  }

  private isBelow(next: Item, waiting: readonly Item[]): boolean {
    const taken = new Set(waiting.map((item) => this.places.get(item.id)));
    return taken.size === waiting.length && !taken.has(this.places.get(next.id));
  }

  private column(index: number): TemplateColumn {
    const column = this.form.columns[index];
    if (!column) throw new RangeError(`no column ${index}`);
    return column;
  }
}

/** A dash on an item's own row says nothing that deserves a row. */
const written = (value: Value | null | undefined): Value | null => (!value || value.form.kind === 'missing' ? null : value);

const isOneLevel = ({ level, levels }: TemplateColumn): boolean => level !== undefined || levels.length === 1;

/** Marked in its own column: "IKU", "Ya", "√"; "Tidak" and "-" mark nothing. */
export function isIku({ iku }: Indikator): boolean {
  return iku !== null && !/^\s*(tidak|bukan|non\b.*|no|0|false|[-–—.]*)\s*$/i.test(iku);
}

/** Supporting agencies that the main OPD text does not name itself. */
export function supporters({ opd }: Indikator): string {
  return opd.refs.filter((ref) => ref.role === 'pendukung' && !opd.raw.includes(ref.raw)).map((ref) => ref.raw).join('; ');
}

/** "Sub Kegiatan" for sub-kegiatan. */
function titled(level: Level): string {
  return level.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
