import { defineRuleTexts } from './form';

export const nilaiGalat = defineRuleTexts({
  id: {
    title: 'Galat rumus di sel nilai',
    why: 'Sel nilai berisi galat Excel seperti #REF! atau #VALUE!, atau rumusnya menyembunyikan galat itu di balik IFERROR sehingga tampak sebagai angka. Semua jumlah dan perbandingan yang memakainya ikut salah. Betulkan rumus atau rujukannya; pada rumus yang menyembunyikan galat, angka yang tampak bukan hasil hitungan.',
    messages: {
      galat: '“{nama}”: {isian} berisi {kode}.',
      tersembunyi: '“{nama}”: {isian} tampak “{nilai}”, tetapi rumusnya menyembunyikan {kode}.',
      'tersembunyi-kosong': '“{nama}”: {isian} tampak kosong, tetapi rumusnya menyembunyikan {kode}.',
    },
  },
  en: {
    title: 'Formula error in a value cell',
    why: 'The value cell holds an Excel error such as #REF! or #VALUE!, or its formula hides one behind IFERROR so that it looks like a number. Every sum and comparison that uses it is wrong too. Correct the formula or its reference; where a formula hides an error, the number shown was never computed.',
    messages: {
      galat: '“{nama}”: {isian} holds {kode}.',
      tersembunyi: '“{nama}”: {isian} shows “{nilai}”, but its formula hides {kode}.',
      'tersembunyi-kosong': '“{nama}”: {isian} shows nothing, but its formula hides {kode}.',
    },
  },
});
