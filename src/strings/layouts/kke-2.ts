import { defineLayoutTexts } from './form';

export const kke2 = defineLayoutTexts('kke-2', {
  id: {
    nama: 'KKE Format 2: ketepatan cascading',
    keterangan: 'Kertas kerja evaluator: apakah indikator selaras dari satu jenjang jabatan ke jenjang berikutnya; kata-kata kepalanya dari aplikasi evaluasi SAKIP.',
    uraian: 'Memuat semua indikator menurut urutan rencana. Pernyataan dalam Renstra, Renja, dan PK, level jabatan, serta nilainya diketik; jumlah dan persentasenya rumus. Renstra, Renja, dan PK berbagi satu nomor kolom, seperti aslinya.',
  },
  en: {
    nama: 'KKE format 2: cascading',
    keterangan: 'Evaluator’s worksheet: whether indicators hang together from one rank of office to the next; worded as in an application for evaluating SAKIP.',
    uraian: 'Holds all indicators in the order of the plan. What Renstra, Renja and PK state, the rank and the marks are typed; total and percentage are formulas. Renstra, Renja and PK share one column number, as in the original.',
  },
});
