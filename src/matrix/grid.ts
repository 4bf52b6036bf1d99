import type { Position, Zone } from '../plan';

export type CellValue = string | number | boolean | null;

/**
 * A sheet's cells as any source gives them (Excel, a file, a test): the one door into `matrix`.
 * Arrays are rows of columns; [0][0] is the cell at `origin`, so a used range that starts at C5 keeps its place on the sheet.
 */
export interface Grid {
  readonly sheet: string;
  readonly origin: Position;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Stored values: numbers as numbers, errors as "#REF!", empty as "" or null. Dates are serial numbers. */
  readonly values: readonly (readonly CellValue[])[];
  /** What the cell shows. */
  readonly texts: readonly (readonly string[])[];
  /** Number formats ("0%", "@"); absent where the source has none. */
  readonly formats?: readonly (readonly string[])[];
  /** Formulas ("=A1"), "" or the value where there is none; absent where the source has none. */
  readonly formulas?: readonly (readonly CellValue[])[];
  /** On the sheet, not relative to `origin`. */
  readonly merges: readonly Zone[];
}
