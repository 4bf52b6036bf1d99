import type { Plan } from '../../src/plan';
import { code, missing, number, percent, plan, predicate, quantity, range } from './plan';

/** Rupiah in whole millions, so that no table has to round them. */
const millions = (...of: number[]): ReturnType<typeof number>[] => of.map((one) => number(one * 1_000_000, String(one * 1_000_000)));

/**
 * A small plan of six years with everything that the standard tables print: two misi, programs of three bidang urusan (one of them twice over), a program of two agencies, satuan,
 * values of many kinds, rupiah on the first indicator of each program.
 */
export function regency(): Plan {
  return plan({ years: [2025, 2026, 2027, 2028, 2029, 2030], opd: ['Dinas Kesehatan', 'Dinas Komunikasi dan Informatika', 'Sekretariat Daerah'] })
    .visi('Kabupaten yang sehat dan cerdas')
    .misi('Memenuhi kebutuhan dasar masyarakat', { number: '1' })
    .tujuan('Terwujudnya pelayanan kesehatan', { number: '1' })
    .indikator('Indeks Pembangunan Manusia', { satuan: 'Indeks', awal: number(70.33, '70.33'), targets: range(70.38, 70.76), akhir: range(71.24, 71.59) })
    .sasaran('Meningkatnya derajat kesehatan', { number: '1' })
    .indikator('Jumlah kematian ibu', { satuan: 'Kasus', awal: number(22), targets: number(20), akhir: number(18), opd: 'Dinas Kesehatan' })
    .indikator('Prevalensi stunting', { satuan: 'Persen', awal: missing('-'), targets: percent(14), akhir: percent(12), opd: 'Dinas Kesehatan' })
    .program('Program Upaya Kesehatan Masyarakat', { number: '1', code: code('1.02.02') })
    .indikator('Rasio puskesmas', { satuan: 'Rasio', awal: number(1), targets: number(2), akhir: number(2), opd: 'Dinas Kesehatan', pagu: millions(100, 110, 120, 130, 140, 150), paguAkhir: millions(150)[0]! })
    .indikator('Jenis pemeriksaan', { satuan: 'Jenis', awal: quantity(1, 'jenis'), targets: quantity(2, 'jenis'), akhir: quantity(2, 'jenis'), opd: 'Dinas Kesehatan' })
    .program('Program Peningkatan Kapasitas Sumber Daya Manusia Kesehatan', { number: '2', code: code('1.02.03') })
    .indikator('Tenaga kesehatan terlatih', { satuan: 'Orang', awal: number(10), targets: number(12), akhir: number(15), opd: 'Dinas Kesehatan', pagu: millions(10, 11, 12, 13, 14, 15), paguAkhir: millions(15)[0]! })
    .misi('Mewujudkan birokrasi yang cerdas', { number: '2' })
    .tujuan('Terwujudnya birokrasi yang bersih', { number: '1' })
    .indikator('Opini BPK', { satuan: 'Opini', awal: predicate('WTP'), targets: predicate('WTP'), akhir: predicate('WTP') })
    .sasaran('Meningkatnya layanan digital', { number: '1' })
    .indikator('Indeks SPBE', { satuan: 'Indeks', awal: number(2.1, '2,10'), targets: number(2.75, '2,75'), akhir: number(3.5, '3,50'), opd: 'Dinas Komunikasi dan Informatika' })
    .program('Program Pengelolaan Aplikasi Informatika', { number: '1', code: code('2.16.03') })
    .indikator('Layanan SPBE', { satuan: 'Layanan', awal: number(4), targets: number(8), akhir: number(16), opd: 'Dinas Komunikasi dan Informatika', pagu: millions(50, 51, 52, 53, 54, 55), paguAkhir: millions(55)[0]! })
    .indikator('OPD dengan jaringan memadai', { satuan: 'OPD', awal: number(20), targets: number(25), akhir: number(32), opd: 'Sekretariat Daerah' })
    .program('Program Pemerintahan dan Kesejahteraan Rakyat', { number: '2', code: code('4.01.02') })
    .indikator('Kebijakan yang ditindaklanjuti', { satuan: 'Persen', awal: percent(80), targets: percent(90), akhir: percent(100), opd: 'Sekretariat Daerah', pagu: millions(5, 5, 5, 5, 5, 5), paguAkhir: millions(5)[0]! })
    .build();
}
