import { defineRuleTexts } from './form';

export const indikatorTanpaOpd = defineRuleTexts({
  id: {
    title: 'Indikator tanpa OPD',
    why: 'Setiap indikator sasaran, program, kegiatan, dan sub kegiatan harus ada Perangkat Daerah (OPD) yang menjawabnya; tanpa itu tidak ada yang mengukur, melaporkan, atau menjelaskannya saat evaluasi. Sel yang digabung ke bawah berlaku untuk semua barisnya, dan OPD yang ditulis untuk itemnya berlaku bagi indikatornya; sel kosong biasa tidak. "Semua Perangkat Daerah" dihitung sebagai jawaban. Pada tujuan dan di atasnya sel kosong itu lazim, jadi di sana hanya saran. Isi OPD penanggung jawab pada sel yang ditandai.',
    messages: {
      kosong: 'Indikator {tingkat} “{indikator}” belum punya OPD penanggung jawab.',
      'kosong-di-atas': 'Indikator {tingkat} “{indikator}” tidak menyebut OPD. Pada tingkat ini lazim, tetapi sebaiknya ada yang mengoordinasikan.',
      'hanya-pendukung': 'Indikator {tingkat} “{indikator}” hanya punya OPD pendukung; penanggung jawabnya belum ada.',
    },
  },
  en: {
    title: 'Indicator without a responsible agency',
    why: 'Every indicator of a sasaran, program, kegiatan or sub kegiatan needs an agency that answers for it; without one nobody measures it, reports it or explains it when it is evaluated. A cell merged downward counts for all of its rows, and an agency written for the item counts for its indicators; a plain empty cell does not. "Semua Perangkat Daerah" (all agencies) is an answer. At tujuan and above an empty cell is customary, so it is advice only. Fill in the responsible agency in the marked cell.',
    messages: {
      kosong: 'No agency answers for the {tingkat} indicator “{indikator}”.',
      'kosong-di-atas': 'The {tingkat} indicator “{indikator}” names no agency. That is customary at this level, but somebody should coordinate it.',
      'hanya-pendukung': 'The {tingkat} indicator “{indikator}” has supporting agencies only; nobody is responsible yet.',
    },
  },
});
