import type { Field, Level } from '../../plan';
import type { PrintSetup, Style } from '../drawing';

/**
 * What a column of a standard table holds: a field of the plan, or
 * - `outcome`: the words behind "Outcome:" in a program's text;
 * - `nomor-indikator`: the running number of the indicator (`nomor` is the number of its item or group);
 * - `definisi-formula`: definition and formula in one cell;
 * - `bidang-urusan`: the bidang urusan that an indicator's program belongs to;
 * - `kosong`: nothing; it is filled in by hand.
 */
export type ColumnField = Field | 'outcome' | 'nomor-indikator' | 'bidang-urusan' | 'definisi-formula' | 'kosong';

/**
 * A column as a table's header names it. `level` says whose words it holds where each level has its own column; any other field with a level holds
 * what the indicators of that level say. Widths in characters of the default font: the column starts at `least` and grows until its longest word or number fits, up to `most`.
 */
export interface ColumnForm {
  /** May hold {awal} and {akhir}, the years of the plan's kondisi awal and kondisi akhir, and {uang}: " (dalam juta rupiah)" where the table is in millions. */
  readonly label: string;
  readonly field: ColumnField;
  readonly level?: Level;
  /** Further levels that stand in the same column, below those that they hang on; each takes its own rows only. */
  readonly also?: readonly Level[];
  /** A yearly field outside the columns of a year is of the first year that the table shows. */
  readonly ofFirstYear?: boolean;
  /** Adds up so many columns to its left in every row of an indicator: what an evaluator types there. */
  readonly adds?: number;
  /** The column that an evaluator's total adds up; one that `adds` is, too. */
  readonly totalled?: boolean;
  /** What the numbering row says of it where that is not its count: "(8) = (4 s.d 7)", or "" for a column that is not counted. */
  readonly number?: string;
  /** Words of items and indicators with level and number before them ("SASARAN 1 : …"), with the level only where they do not tell it themselves, or without; without where absent. */
  readonly words?: 'marked' | 'named' | 'bare';
  readonly least: number;
  readonly most: number;
  readonly horizontal: 'Left' | 'Center' | 'Right';
}

/** A node of the header tree. A node that ends above the lowest header row spans the rows below it. */
export type HeaderNode =
  | { readonly kind: 'column'; readonly column: ColumnForm }
  /** `rows` is how many header rows the group's own label takes; 1 where absent. Counted `once`, all of its columns have one number. */
  | { readonly kind: 'group'; readonly label: string; readonly rows?: number; readonly once?: boolean; readonly children: readonly HeaderNode[] }
  /** Several columns for each year, under the year's own label; counted `once`, the columns of a year have one number. */
  | { readonly kind: 'years'; readonly columns: readonly ColumnForm[]; readonly label?: YearWords; readonly once?: boolean }
  /** One column per year, headed by the year alone; the column's own label is not printed. */
  | { readonly kind: 'each-year'; readonly column: ColumnForm; readonly label?: YearWords };

/** How years are written over their columns: {n} counts from 1, {tahun} is the calendar year, {uang} as in a label. "Tahun-{n}" and "{tahun}" where absent. */
export interface YearWords {
  readonly ordinal: string;
  readonly calendar: string;
}

/** How a level's words begin in the table, and how to see that the planner's text says so already. */
export interface LevelWords {
  /** Printed before the number: "SASARAN" of "SASARAN 1 : …". */
  readonly prefix: string;
  /** Matches a text that bears its level as a mark already ("Sasaran 2: …") and is printed as it stands. */
  readonly marked: RegExp;
  /** Matches a name that tells its level unmarked ("Program Upaya Kesehatan", "Urusan Pemerintahan Bidang …"); null where names of the level do not. */
  readonly opens: RegExp | null;
}

/** A heading that gathers programs: their agency, the group of their urusan (I–VIII), their bidang urusan. */
export type Grouping = 'opd' | 'kelompok-urusan' | 'bidang-urusan';

/** What a body row is, for its look: a level of the cascade, a heading, or the total. */
export type RowKind = Level | Grouping | 'jumlah';

/** The last row of an evaluator's form: the total as a share of `each` points for every indicator; null where the form does not say how it is reckoned, and the cell stays empty. */
export interface ShareRow {
  readonly label: string;
  readonly each: number | null;
}

/** Items and their indicators under each other in one column, each item merged down over its indicators. */
export interface OutlineRows {
  readonly kind: 'outline';
  /** Levels that have rows, in any order; absent: every level, so that nothing of the plan is lost. What hangs on a level left out goes to the next one above. */
  readonly levels?: ReadonlySet<Level>;
  /** Headings over the programs, from the outside in. Where they are set the cascade above program has no rows. */
  readonly groups?: readonly Grouping[];
  /** How the groups of urusan are numbered in the column of codes: I…VIII, or the first digit of their codes. */
  readonly groupNumbers?: 'roman' | 'code';
  /** Levels and headings whose rows are one cell across all columns. */
  readonly bands: ReadonlySet<RowKind>;
  /** Fields that are merged down over the rows of their item: rupiah where only the first row has any, the others where all rows say the same. */
  readonly merged: ReadonlySet<ColumnField>;
  /** Levels and headings whose rupiah are the sum of the rows right below them. */
  readonly sums?: ReadonlySet<RowKind>;
  /** Label of a last row that sums the table up. */
  readonly total?: string;
  /** A row below the total: what it is of the most that could be reached. */
  readonly share?: ShareRow;
  /** Numbers by place in `nomor`, and in `kode` where an item has no code: "1", "1.a", "1.a.1", or "1", "1-1", "1-1-4". Absent: only numbers that somebody wrote. */
  readonly path?: 'letters' | 'dashes';
  readonly words: Readonly<Record<Level, LevelWords>>;
}

/** One row per indicator, its items in columns of their own, each merged down over what hangs on it. */
export interface LevelRows {
  readonly kind: 'levels';
  /** Levels without a column that are one cell across all columns instead. */
  readonly bands: ReadonlySet<Level>;
  readonly words: Readonly<Record<Level, LevelWords>>;
}

/** Indicators only. */
export interface ListRows {
  readonly kind: 'list';
  /**
   * `utama`: indicators marked as IKU, else those of tujuan and sasaran. `daerah`: those of tujuan and sasaran, then those of programs by bidang urusan.
   * `kunci`: those of programs by bidang urusan. `semua`: all in the order of the cascade. Indicators without an item belong to every list; one that stands several times with the same values is printed once.
   */
  readonly pick: 'utama' | 'daerah' | 'kunci' | 'semua';
  /** Rows "Urusan Pemerintahan Bidang …" above the indicators of each bidang urusan. */
  readonly headings: boolean;
  /** Whether running numbers begin again under each bidang urusan. */
  readonly restart: boolean;
  readonly total?: string;
  readonly share?: ShareRow;
  readonly merged: ReadonlySet<ColumnField>;
  readonly words: Readonly<Record<Level, LevelWords>>;
}

/** How a table's body follows the plan. */
export type RowPlan = OutlineRows | LevelRows | ListRows;

/** Fonts, sizes in points and colours of one table. */
export interface Dress {
  readonly font: string;
  readonly size: number;
  readonly titleSize: number;
  /** The source line under the table. */
  readonly noteSize: number;
  /** Notes above the header. */
  readonly note: Style;
  readonly header: Style;
  readonly numbering: Style;
  /** On top of the body's style, over the whole rows of a level. */
  readonly levels: Partial<Readonly<Record<RowKind, Style>>>;
}

/** A standard table as data; `drawTable` turns it into a sheet. */
export interface TableForm {
  readonly sheetName: string;
  readonly header: readonly HeaderNode[];
  /** The line "(1) (2) …" under the header, as {n} of a text. */
  readonly numbering: string;
  /** The line stands above the lowest header row (K | Rp) instead. */
  readonly numberingAbove?: boolean;
  /** A form of one year: it shows the plan's first unless another is chosen, and the caption names that year only. */
  readonly oneYear?: boolean;
  /** To be typed into another system: numbers without thousands separators. */
  readonly typed?: boolean;
  readonly rows: RowPlan;
  readonly dress: Dress;
  /** Columns up to and with the first one of this field stay in view. */
  readonly frozenThrough: ColumnField;
  readonly orientation?: PrintSetup['orientation'];
  readonly margins: PrintSetup['margins'];
}
