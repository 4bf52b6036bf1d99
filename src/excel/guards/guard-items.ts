import type { Zone } from '../../plan';

/** Lists that cells may be filled from; each stands once in the workbook. */
export const guardLists = ['opd', 'satuan', 'tingkat', 'arah'] as const;
export type GuardList = (typeof guardLists)[number];

/** Columns whose numbers may be guarded. */
export const guardedNumbers = ['target', 'pagu'] as const;
export type GuardedNumber = (typeof guardedNumbers)[number];

/** One guard, as a planner chooses it. */
export const guardIds = ['pilihan-opd', 'pilihan-satuan', 'pilihan-tingkat', 'pilihan-arah', 'angka-target', 'angka-pagu', 'opd-kosong', 'kode-teks', 'hitungan'] as const;
export type GuardId = (typeof guardIds)[number];

/**
 * Why a guard, or a column of it, is left out. `tanpa-kolom`: the table has no such column; `ada-teks`: values that no number rule allows; `belum-ada-angka`: nothing shows that the column
 * is for numbers; `terlalu-beragam`: too many different words for a list; `aturan-sendiri`: cells have a validation of the planner's own; `angka`: numbers or formulas that a text format could damage;
 * `sudah-teks`: the column is text already; `terpecah`: too many separate areas; `beda-hitungan`: a formula would not count what Kaskade counts.
 */
export type GuardGap = 'tanpa-kolom' | 'ada-teks' | 'belum-ada-angka' | 'tanpa-pilihan' | 'terlalu-beragam' | 'aturan-sendiri' | 'angka' | 'sudah-teks' | 'terpecah' | 'beda-hitungan';

/** A column, or cells of it, that a guard leaves alone. */
export interface LeftOut {
  readonly why: GuardGap;
  /** The column's words in the header; empty where the guard as a whole is meant. */
  readonly header: string;
  /** How many cells speak against it; 0 where none is meant. */
  readonly cells: number;
  /** The first of them, zero-based. */
  readonly example: { readonly row: number; readonly column: number } | null;
}

/** A conditional format or a count over some rows of a table: one formula each. */
export interface FormulaArea {
  readonly zone: Zone;
  readonly formula: string;
}

/** What one guard would put into a sheet; nothing where `zones` and `formulas` are both empty. */
export interface GuardItem {
  readonly id: GuardId;
  /** Cells that get the rule or the format, in zones that overlap nowhere. */
  readonly zones: readonly Zone[];
  /** Headers of the guarded columns. */
  readonly headers: readonly string[];
  /** Choices of a list, as they are to be offered; none for other guards. */
  readonly choices: readonly string[];
  /** Conditional formats of `opd-kosong`. */
  readonly formats: readonly FormulaArea[];
  /** Counts of `hitungan`, part by part: their sum is the count. */
  readonly counts: { readonly indikator: readonly string[]; readonly tanpaOpd: readonly string[] };
  readonly left: readonly LeftOut[];
}

/** Whether a guard has anything to put anywhere. */
export function isOffered({ zones, formats, counts }: GuardItem): boolean {
  return zones.length + formats.length + counts.indikator.length > 0;
}

/** How many cells a guard covers. */
export function cellsOf(zones: readonly Zone[]): number {
  return zones.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
}
