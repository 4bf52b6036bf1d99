import { rentangRusak } from '../../../src/rules/catalogue/rentang-rusak';
import { brokenRange, plan, range } from '../../support/plan';
import { describeRule } from '../../support/rule';

const name = 'Rata-rata peningkatan hasil ujian';

describeRule(rentangRusak, [
  {
    name: 'a hyphen for a comma',
    plan: plan().sasaran('Pendidikan').indikator(name, { awal: brokenRange('94,20-94-30'), targets: { 2021: brokenRange('85,35-87-35') }, akhir: brokenRange('85,35-87-35') }),
    finds: [
      `indikator-1 kondisi-awal galat rusak(indikator=${name}, isian=kondisi-awal, nilai=94,20-94-30)`,
      `indikator-1 target:2021 galat rusak(indikator=${name}, isian=target:2021, nilai=85,35-87-35)`,
      `indikator-1 kondisi-akhir galat rusak(indikator=${name}, isian=kondisi-akhir, nilai=85,35-87-35)`,
    ],
  },
  { name: 'a reversed range is a range', plan: plan().sasaran('Ekonomi').indikator('Angka Kemiskinan', { targets: range(9.18, 8.94) }), finds: [] },
]);
