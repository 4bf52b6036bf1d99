import { defineLayoutTexts } from './form';

export const renstraTujuanSasaran = defineLayoutTexts('renstra-tujuan-sasaran', {
  id: {
    nama: 'Tujuan dan Sasaran Perangkat Daerah (Renstra 2025)',
    keterangan: 'Renstra 2025–2029: tujuan dan sasaran perangkat daerah dengan satuan, baseline, dan target sampai enam tahun; kata-kata kepalanya dari aplikasi perencanaan dan Renstra yang diterbitkan.',
    uraian: 'Nomor adalah nomor urut tujuan; indikator tujuan berdiri di baris yang kolom sasarannya kosong. Kolom NSPK dan sasaran RPJMD diisi sendiri. Nomor tabel berbeda di setiap dokumen, jadi dikosongkan.',
  },
  en: {
    nama: 'Goals and objectives of the agency (Renstra 2025)',
    keterangan: 'Renstra 2025–2029: the agency’s goals and objectives with unit, baseline and up to six years of targets; worded as in a planning application and a published Renstra.',
    uraian: 'Numbers count the goals; indicators of a goal stand on rows whose objective is blank. NSPK and objectives of the RPJMD are filled in by hand. The table’s number differs from document to document and is left empty.',
  },
});
