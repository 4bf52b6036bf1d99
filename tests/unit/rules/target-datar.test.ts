import { targetDatar } from '../../../src/rules/catalogue/target-datar';
import { inequality, missing, number, percent, plan, predicate, quantity, ratio, type IndikatorFacts } from '../../support/plan';
import { describeRule } from '../../support/rule';

const name = 'Angka kesembuhan TB';
const row = (facts: IndikatorFacts, of = name) => plan().program('Pengendalian penyakit').indikator(of, facts);
const found = (nilai: string, of = name, tahun = 5) => [`indikator-1 target:2019 saran datar(indikator=${of}, nilai=${nilai}, tahun=${tahun}, tahunan=2019–2023)`];

describeRule(targetDatar, [
  { name: 'the same percentage five times', plan: row({ targets: percent(85) }), finds: found('85%') },
  { name: 'the same bound', plan: row({ targets: inequality('<', 22) }, 'Jumlah kematian ibu'), finds: found('<22', 'Jumlah kematian ibu') },
  { name: 'the same ratio', plan: row({ targets: ratio(49, 100000, 'penduduk') }), finds: found('49/100000 penduduk') },
  { name: 'a grade that could be better', plan: row({ targets: predicate('BB') }, 'Nilai SAKIP'), finds: found('BB', 'Nilai SAKIP') },
  { name: 'a count repeated and not added up', plan: row({ targets: number(11), akhir: number(11) }), finds: found('11') },
  { name: '100 things are not all of them', plan: row({ satuan: 'orang', targets: number(100) }), finds: found('100') },
  { name: 'everything', plan: row({ targets: percent(100) }), finds: [] },
  { name: '100 under satuan persen', plan: row({ satuan: 'Persen', targets: number(100) }), finds: [] },
  { name: '1 for 100 % of a percentage', plan: row({ targets: number(1) }, 'Persentase anak yang diperiksa'), finds: [] },
  { name: 'nothing at all', plan: row({ targets: number(0) }, 'Jumlah konflik SARA'), finds: [] },
  { name: 'the best opinion', plan: row({ targets: predicate('WTP') }, 'Opini BPK'), finds: [] },
  { name: "the best grade of the region's own scale", plan: plan().settled({ scales: [{ name: 'Kampung KB', grades: [{ grade: 'Paripurna Plus', from: null }, { grade: 'Dasar', from: null }] }] }).program('KB').indikator('Kampung KB', { targets: predicate('Paripurna Plus') }), finds: [] },
  { name: '240 each year make 1.200', plan: row({ targets: number(240), akhir: number(1200) }), finds: [] },
  { name: 'the baseline and 200 each year make 1.722', plan: row({ awal: number(722), targets: number(200), akhir: number(1722) }), finds: [] },
  { name: 'one step', plan: row({ targets: [85, 85, 85, 85, 86].map((of) => percent(of)) }), finds: [] },
  { name: 'steps of a hundredth', plan: row({ targets: [6.3, 6.31, 6.32, 6.33, 6.34].map((of) => number(of)) }), finds: [] },
  { name: 'too few years to tell', plan: row({ targets: [percent(85), percent(85), missing(), missing(), missing()] }), finds: [] },
  { name: 'twelve reports a year', plan: plan().program('Penunjang').subKegiatan('Pelaporan').indikator('Jumlah laporan', { targets: quantity(12, 'laporan') }), finds: [] },
]);
