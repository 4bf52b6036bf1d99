import { defineRuleTexts } from './form';

export const indikatorGandaBedaNilai = defineRuleTexts({
  id: {
    title: 'Indikator sama, nilai berbeda',
    why: 'Indikator dengan nama yang sama tertulis di beberapa tempat dengan nilai yang berbeda untuk tahun yang sama. Salah satunya keliru, atau keduanya memang indikator lain dan namanya harus dibedakan. Nama dibandingkan tanpa huruf besar, tanda baca, dan spasi; nilai dibandingkan menurut artinya, jadi 85 dan 85% sama. Tempat dengan OPD penanggung jawab atau satuan yang berlainan tidak dibandingkan, karena setiap OPD boleh punya nilainya sendiri. Samakan nilainya atau bedakan namanya.',
    messages: {
      beda: '“{indikator}”: {isian} di sini {nilai}, di {tingkat} “{tempat}” {lain}.',
      'beda-selisih': '“{indikator}”: {isian} di sini {nilai}, di {tingkat} “{tempat}” {lain} (selisih {selisih}).',
      seinduk: '“{indikator}” dua kali pada item yang sama: {isian} di sini {nilai}, di baris lainnya {lain}.',
      'seinduk-selisih': '“{indikator}” dua kali pada item yang sama: {isian} di sini {nilai}, di baris lainnya {lain} (selisih {selisih}).',
    },
  },
  en: {
    title: 'Same indicator, different values',
    why: 'An indicator of the same name stands in several places with different values for the same year. One of them is wrong, or they are two indicators and need two names. Names are compared without capitals, punctuation and spaces; values by what they mean, so 85 and 85% are the same. Places with different responsible agencies or units are not compared, for every agency may have its own figure. Make the values equal or the names different.',
    messages: {
      beda: '“{indikator}”: {isian} is {nilai} here, {lain} under the {tingkat} “{tempat}”.',
      'beda-selisih': '“{indikator}”: {isian} is {nilai} here, {lain} under the {tingkat} “{tempat}” (difference {selisih}).',
      seinduk: '“{indikator}” stands twice on the same item: {isian} is {nilai} here, {lain} on the other row.',
      'seinduk-selisih': '“{indikator}” stands twice on the same item: {isian} is {nilai} here, {lain} on the other row (difference {selisih}).',
    },
  },
});
