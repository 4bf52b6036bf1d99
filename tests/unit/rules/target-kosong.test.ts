import { targetKosong } from '../../../src/rules/catalogue/target-kosong';
import { missing, number, plan, words } from '../../support/plan';
import { describeRule } from '../../support/rule';

const name = 'Rata-rata lama sekolah';
const sasaran = () => plan().sasaran('Pendidikan berkualitas');

describeRule(targetKosong, [
  { name: 'no target in any year', plan: sasaran().indikator(name), finds: [`indikator-1 target:2019 galat semua(indikator=${name}, tahun=5)`] },
  { name: 'a table of one year', plan: plan({ years: [2024] }).sasaran('Pendidikan berkualitas').indikator(name), finds: [`indikator-1 target:2024 galat satu-satunya(indikator=${name}, isian=target:2024)`] },
  {
    name: 'a program that starts later',
    plan: sasaran().indikator(name, { targets: [missing(), missing('-'), number(8), number(8.2), number(8.5)] }),
    finds: [`indikator-1 target:2019 peringatan sebagian(indikator=${name}, tahun=5, kosong=2, tahunan=2019, 2020)`],
  },
  {
    name: 'a gap in between',
    plan: sasaran().indikator(name, { targets: [number(7), number(7.5), missing('n/a'), number(8.2), number(8.5)] }),
    finds: [`indikator-1 target:2021 peringatan sebagian(indikator=${name}, tahun=5, kosong=1, tahunan=2021)`],
  },
  {
    name: 'a year that neither the old program nor the new one fills',
    plan: sasaran()
      .program('Wajib belajar').indikator(name, { targets: { 2019: number(7) } })
      .program('Pendidikan dasar').indikator(name, { targets: { 2021: number(8), 2022: number(8), 2023: number(8) } }),
    finds: [
      `indikator-1 target:2020 peringatan sebagian(indikator=${name}, tahun=5, kosong=1, tahunan=2020)`,
      `indikator-1 target:2021 peringatan di-lain(indikator=${name}, tahunan=2021–2023, tingkat=program, lain=“Pendidikan dasar”)`,
      `indikator-2 target:2020 peringatan sebagian(indikator=${name}, tahun=5, kosong=1, tahunan=2020)`,
      `indikator-2 target:2019 peringatan di-lain(indikator=${name}, tahunan=2019, tingkat=program, lain=“Wajib belajar”)`,
    ],
  },
  {
    name: 'an indicator that goes on in the next program of its sasaran',
    plan: sasaran()
      .program('Wajib belajar').indikator(name, { targets: { 2019: number(7) } })
      .program('Pendidikan dasar').indikator(name.toUpperCase(), { targets: { 2020: number(8), 2021: number(8), 2022: number(8), 2023: number(8) } }),
    finds: [
      `indikator-1 target:2020 peringatan di-lain(indikator=${name}, tahunan=2020–2023, tingkat=program, lain=“Pendidikan dasar”)`,
      `indikator-2 target:2019 peringatan di-lain(indikator=${name.toUpperCase()}, tahunan=2019, tingkat=program, lain=“Wajib belajar”)`,
    ],
  },
  {
    name: 'an indicator that goes on in two programs of its sasaran',
    plan: sasaran()
      .program('Wajib belajar').indikator(name, { targets: { 2019: number(7), 2020: number(7), 2021: number(7) } })
      .program('Sekolah dasar').indikator(name, { targets: { 2019: number(7), 2020: number(7), 2021: number(7), 2022: number(8) } })
      .program('Pendidikan dasar').indikator(name, { targets: number(8) }),
    finds: [
      `indikator-1 target:2022 peringatan di-lain(indikator=${name}, tahunan=2022, 2023, tingkat=program, lain=“Sekolah dasar”, “Pendidikan dasar”)`,
      `indikator-2 target:2023 peringatan di-lain(indikator=${name}, tahunan=2023, tingkat=program, lain=“Pendidikan dasar”)`,
    ],
  },
  {
    name: 'one of the same name under another sasaran fills nothing',
    plan: sasaran()
      .program('Wajib belajar').indikator(name, { targets: { 2019: number(7), 2020: number(7), 2021: number(7), 2022: number(7) } })
      .sasaran('Mutu').program('Mutu').indikator(name, { targets: number(8) }),
    finds: [`indikator-1 target:2023 peringatan sebagian(indikator=${name}, tahun=5, kosong=1, tahunan=2023)`],
  },
  { name: 'a target for every year', plan: sasaran().indikator(name, { targets: number(8) }), finds: [] },
  { name: 'words are another fault', plan: sasaran().indikator(name, { targets: words('meningkat') }), finds: [] },
  { name: 'a table without targets', plan: sasaran().indikator(name).without('target'), finds: [] },
]);
