import { defineRuleTexts } from './form';

export const formatCampur = defineRuleTexts({
  id: {
    title: 'Penulisan angka bercampur',
    why: 'Dalam satu baris angka ditulis dengan satu cara: satu tanda desimal, dan tanda persen pada semua persentasenya atau tidak pada satu pun. Baris yang memuat 70.33 dan 70,38, atau 8,15% dan 8,15, mudah salah dibaca, salah diurutkan, dan salah dihitung Excel. Pecahan di antara persentase (0,7 di samping 70,45 %) adalah kesalahan lain. Perbaikannya memakai bentuk yang paling banyak di baris itu, koma bila sama banyak; nilainya tidak berubah, dan sel yang berisi rumus dibiarkan.',
    messages: {
      tanda: '“{indikator}”: titik dan koma desimal bercampur, {nilai} di samping {lain}.',
      persen: '“{indikator}”: tertulis {nilai} tanpa tanda persen di samping {lain}.',
    },
    fixes: {
      'pakai-koma': 'Pakai koma desimal ({jumlah} sel)',
      'pakai-titik': 'Pakai titik desimal ({jumlah} sel)',
      'pakai-persen': 'Tambahkan tanda persen ({jumlah} sel)',
    },
  },
  en: {
    title: 'Numbers written in mixed ways',
    why: 'Within a row numbers are written in one way: one decimal mark, and a percent sign on all of its percentages or on none. A row with 70.33 and 70,38, or with 8,15% and 8,15, is easily misread, missorted and miscounted by Excel. A fraction among percentages (0,7 beside 70,45 %) is another fault. The fix uses the form that most of the row has, the comma where they are even; values do not change, and cells with a formula are left alone.',
    messages: {
      tanda: '“{indikator}”: decimal points and commas are mixed, {nilai} beside {lain}.',
      persen: '“{indikator}”: {nilai} is written without a percent sign beside {lain}.',
    },
    fixes: {
      'pakai-koma': 'Use decimal commas ({jumlah} {jumlah:cell|cells})',
      'pakai-titik': 'Use decimal points ({jumlah} {jumlah:cell|cells})',
      'pakai-persen': 'Add the percent sign ({jumlah} {jumlah:cell|cells})',
    },
  },
});
