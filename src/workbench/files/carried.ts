import type { Book } from '../contracts';
import type { Style } from '../engine';

/**
 * What a file has, the engine has no field for, and a save must bring back.
 *
 * Two carriers: properties of cell formats ride on the engine's style objects (it keeps keys it does not know when styles are merged, copied and undone), everything else lies here
 * beside the book, keyed by the engine's own ids, which survive edits.
 */
export interface Carried {
  /** Font of cells without a format of their own (cellXfs 0). */
  normalFont: { name: string; size: number };
  /** Formulas that were entered with Ctrl+Shift+Enter, in the engine's spelling. */
  arrayFormulas: Set<string>;
  /** Validations whose criterion is a translation, by rule id: the original is written while the translation is unchanged. */
  translated: Map<string, TranslatedValidation>;
  /** Validations that the engine cannot express, as XML, by sheet id: written back where they were. */
  looseValidations: Map<string, string[]>;
  /** Differential formats as XML, by `sheetId/formatId`, with the engine style that they were read as. */
  differences: Map<string, { style: string; xml: string }>;
  /** Names that are not a plain range. */
  names: CarriedName[];
  /** Filter ranges outside tables, by sheet id. */
  autoFilters: Map<string, string>;
  /** Attributes of sheetProtection (password hash, permissions), by sheet id. */
  protection: Map<string, Record<string, string>>;
  /** docProps/core.xml: title, author and dates as they were. */
  core: Uint8Array | null;
  /** What was left behind when the file was opened. */
  lost: Loss[];
}

export interface TranslatedValidation {
  /** The criterion it was read as, as JSON. */
  criterion: string;
  type: string;
  operator: string | null;
  formula1: string;
  formula2: string | null;
}

export interface CarriedName {
  name: string;
  refersTo: string;
  hidden: boolean;
  /** Engine id of the sheet that the name belongs to, or null. */
  sheetId: string | null;
}

/** Kinds of content that the workbench does not carry from an opened file into a saved one. */
export type LossKind = 'comments' | 'drawings' | 'pivots' | 'macros' | 'chartSheets' | 'pageBreaks' | 'innerLinks' | 'conditionalFormats' | 'externalLinks' | 'richText';

export interface Loss {
  kind: LossKind;
  count: number;
}

/** A cell format as the engine keeps it, with the passengers that only Excel knows. */
export interface CarriedStyle extends Style {
  fontName?: string;
  doubleUnderline?: boolean;
  /** Excel's alignment, written back while the engine's own (`as`) is what it was read as. */
  horizontal?: { excel: string; as: string };
  vertical?: { excel: string; as: string };
  indent?: number;
  /** Excel's number format, written back while the engine's is what it was read as. */
  numberFormat?: { excel: string; as: string | null };
  shrink?: boolean;
  /** Not protected on a protected sheet. */
  unlocked?: boolean;
}

const beside = new WeakMap<Book, Carried>();

/** Passengers of a book; empty for one that was made here. */
export function carriedOf(book: Book): Carried {
  let carried = beside.get(book);
  if (!carried) beside.set(book, (carried = nothingCarried()));
  return carried;
}

/** Puts what was read beside its book. */
export function carry(book: Book, carried: Carried): void {
  beside.set(book, carried);
}

/** What opening the book's file left behind, for the page to say so. */
export function lostOnOpen(book: Book): readonly Loss[] {
  return beside.get(book)?.lost ?? [];
}

export function nothingCarried(): Carried {
  return {
    normalFont: { name: 'Calibri', size: 11 },
    arrayFormulas: new Set(),
    translated: new Map(),
    looseValidations: new Map(),
    differences: new Map(),
    names: [],
    autoFilters: new Map(),
    protection: new Map(),
    core: null,
    lost: [],
  };
}

/** Counts one more thing that is left behind. */
export function lose(carried: Carried, kind: LossKind, count = 1): void {
  if (count === 0) return;
  const known = carried.lost.find((loss) => loss.kind === kind);
  if (known) known.count += count;
  else carried.lost.push({ kind, count });
}
