import type { Level } from '../../../src/plan';
import { write, type Cell } from './canvas';
import { hasYearlyUnits, type Dress } from './choices';
import type { Dice } from './dice';
import type { Agency, Sketch, SketchIndikator, SketchItem } from './sketch';
import { slip } from './slip';
import type { ToldAgency, ToldIndikator, ToldMeasured } from './told';
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

/** What rows of indicators are written for: an item, or nothing but its amounts and level where a list names none. */
export type Bearer = Pick<SketchItem, 'level' | 'indikator' | 'pagu' | 'opd'>;

/** Where what the rows say is kept. */
export interface Saying {
  readonly indikator: ToldIndikator[];
  readonly pagu: Record<string, number[]>;
}

/** Writes indicators row by row, and keeps account of what the rows say. */
export class IndicatorRows {
  private readonly alone = new Map<string, number>();
  private readonly slipped = new Map<string, number>();
  /** The agency that stands over an item in a row of its own. */
  private readonly heading = new Map<Bearer, Agency>();

  constructor(private readonly sketch: Sketch, private readonly dress: Dress, private readonly dice: Dice, private readonly titleAgency: Agency | null) {
    for (const [at, item] of sketch.items.entries()) {
      const heading = this.headingOf(at);
      if (heading) this.heading.set(item, heading);
    }
    const bearers: readonly Bearer[] = [...sketch.items, { level: 'sasaran', indikator: sketch.loose, pagu: [], opd: [] }];
    for (const item of bearers) for (const one of item.indikator) {
      const opd = this.opdOf(item, one);
      if (opd.length === 1 && opd[0] && 'name' in opd[0]) this.alone.set(opd[0].name, (this.alone.get(opd[0].name) ?? 0) + 1);
    }
  }

  /** The agency whose row stands above an item of the topmost level; null where agencies have no rows. */
  headingOf(at: number): Agency | null {
    const { items } = this.sketch;
    if (this.dress.opd !== 'rows') return null;
    let root = at;
    for (let up = items[root]?.parent ?? null; up !== null; up = items[root]?.parent ?? null) root = up;
    const named = (agency: Agency): boolean => 'name' in agency;
    return items[root]?.opd.find(named) ?? items.flatMap((item) => item.opd).find(named) ?? null;
  }

  /** A row for every indicator (and year, in a long table); one row of nothing but the item where it has none. */
  rowsOf(saying: Saying, item: Bearer): readonly Line[] {
    if (item.indikator.length === 0) {
      const line: Line = { cells: new Map() };
      if (this.drawsPagu(item) && this.dress.form !== 'long') this.amounts(saying, line, item.pagu);
      return [line];
    }
    return item.indikator.flatMap((one, nth): readonly Line[] => {
      const { dress, dice } = this;
      const opd = this.opdOf(item, one);
      const [awal, akhir] = [writeValue(one.awal, one.satuan, dress, dice), writeValue(one.akhir, one.satuan, dress, dice)];
      const targets = one.targets.map((target) => writeValue(target, one.satuan, dress, dice));
      const name = dress.satuan === 'name' ? `${one.name} (${one.satuan})` : one.name;
      const agencies = this.toldAgencies(opd);
      const measured: ToldMeasured[] = [];
      const units = this.unitsOf(one);
      saying.indikator.push({
        name, satuan: dress.satuan === 'absent' ? null : dress.satuan === 'value' ? undefined : one.satuan,
        awal: dress.awal !== 'no' ? awal.told : null, targets: targets.map((target) => target.told), akhir: dress.akhir !== 'no' ? akhir.told : null,
        opd: agencies, measured, apart: new Set(units).size > 1,
      });
      const base = new Map<string, Cell>([['indikator', write(this.indikatorText(name, item.level, nth + 1))], ['satuan', write(one.satuan)], ['awal', awal.cell], ['akhir', akhir.cell]]);
      if (dress.opd !== 'merged' || nth === 0) base.set('opd', write(this.opdText(agencies, opd)));
      this.extras(base, one);
      base.set('satuan-akhir', write(one.satuan));
      if (dress.form === 'long' && dress.lines !== 'target') return targets.flatMap(({ cell }, year) => this.linesOf(saying, item, one, base, year, cell));
      if (dress.form === 'long') return targets.map(({ cell }, year): Line => ({ cells: new Map([...base, ['tahun', { value: this.sketch.years[year] ?? 0 }], ['target', cell]]) }));
      for (const [year, { cell }] of targets.entries()) {
        base.set(`target:${year}`, cell).set(`satuan:${year}`, write(units[year] ?? one.satuan));
        // The first year's satuan is the indicator's own.
        if (hasYearlyUnits(dress) && year > 0) measured.push({ field: 'satuan', year, raw: units[year] ?? one.satuan });
        this.evaluate(base, measured, year, one);
      }
      const line: Line = { cells: base };
      if (dress.pagu === 'each' && item.pagu.length > 0) this.amounts(saying, line, one.pagu);
      else if ((dress.pagu === 'first' || dress.pagu === 'merged') && nth === 0 && dress.itemRow === 'shared') this.amounts(saying, line, item.pagu);
      return [line];
    });
  }

  /** The rows of one year: its target, its pagu where the indicator has one, what was reached now and then. */
  private linesOf(saying: Saying, item: Bearer, one: SketchIndikator, base: ReadonlyMap<string, Cell>, year: number, target: Cell): readonly Line[] {
    const { dress, dice } = this;
    const of = (kind: string, cell: Cell, more: readonly (readonly [string, Cell])[] = []): Line => ({ cells: new Map([...base, ['tahun', { value: this.sketch.years[year] ?? 0 }], ['lines', write(kind)], ['target', cell], ...more]) });
    const lines: Line[] = [of('Target', target)];
    const rupiah = dress.pagu === 'each' && item.pagu.length > 0 ? one.pagu[year] : undefined;
    if (rupiah !== undefined) {
      const { cell, amount } = writeAmount(rupiah, dress);
      (saying.pagu[String(year)] ??= []).push(amount);
      const line = of('Pagu', cell, [['satuan', write(dress.paguStyle === 'millions' ? 'Juta Rupiah' : 'Rupiah')]]);
      if (dress.lines === 'pagu-first') lines.unshift(line);
      else lines.push(line);
    }
    // Where amounts are none, what was reached tells that rows differ.
    if (rupiah === undefined || dice.chance(0.3)) lines.push(of('Realisasi', dice.chance(0.5) ? target : write('')));
    return lines;
  }

  /** The satuan of each year; the same but for some indicators of a dress in which they part. */
  private unitsOf({ satuan, targets }: SketchIndikator): readonly string[] {
    const from = this.dress.satuan === 'yearly-apart' && this.dice.chance(0.3) ? this.dice.whole(1, targets.length - 1) : targets.length;
    return targets.map((_, year) => (year < from ? satuan : satuan === 'Dokumen' ? 'Laporan' : 'Dokumen'));
  }

  drawsPagu(item: Bearer): boolean {
    return this.dress.pagu !== 'none' && item.pagu.length > 0;
  }

  *paguKeys(): Generator<string> {
    for (const year of this.sketch.years.keys()) yield `pagu:${year}`;
    yield 'pagu-akhir';
  }

  amounts(saying: Saying, line: Line, rupiah: readonly number[]): void {
    if (rupiah.length === 0) return;
    for (const [nth, key] of [...this.paguKeys()].entries()) {
      if (key === 'pagu-akhir' && !(this.dress.akhir !== 'no' && this.dress.paguPlace === 'beside')) continue;
      const { cell, amount } = writeAmount(rupiah[nth] ?? 0, this.dress);
      line.cells.set(key, cell);
      (saying.pagu[String(nth)] ??= []).push(amount);
    }
  }

  private evaluate(cells: Map<string, Cell>, measured: ToldMeasured[], year: number, one: SketchIndikator): void {
    const { dress, dice } = this;
    if (dress.evaluation === 'no') return;
    const reached = writeValue(one.targets[(year + 1) % one.targets.length] ?? one.akhir, one.satuan, dress, dice);
    const share = `${dice.whole(60, 110)}%`;
    cells.set(`realisasi:${year}`, reached.cell).set(`capaian:${year}`, write(share));
    measured.push({ field: 'realisasi', year, raw: reached.cell.text ?? String(reached.cell.value) }, { field: 'capaian', year, raw: share });
    if (dress.evaluation !== 'money') return;
    const { cell } = writeAmount(one.pagu[year] ?? 0, dress);
    cells.set(`realisasi-pagu:${year}`, cell);
    measured.push({ field: 'realisasi-pagu', year, raw: cell.text ?? String(cell.value) });
  }

  private indikatorText(name: string, level: Level, number: number): string {
    switch (this.dress.indikatorText) {
      case 'plain': return name;
      case 'listed': return `${number}. ${name}`;
      case 'prefixed': return `Indikator ${wordOf[level]} ${number} : ${name}`;
    }
  }

  private opdOf(item: Bearer, one: SketchIndikator): readonly Agency[] {
    if (this.titleAgency) return [this.titleAgency];
    const heading = this.heading.get(item);
    if (heading) return [heading];
    const { opd } = this.dress;
    return opd === 'none' || opd === 'title' || opd === 'rows' ? [] : opd === 'merged' ? item.opd : one.opd;
  }

  private toldAgencies(list: readonly Agency[]): readonly ToldAgency[] {
    const single = list.length === 1;
    return list.map((agency): ToldAgency => ('name' in agency ? { name: agency.name, drawn: this.spell(agency, single), wildcard: false } : { name: agency.everybody, drawn: agency.everybody, wildcard: true }));
  }

  private spell(agency: { readonly name: string; readonly short: string }, single: boolean): string {
    if (this.dress.opd === 'short') return agency.short;
    if (this.dress.opd !== 'slips' || !single || agency.name.length < 14) return agency.name;
    // A slip is known for one where the name stands rightly several times.
    const [right, wrong] = [this.alone.get(agency.name) ?? 0, this.slipped.get(agency.name) ?? 0];
    if (right < 4 * (wrong + 1) || !this.dice.chance(0.6)) return agency.name;
    const typed = slip(agency.name, this.dice);
    if (typed !== agency.name) this.slipped.set(agency.name, wrong + 1);
    return typed;
  }

  private opdText(told: readonly ToldAgency[], list: readonly Agency[]): string {
    const names = told.map((agency) => agency.drawn);
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
}
