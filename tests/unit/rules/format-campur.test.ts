import { formatCampur } from '../../../src/rules/catalogue/format-campur';
import { inequality, number, percent, plan, predicate, quantity, range, value, type IndikatorFacts } from '../../support/plan';
import { describeRule } from '../../support/rule';

const name = 'Indeks kualitas air';
const row = (facts: IndikatorFacts) => plan().sasaran('Lingkungan yang baik').indikator(name, facts);
const five = (...of: number[]) => of.map((each) => number(each));

describeRule(formatCampur, [
  {
    name: 'one point among commas',
    plan: row({ awal: number(42.46, '42.46'), targets: five(42.66, 42.86, 43.06, 43.26, 43.46), akhir: number(43.46) }),
    finds: [`indikator-1 kondisi-awal saran tanda(indikator=${name}, nilai=42.46, lain=42,66) → pakai-koma(jumlah=1) kondisi-awal: 42.46 ⇒ 42,46`],
  },
  {
    name: 'one comma among points',
    plan: row({ awal: percent(18.04), targets: [18.48, 20.2, 21, 21.85, 22.74].map((of) => percent(of, `${of}%`)) }),
    finds: [`indikator-1 kondisi-awal saran tanda(indikator=${name}, nilai=18,04%, lain=18.48%) → pakai-titik(jumlah=1) kondisi-awal: 18,04% ⇒ 18.04%`],
  },
  {
    name: 'ranges, bounds and quantities count too; the marks of thousands change with them',
    plan: row({ awal: value('6.436,69 ton', { kind: 'quantity', value: 6436.69, decimals: 2, unit: 'ton' }), targets: number(6436.69, '6436.69') }),
    finds: [`indikator-1 kondisi-awal saran tanda(indikator=${name}, nilai=6.436,69 ton, lain=6436.69) → pakai-titik(jumlah=1) kondisi-awal: 6.436,69 ton ⇒ 6,436.69 ton`],
  },
  {
    name: 'as many commas as points: the comma stays',
    plan: row({ awal: number(9.76, '9.76'), targets: { 2023: range(7.87, 7.46) } }),
    finds: [`indikator-1 kondisi-awal saran tanda(indikator=${name}, nilai=9.76, lain=7,87-7,46) → pakai-koma(jumlah=1) kondisi-awal: 9.76 ⇒ 9,76`],
  },
  {
    name: 'a percentage without its sign',
    plan: row({ targets: [3.9, 6.3, 6.77, 7.66, 8.15].map((of) => percent(of)), akhir: number(8.15) }),
    finds: [`indikator-1 kondisi-akhir saran persen(indikator=${name}, nilai=8,15, lain=3,9%) → pakai-persen(jumlah=1) kondisi-akhir: 8,15 ⇒ 8,15%`],
  },
  {
    name: 'a formula is not overwritten',
    plan: row({ awal: value('42.46', { kind: 'number', value: 42.46, decimals: 2 }, { formula: '=H5/2' }), targets: five(42.66, 42.86, 43.06, 43.26, 43.46) }),
    finds: [`indikator-1 kondisi-awal saran tanda(indikator=${name}, nilai=42.46, lain=42,66)`],
  },
  { name: 'points throughout', plan: row({ awal: number(42.46, '42.46'), targets: number(43, '43') }), finds: [] },
  { name: 'marks of thousands beside whole numbers', plan: row({ awal: number(1250000, '1.250.000'), targets: number(1300000, '1300000') }), finds: [] },
  { name: 'thousands marked by points beside decimals marked by commas', plan: row({ awal: number(1250.5, '1.250,5'), targets: number(1300.5) }), finds: [] },
  { name: 'a fraction beside percentages is another fault', plan: row({ awal: number(0.7, '0.7'), targets: percent(70.45) }), finds: [] },
  { name: 'a count beside percentages', plan: row({ awal: number(240), targets: percent(12) }), finds: [] },
  { name: 'a grade with its score, a bound, a quantity', plan: row({ awal: predicate('A', 81.66), targets: [inequality('<', 22), quantity(5, 'menit')] }), finds: [] },
]);
