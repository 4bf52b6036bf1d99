import { defineLayoutTexts } from './form';

export const indikasiProgram = defineLayoutTexts('indikasi-program', {
  id: {
    nama: 'Indikasi Rencana Program Prioritas yang disertai Kebutuhan Pendanaan',
    keterangan: 'RPJMD, Permendagri 86/2017: program menurut kelompok urusan (I–VIII) dan bidang urusan, dengan jumlah pagu tiap kelompok dan jumlah seluruhnya.',
    uraian: 'Program disusun menurut kodenya. Jumlah pagu bidang urusan, kelompok urusan, dan baris JUMLAH BELANJA URUSAN adalah rumus, jadi ikut berubah bila pagu diperbaiki. Nama bidang urusan diambil dari rencana, atau dari nomenklatur bila rencana tidak menyebutnya. Program penunjang (X.XX) berdiri paling atas di bawah NON-URUSAN; program tanpa kode berdiri paling bawah tanpa judul kelompok.',
  },
  en: {
    nama: 'Indicative priority programmes with funding needs',
    keterangan: 'RPJMD, Permendagri 86/2017: programmes by group of functions (I–VIII) and by function, with subtotals and a total of the ceilings.',
    uraian: 'Programmes stand in the order of their codes. The amounts of a function, of a group and of the row JUMLAH BELANJA URUSAN are formulas, so they follow a corrected ceiling. Names of functions come from the plan, or from the nomenclature where the plan names none. Support programmes (X.XX) stand first, under NON-URUSAN; programmes without a code stand last, under no heading.',
  },
});
