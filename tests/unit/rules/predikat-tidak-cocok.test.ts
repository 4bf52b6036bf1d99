import { predikatTidakCocok } from '../../../src/rules/catalogue/predikat-tidak-cocok';
import { number, plan, predicate, type IndikatorFacts } from '../../support/plan';
import { describeRule } from '../../support/rule';

const sakip = 'Predikat Nilai SAKIP Satuan Polisi Pamong Praja';
const row = (facts: IndikatorFacts, name = sakip) => plan().sasaran('Akuntabilitas').indikator(name, facts);
const found = (year: number, score: number, grade: string, due: string, scale = 'SAKIP', name = sakip) =>
  `indikator-1 target:${year} peringatan predikat(indikator=${name}, isian=target:${year}, skor=${score}, predikat=${grade}, skala=${scale}, seharusnya=${due})`;
const kampung = { name: 'Kampung Tangguh', grades: [{ grade: 'Unggul', from: 85 }, { grade: 'Cukup', from: 60 }] };

describeRule(predikatTidakCocok, [
  { name: '72 to 76 are BB', plan: row({ targets: [predicate('B', 68), predicate('B', 70), predicate('B', 72), predicate('B', 74), predicate('BB', 76)] }), finds: [found(2021, 72, 'B', 'BB'), found(2022, 74, 'B', 'BB')] },
  { name: 'a score on the bound has the grade below', plan: row({ targets: [predicate('A', 80), predicate('B', 60)] }), finds: [found(2019, 80, 'A', 'BB'), found(2020, 60, 'B', 'CC')] },
  { name: 'grades in words', plan: row({ targets: { 2023: predicate('Baik', 76) } }), finds: [found(2023, 76, 'Baik', 'BB')] },
  { name: 'public satisfaction has a scale of its own', plan: row({ targets: { 2019: predicate('A', 81.66), 2020: predicate('B', 81.66) } }, 'Indeks Kepuasan Masyarakat (IKM)'), finds: [found(2019, 81.66, 'A', 'B', 'kepuasan masyarakat', 'Indeks Kepuasan Masyarakat (IKM)')] },
  {
    name: "the region's own scale",
    plan: plan().settled({ scales: [kampung] }).sasaran('Desa').indikator('Nilai Kampung Tangguh', { targets: { 2019: predicate('Unggul', 80), 2020: predicate('Unggul', 85) } }),
    finds: [found(2019, 80, 'Unggul', 'Cukup', 'Kampung Tangguh', 'Nilai Kampung Tangguh')],
  },
  { name: 'scores and grades that agree', plan: row({ awal: predicate('B', 64.51), targets: [predicate('B', 65.15), predicate('BB', 70.01), predicate('A', 81.66), predicate('AA', 90.1), predicate('CC', 54.19)] }), finds: [] },
  { name: 'a grade without a score, a score without a grade', plan: row({ targets: [predicate('B'), number(72)] }), finds: [] },
  { name: 'a scale that is not known', plan: row({ targets: predicate('Tinggi', 31.18) }, 'Indeks Kematangan Organisasi'), finds: [] },
]);
