import { defineLayoutTexts } from './form';

export const ikd86 = defineLayoutTexts('ikd-86', {
  id: {
    nama: 'Indikator Kinerja Daerah (IKD)',
    keterangan: 'RPJMD, Permendagri 86/2017: indikator kinerja daerah dengan target per tahun menurut bidang urusan; susunan belum dicocokkan dengan lampiran.',
    uraian: 'Indikator tujuan dan sasaran lebih dulu, lalu indikator program di bawah bidang urusannya. Indikator yang sama dengan nilai yang sama hanya ditulis sekali. Baris aspek dan fokus tidak dapat diketahui dari rencana; tambahkan sendiri bila diperlukan.',
  },
  en: {
    nama: 'Regional performance indicators (IKD)',
    keterangan: 'RPJMD, Permendagri 86/2017: regional performance indicators with yearly targets, by function; the arrangement has not been compared with the annex.',
    uraian: 'Indicators of goals and objectives first, then those of programmes under their function. The same indicator with the same values is printed once. No plan says which aspect an indicator belongs to; add those rows where they are wanted.',
  },
});
