import { defineRuleTexts } from './form';

export const kondisiAwalKosong = defineRuleTexts({
  id: {
    title: 'Kondisi awal kosong',
    why: 'Target hanya berarti bila diketahui dari mana berangkatnya. Kondisi awal kosong, atau tertulis “-”, “n/a”, “Belum ada”. Bila memang belum ada datanya, tulis alasannya di kolom catatan: tanda seperti “-” diterima bila ada catatannya.',
    messages: {
      kolom: 'Kolom kondisi awal kosong di semua {jumlah} indikator, mulai dari “{indikator}”.',
      kosong: 'Kondisi awal “{indikator}” kosong.',
      'tidak-diketahui': 'Kondisi awal “{indikator}” tertulis “{tertulis}” tanpa keterangan.',
    },
  },
  en: {
    title: 'Baseline missing',
    why: 'A target means something only where one knows what it starts from. The baseline is empty, or says “-”, “n/a”, “Belum ada” (none yet). Where there are no data yet, write the reason in the note: a mark such as “-” is accepted with one.',
    messages: {
      kolom: 'The baseline column is empty for all {jumlah} indicators, from “{indikator}” on.',
      kosong: 'The baseline of “{indikator}” is empty.',
      'tidak-diketahui': 'The baseline of “{indikator}” says “{tertulis}”, without a note.',
    },
  },
});
