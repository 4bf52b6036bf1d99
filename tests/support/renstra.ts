import type { Plan } from '../../src/plan';
import { code, number, percent, plan, range } from './plan';

const years = [2025, 2026, 2027, 2028, 2029, 2030];
const dinas = 'Dinas Komunikasi dan Informatika';
const pagu = (first: number): ReturnType<typeof number>[] => years.map((_, at) => number((first + at) * 1_000_000, String((first + at) * 1_000_000)));

/**
 * A small Renstra of six years: a tujuan, two sasaran, two programs with outcomes, kegiatan and sub kegiatan below one another, strategi and arah kebijakan, places, directions, definitions.
 * The pagu of a kegiatan is written for the kegiatan itself; the second program has none.
 */
export function renstra(): Plan {
  return plan({ years, opd: [dinas] })
    .tujuan('Terwujudnya pemerintahan digital', { number: '1' })
    .indikator('Indeks SPBE', { satuan: 'Indeks', awal: number(2.1, '2,10'), targets: number(2.75, '2,75'), akhir: number(3.5, '3,50'), opd: dinas, arah: 'positif', definisi: 'Tingkat kematangan SPBE', sumberData: 'Evaluasi SPBE' })
    .sasaran('Meningkatnya layanan digital', { number: '1' })
    .indikator('Indeks layanan SPBE', { satuan: 'Indeks', awal: number(2), targets: range(2.5, 3), akhir: number(4), opd: dinas, arah: 'positif' })
    .strategi('Menata layanan elektronik')
    .arahKebijakan('Penyederhanaan layanan')
    .arahKebijakan('Penyatuan aplikasi')
    .program('Program Pengelolaan Aplikasi Informatika Outcome: Meningkatnya pemanfaatan aplikasi', { code: code('2.16.03') })
    .indikator('Persentase layanan terpadu', { satuan: 'Persen', awal: percent(20), targets: percent(40), akhir: percent(80), opd: dinas, pagu: pagu(900), paguAkhir: pagu(905)[0]!, lokasi: 'Ranai', arah: 'positif' })
    .indikator('Gangguan layanan', { satuan: 'Kali', awal: number(12), targets: number(8), akhir: number(2), opd: dinas, arah: 'negatif' })
    .kegiatan('Kegiatan Pengelolaan e-government', { code: code('2.16.03.2.02'), pagu: pagu(700) })
    .indikator('Aplikasi yang dikelola', { satuan: 'Aplikasi', awal: number(4), targets: number(6), akhir: number(9), opd: dinas, lokasi: 'Ranai', arah: 'positif' })
    .subKegiatan('Sub Kegiatan Pengembangan Aplikasi', { code: code('2.16.03.2.02.0001') })
    .indikator('Aplikasi yang dikembangkan', { satuan: 'Aplikasi', awal: number(1), targets: number(2), akhir: number(3), opd: dinas, pagu: pagu(300), lokasi: 'Ranai', arah: 'positif' })
    .sasaran('Meningkatnya keterbukaan informasi', { number: '2' })
    .indikator('Indeks keterbukaan informasi publik', { satuan: 'Indeks', awal: number(60), targets: number(70), akhir: number(75), opd: dinas, arah: 'positif' })
    .program('Program Pengelolaan Informasi dan Komunikasi Publik', { code: code('2.16.02') })
    .indikator('Persentase informasi yang diumumkan', { satuan: 'Persen', awal: percent(50), targets: percent(60), akhir: percent(90), opd: dinas, arah: 'positif' })
    .build();
}
