import { defineRuleTexts } from './form';

export const targetKosong = defineRuleTexts({
  id: {
    title: 'Target kosong',
    why: 'Setiap indikator punya target untuk setiap tahun perencanaan; tahun tanpa target tidak dapat dievaluasi. Galat bila semua tahun kosong, peringatan bila sebagian. Satu temuan untuk satu baris dan satu sebab, pada tahun kosong yang pertama. Bila indikator bernama sama pada program lain dari sasaran yang sama punya target tahun itu, temuannya menyebut program itu: bisa jadi nomenklatur program berganti di tengah periode. Isi targetnya; bila program memang mulai, berhenti, atau berganti nama di tengah periode, abaikan dengan alasan itu.',
    messages: {
      'satu-satunya': '“{indikator}”: {isian} kosong, dan tabel ini tidak punya tahun lain.',
      semua: '“{indikator}” tidak punya target di satu pun dari {tahun} tahun.',
      sebagian: '“{indikator}” tanpa target pada {kosong} dari {tahun} tahun: {tahunan}.',
      'di-lain': '“{indikator}”: target {tahunan} kosong; di {tingkat} {lain} indikator bernama sama punya target tahun itu.',
    },
    causes: {
      'di-lain': '{jumlah} indikator “{induk}”: target {tahunan} kosong; di {tingkat} {lain} indikator bernama sama punya target tahun itu.',
    },
  },
  en: {
    title: 'Target missing',
    why: 'Every indicator has a target for every year of the plan; a year without one cannot be evaluated. It is an error where all years are empty, a warning where some are. One finding for a row and a reason, at the first empty year. Where an indicator of the same name in another program of the same sasaran has that year’s target, the finding names that program: programs may change their names within a period. Fill in the target; where a program does start, stop or change its name within the period, mute the finding with that reason.',
    messages: {
      'satu-satunya': '“{indikator}”: the {isian} is empty, and this table has no other year.',
      semua: '“{indikator}” has no target in any of {tahun} years.',
      sebagian: '“{indikator}” has no target in {kosong} of {tahun} years: {tahunan}.',
      'di-lain': '“{indikator}”: target {tahunan} is empty; in the {tingkat} {lain} an indicator of the same name has a target for those years.',
    },
    causes: {
      'di-lain': '{jumlah} {jumlah:indicator|indicators} of “{induk}”: target {tahunan} is empty; in the {tingkat} {lain} indicators of the same names have targets for those years.',
    },
  },
});
