import { defineLayoutTexts } from './form';

export const tc28 = defineLayoutTexts('tc-28', {
  id: {
    nama: 'T-C.28 Indikator Kinerja Perangkat Daerah yang Mengacu pada Tujuan dan Sasaran RPJMD',
    keterangan: 'Renstra, Permendagri 86/2017: indikator kinerja perangkat daerah dengan kondisi awal, target per tahun, dan kondisi akhir; susunan belum dicocokkan dengan lampiran.',
    uraian: 'Memuat indikator yang ditandai IKU; bila tidak ada yang ditandai, indikator tujuan dan sasaran. Judulnya diketahui, kata-kata kepalanya tidak, jadi periksa sebelum dipakai.',
  },
  en: {
    nama: 'T-C.28 Indicators of the agency that follow the goals and objectives of the RPJMD',
    keterangan: 'Renstra, Permendagri 86/2017: the agency’s indicators with baseline, yearly targets and end; the arrangement has not been compared with the annex.',
    uraian: 'Holds the indicators marked as IKU; where none is marked, those of goals and objectives. The title is known, the words of the header are not: check them before use.',
  },
});
