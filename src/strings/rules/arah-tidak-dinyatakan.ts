import { defineRuleTexts } from './form';

export const arahTidakDinyatakan = defineRuleTexts({
  id: {
    title: 'Arah tidak dinyatakan',
    why: 'Tabel ini punya kolom arah (polaritas), tetapi indikator ini tidak mengisinya. Tanpa arah tidak jelas apakah angka yang naik itu baik atau buruk, dan rumus capaian tidak dapat dipilih. Isi misalnya Naik atau Turun. Selama kosong, pemeriksaan target menduga arahnya dari nama indikator.',
    messages: {
      kolom: 'Kolom arah kosong di semua {jumlah} indikator.',
      kosong: '“{indikator}” belum menyatakan arahnya (makin besar atau makin kecil makin baik).',
    },
  },
  en: {
    title: 'Direction not stated',
    why: 'This table has a column for the direction (polarity), but this indicator leaves it empty. Without it nobody can tell whether a rising figure is good or bad, and the formula of achievement cannot be chosen. Fill in Naik (up) or Turun (down). While it is empty, checks of targets infer it from the name of the indicator.',
    messages: {
      kolom: 'The column of directions is empty for all {jumlah} indicators.',
      kosong: '“{indikator}” does not state its direction (whether more or less is better).',
    },
  },
});
