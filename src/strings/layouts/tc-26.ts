import { defineLayoutTexts } from './form';

export const tc26 = defineLayoutTexts('tc-26', {
  id: {
    nama: 'T-C.26 Tujuan, Sasaran, Strategi, dan Arah Kebijakan',
    keterangan: 'Renstra, Permendagri 86/2017: strategi dan arah kebijakan tiap sasaran perangkat daerah, di bawah visi dan misi; susunan belum dicocokkan dengan lampiran.',
    uraian: 'Satu baris untuk setiap arah kebijakan. Sasaran yang belum punya strategi tetap punya baris, supaya terlihat bahwa strateginya belum ada.',
  },
  en: {
    nama: 'T-C.26 Goals, objectives, strategies and policy directions',
    keterangan: 'Renstra, Permendagri 86/2017: strategies and policy directions of each of the agency’s objectives, under vision and missions; the arrangement has not been compared with the annex.',
    uraian: 'One row per policy direction. An objective without a strategy keeps its row, so that the gap shows.',
  },
});
