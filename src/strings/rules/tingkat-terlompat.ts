import { defineRuleTexts } from './form';

export const tingkatTerlompat = defineRuleTexts({
  id: {
    title: 'Tingkat terlompat',
    why: 'Kaskade turun satu tingkat demi satu tingkat: misi, tujuan, sasaran, program, kegiatan, sub kegiatan. Di sini satu tingkat yang ada di tempat lain dalam dokumen ini dilewati, misalnya sasaran langsung di bawah misi. Sering kali barisnya terhapus, atau induknya hanya ditulis sekali di atas induk yang lain. Urusan dan bidang urusan boleh berdiri di antara sasaran dan program. Disebut sekali untuk tiap induk, pada baris pertamanya. Tambahkan baris tingkat yang hilang di atasnya.',
    messages: {
      satu: '{tingkat} “{nama}” langsung di bawah “{induk}”, tanpa {isian}.',
      beberapa: '{tingkat} “{nama}” dan yang sesudahnya (seluruhnya {jumlah}) langsung di bawah “{induk}”, tanpa {isian}.',
    },
  },
  en: {
    title: 'Level left out',
    why: 'The cascade goes down level by level: mission, goal, objective, programme, activity, sub-activity. Here a level that the document has elsewhere is left out, such as an objective directly under a mission. Often its row was deleted, or the parent is written only once, above another parent. Functions and functional fields may stand between an objective and its programmes. It is told once for each parent, at the first such row. Add a row of the missing level above.',
    messages: {
      satu: 'The {tingkat} “{nama}” stands directly under “{induk}”: the level {isian} is left out.',
      beberapa: 'The {tingkat} “{nama}” and those after it ({jumlah} in all) stand directly under “{induk}”: the level {isian} is left out.',
    },
  },
});
