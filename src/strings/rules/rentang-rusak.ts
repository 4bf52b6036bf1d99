import { defineRuleTexts } from './form';

export const rentangRusak = defineRuleTexts({
  id: {
    title: 'Rentang tidak terbaca',
    why: 'Nilai ini dimaksudkan sebagai rentang, tetapi tidak terbaca: “85,35-87-35” bisa berarti 85,35–87,35 atau yang lain. Kaskade tidak menebak. Tulis dua angka dengan satu tanda hubung; rentang terbalik seperti “9,18-8,94” (makin kecil makin baik) boleh.',
    messages: {
      rusak: '“{indikator}”: {isian} “{nilai}” tidak terbaca sebagai rentang.',
    },
  },
  en: {
    title: 'Range cannot be read',
    why: 'This value is meant as a range but cannot be read as one: “85,35-87-35” may mean 85,35–87,35 or something else. Kaskade does not guess. Write two numbers with one hyphen; a reversed range such as “9,18-8,94” (lower is better) is fine.',
    messages: {
      rusak: '“{indikator}”: {isian} “{nilai}” cannot be read as a range.',
    },
  },
});
