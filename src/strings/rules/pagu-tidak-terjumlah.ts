import { defineRuleTexts } from './form';

export const paguTidakTerjumlah = defineRuleTexts({
  id: {
    title: 'Pagu tidak terjumlah',
    why: 'Pagu sebuah urusan, program, atau kegiatan sama dengan jumlah pagu di bawahnya. Di sini tidak: mungkin sebuah baris tidak ikut dijumlahkan, ditambahkan kemudian, atau angkanya diketik. Setiap tahun dan kondisi akhir diperiksa sendiri-sendiri, dalam batas pembulatan; pagu yang diulang di setiap baris indikator dihitung sekali. Bila angka yang tertulis sama dengan jumlah sebagian baris berurutan saja, baris yang tidak ikut disebut; tahun-tahun yang angkanya sama disebut bersama. Betulkan angkanya, atau lebih baik pakai rumus yang menjumlahkan baris-baris di bawahnya.',
    messages: {
      tahun: 'Pagu {nama} tahun {tahun} tertulis Rp{tertulis}, jumlah {banyak} {tingkat}nya Rp{jumlah} (selisih Rp{selisih}).',
      'tahun-tanpa': 'Pagu {nama} tahun {tahun} tertulis Rp{tertulis}, jumlah {banyak} {tingkat}nya Rp{jumlah} (selisih Rp{selisih}); yang tidak ikut: {luput}.',
      'tahun-ke': 'Pagu {nama} tahun ke-{tahun} tertulis Rp{tertulis}, jumlah {banyak} {tingkat}nya Rp{jumlah} (selisih Rp{selisih}).',
      'tahun-ke-tanpa': 'Pagu {nama} tahun ke-{tahun} tertulis Rp{tertulis}, jumlah {banyak} {tingkat}nya Rp{jumlah} (selisih Rp{selisih}); yang tidak ikut: {luput}.',
      akhir: 'Pagu kondisi akhir {nama} tertulis Rp{tertulis}, jumlah {banyak} {tingkat}nya Rp{jumlah} (selisih Rp{selisih}).',
      'akhir-tanpa': 'Pagu kondisi akhir {nama} tertulis Rp{tertulis}, jumlah {banyak} {tingkat}nya Rp{jumlah} (selisih Rp{selisih}); yang tidak ikut: {luput}.',
    },
  },
  en: {
    title: 'Budget does not add up',
    why: 'The budget of a function, programme or activity equals the sum of the budgets below it. Here it does not: a row may have been left out of the sum or added later, or the figure was typed. Every year and the end of the period are checked by themselves, within rounding; a budget that is repeated on every indicator’s row counts once. Where the figure equals the sum of some neighbouring rows alone, the rows left out are named; years with the same figures are told together. Correct the figure or, better, use a formula that adds up the rows below.',
    messages: {
      tahun: 'The budget of {nama} in {tahun} is Rp{tertulis}, the sum of {banyak} of level {tingkat} below it Rp{jumlah} (difference Rp{selisih}).',
      'tahun-tanpa': 'The budget of {nama} in {tahun} is Rp{tertulis}, the sum of {banyak} of level {tingkat} below it Rp{jumlah} (difference Rp{selisih}); left out: {luput}.',
      'tahun-ke': 'The budget of {nama} in year {tahun} is Rp{tertulis}, the sum of {banyak} of level {tingkat} below it Rp{jumlah} (difference Rp{selisih}).',
      'tahun-ke-tanpa': 'The budget of {nama} in year {tahun} is Rp{tertulis}, the sum of {banyak} of level {tingkat} below it Rp{jumlah} (difference Rp{selisih}); left out: {luput}.',
      akhir: 'The budget of {nama} at the end is Rp{tertulis}, the sum of {banyak} of level {tingkat} below it Rp{jumlah} (difference Rp{selisih}).',
      'akhir-tanpa': 'The budget of {nama} at the end is Rp{tertulis}, the sum of {banyak} of level {tingkat} below it Rp{jumlah} (difference Rp{selisih}); left out: {luput}.',
    },
  },
});
