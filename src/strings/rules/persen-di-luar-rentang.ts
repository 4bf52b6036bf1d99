import { defineRuleTexts } from './form';

export const persenDiLuarRentang = defineRuleTexts({
  id: {
    title: 'Persentase di luar 0–100',
    why: 'Indikator ini bagian dari keseluruhan (persentase, cakupan, proporsi, prevalensi, angka partisipasi murni), jadi nilainya antara 0 dan 100 persen. Yang boleh lewat 100 tidak diperiksa: angka partisipasi kasar, angka melanjutkan, pertumbuhan dan perubahan, capaian terhadap target, rasio. Periksa penyebutnya, koma desimalnya, atau satuannya.',
    messages: {
      lebih: '“{indikator}”: {isian} {nilai}, lewat {selisih} dari 100 %.',
      'lebih-beberapa': '“{indikator}”: {jumlah} isian lewat dari 100 %, mulai {isian} {nilai} (lewat {selisih}).',
      negatif: '“{indikator}”: {isian} {nilai}, di bawah 0 %.',
    },
  },
  en: {
    title: 'Percentage outside 0–100',
    why: 'This indicator is a part of a whole (persentase, cakupan, proporsi, prevalensi, net enrolment), so it lies between 0 and 100 per cent. What may pass 100 is not checked: gross enrolment, angka melanjutkan, growth and change, results against targets, ratios. Check its denominator, its decimal comma or its unit.',
    messages: {
      lebih: '“{indikator}”: {isian} {nilai} is {selisih} over 100 %.',
      'lebih-beberapa': '“{indikator}”: {jumlah} values pass 100 %, from {isian} {nilai} ({selisih} over) on.',
      negatif: '“{indikator}”: {isian} {nilai} is below 0 %.',
    },
  },
});
