import { defineLayoutTexts } from './form';

export const kke5 = defineLayoutTexts('kke-5', {
  id: {
    nama: 'KKE Format 5: relevansi data kinerja',
    keterangan: 'Kertas kerja evaluator: apakah data yang dikumpulkan cocok dengan indikatornya; kata-kata kepalanya dari aplikasi evaluasi SAKIP.',
    uraian: 'Formula diambil dari definisi dan formula rencana. Nilai diketik; jumlahnya rumus. Cara menghitung persentase (“c/n”) tidak dijelaskan di aslinya, jadi selnya dikosongkan.',
  },
  en: {
    nama: 'KKE format 5: relevance of data',
    keterangan: 'Evaluator’s worksheet: whether the data that are gathered fit their indicators; worded as in an application for evaluating SAKIP.',
    uraian: 'Formulas come from the plan’s definitions and formulas. Marks are typed, their sums are formulas. How the percentage (“c/n”) is reckoned the original does not say, so its cell stays empty.',
  },
});
