import { tanpaTujuan } from '../../../src/rules/catalogue/tanpa-tujuan';
import { plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

describeRule(tanpaTujuan, [
  {
    name: 'a misi without tujuan beside one that has some',
    plan: plan().misi('Reformasi birokrasi').tujuan('Terwujudnya birokrasi bersih').misi('Infrastruktur merata'),
    finds: ['misi-2 uraian galat kosong(nama=Infrastruktur merata)'],
  },
  {
    name: 'a sasaran directly under the misi is no tujuan',
    plan: plan().misi('Reformasi birokrasi').tujuan('Terwujudnya birokrasi bersih').misi('Infrastruktur merata').sasaran('Jalan mantap'),
    finds: ['misi-2 uraian galat kosong(nama=Infrastruktur merata)'],
  },
  { name: 'every misi has one', plan: plan().misi('A').tujuan('B').misi('C').tujuan('D'), finds: [] },
  { name: 'a document without tujuan at all', plan: plan().misi('Reformasi birokrasi').sasaran('Birokrasi bersih'), finds: [] },
]);
