import { tanpaSasaran } from '../../../src/rules/catalogue/tanpa-sasaran';
import { plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

describeRule(tanpaSasaran, [
  {
    name: 'a tujuan without sasaran beside one that has some',
    plan: plan().misi('Birokrasi').tujuan('Birokrasi bersih').sasaran('Akuntabilitas meningkat').tujuan('Pelayanan prima').indikator('Indeks Pelayanan Publik'),
    finds: ['tujuan-2 uraian galat kosong(nama=Pelayanan prima)'],
  },
  {
    name: 'a program directly under the tujuan is no sasaran',
    plan: plan().tujuan('Birokrasi bersih').sasaran('Akuntabilitas meningkat').tujuan('Pelayanan prima').program('Penataan organisasi'),
    finds: ['tujuan-2 uraian galat kosong(nama=Pelayanan prima)'],
  },
  { name: 'every tujuan has one', plan: plan().tujuan('A').sasaran('B').tujuan('C').sasaran('D'), finds: [] },
  { name: 'a document without sasaran at all', plan: plan().misi('Birokrasi').tujuan('Birokrasi bersih').program('Penataan organisasi'), finds: [] },
]);
