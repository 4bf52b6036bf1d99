import { cellOwner } from '../../../src/plan';
import { barisTidakTerbaca } from '../../../src/rules/catalogue/baris-tidak-terbaca';
import { plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

/** Rows from the sixth on, for these reasons. */
const unread = (...reasons: string[]) =>
  plan().sasaran('A').table({ unread: reasons.map((reason, index) => ({ owner: cellOwner({ row: 5 + index, column: 1 }), raw: `Baris ${reason}`, row: 5 + index, reason })) });
const found = (index: number, reason: string) => `sel:${5 + index}:1 uraian peringatan ${reason}(baris=${6 + index}, isi=Baris ${reason})`;
const reasons = ['tanpa-tingkat', 'tanpa-induk', 'indikator-tanpa-item', 'isi-tidak-dikenal', 'bergeser'];

describeRule(barisTidakTerbaca, [
  { name: 'a row for every reason', plan: unread(...reasons), finds: reasons.map((reason, index) => found(index, reason)) },
  { name: 'signatures under the table', plan: unread('di-luar-tabel'), finds: [] },
  { name: 'every row was read', plan: unread(), finds: [] },
]);
