import type { Level } from '../../../plan';
import { contentOfIndikator, ownContentOfItem, printText, sourced, type Cell } from '../content';
import type { ColumnField, ColumnForm, LevelWords, RowKind, ShareRow } from '../form';
import type { PlacedColumn } from '../header';
import { BodyWriter, headOwner, indikatorOwner, totalGap, wordsMark, type Body, type BodyRequest, type RowOwner } from './body';
import type { Branch } from './branch';
import { withDashes } from './dashes';
import { sharesRow } from './share';
import { isMoney, sumUp } from './sum-up';
import { itemWords, splitOutcome } from './words';

/** How branches become rows; see `OutlineRows` for each part. */
export interface BranchRows {
  readonly bands: ReadonlySet<RowKind>;
  readonly merged: ReadonlySet<ColumnField>;
  readonly sums: ReadonlySet<RowKind>;
  readonly total: string | null;
  readonly share: ShareRow | null;
  /** Whether running numbers of indicators begin again under each branch. */
  readonly restart: boolean;
  /** Whether a branch's number by place stands for a code that its item lacks. */
  readonly numbered: boolean;
  readonly words: Readonly<Record<Level, LevelWords>>;
}

/**
 * Branches as rows, one row per indicator.
 *
 * - A band (misi) with nothing but its words is one cell across all columns; its kode, where it has one, keeps its own cell.
 * - Any other item takes the rows of its indicators, its kode and words merged down over them; without indicators it takes one row. A heading takes one row.
 * - Pagu and OPD stand on the row they were written for. A pagu written for the item itself moves onto its first indicator row where
 *   that has none. Where it would collide, or where the item names an agency that its first indicator does not, the item gets a row
 *   of its own above its indicators, so that neither word is lost and no agency is passed on to an indicator that names none.
 * - A row that sums holds the sum of the rows right below it, not what was written there.
 */
export function branchRows(branches: readonly Branch[], form: BranchRows, request: BodyRequest): Body {
  const rows = new BranchWriter(form, request);
  const tops = branches.flatMap((one) => rows.write(one, ''));
  if (form.total !== null && rows.body.rows.length > 0) rows.writeTotal(form.total, form.share, tops);
  return rows.body;
}

class BranchWriter {
  readonly body: BodyWriter;
  private readonly columns: readonly PlacedColumn[];
  private readonly firstMoney: number;
  private readonly namesIndicators: boolean;
  private counted = 0;
  private readonly indicatorRows: number[] = [];

  constructor(private readonly form: BranchRows, private readonly request: BodyRequest) {
    this.columns = request.columns;
    this.body = new BodyWriter(this.columns.length);
    this.firstMoney = this.columns.findIndex(isMoney);
    this.namesIndicators = this.columns.some(({ form: { field } }) => field === 'indikator' || field === 'target');
  }

  /** Draws a branch with all that hangs on it; says which rows hold its own rupiah. */
  write(one: Branch, above: string): readonly number[] {
    const { body } = this;
    const owner = this.ownerOf(one, above);
    const top = body.rows.length;
    const summed = one.kind !== null && this.form.sums.has(one.kind);
    if (this.isBand(one, summed)) this.writeBand(one, owner);
    else if (one.heading && one.indikator.length === 0) this.writeHeading(one, owner);
    else this.writeBlock(one, summed, owner);
    const own = Array.from({ length: body.rows.length - top }, (_, at) => top + at);
    const below = one.children.flatMap((child) => this.write(child, owner.words));
    if (summed) sumUp(body, this.columns, top, below, body.rows.length);
    this.mergeDown(top, top + own.length - 1);
    if (summed) return own.slice(0, 1);
    return one.heading === null ? own : below;
  }

  writeTotal(label: string, share: ShareRow | null, tops: readonly number[]): void {
    const { body, columns, indicatorRows } = this;
    const scored = columns.findIndex(({ form: { adds, totalled } }) => adds !== undefined || totalled === true);
    // A sum that reached the total itself would go round in a circle.
    const gap = this.form.sums.size > 0 || scored >= 0 ? body.rows.length : null;
    if (gap !== null) body.add(null, headOwner(totalGap, ''));
    const row = body.rows.length;
    const say = (words: string): Cell => printText(this.request.choices.headerWords[words] ?? words);
    body.add('jumlah', headOwner('jumlah', label))[0] = say(label);
    if (scored >= 0) {
      const put = (at: number, cell: Cell): void => void body.rows[at]?.cells.splice(scored, 1, cell);
      body.merge({ top: row, left: 0, bottom: row, right: scored - 1 });
      put(row, { value: 0, format: '0' });
      // A plan without indicators has nothing to add: SUM() of nothing is no formula.
      const [first] = indicatorRows;
      if (first !== undefined) body.sums.push({ row, column: scored, rows: indicatorRows, ...(gap !== null && indicatorRows.at(-1) === gap - 1 ? { next: gap } : {}) });
      if (share === null) return;
      body.add('jumlah', headOwner('nilai', share.label))[0] = say(share.label);
      body.merge({ top: row + 1, left: 0, bottom: row + 1, right: scored - 1 });
      if (share.each === null || first === undefined) return;
      put(row + 1, { value: 0, format: '0.00%' });
      const named = columns.findIndex(({ form: { field } }) => field === 'indikator');
      const counted = named >= 0 ? named : columns.findIndex(({ form: { field } }) => field === 'nomor-indikator');
      body.sums.push({ row: row + 1, column: scored, over: row, each: share.each, counted: { column: counted, first, last: row - 1 } });
      return;
    }
    const before = columns.findIndex(({ form: { field }, year }) => year !== null || field === 'kondisi-akhir' || field === 'pagu-akhir');
    body.merge({ top: row, left: 0, bottom: row, right: Math.max(0, (before < 0 ? columns.length : before) - 1) });
    sumUp(body, columns, row, tops, gap);
  }

  private isBand(one: Branch, summed: boolean): boolean {
    if (one.kind === null || !this.form.bands.has(one.kind) || one.indikator.length > 0) return false;
    const { item } = one;
    return !(summed && this.firstMoney >= 0) && (item === null || this.columns.every((column) => ownContentOfItem(item, column, this.request.choices) === null));
  }

  private ownerOf({ kind, item, heading }: Branch, above: string): RowOwner {
    if (heading) return headOwner(`${kind ?? ''}:${heading.code ?? heading.text}`, `${above}${wordsMark}${heading.text}`);
    return { id: item?.id ?? '', words: item ? `${above}${wordsMark}${item.title}` : above, item: item?.id ?? null, indikator: null };
  }

  private writeBand(one: Branch, owner: RowOwner): void {
    const { body, columns } = this;
    const row = body.rows.length;
    const cells = body.add(one.kind, owner);
    const code = columns[0]?.form.field === 'kode' ? printText(this.codeOf(one)) : null;
    const left = code ? 1 : 0;
    const from = (cell: Cell, field: 'kode' | 'uraian'): Cell => (cell && one.item ? { ...cell, source: { owner: one.item.id, field: { field } } } : cell);
    if (code) cells[0] = from(code, 'kode');
    if (left < columns.length) cells[left] = from(printText(this.textOf(one, 'marked')), 'uraian');
    body.merge({ top: row, left, bottom: row, right: columns.length - 1 });
  }

  /** A heading's words run over the empty cells up to the first year, or they would stand in a narrow tower. */
  private writeHeading(one: Branch, owner: RowOwner): void {
    const { body, columns } = this;
    const row = body.rows.length;
    body.add(one.kind, owner, columns.map((column) => this.headContent(one, column)));
    const left = columns.findIndex(({ form: { field } }) => field === 'uraian' || field === 'indikator');
    const first = columns.findIndex(({ form: { field }, year }) => year !== null || field === 'kondisi-akhir' || field === 'pagu-akhir');
    const right = (first < 0 ? columns.length : first) - 1;
    if (left >= 0 && body.cell(row, left) === null) body.rows[row]?.cells.splice(left, 1, printText(one.heading?.text));
    if (left >= 0 && right > left) body.merge({ top: row, left, bottom: row, right });
  }

  private writeBlock(one: Branch, summed: boolean, owner: RowOwner): void {
    const { columns, request: { choices } } = this;
    const level = one.item?.level ?? null;
    const { item } = one;
    const own = columns.map((column) => (item === null || (summed && isMoney(column)) ? null : ownContentOfItem(item, column, choices)));
    if (this.form.restart) this.counted = 0;
    const indicators = one.indikator.map((indikator): BlockRow => ({
      owner: indikatorOwner(indikator, owner),
      cells: columns.map((column) => {
        if (summed && isMoney(column)) return null;
        return column.form.field === 'nomor-indikator' ? null : contentOfIndikator(indikator, column, choices, level);
      }),
    }));
    // A table that names no indicators has rows for amounts only.
    const block = this.namesIndicators ? indicators : withAmounts(indicators);
    const named = block.length;
    const first = block[0];
    if (first && sharesRow(columns, own, first.cells)) block[0] = { ...first, cells: first.cells.map((cell, at) => cell ?? own[at] ?? null) };
    else block.unshift({ owner, cells: own });
    const alone = block.length - named;
    if (choices.missing === 'dash') block.forEach((row, at) => (block[at] = { ...row, cells: withDashes(row.cells, columns) }));
    block.forEach(({ owner: rowOwner, cells }, at) => {
      if (at >= alone) {
        this.counted += 1;
        this.indicatorRows.push(this.body.rows.length);
      }
      const numbered = at < alone ? cells : cells.map((cell, index) => (columns[index]?.form.field === 'nomor-indikator' ? { value: this.counted, format: '0' } : cell));
      const row = this.body.rows.length;
      const written = this.body.add(one.kind, rowOwner, at === 0 ? columns.map((column, index) => this.headContent(one, column) ?? numbered[index] ?? null) : numbered);
      if (at >= alone) columns.forEach(({ form: { adds } }, index) => {
        if (adds === undefined) return;
        written[index] = { value: 0, format: '0' };
        this.body.sums.push({ row, column: index, left: index - adds });
      });
    });
  }

  private mergeDown(top: number, bottom: number): void {
    const { body, columns, form, request: { choices: { labels } } } = this;
    if (bottom <= top) return;
    columns.forEach((column, at) => {
      const { field } = column.form;
      if (!form.merged.has(field)) return;
      const below = body.rows.slice(top + 1, bottom + 1).map(({ cells }) => cells[at] ?? null);
      const head = body.cell(top, at);
      if (headFields.has(field)) body.carryDown(top, bottom, at, labels);
      else if (isMoney(column) && head !== null && below.every((cell) => cell === null)) body.merge({ top, left: at, bottom, right: at });
      else if (!isMoney(column) && labels !== 'filled' && head !== null && below.every((cell) => cell?.value === head.value)) {
        for (const row of body.rows.slice(top + 1, bottom + 1)) row.cells[at] = null;
        body.carryDown(top, bottom, at, labels);
      }
    });
  }

  private codeOf(one: Branch): string | null {
    return one.heading ? one.heading.code : one.item?.code?.raw ?? null;
  }

  private textOf(one: Branch, words: ColumnForm['words']): string | null {
    if (one.heading) return one.heading.text;
    return one.item && itemWords(one.item, this.form.words, words);
  }

  private headContent(one: Branch, column: PlacedColumn): Cell {
    const { field } = column.form;
    const cell = this.headWords(one, column);
    return one.item && (field === 'uraian' || (field === 'kode' && this.codeOf(one) !== null)) ? sourced(cell, one.item.id, column) : cell;
  }

  private headWords(one: Branch, { form: column }: PlacedColumn): Cell {
    switch (column.field) {
      case 'kode':
        return printText(this.codeOf(one) ?? (this.form.numbered ? one.number : null));
      case 'uraian': {
        if (column.level !== undefined && column.level !== one.item?.level) return null;
        const text = this.textOf(one, column.words);
        return printText(text !== null && this.columns.some(({ form: { field } }) => field === 'outcome') ? splitOutcome(text).name : text);
      }
      case 'outcome':
        return printText(one.item ? splitOutcome(this.textOf(one, 'bare') ?? '').outcome : null);
      case 'bidang-urusan':
        return printText(one.heading?.text);
      case 'tingkat':
        return printText(one.item ? this.form.words[one.item.level].prefix : null);
      case 'nomor':
        return printText(one.number);
      default:
        return null;
    }
  }
}

/** The rows that hold a number; where none does, the first that holds anything. */
function withAmounts(rows: BlockRow[]): BlockRow[] {
  const amounts = rows.filter(({ cells }) => cells.some((cell) => typeof cell?.value === 'number'));
  return amounts.length > 0 ? amounts : rows.filter(({ cells }) => cells.some((cell) => cell !== null)).slice(0, 1);
}

/** A row of an item before it is written. */
interface BlockRow {
  readonly owner: RowOwner;
  readonly cells: readonly Cell[];
}

/** Columns that speak of the item or heading, not of one of its indicators. */
const headFields: ReadonlySet<ColumnField> = new Set<ColumnField>(['kode', 'uraian', 'outcome', 'bidang-urusan', 'tingkat', 'nomor']);
