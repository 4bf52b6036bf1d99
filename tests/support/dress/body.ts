import { levels as allLevels, type Level } from '../../../src/plan';
import { besideOf } from './beside';
import { write, type Cell } from './canvas';
import { hasTingkat, staggers, type Dress } from './choices';
import type { Dice } from './dice';
import { codePair, codePieces, columnLevels } from './header';
import { IndicatorRows, type Line } from './indicator-rows';
import type { Agency, Sketch, SketchItem } from './sketch';
import { splitPiece } from './split-heads';
import type { ToldIndikator, ToldItem } from './told';
import { writeAmount } from './values';
import { wordOf } from './words';

/** A cell that is merged downward, both ends included, by line; and along the columns to another key's, where it has one. */
export interface Span {
  readonly key: string;
  readonly along?: string;
  readonly from: number;
  readonly to: number;
}

export interface Body {
  readonly lines: readonly Line[];
  readonly spans: readonly Span[];
  readonly items: readonly ToldItem[];
  readonly loose: readonly ToldIndikator[];
  /** Lines with which an item of the topmost level begins, or the agency above it: no page that goes on with another begins there. */
  readonly roots: ReadonlySet<number>;
  /** The first line before which every level has begun. */
  readonly whole: number;
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
  private readonly rows: IndicatorRows;
  private readonly loose: ToldIndikator[] = [];
  private readonly headed: number[] = [];
  private lastAgency: string | null = null;
  private readonly labels = new Map<SketchItem, string>();
  private readonly spelled = new Map<SketchItem, string>();

  constructor(private readonly sketch: Sketch, private readonly dress: Dress, private readonly dice: Dice, titleAgency: Agency | null) {
    ({ own: this.own, shared: this.shared } = columnLevels(dress));
    this.told = sketch.items.map(({ level, title, parent }) => ({ level, title, code: null, parent, indikator: [], pagu: {} }));
    this.rows = new IndicatorRows(sketch, dress, dice, titleAgency);
  }

  write(): Body {
    const { items } = this.sketch;
    if (items.length === 0) this.writeList();
    if (this.dress.form === 'beside') {
      besideOf(this.sketch, this.dress, this.rows, this.told, this.lines, this.spans);
      for (const [at, item] of items.entries()) {
        const first = this.lines.findIndex(({ cells }) => cells.get(`level:${item.level}`)?.value === item.title);
        this.extent[at] = { from: first, to: first };
        const code = this.tellCode(at, item, this.lines.slice(first, first + 1));
        if (code) for (const [key, cell] of code) this.lines[first]!.cells.set(key, cell);
      }
      return this.body();
    }
    for (const [at, item] of items.entries()) {
      if (item.parent === null) this.writeAgency(at);
      this.extent[at] = { from: this.lines.length, to: this.lines.length };
      if (this.dress.topLine !== 'no' && item.level === this.sketch.chain[0]) this.lines.push({ cells: new Map(), wide: this.dress.topLine === 'unmarked' ? item.title : this.prefixed(item) });
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
    return this.body();
  }

  private body(): Body {
    const roots = new Set(this.headed);
    for (const [at, item] of this.sketch.items.entries()) if (item.parent === null) roots.add(this.extent[at]!.from);
    const begun = this.sketch.chain.map((level) => Math.min(...this.sketch.items.flatMap((item, at) => (item.level === level ? [this.extent[at]!.from] : []))));
    return { lines: this.lines, spans: this.spans, items: this.told, loose: this.loose, roots, whole: Math.max(0, ...begun) + 1 };
  }

  /** Indicators without items, under headings of groups where the dress has them. */
  private writeList(): void {
    const { loose } = this.sketch;
    const groups = this.dress.groups === 'none' ? 1 : Math.min(3, loose.length);
    const size = Math.ceil(loose.length / groups);
    for (let group = 0; group * size < loose.length; group += 1) {
      if (this.dress.groups !== 'none') this.lines.push({ cells: groupCells(this.dress, group) });
      const rows = this.rows.rowsOf({ indikator: this.loose, pagu: {} }, { level: 'sasaran', indikator: loose.slice(group * size, (group + 1) * size), pagu: [], opd: [] });
      for (const [nth, row] of rows.entries()) if (this.dress.extras === 'nomor') row.cells.set('nomor', { value: nth + 1 });
      this.lines.push(...rows);
    }
  }

  /** "Perangkat Daerah : …", or the agency's bare name with its amounts, above all that is the agency's. */
  private writeAgency(at: number): void {
    const agency = this.rows.headingOf(at);
    const before = this.lastAgency;
    if (!agency || !('name' in agency) || agency.name === before) return;
    this.lastAgency = agency.name;
    const bare = this.dress.agencyRow === 'bare';
    const line: Line = { cells: new Map([['uraian', write(bare ? this.dice.pick([agency.name, agency.name.toUpperCase()]) : `${this.dice.pick(['Perangkat Daerah', 'OPD', 'SKPD', 'PERANGKAT DAERAH'])} ${this.dice.pick([':', ': '])}${agency.name}`)]]) };
    if (bare && this.dress.pagu !== 'none') for (const key of this.rows.paguKeys()) line.cells.set(key, writeAmount(this.dice.whole(1, 999) * 1e9, this.dress).cell);
    this.headed.push(this.lines.length);
    this.lines.push(line);
  }

  /** An item of a level that has its own column. */
  private writeInColumn(at: number, item: SketchItem): void {
    const next = this.sketch.items[at + 1];
    const bears = next?.parent === at || next?.behind === at;
    if (item.indikator.length === 0 && bears && !this.rows.drawsPagu(item)) {
      this.pending.push(at);
      return;
    }
    this.open(at, item, this.rows.rowsOf(this.told[at]!, item));
  }

  /** An item in the column that holds several levels. */
  private writeShared(at: number, item: SketchItem): void {
    if (this.dress.itemRow === 'own' && item.indikator.length > 0) {
      const line: Line = { cells: new Map() };
      this.label(line, item);
      this.lines.push(line);
      const code = this.tellCode(at, item, [line]);
      if (code) for (const [key, cell] of code) line.cells.set(key, cell);
      if (this.dress.pagu === 'first') this.rows.amounts(this.told[at]!, line, item.pagu);
      this.lines.push(...this.rows.rowsOf(this.told[at]!, item));
      this.extent[at]!.to = this.lines.length - 1;
      return;
    }
    const rows = this.rows.rowsOf(this.told[at]!, item);
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
    if (this.dress.levels === 'merges' && this.shared.length > 1 && !this.own.includes(item.level)) this.spreadAlong(item, first, rows.length);
    else if (this.dress.uraian === 'merged' && rows.length > 1) {
      const keys = [...(code?.keys() ?? []), ...(this.own.includes(item.level) ? [] : [this.uraianKey(item), ...(hasTingkat(this.dress) && this.dress.form === 'cascade' ? ['tingkat'] : [])])];
      for (const key of keys) this.spans.push({ key, from: first, to: first + rows.length - 1 });
    }
    const together = [...(this.dress.opd === 'merged' ? ['opd'] : []), ...(this.dress.pagu === 'merged' && item.pagu.length > 0 ? [...this.rows.paguKeys()] : [])];
    if (rows.length > 1) for (const key of together) this.spans.push({ key, from: first, to: first + rows.length - 1 });
  }

  /** Where the words' cell reaches from its level's column to the last one, as far down as they go on. */
  private spreadAlong(item: SketchItem, first: number, count: number): void {
    const [key, along] = [this.uraianKey(item), `uraian#${this.shared.length - 1}`];
    const keys = this.dress.codes === 'none' ? [] : [...(this.lines[first]?.cells.keys() ?? [])].filter((name) => name.startsWith('kode'));
    if (this.dress.uraian === 'merged') {
      this.spans.push({ key, along, from: first, to: first + count - 1 });
      if (count > 1) for (const name of keys) this.spans.push({ key: name, from: first, to: first + count - 1 });
    } else for (let row = first; row < first + (this.dress.uraian === 'filled' ? count : 1); row += 1) this.spans.push({ key, along, from: row, to: row });
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
    for (let up: number | null = at; up !== null; up = this.sketch.items[up]!.behind ?? this.sketch.items[up]!.parent) line.push(this.sketch.items[up]!);
    return line;
  }

  private columnOf(level: Level): string {
    if (this.dress.levelHeads === 'each' || this.own.length < 2) return `level:${level}`;
    const at = this.own.indexOf(level);
    return at === 0 ? 'level' : `level#${at}`;
  }

  private uraianKey(item: SketchItem): string {
    const depth = this.shared.indexOf(item.level);
    return staggers(this.dress) && depth > 0 ? `uraian#${depth}` : 'uraian';
  }

  private label(line: Line, item: SketchItem): void {
    const { levels } = this.dress;
    const text = this.dress.codes === 'inline' ? `${item.code}${this.dice.pick([' ', ' ', '. ', ' - '])}${item.title}` : levels === 'prefix' ? this.prefixed(item) : levels === 'spaces' ? '   '.repeat(this.shared.indexOf(item.level)) + item.title : item.title;
    const known = this.labels.get(item) ?? text;
    this.labels.set(item, known);
    line.cells.set(this.uraianKey(item), write(known));
    if (hasTingkat(this.dress) && this.dress.form === 'cascade') line.cells.set('tingkat', write(this.dress.headerWords === 'capitals' ? wordOf[item.level].toUpperCase() : wordOf[item.level]));
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
    // 2.10 that was typed as a number is 2.1.
    if (codes === 'number' && /^\d\.\d+$/.test(item.code)) {
      told.code = String(Number(item.code));
      cells.set('kode', { value: Number(item.code) });
      return cells;
    }
    if (codes === 'split-heads') {
      for (const [nth, piece] of codePieces(item.code).entries()) cells.set(nth === 0 ? 'kode' : `kode#${nth}`, splitPiece(piece, nth, this.dice));
      return cells;
    }
    if (codes === 'split' || codes === 'pair') {
      for (const [nth, piece] of (codes === 'pair' ? codePair : codePieces)(item.code).entries()) cells.set(nth === 0 ? 'kode' : `kode#${nth}`, nth === 0 && codes === 'split' && this.dice.chance(0.3) ? { value: Number(piece) } : write(piece));
      return cells;
    }
    const document = allLevels.indexOf(item.level) < allLevels.indexOf('urusan');
    if (codes === 'dashed' && document) told.code = item.code.replace(/\./g, '-');
    const text = codes === 'dotted' ? `${item.code}.` : codes === 'comma' ? item.code.replace(/\.(?=\d+$)/, ',') : told.code;
    cells.set('kode', write(text));
    return cells;
  }

  private writeTotal(label: string): void {
    const line: Line = { cells: new Map(), label };
    if (this.dress.pagu !== 'none') for (const key of this.rows.paguKeys()) line.cells.set(key, writeAmount(this.dice.whole(1, 999) * 1e9, this.dress).cell);
    this.lines.push(line);
  }
}

const groupNames = ['ASPEK KESEJAHTERAAN MASYARAKAT', 'ASPEK DAYA SAING DAERAH', 'ASPEK PELAYANAN UMUM'];
const urusanNames = ['PENDIDIKAN', 'KESEHATAN', 'PEKERJAAN UMUM DAN PENATAAN RUANG'];
const focusNames = ['Fokus Kesejahteraan dan Pemerataan Ekonomi', 'Fokus Kesejahteraan Sosial', 'Urusan Pemerintahan Bidang Sosial'];

/** A heading over some indicators of a list, its number in the column of numbers where there is one. */
function groupCells(dress: Dress, group: number): Map<string, Cell> {
  const [number, name] = dress.groups === 'aspek' ? [['I', 'II', 'III'][group], groupNames[group]] : dress.groups === 'urusan' ? [['A.', 'B.', 'C.'][group], urusanNames[group]] : [`1.${group + 1}`, focusNames[group]];
  return dress.extras === 'nomor' ? new Map([['nomor', write(number ?? '')], ['indikator', write(name ?? '')]]) : new Map([['indikator', write(`${number} ${name}`)]]);
}
