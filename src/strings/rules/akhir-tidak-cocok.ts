import { defineRuleTexts } from './form';

export const akhirTidakCocok = defineRuleTexts({
  id: {
    title: 'Kondisi akhir tidak cocok',
    why: 'Kondisi akhir sama dengan target tahun terakhir, atau, bila kumulatif, sama dengan jumlah targetnya (dengan atau tanpa kondisi awal). Di sini tidak satu pun cocok: mungkin salah ketik, atau targetnya diubah tanpa mengubah kondisi akhir. Bila ada kolom perhitungan, isinya yang dipakai; bila tidak, jumlah dikenali dari angkanya, dalam batas pembulatan (240 × 5 = 1.200). Rentang dan predikat dibandingkan menurut artinya. Formulir satu tahun, atau yang targetnya tidak sampai tahun terakhir periode, tidak diperiksa: akhir periodenya tidak mengikuti target tahun itu. Betulkan kondisi akhir atau targetnya.',
    messages: {
      selisih: '“{indikator}”: kondisi akhir {akhir}, {isian} {target} (selisih {selisih}).',
      'selisih-persen': '“{indikator}”: kondisi akhir {akhir}, {isian} {target}; bila pecahannya berarti {persen}%, selisihnya {selisih}.',
      beda: '“{indikator}”: kondisi akhir {akhir}, {isian} {target}.',
      'bukan-keduanya': '“{indikator}”: kondisi akhir {akhir} bukan {isian} ({target}) dan bukan jumlah {tahunan} ({jumlah}, selisih {selisih}).',
      'bukan-jumlah': '“{indikator}”: perhitungannya kumulatif, kondisi akhir {akhir}, jumlah target {tahunan} {jumlah} (selisih {selisih}).',
      'bukan-rata-rata': '“{indikator}”: perhitungannya rata-rata, kondisi akhir {akhir}, rata-rata target {tahunan} {rata} (selisih {selisih}).',
    },
  },
  en: {
    title: 'End value does not fit',
    why: 'The end value equals the last year\'s target or, where it is cumulative, the sum of the targets (with or without the baseline). Here neither fits: it may be a typing error, or the targets were changed and the end value was not. Where there is a column for the calculation, it counts; otherwise sums are recognised from the figures, within rounding (240 × 5 = 1.200). Ranges and grades are compared by what they mean. A form of one year, or one whose targets stop before the end of the period, is not checked: the end does not follow from that year\'s target. Correct the end value or the target.',
    messages: {
      selisih: '“{indikator}”: end value {akhir}, {isian} {target} (difference {selisih}).',
      'selisih-persen': '“{indikator}”: end value {akhir}, {isian} {target}; if the fraction means {persen}%, the difference is {selisih}.',
      beda: '“{indikator}”: end value {akhir}, {isian} {target}.',
      'bukan-keduanya': '“{indikator}”: the end value {akhir} is neither the {isian} ({target}) nor the sum of {tahunan} ({jumlah}, difference {selisih}).',
      'bukan-jumlah': '“{indikator}”: it is cumulative; end value {akhir}, sum of targets {tahunan} {jumlah} (difference {selisih}).',
      'bukan-rata-rata': '“{indikator}”: it is a mean; end value {akhir}, mean of targets {tahunan} {rata} (difference {selisih}).',
    },
  },
});
