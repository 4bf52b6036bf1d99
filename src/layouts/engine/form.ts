import type { Field, Level } from '../../plan';
import type { PrintSetup, Style } from '../drawing';

/**
 * A column as a table's header names it. `level` says whose words it holds where each level has its own column.
 * Widths in characters of the default font: the column starts at `least` and grows until its longest word or number fits, up to `most`.
 */
export interface ColumnForm {
  readonly label: string;
  readonly field: Field;
  readonly level?: Level;
  readonly least: number;
  readonly most: number;
  readonly horizontal: 'Left' | 'Center' | 'Right';
}

/** A node of the header tree. A node that ends above the lowest header row spans the rows below it. */
export type HeaderNode =
  | { readonly kind: 'column'; readonly column: ColumnForm }
  /** `rows` is how many header rows the group's own label takes; 1 where absent. */
  | { readonly kind: 'group'; readonly label: string; readonly rows?: number; readonly children: readonly HeaderNode[] }
  /** Once per year, under the year's own label. */
  | { readonly kind: 'years'; readonly columns: readonly ColumnForm[] };

/** How a level's words begin in the table, and how to see that the planner's text says so already. */
export interface LevelWords {
  /** Printed before the number: "SASARAN" of "SASARAN 1 : …". */
  readonly prefix: string;
  /** Matches a text that bears its level as a mark already ("Sasaran 2: …") and is printed as it stands. */
  readonly marked: RegExp;
  /** Matches a name that tells its level unmarked ("Program Upaya Kesehatan", "Urusan Pemerintahan Bidang …"); null where names of the level do not. */
  readonly opens: RegExp | null;
}

/** Items and their indicators under each other in one column, each item merged down over its indicators. */
export interface OutlineRows {
  readonly kind: 'outline';
  /** Levels whose rows are one cell across all columns. */
  readonly bands: ReadonlySet<Level>;
  /** Fields that are merged down over the rows of their item. */
  readonly merged: ReadonlySet<Field>;
  readonly words: Readonly<Record<Level, LevelWords>>;
}

/** How a table's body follows the plan. */
export type RowPlan = OutlineRows;

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
  readonly levels: Partial<Readonly<Record<Level, Style>>>;
}

/** A standard table as data; `drawTable` turns it into a sheet. */
export interface TableForm {
  readonly sheetName: string;
  readonly header: readonly HeaderNode[];
  /** The line "(1) (2) …" under the header; null where the table has none. */
  readonly numbering: ((column: number) => string) | null;
  readonly rows: RowPlan;
  readonly dress: Dress;
  /** Columns up to and with this field stay in view. */
  readonly frozenThrough: Field;
  readonly margins: PrintSetup['margins'];
}
