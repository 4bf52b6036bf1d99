import { defineRuleTexts } from './form';

export const indikatorGanda = defineRuleTexts({
  id: {
    title: 'Indikator yang sama di beberapa tempat',
    why: 'Indikator dengan nama yang sama tertulis di beberapa tempat tanpa nilai yang bertentangan. Satu indikator tidak dapat membuktikan beberapa tujuan atau sasaran sekaligus, dan setiap perubahan harus ditulis di semua tempat. Yang nilainya bertentangan disebut dalam “Indikator sama, nilai berbeda”; yang berulang di bawah induknya sendiri dalam “Indikator sama dengan induknya”. Tidak dihitung: OPD atau satuan yang berlainan, program yang berganti nama sehingga tahunnya bergiliran, dan keluaran kegiatan di tempat lain, karena namanya dari nomenklatur. Pilih satu tempat, dan di tempat lain pakai indikator yang lebih dekat dengan uraiannya.',
    messages: {
      ganda: '“{indikator}” tertulis di {jumlah} tempat; selain di sini pada {tempat}.',
      'ganda-dan-lain': '“{indikator}” tertulis di {jumlah} tempat; selain di sini pada {tempat}, dan {lain} lagi.',
      seinduk: '“{indikator}” tertulis {jumlah} kali pada {tingkat} “{nama}”.',
      daftar: '“{indikator}” tertulis {jumlah} kali di daftar ini.',
    },
  },
  en: {
    title: 'Same indicator in several places',
    why: 'An indicator of the same name stands in several places without contradicting values. One indicator cannot prove several goals or objectives, and every change must be made in all places. Those whose values contradict each other are told under “Same indicator, different values”; those that repeat below their own parent under “Same indicator as its parent”. Not counted: other agencies or units, programmes that were renamed so that their years take turns, and outputs of activities elsewhere, whose names are official. Choose one place, and use an indicator closer to the text in the others.',
    messages: {
      ganda: '“{indikator}” stands in {jumlah} places; besides here under {tempat}.',
      'ganda-dan-lain': '“{indikator}” stands in {jumlah} places; besides here under {tempat}, and {lain} more.',
      seinduk: '“{indikator}” stands {jumlah} times on the {tingkat} “{nama}”.',
      daftar: '“{indikator}” stands {jumlah} times in this list.',
    },
  },
});
