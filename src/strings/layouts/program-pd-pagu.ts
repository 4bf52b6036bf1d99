import { defineLayoutTexts } from './form';

export const programPdPagu = defineLayoutTexts('program-pd-pagu', {
  id: {
    nama: 'Program Perangkat Daerah dan Pagu Indikatif',
    keterangan: 'RPJMD 2025–2029: program, kegiatan, dan sub kegiatan tiap perangkat daerah menurut urusan, dengan jumlah pagunya; seperti lampiran RPJMD Provinsi Maluku Utara.',
    uraian: 'Setiap perangkat daerah membuka bagiannya sendiri dengan jumlah pagu berupa rumus. Program yang indikatornya diampu beberapa perangkat daerah berdiri di bawah masing-masing, dengan indikatornya sendiri. Nomor kolom ditulis berurutan; 17 dan 18 yang terlewat di aslinya tidak ditiru.',
  },
  en: {
    nama: 'Agencies’ programmes and indicative ceilings',
    keterangan: 'RPJMD 2025–2029: programmes, activities and sub-activities of each agency by function, with the sums of their ceilings; as the annex of Maluku Utara’s RPJMD.',
    uraian: 'Each agency opens a part of its own, with its total as a formula. A programme whose indicators several agencies answer for stands under each of them, with that agency’s indicators. Columns are numbered through; the original’s missing 17 and 18 are not copied.',
  },
});
