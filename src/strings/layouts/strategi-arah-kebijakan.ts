import { defineLayoutTexts } from './form';

export const strategiArahKebijakan = defineLayoutTexts('strategi-arah-kebijakan', {
  id: {
    nama: 'Strategi dan Arah Kebijakan',
    keterangan: 'RPJMD, Permendagri 86/2017: strategi dan arah kebijakan tiap sasaran, di bawah visi dan misi; susunan belum dicocokkan dengan lampiran.',
    uraian: 'Satu baris untuk setiap arah kebijakan. Sasaran yang belum punya strategi tetap punya baris, supaya terlihat bahwa strateginya belum ada.',
  },
  en: {
    nama: 'Strategies and policy directions',
    keterangan: 'RPJMD, Permendagri 86/2017: strategies and policy directions of each objective, under vision and missions; the arrangement has not been compared with the annex.',
    uraian: 'One row per policy direction. An objective without a strategy keeps its row, so that the gap shows.',
  },
});
