import type { Level } from './levels';

/** What a column (or a cell) can hold. Year-bound fields carry their year beside them; in a long table (a row per indicator and year) the `tahun` column says it. */
export const fields = [
  'nomor', 'kode', 'tingkat', 'uraian', 'indikator', 'satuan', 'arah', 'perhitungan', 'definisi', 'formula', 'sumber-data',
  'tahun', 'kondisi-awal', 'target', 'pagu', 'kondisi-akhir', 'pagu-akhir',
  'realisasi', 'realisasi-pagu', 'capaian', 'capaian-pagu',
  'opd', 'opd-pendukung', 'lokasi', 'iku', 'catatan', 'id',
] as const;

export type Field = (typeof fields)[number];

/** Fields that exist once per year. */
export const yearlyFields: ReadonlySet<Field> = new Set<Field>(['target', 'pagu', 'realisasi', 'realisasi-pagu', 'capaian', 'capaian-pagu']);

/** A quarter of a year: what an evaluation form counts its realisation by. */
export type Quarter = 1 | 2 | 3 | 4;

/**
 * A field of one owner. `year` is a calendar year (2019) or, where the table only says "Tahun-1", the ordinal 1…6.
 * `level` says whose words an `uraian` or `indikator` column holds where each level has its own column.
 */
export interface FieldRef {
  readonly field: Field;
  readonly year?: number;
  readonly level?: Level;
  readonly quarter?: Quarter;
}

/** One string per field reference, for maps and for `_kaskade`: "target:2019", "realisasi:2025:tw1". */
export function fieldKey(ref: FieldRef): string {
  const key = ref.year === undefined ? ref.field : `${ref.field}:${ref.year}`;
  return ref.quarter === undefined ? key : `${key}${ref.year === undefined ? ':' : ''}:tw${ref.quarter}`;
}

/** The reference alone, of a thing that carries more. */
export function fieldRef({ field, year, level, quarter }: FieldRef): FieldRef {
  return { field, ...(year === undefined ? {} : { year }), ...(level === undefined ? {} : { level }), ...(quarter === undefined ? {} : { quarter }) };
}
