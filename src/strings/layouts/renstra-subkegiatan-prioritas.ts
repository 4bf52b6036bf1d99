import { defineLayoutTexts } from './form';

export const renstraSubkegiatanPrioritas = defineLayoutTexts('renstra-subkegiatan-prioritas', {
  id: {
    nama: 'Subkegiatan Prioritas (Renstra 2025)',
    keterangan: 'Renstra 2025–2029: program dengan outcome, kegiatan, dan subkegiatannya; kata-kata kepalanya dari aplikasi perencanaan dan Renstra yang diterbitkan.',
    uraian: 'Memuat semua program rencana; hapus yang bukan prioritas, karena rencana tidak menyebut mana yang prioritas. Outcome adalah kata-kata di belakang “Outcome:” dalam uraian program.',
  },
  en: {
    nama: 'Priority sub-activities (Renstra 2025)',
    keterangan: 'Renstra 2025–2029: programmes with their outcomes, activities and sub-activities; worded as in a planning application and a published Renstra.',
    uraian: 'Holds all programmes of the plan; delete those that have no priority, because no plan says which have. The outcome is what a programme’s text says behind “Outcome:”.',
  },
});
