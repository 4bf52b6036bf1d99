import type { Plan } from '../../../src/plan';
import { missing, number, PlanBuilder, percent, quantity, range, words, type IndikatorFacts } from '../../support/plan';

/** How large a made-up regency is. */
export interface Size {
  readonly misi: number;
  readonly tujuan: number;
  readonly sasaran: number;
  readonly program: number;
  readonly indikator: number;
}

/** As large as a published T-C.14 matrix. */
export const usual: Size = { misi: 5, tujuan: 12, sasaran: 20, program: 69, indikator: 241 };
/** 5 000 nodes. */
export const large: Size = { misi: 8, tujuan: 32, sasaran: 160, program: 800, indikator: 4000 };

const fields = [
  ['kesehatan', 'DINAS KESEHATAN', ['Angka harapan hidup', 'Prevalensi balita stunting', 'Persentase puskesmas yang memenuhi standar pelayanan', 'Cakupan pelayanan kesehatan rujukan']],
  ['pendidikan', 'DINAS PENDIDIKAN', ['Angka partisipasi sekolah usia 7–12 tahun', 'Rata-rata lama sekolah', 'Persentase satuan pendidikan terakreditasi minimal B', 'Angka melanjutkan dari SMP ke SMA/SMK/MA']],
  ['tata kelola pemerintahan', 'SEKRETARIAT DAERAH', ['Nilai SAKIP', 'Indeks kepuasan masyarakat', 'Persentase perangkat daerah yang menerapkan standar pelayanan dan prosedur operasional baku', 'Opini BPK']],
  ['infrastruktur jalan', 'DINAS PEKERJAAN UMUM DAN PENATAAN RUANG', ['Persentase jalan kabupaten dalam kondisi mantap', 'Persentase rumah tangga dengan akses air minum layak', 'Luas kawasan kumuh']],
  ['ekonomi kerakyatan', 'DINAS KOPERASI, USAHA KECIL DAN MENENGAH, PERDAGANGAN DAN PERINDUSTRIAN', ['Laju pertumbuhan ekonomi', 'Jumlah usaha mikro yang naik kelas', 'Persentase koperasi aktif']],
  ['layanan digital', 'DINAS KOMUNIKASI DAN INFORMATIKA', ['Indeks SPBE', 'Jumlah layanan publik berbasis teknologi informasi', 'Persentase desa yang terjangkau internet']],
] as const;

const places = ['di kecamatan pesisir', 'di kecamatan kepulauan', 'di kawasan perkotaan', 'pada perangkat daerah', 'bagi kelompok rentan', 'di desa terpencil', 'pada tingkat kabupaten'];

const results = ['Meningkatnya kualitas', 'Terwujudnya pemerataan', 'Menguatnya tata kelola', 'Meningkatnya jangkauan dan mutu layanan'];

/** A cascade of an imaginary regency: right size and usual faults, no official text and no figures of a real place. */
export function regency(size: Size): Plan {
  const plan = new PlanBuilder({ opd: fields.map(([, opd]) => opd) });
  const share = (of: number, among: number, index: number): number => Math.floor((of * (index + 1)) / among) - Math.floor((of * index) / among);
  const owners = size.tujuan + size.sasaran + size.program;
  let owner = 0;
  let tujuan = 0;
  let sasaran = 0;
  let program = 0;
  let written = 0;

  const indicators = (field: (typeof fields)[number], level: string): void => {
    const count = share(size.indikator, owners, owner);
    owner += 1;
    for (let place = 0; place < count; place += 1) {
      const where = places[written % places.length] ?? places[0];
      const name = `${field[2][(owner + place) % field[2].length] ?? field[2][0]} ${where}${written < places.length ? '' : ` tahap ${1 + Math.floor(written / places.length)}`}`;
      plan.indikator(name, { number: String(place + 1), ...valuesOf(written), ...(level === 'tujuan' || written % 41 === 40 ? {} : { opd: field[1] }) });
      written += 1;
    }
  };

  for (let misi = 0; misi < size.misi; misi += 1) {
    const field = fields[misi % fields.length] ?? fields[0];
    plan.misi(`Memenuhi kebutuhan masyarakat di bidang ${field[0]} secara mudah dan terjangkau`, { number: String(misi + 1) });
    for (let t = 1; t <= share(size.tujuan, size.misi, misi); t += 1, tujuan += 1) {
      const inTujuan = fields[(misi + tujuan) % fields.length] ?? fields[0];
      plan.tujuan(`${results[tujuan % results.length]} ${inTujuan[0]} yang berkeadilan bagi seluruh masyarakat`, { number: String(t) });
      indicators(inTujuan, 'tujuan');
      for (let s = 1; s <= share(size.sasaran, size.tujuan, tujuan); s += 1, sasaran += 1) {
        plan.sasaran(`${results[(sasaran + 1) % results.length]} ${inTujuan[0]} yang mudah dijangkau dan responsif dalam memberikan pelayanan bagi masyarakat di seluruh kecamatan`, { number: String(s) });
        indicators(inTujuan, 'sasaran');
        const programs = share(size.program, size.sasaran, sasaran);
        for (let p = 0; p < programs; p += 1, program += 1) {
          const inProgram = fields[(misi + program) % fields.length] ?? fields[0];
          plan.program(`Program ${program % 2 === 0 ? 'Peningkatan' : 'Pengelolaan dan Pengembangan'} ${inProgram[0]}`, { number: String(p + 1) });
          indicators(inProgram, 'program');
        }
      }
    }
  }
  return plan.build();
}

/** Values as planners write them, now and then with a fault. */
function valuesOf(index: number): Pick<IndikatorFacts, 'awal' | 'targets' | 'akhir' | 'satuan'> {
  const start = 60 + (index % 17);
  if (index % 23 === 22) return { satuan: 'Persen', awal: missing('n/a'), targets: words('meningkat'), akhir: missing() };
  if (index % 31 === 30) return { satuan: 'Nilai', awal: number(start), targets: { 2019: number(start + 1), 2020: number(start + 2) }, akhir: number(start + 6) };
  if (index % 5 === 4) return { awal: quantity(start, 'jenis'), targets: [1, 2, 3, 4, 5].map((step) => quantity(start + step, 'jenis')), akhir: quantity(start + 5, 'jenis') };
  if (index % 7 === 6) return { satuan: 'Indeks', awal: number(start + 0.33), targets: [1, 2, 3, 4, 5].map((step) => range(start + step * 0.5, start + step * 0.5 + 0.35)), akhir: range(start + 2.5, start + 2.85) };
  return { awal: percent(start), targets: [1, 2, 3, 4, 5].map((step) => percent(start + step)), akhir: percent(start + 5) };
}
