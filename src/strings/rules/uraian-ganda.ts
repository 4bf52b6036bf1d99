import { defineRuleTexts } from './form';

export const uraianGanda = defineRuleTexts({
  id: {
    title: 'Uraian tertulis dua kali',
    why: 'Tujuan atau sasaran yang sama tertulis lebih dari sekali, atau program yang sama dua kali di bawah satu induk. Indikator dan pagunya lalu terbagi di dua tempat, dan rekap menghitungnya dua kali. Program yang mendukung beberapa sasaran boleh tertulis di tiap sasaran itu. Uraian dibandingkan tanpa huruf besar, tanda baca, dan spasi. Gabungkan keduanya, atau bedakan rumusannya.',
    messages: {
      ganda: '{tingkat} “{nama}” sudah tertulis di atas, di bawah induk yang sama.',
      'di-lain': '{tingkat} “{nama}” sudah tertulis di bawah “{tempat}”.',
    },
  },
  en: {
    title: 'Text written twice',
    why: 'The same goal or objective stands more than once, or the same programme twice under one parent. Its indicators and budget are then split over two places, and recaps count it twice. A programme that serves several objectives may stand under each of them. Texts are compared without capitals, punctuation and spaces. Join the two, or word them differently.',
    messages: {
      ganda: 'The {tingkat} “{nama}” already stands above, under the same parent.',
      'di-lain': 'The {tingkat} “{nama}” already stands under “{tempat}”.',
    },
  },
});
