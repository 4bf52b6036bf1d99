import { defineRuleTexts } from './form';

export const itemYatim = defineRuleTexts({
  id: {
    title: 'Item tanpa induk',
    why: 'Setiap item di bawah misi berdiri di bawah induknya: sasaran di bawah tujuan, program di bawah sasaran atau bidang urusan, kegiatan di bawah program. Item tanpa induk hilang dari rekap dan dari pagu induknya. Diperiksa dari letaknya dan, bila ada kolom kode, dari kodenya: 2.16.03.2.02 meminta program 2.16.03 di tabel yang sama, dan baris berkode demikian berdiri di bawah program itu, bukan di bawah yang lain. Pindahkan barisnya ke bawah induknya, tulis induknya, atau betulkan kodenya.',
    messages: {
      'tanpa-induk': '{tingkat} “{nama}” tidak berdiri di bawah induk mana pun.',
      'induk-hilang': '{tingkat} “{nama}” menunjuk induk “{induk}”, yang tidak ada di tabel.',
      'kode-induk': 'Kode {kode} pada {tingkat} “{nama}” meminta induk {induk}, yang tidak ada di tabel.',
      'induk-lain': 'Kode {kode} pada {tingkat} “{nama}” milik {induk}, tetapi barisnya di bawah {letak}.',
    },
  },
  en: {
    title: 'Item without a parent',
    why: 'Every item below misi stands under its parent: a sasaran under a tujuan, a program under a sasaran or a bidang urusan, a kegiatan under a program. An item without one is lost from recaps and from the budget of its parent. It is checked by its place and, where there is a code column, by its code: 2.16.03.2.02 asks for program 2.16.03 in the same table, and a row of that code stands under that program and no other. Move the row below its parent, write the parent, or correct the code.',
    messages: {
      'tanpa-induk': 'The {tingkat} “{nama}” stands under no parent.',
      'induk-hilang': 'The {tingkat} “{nama}” points to the parent “{induk}”, which is not in the table.',
      'kode-induk': 'Code {kode} of the {tingkat} “{nama}” asks for the parent {induk}, which is not in the table.',
      'induk-lain': 'Code {kode} of the {tingkat} “{nama}” belongs to {induk}, but its row stands under {letak}.',
    },
  },
});
