import { defineRuleTexts } from './form';

export const tanpaIndikator = defineRuleTexts({
  id: {
    title: 'Tanpa indikator',
    why: 'Tujuan, sasaran, dan program masing-masing diukur dengan sedikitnya satu indikator; tanpa indikator keberhasilannya tidak dapat dinyatakan. Bila tiap tingkat punya kolomnya sendiri, tingkat yang tidak punya kolom indikator tidak diperiksa. Isi indikatornya pada baris item itu.',
    messages: {
      kosong: '{tingkat} “{nama}” belum punya indikator.',
    },
  },
  en: {
    title: 'Without an indicator',
    why: 'A tujuan, a sasaran and a program are each measured by at least one indicator; without one nobody can say whether they were achieved. Where each level has columns of its own, a level without an indicator column is not checked. Fill in the indicator on the row of the item.',
    messages: {
      kosong: 'The {tingkat} “{nama}” has no indicator yet.',
    },
  },
});
