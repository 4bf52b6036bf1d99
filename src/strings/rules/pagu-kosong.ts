import { defineRuleTexts } from './form';

export const paguKosong = defineRuleTexts({
  id: {
    title: 'Pagu kosong',
    why: 'Program, kegiatan, atau sub kegiatan ini punya target pada tahun itu, tetapi tidak ada pagu untuk mencapainya: tidak di barisnya, tidak di baris indikatornya, dan tidak di bawahnya. Target nol tidak memerlukan pagu, dan tabel yang menaruh pagu satu tingkat di atas tidak ditanyakan di sini. Pagu yang kosong di atas baris-baris yang berpagu disebut juga, bila tahun lainnya terisi. Isi pagunya (0 bila memang tanpa biaya), atau kosongkan targetnya.',
    messages: {
      semua: '{tingkat} “{nama}” punya target, tetapi tanpa pagu di semua tahunnya.',
      sebagian: '{tingkat} “{nama}” punya target {tahunan}, tetapi pagunya kosong.',
      'di-bawah': '{tingkat} “{nama}”: pagu {tahunan} kosong, padahal {banyak} {acuan} di bawahnya berpagu ({isian} berjumlah Rp{jumlah}).',
    },
  },
  en: {
    title: 'Budget missing',
    why: 'This programme, activity or sub-activity has a target for the year and no budget to reach it: neither on its own row, nor on its indicators’ rows, nor below. A target of zero needs no budget, and a table that keeps the budget one level up is not asked here. An empty budget over rows that have one is told as well, where other years are filled. Fill in the budget (0 where it costs nothing), or empty the target.',
    messages: {
      semua: '{tingkat} “{nama}” has targets and no budget in any year.',
      sebagian: '{tingkat} “{nama}” has targets for {tahunan} and no budget.',
      'di-bawah': '{tingkat} “{nama}”: the budget of {tahunan} is empty, although {banyak} of level {acuan} below have one ({isian} in all Rp{jumlah}).',
    },
  },
});
