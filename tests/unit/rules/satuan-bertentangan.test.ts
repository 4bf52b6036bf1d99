import { satuanBertentangan } from '../../../src/rules/catalogue/satuan-bertentangan';
import { number, percent, plan, quantity, ratio, value } from '../../support/plan';
import { describeRule } from '../../support/rule';

const sasaran = () => plan().sasaran('Meningkatnya pelayanan');
/** A number that its format shows with a unit: `#,###" ha"`. */
const shown = (of: number, unit: string) => value(`${of} ${unit}`, { kind: 'number', value: of, decimals: 0 });

describeRule(satuanBertentangan, [
  {
    name: 'a share in things',
    plan: sasaran().indikator('Persentase Kelembagaan Tani yang Dibentuk', { satuan: 'Poktan' }).indikator('Cakupan pengembangan ekspor', { satuan: 'kali' }),
    finds: [
      'indikator-1 satuan peringatan bagian(indikator=Persentase Kelembagaan Tani yang Dibentuk, kata=Persentase, satuan=Poktan)',
      'indikator-2 satuan peringatan cakupan(indikator=Cakupan pengembangan ekspor, kata=Cakupan, satuan=kali)',
    ],
  },
  {
    name: 'things and scores in per cent',
    plan: sasaran().indikator('Jumlah Rumah Tangga', { satuan: 'Persen' }).indikator('Nilai LPPD', { satuan: '%' }),
    finds: [
      'indikator-1 satuan peringatan hitungan(indikator=Jumlah Rumah Tangga, kata=Jumlah, satuan=Persen)',
      'indikator-2 satuan peringatan nilai(indikator=Nilai LPPD, kata=Nilai, satuan=%)',
    ],
  },
  {
    name: 'in a table without the column, by what all values carry',
    plan: sasaran().indikator('Persentase pasar tradisional yang direvitalisasi', { targets: quantity(1, 'pasar'), akhir: quantity(5, 'pasar') }),
    finds: ['indikator-1 target:2019 peringatan bagian(indikator=Persentase pasar tradisional yang direvitalisasi, kata=Persentase, satuan=pasar)'],
  },
  {
    name: 'the column says one thing, the values another, also where only their format says it',
    plan: sasaran().indikator('Panjang Jaringan Irigasi', { satuan: 'KM', targets: shown(266, 'ha') }).indikator('Jumlah Dokumen', { satuan: 'Dokumen', targets: [number(1), quantity(12, 'bln')] }),
    finds: [
      'indikator-1 satuan peringatan isi-beberapa(indikator=Panjang Jaringan Irigasi, satuan=KM, isian=target:2019, nilai=266 ha, jumlah=5)',
      'indikator-2 satuan peringatan isi(indikator=Jumlah Dokumen, satuan=Dokumen, isian=target:2020, nilai=12 bln)',
    ],
  },
  {
    name: 'satuan that fit',
    plan: sasaran()
      .indikator('Persentase koperasi aktif', { satuan: '%', targets: percent(72) })
      .indikator('Jumlah nilai investasi', { satuan: 'Rp' })
      .indikator('Indeks Kepuasan Masyarakat', { satuan: '%' })
      .indikator('Proporsi kepadatan', { satuan: 'Poin' })
      .indikator('Jumlah Orang yang Menerima Gaji', { satuan: 'Orang/bulan', targets: quantity(12, 'bln') })
      .indikator('Nilai survei kepuasan masyarakat', { satuan: '%' })
      .indikator('Jumlah Perangkat Pendukung', { satuan: 'Perangkat Pendukung', targets: quantity(2, 'unit') })
      .indikator('Kendaraan', { satuan: 'Unit', targets: quantity(3, 'unit kendaraan') })
      .indikator('Angka Kematian Ibu', { satuan: '/100.000 KH', targets: ratio(106, 100_000, 'KH') }),
    finds: [],
  },
  { name: 'values that do not agree on a unit', plan: sasaran().indikator('Persentase pasar', { targets: [quantity(1, 'pasar'), number(5)] }), finds: [] },
  { name: 'a mark is no satuan', plan: sasaran().indikator('Persentase pasar', { satuan: '-', targets: number(5) }), finds: [] },
]);
