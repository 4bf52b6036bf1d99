import { defineGroup } from './language';

/** Domain words that every screen shares. */
export const common = defineGroup(
  {
    produk: 'Kaskade',
    visi: 'Visi', misi: 'Misi', tujuan: 'Tujuan', sasaran: 'Sasaran', strategi: 'Strategi', 'arah-kebijakan': 'Arah kebijakan',
    urusan: 'Urusan', 'bidang-urusan': 'Bidang urusan', program: 'Program', kegiatan: 'Kegiatan', 'sub-kegiatan': 'Sub kegiatan',
    indikator: 'Indikator', galat: 'Galat', peringatan: 'Peringatan', saran: 'Saran',
  },
  {
    produk: 'Kaskade',
    visi: 'Vision', misi: 'Mission', tujuan: 'Goal', sasaran: 'Objective', strategi: 'Strategy', 'arah-kebijakan': 'Policy direction',
    urusan: 'Function', 'bidang-urusan': 'Functional field', program: 'Programme', kegiatan: 'Activity', 'sub-kegiatan': 'Sub-activity',
    indikator: 'Indicator', galat: 'Error', peringatan: 'Warning', saran: 'Advice',
  },
);
