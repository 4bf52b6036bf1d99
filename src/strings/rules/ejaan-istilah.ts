import { defineRuleTexts } from './form';

export const ejaanIstilah = defineRuleTexts({
  id: {
    title: 'Ejaan istilah',
    why: 'Nama indikator memuat kata yang salah eja, misalnya Presentase atau Prosentase untuk Persentase, resiko untuk risiko, efesiensi untuk efisiensi. Pencarian dan perbandingan antardokumen luput karenanya, dan penilai memperhatikannya. Hanya kata yang pasti keliru yang disebut. Perbaikannya mengganti kata itu saja, dengan huruf besar-kecil seperti semula.',
    messages: {
      ejaan: '“{indikator}”: {tertulis} seharusnya {seharusnya}.',
    },
    fixes: {
      perbaiki: 'Ganti menjadi {seharusnya}',
    },
  },
  en: {
    title: 'Misspelt term',
    why: 'The name of the indicator has a misspelt word, such as Presentase or Prosentase for Persentase, resiko for risiko, efesiensi for efisiensi. Searches and comparisons between documents miss it, and evaluators notice. Only words that are certainly wrong are told. The fix replaces that word and nothing else, with its capitals as they were.',
    messages: {
      ejaan: '“{indikator}”: {tertulis} should be {seharusnya}.',
    },
    fixes: {
      perbaiki: 'Change to {seharusnya}',
    },
  },
});
