import { defineRuleTexts } from './form';

export const targetBukanNilai = defineRuleTexts({
  id: {
    title: 'Target bukan nilai',
    why: 'Di tempat target atau kondisi akhir tertulis kata seperti “meningkat” atau “Tidak ada”. Capaiannya tidak dapat dihitung. Jumlah, panjang, atau luas di bawah nol juga bukan target. Predikat dari suatu skala (WTP, BB, Madya) bukan kesalahan. Ganti dengan angka, rentang, atau predikat.',
    messages: {
      kata: '“{indikator}”: {isian} tertulis “{nilai}”, bukan nilai.',
      negatif: '“{indikator}”: {isian} tertulis {nilai}; yang dihitung atau diukur tidak kurang dari nol.',
    },
  },
  en: {
    title: 'Target is no value',
    why: 'Where a target or the end value should stand, there are words such as “meningkat” (rises) or “Tidak ada” (none). Achievement cannot be computed from them. A number, a length or an area below zero is no target either. A grade of a scale (WTP, BB, Madya) is no fault. Put a number, a range or a grade instead.',
    messages: {
      kata: '“{indikator}”: {isian} says “{nilai}”, which is no value.',
      negatif: '“{indikator}”: {isian} says {nilai}; what is counted or measured is not below zero.',
    },
  },
});
