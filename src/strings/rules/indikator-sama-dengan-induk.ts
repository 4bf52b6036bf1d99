import { defineRuleTexts } from './form';

export const indikatorSamaDenganInduk = defineRuleTexts({
  id: {
    title: 'Indikator sama dengan induknya',
    why: 'Sasaran memakai indikator tujuannya sendiri, atau program memakai indikator sasarannya. Kaskade menanyakan apa yang disumbangkan tingkat bawah kepada tingkat atas; indikator yang sama tidak menjawabnya, dan capaiannya dihitung dua kali. Nama dibandingkan tanpa huruf besar, tanda baca, spasi, satuan di belakangnya, dan kata penurunan atau peningkatan di depannya. Pakai di tingkat bawah ukuran yang membentuk indikator di atasnya.',
    messages: {
      sama: 'Indikator {tingkat} “{indikator}” sama dengan indikator {isian} di atasnya, “{induk}”.',
    },
  },
  en: {
    title: 'Same indicator as its parent',
    why: 'An objective uses the indicator of its own goal, or a programme that of its objective. The cascade asks what the lower level contributes to the upper one; the same indicator does not answer that, and its achievement counts twice. Names are compared without capitals, punctuation, spaces, a unit behind them, and penurunan (decrease) or peningkatan (increase) before them. At the lower level, use a measure that makes up the one above.',
    messages: {
      sama: 'The {tingkat} indicator “{indikator}” is the same as that of the {isian} above it, “{induk}”.',
    },
  },
});
