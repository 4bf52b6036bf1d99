import { defineRuleTexts } from './form';

export const kodeGanda = defineRuleTexts({
  id: {
    title: 'Kode ganda',
    why: 'Satu kode berarti satu hal. Kode yang sama untuk dua nama membuat pagu dan kinerja tercampur saat direkap per kode; baris yang sama dua kali di bawah satu induk terhitung dua kali. Program yang sama di bawah dua sasaran, atau di tiap kecamatan, boleh mengulang kodenya. Betulkan salah satu kodenya, atau hapus baris yang berulang.',
    messages: {
      'beda-nama': 'Kode {kode} dipakai “{nama}” dan juga “{lain}”.',
      'dua-kali': 'Kode {kode} “{nama}” tertulis dua kali di bawah induk yang sama.',
    },
  },
  en: {
    title: 'Code used twice',
    why: 'One code means one thing. The same code for two names mixes budgets and results wherever they are summed by code; the same row twice under one parent counts twice. The same program under two sasaran, or in every kecamatan, may repeat its code. Correct one of the codes, or remove the row that repeats.',
    messages: {
      'beda-nama': 'Code {kode} is used for “{nama}” and also for “{lain}”.',
      'dua-kali': 'Code {kode} “{nama}” stands twice under the same parent.',
    },
  },
});
