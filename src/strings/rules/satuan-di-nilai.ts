import { defineRuleTexts } from './form';

export const satuanDiNilai = defineRuleTexts({
  id: {
    title: 'Satuan tertulis pada nilai',
    why: 'Satuan diketik di dalam sel nilai (“12 dokumen”), padahal tabel ini punya kolom satuan. Excel lalu menyimpan teks, bukan angka: nilainya tidak dapat dijumlah, diurutkan, atau digambar. Tanda persen tidak dihitung. Bila seluruh baris sepakat, perbaikannya memindahkan satuan ke kolomnya dan meninggalkan angkanya. Satuan yang bertentangan dengan kolomnya disebut dalam “Satuan bertentangan”.',
    messages: {
      'di-nilai': '“{indikator}”: satuan “{satuan}” tertulis di dalam {jumlah} nilai, misalnya {nilai}.',
      berlainan: '“{indikator}”: {jumlah} nilai memuat satuan yang berlainan, misalnya {nilai}.',
    },
    fixes: {
      pindahkan: 'Pindahkan “{satuan}” ke kolom satuan',
    },
  },
  en: {
    title: 'Unit typed into values',
    why: 'The unit is typed into the value cells (“12 dokumen”) although this table has a unit column. Excel then keeps text, not a number: the values can be neither summed, sorted nor charted. Per cent signs do not count. Where the whole row agrees, the fix moves the unit into its column and leaves the numbers. Units that contradict the column are told under “Contradicting unit”.',
    messages: {
      'di-nilai': '“{indikator}”: the unit “{satuan}” is typed into {jumlah} values, such as {nilai}.',
      berlainan: '“{indikator}”: {jumlah} values carry different units, such as {nilai}.',
    },
    fixes: {
      pindahkan: 'Move “{satuan}” to the unit column',
    },
  },
});
