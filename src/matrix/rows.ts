import { depthOf, type Code, type Field, type Level } from '../plan';
import { codeBefore } from './codes';
import type { MappedColumn } from './columns';
import type { IndikatorDraft, ItemDraft } from './drafts';
import { isNumberingRow, type HeaderBlock } from './header';
import { Cascade, indikatorWord, levelOf, type Leveled } from './levels';
import { IndikatorRows, type Before } from './indikator-rows';
import { parentIdsOf, type ParentIds } from './parent-ids';
import { readResult } from './prefixes';
import { isAgencyName, labelledAgency, looksLikeAgency } from './opd';
import { numberBefore, type LevelNumbers } from './level-numbers';
import { blank, textOf, type Lead } from './row-cells';
import { levelOfWideLines, levelsOfSplitCodes, levelsOfSums, shiftedRows, type RowSight } from './row-clues';
import { rankRows, type RankClues, type RankRow } from './row-ranks';
import type { PassedRow, UnreadReason, UnreadRow } from './reading';
import { isNote, isSigning, isTotal } from './remarks';
import type { Sheet } from './sheet';
import { summedRows } from './sums';
import { fold } from './text';
import { addItem, missionsAbove, withMission } from './visions';
import { levelsNamed } from './vocabulary';

/** What the rows under a header came to. */
export interface Rows {
  readonly items: readonly ItemDraft[];
  readonly indikator: readonly IndikatorDraft[];
  readonly unread: readonly UnreadRow[];
  readonly passed: readonly PassedRow[];
  /** Rows with content that belongs to the table, totals included; equal to the header's end where there is none. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The item that each row belongs to, and its first indicator; by row, sparse. */
  readonly itemOn: ReadonlyMap<number, ItemDraft>;
  readonly indikatorOn: ReadonlyMap<number, readonly IndikatorDraft[]>;
  /** What stands open at the end. */
  readonly cascade: Cascade;
  /** What the rows' places told of levels, for the sheets that go on with this one. */
  readonly rankClues: RankClues;
  /** Where only an outline's numbers tell levels: what each depth was taken for, with its first number. */
  readonly levelNumbers: LevelNumbers['depths'];
  /** Agencies that a row of their own names for the rows below it, from the top down. */
  readonly agencies: readonly { readonly row: number; readonly name: string }[];
  /** Years of a long table, ascending; empty where years are columns. */
  readonly years: readonly number[];
  /** What stands in rows of its own, beside those of the targets: "Jenis: Pagu". */
  readonly apart: readonly Field[];
  /** Whether rows state the IDs of their items, and of what these hang on. */
  readonly statesParents: boolean;
}

/** What holds figures of an indicator; the others (satuan, definition, source) are words about it. */
const figureFields: ReadonlySet<Field> = new Set<Field>(['kondisi-awal', 'target', 'kondisi-akhir', 'realisasi', 'realisasi-pagu', 'capaian', 'capaian-pagu']);
/** Fields that an item's own row may carry without an indicator. */
const ofItems: ReadonlySet<Field> = new Set<Field>(['pagu', 'pagu-akhir', 'opd', 'opd-pendukung', 'catatan', 'lokasi']);

const amounts: ReadonlySet<Field> = new Set<Field>(['pagu', 'pagu-akhir', 'realisasi-pagu']);
const groups = /^([ivx]{1,5}|[a-z]|\d{1,2}(\.\d{1,2})*)?[.)]?\s*(aspek|fokus|urusan|bidang urusan|pilar)\b/i;

/** Reads the rows below a header; `before` where they go on with another sheet's. Every row with content ends up in the plan, in `passed` (recognised as no content) or in `unread`. */
export function readRows(sheet: Sheet, block: HeaderBlock, columns: readonly MappedColumn[], before?: Before): Rows {
  const reader = new RowReader(sheet, block, columns, before?.cascade ?? new Cascade(), before);
  for (let row = block.lastRow + 1; row <= sheet.zone.bottom; row += 1) if (!sheet.isBlankRow(row)) reader.read(row);
  return reader.finish();
}

class RowReader extends IndikatorRows {
  private readonly items: ItemDraft[] = [];
  /** Of a long table. */
  private readonly itemsByWords = new Map<string, ItemDraft[]>();
  /** Where rows state what they hang on, and the items by their IDs. */
  private readonly parentIds: ParentIds | null;
  private readonly itemsById = new Map<string, ItemDraft>();
  private readonly unread: UnreadRow[] = [];
  private readonly passed: PassedRow[] = [];
  private readonly agencies: { readonly row: number; readonly name: string }[] = [];
  private readonly rest: readonly MappedColumn[];
  private readonly sums: ReadonlyMap<number, Level>;
  private readonly splitLevel: (row: number, code: Code | null) => Level | null;
  /** Columns of amounts. */
  private readonly money: readonly number[];
  private readonly namesAgencies: boolean;
  private readonly sight: RowSight;
  /** Level of full-width lines that nothing marks, once it was asked for. */
  private wideLevel: { readonly level: Level | null } | null = null;
  private readonly isShifted: (row: number) => boolean;
  private readonly rankOf: RankRow;
  private readonly rankClues: RankClues;
  private readonly levelNumbers: LevelNumbers | null;
  /** Whether a row's level was told by its number in an outline, and nothing else. */
  private byNumbers = false;
  /** Below this row only lines of one cell stand, parted from the table by a blank row: outside the columns of items a signature, remarks. */
  private readonly foot: number;
  /** From this row on, under the table, stands a signature: not even the columns of items hold any. */
  private readonly signed: number;
  /** What stood open at the end of the sheet before. */
  private readonly inherited: ItemDraft | null;

  constructor(sheet: Sheet, block: HeaderBlock, columns: readonly MappedColumn[], cascade: Cascade, before: Before | undefined) {
    super(sheet, block, columns, cascade, before);
    this.inherited = cascade.current;
    this.parentIds = parentIdsOf(sheet, block, columns);
    this.namesAgencies = columns.some(({ field }) => field === 'opd');
    this.rest = columns.filter((column) => !['kode', 'uraian', 'indikator', 'nomor', 'tingkat', 'id', 'tahun'].includes(column.field));
    this.money = columns.filter(({ field }) => amounts.has(field)).map(({ column }) => column);
    this.foot = this.lastOfTable();
    this.signed = this.firstOfSignature();
    const shared = this.uraian.find((column) => column.level === undefined);
    this.sight = { sheet, block, cell: (row, column) => this.cell(row, column), codeOf: (row) => this.codeOf(row) };
    this.sums = levelsOfSums(this.sight, shared, this.money);
    this.splitLevel = levelsOfSplitCodes(this.sight, this.kode);
    this.isShifted = shiftedRows(sheet, block);
    const ranks = rankRows({
      shared, firstRow: block.lastRow + 1, lastRow: sheet.zone.bottom,
      cell: (row, column) => this.cell(row, column), codeOf: (row) => this.codeOf(row), lead: (row) => this.leadOf(row)?.text ?? '', isHeader: (row) => this.isHeaderAgain(row),
      titled: this.names.length > 0 && columns.some(({ field }) => field === 'target') ? levelsNamed(block.titles.join(' ')) : null,
      tingkat: (row) => textOf(this.tingkat ? this.cell(row, this.tingkat.column) : blank), nomor: (row) => textOf(this.nomor ? this.cell(row, this.nomor.column) : blank),
    }, before?.rankClues);
    [this.rankOf, this.rankClues, this.levelNumbers] = [ranks.rankOf, ranks.clues, ranks.levelNumbers];
  }

  read(row: number): void {
    if (this.passHeader(row)) return;
    if (this.isShifted(row)) {
      this.leave(row, 'bergeser');
      return;
    }
    if (this.sayOf(row) === 'tercapai') {
      this.passed.push({ row, as: 'realisasi' });
      this.seen(row);
      return;
    }
    const lead = this.leadOf(row);
    if (this.readByTingkat(row)) return;
    const names = this.names.map((column) => ({ column, cell: lead?.wide && lead.column === column.column ? blank : this.cell(row, column.column) }));
    const named = names.some(({ cell }) => cell.kind === 'own');
    // In a list of indicators a remark stands where they do.
    const remark = named && this.uraian.length === 0 && lead?.alone === true && isNote(lead.text) && !/^\d/.test(lead.text.trim());
    if ((!named || remark) && (this.passNote(row, lead) || this.passAgency(row, lead))) return;
    const alone = row <= this.foot && (this.codeOf(row)?.canonical ?? null) === null ? this.agencyAlone(row) : null;
    if (alone !== null && this.uraian.length === 0 && this.passAgency(row, lead, alone)) return;
    if ((named || lead?.wide) && this.passGroup(row, lead)) return;
    if (lead && row > this.foot && (row >= this.signed || !this.uraian.some(({ column }) => column === lead.column))) {
      this.leave(row, 'di-luar-tabel');
      return;
    }
    // Over the rows of a table without a column for them, an agency's bare name heads what is the agency's.
    if (!named && lead && !this.namesAgencies && (alone !== null || (isAgencyName(lead.text) && this.codeOf(row) === null)) && this.passAgency(row, lead, alone ?? lead.text)) return;
    const opened = lead?.wide ? this.openWide(row, lead) : this.openItems(row, named);
    if (opened === 'unknown' && !named && lead && looksLikeAgency(lead.text) && this.passAgency(row, lead, lead.text)) return;
    if (opened === 'unknown') {
      this.leave(row, this.uraian.length === 0 && !named ? 'di-luar-tabel' : 'tanpa-tingkat');
      return;
    }
    if (opened || named) this.seen(row);
    let homeless = false;
    for (const { column, cell } of names) if (cell.kind === 'own' && !this.addIndikator(row, column, cell.text, opened)) homeless = true;
    if (homeless) this.leave(row, 'indikator-tanpa-item');
    else if (!named && !opened && this.goesOn(row)) this.seen(row);
    else if (!named && opened === null && this.uraian.some((column) => this.isResult(column, textOf(this.cell(row, column.column)) ?? '')) && !this.rest.some(({ column }) => this.cell(row, column).kind === 'own')) {
      this.passed.push({ row, as: 'hasil' });
      this.seen(row);
    } else if (!named) this.settleNameless(row, opened, names.some(({ cell }) => cell.kind === 'continued'));
  }

  /** Where a table has no column for indicators, its Tingkat column may say that a row is one; its words then stand where items have theirs. */
  private readByTingkat(row: number): boolean {
    if (this.names.length > 0 || !this.tingkat) return false;
    const said = this.cell(row, this.tingkat.column);
    const marked = said.kind === 'own' ? indikatorWord(said.text) : null;
    const column = marked && this.uraian.find((one) => this.cell(row, one.column).kind === 'own');
    if (!marked || !column) return false;
    const level = marked.level ?? undefined;
    if (this.addIndikator(row, level === undefined ? column : { ...column, level }, this.sheet.text(row, column.column), null)) this.seen(row);
    else this.leave(row, 'indikator-tanpa-item');
    return true;
  }

  finish(): Rows {
    const end = this.block.lastRow;
    const firstRow = this.firstRow < 0 ? end : this.firstRow;
    const lastRow = this.lastRow < 0 ? end : this.lastRow;
    // Under the last row of the table nothing belongs to it: signatures, remarks, another list.
    const unread = this.unread.map((left): UnreadRow => (left.row > lastRow && left.reason !== 'tanpa-tingkat' && left.reason !== 'bergeser' ? { ...left, reason: 'di-luar-tabel' } : left));
    return { items: this.items, indikator: this.indikator, unread, passed: this.passed, firstRow, lastRow, itemOn: this.itemOn, indikatorOn: this.indikatorOn, agencies: this.agencies, years: this.yearsOfRows(), statesParents: this.parentIds !== null, apart: this.fieldsApart(), cascade: this.cascade, rankClues: this.rankClues, levelNumbers: this.byNumbers ? this.levelNumbers?.depths ?? [] : [] };
  }

  private passHeader(row: number): boolean {
    if (!this.isHeaderAgain(row)) return false;
    this.passed.push({ row, as: isNumberingRow(this.sheet, row, this.block.left, this.block.right) ? 'nomor-kolom' : 'kepala' });
    return true;
  }

  private firstOfSignature(): number {
    for (let row = this.foot + 1; row <= this.sheet.zone.bottom; row += 1) if (isSigning(this.leadOf(row)?.text ?? '')) return row;
    return Infinity;
  }

  /** Totals and notes say nothing of the cascade; they are recognised, not read. */
  private passNote(row: number, lead: Lead | null): boolean {
    if (!lead) return false;
    const text = lead.text.trim();
    const generic = this.uraian.find((column) => column.level === undefined);
    const label = generic && !this.sheet.isBlank(row, generic.column) ? this.sheet.text(row, generic.column).trim() : text;
    if (isTotal(label) || isTotal(text)) {
      this.passed.push({ row, as: 'jumlah' });
      this.seen(row);
      return true;
    }
    if (lead.alone && isNote(text)) {
      this.passed.push({ row, as: 'catatan' });
      return true;
    }
    return false;
  }

  /** "Perangkat Daerah : Dinas Kesehatan", or the agency's bare name with its total: what follows is of that agency. */
  private passAgency(row: number, lead: Lead | null, bare?: string): boolean {
    const name = bare?.trim() ?? (lead && this.countInside(row) === 1 ? labelledAgency(lead.text) : null);
    if (name === null || name === undefined) return false;
    this.agencies.push({ row, name });
    this.passed.push({ row, as: 'perangkat-daerah' });
    this.seen(row);
    return true;
  }

  /** "I ASPEK GEOGRAFI DAN DEMOGRAFI" over the indicators of a list: words where an indicator stands, and no value on their row. */
  private passGroup(row: number, lead: Lead | null): boolean {
    if (this.uraian.length > 0 || this.rest.some((column) => this.cell(row, column.column).kind === 'own')) return false;
    const [name = lead?.text.trim() ?? ''] = this.names.flatMap((column) => (this.cell(row, column.column).kind === 'own' ? [this.sheet.text(row, column.column).trim()] : []));
    if (!groups.test(name) && (name !== name.toUpperCase() || !/\p{L}{4}/u.test(name))) return false;
    this.passed.push({ row, as: 'kelompok' });
    this.seen(row);
    return true;
  }

  private openWide(row: number, lead: Lead): ItemDraft | 'unknown' {
    const named = this.uraian.flatMap((column) => column.levels);
    const leveled = levelOf({ text: lead.text, code: null, tingkat: null, named: named.length > 1 ? named : [], column: null });
    if (leveled) return this.open({ ...leveled, raw: lead.text, code: null, row, column: lead.column });
    if (looksLikeAgency(lead.text)) return 'unknown';
    this.wideLevel ??= { level: levelOfWideLines(this.sight, this.uraian, this.tingkat, this.rankClues.told) };
    const { level } = this.wideLevel;
    return level === null ? 'unknown' : this.open({ level, number: null, title: lead.text.trim(), raw: lead.text, code: null, row, column: lead.column });
  }

  /** Opens the items that a row begins; the deepest one is returned, null where the row only continues, 'unknown' where a text has no level. */
  private openItems(row: number, named: boolean): ItemDraft | null | 'unknown' {
    let opened: ItemDraft | null = null;
    const code = this.codeOf(row);
    const tingkat = textOf(this.tingkat ? this.cell(row, this.tingkat.column) : blank);
    const deepest = this.uraian.filter((column) => this.cell(row, column.column).kind === 'own').at(-1);
    for (const column of this.uraian) {
      const cell = this.cell(row, column.column);
      if (cell.kind !== 'own' || this.isResult(column, cell.text)) continue;
      const several = column.level === undefined;
      const before = code === null ? codeBefore(cell.text) : null;
      const own = code ?? before?.code ?? null;
      const leveled = levelOf({
        text: before?.rest ?? cell.text, code: several ? own : null, tingkat: several ? tingkat : null, named: column.levels, column: column.level ?? null,
        rank: several ? this.rankOf(row, own, cell.text) ?? this.sums.get(row) ?? this.splitLevel(row, code) : null,
      }) ?? (several ? this.levelOfNumber(row, cell.text) : null);
      if (!leveled) return 'unknown';
      const repeated = opened === null ? this.sameId(row, leveled.level, cell.text) ?? (named || column !== deepest ? this.repeatOf(leveled.level, cell.text, several ? own : null) : null) : null;
      if (repeated) {
        this.itemOn.set(row, repeated);
        this.cascade.current = repeated;
        continue;
      }
      // A row that opens several items is the deepest one's: its code, its amounts.
      if (opened) opened.rowTaken = true;
      opened = this.open({ ...leveled, raw: cell.text, code: column === deepest || before ? own : null, row, column: column.column });
    }
    return opened;
  }

  /** What only the number of a row tells, where its rows are numbered as an outline. */
  private levelOfNumber(row: number, text: string): Leveled | null {
    const level = this.levelNumbers?.levelOn(row) ?? null;
    if (level === null) return null;
    this.byNumbers = true;
    const { number, rest } = (this.levelNumbers?.within ? numberBefore(text) : null) ?? { number: null, rest: text.trim() };
    return { level, number: number?.replace(/[.)]+$/, '') ?? null, title: rest };
  }

  /** "Outcome: …" among the items: what the open one, or the program above it, is to bring about. */
  private isResult({ level }: MappedColumn, text: string): boolean {
    const result = level === undefined ? readResult(text) : 'none';
    if (result === 'none' || !this.cascade.current) return false;
    const of = result.of === null ? null : this.cascade.at(result.of);
    if (of) this.cascade.current = of;
    return true;
  }

  /** Planners also fill a text down instead of merging it: the same words, level and code as the open item mean that item again. */
  private repeatOf(level: Level, text: string, code: Code | null): ItemDraft | null {
    const open = this.cascade.at(level);
    const spelled = (one: Code): string => one.canonical ?? one.raw.trim();
    const isIt = (item: ItemDraft): boolean => fold(item.raw) === fold(text) && (code === null || item.code === null || spelled(code) === spelled(item.code));
    if (!open || !isIt(open) || !this.hasIndikator(open)) return this.yearColumn === null ? null : this.reopened(level, text, code, isIt);
    return this.uraian.length > 1 || this.cascade.current === open ? open : null;
  }

  /** A long table may be sorted by year: its items then come again with every year, in whatever order. */
  private reopened(level: Level, text: string, code: Code | null, isIt: (item: ItemDraft) => boolean): ItemDraft | null {
    const parent = this.cascade.parentFor(level, code);
    const item = this.itemsByWords.get(fold(text))?.find((one) => one.level === level && one.parent === parent && isIt(one)) ?? null;
    if (item) this.cascade.open(item);
    return item;
  }

  /** The item that has a row's ID already: its next indicator stands there. */
  private sameId(row: number, level: Level, text: string): ItemDraft | null {
    const id = this.parentIds?.idOn(row) ?? null;
    const item = id === null ? undefined : this.itemsById.get(id);
    if (!item || item.level !== level || fold(item.raw) !== fold(text)) return null;
    this.cascade.open(item);
    return item;
  }

  private hasIndikator(item: ItemDraft): boolean {
    if (this.uraian.length > 1 || (item === this.inherited && this.indikator.length === 0)) return true;
    const last = this.indikator[this.indikator.length - 1];
    return last !== undefined && last.item === item;
  }

  /** A kegiatan beside another sasaran than its program's hangs on the program whose sum adds it up. */
  private parentFor({ level, code, row }: { readonly level: Level; readonly code: Code | null; readonly row: number }): ItemDraft | null {
    const stated = this.parentIds?.parentOn(row) ?? null;
    const above = stated === null ? undefined : this.itemsById.get(stated);
    if (above && depthOf(above.level) < depthOf(level)) return above;
    const parent = this.cascade.parentFor(level, code);
    if (depthOf(level) <= depthOf('program') || (parent && depthOf(parent.level) >= depthOf('program'))) return parent;
    const sums = (item: ItemDraft): boolean => depthOf(item.level) >= depthOf('program') && depthOf(item.level) < depthOf(level) && this.money.some((column) => summedRows(this.sheet, item.row, column).includes(row));
    return [...this.items].reverse().find(sums) ?? parent;
  }

  private open(given: { level: Level; number: string | null; title: string; raw: string; code: Code | null; row: number; column: number }): ItemDraft {
    const parts = withMission(given, this.cascade.at('visi'), () => missionsAbove(this.block.titles));
    const vision = this.cascade.at('visi');
    const before = parts.level === 'misi' && vision && !this.own.has(vision) ? vision.missions?.find(({ number }) => number !== null && number === parts.number) : undefined;
    const item: ItemDraft = before ?? { ...parts, parent: this.parentFor(parts), rowTaken: false, id: '' };
    if (!before) addItem(this.items, item);
    if (!before) this.own.add(item);
    const id = this.parentIds?.idOn(parts.row) ?? null;
    if (id !== null && !this.itemsById.has(id)) {
      this.itemsById.set(id, item);
      item.stated = id;
    }
    if (this.yearColumn !== null) this.itemsByWords.set(fold(item.raw), [...(this.itemsByWords.get(fold(item.raw)) ?? []), item]);
    this.cascade.open(item);
    this.itemOn.set(parts.row, item);
    this.seen(parts.row);
    return item;
  }

  /** A row without an indicator: an item's own row may carry amounts and agencies, anything else that stands there has no owner. */
  private settleNameless(row: number, opened: ItemDraft | null, continuing: boolean): void {
    let strays = 0;
    let figures = 0;
    let mapped = 0;
    for (const column of this.rest) {
      const cell = this.cell(row, column.column);
      if (cell.kind !== 'own') continue;
      mapped += 1;
      // A dash in a column that an item has no use for says just that; a sum over the rows below belongs to them.
      if (summedRows(this.sheet, row, column.column).length > 0) continue;
      if (ofItems.has(column.field) || /^[\s.–—-]*$/.test(cell.text)) continue;
      strays += 1;
      if (figureFields.has(column.field)) figures += 1;
    }
    if (opened) {
      if (strays > 0) this.leave(row, figures > 0 ? 'nilai-tanpa-indikator' : 'isian-tanpa-indikator');
      return;
    }
    if (!opened && this.isUnlabelledTotal(row)) {
      this.passed.push({ row, as: 'jumlah' });
      this.seen(row);
      return;
    }
    if (continuing && this.cascade.current) {
      this.itemOn.set(row, this.cascade.current);
      this.seen(row);
    }
    this.leave(row, mapped > 0 || this.countInside(row) > 0 ? 'isi-tidak-dikenal' : 'di-luar-tabel');
  }

  /** Sums over rows of the table, and no words beside them. */
  private isUnlabelledTotal(row: number): boolean {
    let sums = 0;
    for (let column = this.block.left; column <= this.block.right; column += 1) {
      if (this.sheet.isBlank(row, column)) continue;
      if (typeof this.sheet.value(row, column) === 'string') return false;
      if (summedRows(this.sheet, row, column).some((at) => this.itemOn.has(at))) sums += 1;
    }
    return sums > 0;
  }

  private leave(row: number, reason: UnreadReason): void {
    const texts: string[] = [];
    for (let column = this.sheet.zone.left; column <= this.sheet.zone.right; column += 1) {
      const text = this.sheet.text(row, column).trim();
      if (text !== '') texts.push(text);
    }
    this.unread.push({ row, reason, text: texts.join(' | ') });
  }
}
