import fc from 'fast-check';
import type { Level } from '../../../src/plan';
import { chains, type Chain } from './sketch';

/**
 * Everything in which two planners' sheets differ though they say the same. The first option of each is the plain one (a T-C.14 as printed);
 * a dress names one option of each and is plain data, so that a failing case can be printed and kept.
 */
export const dimensions = {
  /**
   * One column for all levels; a column per level; columns for tujuan and sasaran and one for the rest; one row with all ancestors; one row per
   * indicator and year; each level's words, indicators and targets side by side; indicators alone.
   */
  form: ['cascade', 'columns', 'hybrid', 'flat', 'long', 'beside', 'list'],
  /** Whether anything is measured: a table of strategi and arah kebijakan has words alone. */
  measured: ['yes', 'no'],
  /** How a level is written before a title. */
  prefix: ['colon', 'dash', 'roman', 'dotted', 'ke', 'path'],
  /** What tells the level in a column that holds several. */
  levels: ['prefix', 'tingkat', 'kelompok', 'code', 'stagger', 'spaces', 'merges'],
  /** Heads of level columns: one each, or one merged over all. */
  levelHeads: ['each', 'merged'],
  /** How the words of an item go on over its rows. */
  uraian: ['merged', 'filled', 'blank'],
  /** Whether an item shares its row with its first indicator. */
  itemRow: ['shared', 'own'],
  /** The topmost level as a full-width line; unmarked where nothing but its merge says so. */
  topLine: ['no', 'merged', 'lone', 'unmarked'],
  /** Headings over the indicators of a list. */
  groups: ['none', 'aspek', 'urusan', 'fokus'],
  /** What a long table has rows for: targets alone; their pagu and what was reached as well, told by a column of words. */
  lines: ['target', 'kinds', 'pagu-first'],
  indikatorText: ['plain', 'prefixed', 'listed'],
  /** `yearly-apart`: a column under each year, some indicators being measured in another satuan later on. */
  satuan: ['column', 'name', 'value', 'absent', 'yearly', 'yearly-apart'],
  codes: ['none', 'one', 'split', 'pair', 'dotted', 'comma', 'dashed', 'inline', 'split-heads', 'number'],
  opd: ['each', 'merged', 'title', 'short', 'none', 'rows', 'slips'],
  /** How an agency stands in a row of its own above its programmes. */
  agencyRow: ['labelled', 'bare'],
  /** Beside indicators of each level: one column of agencies, or one for each level. */
  opdColumns: ['one', 'each'],
  opdJoin: ['newline', 'semicolon', 'comma', 'dan', 'numbered'],
  pagu: ['first', 'merged', 'each', 'none'],
  paguStyle: ['stored', 'dots', 'commas', 'rp', 'millions'],
  paguPlace: ['beside', 'block'],
  numbers: ['comma', 'dot', 'stored', 'mixed'],
  years: ['calendar', 'tahun', 'tahun-n', 'tahun-ke', 'ordinal-calendar', 'target-year', 'bare-n', 'target-n', 'group-n'],
  /** `zero`: counted with the years; `bare`: its year alone, beside the planned ones; `reached`: what was realised in it. */
  awal: ['yes', 'no', 'dated', 'zero', 'bare', 'reached'],
  akhir: ['yes', 'no', 'dated'],
  evaluation: ['no', 'yes', 'money'],
  headerRows: ['grouped', 'years', 'four'],
  /** `groups`: headings over others are merged, the rest stand in the first row alone. */
  headerMerge: ['merged', 'first-cell', 'last-cell', 'groups'],
  /** `broken`: words cut at the end of a line, with a hyphen or without one. */
  headerWords: ['T-C.14', 'any', 'capitals', 'slips', 'short-slips', 'broken'],
  numbering: ['brackets', 'none', 'plain', 'formula', 'letters'],
  titles: ['two', 'none', 'one', 'four'],
  extras: ['none', 'nomor', 'lokasi-ket', 'metadata'],
  junk: ['none', 'left', 'right-figures', 'right-notes', 'between'],
  totals: ['none', 'grand', 'groups'],
  repeats: ['none', 'header', 'header-numbering'],
  foot: ['none', 'source', 'notes', 'signature'],
  gaps: ['none', 'groups', 'everywhere'],
  text: ['clean', 'spaces', 'breaks'],
  place: ['A1', 'offset'],
  /**
   * One table; another one below it; one over several sheets: with all ranks on the first, or whatever comes; a long one parted between the years of an indicator; a list.
   */
  tables: ['one', 'below', 'sheets', 'sheets-early', 'sheets-years', 'sheets-list'],
} as const;

export type Dimension = keyof typeof dimensions;
export type Dress = { readonly [D in Dimension]: (typeof dimensions)[D][number] } & { readonly chain: Chain };

export const plain: Dress = {
  ...(Object.fromEntries(Object.entries(dimensions).map(([name, options]) => [name, options[0]])) as unknown as Dress),
  chain: 'rpjmd',
};

/** Whether a column of its own says each item's level. */
export const hasTingkat = ({ levels }: Dress): boolean => levels === 'tingkat' || levels === 'kelompok';
/** Whether the words of each level begin one column further in, under one heading. */
export const staggers = ({ levels }: Dress): boolean => levels === 'stagger' || levels === 'merges';

/** Whether it is their place that tells levels, so that a page must show all of them before it tells any. */
export const showsByPlace = (dress: Dress): boolean => staggers(dress) || dress.levels === 'spaces' || dress.levels === 'code' || dress.levelHeads === 'merged';

/** Whether each year is of one measure, that it stands under or beside. */
const needsBlocks = (years: string): boolean => years === 'target-year' || years === 'target-n' || years === 'bare-n' || years === 'group-n';
/** Whether a year's own head is a calendar year. */
const saysCalendar = (years: string): boolean => ['calendar', 'tahun', 'ordinal-calendar', 'target-year'].includes(years);
/** Whether a year's own head says the measure as well: "Target 2026", "Pagu 1". */
export const namesMeasure = ({ years }: Pick<Dress, 'years'>): boolean => years === 'target-year' || years === 'target-n';

/** Whether a satuan stands under each year. */
export const hasYearlyUnits = ({ satuan }: Pick<Dress, 'satuan'>): boolean => satuan.startsWith('yearly');
/** Whether a table goes on over several sheets. */
export const isOverSheets = ({ tables }: Pick<Dress, 'tables'>): boolean => tables.startsWith('sheets');

/** One sheet to draw: all of it follows from these values. */
export interface Case {
  readonly plan: number;
  readonly size: number;
  /** Seed of what is left to chance: which alias, where a slip falls. */
  readonly noise: number;
  readonly dress: Dress;
}

const anyOption = Object.fromEntries(Object.entries(dimensions).map(([name, options]) => [
  name, fc.oneof({ weight: 2, arbitrary: fc.constant(options[0]) }, { weight: 3, arbitrary: fc.constantFrom(...(options as readonly string[])) }),
]));

export const anyDress: fc.Arbitrary<Dress> = fc
  .record({ ...anyOption, chain: fc.constantFrom(...(Object.keys(chains) as Chain[])) })
  .map((dress) => settle(dress as unknown as Dress));

export const anyCase: fc.Arbitrary<Case> = fc.record({ plan: fc.nat(), size: fc.integer({ min: 1, max: 3 }), noise: fc.nat(), dress: anyDress });

/** Cases that differ from the plain dress in one option only, and in what that option cannot do without. */
export function casesOf<D extends Dimension | 'chain'>(dimension: D, option: Dress[D]): fc.Arbitrary<Case> {
  return fc.record({ plan: fc.nat(), size: fc.integer({ min: 1, max: 3 }), noise: fc.nat() }).map((rest) => ({ ...rest, dress: companions(dimension, option) }));
}

/** The plain dress with one option changed and, where the option means nothing there, with the company that gives it a meaning. */
function companions<D extends Dimension | 'chain'>(dimension: D, option: Dress[D]): Dress {
  const of = (more: Partial<Dress>): Dress => settle({ ...plain, ...more, [dimension]: option });
  switch (dimension) {
    case 'levelHeads': return of({ form: 'columns' });
    case 'opdJoin': return of({ opd: 'merged' });
    case 'groups': return of({ form: 'list' });
    case 'measured': return of(option === 'no' ? { form: 'columns', chain: 'strategi' } : {});
    case 'opdColumns': return of({ form: 'beside' });
    case 'lines': return of({ form: 'long', pagu: 'each' });
    case 'opd': return of(option === 'rows' ? { chain: 'program' } : {});
    case 'agencyRow': return of({ opd: 'rows', chain: 'program' });
    case 'levels': return of(option === 'code' ? { codes: 'one' } : {});
    case 'tables': return of(option === 'sheets-early' ? { levels: 'stagger' } : option === 'sheets-years' ? { form: 'long' } : option === 'sheets-list' ? { form: 'list' } : {});
    case 'codes': return of(option === 'inline' ? { chain: 'program' } : {});
    case 'form': return of(option === 'hybrid' ? { chain: 'renstra' } : {});
    case 'evaluation': return of(option === 'money' ? { pagu: 'each' } : {});
    case 'headerRows': return of(option === 'years' ? { pagu: 'none' } : {});
    case 'years': return of(needsBlocks(option) ? { paguPlace: 'block' } : {});
    default: return of({});
  }
}

/** Takes back choices that cannot stand together: a sheet must be able to carry what it says. */
export function settle(dress: Dress): Dress {
  const made: Made = { ...dress };
  if (made.chain === 'list' && made.form !== 'long') made.form = 'list';
  if (made.form === 'list') made.chain = 'list';
  const chain: readonly Level[] = chains[made.chain];
  if (chain.length === 0) settleList(made);
  else made.groups = 'none';
  if (made.form === 'beside') settleBeside(made);
  else made.opdColumns = 'one';
  if (made.measured === 'no') settleWords(made);
  // An agency's row has all below it for its own: nothing of the agency may stand above or beside.
  if (made.opd === 'rows' && (made.form !== 'cascade' || chain.some((level) => level === 'visi' || level === 'misi') || chain.length === 0)) made.opd = 'each';
  if (made.opd === 'rows') made.topLine = 'no';
  else made.agencyRow = 'labelled';
  if (made.form === 'hybrid' && made.chain !== 'renstra' && made.chain !== 'rpjmd' && made.chain !== 'strategi-program') made.form = 'columns';
  if (made.form === 'flat' || made.form === 'long') {
    if (made.form === 'flat') made.uraian = 'filled';
    made.headerRows = 'years';
    made.headerMerge = 'merged';
    made.totals = 'none';
    if (made.opd === 'merged') made.opd = 'each';
    if (made.pagu === 'merged' || made.pagu === 'first') made.pagu = 'each';
  }
  // A page of two or three rows does not tell what they are of.
  if (made.form !== 'long' || isOverSheets(made)) made.lines = 'target';
  // The satuan of an amount says how large it is.
  if (made.lines !== 'target' && (made.satuan !== 'name' || made.paguStyle === 'millions')) made.satuan = 'column';
  if (made.form === 'long') {
    Object.assign(made, { satuan: hasYearlyUnits(made) ? 'column' : made.satuan, pagu: made.lines === 'target' ? 'none' : made.pagu, evaluation: 'no', years: 'calendar', numbering: made.numbering === 'formula' ? 'none' : made.numbering, opdJoin: made.opdJoin });
  }
  if (made.form !== 'cascade') {
    made.itemRow = 'shared';
    if (made.topLine !== 'no' && made.form !== 'columns') made.topLine = 'no';
    if (made.form !== 'columns') made.levelHeads = 'each';
  }
  if (made.form === 'cascade' || made.form === 'hybrid') {
    // Codes tell levels only where they are drawn; misi and visi are told by nomenklatur codes of no form.
    if (made.levels === 'code' && (made.codes === 'none' || made.codes === 'dashed' || made.chain === 'visi')) made.codes = 'one';
    // Own numbers count levels; a strategi and a program of one sasaran count alike.
    if (made.chain === 'strategi-program' && made.levels !== 'prefix' && made.levels !== 'tingkat' && made.levels !== 'kelompok') made.levels = 'prefix';
    if (made.form === 'hybrid' && made.levels !== 'prefix' && made.levels !== 'code') made.levels = 'prefix';
    if (made.levels === 'code' && made.codes === 'none') made.codes = 'one';
  } else {
    made.levels = 'prefix';
    // A row of several levels has one code only: that of the level beside the code column.
    if (made.codes === 'dashed') made.codes = 'none';
  }
  // A full-width line names its level by its prefix; a level told by its place or its code has no full-width line.
  if (made.chain !== 'rpjmd' && made.chain !== 'visi') made.topLine = 'no';
  // A line that nothing marks is told by the heading that names its level, and by the rows below it that name theirs.
  if (made.topLine === 'unmarked' && !(made.form === 'cascade' && (made.levels === 'prefix' || made.levels === 'tingkat' || made.levels === 'kelompok')) && !(made.form === 'columns' && made.levelHeads === 'merged')) made.topLine = 'merged';
  if (made.opd === 'merged' && made.itemRow === 'own') made.opd = 'each';
  if (made.pagu === 'merged' && made.itemRow === 'own') made.pagu = 'first';
  if (!chain.some((level) => level === 'program')) made.pagu = 'none';
  if (made.pagu === 'none') {
    made.paguPlace = 'beside';
    if (made.headerRows === 'grouped' && made.evaluation === 'no' && !hasYearlyUnits(made)) made.headerRows = 'years';
  }
  if (made.evaluation !== 'no' || hasYearlyUnits(made)) made.paguPlace = 'beside';
  // Years in one row need one measure per year, or one block of years per measure.
  if (made.headerRows === 'years' && (made.evaluation !== 'no' || hasYearlyUnits(made) || (made.pagu !== 'none' && made.paguPlace === 'beside'))) {
    if (made.form === 'flat') Object.assign(made, { evaluation: 'no', satuan: hasYearlyUnits(made) ? 'column' : made.satuan, paguPlace: 'block' });
    else made.headerRows = 'grouped';
  }
  if (made.form === 'flat') made.years = made.years === 'target-n' ? 'target-n' : 'target-year';
  else if (needsBlocks(made.years) && !(made.headerRows === 'years' || made.paguPlace === 'block')) made.years = 'tahun';
  // What was reached before a plan begins is where it begins; beside what was reached of it, that is an evaluator's.
  if (made.awal === 'reached' && made.evaluation !== 'no') made.awal = 'yes';
  if (made.form === 'long' && (made.awal === 'bare' || made.awal === 'reached' || made.awal === 'zero')) made.awal = 'yes';
  if ((made.awal === 'bare' || made.awal === 'reached') && !saysCalendar(made.years)) made.awal = 'zero';
  // Words of both ends of the period need a second header row to stand in.
  if (made.form === 'flat' || made.form === 'long') {
    if (made.awal === 'dated') made.awal = 'yes';
    if (made.akhir === 'dated') made.akhir = 'yes';
  }
  // A code before the words is read where one column holds several levels, and none stands there with a level's prefix.
  if (made.codes === 'inline' && (made.form !== 'cascade' || made.levels === 'code' || (made.chain !== 'urusan' && made.chain !== 'program'))) made.codes = 'one';
  if ((made.codes === 'pair' || made.codes === 'split-heads' || made.codes === 'number') && made.chain !== 'program' && made.chain !== 'urusan') made.codes = 'one';
  if (made.codes === 'inline') made.levels = 'code';
  if (made.levels !== 'prefix' && made.topLine === 'no') made.prefix = 'colon';
  if (made.opd === 'none' || made.opd === 'title' || made.opd === 'rows') made.opdJoin = 'newline';
  if (made.opd === 'title' && made.titles === 'none') made.titles = 'two';
  if (made.numbering === 'none' && made.repeats === 'header-numbering') made.repeats = 'header';
  if (made.evaluation === 'money' && made.pagu === 'none') made.evaluation = 'yes';
  if (isOverSheets(made)) {
    if (made.tables === 'sheets-years' && made.form === 'long') made.tables = 'sheets-years';
    else if (made.chain === 'list') made.tables = 'sheets-list';
    else if (made.tables !== 'sheets-early' || !showsByPlace(made)) made.tables = 'sheets';
  }
  return made;
}

type Made = { -readonly [K in keyof Dress]: Dress[K] };

/** A list of indicators names no items: nothing of levels, codes and amounts. */
function settleList(made: Made): void {
  Object.assign(made, { levels: 'prefix', levelHeads: 'each', itemRow: 'shared', topLine: 'no', codes: 'none', pagu: 'none', totals: 'none', measured: 'yes' });
  if (made.form === 'long') made.groups = 'none';
  if (made.form === 'list') made.uraian = 'blank';
  if (made.indikatorText === 'prefixed') made.indikatorText = 'plain';
  if (made.opd === 'merged' || made.opd === 'rows') made.opd = 'each';
}

/** Indicators of each level side by side need two levels that have some, and the room of the columns. */
function settleBeside(made: Made): void {
  if (!['rpjmd', 'visi', 'tujuan', 'sasaran', 'renstra', 'program', 'strategi', 'strategi-program'].includes(made.chain)) {
    made.form = 'columns';
    made.opdColumns = 'one';
    return;
  }
  Object.assign(made, { evaluation: 'no', totals: 'none', topLine: 'no' });
  if (made.headerRows === 'four') made.headerRows = 'grouped';
  if (hasYearlyUnits(made)) made.satuan = 'column';
  if (made.extras === 'metadata') made.extras = 'none';
  if (made.pagu === 'merged') made.pagu = 'first';
  if (made.opd === 'merged') made.opd = 'each';
  if (made.opd === 'none' || made.opd === 'title' || made.opd === 'rows') made.opdColumns = 'one';
  // One cell for a whole row leaves out names that stand alone elsewhere: what lists and slips are read by.
  if ((made.opdColumns === 'one' || made.uraian === 'filled') && made.opd === 'slips') made.opd = 'each';
  if (made.opdColumns === 'one' && (made.opdJoin === 'comma' || made.opdJoin === 'dan')) made.opdJoin = 'newline';
}

/** Words alone: what stands in columns of their own, nothing that is measured. */
function settleWords(made: Made): void {
  if ((made.form !== 'columns' && made.form !== 'flat') || !['strategi', 'visi', 'tujuan', 'rpjmd'].includes(made.chain)) {
    made.measured = 'yes';
    return;
  }
  Object.assign(made, { satuan: 'absent', awal: 'no', akhir: 'no', evaluation: 'no', pagu: 'none', totals: 'none', headerRows: 'years', years: 'calendar', numbers: 'comma', indikatorText: 'plain', opdJoin: 'newline', levelHeads: 'each' });
  if (made.opd !== 'title') made.opd = 'none';
  if (made.extras === 'metadata') made.extras = 'none';
  if (made.numbering === 'formula' || made.numbering === 'letters' || (made.numbering === 'plain' && made.chain === 'tujuan')) made.numbering = 'brackets';
}
