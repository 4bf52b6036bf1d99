import { defineRuleTexts } from './form';

export const paguAkhirCampur = defineRuleTexts({
  id: {
    title: 'Arti pagu akhir bercampur',
    why: 'Pagu pada kondisi akhir dapat berarti pagu tahun terakhir atau jumlah seluruh tahun; keduanya dipakai, tetapi satu tabel memakai satu arti. Arti yang dipakai kebanyakan baris dianggap arti tabel ini. Di sini artinya lain, atau angkanya bukan keduanya, sehingga jumlah kolom itu tidak berarti apa-apa. Hanya baris dengan pagu di sedikitnya dua tahun yang dapat dibedakan. Samakan artinya, atau betulkan angkanya.',
    messages: {
      'jumlah-di-sini': 'Pagu akhir “{nama}” Rp{akhir} adalah jumlah semua tahun; di {banyak} baris lain pagu akhir adalah tahun terakhir (di sini Rp{terakhir}, selisih Rp{selisih}).',
      'terakhir-di-sini': 'Pagu akhir “{nama}” Rp{akhir} adalah tahun terakhir; di {banyak} baris lain pagu akhir adalah jumlah semua tahun (di sini Rp{jumlah}, selisih Rp{selisih}).',
      'bukan-keduanya': 'Pagu akhir “{nama}” Rp{akhir} bukan tahun terakhir (Rp{terakhir}) dan bukan jumlah semua tahun (Rp{jumlah}); selisih dengan yang terdekat Rp{selisih}.',
    },
  },
  en: {
    title: 'Final budget means different things',
    why: 'The budget at the end of the period may be that of the last year or the sum of all years; both are in use, but one table uses one meaning. What most rows mean is taken as the table’s meaning. Here it means the other, or neither, so the column’s total means nothing. Only rows with a budget in two years at least can be told apart. Use one meaning, or correct the figure.',
    messages: {
      'jumlah-di-sini': 'The final budget of “{nama}”, Rp{akhir}, is the sum of all years; in {banyak} other {banyak:row|rows} it is the last year’s (here Rp{terakhir}, difference Rp{selisih}).',
      'terakhir-di-sini': 'The final budget of “{nama}”, Rp{akhir}, is the last year’s; in {banyak} other {banyak:row|rows} it is the sum of all years (here Rp{jumlah}, difference Rp{selisih}).',
      'bukan-keduanya': 'The final budget of “{nama}”, Rp{akhir}, is neither the last year’s (Rp{terakhir}) nor the sum of all years (Rp{jumlah}); difference to the nearer Rp{selisih}.',
    },
  },
});
