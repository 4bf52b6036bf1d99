import { defineRuleTexts } from './form';

export const opdEjaanBerbeda = defineRuleTexts({
  id: {
    title: 'Ejaan OPD berbeda',
    why: 'Nama Perangkat Daerah di sel ini singkatan atau ejaan lain dari OPD yang sudah dikenal, misalnya SETDA untuk SEKRETARIAT DAERAH. Penyaring, rekap per OPD, dan tabel pivot menghitungnya sebagai OPD yang lain. Huruf besar-kecil, spasi, dan ganti baris tidak dihitung; begitu juga bagian yang disebut bersama OPD-nya, seperti “Sekretariat Daerah (Bagian Hukum)”. Perbaikannya memakai nama seperti di daftar OPD atau, tanpa daftar, nama lengkap di sel lain; OPD yang lalu tertulis dua kali ditulis sekali.',
    messages: {
      ejaan: 'Tertulis “{tertulis}”; nama di daftar OPD: “{nama}”.',
      'ejaan-buku': 'Tertulis “{tertulis}”; di sel lain buku kerja ini “{nama}”.',
    },
    fixes: {
      'pakai-nama': 'Pakai “{nama}”',
    },
  },
  en: {
    title: 'Agency spelt differently',
    why: 'The agency in this cell is an abbreviation or another spelling of one that is known, such as SETDA for SEKRETARIAT DAERAH. Filters, recaps by agency and pivot tables count it as another agency. Capitals, spaces and line breaks do not matter, nor does a part of an agency that is named with it, such as “Sekretariat Daerah (Bagian Hukum)”. The fix uses the name of the agency list or, without a list, the full name of other cells; an agency that would then stand twice is written once.',
    messages: {
      ejaan: 'It says “{tertulis}”; the agency list says “{nama}”.',
      'ejaan-buku': 'It says “{tertulis}”; other cells of this workbook say “{nama}”.',
    },
    fixes: {
      'pakai-nama': 'Use “{nama}”',
    },
  },
});
