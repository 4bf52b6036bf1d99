import { paguKosong } from '../../../src/rules/catalogue/pagu-kosong';
import { missing, number, percent, plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

const targets = percent(70);
const money = number(5_000_000);

describeRule(paguKosong, [
  { name: 'a program without money', plan: plan().program('Jalan').indikator('Jalan mantap', { targets }), finds: ['indikator-1 pagu:2019 peringatan semua(tingkat=program, nama=Jalan, tahunan=2019–2023)'] },
  {
    name: 'years without money',
    plan: plan().program('Jalan').indikator('Jalan mantap', { targets, pagu: [missing(), money, missing('-'), money, money] }),
    finds: ['indikator-1 pagu:2019 peringatan sebagian(tingkat=program, nama=Jalan, tahunan=2019, 2021)'],
  },
  {
    name: 'a sub kegiatan beside one that has money',
    plan: plan().program('Jalan').kegiatan('Pemeliharaan').subKegiatan('Berkala').indikator('Panjang', { targets, pagu: money }).subKegiatan('Rutin').indikator('Panjang rutin', { targets: { 2022: number(50) } }),
    finds: ['indikator-2 pagu:2022 peringatan semua(tingkat=sub-kegiatan, nama=Rutin, tahunan=2022)'],
  },
  {
    name: 'a program that leaves two years empty over kegiatan that have money',
    plan: plan().program('Jalan').indikator('Jalan mantap', { targets, pagu: { 2019: money, 2020: money, 2021: money } }).kegiatan('Pemeliharaan', { pagu: money }).kegiatan('Pembangunan', { pagu: money }),
    finds: ['indikator-1 pagu:2022 peringatan di-bawah(tingkat=program, nama=Jalan, tahunan=2022, 2023, banyak=2, acuan=kegiatan, isian=pagu:2022, jumlah=10000000)'],
  },
  { name: 'kegiatan that cost nothing in the year that is empty above', plan: plan().program('Jalan', { pagu: { 2019: money } }).indikator('Jalan mantap', { targets: { 2019: targets } }).kegiatan('Pemeliharaan', { pagu: [money, ...Array<typeof money>(4).fill(number(0))] }), finds: [] },
  { name: 'money on the first indicator is the program’s', plan: plan().program('Jalan').indikator('Jalan mantap', { targets, pagu: money }).indikator('Jembatan', { targets }), finds: [] },
  { name: 'money on the item’s own row', plan: plan().program('Jalan', { pagu: money }).indikator('Jalan mantap', { targets }), finds: [] },
  { name: 'money below', plan: plan().program('Jalan').indikator('Jalan mantap', { targets }).kegiatan('Pemeliharaan', { pagu: money }), finds: [] },
  { name: 'a table that keeps the money one level up', plan: plan().program('Jalan', { pagu: money }).kegiatan('Pemeliharaan').indikator('Panjang', { targets }), finds: [] },
  { name: 'a target of zero', plan: plan().program('Jalan').indikator('Kecelakaan', { targets: number(0) }), finds: [] },
  { name: 'Rp 0 is written', plan: plan().program('Jalan').indikator('Jalan mantap', { targets, pagu: number(0) }), finds: [] },
  { name: 'a program that starts later', plan: plan().program('Jalan').indikator('Jalan mantap', { targets: { 2022: targets }, pagu: { 2022: money } }), finds: [] },
  { name: 'a sasaran has no money of its own', plan: plan().sasaran('Mantap').indikator('Jalan mantap', { targets }), finds: [] },
]);
