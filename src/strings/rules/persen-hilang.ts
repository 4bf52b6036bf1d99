import { defineRuleTexts } from './form';

export const persenHilang = defineRuleTexts({
  id: {
    title: 'Tanda persen hilang',
    why: 'Sel ini memuat pecahan seperti 0,7, sedangkan baris yang sama ditulis dalam persen (70,45 %), atau seluruh baris berisi pecahan padahal namanya persentase. Biasanya format persen hilang ketika disalin atau diekspor: 0,7 berarti 70 %, tetapi dibaca orang, dan dihitung, sebagai 0,7 %. Baris yang seluruhnya pecahan hanya ditanyakan bila sedikitnya setengah nilainya mencapai 0,5. Tulis nilainya sebagai persen, atau abaikan dengan alasan bila memang di bawah satu persen.',
    messages: {
      satu: '“{indikator}”: {isian} tertulis {nilai} di samping {lain}; mungkin {persen}%.',
      beberapa: '“{indikator}”: {jumlah} sel berupa pecahan di samping {lain}, mulai dari {isian} {nilai}; mungkin {persen}%.',
      semua: '“{indikator}”: {jumlah} nilainya berupa pecahan, mulai dari {isian} {nilai}; mungkin {persen}%.',
    },
  },
  en: {
    title: 'Percent sign lost',
    why: 'This cell holds a fraction such as 0,7 while the row is written in per cent (70,45 %), or the whole row holds fractions although its name is a percentage. The percent format is often lost when cells are copied or exported: 0,7 means 70 %, but is read, and counted, as 0,7 %. A row of nothing but fractions is asked about only where half of them reach 0,5. Write the value as a percentage, or mute the finding with a reason where it is less than one per cent indeed.',
    messages: {
      satu: '“{indikator}”: {isian} says {nilai} beside {lain}; perhaps {persen}%.',
      beberapa: '“{indikator}”: {jumlah} cells are fractions beside {lain}, from {isian} {nilai} on; perhaps {persen}%.',
      semua: '“{indikator}”: {jumlah} of its values are fractions, from {isian} {nilai} on; perhaps {persen}%.',
    },
  },
});
