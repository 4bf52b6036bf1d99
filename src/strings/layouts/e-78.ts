import { defineLayoutTexts } from './form';

export const e78 = defineLayoutTexts('e-78', {
  id: {
    nama: 'E.78 Evaluasi terhadap hasil RPJMD',
    keterangan: 'RPJMD, Permendagri 86/2017: formulir evaluasi dengan target dan pagu per tahun dari rencana; capaian, tingkat capaian, dan rasionya diisi sendiri.',
    uraian: 'Nomor adalah nomor urut sasaran; indikator sasaran berdiri di baris yang kolom programnya kosong. Baris nomor kolom berdiri di atas K dan Rp dan menghitung keduanya sebagai satu kolom. Pagu dalam juta rupiah; kertas A3 karena kolomnya 43 (lima tahun).',
  },
  en: {
    nama: 'E.78 Evaluation of the RPJMD',
    keterangan: 'RPJMD, Permendagri 86/2017: evaluation form with the plan’s yearly targets and ceilings; what was reached, how far, and the ratios are filled in by hand.',
    uraian: 'Numbers count the objectives; indicators of an objective stand on rows whose programme is blank. The line of column numbers stands above K and Rp and counts both as one. Ceilings in millions; on A3, because it has 43 columns for five years.',
  },
});
