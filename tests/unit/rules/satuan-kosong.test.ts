import { satuanKosong } from '../../../src/rules/catalogue/satuan-kosong';
import { number, percent, plan, predicate, quantity, ratio } from '../../support/plan';
import { describeRule } from '../../support/rule';

/** One row has a satuan, so that the table has the column. */
const table = () => plan().sasaran('Meningkatnya kesehatan').indikator('Usia Harapan Hidup', { satuan: 'Tahun', targets: number(71.4) });

describeRule(satuanKosong, [
  { name: 'a number of what', plan: table().indikator('Tingkat kepuasan pasien', { targets: number(85) }), finds: ['indikator-2 satuan peringatan kosong(indikator=Tingkat kepuasan pasien)'] },
  {
    name: 'a share is filled in, as the region spells it',
    plan: table().settled({ satuan: ['Orang', '%'] }).indikator('Presentase guru bersertifikat', { targets: number(90) }),
    finds: ['indikator-2 satuan peringatan kosong(indikator=Presentase guru bersertifikat) → isi(satuan=%) satuan:  ⇒ %'],
  },
  {
    name: 'a mark is no satuan',
    plan: table().indikator('Indeks Pemenuhan Hak Anak', { satuan: 'NA', targets: number(61) }).indikator('Persentase MHA', { satuan: '-' }),
    finds: [
      'indikator-2 satuan peringatan tanda(indikator=Indeks Pemenuhan Hak Anak, tertulis=NA)',
      'indikator-3 satuan peringatan tanda(indikator=Persentase MHA, tertulis=-) → isi(satuan=Persen) satuan: - ⇒ Persen',
    ],
  },
  {
    name: 'values that say it themselves',
    plan: table().indikator('Cakupan imunisasi', { targets: percent(95) }).indikator('Layanan SPBE', { targets: quantity(3, 'layanan') }).indikator('Insiden DBD', { targets: ratio(49, 100000, 'penduduk') }),
    finds: [],
  },
  { name: 'grades need none', plan: table().indikator('Opini BPK', { targets: predicate('WTP') }), finds: [] },
  { name: 'a satuan that the reader found behind the name', plan: table().indikator('Luas RTH (Ha)', { satuan: 'Ha', targets: number(744) }), finds: [] },
]);
