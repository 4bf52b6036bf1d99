import { paguAkhirCampur } from '../../../src/rules/catalogue/pagu-akhir-campur';
import { missing, number, plan, type PlanBuilder } from '../../support/plan';
import { describeRule } from '../../support/rule';

const juta = (of: number) => number(of * 1e6);

/** Programs with money for 2021–2023 and its end, in millions; the money stands on the first indicator. */
function programs(...rows: readonly (readonly [name: string, first: number, second: number, third: number, akhir: number])[]): PlanBuilder {
  const built = plan({ years: [2021, 2022, 2023] });
  for (const [name, first, second, third, akhir] of rows) built.program(name).indikator(`Indikator ${name}`, { pagu: [juta(first), juta(second), juta(third)], paguAkhir: juta(akhir) });
  return built;
}

describeRule(paguAkhirCampur, [
  {
    name: 'the sum here, the last year there',
    plan: programs(['Aplikasi', 1550, 1600, 1650, 1650], ['Statistik', 294, 320, 350, 350], ['Informasi', 1675, 2180, 2470, 6325]),
    finds: ['indikator-3 pagu-akhir peringatan jumlah-di-sini(nama=Informasi, akhir=6325000000, terakhir=2470000000, jumlah=6325000000, banyak=2, selisih=3855000000)'],
  },
  {
    name: 'the last year here, the sum there',
    plan: programs(['Aplikasi', 1, 2, 3, 6], ['Statistik', 2, 3, 4, 9], ['Informasi', 3, 4, 5, 5]),
    finds: ['indikator-3 pagu-akhir peringatan terakhir-di-sini(nama=Informasi, akhir=5000000, terakhir=5000000, jumlah=12000000, banyak=2, selisih=7000000)'],
  },
  {
    name: 'neither',
    plan: programs(['Aplikasi', 1, 2, 3, 3], ['Kesehatan', 1, 2, 3, 8]),
    finds: ['indikator-2 pagu-akhir peringatan bukan-keduanya(nama=Kesehatan, akhir=8000000, terakhir=3000000, jumlah=6000000, selisih=2000000)'],
  },
  { name: 'the last year throughout', plan: programs(['Aplikasi', 1, 2, 3, 3], ['Statistik', 2, 3, 4, 4]), finds: [] },
  { name: 'the sum throughout', plan: programs(['Aplikasi', 1, 2, 3, 6], ['Statistik', 2, 3, 4, 9]), finds: [] },
  { name: 'one year of money is both', plan: programs(['Aplikasi', 1, 2, 3, 3], ['Statistik', 0, 0, 4, 4]), finds: [] },
  { name: 'an end that is empty', plan: programs(['Aplikasi', 1, 2, 3, 3]).program('B').indikator('b', { pagu: juta(1), paguAkhir: missing() }), finds: [] },
]);
