import { defineRuleTexts } from './form';

export const targetDatar = defineRuleTexts({
  id: {
    title: 'Target datar',
    why: 'Targetnya sama setiap tahun, sehingga tidak menunjukkan perbaikan; evaluator menyebutnya tidak menantang. Yang sudah tidak dapat diperbaiki lagi tidak ditanyakan: 100 %, nol, WTP, dan predikat terbaik lainnya; begitu juga bagian tahunan yang dijumlahkan menjadi kondisi akhir, dan keluaran kegiatan atau sub kegiatan yang memang berulang (12 laporan setahun). Naikkan targetnya, atau abaikan dengan alasan bila memang dipertahankan.',
    messages: {
      datar: '“{indikator}”: target {nilai} sama di {tahun} tahun, {tahunan}.',
    },
  },
  en: {
    title: 'Flat target',
    why: 'The target is the same in every year and shows no improvement; evaluators call it unchallenging. What cannot be bettered is not asked about: 100 %, zero, WTP (an unqualified opinion) and other best grades; nor are yearly portions that add up to the end value, and outputs of activities that come every year (12 reports a year). Raise the target, or mute the finding with a reason where it is to be kept.',
    messages: {
      datar: '“{indikator}”: target {nilai} is the same in {tahun} years, {tahunan}.',
    },
  },
});
