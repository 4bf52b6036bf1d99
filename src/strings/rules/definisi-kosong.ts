import { defineRuleTexts } from './form';

export const definisiKosong = defineRuleTexts({
  id: {
    title: 'Definisi operasional kosong',
    why: 'Tabel ini punya kolom definisi operasional, tetapi indikator ini tidak mengisinya. Tanpa definisi, dua orang menghitung indikator yang sama dengan cara yang berlainan, dan capaiannya tidak dapat diperiksa. Rumusan indikator kinerja utama wajib menyebut definisi operasionalnya. Tulis apa yang diukur dan apa yang termasuk di dalamnya.',
    messages: {
      kolom: 'Kolom definisi operasional kosong di semua {jumlah} indikator.',
      kosong: '“{indikator}” belum punya definisi operasional.',
    },
  },
  en: {
    title: 'Operational definition missing',
    why: 'This table has a column for operational definitions, but this indicator leaves it empty. Without a definition two people compute the same indicator in different ways, and its achievement cannot be verified. A record of key indicators must state the operational definition. Write what is measured and what belongs to it.',
    messages: {
      kolom: 'The column of operational definitions is empty for all {jumlah} indicators.',
      kosong: '“{indikator}” has no operational definition.',
    },
  },
});
