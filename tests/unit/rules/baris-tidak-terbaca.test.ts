import type { UnreadReason } from '../../../src/matrix';
import { cellOwner } from '../../../src/plan';
import { barisTidakTerbaca } from '../../../src/rules/catalogue/baris-tidak-terbaca';
import { plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

/** Rows from the sixth on, for these reasons. */
const unread = (...reasons: string[]) =>
  plan().sasaran('A').table({ unread: reasons.map((reason, index) => ({ owner: cellOwner({ row: 5 + index, column: 1 }), raw: `Baris ${reason}`, row: 5 + index, reason })) });
const found = (index: number, reason: string) => `sel:${5 + index}:1 uraian peringatan ${reason}(baris=${6 + index}, isi=Baris ${reason})`;
/** Every reason that the reader may give, so that a new one cannot go without its sentence. */
const outside: Readonly<Record<UnreadReason, boolean>> = {
  'tanpa-tingkat': false, 'tanpa-induk': false, 'indikator-tanpa-item': false, 'isi-tidak-dikenal': false, 'nilai-tanpa-indikator': false, 'satuan-berbeda': false, 'isian-tanpa-indikator': false, bergeser: false, 'di-luar-tabel': true,
};
const reasons = Object.entries(outside).flatMap(([reason, isOutside]) => (isOutside ? [] : [reason]));

describeRule(barisTidakTerbaca, [
  { name: 'a row for every reason', plan: unread(...reasons), finds: reasons.map((reason, index) => found(index, reason)) },
  { name: 'signatures under the table', plan: unread('di-luar-tabel'), finds: [] },
  { name: 'every row was read', plan: unread(), finds: [] },
]);
