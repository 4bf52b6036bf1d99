import fc from 'fast-check';
import { chains, type Chain } from './sketch';

/**
 * Everything in which two planners' sheets differ though they say the same. The first option of each is the plain one (a T-C.14 as printed);
 * a dress names one option of each and is plain data, so that a failing case can be printed and kept.
 */
export const dimensions = {
  /** One column for all levels; a column per level; columns for tujuan and sasaran and one for the rest; one row with all ancestors; one row per indicator and year. */
  form: ['cascade', 'columns', 'hybrid', 'flat', 'long'],
  /** How a level is written before a title. */
  prefix: ['colon', 'dash', 'roman', 'dotted', 'ke', 'path'],
  /** What tells the level in a column that holds several. */
  levels: ['prefix', 'tingkat', 'code', 'stagger', 'spaces'],
  /** Heads of level columns: one each, or one merged over all. */
  levelHeads: ['each', 'merged'],
  /** How the words of an item go on over its rows. */
  uraian: ['merged', 'filled', 'blank'],
  /** Whether an item shares its row with its first indicator. */
  itemRow: ['shared', 'own'],
  /** The topmost level as a full-width line. */
  topLine: ['no', 'merged', 'lone'],
  indikatorText: ['plain', 'prefixed', 'listed'],
  satuan: ['column', 'name', 'value', 'absent', 'yearly'],
  codes: ['none', 'one', 'split', 'dotted', 'comma', 'dashed', 'inline'],
  opd: ['each', 'merged', 'title', 'short', 'none'],
  opdJoin: ['newline', 'semicolon', 'comma', 'dan', 'numbered'],
  pagu: ['first', 'merged', 'each', 'none'],
  paguStyle: ['stored', 'dots', 'commas', 'rp', 'millions'],
  paguPlace: ['beside', 'block'],
  numbers: ['comma', 'dot', 'stored', 'mixed'],
  years: ['calendar', 'tahun', 'tahun-n', 'tahun-ke', 'ordinal-calendar', 'target-year', 'bare-n'],
  awal: ['yes', 'no', 'dated'],
  akhir: ['yes', 'no', 'dated'],
  evaluation: ['no', 'yes'],
  headerRows: ['grouped', 'years', 'four'],
  headerMerge: ['merged', 'first-cell', 'last-cell'],
  headerWords: ['T-C.14', 'any', 'capitals', 'slips'],
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
} as const;

export type Dimension = keyof typeof dimensions;
export type Dress = { readonly [D in Dimension]: (typeof dimensions)[D][number] } & { readonly chain: Chain };

export const plain: Dress = {
  ...(Object.fromEntries(Object.entries(dimensions).map(([name, options]) => [name, options[0]])) as unknown as Dress),
  chain: 'rpjmd',
};

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
    case 'levels': return of(option === 'code' ? { codes: 'one' } : {});
    case 'codes': return of(option === 'inline' ? { chain: 'program' } : {});
    case 'form': return of(option === 'hybrid' ? { chain: 'renstra' } : {});
    case 'headerRows': return of(option === 'years' ? { pagu: 'none' } : {});
    case 'years': return of(option === 'target-year' || option === 'bare-n' ? { paguPlace: 'block' } : {});
    default: return of({});
  }
}

/** Takes back choices that cannot stand together: a sheet must be able to carry what it says. */
export function settle(dress: Dress): Dress {
  const made: { -readonly [K in keyof Dress]: Dress[K] } = { ...dress };
  const chain = chains[made.chain];
  if (made.form === 'hybrid' && made.chain !== 'renstra' && made.chain !== 'rpjmd') made.form = 'columns';
  if (made.form === 'flat' || made.form === 'long') {
    made.uraian = 'filled';
    made.headerRows = 'years';
    made.headerMerge = 'merged';
    made.totals = 'none';
    if (made.opd === 'merged') made.opd = 'each';
    if (made.pagu === 'merged' || made.pagu === 'first') made.pagu = 'each';
  }
  if (made.form === 'long') {
    Object.assign(made, { satuan: made.satuan === 'yearly' ? 'column' : made.satuan, pagu: 'none', evaluation: 'no', years: 'calendar', numbering: made.numbering === 'formula' ? 'none' : made.numbering, opdJoin: made.opdJoin });
  }
  if (made.form !== 'cascade') {
    made.itemRow = 'shared';
    if (made.topLine !== 'no' && made.form !== 'columns') made.topLine = 'no';
    if (made.form !== 'columns') made.levelHeads = 'each';
  }
  if (made.form === 'cascade' || made.form === 'hybrid') {
    // Codes tell levels only where they are drawn; misi and visi are told by nomenklatur codes of no form.
    if (made.levels === 'code' && (made.codes === 'none' || made.codes === 'dashed' || made.chain === 'visi')) made.codes = 'one';
    if (made.form === 'hybrid' && made.levels !== 'prefix' && made.levels !== 'code') made.levels = 'prefix';
    if (made.levels === 'code' && made.codes === 'none') made.codes = 'one';
  } else {
    made.levels = 'prefix';
    // A row of several levels has one code only: that of the level beside the code column.
    if (made.codes === 'dashed') made.codes = 'none';
  }
  // A full-width line names its level by its prefix; a level told by its place or its code has no full-width line.
  if (made.chain !== 'rpjmd' && made.chain !== 'visi') made.topLine = 'no';
  if (made.opd === 'merged' && made.itemRow === 'own') made.opd = 'each';
  if (made.pagu === 'merged' && made.itemRow === 'own') made.pagu = 'first';
  if (!chain.some((level) => level === 'program')) made.pagu = 'none';
  if (made.pagu === 'none') {
    made.paguPlace = 'beside';
    if (made.headerRows === 'grouped' && made.evaluation === 'no' && made.satuan !== 'yearly') made.headerRows = 'years';
  }
  if (made.evaluation === 'yes' || made.satuan === 'yearly') made.paguPlace = 'beside';
  // Years in one row need one measure per year, or one block of years per measure.
  if (made.headerRows === 'years' && (made.evaluation === 'yes' || made.satuan === 'yearly' || (made.pagu !== 'none' && made.paguPlace === 'beside'))) {
    if (made.form === 'flat') Object.assign(made, { evaluation: 'no', satuan: made.satuan === 'yearly' ? 'column' : made.satuan, paguPlace: 'block' });
    else made.headerRows = 'grouped';
  }
  if (made.form === 'flat') made.years = 'target-year';
  else if ((made.years === 'target-year' || made.years === 'bare-n') && !(made.headerRows === 'years' || made.paguPlace === 'block')) made.years = 'tahun';
  // Words of both ends of the period need a second header row to stand in.
  if (made.form === 'flat' || made.form === 'long') {
    if (made.awal === 'dated') made.awal = 'yes';
    if (made.akhir === 'dated') made.akhir = 'yes';
  }
  // A code before the words is read where one column holds several levels, and none stands there with a level's prefix.
  if (made.codes === 'inline' && (made.form !== 'cascade' || made.levels === 'code' || (made.chain !== 'urusan' && made.chain !== 'program'))) made.codes = 'one';
  if (made.codes === 'inline') made.levels = 'code';
  if (made.levels !== 'prefix' && made.topLine === 'no') made.prefix = 'colon';
  if (made.opd === 'none' || made.opd === 'title') made.opdJoin = 'newline';
  if (made.opd === 'title' && made.titles === 'none') made.titles = 'two';
  if (made.numbering === 'none' && made.repeats === 'header-numbering') made.repeats = 'header';
  return made;
}
