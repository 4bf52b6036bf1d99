import { defineRuleTexts } from './form';

export const opdTidakDikenal = defineRuleTexts({
  id: {
    title: 'OPD tidak ada di daftar',
    why: 'Buku kerja ini punya daftar Perangkat Daerah, dan nama di sel ini tidak cocok dengan satu pun nama, singkatan, atau sebutan lain di daftar itu. Indikatornya tidak akan terhitung pada rekap OPD mana pun. Betulkan namanya, atau tambahkan ke daftar bila OPD itu memang ada. Nama di daftar yang paling mirip disebut; bila bedanya hanya sehuruf atau sekata penghubung, perbaikannya memakai nama itu. Tanpa daftar OPD aturan ini tidak diperiksa, karena nama yang dipelajari dari kolomnya sendiri tidak membuktikan apa-apa.',
    messages: {
      asing: '“{tertulis}” tidak ada di daftar OPD.',
      mirip: '“{tertulis}” tidak ada di daftar OPD; yang paling mirip “{nama}”.',
    },
    fixes: {
      'pakai-nama': 'Pakai “{nama}”',
    },
  },
  en: {
    title: 'Agency not in the list',
    why: 'This workbook lists its agencies, and the name in this cell matches no name, abbreviation or other name of that list. The indicator will be counted for no agency. Correct the name, or add it to the list if the agency exists. The nearest name of the list is told; where only a letter or a joining word differs, the fix uses it. Without an agency list this is not checked, for names learned from the column itself prove nothing.',
    messages: {
      asing: '“{tertulis}” is not in the agency list.',
      mirip: '“{tertulis}” is not in the agency list; the nearest is “{nama}”.',
    },
    fixes: {
      'pakai-nama': 'Use “{nama}”',
    },
  },
});
