import { defineLayoutTexts } from './form';

export const e80 = defineLayoutTexts('e-80', {
  id: {
    nama: 'E.80 Evaluasi terhadap hasil Renstra',
    keterangan: 'Renstra, Permendagri 86/2017: formulir evaluasi dengan target dan pagu per tahun dari Renstra; realisasi dan rasionya diisi sendiri.',
    uraian: 'Nomor adalah nomor urut sasaran. Program, kegiatan, dan sub kegiatan berurutan ke bawah dalam satu kolom. Baris nomor kolom berdiri di atas K dan Rp dan menghitung keduanya sebagai satu kolom. Pagu dalam juta rupiah, kertas A3.',
  },
  en: {
    nama: 'E.80 Evaluation of the Renstra',
    keterangan: 'Renstra, Permendagri 86/2017: evaluation form with the Renstra’s yearly targets and ceilings; realisation and ratios are filled in by hand.',
    uraian: 'Numbers count the objectives. Programmes, activities and sub-activities follow each other in one column. The line of column numbers stands above K and Rp and counts both as one. Ceilings in millions, on A3.',
  },
});
