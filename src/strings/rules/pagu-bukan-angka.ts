import { defineRuleTexts } from './form';

export const paguBukanAngka = defineRuleTexts({
  id: {
    title: 'Pagu bukan angka',
    why: 'Kolom pagu memuat sesuatu yang tidak dapat dibaca sebagai rupiah, misalnya kata-kata, persentase, atau angka dengan satuan lain. Pagu itu tidak ikut dijumlahkan, sehingga jumlah program, kegiatan, dan Perangkat Daerah salah. Tulis angkanya saja, dalam satuan rupiah yang dipakai kolomnya; sel kosong dan “-” berarti tidak ada pagu. Isi yang sebenarnya target dipindahkan ke kolom target.',
    messages: {
      'bukan-angka': '“{nama}”: {isian} tertulis “{nilai}”, bukan angka.',
    },
  },
  en: {
    title: 'Budget is no number',
    why: 'A budget column holds something that cannot be read as an amount of rupiah: words, a percentage, a number with another unit. That budget is left out of every sum, so programmes, activities and agencies add up wrongly. Write the number alone, in the unit of its column; an empty cell and “-” mean that there is no budget. What is a target belongs in the target column.',
    messages: {
      'bukan-angka': '“{nama}”: {isian} says “{nilai}”, which is no number.',
    },
  },
});
