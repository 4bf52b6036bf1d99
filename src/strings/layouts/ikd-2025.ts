import { defineLayoutTexts } from './form';

export const ikd2025 = defineLayoutTexts('ikd-2025', {
  id: {
    nama: 'Indikator Kinerja Daerah (IKD) 2025',
    keterangan: 'RPJMD 2025–2029: indikator makro dan IKK menurut bidang urusan, dengan baseline dan target sampai enam tahun; seperti Tabel 4.3 Provinsi Maluku Utara.',
    uraian: 'Indikator tujuan dan sasaran lebih dulu, lalu indikator program di bawah bidang urusannya. Indikator yang sama dengan nilai yang sama hanya ditulis sekali. Baris “I ASPEK …” tidak dapat diketahui dari rencana; tambahkan sendiri bila diperlukan.',
  },
  en: {
    nama: 'Regional performance indicators (IKD) 2025',
    keterangan: 'RPJMD 2025–2029: macro indicators and IKK by function, with a baseline and up to six years of targets; as Table 4.3 of Maluku Utara.',
    uraian: 'Indicators of goals and objectives first, then those of programmes under their function. The same indicator with the same values is printed once. No plan says which aspect (“I ASPEK …”) an indicator belongs to; add those rows where they are wanted.',
  },
});
