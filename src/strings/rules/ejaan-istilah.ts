import { defineRuleTexts } from './form';

export const ejaanIstilah = defineRuleTexts({
  id: {
    title: 'Ejaan istilah',
    why: 'Nama indikator, atau uraian tujuan, sasaran, dan yang di atasnya, memuat kata yang salah eja, misalnya Presentase atau Prosentase untuk Persentase, resiko untuk risiko, efesiensi untuk efisiensi. Pencarian dan perbandingan antardokumen luput karenanya, dan penilai memperhatikannya. Hanya kata yang pasti keliru yang disebut, dan nama program serta yang di bawahnya dibiarkan, karena resmi. Perbaikannya mengganti kata itu saja, dengan huruf besar-kecil seperti semula.',
    messages: {
      ejaan: '“{teks}”: {tertulis} seharusnya {seharusnya}.',
    },
    fixes: {
      perbaiki: 'Ganti menjadi {seharusnya}',
    },
  },
  en: {
    title: 'Misspelt term',
    why: 'The name of the indicator, or the text of a goal, an objective or what is above, has a misspelt word, such as Presentase or Prosentase for Persentase, resiko for risiko, efesiensi for efisiensi. Searches and comparisons between documents miss it, and evaluators notice. Only words that are certainly wrong are told, and names of programmes and what is below are left alone, for they are official. The fix replaces that word and nothing else, with its capitals as they were.',
    messages: {
      ejaan: '“{teks}”: {tertulis} should be {seharusnya}.',
    },
    fixes: {
      perbaiki: 'Change to {seharusnya}',
    },
  },
});
