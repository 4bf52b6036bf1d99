import { defineRuleTexts } from './form';

export const satuanTidakDikenal = defineRuleTexts({
  id: {
    title: 'Satuan tidak dikenal',
    why: 'Satuan ini tidak ada di daftar. Bila Profil daerah memuat daftar satuan, daftar itulah yang berlaku; bila tidak, daftar umum dari nomenklatur dan dokumen yang terbit. Benda yang disebut indikatornya sendiri (“Jumlah jembatan”, satuan Jembatan) selalu diterima oleh daftar umum. Predikat seperti WTP atau BB bukan satuan: tempatnya di nilai, dan satuannya “Predikat”. Pakai satuan dari daftar, atau tambahkan satuan ini ke Profil.',
    messages: {
      asing: 'Satuan “{satuan}” pada “{indikator}” tidak dikenal.',
      predikat: '“{satuan}” pada “{indikator}” adalah predikat, bukan satuan; tempatnya di nilai.',
      'di-luar-daftar': 'Satuan “{satuan}” pada “{indikator}” tidak ada di daftar satuan daerah.',
    },
  },
  en: {
    title: 'Unknown unit',
    why: 'This unit is not in the list. Where the region’s profile has a list of units, that one counts; otherwise a general list from the nomenclature and published documents does. The general list always accepts things that the indicator itself names (“Jumlah jembatan”, unit Jembatan). Grades such as WTP or BB are no units: they belong into the values, and the unit is “Predikat”. Use a unit of the list, or add this one to the profile.',
    messages: {
      asing: 'The unit “{satuan}” of “{indikator}” is not known.',
      predikat: '“{satuan}” of “{indikator}” is a grade, not a unit; it belongs into the values.',
      'di-luar-daftar': 'The unit “{satuan}” of “{indikator}” is not in the region’s list.',
    },
  },
});
