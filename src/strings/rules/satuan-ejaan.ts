import { defineRuleTexts } from './form';

export const satuanEjaan = defineRuleTexts({
  id: {
    title: 'Ejaan satuan berbeda',
    why: 'Satuan yang sama ditulis dengan beberapa cara dalam satu tabel, misalnya Persen, persen, dan %, atau Dok dan Dokumen; atau satu huruf keliru (Unir untuk Unit). Penyaring dan rekap menghitungnya sebagai satuan yang berlainan. Ejaan yang dipakai adalah ejaan di Profil daerah, dan bila tidak ada, yang paling sering dipakai tabel ini. Perbaikannya menulis ejaan itu.',
    messages: {
      lain: 'Satuan tertulis “{tertulis}”; di tabel ini paling sering “{satuan}” ({jumlah} kali).',
      daftar: 'Satuan tertulis “{tertulis}”; di daftar satuan daerah “{satuan}”.',
      'salah-ketik': 'Satuan “{tertulis}” mungkin salah ketik untuk “{satuan}”.',
    },
    fixes: {
      pakai: 'Tulis “{satuan}”',
    },
  },
  en: {
    title: 'Unit spelt differently',
    why: 'The same unit is written in several ways in one table, such as Persen, persen and %, or Dok and Dokumen; or one letter is wrong (Unir for Unit). Filters and recaps count them as different units. The spelling of the region’s profile counts, and where there is none, the one that this table uses most. The fix writes that spelling.',
    messages: {
      lain: 'The unit is written “{tertulis}”; this table mostly writes “{satuan}” ({jumlah} times).',
      daftar: 'The unit is written “{tertulis}”; the region’s list has “{satuan}”.',
      'salah-ketik': 'The unit “{tertulis}” may be a slip for “{satuan}”.',
    },
    fixes: {
      pakai: 'Write “{satuan}”',
    },
  },
});
