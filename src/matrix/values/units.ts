import { wordsOf } from '../text';

/** Things that are only counted whole: "15.467 UMKM" can be no fraction. */
const counted = new Set(`orang jiwa kk umkm ukm ikm unit desa kelurahan kecamatan opd skpd pd dokumen dok laporan lap lhp perda perkada paket lokasi titik
layanan kegiatan event odtw subsektor sektor kali jenis kebijakan pasar naskah berkas perpustakaan sekolah lembaga organisasi kelompok usaha kasus rekomendasi
rumah bangunan puskesmas posyandu koperasi perusahaan investor wisatawan pengunjung siswa guru pegawai asn peserta pelaku aplikasi sistem judul buku
buah ekor pohon batang lembar rupiah rp sambungan pelanggan kendaraan pmks ppks sr bumdes bumd poktan gapoktan kelompoktani`.split(/\s+/));

/** Things that are measured, so that decimals are usual. */
const measured = new Set(`persen poin indeks nilai skor level rasio koefisien ton kg kuintal ha hektar km m menit jam hari bulan tahun bln detik kwh mw
liter gram persentase per derajat`.split(/\s+/));

/** What the unit of a value says about a mark with three digits behind it. */
export function unitSays(unit: string | null | undefined): 'decimal' | 'thousands' | null {
  if (!unit) return null;
  if (unit.includes('%')) return 'decimal';
  const [first] = wordsOf(unit);
  if (first === undefined) return null;
  if (/\//.test(unit) && !/^\s*\//.test(unit)) return null;
  return counted.has(first) ? 'thousands' : measured.has(first) ? 'decimal' : null;
}

/** What the indicator's own words say: "Persentase …" has decimals, "Jumlah …" counts. */
export function nameSays(name: string | null | undefined): 'decimal' | 'thousands' | null {
  const [first] = name ? wordsOf(name) : [];
  if (first === undefined) return null;
  if (/^(p[er]{1,2}[ro]?s+entas[ei]|prosentase|indeks|index|skor|nilai|laju|rasio|rata|tingkat|prevalensi|proporsi|cakupan|usia|angka|pertumbuhan|harapan|koefisien|gini|ikm)$/.test(first)) return 'decimal';
  return /^(jumlah|banyaknya|produksi|populasi|kunjungan|volume|luas|total)$/.test(first) ? 'thousands' : null;
}

/** Units of grades: nothing is counted or measured in them. */
const graded = new Set(['predikat', 'kategori', 'opini', 'peringkat', 'grade', 'tingkat', 'skala', 'kelas']);

/** "Poin" of "Indeks Reformasi Birokrasi (Poin)": a unit in brackets at the end of a name; null where the brackets hold other words. */
export function unitInName(name: string): string | null {
  const [, inner = ''] = /\(([^()]{1,30})\)\s*[*†]*$/.exec(name.trim()) ?? [];
  const unit = inner.trim();
  const words = wordsOf(unit);
  const [first] = words;
  if (unit === '%' || (first !== undefined && words.length <= 4 && (counted.has(first) || measured.has(first) || graded.has(first)))) return unit;
  return first !== undefined && /^[\p{L}³²0-9. ]{1,12}\/\s?[\p{L}0-9. ]{1,18}$/u.test(unit) && words.some((word) => counted.has(word) || measured.has(word)) ? unit : null;
}
