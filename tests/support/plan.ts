import {
  viewPlan,
  type ByYear, type Code, type Comparison, type Field, type FieldRef, type Form, type Indikator, type Item, type ItemId, type Level, type Opd,
  type OpdCell, type OpdRef, type Plan, type PlanContext, type PlanView, type Profil, type TableFacts, type Value, cellOwner, defaultProfil, besideTheChain, depthOf,
} from '../../src/plan';

/** A value cell with its form stated, so that no test of rules leans on the grammar. */
export function value(raw: string, form: Form, more: Partial<Value> = {}): Value {
  return { raw, form, annotation: null, noisy: false, formula: null, ...more };
}

export const number = (of: number, raw = comma(of)): Value => value(raw, { kind: 'number', value: of, decimals: decimalsOf(of) });
export const percent = (of: number, raw = `${comma(of)}%`): Value => value(raw, { kind: 'percent', value: of, decimals: decimalsOf(of) });
export const quantity = (of: number, unit: string): Value => value(`${comma(of)} ${unit}`, { kind: 'quantity', value: of, decimals: decimalsOf(of), unit });
export const ratio = (of: number, per: number, unit: string | null = null): Value =>
  value(`${comma(of)}/${per}${unit ? ` ${unit}` : ''}`, { kind: 'ratio', value: of, per, unit });
export const range = (from: number, to: number, isPercent = false): Value =>
  value(`${comma(from)}-${comma(to)}${isPercent ? '%' : ''}`, { kind: 'range', from, to, decimals: Math.max(decimalsOf(from), decimalsOf(to)), percent: isPercent, unit: null });
export const inequality = (comparison: Comparison, of: number): Value =>
  value(`${comparison}${comma(of)}`, { kind: 'inequality', comparison, value: of, decimals: decimalsOf(of), percent: false, unit: null });
export const predicate = (grade: string, score: number | null = null): Value =>
  value(score === null ? grade : `${grade} (${comma(score)})`, { kind: 'predicate', grade, score, scale: null });
export const missing = (mark = ''): Value => value(mark, { kind: 'missing', mark });
export const words = (raw: string): Value => value(raw, { kind: 'words' });
export const brokenRange = (raw: string): Value => value(raw, { kind: 'broken-range' });
export const ambiguous = (raw: string, ...readings: number[]): Value => value(raw, { kind: 'ambiguous', readings });
export const cellError = (code: string): Value => value(code, { kind: 'error', code, hidden: false });
/** A formula such as =IFERROR(…,0) that shows `raw` over an error. */
export const hiddenError = (code: string, formula: string, raw = '0'): Value => value(raw, { kind: 'error', code, hidden: true }, { formula });

/** Five years as a planner plans them: one value for all, one for each, or only some years. */
export type Years = Value | readonly Value[] | ByYear;

/** Agencies of a cell: names (known by the plan's list, or not), or a wildcard. */
export type Agencies = string | readonly string[] | OpdCell;

/** "Semua Perangkat Daerah". */
export const everyAgency = (raw = 'Semua Perangkat Daerah'): OpdCell => ({ raw, refs: [{ raw, opdId: null, role: 'penanggung-jawab', wildcard: true }] });
/** A cell in which only supporting agencies stand. */
export const supporting = (...raws: string[]): OpdCell => ({ raw: '', refs: raws.map((raw) => ({ raw, opdId: null, role: 'pendukung', wildcard: false })) });
/** Words that name nobody we can read. */
export const unreadOpd = (raw: string): OpdCell => ({ raw, refs: [] });

export interface ItemFacts {
  /** Default: level and running number, "sasaran-2". */
  readonly id?: string;
  readonly code?: string | Code;
  readonly number?: string;
  readonly raw?: string;
  /** Default: the nearest open level above. Null for an orphan; any string for a parent that may not exist. */
  readonly parent?: ItemId | null;
  readonly pagu?: Years;
  readonly paguAkhir?: Value;
  readonly opd?: Agencies;
  readonly catatan?: string;
}

export interface IndikatorFacts {
  /** In a table that names no items. */
  readonly loose?: true;
  /** Default: "indikator-1", "indikator-2" … over the whole plan. */
  readonly id?: string;
  readonly raw?: string;
  readonly number?: string;
  readonly satuan?: string;
  readonly awal?: Value;
  readonly targets?: Years;
  readonly akhir?: Value;
  readonly pagu?: Years;
  readonly paguAkhir?: Value;
  readonly opd?: Agencies;
  readonly arah?: string;
  readonly perhitungan?: string;
  readonly definisi?: string;
  readonly formula?: string;
  readonly sumberData?: string;
  readonly lokasi?: string;
  readonly iku?: string;
  readonly catatan?: string;
}

export interface PlanFacts {
  /** Default: 2019 … 2023. */
  readonly years?: readonly number[];
  /** Agencies of the OPD list; more may be added by `opd`. */
  readonly opd?: readonly string[];
}

/** A code that Excel keeps as text. */
export const code = (raw: string): Code => ({ raw, canonical: /^[\dXx]+(\.[\dXx]+)*$/.test(raw) ? raw.toUpperCase() : null, wasNumber: false });
/** A code that Excel turned into a number. */
export const numberCode = (raw: string): Code => ({ raw, canonical: raw.replace(',', '.'), wasNumber: true });

/**
 * Writes a plan as one reads a matrix, from the top down: each item opens under the nearest open level above it, each indicator belongs to
 * the item written last. The plan has the columns of T-C.14; further columns appear as soon as one row uses them.
 */
export class PlanBuilder {
  readonly #years: readonly number[];
  readonly #opd: Opd[] = [];
  readonly #items: Item[] = [];
  readonly #indikator: Indikator[] = [];
  readonly #open: Item[] = [];
  readonly #written = new Map<Level, number>();
  readonly #extra = new Set<Field>();
  readonly #absent = new Set<Field>();
  #context: Partial<PlanContext> = {};

  constructor(facts: PlanFacts = {}) {
    this.#years = facts.years ?? [2019, 2020, 2021, 2022, 2023];
    for (const name of facts.opd ?? []) this.opd(name);
  }

  visi = (title: string, facts?: ItemFacts): this => this.item('visi', title, facts);
  misi = (title: string, facts?: ItemFacts): this => this.item('misi', title, facts);
  tujuan = (title: string, facts?: ItemFacts): this => this.item('tujuan', title, facts);
  sasaran = (title: string, facts?: ItemFacts): this => this.item('sasaran', title, facts);
  strategi = (title: string, facts?: ItemFacts): this => this.item('strategi', title, facts);
  arahKebijakan = (title: string, facts?: ItemFacts): this => this.item('arah-kebijakan', title, facts);
  urusan = (title: string, facts?: ItemFacts): this => this.item('urusan', title, facts);
  bidangUrusan = (title: string, facts?: ItemFacts): this => this.item('bidang-urusan', title, facts);
  program = (title: string, facts?: ItemFacts): this => this.item('program', title, facts);
  kegiatan = (title: string, facts?: ItemFacts): this => this.item('kegiatan', title, facts);
  subKegiatan = (title: string, facts?: ItemFacts): this => this.item('sub-kegiatan', title, facts);

  item(level: Level, title: string, facts: ItemFacts = {}): this {
    while (this.#open.length > 0 && !mayHold(this.#open.at(-1)!.level, level)) this.#open.pop();
    const count = (this.#written.get(level) ?? 0) + 1;
    this.#written.set(level, count);
    const item: Item = {
      id: facts.id ?? `${level}-${count}`,
      level,
      code: facts.code === undefined ? null : typeof facts.code === 'string' ? code(facts.code) : facts.code,
      number: facts.number ?? null,
      title,
      raw: facts.raw ?? title,
      parentId: facts.parent === undefined ? (this.#open.at(-1)?.id ?? null) : facts.parent,
      pagu: facts.pagu === undefined ? {} : this.#byYear(facts.pagu),
      paguAkhir: facts.paguAkhir ?? null,
      opd: facts.opd === undefined ? null : this.#agencies(facts.opd),
      catatan: facts.catatan ?? null,
    };
    if (item.code) this.#extra.add('kode');
    if (item.catatan !== null) this.#extra.add('catatan');
    this.#items.push(item);
    this.#open.push(item);
    return this;
  }

  indikator(name: string, facts: IndikatorFacts = {}): this {
    const item = facts.loose ? null : this.#open.at(-1);
    if (item === undefined) throw new Error(`Write an item before the indicator "${name}".`);
    const text = (field: Field, fact: string | undefined): string | null => {
      if (fact !== undefined) this.#extra.add(field);
      return fact ?? null;
    };
    this.#indikator.push({
      id: facts.id ?? `indikator-${this.#indikator.length + 1}`,
      itemId: item && item.id,
      name,
      raw: facts.raw ?? name,
      number: facts.number ?? null,
      satuan: text('satuan', facts.satuan),
      kondisiAwal: facts.awal ?? missing(),
      targets: this.#byYear(facts.targets ?? missing()),
      kondisiAkhir: facts.akhir ?? missing(),
      pagu: this.#byYear(facts.pagu ?? missing()),
      paguAkhir: facts.paguAkhir ?? missing(),
      opd: facts.opd === undefined ? { raw: '', refs: [] } : this.#agencies(facts.opd),
      arah: text('arah', facts.arah),
      perhitungan: text('perhitungan', facts.perhitungan),
      definisi: text('definisi', facts.definisi),
      formula: text('formula', facts.formula),
      sumberData: text('sumber-data', facts.sumberData),
      lokasi: text('lokasi', facts.lokasi),
      iku: text('iku', facts.iku),
      catatan: text('catatan', facts.catatan),
    });
    return this;
  }

  /** Adds an agency to the plan's list; write it before the rows that name it. */
  opd(name: string, facts: Partial<Omit<Opd, 'name'>> = {}): this {
    this.#opd.push({ id: facts.id ?? name, name, aliases: facts.aliases ?? [], code: facts.code ?? null, bidangUrusan: facts.bidangUrusan ?? [], source: facts.source ?? 'list' });
    return this;
  }

  /** Takes columns away: the table never had them. */
  without(...fields: Field[]): this {
    for (const field of fields) this.#absent.add(field);
    return this;
  }

  /** The sheet's own facts; a sound header of the plan's years unless stated. */
  table(facts: Partial<TableFacts>): this {
    const at = { owner: cellOwner({ row: 0, column: 0 }), raw: 'Kode' };
    this.#context = { ...this.#context, table: { at, missingColumns: [], headerYears: [], titlePeriod: null, numbering: [], unread: [], ...facts } };
    return this;
  }

  /** What the region has settled. */
  settled(profil: Partial<Profil>): this {
    this.#context = { ...this.#context, profil: { ...defaultProfil, ...profil } };
    return this;
  }

  /** Another document that this one is compared with. */
  beside(name: string, other: PlanBuilder): this {
    this.#context = { ...this.#context, others: [...(this.#context.others ?? []), { name, plan: other.build() }] };
    return this;
  }

  build(): Plan {
    const gone = this.#absent;
    const single = ['uraian', 'indikator', 'kondisi-awal', 'kondisi-akhir', 'pagu-akhir', 'opd', ...this.#extra] as const;
    const carries: FieldRef[] = single.filter((field) => !gone.has(field)).map((field) => ({ field }));
    for (const field of ['target', 'pagu'] as const) {
      if (!gone.has(field)) carries.push(...this.#years.map((year) => ({ field, year })));
    }
    return {
      period: { first: this.#years[0]!, last: this.#years.at(-1)! },
      years: gone.has('target') ? [] : this.#years,
      items: this.#items,
      indikator: this.#indikator.map((indikator) => ({
        ...indikator,
        kondisiAwal: gone.has('kondisi-awal') ? null : indikator.kondisiAwal,
        targets: gone.has('target') ? {} : indikator.targets,
        kondisiAkhir: gone.has('kondisi-akhir') ? null : indikator.kondisiAkhir,
        pagu: gone.has('pagu') ? {} : indikator.pagu,
        paguAkhir: gone.has('pagu-akhir') ? null : indikator.paguAkhir,
      })),
      opd: this.#opd,
      carries,
    };
  }

  view(): PlanView {
    return viewPlan(this.build(), this.#context);
  }

  #byYear(given: Years): ByYear {
    if (isValue(given)) return Object.fromEntries(this.#years.map((year) => [year, given]));
    if (isList(given)) return Object.fromEntries(this.#years.map((year, index) => [year, given[index] ?? missing()]));
    return Object.fromEntries(this.#years.map((year) => [year, given[year] ?? missing()]));
  }

  #agencies(given: Agencies): OpdCell {
    if (typeof given === 'string') return this.#agencies([given]);
    if (!isList(given)) return given;
    const raws = given.filter((raw) => raw !== '');
    const refs = raws.map((raw): OpdRef => ({ raw, opdId: this.#known(raw)?.id ?? null, role: 'penanggung-jawab', wildcard: false }));
    return { raw: raws.join('\n'), refs };
  }

  #known(raw: string): Opd | undefined {
    const folded = raw.toLowerCase().trim();
    return this.#opd.find((opd) => [opd.name, ...opd.aliases].some((name) => name.toLowerCase() === folded));
  }
}

/** Starts a plan. */
export function plan(facts?: PlanFacts): PlanBuilder {
  return new PlanBuilder(facts);
}

function mayHold(upper: Level, lower: Level): boolean {
  return !besideTheChain.has(upper) ? depthOf(upper) < depthOf(lower) : lower === 'arah-kebijakan' && upper === 'strategi';
}

function isValue(given: Years): given is Value {
  return 'raw' in given && 'form' in given;
}

function isList<T>(given: T | readonly T[] | object): given is readonly T[] {
  return Array.isArray(given);
}

function comma(of: number): string {
  return String(of).replace('.', ',');
}

function decimalsOf(of: number): number {
  return String(of).split('.')[1]?.length ?? 0;
}
