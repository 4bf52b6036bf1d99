import { defineRuleTexts } from './form';

export const tahunDiLuarPeriode = defineRuleTexts({
  id: {
    title: 'Tahun di luar periode',
    why: 'Tahun di kepala kolom target atau pagu tidak termasuk periode yang disebut judul tabel (atau profil daerah), atau urutannya melompat. Biasanya kepala tabel disalin dari periode sebelumnya, atau satu angka salah ketik; seluruh kolomnya lalu dibaca sebagai tahun yang salah. Satu tahun sebelum tahun pertama dan satu tahun sesudah tahun terakhir (prakiraan maju) boleh. Betulkan tahunnya di kepala kolom, atau periode di judul.',
    messages: {
      judul: 'Kepala kolom menyebut tahun {tahun}, di luar periode {awal}–{akhir} menurut judul tabel.',
      profil: 'Kepala kolom menyebut tahun {tahun}, di luar periode {awal}–{akhir} menurut profil daerah.',
      loncat: 'Sesudah tahun {sebelum} kepala kolom menyebut {tahun}; tahun {hilang} tidak ada.',
    },
  },
  en: {
    title: 'Year outside the period',
    why: 'A year over a target or budget column is not in the period that the table’s title (or the region’s profile) names, or the years leave one out. The header was often copied from an earlier period, or one digit mistyped; the whole column is then read as the wrong year. The year before the first and the year after the last (forward estimate) are accepted. Correct the year in the header, or the period in the title.',
    messages: {
      judul: 'The header names {tahun}, outside the period {awal}–{akhir} of the table’s title.',
      profil: 'The header names {tahun}, outside the period {awal}–{akhir} of the region’s profile.',
      loncat: 'After {sebelum} the header names {tahun}; {hilang} is missing.',
    },
  },
});
