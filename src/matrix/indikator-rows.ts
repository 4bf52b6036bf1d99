import { fieldKey, type Field, type Level } from '../plan';
import type { MappedColumn } from './columns';
import { hasLine, hasYear, type IndikatorDraft, type ItemDraft } from './drafts';
import type { HeaderBlock } from './header';
import type { Cascade } from './levels';
import { yearAt, yearColumnOf } from './long';
import { readIndikatorText } from './prefixes';
import { RowCells } from './row-cells';
import { measureColumnOf, saidBy, type Said } from './row-measures';
import type { RankClues } from './row-ranks';
import type { Sheet } from './sheet';
import { fold } from './text';

/** What stands open above the rows of a sheet that goes on with another, what places meant there, and the indicators there. */
export interface Before {
  readonly cascade: Cascade;
  readonly rankClues: RankClues;
  readonly indikator: readonly IndikatorDraft[];
}

/** The indicators that rows come to: one each, or one for all rows of its years and measures. */
export class IndikatorRows extends RowCells {
  protected readonly own = new Set<ItemDraft>();
  protected readonly indikator: IndikatorDraft[] = [];
  protected readonly itemOn = new Map<number, ItemDraft>();
  protected readonly indikatorOn = new Map<number, IndikatorDraft[]>();
  /** Of a long table: the column that says each row's year. */
  protected readonly yearColumn: number | null;
  protected firstRow = -1;
  protected lastRow = -1;
  /** Says of each row what it holds of its indicator, where several rows hold different things. */
  private readonly measures: number | null;
  /** Whether rows of a pagu stand below those of their targets; they may come first in a long table only. */
  private readonly paysBelow: boolean;
  /** In a long table, where rows may come in any order: indicators by their words. */
  private readonly byWords = new Map<string, IndikatorDraft[]>();
  private readonly years = new Set<number>();
  private readonly apart = new Set<Field>();

  constructor(sheet: Sheet, block: HeaderBlock, columns: readonly MappedColumn[], protected readonly cascade: Cascade, protected readonly before: Before | undefined) {
    super(sheet, block, columns);
    this.yearColumn = yearColumnOf(columns);
    this.measures = measureColumnOf(sheet, block);
    this.paysBelow = this.yearColumn !== null || this.firstSaid() === 'target';
  }

  /** What a row holds of its indicator: its targets, where no column says. */
  protected sayOf(row: number): Said {
    const said = this.measures === null ? null : saidBy(this.sheet.text(row, this.measures));
    if (said === null || said === 'tercapai') return said ?? 'target';
    return this.yearColumn !== null || (said === 'pagu' && this.paysBelow) ? said : 'target';
  }

  private firstSaid(): Said | null {
    for (let row = this.block.lastRow + 1; this.measures !== null && row <= this.sheet.zone.bottom; row += 1) {
      const said = saidBy(this.sheet.text(row, this.measures));
      if (said !== null) return said;
    }
    return null;
  }

  /** Years that rows say, ascending. */
  protected yearsOfRows(): readonly number[] {
    return [...this.years].sort((a, b) => a - b);
  }

  /** What stands in rows of its own. */
  protected fieldsApart(): readonly Field[] {
    return [...this.apart];
  }

  /** False where there is no item for it to hang on. */
  protected addIndikator(row: number, column: MappedColumn, raw: string, opened: ItemDraft | null): boolean {
    const { level, number, name } = readIndikatorText(raw);
    const stated = column.level ?? (opened ? null : level);
    // A blank text beside an indicator, without a merge, goes on with the item above: printed matrices leave the cell empty until the next item begins.
    const item = (stated === null ? null : this.cascade.at(stated)) ?? opened ?? this.itemOn.get(row) ?? this.cascade.current;
    // A list of indicators (IKU, IKD, IKK) names no items; in a cascade an indicator without one is lost.
    if (!item && this.uraian.length > 0) return false;
    const year = this.yearOn(row);
    if (year !== null || this.sayOf(row) !== 'target') {
      const last = this.lastIndikator();
      if (last?.item === item && fold(last.raw) === fold(raw) && this.addLine(last, row)) return true;
      if (this.yearColumn !== null && this.byWords.get(fold(raw))?.some((draft) => draft.item === item && this.addLine(draft, row))) return true;
    }
    const again = item && column.level !== undefined && this.isFilledDown(row, column.level) ? [...(this.before?.indikator ?? []), ...this.indikator].find((draft) => draft.item === item && fold(draft.raw) === fold(raw)) : undefined;
    if (again) {
      this.indikatorOn.set(row, [...(this.indikatorOn.get(row) ?? []), again]);
      return true;
    }
    const draft: IndikatorDraft = { item, row, column: column.column, raw, name, number, ...(year !== null || (this.yearColumn !== null && this.sayOf(row) !== 'target') ? { years: new Map() } : {}), ...(this.measures === null ? {} : { apart: new Map() }), id: '' };
    this.indikator.push(draft);
    if (draft.years) {
      this.byWords.set(fold(raw), [...(this.byWords.get(fold(raw)) ?? []), draft]);
      this.putLine(draft, row);
    }
    const there = this.indikatorOn.get(row);
    if (there) there.push(draft);
    else this.indikatorOn.set(row, [draft]);
    if (item && !this.itemOn.has(row)) this.itemOn.set(row, item);
    if (item && this.opensOn(item, row)) item.rowTaken = true;
    return true;
  }

  /** Whether a level's words stand on this row once more: then its indicator does as well. */
  private isFilledDown(row: number, level: Level): boolean {
    return this.uraian.some((column) => column.level === level && this.cell(row, column.column).kind === 'own') && !this.opensOn(this.cascade.at(level), row);
  }

  /** Whether an item's own row is this one, of this sheet. */
  private opensOn(item: ItemDraft | null, row: number): boolean {
    return item !== null && item.row === row && this.own.has(item);
  }

  /** A row without a name, merged or blank, is the next year of the indicator above, or has its pagu. */
  protected goesOn(row: number): boolean {
    const last = this.lastIndikator();
    return (this.yearOn(row) !== null || this.sayOf(row) !== 'target') && last !== undefined && last.item === this.cascade.current && this.addLine(last, row);
  }

  /** The indicator whose rows a row may go on with: on the first row of a sheet the last one of the sheet before. */
  private lastIndikator(): IndikatorDraft | undefined {
    return this.indikator.at(-1) ?? this.before?.indikator.at(-1);
  }

  private yearOn(row: number): number | null {
    return this.yearColumn === null ? null : yearAt(this.sheet, row, this.yearColumn);
  }

  /** Another row of the same indicator; false where it has that year and measure already. */
  private addLine(draft: IndikatorDraft, row: number): boolean {
    const said = this.sayOf(row);
    const year = this.yearOn(row);
    if (said === 'target' ? year === null || !draft.years || hasYear(draft, year) : !draft.apart || hasLine(draft, this.keyOf(said, year))) return false;
    const ours = this.indikator.at(-1) === draft || this.byWords.get(fold(draft.raw))?.includes(draft) === true;
    const mine: IndikatorDraft = ours ? draft : { ...draft, row, ...(draft.years ? { years: new Map() } : {}), ...(draft.apart ? { apart: new Map() } : {}), begun: draft };
    if (!ours) this.indikator.push(mine);
    this.putLine(mine, row);
    if (draft.item) this.itemOn.set(row, draft.item);
    this.indikatorOn.set(row, [mine]);
    this.seen(row);
    return true;
  }

  private putLine(draft: IndikatorDraft, row: number): void {
    const said = this.sayOf(row);
    const year = this.yearOn(row);
    if (said === 'target' && year !== null) draft.years?.set(year, row);
    else if (said !== 'target') {
      draft.apart?.set(this.keyOf(said, year), row);
      if (said !== 'tercapai') this.apart.add(said);
    }
    if (year !== null && (said === 'target' || said === 'pagu')) this.years.add(year);
  }

  private keyOf(said: Said, year: number | null): string {
    return said === 'pagu' && year !== null ? fieldKey({ field: said, year }) : said;
  }

  protected seen(row: number): void {
    if (this.firstRow < 0) this.firstRow = row;
    this.lastRow = row;
  }
}
