import { defineRuleTexts } from './form';

export const kolomWajibTidakAda = defineRuleTexts({
  id: {
    title: 'Kolom wajib tidak ada',
    why: 'Tabel ini dikenali sebagai tabel baku, tetapi satu kolom yang selalu ada di tabel itu tidak ditemukan: T-C.27 tanpa Rp pada kondisi akhir, misalnya. Mungkin kolomnya terhapus, atau judulnya ditulis dengan kata yang tidak dikenal; dalam hal kedua, sebutkan arti kolom itu di susunan kolom. Pemeriksaan yang memerlukan kolom itu tidak dilakukan. Ini hanya ditanyakan dari tabel yang menyebut nomornya (di judul atau nama lembar) atau bernomor kolom (1), (2), …; tabel susunan sendiri tidak ditanyakan.',
    messages: {
      kolom: 'Tabel ini tidak punya kolom {isian}.',
    },
  },
  en: {
    title: 'Required column missing',
    why: 'This is recognised as a standard table, but a column that such a table always has was not found: a T-C.27 without the final Rp, for instance. The column may have been deleted, or its heading uses words that are not known; then say in the column mapping what it means. Checks that need the column are not made. Only tables that state their number (in the title or the sheet’s name) or number their columns (1), (2), … are asked; tables of the planner’s own form are not.',
    messages: {
      kolom: 'This table has no column for {isian}.',
    },
  },
});
