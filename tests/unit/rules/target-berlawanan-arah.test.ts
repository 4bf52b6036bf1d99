import { targetBerlawananArah } from '../../../src/rules/catalogue/target-berlawanan-arah';
import { inequality, number, percent, plan, predicate, quantity, range, value, type IndikatorFacts } from '../../support/plan';
import { describeRule } from '../../support/rule';

const row = (name: string, facts: IndikatorFacts) => plan().sasaran('Lingkungan dan kesejahteraan').indikator(name, facts);
const years = (...of: number[]) => of.map((each) => number(each));
const sampah = 'Persentase penanganan sampah perkotaan';
const miskin = 'Tingkat Kemiskinan';

describeRule(targetBerlawananArah, [
  {
    name: 'the handling of waste goes down',
    plan: row(sampah, { awal: percent(38), targets: [37.34, 34.96, 34.54, 34.06, 33.58].map((of) => percent(of)), akhir: percent(33.58) }),
    finds: [`indikator-1 target:2023 peringatan naik-nama(indikator=${sampah}, isian=target:2023, nilai=33,58%, acuan=kondisi-awal, awal=38%, selisih=4.42)`],
  },
  {
    name: 'poverty goes up',
    plan: row(miskin, { awal: number(9.2), targets: years(9.2, 9.3, 9.3, 9.4, 9.5) }),
    finds: [`indikator-1 target:2023 peringatan turun-nama(indikator=${miskin}, isian=target:2023, nilai=9,5, acuan=kondisi-awal, awal=9,2, selisih=0.3)`],
  },
  {
    name: 'stated that less is better',
    plan: row('Kepadatan Penduduk', { arah: 'Turun', targets: years(628.28, 633.8, 638.7, 642.5, 645.3) }),
    finds: ['indikator-1 target:2023 peringatan turun-arah(indikator=Kepadatan Penduduk, isian=target:2023, nilai=645,3, acuan=target:2019, awal=628,28, selisih=17.02)'],
  },
  {
    name: 'stated that more is better, whatever the name seems to say',
    plan: row('Rasio ketergantungan', { arah: 'Positif', targets: years(50, 49, 48, 47, 46) }),
    finds: ['indikator-1 target:2023 peringatan naik-arah(indikator=Rasio ketergantungan, isian=target:2023, nilai=46, acuan=target:2019, awal=50, selisih=4)'],
  },
  {
    name: 'a year falls back',
    plan: row('Indeks Kualitas Lingkungan Hidup', { awal: number(50.57), targets: years(50.58, 50.59, 50.6, 50.59, 50.61) }),
    finds: ['indikator-1 target:2022 peringatan mundur-naik(indikator=Indeks Kualitas Lingkungan Hidup, isian=target:2022, nilai=50,59, sebelum=50,6, selisih=0.01)'],
  },
  {
    name: 'a year is worse than the one before',
    plan: row(miskin, { awal: number(9.2), targets: years(9, 8.8, 8.9, 8.5, 8.2) }),
    finds: [`indikator-1 target:2021 peringatan mundur-turun(indikator=${miskin}, isian=target:2021, nilai=8,9, sebelum=8,8, selisih=0.1)`],
  },
  {
    name: "the region's own word",
    plan: plan().settled({ fewerIsBetter: ['belanja pegawai'] }).sasaran('Keuangan daerah').indikator('Persentase belanja pegawai', { targets: years(30, 31, 32, 33, 34) }),
    finds: ['indikator-1 target:2023 peringatan turun-nama(indikator=Persentase belanja pegawai, isian=target:2023, nilai=34, acuan=target:2019, awal=30, selisih=4)'],
  },
  {
    name: "the region's own word comes before the general ones",
    plan: plan().settled({ moreIsBetter: ['temuan'] }).sasaran('Pengawasan').indikator('Persentase temuan', { targets: years(75, 78, 80, 83, 85) }),
    finds: [],
  },
  { name: 'poverty goes down', plan: row(miskin, { awal: number(9.76), targets: years(9.5, 9.2, 8.8, 8.4, 7.9) }), finds: [] },
  { name: 'ranges that go down with poverty', plan: row('Angka Kemiskinan', { awal: number(9.76), targets: [range(9.74, 9.59), range(9.18, 8.94), range(8.89, 8.52), range(8.46, 7.93), range(7.87, 7.46)] }), finds: [] },
  { name: 'a first target below the baseline that is made good', plan: row('Persentase puskesmas sesuai standar', { awal: percent(100), targets: [percent(80), percent(100)] }), finds: [] },
  { name: 'portions that kondisi akhir adds up', plan: row('Persentase lingkungan yang memenuhi standar', { targets: [11.25, 12.5, 12.5, 12.5, 10].map((of) => percent(of)), akhir: percent(58.75) }), finds: [] },
  { name: 'portions whose sum is wrong are another fault', plan: row('Persentase cakupan area pelayanan', { targets: years(3.9, 0.16, 0.16, 0.16, 0.16), akhir: number(6.15) }), finds: [] },
  { name: 'so many each year', plan: row('Jumlah pelaku usaha yang dibina', { targets: [quantity(150, 'orang'), quantity(65, 'orang')] }), finds: [] },
  { name: 'a footnote may explain it', plan: row('Indeks Kualitas Ekonomi Hijau', { awal: value('56,42**', { kind: 'number', value: 56.42, decimals: 2 }, { annotation: '**' }), targets: number(44.8) }), finds: [] },
  { name: 'a bound from above says that less is better', plan: row('Proporsi penemuan kasus kusta cacat', { awal: percent(36), targets: inequality('<', 15) }), finds: [] },
  { name: 'a name of which nobody can tell', plan: row('Rasio guru terhadap murid', { awal: number(396), targets: number(372) }), finds: [] },
  { name: 'a baseline whose percent sign is lost', plan: row(miskin, { awal: number(0.09), targets: percent(8) }), finds: [] },
  { name: 'a year in which nothing is planned', plan: row('Cakupan penanganan penyakit', { awal: number(7), targets: years(8, 0, 9, 0, 0) }), finds: [] },
  { name: 'grades are not numbers', plan: row('Nilai SAKIP', { awal: predicate('A'), targets: predicate('B') }), finds: [] },
  { name: 'direction stated as neither', plan: row(miskin, { arah: 'Nilai akhir', awal: number(9), targets: number(10) }), finds: [] },
]);
