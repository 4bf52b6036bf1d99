import { defineRuleTexts } from './form';

export const tanpaTujuan = defineRuleTexts({
  id: {
    title: 'Misi tanpa tujuan',
    why: 'Setiap misi dijabarkan menjadi sedikitnya satu tujuan; misi tanpa tujuan tidak diukur dan tidak didanai apa pun di bawahnya. Diperiksa hanya bila tabel ini memuat tingkat tujuan. Tambahkan tujuannya, atau periksa apakah tujuan itu tertulis di bawah misi yang salah.',
    messages: {
      kosong: 'Misi “{nama}” belum punya tujuan.',
    },
  },
  en: {
    title: 'Mission without a goal',
    why: 'Every misi is elaborated into at least one tujuan; a misi without one is neither measured nor funded by anything below it. It is checked only where the table has tujuan at all. Add its tujuan, or see whether it stands under the wrong misi.',
    messages: {
      kosong: 'Mission “{nama}” has no goal yet.',
    },
  },
});
