import { defineLayoutTexts } from './form';

export const tc25 = defineLayoutTexts('tc-25', {
  id: {
    nama: 'T-C.25 Tujuan dan Sasaran Jangka Menengah Pelayanan Perangkat Daerah',
    keterangan: 'Renstra, Permendagri 86/2017: tujuan dan sasaran perangkat daerah dengan indikator dan target per tahun; susunan belum dicocokkan dengan lampiran.',
    uraian: 'Tujuan dan sasaran digabung ke bawah sepanjang yang ada di bawahnya; indikator tujuan berdiri di baris yang kolom sasarannya kosong. Nomor adalah nomor urut tujuan. Judulnya diketahui, kata-kata kepalanya tidak, jadi periksa sebelum dipakai.',
  },
  en: {
    nama: 'T-C.25 Medium-term goals and objectives of the agency',
    keterangan: 'Renstra, Permendagri 86/2017: the agency’s goals and objectives with indicators and yearly targets; the arrangement has not been compared with the annex.',
    uraian: 'Goals and objectives are merged down over all that hangs on them; indicators of a goal stand on rows whose objective is blank. Numbers count the goals. The title is known, the words of the header are not: check them before use.',
  },
});
