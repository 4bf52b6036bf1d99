import { indikatorGanda } from '../../../src/rules/catalogue/indikator-ganda';
import { number, percent, plan, range } from '../../support/plan';
import { describeRule } from '../../support/rule';

const poverty = { targets: range(9.18, 8.94) };
const agencies = () => plan({ opd: ['DINAS KESEHATAN', 'DINAS PENDIDIKAN'] });

describeRule(indikatorGanda, [
  {
    name: 'under three tujuan with the same values',
    plan: plan().misi('Dasar').tujuan('Sosial').indikator('Angka Kemiskinan', poverty).tujuan('Wisata').indikator('Angka kemiskinan.', poverty).tujuan('Ekonomi').indikator('ANGKA KEMISKINAN'),
    finds: [
      'indikator-1 indikator peringatan ganda(indikator=Angka Kemiskinan, jumlah=3, tempat=“Wisata”, “Ekonomi”)',
      'indikator-2 indikator peringatan ganda(indikator=Angka kemiskinan., jumlah=3, tempat=“Sosial”, “Ekonomi”)',
      'indikator-3 indikator peringatan ganda(indikator=ANGKA KEMISKINAN, jumlah=3, tempat=“Sosial”, “Wisata”)',
    ],
  },
  {
    name: 'under more than six',
    plan: ['A', 'B', 'C', 'D', 'E', 'F', 'G'].reduce((so, title) => so.tujuan(title).indikator('Indeks Gini', { targets: number(0.3) }), plan().misi('Dasar')),
    finds: Array.from({ length: 7 }, (_, at) => {
      const others = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].filter((__, other) => other !== at).slice(0, 5).map((title) => `“${title}”`).join(', ');
      return `indikator-${at + 1} indikator peringatan ganda-dan-lain(indikator=Indeks Gini, jumlah=7, tempat=${others}, lain=1)`;
    }),
  },
  {
    name: 'twice on one sasaran, and twice on one kegiatan',
    plan: plan().sasaran('Kesehatan').indikator('Angka stunting').indikator('Angka stunting').program('Gizi').kegiatan('Pelayanan').indikator('Jumlah balita').indikator('Jumlah Balita'),
    finds: [
      'indikator-1 indikator peringatan seinduk(indikator=Angka stunting, jumlah=2, tingkat=sasaran, nama=Kesehatan)',
      'indikator-2 indikator peringatan seinduk(indikator=Angka stunting, jumlah=2, tingkat=sasaran, nama=Kesehatan)',
      'indikator-3 indikator peringatan seinduk(indikator=Jumlah balita, jumlah=2, tingkat=kegiatan, nama=Pelayanan)',
      'indikator-4 indikator peringatan seinduk(indikator=Jumlah Balita, jumlah=2, tingkat=kegiatan, nama=Pelayanan)',
    ],
  },
  {
    name: 'in a list without items',
    plan: plan().indikator('Indeks SPBE', { loose: true, targets: number(3) }).indikator('Indeks SPBE', { loose: true, targets: number(3) }),
    finds: ['indikator-1 indikator peringatan daftar(indikator=Indeks SPBE, jumlah=2)', 'indikator-2 indikator peringatan daftar(indikator=Indeks SPBE, jumlah=2)'],
  },
  {
    name: 'places that contradict each other are told with their values, the others among themselves',
    plan: plan().misi('Dasar').tujuan('A').indikator('IPM', { targets: number(70) }).tujuan('B').indikator('IPM', { targets: number(71.5) }).tujuan('C').indikator('IPM', { targets: number(70) }),
    finds: ['indikator-1 indikator peringatan ganda(indikator=IPM, jumlah=2, tempat=“C”)', 'indikator-3 indikator peringatan ganda(indikator=IPM, jumlah=2, tempat=“A”)'],
  },
  { name: 'two places that contradict each other', plan: plan().misi('Dasar').tujuan('A').indikator('IPM', { targets: number(70) }).tujuan('B').indikator('IPM', { targets: number(71.5) }), finds: [] },
  { name: 'a place below another is told with its parent', plan: plan().misi('Dasar').tujuan('A').indikator('Opini BPK').sasaran('B').indikator('Opini BPK').program('C').indikator('Opini BPK'), finds: [] },
  {
    name: 'a program that follows another has other years',
    plan: plan()
      .sasaran('Pendidikan')
      .program('Wajib belajar')
      .indikator('APM SD', { targets: { 2019: number(97) } })
      .program('Pendidikan dasar')
      .indikator('APM SD', { targets: { 2020: number(98), 2021: number(99) } }),
    finds: [],
  },
  {
    name: 'every agency has its own',
    plan: agencies().sasaran('A').program('Penunjang').indikator('Nilai SAKIP', { opd: 'DINAS KESEHATAN' }).program('Penunjang lagi').indikator('Nilai SAKIP', { opd: 'DINAS PENDIDIKAN' }),
    finds: [],
  },
  { name: 'other satuan', plan: plan().sasaran('A').indikator('Produksi padi', { satuan: 'Ton' }).indikator('Produksi padi', { satuan: 'Kuintal' }), finds: [] },
  {
    name: 'outputs of kegiatan have official names',
    plan: plan().sasaran('A').program('B').kegiatan('C').indikator('Jumlah Dokumen', { targets: percent(100) }).kegiatan('D').indikator('Jumlah Dokumen', { targets: percent(100) }),
    finds: [],
  },
]);
