import type { Indikator, Profil } from '../plan';
import { foldName } from './names';
import { Stems } from './stems';

/** Which way an indicator should move, and what says so: its column `arah`, or its name. */
export interface Polarity {
  readonly way: 'naik' | 'turun';
  readonly from: 'arah' | 'nama';
}

/** What one wants less of. Stems: "kemiskin" covers kemiskinan, "miskin" penduduk miskin. */
const fewer = [
  'kemiskin', 'miskin', 'pengangguran', 'kematian', 'mortalitas', 'stunting', 'prevalensi', 'wasting', 'underweight', 'gizi buruk', 'gizi kurang', 'gizi lebih', 'bblr', 'anemia', 'obesitas', 'kesakitan', 'insiden', 'insident',
  'gini', 'ketimpangan', 'kesenjangan', 'risiko', 'resiko', 'inflasi', 'putus sekolah', 'buta aksara', 'tidak sekolah', 'kriminalitas', 'kejahatan', 'pelanggaran', 'konflik', 'kekerasan',
  'kecelakaan', 'emisi', 'pencemaran', 'kumuh', 'tidak layak', 'tertinggal', 'lahan kritis', 'rusak', 'waktu tunggu', 'respon time', 'respons time', 'response time', 'waktu respon', 'waktu tanggap',
  'kehilangan air', 'kebocoran', 'ketergantungan', 'unmet need', 'merokok', 'perokok', 'pernikahan dini', 'perkawinan anak', 'temuan', 'kebakaran', 'kawasan rawan', 'rawan pangan', 'pekerja informal', 'pekerja anak', 'pmks', 'tuna sosial', 'lower better',
];

/** What one wants more of. */
const more = [
  'kepuasan', 'pembangunan manusia', 'indeks kualitas', 'indeks kerukunan', 'indeks pembangunan', 'indeks pemberdayaan', 'indeks desa membangun', 'harapan hidup', 'harapan lama sekolah', 'rata rata lama sekolah', 'lama sekolah', 'melek huruf',
  'partisipasi', 'daya beli', 'pengeluaran per kapita', 'per kapita', 'pertumbuhan', 'laju pertumbuhan', 'produktivitas', 'nilai tukar', 'pola pangan harapan', 'sakip', 'akip', 'lakip', 'lppd', 'spbe', 'reformasi birokrasi', 'maturitas', 'kematangan',
  'inovasi', 'kapabilitas', 'keterbukaan', 'digital', 'aktif', 'bersertifikat', 'bersertifikasi', 'terakreditasi', 'layak huni', 'mantap', 'kondisi baik', 'sesuai', 'memenuhi', 'terpenuhi', 'standar', 'tepat waktu', 'ditindaklanjuti', 'tindak lanjut',
  'dimanfaatkan', 'terlayani', 'pelayanan', 'penanganan', 'ditangani', 'tertangani', 'penyelesaian', 'terselesaikan', 'diselesaikan', 'cakupan', 'akses', 'ketersediaan', 'bersanitasi', 'berakses', 'kemandirian', 'ketahanan', 'mandiri', 'kesembuhan', 'diobati',
  'mendapat', 'menerima', 'terlindungi', 'penegakan', 'tertib', 'elektrifikasi', 'peningkatan', 'kontribusi', 'pad', 'cagar budaya', 'literasi', 'numerasi', 'kesiapsiagaan', 'imunisasi', 'pemeriksaan', 'deteksi dini', 'skrining', 'screening', 'jaminan',
];

/** Dealing with an evil is a good: "Persentase penanganan sampah", "Cakupan pelayanan kesehatan penderita hipertensi". Whole words. */
const dealing = [
  'penanganan', 'ditangani', 'tertangani', 'pelayanan', 'terlayani', 'dilayani', 'penyelesaian', 'terselesaikan', 'diselesaikan', 'penemuan', 'ditemukan', 'cakupan', 'mendapat', 'mendapatkan', 'menerima', 'memperoleh', 'diobati', 'kesembuhan',
  'penanggulangan', 'pencegahan', 'dicegah', 'ditindaklanjuti', 'tindak', 'rehabilitasi', 'direhabilitasi', 'terpenuhi', 'pemenuhan', 'dibina', 'pembinaan', 'pemberdayaan', 'bebas', 'keberhasilan', 'penyelidikan', 'pendampingan', 'perlindungan',
  'terlindungi', 'jaminan', 'deteksi', 'pemeriksaan', 'informasi', 'kesiapsiagaan', 'ketangguhan',
];

/** The name speaks of the change itself, which a value may state as a change or as what is left. Whole words. */
const change = ['penurunan', 'pengurangan', 'menurunnya', 'berkurangnya', 'perubahan', 'deviasi', 'selisih', 'rasio belanja', 'realisasi', 'paket a', 'paket b', 'paket c'];
const ofChange = new RegExp(`(^| )(${change.join('|')})(?!\\p{L})`, 'u');

/** A target of so many each year is no level that could fall: what is done in one year is not undone in the next. */
const perYear = /^(jumlah|banyaknya|panjang|luas|volume|pembangunan|pemasangan|pengadaan)(?!\p{L})/u;

const bits = { fewer: 1, more: 2, dealing: 4, change: 8 } as const;
const stems = new Stems([
  ...fewer.map((stem) => [stem, bits.fewer] as const), ...more.map((stem) => [stem, bits.more] as const), ...dealing.map((word) => [`${word} `, bits.dealing] as const),
  ...change.map((word) => [word, bits.change] as const),
]);
const negated = /(^| )(tidak|belum|bukan|non|tanpa|rusak|kritis|kumuh|buruk)(?!\p{L})/u;

/** Which way an indicator should move; null where neither its column nor its name says. The profile's words come before the general ones. */
export function polarityOf(indikator: Indikator, profil: Profil): Polarity | null {
  const stated = statedWay(indikator.arah);
  if (stated !== undefined) return stated && { way: stated, from: 'arah' };
  const name = foldName(indikator.name);
  const way = settledWay(name, profil) ?? inferredWay(name);
  return way && { way, from: 'nama' };
}

/** What the column `arah` says; null where it says neither ("Nilai akhir"), undefined where it is absent or empty. */
function statedWay(arah: string | null): 'naik' | 'turun' | null | undefined {
  if (arah === null) return undefined;
  const words = arah.toLowerCase();
  if (words.trim() === '') return undefined;
  if (/turun|negati|lower|rendah|minim|kurang|kecil|decreas|↓/.test(words)) return 'turun';
  return /naik|positi|higher|tinggi|maks|meningkat|besar|increas|↑/.test(words) ? 'naik' : null;
}

function settledWay(name: string, { fewerIsBetter, moreIsBetter }: Profil): 'naik' | 'turun' | null {
  if (hasOne(name, fewerIsBetter)) return 'turun';
  return hasOne(name, moreIsBetter) ? 'naik' : null;
}

function hasOne(name: string, words: readonly string[]): boolean {
  return words.length > 0 && words.some((word) => ` ${name} `.includes(` ${foldName(word)} `));
}

function inferredWay(name: string): 'naik' | 'turun' | null {
  const found = stems.in(name);
  if (found === 0 || (found & bits.change && ofChange.test(name))) return null;
  if (found & bits.dealing) return perYear.test(name) || negated.test(name) ? null : 'naik';
  if (found & bits.fewer) return 'turun';
  return found & bits.more && !perYear.test(name) && !negated.test(name) ? 'naik' : null;
}
