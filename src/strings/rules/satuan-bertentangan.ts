import { defineRuleTexts } from './form';

export const satuanBertentangan = defineRuleTexts({
  id: {
    title: 'Satuan bertentangan',
    why: 'Satuan tidak cocok dengan nama indikatornya atau dengan nilainya. Persentase, proporsi, dan cakupan adalah bagian dari keseluruhan, jadi tidak dihitung dalam dokumen, orang, atau kali; jumlah, panjang, dan luas tidak dihitung dalam persen; nilai, skor, predikat, dan opini juga tidak. Satuan dalam isian (“266 ha”) harus sama dengan kolom satuannya (KM). Bila satuannya tidak dinyatakan di tempat lain, satuan yang tertulis pada semua nilainya yang dibandingkan. Salah satunya keliru: betulkan nama, satuan, atau nilainya.',
    messages: {
      bagian: '“{indikator}”: {kata} adalah bagian dari keseluruhan, tetapi satuannya “{satuan}”.',
      cakupan: '“{indikator}”: {kata} biasanya dalam persen, tetapi satuannya “{satuan}”.',
      hitungan: '“{indikator}”: {kata} tidak dihitung dalam persen, tetapi satuannya “{satuan}”.',
      nilai: '“{indikator}”: {kata} bukan persentase, tetapi satuannya “{satuan}”.',
      isi: '“{indikator}”: satuannya “{satuan}”, tetapi {isian} tertulis {nilai}.',
      'isi-beberapa': '“{indikator}”: satuannya “{satuan}”, tetapi {isian} tertulis {nilai} ({jumlah} isian seperti itu).',
    },
  },
  en: {
    title: 'Contradicting unit',
    why: 'The unit fits neither the name of the indicator nor its values. Percentages, proportions and coverage are parts of a whole, so they are not counted in documents, people or times; amounts, lengths and areas are not counted in per cent, nor are scores, grades and opinions. The unit in a value (“266 ha”) must be that of the unit column (KM). Where the unit is stated nowhere else, the one that all values carry is compared. One of them is wrong: correct the name, the unit or the values.',
    messages: {
      bagian: '“{indikator}”: {kata} is a part of a whole, but its unit is “{satuan}”.',
      cakupan: '“{indikator}”: {kata} is usually in per cent, but its unit is “{satuan}”.',
      hitungan: '“{indikator}”: {kata} is not counted in per cent, but its unit is “{satuan}”.',
      nilai: '“{indikator}”: {kata} is no percentage, but its unit is “{satuan}”.',
      isi: '“{indikator}”: its unit is “{satuan}”, but the {isian} says {nilai}.',
      'isi-beberapa': '“{indikator}”: its unit is “{satuan}”, but the {isian} says {nilai} ({jumlah} such values).',
    },
  },
});
