import { cellOwner, type TableFacts } from '../../../src/plan';
import { tahunDiLuarPeriode } from '../../../src/rules/catalogue/tahun-di-luar-periode';
import { plan } from '../../support/plan';
import { describeRule } from '../../support/rule';

/** A header with a target column for each year, from column E on in the second row. */
const header = (...years: number[]): Pick<TableFacts, 'headerYears'> => ({
  headerYears: years.map((year, index) => ({ owner: cellOwner({ row: 1, column: 4 + 2 * index }), raw: String(year), year, field: { field: 'target', year } })),
});
const table = (period: readonly [number, number] | null, ...years: number[]) =>
  plan().sasaran('A').table({ ...header(...years), titlePeriod: period && { first: period[0], last: period[1] } });

describeRule(tahunDiLuarPeriode, [
  {
    name: 'a header copied from the period before',
    plan: table([2021, 2026], 2016, 2017, 2018),
    finds: [2016, 2017, 2018].map((year, index) => `sel:1:${4 + 2 * index} target:${year} galat judul(tahun=${year}, awal=2021, akhir=2026)`),
  },
  {
    name: 'a digit mistyped',
    plan: table([2021, 2025], 2021, 2022, 2032, 2024, 2025),
    finds: ['sel:1:8 target:2032 galat judul(tahun=2032, awal=2021, akhir=2025)'],
  },
  {
    name: "outside the region's period, where the title names none",
    plan: table(null, 2017, 2018).settled({ period: { first: 2021, last: 2026 } }),
    finds: ['sel:1:4 target:2017 galat profil(tahun=2017, awal=2021, akhir=2026)', 'sel:1:6 target:2018 galat profil(tahun=2018, awal=2021, akhir=2026)'],
  },
  { name: 'a year left out', plan: table(null, 2025, 2026, 2028), finds: ['sel:1:8 target:2028 galat loncat(tahun=2028, sebelum=2026, hilang=2027)'] },
  { name: 'the years of the title', plan: table([2021, 2026], 2022, 2023, 2024, 2025, 2026), finds: [] },
  { name: 'a year of forward estimate', plan: table([2025, 2029], 2026, 2027, 2028, 2029, 2030), finds: [] },
  { name: 'the running year before the first', plan: table([2026, 2030], 2025, 2026, 2027, 2028, 2029, 2030), finds: [] },
  { name: 'no period is known', plan: table(null, 2019, 2020, 2021), finds: [] },
]);
