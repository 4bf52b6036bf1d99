import { defineLayoutTexts } from './form';

export const konsistensiRkpd = defineLayoutTexts('konsistensi-rkpd', {
  id: {
    nama: 'Konsistensi RPJMD dan RKPD',
    keterangan: 'Formulir konsistensi (FORM 1): program RPJMD dengan indikator dan target satu tahun, di samping isi RKPD yang diisi sendiri.',
    uraian: 'Program disusun menurut bidang urusan dan kodenya; target ditulis dengan satuannya. Tahunnya tahun pertama rencana, kecuali periode lain dipilih. Baris TOTAL tidak menjumlahkan apa pun, karena tabel ini tidak memuat pagu.',
  },
  en: {
    nama: 'Consistency of RPJMD and RKPD',
    keterangan: 'Form of consistency (FORM 1): programmes of the RPJMD with indicators and targets of one year, beside what the RKPD says, which is filled in by hand.',
    uraian: 'Programmes stand by function and code; targets are printed with their unit. The year is the plan’s first unless another period is chosen. The row TOTAL adds up nothing, because the table has no ceilings.',
  },
});
