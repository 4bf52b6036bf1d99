import { cellOwner } from '../../../src/plan';
import { nomorKolomRusak } from '../../../src/rules/catalogue/nomor-kolom-rusak';
import { plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

/** A numbering row in row 4, column by column. */
const numbered = (...texts: string[]) => plan().sasaran('A').table({ numbering: texts.map((raw, column) => ({ owner: cellOwner({ row: 3, column }), raw })) });

describeRule(nomorKolomRusak, [
  { name: '16 is followed by 19', plan: numbered('(14)', '(15)', '(16)', '(19)', '(20)'), finds: ['sel:3:3 nomor saran loncat(tertulis=(19), sebelum=16, seharusnya=17)'] },
  { name: 'a number comes twice', plan: numbered('1', '2', '2', '3'), finds: ['sel:3:2 nomor saran ulang(tertulis=2, sebelum=2, seharusnya=3)'] },
  { name: 'a letter comes twice', plan: numbered('1', '2a', '2a'), finds: ['sel:3:2 nomor saran ulang(tertulis=2a, sebelum=2, seharusnya=3)'] },
  { name: 'one after the other, with columns that are computed', plan: numbered('(1)', '(2)', '3', '4 = 2 + 3', '5 = 4 / 3 x 100%', '6'), finds: [] },
  { name: 'columns that share a number', plan: numbered('1', '2a', '2b', '3'), finds: [] },
  { name: 'no numbering row', plan: numbered(), finds: [] },
]);
