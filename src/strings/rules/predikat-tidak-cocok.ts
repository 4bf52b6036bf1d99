import { defineRuleTexts } from './form';

export const predikatTidakCocok = defineRuleTexts({
  id: {
    title: 'Predikat tidak cocok dengan nilainya',
    why: 'Di sel ini nilai dan predikat tertulis bersama, dan pada skala yang berlaku nilai itu berpredikat lain. Skala dikenali dari nama indikatornya: skala di profil daerah lebih dahulu, lalu SAKIP (AA di atas 90, A di atas 80, BB di atas 70, B di atas 60, CC di atas 50, C di atas 30) dan survei kepuasan masyarakat (A mulai 88,31, B mulai 76,61, C mulai 65). Nilai yang tepat di batas SAKIP masih predikat di bawahnya: 60 berpredikat CC. Betulkan nilainya atau predikatnya.',
    messages: {
      predikat: '“{indikator}”: {isian} tertulis {skor} ({predikat}); pada skala {skala} nilai {skor} berpredikat {seharusnya}.',
    },
  },
  en: {
    title: 'Grade does not fit the score',
    why: 'This cell states a score and a grade, and on the scale that applies the score has another grade. The scale is known from the indicator’s name: scales of the region’s profile first, then SAKIP (AA above 90, A above 80, BB above 70, B above 60, CC above 50, C above 30) and the survey of public satisfaction (A from 88,31, B from 76,61, C from 65). A score on the very bound of SAKIP still has the grade below: 60 is CC. Correct the score or the grade.',
    messages: {
      predikat: '“{indikator}”: {isian} says {skor} ({predikat}); on the {skala} scale {skor} is {seharusnya}.',
    },
  },
});
