import { defineLayoutTexts } from './form';

export const e79 = defineLayoutTexts('e-79', {
  id: {
    nama: 'E.79 Evaluasi terhadap hasil RKPD',
    keterangan: 'RPJMD, Permendagri 86/2017: formulir evaluasi satu tahun dengan target dan pagu tahun itu; realisasi triwulan dan capaiannya diisi sendiri.',
    uraian: 'Tahun yang dievaluasi adalah tahun pertama rencana, kecuali periode lain dipilih. Kode ditulis dalam satu kolom, bukan empat. Baris urusan dan bidang urusan tidak ditulis; program dan kegiatan berurutan ke bawah di kolomnya. Pagu dalam juta rupiah, kertas A3.',
  },
  en: {
    nama: 'E.79 Evaluation of the RKPD',
    keterangan: 'RPJMD, Permendagri 86/2017: evaluation form of one year with that year’s targets and ceilings; quarterly realisation and what was reached are filled in by hand.',
    uraian: 'The year is the plan’s first unless another period is chosen. Codes stand in one column instead of four. Rows of functions are not drawn; programmes and activities follow each other in their column. Ceilings in millions, on A3.',
  },
});
