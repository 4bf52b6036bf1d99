import { satuanTidakDikenal } from '../../../src/rules/catalogue/satuan-tidak-dikenal';
import { plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

const one = (name: string, satuan: string) => plan().sasaran('Meningkatnya pelayanan').indikator(name, { satuan });

describeRule(satuanTidakDikenal, [
  { name: 'what is left of a lost "N/A"', plan: one('Indeks Kerentanan Keluarga', 'N'), finds: ['indikator-1 satuan saran asing(indikator=Indeks Kerentanan Keluarga, satuan=N)'] },
  { name: 'a grade', plan: one('Opini atas Audit BPK', 'WTP'), finds: ['indikator-1 satuan saran predikat(indikator=Opini atas Audit BPK, satuan=WTP)'] },
  {
    name: 'not in the region’s own list, however common',
    plan: one('Jumlah jembatan', 'Jembatan').settled({ satuan: ['Persen', 'Unit'] }),
    finds: ['indikator-1 satuan saran di-luar-daftar(indikator=Jumlah jembatan, satuan=Jembatan)'],
  },
  { name: 'another spelling of the region’s list is told as such', plan: one('Cakupan JKN', '%').settled({ satuan: ['Persen'] }), finds: [] },
  { name: 'a slip is told with its spelling', plan: one('Jumlah kendaraan', 'Unir'), finds: [] },
  { name: 'a mark is no satuan', plan: one('Cakupan JKN', '-'), finds: [] },
  { name: 'what the indicator itself counts', plan: one('Jumlah Bendi Wisata yang dibina', 'Bendi'), finds: [] },
  ...['%', 'Orang / Bulan', '/100.000 KH', 'Anak/WUS', 'Jiwa/km²', 'Rp Juta', 'M³/Hari', 'SatuanPendidikan', 'KampungKB', 'Layanan Informasi', 'kWh', 'Berita Acara', 'kg/kap/tahun', 'DI.'].map((satuan) => ({
    name: `known: ${satuan}`, plan: one('Sesuatu yang diukur', satuan), finds: [],
  })),
]);
