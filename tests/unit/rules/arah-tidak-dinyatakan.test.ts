import { arahTidakDinyatakan } from '../../../src/rules/catalogue/arah-tidak-dinyatakan';
import { plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

const table = () => plan().sasaran('Meningkatnya usaha mikro').indikator('Persentase Koperasi aktif', { arah: 'Naik' });

describeRule(arahTidakDinyatakan, [
  {
    name: 'an empty cell, and marks for nothing',
    plan: table().indikator('Indeks Gini').indikator('Laju inflasi', { arah: '-' }).indikator('Tingkat Kemiskinan', { arah: '[null]' }).indikator('PAD', { arah: 'Belum ada' }),
    finds: ['2, Indeks Gini', '3, Laju inflasi', '4, Tingkat Kemiskinan', '5, PAD'].map((row) => row.split(', ')).map(([at, name]) => `indikator-${at} arah saran kosong(indikator=${name})`),
  },
  {
    name: 'a column that nobody filled in is told once',
    plan: ['A', 'B', 'C', 'D', 'E'].reduce((built, name) => built.indikator(name, { arah: '-' }), plan().sasaran('Meningkatnya usaha mikro')),
    finds: ['indikator-1 arah saran kolom(jumlah=5)'],
  },
  { name: 'a cell that is filled in', plan: table(), finds: [] },
]);
