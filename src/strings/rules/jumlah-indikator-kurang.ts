import { defineRuleTexts } from './form';

export const jumlahIndikatorKurang = defineRuleTexts({
  id: {
    title: 'Jumlah indikator tidak sama dengan yang disebut',
    why: 'Teks item atau catatannya menyebut jumlah indikator, misalnya “enam indikator”, tetapi yang tercantum bukan sebanyak itu. Biasanya ada yang terlewat saat menyalin dari naskah. Yang dihitung ialah indikator item itu sendiri atau, bila tidak ada, indikator di bawahnya. Tambahkan yang kurang, atau betulkan jumlah yang disebut.',
    messages: {
      kurang: '{tingkat} “{nama}” menyebut “{tertulis}”, tercantum {ada} dari {disebut} (kurang {selisih}).',
      lebih: '{tingkat} “{nama}” menyebut “{tertulis}”, tercantum {ada}, bukan {disebut} (lebih {selisih}).',
    },
  },
  en: {
    title: 'Not as many indicators as declared',
    why: 'The text of the item or its note declares a number of indicators, such as “enam indikator” (six), but another number stands there. Usually one was missed when it was copied from the document. The item\'s own indicators are counted or, where it has none, those below it. Add what is missing, or correct the number declared.',
    messages: {
      kurang: 'The {tingkat} “{nama}” declares “{tertulis}”; {ada} of {disebut} are there ({selisih} missing).',
      lebih: 'The {tingkat} “{nama}” declares “{tertulis}”; {ada} are there, not {disebut} ({selisih} too many).',
    },
  },
});
