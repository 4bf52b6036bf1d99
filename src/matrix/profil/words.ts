import type { Profil } from '../../plan';

/** One line of the sheet: a field of the profile, or one of its scales. */
export type ProfilKey = Exclude<keyof Profil, 'scales'> | 'scale';

/** Heads of the two columns that are read. */
export const profilHeads = ['Hal', 'Isi'] as const;

/** What stands before each line, in the order of a new sheet; scales follow, one line each. */
export const profilLabels: Readonly<Record<Exclude<ProfilKey, 'scale'>, string>> = {
  daerah: 'Daerah',
  period: 'Periode',
  regime: 'Dasar penyusunan',
  tujuanNeedsOpd: 'Indikator tujuan wajib punya OPD',
  satuan: 'Satuan yang dipakai',
  fewerIsBetter: 'Kata: makin sedikit makin baik',
  moreIsBetter: 'Kata: makin banyak makin baik',
};

/** Labels that sheets written before have, which are read as well. */
export const olderLabels: readonly (readonly [string, Exclude<ProfilKey, 'scale'>])[] = [['Tujuan wajib punya OPD', 'tujuanNeedsOpd']];

/** Before the name of a scale: "Skala: Nilai SAKIP". */
export const scaleLabel = 'Skala:';

/** Regimes as the sheet spells them. */
export const regimeNames: Readonly<Record<NonNullable<Profil['regime']>, string>> = {
  'permendagri-86-2017': 'Permendagri 86 Tahun 2017',
  'inmendagri-2-2025': 'Inmendagri 2 Tahun 2025',
};

export const yes = 'ya';
export const no = 'tidak';
