import { defineRuleTexts } from './form';

export const satuanKosong = defineRuleTexts({
  id: {
    title: 'Satuan kosong',
    why: 'Indikator ini tidak punya satuan: tidak di kolom satuan, tidak di dalam kurung di belakang namanya, dan tidak pada nilainya. Tanpa satuan angka target tidak dapat dibaca atau dibandingkan: 85 persen, 85 orang, atau nilai 85. Tanda seperti “-” atau “NA” dihitung kosong; target berupa predikat (WTP, BB) tidak perlu satuan. Isi satuannya; bila namanya diawali “Persentase”, perbaikannya mengisikan persen.',
    messages: {
      kosong: '“{indikator}” belum punya satuan.',
      tanda: 'Satuan “{indikator}” hanya tertulis “{tertulis}”.',
    },
    fixes: {
      isi: 'Isi satuan {satuan}',
    },
  },
  en: {
    title: 'Unit missing',
    why: 'This indicator has no unit: not in the unit column, not in brackets behind its name, and not in its values. Without a unit its targets can be neither read nor compared: 85 per cent, 85 people, or a score of 85. Marks such as “-” or “NA” count as empty; targets that are grades (WTP, BB) need no unit. Fill in the unit; where the name begins with “Persentase”, the fix fills in per cent.',
    messages: {
      kosong: '“{indikator}” has no unit.',
      tanda: 'The unit of “{indikator}” is only “{tertulis}”.',
    },
    fixes: {
      isi: 'Fill in the unit {satuan}',
    },
  },
});
