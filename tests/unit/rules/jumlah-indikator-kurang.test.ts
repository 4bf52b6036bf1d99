import { jumlahIndikatorKurang } from '../../../src/rules/catalogue/jumlah-indikator-kurang';
import { plan, type PlanBuilder } from '../../support/plan';
import { describeRule } from '../../support/rule';

const phrases = [
  'Peningkatan akuntabilitas kinerja', 'Peningkatan kualitas kompetensi SDM', 'Peningkatan sarana dan prasarana',
  'Pemanfaatan teknologi dalam proses layanan', 'Perbaikan tata kelola kelembagaan',
];
const withIndicators = (start: PlanBuilder, count: number): PlanBuilder =>
  Array.from({ length: count }, (_, index) => phrases[index] ?? `Indikator ke-${index + 1}`).reduce((written, name) => written.indikator(name), start);
const misi = 'Reformasi birokrasi yang cerdas';

describeRule(jumlahIndikatorKurang, [
  {
    name: 'six declared in a note, five named',
    plan: withIndicators(plan().misi(misi, { catatan: 'Harus memenuhi enam indikator.' }), 5),
    finds: [`misi-1 catatan peringatan kurang(tingkat=misi, nama=${misi}, disebut=6, tertulis=enam indikator, ada=5, selisih=1)`],
  },
  {
    name: 'declared in the text itself, in digits and words',
    plan: withIndicators(plan().sasaran('Pelayanan prima dengan 12 (dua belas) indikator kinerja'), 5),
    finds: [
      'sasaran-1 uraian peringatan kurang(tingkat=sasaran, nama=Pelayanan prima dengan 12 (dua belas) indikator kinerja, disebut=12, tertulis=12 (dua belas) indikator, ada=5, selisih=7)',
    ],
  },
  {
    name: 'more than declared',
    plan: withIndicators(plan().tujuan('Birokrasi bersih', { catatan: 'diukur dengan duabelas indikator' }), 13),
    finds: ['tujuan-1 catatan peringatan lebih(tingkat=tujuan, nama=Birokrasi bersih, disebut=12, tertulis=duabelas indikator, ada=13, selisih=1)'],
  },
  {
    name: 'none at all',
    plan: plan().misi(misi, { catatan: 'dua puluh indikator' }),
    finds: [`misi-1 catatan peringatan kurang(tingkat=misi, nama=${misi}, disebut=20, tertulis=dua puluh indikator, ada=0, selisih=20)`],
  },
  { name: 'as many as declared', plan: withIndicators(plan().misi(misi, { catatan: 'Harus memenuhi enam indikator.' }), 6), finds: [] },
  { name: 'the declared number stands one level below', plan: withIndicators(plan().misi(misi, { catatan: 'tiga indikator' }).tujuan('A').indikator('IPM').sasaran('B'), 3), finds: [] },
  { name: 'or below it in all', plan: withIndicators(plan().misi(misi, { catatan: 'empat indikator' }).tujuan('A').indikator('IPM').sasaran('B'), 3), finds: [] },
  { name: 'the number of a row declares nothing', plan: withIndicators(plan().sasaran('Sasaran 1 indikator kinerja utama', { catatan: 'Tahun 2021 indikator diubah' }), 2), finds: [] },
  { name: 'nor does a word that ends in a numeral', plan: withIndicators(plan().sasaran('Terpenuhinya indikator layanan', { catatan: 'kedua indikator saling terkait' }), 5), finds: [] },
]);
