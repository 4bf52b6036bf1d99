import { akhirTidakCocok } from '../../../src/rules/catalogue/akhir-tidak-cocok';
import { ambiguous, inequality, missing, number, percent, plan, predicate, quantity, range, words, type IndikatorFacts } from '../../support/plan';
import { describeRule } from '../../support/rule';
import { checkPlan } from '../../../src/rules';
import { isReading, readSheet } from '../../../src/matrix';
import { viewPlan } from '../../../src/plan';
import { gridOf } from '../../support/grid';
import { expect, test } from 'vitest';

const name = 'Indeks Tutupan Lahan';
const written = (facts: IndikatorFacts) => plan().sasaran('Lingkungan').indikator(name, facts);
const found = (message: string) => [`indikator-1 kondisi-akhir peringatan ${message}`];

describeRule(akhirTidakCocok, [
  {
    name: 'a slip of the finger',
    plan: written({ targets: number(50.61), akhir: number(50.62) }),
    finds: found(`selisih(indikator=${name}, akhir=50,62, isian=target:2023, target=50,61, selisih=0.01)`),
  },
  {
    name: 'a last year that has lost its percent sign is compared as it was meant',
    plan: written({ targets: [percent(81), percent(82), percent(83), percent(84), number(0.85)], akhir: percent(90) }),
    finds: found(`selisih-persen(indikator=${name}, akhir=90%, isian=target:2023, target=0,85, persen=85, selisih=5)`),
  },
  {
    name: 'an end that is a small fraction indeed',
    plan: written({ targets: percent(0.6), akhir: number(0.85) }),
    finds: found(`selisih(indikator=${name}, akhir=0,85, isian=target:2023, target=0,6%, selisih=0.25)`),
  },
  {
    name: 'another grade',
    plan: written({ targets: predicate('BB'), akhir: predicate('A') }),
    finds: found(`beda(indikator=${name}, akhir=A, isian=target:2023, target=BB)`),
  },
  {
    name: 'another range',
    plan: written({ targets: range(7.87, 7.46), akhir: range(7.87, 7.64) }),
    finds: found(`beda(indikator=${name}, akhir=7,87-7,64, isian=target:2023, target=7,87-7,46)`),
  },
  {
    name: 'nearer to the sum than to the last year',
    plan: written({ targets: [quantity(150, 'orang'), ...Array<ReturnType<typeof quantity>>(4).fill(quantity(65, 'orang'))], akhir: number(310) }),
    finds: found(`bukan-keduanya(indikator=${name}, akhir=310, isian=target:2023, target=65 orang, tahunan=2019–2023, jumlah=410, selisih=100)`),
  },
  {
    name: 'declared cumulative, and it is not the sum',
    plan: written({ perhitungan: 'Kumulatif', targets: number(10), akhir: number(10) }),
    finds: found(`bukan-jumlah(indikator=${name}, akhir=10, tahunan=2019–2023, jumlah=50, selisih=40)`),
  },
  {
    name: 'declared a mean, and it is not',
    plan: written({ perhitungan: 'Rata-rata', targets: [2, 4, 6, 8, 10].map((each) => number(each)), akhir: number(10) }),
    finds: found(`bukan-rata-rata(indikator=${name}, akhir=10, tahunan=2019–2023, rata=6, selisih=4)`),
  },
  {
    name: 'declared not cumulative, and it is the sum',
    plan: written({ perhitungan: 'Non Kumulatif', targets: number(240), akhir: number(1200) }),
    finds: found(`selisih(indikator=${name}, akhir=1200, isian=target:2023, target=240, selisih=960)`),
  },
  { name: "the last year's target in another form", plan: written({ targets: percent(8.15), akhir: number(8.15) }), finds: [] },
  { name: 'the last target, rounded', plan: written({ targets: number(102.23865), akhir: number(102.24) }), finds: [] },
  { name: 'the same range the other way round', plan: written({ targets: range(7.87, 7.46), akhir: range(7.46, 7.87) }), finds: [] },
  { name: '240 × 5 = 1.200', plan: written({ targets: number(240), akhir: number(1200) }), finds: [] },
  { name: '1 pasar × 5 = 5 pasar', plan: written({ targets: quantity(1, 'pasar'), akhir: quantity(5, 'pasar') }), finds: [] },
  { name: '11,25 + 12,5 × 3 + 10 = 58,75 %', plan: written({ targets: [11.25, 12.5, 12.5, 12.5, 10].map((each) => percent(each)), akhir: percent(58.75) }), finds: [] },
  { name: 'a sum within the rounding of its parts', plan: written({ targets: [0.07, 0.13, 0.13, 0.33, 0.2].map((each) => percent(each)), akhir: percent(0.85) }), finds: [] },
  { name: 'the baseline and the sum', plan: written({ awal: number(722), targets: number(200), akhir: number(1722) }), finds: [] },
  { name: 'a sum of figures with two readings', plan: written({ targets: ambiguous('1.000', 1, 1000), akhir: ambiguous('5.000', 5, 5000) }), finds: [] },
  { name: 'running totals, declared cumulative', plan: written({ perhitungan: 'kumulatif', targets: [2, 4, 6, 8, 10].map((each) => number(each)), akhir: number(10) }), finds: [] },
  { name: 'the mean, declared', plan: written({ perhitungan: 'rata-rata', targets: [2, 4, 6, 8, 10].map((each) => number(each)), akhir: number(6) }), finds: [] },
  { name: 'a bound', plan: written({ targets: inequality('<', 22), akhir: inequality('<', 22) }), finds: [] },
  { name: 'words and gaps are other faults', plan: written({ targets: words('meningkat'), akhir: number(5) }).indikator('B', { targets: number(5), akhir: missing() }), finds: [] },
]);

test.each([
  ['a form of one year', 'Target RPJMD Akhir Periode', 'beberapa-tahun'],
  ['a form whose end is years away', 'Target RPJMD pada Tahun 2030 (Akhir Periode RPJMD)', 'beberapa-tahun'],
])('%s is not checked, and it is said why', (_, end, missing) => {
  const result = readSheet(gridOf([['Program', 'Indikator', 'Satuan', end, 'Target RKPD 2025', 'Realisasi 2025', 'Perangkat Daerah'], ['Program A', 'Angka kematian ibu', 'Kasus', '90', '105', '104', 'Dinas Kesehatan'], ['Program B', 'Jumlah puskesmas', 'Unit', '20', '4', '4', 'Dinas Kesehatan']]));
  if (!isReading(result)) throw new Error(result.refused);
  const { findings, unchecked } = checkPlan(viewPlan(result.plan), [akhirTidakCocok]);
  expect([findings, unchecked]).toEqual([[], [{ rule: 'akhir-tidak-cocok', missing: [missing] }]]);
});

test('two of five years are not checked against the end of the fifth', () => {
  const view = plan({ years: [2026, 2027] }).sasaran('Lingkungan').indikator(name, { targets: number(5), akhir: number(9) }).view();
  const { unchecked } = checkPlan(viewPlan({ ...view.plan, period: { first: 2026, last: 2030 } }), [akhirTidakCocok]);
  expect(unchecked).toEqual([{ rule: 'akhir-tidak-cocok', missing: ['tahun-terakhir'] }]);
});
