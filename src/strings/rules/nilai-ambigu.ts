import { defineRuleTexts } from './form';

export const nilaiAmbigu = defineRuleTexts({
  id: {
    title: 'Nilai berarti ganda',
    why: 'Angka seperti 95.680 dapat dibaca sebagai desimal (95,68) atau ribuan (95.680). Kaskade mencari petunjuk di format sel, nilai lain di barisnya, nilai lain di kolomnya, satuannya, dan namanya; di sini tidak satu pun memutuskan, jadi nilainya tidak ditebak. Tulis dengan jelas: 95,68 atau 95680, atau isi satuannya.',
    messages: {
      satu: '“{indikator}”: {isian} {nilai} dapat dibaca {satu} atau {dua}.',
      beberapa: '“{indikator}”: {jumlah} nilai dapat dibaca dua cara, mulai dari {isian}: {nilai} sebagai {satu} atau {dua}.',
    },
  },
  en: {
    title: 'Value with two readings',
    why: 'A number such as 95.680 can be read as a decimal (95,68) or as thousands (95.680). Kaskade looks for evidence in the cell’s format, the other values of its row, the other values of its column, its unit and its name; here none of them settles it, so nothing is guessed. Write it plainly: 95,68 or 95680, or fill in the unit.',
    messages: {
      satu: '“{indikator}”: {isian} {nilai} can be read as {satu} or {dua}.',
      beberapa: '“{indikator}”: {jumlah} values can be read in two ways, from {isian} on: {nilai} as {satu} or {dua}.',
    },
  },
});
