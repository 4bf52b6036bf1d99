import { defineRuleTexts } from './form';

export const kodeJadiAngka = defineRuleTexts({
  id: {
    title: 'Kode menjadi angka',
    why: 'Excel menyimpan kode ini sebagai angka, bukan teks. Nol di belakang hilang (2.10 menjadi 2.1), tandanya ikut pengaturan bahasa, dan kode itu tidak lagi cocok dengan daftar nomenklatur. Perbaikannya menulis kode sebagai teks; pada bidang urusan, yang selalu dua angka di belakang titik, nol yang hilang dikembalikan.',
    messages: {
      angka: 'Kode {tertulis} tersimpan sebagai angka; nol di belakangnya bisa hilang.',
      'nol-hilang': 'Kode {tertulis} tersimpan sebagai angka dan kehilangan nolnya: seharusnya {kode}.',
      bagian: 'Bagian kode {tertulis} tersimpan sebagai angka; nol yang hilang tidak dapat dipastikan. Tulis bagiannya sebagai teks.',
    },
    fixes: {
      'jadi-teks': 'Tulis {kode} sebagai teks',
    },
  },
  en: {
    title: 'Code turned into a number',
    why: 'Excel keeps this code as a number, not as text. Zeros at the end are lost (2.10 becomes 2.1), its mark follows the language settings, and it no longer matches the nomenclature. The fix writes it as text; for a bidang urusan, which always has two digits after the dot, the lost zero is put back.',
    messages: {
      angka: 'Code {tertulis} is stored as a number; zeros at its end may be lost.',
      'nol-hilang': 'Code {tertulis} is stored as a number and has lost its zero: it should be {kode}.',
      bagian: 'Parts of code {tertulis} are stored as numbers; which zeros are lost cannot be told. Write the parts as text.',
    },
    fixes: {
      'jadi-teks': 'Write {kode} as text',
    },
  },
});
