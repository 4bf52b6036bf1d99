import { defineLayoutTexts } from './form';

export const renstraRumusan = defineLayoutTexts('renstra-rumusan', {
  id: {
    nama: 'Rumusan Program, Kegiatan, dan Subkegiatan (Renstra 2025)',
    keterangan: 'Renstra 2025–2029, tanpa target dan pagu: tujuan, sasaran, outcome, indikator, serta program, kegiatan, dan subkegiatan; kata-kata kepalanya dari aplikasi perencanaan dan Renstra yang diterbitkan.',
    uraian: 'Outcome adalah kata-kata di belakang “Outcome:” dalam uraian program dan digabung ke bawah sepanjang kegiatannya. Program, kegiatan, dan subkegiatan berurutan ke bawah dalam satu kolom. Kolom NSPK dan output diisi sendiri.',
  },
  en: {
    nama: 'Programmes, activities and sub-activities (Renstra 2025)',
    keterangan: 'Renstra 2025–2029, without targets and ceilings: goals, objectives, outcomes, indicators, programmes, activities and sub-activities; worded as in a planning application and a published Renstra.',
    uraian: 'The outcome is what a programme’s text says behind “Outcome:”, merged down over its activities. Programmes, activities and sub-activities follow each other in one column. NSPK and outputs are filled in by hand.',
  },
});
