import { defineLayoutTexts } from './form';

export const renstraPendanaan = defineLayoutTexts('renstra-pendanaan', {
  id: {
    nama: 'Rencana Program, Kegiatan, Subkegiatan, dan Pendanaan (Renstra 2025)',
    keterangan: 'Renstra 2025–2029: program, kegiatan, dan subkegiatan menurut bidang urusan dengan target dan pagu per tahun; kata-kata kepalanya dari aplikasi perencanaan dan Renstra yang diterbitkan.',
    uraian: 'Uraian program memuat “Outcome: …” bila rencana menyebutnya. Pagu berdiri di baris tempat ia ditulis dan tidak dijumlahkan. Rencana enam tahun dicetak lima tahun terakhir, seperti aslinya. Kolom kode tidak ada dalam tabel ini.',
  },
  en: {
    nama: 'Programmes, activities, sub-activities and funding (Renstra 2025)',
    keterangan: 'Renstra 2025–2029: programmes, activities and sub-activities by function with yearly targets and ceilings; worded as in a planning application and a published Renstra.',
    uraian: 'A programme’s text holds “Outcome: …” where the plan says it. A ceiling stands on the row it was written for and is not added up. Of a plan of six years the last five are printed, as in the original. This table has no column of codes.',
  },
});
