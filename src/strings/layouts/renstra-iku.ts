import { defineLayoutTexts } from './form';

export const renstraIku = defineLayoutTexts('renstra-iku', {
  id: {
    nama: 'IKU Perangkat Daerah (Renstra 2025)',
    keterangan: 'Renstra 2025–2029: indikator kinerja utama perangkat daerah dengan baseline dan target sampai enam tahun; kata-kata kepalanya dari aplikasi perencanaan dan Renstra yang diterbitkan.',
    uraian: 'Memuat indikator yang ditandai IKU; bila tidak ada yang ditandai, indikator tujuan dan sasaran.',
  },
  en: {
    nama: 'Key indicators (IKU) of the agency (Renstra 2025)',
    keterangan: 'Renstra 2025–2029: key indicators of the agency with a baseline and up to six years of targets; worded as in a planning application and a published Renstra.',
    uraian: 'Holds the indicators marked as IKU; where none is marked, those of goals and objectives.',
  },
});
