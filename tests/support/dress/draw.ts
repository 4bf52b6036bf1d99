import type { Grid } from '../../../src/matrix';
import { bodyOf, type Body } from './body';
import { Canvas, write, type Cell } from './canvas';
import type { Case, Dress } from './choices';
import { Dice } from './dice';
import { drawHeader, drawNumbering, headerOf, type Header } from './header';
import { sketchOf, type Agency, type Sketch } from './sketch';
import type { Told } from './told';

export interface Drawn {
  readonly grid: Grid;
  /** What the sheet says of the plan. */
  readonly told: Told;
}

/** Draws a plan as a planner's sheet in one dress; the same case always gives the same sheet. */
export function draw({ plan, size, noise, dress }: Case): Drawn {
  const sketch = sketchOf(plan, dress.chain, size);
  const dice = new Dice(noise);
  const agency = dress.opd === 'title' ? sketch.items.flatMap((item) => item.opd).find((one) => 'name' in one) ?? null : null;
  const header = headerOf(sketch, dress, dice);
  const body = bodyOf(sketch, dress, dice, agency);
  const canvas = new Canvas();
  const titles = titlesOf(sketch, dress, dice, agency);
  for (const [row, title] of titles.entries()) {
    canvas.put(row, 0, write(title));
    if (title !== '' && dice.chance(0.5)) canvas.merge({ top: row, bottom: row, left: 0, right: header.width - 1 });
  }
  const top = titles.length === 0 ? 0 : titles.length + dice.whole(0, 1);
  let row = drawNumbering(canvas, drawHeader(canvas, top, header, dress), header, dress);
  row = drawBody(canvas, row, header, body, dress, dice);
  drawFoot(canvas, row, header, dress, dice);
  const ordinal = dress.years === 'tahun-n' || dress.years === 'tahun-ke' || dress.years === 'bare-n';
  const [first = 0] = sketch.years;
  const period = { first, last: first + sketch.years.length - 1 };
  // Years that stand in the rows of indicators are not said where there is none.
  const yearless = dress.form === 'long' && sketch.items.every((item) => item.indikator.length === 0);
  return {
    grid: canvas.grid('Sheet1', dress.place === 'A1' ? { row: 0, column: 0 } : { row: dice.whole(1, 6), column: dice.whole(1, 3) }),
    told: { years: yearless ? [] : ordinal ? sketch.years.map((_, at) => at + 1) : sketch.years, period: (ordinal || yearless) && dress.titles === 'none' ? null : period, items: body.items },
  };
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
      if (dress.topLine === 'merged') canvas.merge({ top: row, bottom: row, left: header.left, right: width - 1 });
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
  for (const { key, from, to } of spans) {
    const column = header.at.get(key);
    if (column !== undefined) canvas.merge({ top: rowOf[from] ?? 0, bottom: rowOf[to] ?? 0, left: column, right: column });
  }
  return row;
}

function drawFoot(canvas: Canvas, top: number, header: Header, dress: Dress, dice: Dice): void {
  const row = top + dice.whole(0, 1);
  switch (dress.foot) {
    case 'none': return;
    case 'source': canvas.put(row, header.left, write('Sumber: Bappeda Kabupaten Contoh, 2025 (diolah)')); return;
    case 'notes':
      for (const [at, text] of ['Keterangan:', '*) angka sementara', '**) sesuai target nasional', 'Catatan: pagu dapat berubah menurut kemampuan keuangan daerah'].entries()) canvas.put(row + at, header.left, write(text));
      return;
    case 'signature': {
      const column = Math.max(header.left, header.width - 3);
      for (const [at, text] of ['Contoh, 12 Januari 2025', 'Kepala Bappeda Kabupaten Contoh', '', '', 'NAMA TERANG', 'NIP. 19700101 200003 1 001'].entries()) canvas.put(row + 1 + at, column, write(text));
    }
  }
}
