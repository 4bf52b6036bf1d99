import { defineLayoutTexts } from './form';

export const renstraIkk = defineLayoutTexts('renstra-ikk', {
  id: {
    nama: 'IKK Perangkat Daerah (Renstra 2025)',
    keterangan: 'Renstra 2025–2029: indikator kinerja kunci perangkat daerah dengan status positif atau negatif, baseline, dan target; kata-kata kepalanya dari aplikasi perencanaan dan Renstra yang diterbitkan.',
    uraian: 'Memuat indikator program. Status diambil dari kolom arah atau polaritas rencana; bila tidak ada, kolomnya kosong.',
  },
  en: {
    nama: 'Key indicators by function (IKK) of the agency (Renstra 2025)',
    keterangan: 'Renstra 2025–2029: programme indicators of the agency with their direction, baseline and targets; worded as in a planning application and a published Renstra.',
    uraian: 'Holds indicators of programmes. The status comes from the plan’s column of direction or polarity, else it is empty.',
  },
});
