import type { FieldRef } from './fields';
import type { Level } from './levels';
import type { Opd, OpdCell } from './opd';
import type { Value } from './value';

export type ItemId = string;
export type IndikatorId = string;
/** Whose cell a finding or an edit speaks of. */
export type OwnerId = string;

/** By year: calendar (2019) or ordinal (1…6), as the plan's `years` have it. */
export type ByYear = Readonly<Record<number, Value>>;

export interface Code {
  readonly raw: string;
  /** Normalised ("2.16.03"); null where the text is no code we know the form of. */
  readonly canonical: string | null;
  /** Excel stored it as a number, so 2.10 may have become 2.1. */
  readonly wasNumber: boolean;
}

/** A node of the cascade. */
export interface Item {
  readonly id: ItemId;
  readonly level: Level;
  readonly code: Code | null;
  /** Number that the sheet itself gives it: "1" of "SASARAN 1 : …"; null where none is written. */
  readonly number: string | null;
  /** Without the level prefix and number. */
  readonly title: string;
  /** The cell's text as it stands. */
  readonly raw: string;
  readonly parentId: ItemId | null;
  /** Pagu written on the item's own row, where it has no indicator row to carry it (group rows, subtotals). */
  readonly pagu: ByYear;
  readonly paguAkhir: Value | null;
  /** Agency written for the item itself, not for one of its indicators. */
  readonly opd: OpdCell | null;
  readonly catatan: string | null;
  /** Errors, shown or hidden, in cells of its own row that only an indicator has a use for, where no indicator stands; absent where there are none. */
  readonly strays?: readonly { readonly field: FieldRef; readonly value: Value }[];
}

/** One indicator; several may hang on an item. */
export interface Indikator {
  readonly id: IndikatorId;
  /** Null where the table names no items at all: a list of indicators (IKU, IKD, IKK). */
  readonly itemId: ItemId | null;
  /** Without the prefix "Indikator Sasaran 1 :". */
  readonly name: string;
  readonly raw: string;
  readonly number: string | null;
  readonly satuan: string | null;
  readonly kondisiAwal: Value | null;
  readonly targets: ByYear;
  readonly kondisiAkhir: Value | null;
  /** Pagu as written on this indicator's rows; a program's pagu often stands on its first indicator only. */
  readonly pagu: ByYear;
  readonly paguAkhir: Value | null;
  readonly opd: OpdCell;
  readonly arah: string | null;
  readonly perhitungan: string | null;
  readonly definisi: string | null;
  readonly formula: string | null;
  readonly sumberData: string | null;
  readonly lokasi: string | null;
  readonly iku: string | null;
  readonly catatan: string | null;
}

export interface Period {
  readonly first: number;
  readonly last: number;
}

/**
 * A cascade with its indicators, as one table or one workbook states it. Items stand in document order, parents before children;
 * indicators stand in document order too. A value that a table has a column for is never null (an empty cell is `missing`);
 * null means that the table has no such column.
 */
export interface Plan {
  /** Calendar years; null where the table only says "Tahun-1". */
  readonly period: Period | null;
  /** Years with a target column, ascending: calendar years, or ordinals. */
  readonly years: readonly number[];
  /** Calendar year that the header names over kondisi awal ("Baseline 2024"); absent where it names none. */
  readonly tahunKondisiAwal?: number;
  readonly items: readonly Item[];
  readonly indikator: readonly Indikator[];
  readonly opd: readonly Opd[];
  /** Which fields the table has columns for: a check without its column is not made, and says so. */
  readonly carries: readonly FieldRef[];
}
