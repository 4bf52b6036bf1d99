import { uraianBukanHasil } from '../../../src/rules/catalogue/uraian-bukan-hasil';
import { plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

const misi = () => plan().misi('Mengembangkan sarana prasarana dan sistem perekonomian');
const told = (owner: string, nama: string): string => `${owner} uraian saran tanpa-hasil(tingkat=${owner.replace(/-\d+$/, '')}, nama=${nama})`;

describeRule(uraianBukanHasil, [
  {
    name: 'activities and bare nouns',
    plan: misi().tujuan('Peningkatan ketahanan pangan').sasaran('Menjamin Ketahanan Pangan Daerah').sasaran('Pengurangan indeks resiko bencana').sasaran('Tingkat Keamanan Informasi Pemerintah Daerah'),
    finds: [
      told('tujuan-1', 'Peningkatan ketahanan pangan'), told('sasaran-1', 'Menjamin Ketahanan Pangan Daerah'), told('sasaran-2', 'Pengurangan indeks resiko bencana'),
      told('sasaran-3', 'Tingkat Keamanan Informasi Pemerintah Daerah'),
    ],
  },
  { name: '"khususnya" tells no result', plan: misi().sasaran('Pembinaan olahraga, khususnya olahraga prestasi'), finds: [told('sasaran-1', 'Pembinaan olahraga, khususnya olahraga prestasi')] },
  {
    name: 'results',
    plan: misi()
      .tujuan('Terwujudnya Birokrasi yang bersih dan bebas KKN')
      .sasaran('Meningkatknya pengelolaan lingkungan hidup')
      .sasaran('Tersedianya sistem pelayanan terpadu yang didukung oleh IT')
      .sasaran('Optimalnya pendapatan daerah')
      .sasaran('Ekonomi desa yang berkembangnya merata'),
    finds: [],
  },
  { name: 'misi and program are not asked', plan: misi().tujuan('Terwujudnya kesejahteraan').sasaran('Meningkatnya pendapatan').program('Program Peningkatan Produksi'), finds: [] },
  { name: 'a title that is not written yet', plan: misi().tujuan('…').sasaran('-'), finds: [] },
]);
