import { kondisiAwalKosong } from '../../../src/rules/catalogue/kondisi-awal-kosong';
import { missing, number, plan, words } from '../../support/plan';
import type { Value } from '../../../src/plan';
import { describeRule } from '../../support/rule';

const name = 'Persentase izin yang terbit tepat waktu';
const baseline = (mark: string, catatan?: string) =>
  plan().sasaran('Pelayanan prima').indikator(name, { awal: missing(mark), ...(catatan === undefined ? {} : { catatan }) });

const rows = (...baselines: readonly Value[]) => baselines.reduce((built, awal, at) => built.indikator(`${name} ${at + 1}`, { awal }), plan().sasaran('Pelayanan prima'));

describeRule(kondisiAwalKosong, [
  { name: 'an empty cell', plan: baseline(''), finds: [`indikator-1 kondisi-awal peringatan kosong(indikator=${name})`] },
  { name: 'an empty cell, whatever the note says', plan: baseline('', 'belum dihitung'), finds: [`indikator-1 kondisi-awal peringatan kosong(indikator=${name})`] },
  { name: 'n/a', plan: baseline('n/a'), finds: [`indikator-1 kondisi-awal peringatan tidak-diketahui(indikator=${name}, tertulis=n/a)`] },
  {
    name: 'words that say there is none',
    plan: plan().sasaran('Pelayanan prima').indikator(name, { awal: words('Belum ada') }),
    finds: [`indikator-1 kondisi-awal peringatan tidak-diketahui(indikator=${name}, tertulis=Belum ada)`],
  },
  {
    name: 'a column that nobody filled in is told once',
    plan: rows(missing(), missing(), missing(), missing(), missing()),
    finds: [`indikator-1 kondisi-awal peringatan kolom(indikator=${name} 1, jumlah=5)`],
  },
  {
    name: 'one baseline in the column, and the others are each missing',
    plan: rows(missing(), missing(), missing(), missing(), number(5)),
    finds: [1, 2, 3, 4].map((at) => `indikator-${at} kondisi-awal peringatan kosong(indikator=${name} ${at})`),
  },
  {
    name: 'few rows are each told',
    plan: rows(missing(), missing()),
    finds: [1, 2].map((at) => `indikator-${at} kondisi-awal peringatan kosong(indikator=${name} ${at})`),
  },
  { name: 'n/a with a note', plan: baseline('n/a', 'Indikator baru, dihitung mulai 2020'), finds: [] },
  { name: 'zero is a baseline', plan: plan().sasaran('Pelayanan prima').indikator(name, { awal: number(0) }), finds: [] },
  { name: 'a table without the column', plan: baseline('').without('kondisi-awal'), finds: [] },
]);
