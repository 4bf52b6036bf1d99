import { defineRuleTexts } from './form';

export const targetKosong = defineRuleTexts({
  id: {
    title: 'Target kosong',
    why: 'Setiap indikator punya target untuk setiap tahun perencanaan; tahun tanpa target tidak dapat dievaluasi. Galat bila semua tahun kosong, peringatan bila sebagian. Satu temuan untuk satu baris, pada tahun kosong yang pertama. Tahun yang diisi indikator bernama sama pada program lain dari sasaran yang sama tidak dihitung kosong: nomenklatur program berganti di tengah periode. Isi targetnya; bila program memang mulai atau berhenti di tengah periode, abaikan dengan alasan itu.',
    messages: {
      semua: '“{indikator}” tidak punya target di satu pun dari {tahun} tahun.',
      sebagian: '“{indikator}” tanpa target pada {kosong} dari {tahun} tahun: {daftar}.',
    },
  },
  en: {
    title: 'Target missing',
    why: 'Every indicator has a target for every year of the plan; a year without one cannot be evaluated. It is an error where all years are empty, a warning where some are. One finding for a row, at its first empty year. A year that an indicator of the same name fills in another program of the same sasaran does not count as empty: programs change their names within a period. Fill in the target; where a program does start or stop within the period, mute the finding with that reason.',
    messages: {
      semua: '“{indikator}” has no target in any of {tahun} years.',
      sebagian: '“{indikator}” has no target in {kosong} of {tahun} years: {daftar}.',
    },
  },
});
