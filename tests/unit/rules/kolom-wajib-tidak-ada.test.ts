import { kolomWajibTidakAda } from '../../../src/rules/catalogue/kolom-wajib-tidak-ada';
import { plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

describeRule(kolomWajibTidakAda, [
  {
    name: 'two columns are missing',
    plan: plan().sasaran('A').table({ missingColumns: ['kondisi-awal', 'pagu-akhir'] }),
    finds: ['sel:0:0 kondisi-awal galat kolom(isian=kondisi-awal)', 'sel:0:0 pagu-akhir galat kolom(isian=pagu-akhir)'],
  },
  { name: 'every column is there', plan: plan().sasaran('A').table({}), finds: [] },
  { name: 'a plan that was read from no sheet', plan: plan().sasaran('A'), finds: [] },
]);
