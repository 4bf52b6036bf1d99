import type { FieldRef, OwnerId, Zone } from '../plan';

export type Edge = 'thin' | 'medium' | 'none';
export type Side = 'top' | 'bottom' | 'left' | 'right';

/** How cells look; what is absent stays as the sheet has it. Sizes in points, colours as "#RRGGBB". */
export interface Style {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly border?: Edge;
  /** Outer edges of each zone that the border lies on; all edges and the lines inside where absent. */
  readonly sides?: readonly Side[];
  /** Excel's en-US number format; "@" for text that must never be read as a number or formula. */
  readonly numberFormat?: string;
}

export interface PrintSetup {
  readonly orientation: 'Landscape' | 'Portrait';
  readonly paper: 'F4' | 'A4' | 'A3';
  /** Points. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number; readonly header: number; readonly footer: number };
  readonly fitToWidth: boolean;
  /** Pages that the whole sheet is fitted to, in place of one page wide. */
  readonly pages?: { readonly wide: number; readonly tall: number };
  /** Rows repeated on every page, zero-based on the drawing. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly footer: PrintFooter;
}

/** What stands at the foot of every page, with Excel's codes: "&P" page, "&N" pages, "&&" for an ampersand. */
export interface PrintFooter {
  readonly left: string;
  readonly center: string;
  readonly right: string;
  /** The workbook's own letters where absent; the size in points. */
  readonly font?: string;
  readonly size?: number;
}

/** A footer's parts with the codes of its letters before each; a figure right behind the code of a size would be read as a part of it. */
export function footerCodes({ left, center, right, font, size }: PrintFooter): { readonly left: string; readonly center: string; readonly right: string } {
  const codes = `${font === undefined ? '' : `&"${font.replace(/["&]/g, '')},Regular"`}${size === undefined ? '' : `&${size}`}`;
  const lettered = (text: string): string => (text === '' ? '' : `${codes}${/^\d/.test(text) && size !== undefined ? ' ' : ''}${text}`);
  return { left: lettered(left), center: lettered(center), right: lettered(right) };
}

/**
 * A sheet to be drawn: plain data, the same for Excel and for a file. [0][0] is A1.
 * A string that begins with "=" is a formula only where `formulas` names its cell; everywhere else strings are text.
 */
export interface Drawing {
  readonly sheetName: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: readonly (readonly (string | number | null)[])[];
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
  readonly merges: readonly Zone[];
  /** Applied in order; later ones win. */
  readonly styles: readonly { readonly zones: readonly Zone[]; readonly style: Style }[];
  /** In characters of the default font, one per column. */
  readonly columnWidths: readonly number[];
  /** Points; rows not named fit themselves. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** False where Excel's own grid lines would disturb a picture. */
  readonly gridlines?: boolean;
  readonly print: PrintSetup;
  /** Drop-down lists in cells. */
  readonly lists: readonly { readonly zone: Zone; readonly choices: readonly string[] }[];
  /** Where its rows, columns and cells come from; absent where the sheet is no standard table. */
  readonly trace?: DrawingTrace;
}

/** Which part of a table a row belongs to. */
export type TablePart = 'judul' | 'catatan' | 'ruang' | 'kepala' | 'isi' | 'sumber' | 'tanda-tangan';

/** What a drawn row is, so that it is known again in a later drawing of the same table. */
export interface RowTrace {
  readonly part: TablePart;
  /** Of what it was drawn from: an item, an indicator, a heading; of other parts, its place in the part. */
  readonly id: string;
  /** The words of that, behind the words of what it hangs on, in lines. */
  readonly words: string;
}

/** Where a drawing comes from: one entry per row, per column, and per cell in rows of columns. */
export interface DrawingTrace {
  readonly rows: readonly RowTrace[];
  /** Keys that name a column whatever stands beside it: "target:2026", "uraian@program". */
  readonly columns: readonly string[];
  /** The field of the plan that a cell shows; null where none alone does (headings, sums, numbers by place). */
  readonly sources: readonly (readonly (CellSource | null)[])[];
}

/** A field of the plan that a drawn cell shows. */
export interface CellSource {
  readonly owner: OwnerId;
  readonly field: FieldRef;
  /** Further owners that say the same, where the table prints it once for all of them; absent where there are none. */
  readonly others?: readonly OwnerId[];
}
