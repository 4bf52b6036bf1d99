import { targetKosong } from '../../../src/rules/catalogue/target-kosong';
import { missing, number, plan, words } from '../../support/plan';
import { describeRule } from '../../support/rule';

const name = 'Rata-rata lama sekolah';
const sasaran = () => plan().sasaran('Pendidikan berkualitas');

describeRule(targetKosong, [
  { name: 'no target in any year', plan: sasaran().indikator(name), finds: [`indikator-1 target:2019 galat semua(indikator=${name}, tahun=5)`] },
  {
    name: 'a program that starts later',
    plan: sasaran().indikator(name, { targets: [missing(), missing('-'), number(8), number(8.2), number(8.5)] }),
    finds: [`indikator-1 target:2019 peringatan sebagian(indikator=${name}, kosong=2, tahun=5, daftar=2019, 2020)`],
  },
  {
    name: 'a gap in between',
    plan: sasaran().indikator(name, { targets: [number(7), number(7.5), missing('n/a'), number(8.2), number(8.5)] }),
    finds: [`indikator-1 target:2021 peringatan sebagian(indikator=${name}, kosong=1, tahun=5, daftar=2021)`],
  },
  { name: 'a target for every year', plan: sasaran().indikator(name, { targets: number(8) }), finds: [] },
  { name: 'words are another fault', plan: sasaran().indikator(name, { targets: words('meningkat') }), finds: [] },
  { name: 'a table without targets', plan: sasaran().indikator(name).without('target'), finds: [] },
]);
