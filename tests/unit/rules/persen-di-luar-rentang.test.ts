import { persenDiLuarRentang } from '../../../src/rules/catalogue/persen-di-luar-rentang';
import { inequality, number, percent, plan, quantity, range } from '../../support/plan';
import { describeRule } from '../../support/rule';

const sasaran = () => plan().sasaran('Pendidikan');
const apm = 'Angka Partisipasi Murni SD';
const name = 'Persentase Desa Mandiri';

describeRule(persenDiLuarRentang, [
  {
    name: 'one value over 100 %',
    plan: sasaran().indikator(name, { targets: [percent(90), percent(95), percent(100), percent(105), percent(100)] }),
    finds: [`indikator-1 target:2022 peringatan lebih(indikator=${name}, isian=target:2022, nilai=105%, selisih=5)`],
  },
  {
    name: 'net enrolment cannot pass 100, with or without a sign',
    plan: sasaran().indikator(apm, { awal: number(101.35), targets: number(101.45) }),
    finds: [`indikator-1 kondisi-awal peringatan lebih-beberapa(indikator=${apm}, isian=kondisi-awal, nilai=101,35, selisih=1.35, jumlah=6)`],
  },
  {
    name: 'the upper end of a range',
    plan: sasaran().indikator('Cakupan air minum', { satuan: 'Persen', targets: { 2023: range(98, 102) } }),
    finds: ['indikator-1 target:2023 peringatan lebih(indikator=Cakupan air minum, isian=target:2023, nilai=98-102, selisih=2)'],
  },
  {
    name: 'below nothing',
    plan: sasaran().indikator(name, { targets: { 2020: percent(-5) } }),
    finds: [`indikator-1 target:2020 peringatan negatif(indikator=${name}, isian=target:2020, nilai=-5%)`],
  },
  { name: 'gross enrolment may', plan: sasaran().indikator('APK SD', { targets: percent(102) }).indikator('Angka Partisipasi Kasar (APK) SMP', { targets: percent(101) }), finds: [] },
  { name: 'so may angka melanjutkan', plan: sasaran().indikator('Angka Melanjutkan dari SD ke SMP', { targets: percent(100.5) }), finds: [] },
  { name: 'growth', plan: sasaran().indikator('Persentase pertumbuhan investasi', { targets: percent(120) }).indikator('Laju inflasi', { targets: percent(110) }), finds: [] },
  { name: 'a result against its target', plan: sasaran().indikator('Persentase capaian target PAD', { targets: percent(104) }), finds: [] },
  { name: 'a ratio', plan: sasaran().indikator('Rasio guru terhadap murid', { targets: percent(493) }), finds: [] },
  { name: 'exactly everything', plan: sasaran().indikator(name, { targets: percent(100) }), finds: [] },
  { name: 'counted things', plan: sasaran().indikator('Persentase desa tangguh', { targets: quantity(276, 'Desa') }).indikator('Cakupan pelaku usaha', { targets: quantity(150, 'orang'), akhir: number(310) }), finds: [] },
  { name: 'a satuan that is not per cent', plan: sasaran().indikator('Cakupan jaringan', { satuan: 'Unit', targets: number(250) }), finds: [] },
  { name: 'a bound below 100', plan: sasaran().indikator(name, { targets: inequality('<', 15) }), finds: [] },
]);
