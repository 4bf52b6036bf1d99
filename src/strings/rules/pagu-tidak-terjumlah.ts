import { defineRuleTexts } from './form';

export const paguTidakTerjumlah = defineRuleTexts({
  id: {
    title: 'Pagu tidak terjumlah',
    why: 'Pagu sebuah urusan, program, atau kegiatan sama dengan jumlah pagu di bawahnya. Di sini tidak: mungkin sebuah baris tidak ikut dijumlahkan, ditambahkan kemudian, atau angkanya diketik. Setiap tahun dan kondisi akhir diperiksa sendiri-sendiri, dalam batas pembulatan; pagu yang diulang di setiap baris indikator dihitung sekali. Betulkan angkanya, atau lebih baik pakai rumus yang menjumlahkan baris-baris di bawahnya.',
    messages: {
      tahun: 'Pagu {nama} tahun {tahun} tertulis Rp{tertulis}, jumlah {banyak} {tingkat}nya Rp{jumlah} (selisih Rp{selisih}).',
      'tahun-ke': 'Pagu {nama} tahun ke-{tahun} tertulis Rp{tertulis}, jumlah {banyak} {tingkat}nya Rp{jumlah} (selisih Rp{selisih}).',
      akhir: 'Pagu kondisi akhir {nama} tertulis Rp{tertulis}, jumlah {banyak} {tingkat}nya Rp{jumlah} (selisih Rp{selisih}).',
    },
  },
  en: {
    title: 'Budget does not add up',
    why: 'The budget of a function, programme or activity equals the sum of the budgets below it. Here it does not: a row may have been left out of the sum or added later, or the figure was typed. Every year and the end of the period are checked by themselves, within rounding; a budget that is repeated on every indicator’s row counts once. Correct the figure or, better, use a formula that adds up the rows below.',
    messages: {
      tahun: 'The budget of {nama} in {tahun} is Rp{tertulis}, the sum of {banyak} of level {tingkat} below it Rp{jumlah} (difference Rp{selisih}).',
      'tahun-ke': 'The budget of {nama} in year {tahun} is Rp{tertulis}, the sum of {banyak} of level {tingkat} below it Rp{jumlah} (difference Rp{selisih}).',
      akhir: 'The budget of {nama} at the end is Rp{tertulis}, the sum of {banyak} of level {tingkat} below it Rp{jumlah} (difference Rp{selisih}).',
    },
  },
});
