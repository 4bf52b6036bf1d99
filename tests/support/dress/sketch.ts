import type { Comparison, Form, Level } from '../../../src/plan';
import { Dice } from './dice';
import { agencies, directions, duties, dutyGroups, everybody, measured, outcomes, subjects, visions, ways, wishes, works, type AgencyWords, type Measure } from './words';

/** A value as it is meant, before a sheet writes it: its form, and a remark beside it. */
export interface Meant {
  readonly form: Form;
  readonly annotation: string | null;
  /** Fixed spelling, where the form alone does not say how it is written ("n/a", "85,35-87-35"). */
  readonly raw: string | null;
}

export type Agency = AgencyWords | { readonly everybody: string };

export interface SketchIndikator {
  readonly name: string;
  readonly satuan: string;
  readonly measure: Measure;
  readonly awal: Meant;
  /** One per year of the plan. */
  readonly targets: readonly Meant[];
  readonly akhir: Meant;
  readonly opd: readonly Agency[];
  /** Rupiah per year and at the end. */
  readonly pagu: readonly number[];
}

export interface SketchItem {
  readonly level: Level;
  readonly title: string;
  /** Place among its siblings, from 1. */
  readonly number: number;
  /** "2.16.03" where the level has a nomenklatur, else the document's own "1.2.1". */
  readonly code: string;
  readonly parent: number | null;
  /** The strategi that a program stands behind, though it hangs on the sasaran of both. */
  readonly behind: number | null;
  readonly opd: readonly Agency[];
  /** Rupiah per year and at the end; empty where the level carries none. */
  readonly pagu: readonly number[];
  readonly indikator: readonly SketchIndikator[];
}

/** A plan as planners mean it; a dress decides how much of it a sheet says. Items stand in document order, parents by their place in the list. */
export interface Sketch {
  readonly chain: readonly Level[];
  readonly years: readonly number[];
  readonly items: readonly SketchItem[];
  /** Indicators of a list that names no items. */
  readonly loose: readonly SketchIndikator[];
}

/** Which levels a plan has, from the whole of an RPJMD down to a list of kegiatan. */
export const chains = {
  rpjmd: ['misi', 'tujuan', 'sasaran', 'program'],
  visi: ['visi', 'misi', 'tujuan', 'sasaran'],
  tujuan: ['tujuan', 'sasaran'],
  sasaran: ['sasaran', 'program'],
  renstra: ['tujuan', 'sasaran', 'program', 'kegiatan', 'sub-kegiatan'],
  urusan: ['urusan', 'bidang-urusan', 'program'],
  program: ['program', 'kegiatan', 'sub-kegiatan'],
  strategi: ['tujuan', 'sasaran', 'strategi', 'arah-kebijakan'],
  'strategi-program': ['tujuan', 'sasaran', 'strategi', 'program'],
  list: [],
} as const satisfies Record<string, readonly Level[]>;
export type Chain = keyof typeof chains;

/** Levels that carry no indicators of their own. */
const bare: ReadonlySet<Level> = new Set<Level>(['visi', 'misi', 'strategi', 'arah-kebijakan', 'urusan', 'bidang-urusan']);
/** Whether a level may carry indicators, and amounts. */
export const mayMeasure = (level: Level): boolean => !bare.has(level);
export const mayPay = (level: Level): boolean => withPagu.has(level);
const withPagu: ReadonlySet<Level> = new Set<Level>(['program', 'kegiatan', 'sub-kegiatan']);

/** With `measured` false the plan has no indicators and no amounts: a table of words alone. */
export function sketchOf(seed: number, chain: Chain, size: number, measured = true): Sketch {
  return new Sketcher(seed, chains[chain], size, measured).make();
}

class Sketcher {
  private readonly dice: Dice;
  private readonly items: SketchItem[] = [];
  private readonly years: readonly number[];
  private readonly taken = new Set<string>();
  private readonly agencies: readonly AgencyWords[];

  constructor(seed: number, private readonly chain: readonly Level[], private readonly size: number, private readonly measured: boolean) {
    this.dice = new Dice(seed);
    const first = this.dice.pick([2019, 2021, 2024, 2025]);
    const count = this.dice.pick([5, 5, 6]);
    this.years = Array.from({ length: count }, (_, at) => first + at);
    this.agencies = this.dice.some(agencies, 6);
  }

  make(): Sketch {
    if (this.chain.length === 0) return { chain: this.chain, years: this.years, items: [], loose: this.list() };
    const tops = this.chain[0] === 'visi' ? 1 : this.dice.whole(1, Math.max(1, this.size));
    for (let at = 1; at <= tops; at += 1) this.add(0, at, null, []);
    return { chain: this.chain, years: this.years, items: this.items, loose: [] };
  }

  private list(): readonly SketchIndikator[] {
    const names = new Set<string>();
    return Array.from({ length: this.dice.whole(3, 5 + 3 * this.size) }, () => this.indikator(this.responsible(0.95), names, 1e9));
  }

  private add(depth: number, number: number, parent: number | null, above: readonly string[], behind: number | null = null): void {
    const { dice } = this;
    const level = this.chain[depth];
    if (level === undefined) return;
    const codes = this.codeParts(level, number, above);
    const responsible = this.responsible(0.95);
    const bearing = this.measured && !bare.has(level);
    const count = !bearing || dice.chance(0.08) ? 0 : dice.pick([1, 1, 2, 2, 3, 4]);
    const base = dice.whole(1, 900) * 10 ** dice.whole(6, 8);
    const me = this.items.length;
    const names = new Set<string>();
    this.items.push({
      level, number, parent, behind, title: this.title(level), code: codes.join('.'), opd: responsible,
      pagu: this.measured && withPagu.has(level) ? this.amounts(base) : [],
      indikator: Array.from({ length: count }, () => this.indikator(responsible, names, base)),
    });
    const below = depth + 1 < this.chain.length ? dice.whole(1, this.size === 1 || depth > 1 ? 2 : 3) : 0;
    const beside = level === 'strategi' && this.chain[depth + 1] === 'program';
    for (let at = 1; at <= below; at += 1) this.add(depth + 1, at, beside ? parent : me, codes, beside ? me : null);
  }

  private codeParts(level: Level, number: number, above: readonly string[]): readonly string[] {
    switch (level) {
      case 'bidang-urusan': return [...above, String(number).padStart(2, '0')];
      case 'program': return above.length === 2 && this.chain[0] === 'urusan' ? [...above, String(number + 1).padStart(2, '0')] : this.programCode(number + 1);
      case 'kegiatan': return [...above, '2', String(number).padStart(2, '0')];
      case 'sub-kegiatan': return [...above, String(number).padStart(4, '0')];
      default: return [...above, String(number)];
    }
  }

  /** Below a sasaran the nomenklatur starts afresh; no two programmes share a code. */
  private programCode(number: number): readonly string[] {
    const { dice } = this;
    for (;;) {
      const parts = [String(dice.whole(1, 7)), String(dice.whole(1, 30)).padStart(2, '0'), String(number).padStart(2, '0')];
      if (this.taken.has(parts.join('.'))) continue;
      this.taken.add(parts.join('.'));
      return parts;
    }
  }

  private title(level: Level): string {
    const { dice } = this;
    for (let attempt = 0; ; attempt += 1) {
      const made = this.wording(level) + (attempt > 20 ? ` tahap ${attempt - 19}` : '');
      if (this.taken.has(made.toLowerCase())) continue;
      this.taken.add(made.toLowerCase());
      return level === 'program' && dice.chance(0.3) ? made.toUpperCase() : made;
    }
  }

  private wording(level: Level): string {
    const { dice } = this;
    switch (level) {
      case 'visi': return dice.pick(visions);
      case 'misi': return dice.pick(wishes);
      case 'strategi': return `${dice.pick(ways)} ${dice.pick(subjects)}`;
      case 'arah-kebijakan': return `${dice.pick(directions)} ${dice.pick(subjects)}`;
      case 'urusan': return `URUSAN PEMERINTAHAN ${dice.pick(dutyGroups)}`;
      case 'bidang-urusan': return `URUSAN PEMERINTAHAN BIDANG ${dice.pick(duties).toUpperCase()}`;
      case 'program': return `Program ${dice.pick(works)}`;
      case 'kegiatan': case 'sub-kegiatan': return dice.pick(works);
      default: return `${dice.pick(outcomes)} ${dice.pick(subjects)}`;
    }
  }

  private responsible(share: number): readonly Agency[] {
    const { dice } = this;
    if (!dice.chance(share)) return [];
    if (dice.chance(0.06)) return [{ everybody: dice.pick(everybody) }];
    return dice.some(this.agencies, dice.pick([1, 1, 1, 2, 3]));
  }

  private amounts(base: number): readonly number[] {
    return Array.from({ length: this.years.length + 1 }, () => Math.round(base * (0.8 + this.dice.next() * 0.4)));
  }

  private indikator(responsible: readonly Agency[], taken: Set<string>, base: number): SketchIndikator {
    const { dice } = this;
    let measure: Measure;
    let name: string;
    let satuan: string;
    do {
      measure = dice.pick<Measure>(['persen', 'persen', 'persen', 'indeks', 'indeks', 'indeks', 'hitung', 'hitung', 'predikat', 'rentang', 'batas', 'rasio', 'bersatuan']);
      [name, satuan] = dice.pick(measured[measure]);
    } while (taken.has(name));
    taken.add(name);
    const size = dice.pick([dice.whole(2, 300), dice.whole(10_000, 90_000), dice.whole(200_000, 3_000_000)]);
    const values = Array.from({ length: this.years.length + 2 }, (_, at) => this.value(measure, satuan, at, size));
    return {
      name, satuan, measure,
      awal: dice.chance(0.1) ? missing(dice.pick(['', '-', 'n/a', 'NA'])) : values[0]!,
      targets: values.slice(1, -1).map((meant) => (dice.chance(0.03) ? missing(dice.pick(['', '-', 'Belum diisi'])) : meant)),
      akhir: dice.chance(0.05) ? missing() : values[values.length - 1]!,
      opd: dice.chance(0.7) ? responsible : this.responsible(0.85),
      pagu: this.amounts(Math.round(base / 3)),
    };
  }

  private value(measure: Measure, satuan: string, at: number, size: number): Meant {
    const { dice } = this;
    const decimals = dice.pick([0, 1, 2, 2]);
    const near = (from: number, to: number, places = decimals): number => Number((from + dice.next() * (to - from)).toFixed(places));
    const odd = dice.next();
    // The rare forms that stand in any row: annotated, broken, words, errors.
    if (odd < 0.01) return { form: { kind: 'broken-range' }, annotation: null, raw: '85,35-87-35' };
    if (odd < 0.02) return { form: { kind: 'words' }, annotation: null, raw: dice.pick(['meningkat', 'Tidak ada', 'sesuai ketentuan']) };
    if (odd < 0.025) return { form: { kind: 'error', code: '#REF!', hidden: false }, annotation: null, raw: '#REF!' };
    const annotation = odd < 0.04 ? dice.pick(['*', '**', '2023']) : null;
    switch (measure) {
      case 'persen': return { form: { kind: dice.chance(0.4) ? 'percent' : 'number', value: near(20, 99), decimals }, annotation, raw: null };
      case 'indeks': return { form: { kind: 'number', value: near(at + 40, at + 55), decimals }, annotation, raw: null };
      case 'hitung': return { form: { kind: 'number', value: Math.round(size * (0.8 + dice.next() * 0.4)), decimals: 0 }, annotation: null, raw: null };
      case 'predikat': return satuan === 'Level' ? { form: { kind: 'predicate', grade: `Level ${dice.whole(1, 5)}`, score: null, scale: null }, annotation: null, raw: null }
        : { form: { kind: 'predicate', grade: dice.pick(['WTP', 'WDP', 'BB', 'AA', 'A', 'Madya', 'Utama']), score: dice.chance(0.25) ? near(60, 90, 2) : null, scale: null }, annotation: null, raw: null };
      case 'rentang': return { form: { kind: 'range', from: near(4, 6, 2), to: near(6, 9, 2), decimals: 2, percent: dice.chance(0.2), unit: null }, annotation: null, raw: null };
      case 'batas': return { form: { kind: 'inequality', comparison: dice.pick<Comparison>(['<', '≤', '>', '≥']), value: dice.whole(5, 60), decimals: 0, percent: false, unit: satuan === 'Menit' ? 'menit' : null }, annotation: null, raw: null };
      case 'rasio': return { form: { kind: 'ratio', value: dice.whole(10, 80), per: 100_000, unit: 'penduduk' }, annotation: null, raw: null };
      case 'bersatuan': return { form: { kind: 'quantity', value: satuan === 'Km' ? near(1, 90) : dice.whole(1, 60), decimals: satuan === 'Km' ? decimals : 0, unit: satuan === 'OPD' ? 'OPD' : satuan.toLowerCase() }, annotation: null, raw: null };
    }
  }
}

export function missing(mark = ''): Meant {
  return { form: { kind: 'missing', mark }, annotation: null, raw: mark };
}
