import type { Period } from './plan';

/** A scale of grades, best first; a grade's scores run from `from` up to the next better grade's. Null where the scale has no scores. */
export interface GradeScale {
  readonly name: string;
  readonly grades: readonly { readonly grade: string; readonly from: number | null }[];
}

/**
 * What a region has settled once for all its checks and tables, kept in the workbook. Empty lists and nulls mean that nothing was settled:
 * then the table's own evidence and the general lists count.
 */
export interface Profil {
  /** "Kabupaten Natuna"; empty where unknown. */
  readonly daerah: string;
  readonly period: Period | null;
  readonly regime: 'permendagri-86-2017' | 'inmendagri-2-2025' | null;
  /** Whether an indicator of a tujuan without an agency is a fault (galat) and not advice. */
  readonly tujuanNeedsOpd: boolean;
  /** Words of a name that say that less, or more, is better; they come before the general ones. */
  readonly fewerIsBetter: readonly string[];
  readonly moreIsBetter: readonly string[];
  /** Satuan that the region allows, as it spells them; empty: the general list. */
  readonly satuan: readonly string[];
  /** Scales of the region's own; they come before the general ones. */
  readonly scales: readonly GradeScale[];
}

export const defaultProfil: Profil = {
  daerah: '',
  period: null,
  regime: null,
  tujuanNeedsOpd: false,
  fewerIsBetter: [],
  moreIsBetter: [],
  satuan: [],
  scales: [],
};
