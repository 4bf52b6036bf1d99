import { levels as allLevels, type Level } from '../../../src/plan';
import { write, type Cell } from './canvas';
import type { Dress } from './choices';
import type { Dice } from './dice';
import { codePieces, columnLevels } from './header';
import type { Agency, Sketch, SketchIndikator, SketchItem } from './sketch';
import type { ToldAgency, ToldIndikator, ToldItem } from './told';
import { writeAmount, writeValue } from './values';
import { wordOf } from './words';

/** One row under the header, before it has a place on the sheet. */
export interface Line {
  readonly cells: Map<string, Cell>;
  /** Text of a full-width line. */
  readonly wide?: string;
  /** Label of a total, over the columns up to the indicator's. */
  readonly label?: string;
}

/** A cell that is merged downward, both ends included, by line. */
export interface Span {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

export interface Body {
  readonly lines: readonly Line[];
  readonly spans: readonly Span[];
  readonly items: readonly ToldItem[];
}

interface Mutable {
  level: Level;
  title: string;
  code: string | null;
  parent: number | null;
  indikator: ToldIndikator[];
  pagu: Record<string, number[]>;
}

export function bodyOf(sketch: Sketch, dress: Dress, dice: Dice, titleAgency: Agency | null): Body {
  return new BodyWriter(sketch, dress, dice, titleAgency).write();
}

class BodyWriter {
  private readonly lines: Line[] = [];
  private readonly spans: Span[] = [];
  private readonly told: Mutable[];
  private readonly own: readonly Level[];
  private readonly shared: readonly Level[];
  /** First and last line of each item and all below it. */
  private readonly extent: { from: number; to: number }[] = [];
  /** Items that wait for the first row below them. */
  private pending: number[] = [];
  private readonly alone = new Set<string>();
  private readonly labels = new Map<SketchItem, string>();
  private readonly spelled = new Map<SketchItem, string>();

  constructor(private readonly sketch: Sketch, private readonly dress: Dress, private readonly dice: Dice, private readonly titleAgency: Agency | null) {
    ({ own: this.own, shared: this.shared } = columnLevels(dress));
    this.told = sketch.items.map(({ level, title, parent }) => ({ level, title, code: null, parent, indikator: [], pagu: {} }));
    for (const item of sketch.items) for (const one of item.indikator) {
      const opd = this.opdOf(item, one);
      if (opd.length === 1 && opd[0] && 'name' in opd[0]) this.alone.add(opd[0].name);
    }
  }

  write(): Body {
    const { items } = this.sketch;
    for (const [at, item] of items.entries()) {
      this.extent[at] = { from: this.lines.length, to: this.lines.length };
      if (this.dress.topLine !== 'no' && item.level === this.sketch.chain[0]) this.lines.push({ cells: new Map(), wide: this.prefixed(item) });
      else if (this.own.includes(item.level)) this.writeInColumn(at, item);
      else this.writeShared(at, item);
      const next = items[at + 1];
      if (this.dress.totals === 'groups' && this.pending.length === 0 && (!next || next.parent === null)) this.writeTotal(`${this.dice.pick(['Jumlah', 'JUMLAH', 'Sub Total', 'Total'])} ${wordOf[this.sketch.chain[0] ?? 'misi']} ${this.lines.length}`);
    }
    for (const at of [...items.keys()].reverse()) {
      const [mine, parent] = [this.extent[at]!, items[at]!.parent];
      if (parent !== null) this.extent[parent]!.to = Math.max(this.extent[parent]!.to, mine.to);
    }
    this.spreadColumns();
    if (this.dress.totals !== 'none') this.writeTotal(this.dice.pick(['JUMLAH', 'TOTAL', 'Jumlah Total', 'JUMLAH BELANJA URUSAN', 'Total Pagu']));
    return { lines: this.lines, spans: this.spans, items: this.told };
  }

  /** An item of a level that has its own column. */
  private writeInColumn(at: number, item: SketchItem): void {
    const bears = this.sketch.items[at + 1]?.parent === at;
    if (item.indikator.length === 0 && bears && !this.drawsPagu(item)) {
      this.pending.push(at);
      return;
    }
    this.open(at, item, this.rowsOf(at, item));
  }

  /** An item in the column that holds several levels. */
  private writeShared(at: number, item: SketchItem): void {
    if (this.dress.itemRow === 'own' && item.indikator.length > 0) {
      const line: Line = { cells: new Map() };
      this.label(line, item);
      this.lines.push(line);
      const code = this.tellCode(at, item, [line]);
      if (code) for (const [key, cell] of code) line.cells.set(key, cell);
      if (this.dress.pagu === 'first') this.amounts(at, line, item.pagu);
      this.lines.push(...this.rowsOf(at, item));
      this.extent[at]!.to = this.lines.length - 1;
      return;
    }
    const rows = this.rowsOf(at, item);
    this.open(at, item, rows);
  }

  /** Puts rows on the sheet with the words of the item, and of those that waited for a row, on the first or on all of them. */
  private open(at: number, item: SketchItem, rows: readonly Line[]): void {
    const first = this.lines.length;
    for (const waiting of this.pending) this.extent[waiting]!.from = first;
    this.extent[at] = { from: first, to: first + rows.length - 1 };
    this.lines.push(...rows);
    const filling = this.dress.uraian === 'filled';
    for (const [nth, row] of rows.entries()) {
      if (this.own.length > 0) for (const holder of this.lineOf(at)) if (this.own.includes(holder.level) && (filling || (nth === 0 && (holder === item || this.pending.includes(this.sketch.items.indexOf(holder)))))) row.cells.set(this.columnOf(holder.level), write(holder.title));
      if (!this.own.includes(item.level) && (nth === 0 || filling)) this.label(row, item);
      if (this.dress.extras === 'nomor' && nth === 0) row.cells.set('nomor', { value: this.dice.chance(0.5) ? item.number : String(item.number) });
    }
    this.pending = [];
    const code = this.tellCode(at, item, rows);
    if (code) for (const [nth, row] of rows.entries()) if (nth === 0 || filling) for (const [key, cell] of code) row.cells.set(key, cell);
    if (this.dress.uraian === 'merged' && rows.length > 1) {
      const keys = [...(code?.keys() ?? []), ...(this.own.includes(item.level) ? [] : [this.uraianKey(item), ...(this.dress.levels === 'tingkat' && this.dress.form === 'cascade' ? ['tingkat'] : [])])];
      for (const key of keys) this.spans.push({ key, from: first, to: first + rows.length - 1 });
    }
    const together = [...(this.dress.opd === 'merged' ? ['opd'] : []), ...(this.dress.pagu === 'merged' && item.pagu.length > 0 ? [...this.paguKeys()] : [])];
    if (rows.length > 1) for (const key of together) this.spans.push({ key, from: first, to: first + rows.length - 1 });
  }

  /** Level columns merged over everything below an item. */
  private spreadColumns(): void {
    if (this.dress.uraian !== 'merged') return;
    for (const [at, item] of this.sketch.items.entries()) {
      const { from, to } = this.extent[at]!;
      if (this.own.includes(item.level) && to > from) this.spans.push({ key: this.columnOf(item.level), from, to });
    }
  }

  private lineOf(at: number): readonly SketchItem[] {
    const line: SketchItem[] = [];
    for (let up: number | null = at; up !== null; up = this.sketch.items[up]!.parent) line.push(this.sketch.items[up]!);
    return line;
  }

  private columnOf(level: Level): string {
    if (this.dress.levelHeads === 'each' || this.own.length < 2) return `level:${level}`;
    const at = this.own.indexOf(level);
    return at === 0 ? 'level' : `level#${at}`;
  }

  private uraianKey(item: SketchItem): string {
    const depth = this.shared.indexOf(item.level);
    return this.dress.levels === 'stagger' && depth > 0 ? `uraian#${depth}` : 'uraian';
  }

  private label(line: Line, item: SketchItem): void {
    const { levels } = this.dress;
    const text = this.dress.codes === 'inline' ? `${item.code}${this.dice.pick([' ', ' ', '. ', ' - '])}${item.title}` : levels === 'prefix' ? this.prefixed(item) : levels === 'spaces' ? '   '.repeat(this.shared.indexOf(item.level)) + item.title : item.title;
    const known = this.labels.get(item) ?? text;
    this.labels.set(item, known);
    line.cells.set(this.uraianKey(item), write(known));
    if (levels === 'tingkat' && this.dress.form === 'cascade') line.cells.set('tingkat', write(this.dress.headerWords === 'capitals' ? wordOf[item.level].toUpperCase() : wordOf[item.level]));
  }

  /** The same words however often they are filled down. */
  private prefixed(item: SketchItem): string {
    const known = this.spelled.get(item) ?? this.prefix(item);
    this.spelled.set(item, known);
    return known;
  }

  private prefix(item: SketchItem): string {
    // Titles of urusan say their level themselves.
    if (item.level === 'urusan' || item.level === 'bidang-urusan') return item.title;
    if (this.dress.codes !== 'none' && this.dress.chain === 'urusan') return item.title;
    const word = this.dress.headerWords === 'T-C.14' ? wordOf[item.level].toUpperCase() : this.dice.pick([wordOf[item.level], wordOf[item.level].toUpperCase()]);
    const roman = ['I', 'II', 'III', 'IV', 'V'][item.number - 1] ?? String(item.number);
    switch (this.dress.prefix) {
      case 'colon': return `${word}${this.dice.pick([` ${item.number}`, ` ${item.number}`, ''])}${this.dice.pick([' : ', ': ', ' :'])}${item.title}`;
      case 'dash': return `${word} ${item.number} - ${item.title}`;
      case 'roman': return `${word} ${roman}: ${item.title}`;
      case 'dotted': return `${word} ${item.number}. ${item.title}`;
      case 'ke': return `${word} ke-${item.number}: ${item.title}`;
      case 'path': return `${word} ${this.lineOf(this.sketch.items.indexOf(item)).map((one) => one.number).reverse().join('.')} : ${item.title}`;
    }
  }

  private tellCode(at: number, item: SketchItem, rows: readonly Line[]): Map<string, Cell> | null {
    const { codes } = this.dress;
    const last = this.own[this.own.length - 1];
    if (codes === 'none' || rows.length === 0) return null;
    // Beside columns of one level each, the code is that of the last of them.
    if (this.own.length > 0 && (this.dress.form === 'hybrid' ? this.own.includes(item.level) : item.level !== last)) return null;
    const told = this.told[at]!;
    const cells = new Map<string, Cell>();
    told.code = item.code;
    if (codes === 'inline') return null;
    if (codes === 'split') {
      for (const [nth, piece] of codePieces(item.code).entries()) cells.set(nth === 0 ? 'kode' : `kode#${nth}`, nth === 0 && this.dice.chance(0.3) ? { value: Number(piece) } : write(piece));
      return cells;
    }
    const document = allLevels.indexOf(item.level) < allLevels.indexOf('urusan');
    if (codes === 'dashed' && document) told.code = item.code.replace(/\./g, '-');
    const text = codes === 'dotted' ? `${item.code}.` : codes === 'comma' ? item.code.replace(/\.(?=\d+$)/, ',') : told.code;
    cells.set('kode', write(text));
    return cells;
  }

  /** A row for every indicator (and year, in a long table); one row of nothing but the item where it has none. */
  private rowsOf(at: number, item: SketchItem): readonly Line[] {
    if (item.indikator.length === 0) {
      const line: Line = { cells: new Map() };
      if (this.drawsPagu(item)) this.amounts(at, line, item.pagu);
      return [line];
    }
    return item.indikator.flatMap((one, nth): readonly Line[] => {
      const { dress } = this;
      const opd = this.opdOf(item, one);
      const [awal, akhir] = [writeValue(one.awal, one.satuan, dress, this.dice), writeValue(one.akhir, one.satuan, dress, this.dice)];
      const targets = one.targets.map((target) => writeValue(target, one.satuan, dress, this.dice));
      const name = dress.satuan === 'name' ? `${one.name} (${one.satuan})` : one.name;
      this.told[at]!.indikator.push({
        name, satuan: dress.satuan === 'absent' ? null : dress.satuan === 'value' ? undefined : one.satuan,
        awal: dress.awal !== 'no' ? awal.told : null, targets: targets.map((target) => target.told), akhir: dress.akhir !== 'no' ? akhir.told : null,
        opd: this.toldAgencies(opd),
      });
      const base = new Map<string, Cell>([['indikator', write(this.indikatorText(name, item.level, nth + 1))], ['satuan', write(one.satuan)], ['awal', awal.cell], ['akhir', akhir.cell]]);
      if (dress.opd !== 'merged' || nth === 0) base.set('opd', write(this.opdText(opd)));
      this.extras(base, one);
      if (dress.form === 'long') return targets.map(({ cell }, year): Line => ({ cells: new Map([...base, ['tahun', { value: this.sketch.years[year] ?? 0 }], ['target', cell]]) }));
      for (const [year, { cell }] of targets.entries()) {
        base.set(`target:${year}`, cell).set(`satuan:${year}`, write(one.satuan));
        if (dress.evaluation === 'yes') base.set(`realisasi:${year}`, cell).set(`capaian:${year}`, write(`${this.dice.whole(60, 110)}%`));
      }
      const line: Line = { cells: base };
      if (dress.pagu === 'each' && item.pagu.length > 0) this.amounts(at, line, one.pagu);
      else if ((dress.pagu === 'first' || dress.pagu === 'merged') && nth === 0 && dress.itemRow === 'shared') this.amounts(at, line, item.pagu);
      return [line];
    });
  }

  private indikatorText(name: string, level: Level, number: number): string {
    switch (this.dress.indikatorText) {
      case 'plain': return name;
      case 'listed': return `${number}. ${name}`;
      case 'prefixed': return `Indikator ${wordOf[level]} ${number} : ${name}`;
    }
  }

  private drawsPagu(item: SketchItem): boolean {
    return this.dress.pagu !== 'none' && item.pagu.length > 0;
  }

  private *paguKeys(): Generator<string> {
    for (const year of this.sketch.years.keys()) yield `pagu:${year}`;
    yield 'pagu-akhir';
  }

  private amounts(at: number, line: Line, rupiah: readonly number[]): void {
    if (rupiah.length === 0) return;
    for (const [nth, key] of [...this.paguKeys()].entries()) {
      if (key === 'pagu-akhir' && !(this.dress.akhir !== 'no' && this.dress.paguPlace === 'beside')) continue;
      const { cell, amount } = writeAmount(rupiah[nth] ?? 0, this.dress);
      line.cells.set(key, cell);
      const told = this.told[at]!.pagu;
      (told[String(nth)] ??= []).push(amount);
    }
  }

  private opdOf(item: SketchItem, one: SketchIndikator): readonly Agency[] {
    if (this.titleAgency) return [this.titleAgency];
    return this.dress.opd === 'none' || this.dress.opd === 'title' ? [] : this.dress.opd === 'merged' ? item.opd : one.opd;
  }

  private toldAgencies(list: readonly Agency[]): readonly ToldAgency[] {
    return list.map((agency): ToldAgency => ('name' in agency ? { name: agency.name, drawn: this.spell(agency), wildcard: false } : { name: agency.everybody, drawn: agency.everybody, wildcard: true }));
  }

  private spell(agency: { readonly name: string; readonly short: string }): string {
    return this.dress.opd === 'short' ? agency.short : agency.name;
  }

  private opdText(list: readonly Agency[]): string {
    const names = this.toldAgencies(list).map((agency) => agency.drawn);
    if (names.length < 2) return names[0] ?? '';
    // Commas and "dan" also stand inside names: a list of such names can be read only where each also stands alone.
    const clear = list.every((agency, nth) => !/,| dan /i.test(names[nth] ?? '') || ('name' in agency && this.alone.has(agency.name)));
    const join = clear || (this.dress.opdJoin !== 'comma' && this.dress.opdJoin !== 'dan') ? this.dress.opdJoin : 'newline';
    switch (join) {
      case 'newline': return names.join('\n');
      case 'semicolon': return names.join('; ');
      case 'comma': return names.join(', ');
      case 'dan': return `${names.slice(0, -1).join(', ')} dan ${names[names.length - 1]}`;
      case 'numbered': return names.map((name, nth) => `${nth + 1}. ${name}`).join('\n');
    }
  }

  private extras(cells: Map<string, Cell>, one: SketchIndikator): void {
    const { dice } = this;
    if (this.dress.extras === 'lokasi-ket') cells.set('lokasi', write('Kabupaten Contoh')).set('ket', write(dice.chance(0.3) ? dice.pick(['Prioritas', 'DAK', 'mendukung SPM']) : ''));
    if (this.dress.extras === 'metadata') cells.set('definisi', write(`Jumlah capaian ${one.name.toLowerCase()} dibagi seluruhnya dikali 100%`)).set('sumber', write(dice.pick(['BPS', 'Bappeda', 'Laporan tahunan'])));
    if (this.dress.junk === 'left') cells.set('junk', write(dice.chance(0.4) ? dice.pick(['v', 'x', 'ok']) : ''));
  }

  private writeTotal(label: string): void {
    const line: Line = { cells: new Map(), label };
    if (this.dress.pagu !== 'none') for (const key of this.paguKeys()) line.cells.set(key, writeAmount(this.dice.whole(1, 999) * 1e9, this.dress).cell);
    this.lines.push(line);
  }
}
