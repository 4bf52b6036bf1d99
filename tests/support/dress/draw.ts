import type { Grid } from '../../../src/matrix';
import { bodyOf, type Body } from './body';
import { Canvas, write, type Cell } from './canvas';
import { isOverSheets, plain, settle, showsByPlace, type Case, type Dress } from './choices';
import { Dice } from './dice';
import { drawHeader, drawNumbering, headerOf, type Header } from './header';
import { sketchOf, type Agency, type Sketch } from './sketch';
import type { Told } from './told';

export interface Drawn {
  readonly grids: readonly Grid[];
  /** The first of them. */
  readonly grid: Grid;
  /** What each table says of its plan, from the top down; one table where it goes on over several sheets. */
  readonly told: readonly Told[];
}

/** Draws a plan as a planner's sheet in one dress; the same case always gives the same sheet. */
export function draw(of: Case): Drawn {
  const { dress } = of;
  const dice = new Dice(of.noise);
  const table = new Table(of, dice);
  const place = (): { readonly row: number; readonly column: number } => (dress.place === 'A1' ? { row: 0, column: 0 } : { row: dice.whole(1, 6), column: dice.whole(1, 3) });
  const cuts = isOverSheets(dress) ? table.cuts() : [];
  const pages = [0, ...cuts].map((from, nth): Grid => {
    const canvas = new Canvas();
    const titles = nth === 0 ? table.titles : dice.chance(0.5) ? [] : table.titles;
    const end = table.draw(canvas, 0, titles, from, cuts[nth] ?? table.length);
    if (nth < cuts.length) return canvas.grid(`Hal ${nth + 1}`, place());
    const foot = table.drawFoot(canvas, end);
    if (dress.tables === 'below') table.below(canvas, foot + dice.whole(1, 3));
    return canvas.grid(isOverSheets(dress) && nth > 0 ? `Hal ${nth + 1}` : 'Sheet1', place());
  });
  const [grid] = pages;
  if (!grid) throw new Error('A table has a sheet at least.');
  return { grids: pages, grid, told: [table.told, ...table.others] };
}

/** One table with its titles and its foot, ready to be put on a sheet. */
class Table {
  readonly titles: readonly string[];
  readonly told: Told;
  /** What tables below this one say. */
  readonly others: Told[] = [];
  private readonly dress: Dress;
  private readonly header: Header;
  private readonly body: Body;

  constructor(private readonly of: Case, private readonly dice: Dice) {
    const { dress } = of;
    const sketch = sketchOf(of.plan, dress.chain, of.size, dress.measured === 'yes');
    const owners = [...sketch.items.flatMap((item) => item.opd), ...sketch.loose.flatMap((one) => one.opd)];
    const agency = dress.opd === 'title' ? owners.find((one) => 'name' in one) ?? null : null;
    this.dress = dress;
    this.header = headerOf(sketch, dress, dice);
    this.body = bodyOf(sketch, dress, dice, agency);
    this.titles = titlesOf(sketch, dress, dice, agency);
    const ordinal = dress.years === 'tahun-n' || dress.years === 'tahun-ke' || dress.years === 'bare-n' || dress.years === 'group-n' || dress.years === 'target-n';
    const [first = 0] = sketch.years;
    const period = { first, last: first + sketch.years.length - 1 };
    // Years that stand in the rows of indicators are not said where there is none.
    const yearless = dress.measured === 'no' || (dress.form === 'long' && sketch.loose.length === 0 && sketch.items.every((item) => item.indikator.length === 0));
    this.told = {
      years: yearless ? [] : ordinal ? sketch.years.map((_, at) => at + 1) : sketch.years, period: (ordinal || yearless) && dress.titles === 'none' ? null : period,
      items: this.body.items, loose: this.body.loose,
    };
  }

  get length(): number {
    return this.body.lines.length;
  }

  /** Lines that a further sheet may begin with: one or two, where no merged cell is cut and no cascade begins anew. */
  cuts(): readonly number[] {
    const { lines, spans, roots, whole } = this.body;
    const { tables, form } = this.dress;
    const early = tables === 'sheets-early';
    const indikator = (at: number): unknown => lines[at]?.cells.get('indikator')?.value;
    const within = (at: number): boolean => indikator(at) === indikator(at - 1);
    const free = [...lines.keys()].filter((at) => at >= (early || !showsByPlace(this.dress) ? 1 : whole) && !roots.has(at) && (form !== 'long' || within(at) === (tables === 'sheets-years'))
      && lines[at]!.label === undefined && lines[at - 1]!.wide === undefined && spans.every((span) => at <= span.from || at > span.to));
    const soon = early ? this.dice.some(free.filter((at) => at < whole), 1) : [];
    const cuts = [...new Set([...soon, ...this.dice.some(free, this.dice.whole(1, 2))])].sort((a, b) => a - b);
    // A heading of a list stands on the sheet of what it heads: alone on one it would be no table.
    const measures = (from: number, to: number): boolean => lines.slice(from, to).some((_, nth) => indikator(from + nth) !== undefined && lines[from + nth]!.cells.size > 2);
    return tables === 'sheets-list' ? cuts.filter((at, nth) => measures(cuts[nth - 1] ?? 0, at) && measures(at, lines.length)) : cuts;
  }

  /** Puts lines `from` … `to` under titles and header; returns the next free row. */
  draw(canvas: Canvas, row: number, titles: readonly string[], from: number, to: number): number {
    const { dice, header, dress } = this;
    for (const [nth, title] of titles.entries()) {
      canvas.put(row + nth, 0, write(title));
      if (title !== '' && dice.chance(0.5)) canvas.merge({ top: row + nth, bottom: row + nth, left: 0, right: header.width - 1 });
    }
    const top = row + (titles.length === 0 ? 0 : titles.length + dice.whole(0, 1));
    const below = drawNumbering(canvas, drawHeader(canvas, top, header, dress), header, dress);
    return drawBody(canvas, below, header, cutBody(this.body, from, to), dress, dice);
  }

  drawFoot(canvas: Canvas, row: number): number {
    return drawFoot(canvas, row, this.header, this.dress, this.dice);
  }

  /** Draws another table, of another kind, further down on the same sheet. */
  below(canvas: Canvas, row: number): void {
    const list = this.of.dress.chain === 'strategi' || (this.of.dress.chain !== 'list' && this.dice.chance(0.5));
    const dress = settle({ ...plain, opd: 'none', titles: this.dice.pick(['one', 'two']), ...(list ? { form: 'list', years: 'calendar', headerRows: 'years' } : { form: 'columns', chain: 'strategi', measured: 'no' }) });
    const other = new Table({ plan: this.of.plan + 1, size: 1, noise: 0, dress }, this.dice);
    other.draw(canvas, row, other.titles, 0, other.length);
    this.others.push(other.told);
  }
}

/** Some lines of a body, as a body of their own. */
function cutBody(body: Body, from: number, to: number): Body {
  const spans = body.spans.filter((span) => span.from >= from && span.to < to).map((span) => ({ ...span, from: span.from - from, to: span.to - from }));
  return { ...body, lines: body.lines.slice(from, to), spans };
}

function titlesOf(sketch: Sketch, dress: Dress, dice: Dice, agency: Agency | null): readonly string[] {
  const [first = 0, last = 0] = [sketch.years[0], sketch.years[sketch.years.length - 1]];
  const period = `${first}${dice.pick(['-', ' - ', '–'])}${last}`;
  const name = dice.pick(['Program Pembangunan Daerah yang disertai Pagu Indikatif', 'Target Kinerja Tujuan dan Sasaran Pembangunan', 'Rencana Program, Kegiatan dan Pendanaan', 'MATRIKS KINERJA RPJMD']);
  const owner = agency && 'name' in agency ? [dice.pick([agency.name, agency.name.toUpperCase(), `Perangkat Daerah : ${agency.name}`, `OPD: ${agency.name}`, `SKPD : ${agency.name}`])] : [];
  switch (dress.titles) {
    case 'none': return owner;
    case 'one': return [...owner, `${name} Kabupaten Contoh Tahun ${period}`];
    case 'two': return ['Tabel 7.1', ...owner, `${name} Kabupaten Contoh Tahun ${period}`];
    case 'four': return ['LAMPIRAN II', 'PERATURAN DAERAH KABUPATEN CONTOH', ...owner, name, `Tahun ${period}`];
  }
}

/** Keys of cells that hold sentences. */
const prose = /^(uraian|level|indikator)/;

/** Words as typed in haste or wrapped by hand: the same words. */
function rewritten(cell: Cell, dress: Dress, dice: Dice): Cell {
  const { value } = cell;
  if (typeof value !== 'string' || value === '' || dress.text === 'clean') return cell;
  if (dress.text === 'spaces') return { ...cell, value: `${value.replace(/(?<=\S) (?=\S)/g, () => (dice.chance(0.1) ? '  ' : ' '))}${dice.pick(['', ' ', '\u00a0'])}` };
  const words = value.split(' ');
  const at = dice.whole(1, Math.max(1, words.length - 1));
  // A break stands after the prefix or between words, never inside it.
  return words.length < 6 ? cell : { ...cell, value: `${words.slice(0, Math.max(at, 4)).join(' ')}\n${words.slice(Math.max(at, 4)).join(' ')}`.trimEnd() };
}

/** Places the lines; header rows come again at page breaks, where no merged cell would be cut. */
function drawBody(canvas: Canvas, top: number, header: Header, { lines, spans }: Body, dress: Dress, dice: Dice): number {
  const rowOf: number[] = [];
  let row = top;
  let since = 0;
  const width = header.width;
  const lastLabel = header.at.get('indikator') ?? 0;
  for (const [at, line] of lines.entries()) {
    const whole = spans.every((span) => at <= span.from || at > span.to);
    if (dress.repeats !== 'none' && since >= 8 && whole) {
      const next = drawHeader(canvas, row, header, dress);
      row = dress.repeats === 'header-numbering' ? drawNumbering(canvas, next, header, dress) : next;
      since = 0;
    }
    if (dress.gaps !== 'none' && at > 0 && whole && (line.wide !== undefined || dice.chance(dress.gaps === 'everywhere' ? 0.3 : 0.08))) row += 1;
    rowOf[at] = row;
    if (line.wide !== undefined) {
      canvas.put(row, header.left, write(line.wide));
      if (dress.topLine === 'merged' || dress.topLine === 'unmarked') canvas.merge({ top: row, bottom: row, left: header.left, right: width - 1 });
    }
    if (line.label !== undefined) {
      canvas.put(row, header.left, write(line.label));
      canvas.merge({ top: row, bottom: row, left: header.left, right: lastLabel });
    }
    for (const [key, cell] of line.cells) {
      const column = header.at.get(key);
      if (column !== undefined) canvas.put(row, column, prose.test(key) ? rewritten(cell, dress, dice) : cell);
    }
    if (dress.junk === 'right-figures' && dice.chance(0.5)) canvas.put(row, width + 1, { value: dice.whole(1, 5_000_000) });
    if (dress.junk === 'right-notes' && dice.chance(0.3)) canvas.put(row, width + dice.whole(0, 1), write(dice.pick(['cek', 'OK', 'konfirmasi ulang ke bidang', 'belum sesuai'])));
    row += 1;
    since += 1;
  }
  for (const { key, along, from, to } of spans) {
    const column = header.at.get(key);
    if (column !== undefined) canvas.merge({ top: rowOf[from] ?? 0, bottom: rowOf[to] ?? 0, left: column, right: (along === undefined ? undefined : header.at.get(along)) ?? column });
  }
  return row;
}

/** Returns the next free row. */
function drawFoot(canvas: Canvas, top: number, header: Header, dress: Dress, dice: Dice): number {
  const row = top + dice.whole(0, 1);
  switch (dress.foot) {
    case 'none': return row;
    case 'source': canvas.put(row, header.left, write('Sumber: Bappeda Kabupaten Contoh, 2025 (diolah)')); return row + 1;
    case 'notes': {
      const notes = ['Keterangan:', '*) angka sementara', '**) sesuai target nasional', 'Catatan: pagu dapat berubah menurut kemampuan keuangan daerah'];
      for (const [at, text] of notes.entries()) canvas.put(row + at, header.left, write(text));
      return row + notes.length;
    }
    case 'signature': {
      const column = Math.max(header.left, header.width - 3);
      const lines = ['Contoh, 12 Januari 2025', 'Kepala Bappeda Kabupaten Contoh', '', '', 'NAMA TERANG', 'NIP. 19700101 200003 1 001'];
      for (const [at, text] of lines.entries()) canvas.put(row + 1 + at, column, write(text));
      return row + 1 + lines.length;
    }
  }
}
