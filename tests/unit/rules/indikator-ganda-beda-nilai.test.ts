import { indikatorGandaBedaNilai } from '../../../src/rules/catalogue/indikator-ganda-beda-nilai';
import { missing, number, percent, plan, predicate, range, words } from '../../support/plan';
import { describeRule } from '../../support/rule';

const ipm = 'Indeks Pembangunan Manusia';
const rujukan = 'Cakupan pelayanan kesehatan rujukan';
const twoTujuan = () => plan({ opd: ['DINAS KESEHATAN', 'DINAS PENDIDIKAN'] }).misi('Kebutuhan dasar').tujuan('Kesehatan berkualitas');

describeRule(indikatorGandaBedaNilai, [
  {
    name: 'twice on one sasaran with different numbers',
    plan: plan().sasaran('Kesehatan').indikator(rujukan, { awal: percent(100), targets: percent(100) }).indikator(rujukan, { awal: percent(98), targets: percent(99) }),
    finds: [
      `indikator-1 target:2019 galat seinduk-selisih(indikator=${rujukan}, isian=target:2019, nilai=100%, lain=99%, selisih=1)`,
      `indikator-2 target:2019 galat seinduk-selisih(indikator=${rujukan}, isian=target:2019, nilai=99%, lain=100%, selisih=1)`,
    ],
  },
  {
    name: 'a range here and a number outside it there',
    plan: twoTujuan().indikator(ipm, { targets: range(70.38, 70.76) }).tujuan('Pendidikan berkualitas').indikator(ipm.toUpperCase(), { targets: number(71.5) }),
    finds: [
      `indikator-1 target:2019 galat beda(indikator=${ipm}, isian=target:2019, nilai=70,38-70,76, lain=71,5, tingkat=tujuan, tempat=Pendidikan berkualitas)`,
      `indikator-2 target:2019 galat beda(indikator=${ipm.toUpperCase()}, isian=target:2019, nilai=71,5, lain=70,38-70,76, tingkat=tujuan, tempat=Kesehatan berkualitas)`,
    ],
  },
  {
    name: 'one year apart, and only the odd one out is compared with the rest',
    plan: twoTujuan()
      .indikator('Angka Kemiskinan', { targets: { 2019: number(9.5), 2020: number(9) } })
      .tujuan('Ekonomi')
      .indikator('Angka kemiskinan.', { targets: { 2019: number(9.5), 2020: number(9) } })
      .tujuan('Sosial')
      .indikator('Angka  Kemiskinan', { targets: { 2019: number(9.5), 2020: number(8.7) } }),
    finds: [
      'indikator-1 target:2020 galat beda-selisih(indikator=Angka Kemiskinan, isian=target:2020, nilai=9, lain=8,7, selisih=0.3, tingkat=tujuan, tempat=Sosial)',
      'indikator-2 target:2020 galat beda-selisih(indikator=Angka kemiskinan., isian=target:2020, nilai=9, lain=8,7, selisih=0.3, tingkat=tujuan, tempat=Sosial)',
      'indikator-3 target:2020 galat beda-selisih(indikator=Angka Kemiskinan, isian=target:2020, nilai=8,7, lain=9, selisih=0.3, tingkat=tujuan, tempat=Kesehatan berkualitas)',
    ],
  },
  {
    name: 'grades on one item',
    plan: plan().sasaran('Akuntabel').indikator('Opini BPK', { targets: predicate('WTP') }).indikator('Opini BPK', { targets: predicate('WDP') }),
    finds: [
      'indikator-1 target:2019 galat seinduk(indikator=Opini BPK, isian=target:2019, nilai=WTP, lain=WDP)',
      'indikator-2 target:2019 galat seinduk(indikator=Opini BPK, isian=target:2019, nilai=WDP, lain=WTP)',
    ],
  },
  {
    name: 'the same values in other forms',
    plan: twoTujuan()
      .indikator(ipm, { awal: number(70.33), targets: range(9.18, 8.94), akhir: percent(85) })
      .tujuan('Pendidikan')
      .indikator(ipm, { awal: number(70.33, '70,330'), targets: range(8.94, 9.18), akhir: number(0.85) }),
    finds: [],
  },
  {
    name: 'a program that follows another names other years',
    plan: plan()
      .sasaran('Pendidikan')
      .program('Wajib belajar')
      .indikator('APM SD', { targets: { 2019: number(97) } })
      .program('Pendidikan dasar')
      .indikator('APM SD', { targets: { 2020: number(98), 2021: number(99) } }),
    finds: [],
  },
  { name: 'a gap or words contradict nothing', plan: plan().sasaran('A').indikator(ipm, { targets: number(70) }).indikator(ipm, { targets: [missing('-'), words('meningkat')] }), finds: [] },
  {
    name: 'every agency has its own figure',
    plan: twoTujuan().program('Penunjang').indikator('Nilai SAKIP', { targets: number(70), opd: 'DINAS KESEHATAN' }).program('Penunjang').indikator('Nilai SAKIP', { targets: number(75), opd: 'DINAS PENDIDIKAN' }),
    finds: [],
  },
  {
    name: 'other satuan, other indicator',
    plan: plan().sasaran('A').indikator('Produksi padi', { satuan: 'Ton', targets: number(70) }).indikator('Produksi padi', { satuan: 'Kuintal', targets: number(700) }),
    finds: [],
  },
  {
    name: 'a baseline alone',
    plan: twoTujuan().indikator(ipm, { awal: number(70.33), targets: number(72) }).tujuan('Pendidikan').indikator(ipm, { awal: number(70.1), targets: number(72) }),
    finds: [
      `indikator-1 kondisi-awal galat beda-selisih(indikator=${ipm}, isian=kondisi-awal, nilai=70,33, lain=70,1, selisih=0.23, tingkat=tujuan, tempat=Pendidikan)`,
      `indikator-2 kondisi-awal galat beda-selisih(indikator=${ipm}, isian=kondisi-awal, nilai=70,1, lain=70,33, selisih=0.23, tingkat=tujuan, tempat=Kesehatan berkualitas)`,
    ],
  },
  { name: 'placeholders are no names', plan: plan().sasaran('A').indikator('0', { targets: number(240) }).indikator('0', { targets: number(12) }), finds: [] },
  { name: 'other names', plan: plan().sasaran('A').indikator('APM SD', { targets: number(97) }).indikator('APM SMP', { targets: number(88) }), finds: [] },
]);
