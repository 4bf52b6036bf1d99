import { definisiKosong } from '../../../src/rules/catalogue/definisi-kosong';
import { plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

const table = () => plan().sasaran('Meningkatnya usaha mikro').indikator('Persentase Koperasi aktif', { definisi: 'Jumlah koperasi aktif dibagi jumlah koperasi' });

describeRule(definisiKosong, [
  {
    name: 'an empty cell, and marks for nothing',
    plan: table().indikator('Indeks Gini').indikator('Laju inflasi', { definisi: '-' }).indikator('Tingkat Kemiskinan', { definisi: '[null]' }).indikator('PAD', { definisi: 'Belum ada' }),
    finds: ['2, Indeks Gini', '3, Laju inflasi', '4, Tingkat Kemiskinan', '5, PAD'].map((row) => row.split(', ')).map(([at, name]) => `indikator-${at} definisi saran kosong(indikator=${name})`),
  },
  {
    name: 'a column that nobody filled in is told once',
    plan: ['A', 'B', 'C', 'D', 'E'].reduce((built, name) => built.indikator(name, { definisi: '-' }), plan().sasaran('Meningkatnya usaha mikro')),
    finds: ['indikator-1 definisi saran kolom(jumlah=5)'],
  },
  { name: 'a cell that is filled in', plan: table(), finds: [] },
]);
