import { defineRuleTexts } from './form';

export const indikatorMajemuk = defineRuleTexts({
  id: {
    title: 'Beberapa indikator dalam satu sel',
    why: 'Satu sel memuat lebih dari satu indikator: bernomor (“1. … 2. …”), dipisah titik koma atau baris, atau dua ukuran yang disambung “dan”. Satu baris target tidak dapat menjawab dua ukuran, dan tidak jelas milik siapa angkanya. Rasio dan perbandingan dua jumlah tetap satu indikator. Tulis satu indikator pada satu baris, masing-masing dengan target dan satuannya.',
    messages: {
      beberapa: 'Sel ini memuat {jumlah} indikator: {bagian}.',
    },
  },
  en: {
    title: 'Several indicators in one cell',
    why: 'One cell holds more than one indicator: numbered (“1. … 2. …”), parted by semicolons or lines, or two measures joined by “dan” (and). One row of targets cannot answer two measures, and nobody can tell whose figures they are. A ratio or comparison of two amounts is still one indicator. Write one indicator to a row, each with its own targets and unit.',
    messages: {
      beberapa: 'This cell holds {jumlah} indicators: {bagian}.',
    },
  },
});
