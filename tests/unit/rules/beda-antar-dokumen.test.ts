import { bedaAntarDokumen } from '../../../src/rules/catalogue/beda-antar-dokumen';
import { number, percent, plan, words, type IndikatorFacts, type PlanBuilder } from '../../support/plan';
import { describeRule } from '../../support/rule';

const name = 'Angka Partisipasi Sekolah (5-6) Tahun';
const years = (...of: number[]) => of.map((each) => number(each));
const document = (facts: IndikatorFacts, of = name): PlanBuilder => plan().sasaran('Pendidikan').indikator(of, { satuan: '%', ...facts });
const beside = (here: IndikatorFacts, there: IndikatorFacts, of = name): PlanBuilder => document(here).beside('Renstra Disdik', document(there, of));
/** `apart` is how far and in which direction: "-2" for two lower here, "kali=1000" for a scale. */
const found = (message: string, field: string, nilai: string, lain: string, banyak: number, apart = '', owner = 'indikator-1') => {
  const facts = apart === '' || apart.includes('=') ? apart : `selisih=${apart.replace('-', '')}, banding=${apart.startsWith('-') ? 'lebih-rendah' : 'lebih-tinggi'}`;
  return [`${owner} ${field} peringatan ${message}(indikator=${name}, isian=${field}, nilai=${nilai}, dokumen=Renstra Disdik, lain=${lain}, banyak=${banyak}${facts === '' ? '' : `, ${facts}`})`];
};
const cost = (...of: number[]): IndikatorFacts => ({ pagu: years(...of) });

describeRule(bedaAntarDokumen, [
  {
    name: 'decimals cut off',
    plan: beside({ targets: [75.79, 78.21, 80.63, 83.05, 100].map((of) => percent(of)) }, { targets: years(75, 78, 80, 83, 100) }),
    finds: found('pemotongan', 'target:2019', '75,79%', '75', 4, '0.79'),
  },
  { name: 'decimals rounded', plan: beside({ targets: years(75.79, 78.61, 80.63, 83.95, 87.88) }, { targets: years(76, 79, 81, 84, 88) }), finds: found('pembulatan', 'target:2019', '75,79', '76', 5, '-0.21') },
  { name: 'a year earlier here', plan: beside({ targets: years(70, 72, 75, 77, 81) }, { targets: years(68, 70, 72, 75, 77) }), finds: found('lebih-awal', 'target:2019', '70', '68', 5, '2') },
  { name: 'a year later here', plan: beside({ targets: years(68, 70, 72, 75, 77) }, { targets: years(70, 72, 75, 77, 81) }), finds: found('lebih-lambat', 'target:2019', '68', '70', 5, '-2') },
  { name: 'a fraction beside a percentage', plan: beside({ targets: years(0.82, 0.88, 0.9, 0.95, 1) }, { targets: years(82, 88, 90, 95, 100) }), finds: found('persen', 'target:2019', '0,82', '82', 5) },
  { name: 'another unit', plan: beside({ satuan: 'Kg', targets: number(1_250_000) }, { satuan: 'Ton', targets: number(1250) }), finds: found('satuan', 'target:2019', '1250000', '1250', 6) },
  { name: 'simply another value', plan: beside({ targets: years(70, 72, 75, 77, 81) }, { targets: years(70, 72, 75, 77, 83) }), finds: found('lain', 'target:2023', '81', '83', 1, '-2') },
  { name: 'other words', plan: beside({ awal: words('meningkat') }, { awal: words('menurun') }), finds: found('teks', 'kondisi-awal', 'meningkat', 'menurun', 1) },
  { name: 'the same name with other spaces and marks', plan: beside({ targets: number(5) }, { targets: number(6) }, 'AngkaPartisipasiSekolah(5-6)Tahun'), finds: found('lain', 'target:2019', '5', '6', 5, '-1') },
  { name: 'the same values in another form', plan: beside({ targets: percent(75) }, { targets: number(75, '75.00') }), finds: [] },
  { name: 'a gap is no difference', plan: beside({ targets: { 2019: number(75) } }, { targets: { 2020: number(80) } }), finds: [] },
  { name: 'another age group is another indicator', plan: beside({ targets: number(75) }, { targets: number(80) }, 'Angka Partisipasi Sekolah (7-15) Tahun'), finds: [] },
  { name: 'another satuan', plan: beside({ satuan: 'Indeks' }, { satuan: 'Persen' }), finds: found('teks', 'satuan', 'Indeks', 'Persen', 1) },
  { name: 'the same satuan in another spelling', plan: beside({ satuan: 'Persen' }, { satuan: '%' }), finds: [] },
  { name: 'another agency', plan: beside({ opd: 'Dinas Kesehatan' }, { opd: 'Dinas Sosial' }), finds: found('teks', 'opd', 'Dinas Kesehatan', 'Dinas Sosial', 1) },
  { name: 'the same agency, abbreviated', plan: beside({ opd: 'Dinas Sosial' }, { opd: 'DINSOS' }), finds: [] },
  { name: 'another pagu', plan: beside(cost(1, 2, 3, 4, 5), cost(900, 2, 3, 4, 5)), finds: found('lain', 'pagu:2019', '1', '900', 1, '-899') },
  {
    name: 'pagu in millions', plan: beside(cost(1_250_000_000, 1_400_500_000, 0, 0, 0), cost(1250, 1400.5, 0, 0, 0)),
    finds: found('skala', 'pagu:2019', '1250000000', '1250', 2, 'kali=1000000'),
  },
  { name: 'pagu rounded to millions', plan: beside(cost(1_250_388_700, 0, 0, 0, 0), cost(1_250_000_000, 0, 0, 0, 0)), finds: found('pembulatan', 'pagu:2019', '1250388700', '1250000000', 1, '388700') },
  { name: 'pagu that only one document has', plan: beside(cost(1, 2, 3, 4, 5), {}), finds: [] },
  { name: 'no other document', plan: document({ targets: number(75) }), finds: [] },
]);
