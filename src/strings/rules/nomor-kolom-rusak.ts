import { defineRuleTexts } from './form';

export const nomorKolomRusak = defineRuleTexts({
  id: {
    title: 'Nomor kolom tidak urut',
    why: 'Baris nomor di bawah kepala tabel menomori kolom satu demi satu; evaluator dan rumus seperti “13 = 9 + 10” merujuk ke nomor itu. Di sini nomornya melompat atau terulang, sering karena sebuah kolom disisipkan atau dihapus. Kolom yang berbagi nomor dibedakan dengan huruf (5a, 5b). Nomori ulang kolomnya, dan periksa apakah ada kolom yang hilang.',
    messages: {
      loncat: 'Sesudah kolom {sebelum} tertulis “{tertulis}”, seharusnya {seharusnya}.',
      ulang: 'Nomor kolom “{tertulis}” terulang; sesudah {sebelum} seharusnya {seharusnya}.',
    },
  },
  en: {
    title: 'Column numbers out of order',
    why: 'The numbering row under the header numbers the columns one by one; evaluators and formulas such as “13 = 9 + 10” refer to these numbers. Here a number is skipped or repeated, often because a column was inserted or deleted. Columns that share a number are told apart by letters (5a, 5b). Number the columns again, and look whether one is missing.',
    messages: {
      loncat: 'After column {sebelum} stands “{tertulis}”, where {seharusnya} is due.',
      ulang: 'Column number “{tertulis}” is repeated; after {sebelum}, {seharusnya} is due.',
    },
  },
});
