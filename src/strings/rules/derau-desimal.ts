import { defineRuleTexts } from './form';

export const derauDesimal = defineRuleTexts({
  id: {
    title: 'Derau desimal',
    why: 'Angka seperti 33.630000000000003 adalah sisa hitungan komputer: yang dimaksud 33.63. Angka begini tampak janggal di dokumen cetak dan tidak sama dengan angka yang sama di tabel lain. Perbaikannya menulis angka yang dimaksud dengan tanda desimal yang sama; nilai mentahnya tetap tercatat di riwayat. Sel yang berisi rumus tidak ditanyakan.',
    messages: {
      satu: '“{indikator}”: tertulis {nilai}; yang dimaksud {bulat}.',
      beberapa: '“{indikator}”: {jumlah} nilai berderau, misalnya {nilai}; yang dimaksud {bulat}.',
    },
    fixes: {
      bulatkan: 'Bulatkan ({jumlah} sel)',
    },
  },
  en: {
    title: 'Decimal noise',
    why: 'A number such as 33.630000000000003 is what computer arithmetic left over: 33.63 is meant. It looks odd in print and does not equal the same figure in another table. The fix writes the number that is meant, with the same decimal mark; the raw value stays in the history. Cells with a formula are not asked about.',
    messages: {
      satu: '“{indikator}”: {nilai} is written; {bulat} is meant.',
      beberapa: '“{indikator}”: {jumlah} values have noise, such as {nilai}; {bulat} is meant.',
    },
    fixes: {
      bulatkan: 'Round ({jumlah} {jumlah:cell|cells})',
    },
  },
});
