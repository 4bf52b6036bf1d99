import type { Field } from '../../plan';

export type FieldGroup = 'butir' | 'indikator' | 'kinerja' | 'dana' | 'capaian' | 'pelaku' | 'lain';

/** What a column can hold, as the picker lists it; every field stands once. */
export const fieldGroups: readonly (readonly [FieldGroup, readonly Field[]])[] = [
  ['butir', ['uraian', 'kode', 'nomor', 'tingkat']],
  ['indikator', ['indikator', 'satuan', 'arah', 'perhitungan', 'definisi', 'formula', 'sumber-data', 'iku']],
  ['kinerja', ['kondisi-awal', 'target', 'kondisi-akhir', 'tahun']],
  ['dana', ['pagu', 'pagu-akhir']],
  ['capaian', ['realisasi', 'capaian', 'realisasi-pagu', 'capaian-pagu']],
  ['pelaku', ['opd', 'opd-pendukung']],
  ['lain', ['lokasi', 'catatan', 'id']],
];

const groupOf = new Map<Field, FieldGroup>(fieldGroups.flatMap(([group, fields]) => fields.map((field): [Field, FieldGroup] => [field, group])));

export function fieldGroup(field: Field): FieldGroup {
  return groupOf.get(field) ?? 'lain';
}
