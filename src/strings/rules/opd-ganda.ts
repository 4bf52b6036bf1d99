import { defineRuleTexts } from './form';

export const opdGanda = defineRuleTexts({
  id: {
    title: 'OPD tertulis dua kali',
    why: 'OPD yang sama disebut dua kali dalam satu sel, atau menjadi penanggung jawab sekaligus pendukung indikator yang sama. Rekap per OPD menghitungnya dua kali. Singkatan dihitung sama dengan nama lengkapnya; bagian yang berlainan dari satu OPD, misalnya dua bagian Sekretariat Daerah, tidak. Hapus yang berlebih.',
    messages: {
      'dua-kali': '{opd} tertulis dua kali dalam sel ini.',
      'juga-pendukung': '{opd} sudah menjadi penanggung jawab, tetapi tertulis lagi sebagai pendukung.',
    },
  },
  en: {
    title: 'Agency named twice',
    why: 'The same agency stands twice in one cell, or is both responsible for and supporting the same indicator. Recaps by agency count it twice. An abbreviation counts as its full name; different parts of one agency, such as two divisions of the regional secretariat, do not. Delete the one too many.',
    messages: {
      'dua-kali': '{opd} stands twice in this cell.',
      'juga-pendukung': '{opd} is responsible already and stands here again as supporting.',
    },
  },
});
