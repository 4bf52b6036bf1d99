import { defineRuleTexts } from './form';

export const tanpaSasaran = defineRuleTexts({
  id: {
    title: 'Tujuan tanpa sasaran',
    why: 'Setiap tujuan dijabarkan menjadi sedikitnya satu sasaran; tanpa sasaran tidak ada program yang mencapainya. Diperiksa hanya bila tabel ini memuat tingkat sasaran. Tambahkan sasarannya, atau periksa apakah sasaran itu tertulis di bawah tujuan yang salah.',
    messages: {
      kosong: 'Tujuan “{nama}” belum punya sasaran.',
    },
  },
  en: {
    title: 'Goal without an objective',
    why: 'Every tujuan is elaborated into at least one sasaran; without one no program leads to it. It is checked only where the table has sasaran at all. Add its sasaran, or see whether it stands under the wrong tujuan.',
    messages: {
      kosong: 'Goal “{nama}” has no objective yet.',
    },
  },
});
