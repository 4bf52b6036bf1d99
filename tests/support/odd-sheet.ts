import type { Typed } from './grid';

/**
 * A planner's own table whose header words say little: "Hasil yang diharapkan" is the sasaran, "Ukuran keberhasilan" the indicator, "Pelaksana" the agency.
 * Titles and figures are made up.
 */
export const oddHeader: readonly Typed[] = ['No', 'Tujuan', 'Hasil yang diharapkan', 'Indikator', 'Ukuran keberhasilan', 'Satuan', 'Baseline', '2025', '2026', '2027', 'Pelaksana'];

export const oddRows: readonly (readonly Typed[])[] = [
  ['Rencana kinerja daerah'],
  [],
  oddHeader,
  [1, 'Meningkatnya mutu pendidikan', 'Sekolah dasar semakin baik', 'a', 'Rata-rata lama sekolah', 'tahun', '8,1', '8,2', '8,3', '8,4', 'Dinas Pendidikan'],
  [2, '', '', 'b', 'Angka partisipasi murni', 'persen', '91', '92', '93', '94', 'Dinas Pendidikan'],
  [3, '', 'Guru semakin cakap', 'a', 'Persentase guru bersertifikat', 'persen', '60', '65', '70', '75', 'Dinas Pendidikan'],
  [4, 'Meningkatnya derajat kesehatan', 'Ibu dan anak sehat', 'a', 'Angka kematian ibu', 'kasus', '22', '20', '18', '16', 'Dinas Kesehatan'],
  [5, '', '', 'b', 'Prevalensi balita tengkes', 'persen', '18', '16', '14', '12', 'Dinas Kesehatan'],
];
