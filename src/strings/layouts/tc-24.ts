import { defineLayoutTexts } from './form';

export const tc24 = defineLayoutTexts('tc-24', {
  id: {
    nama: 'T-C.24 Anggaran dan Realisasi Pendanaan Pelayanan Perangkat Daerah',
    keterangan: 'Renstra, Permendagri 86/2017: anggaran per tahun tiap program, di samping realisasi, rasio, dan pertumbuhannya, yang diisi sendiri.',
    uraian: 'Satu baris untuk setiap program, dengan pagunya sebagai anggaran; program yang pagunya ditulis per indikator mendapat baris sebanyak pagunya. Bunyi catatan “***)” di kepala tabel tidak ditemukan; hapus tandanya bila tidak dipakai.',
  },
  en: {
    nama: 'T-C.24 Budget and spending of the agency’s services',
    keterangan: 'Renstra, Permendagri 86/2017: yearly budgets of each programme beside spending, ratio and growth, which are filled in by hand.',
    uraian: 'One row per programme with its ceiling as the budget; a programme whose ceilings are written per indicator has a row for each. What the note “***)” in the header says was not found; delete the mark where it is not used.',
  },
});
