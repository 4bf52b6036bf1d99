import { defineLayoutTexts } from './form';

export const tc27 = defineLayoutTexts('tc-27', {
  id: {
    nama: 'T-C.27 Rencana Program, Kegiatan, dan Pendanaan Perangkat Daerah',
    keterangan: 'Renstra, Permendagri 86/2017: program dan kegiatan di bawah tujuan dan sasaran perangkat daerah, dengan target dan pagu per tahun, unit penanggung jawab, dan lokasi.',
    uraian: 'Tujuan dan sasaran berdiri di kolomnya sendiri; program, kegiatan, dan sub kegiatan berurutan ke bawah dalam satu kolom, masing-masing dengan kode dan indikatornya. Pagu berdiri di baris tempat ia ditulis dan tidak dijumlahkan. Kata “Proram” di aslinya ditulis “Program”.',
  },
  en: {
    nama: 'T-C.27 The agency’s programmes, activities and funding',
    keterangan: 'Renstra, Permendagri 86/2017: programmes and activities under the agency’s goals and objectives, with yearly targets and ceilings, responsible unit and place.',
    uraian: 'Goals and objectives have columns of their own; programmes, activities and sub-activities follow each other in one column, each with its code and its indicators. A ceiling stands on the row it was written for and is not added up. The original’s “Proram” is printed as “Program”.',
  },
});
