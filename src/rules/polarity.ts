import type { Indikator, Profil } from '../plan';
import { foldName, remember } from './names';

/** Letters by which stems are looked up. */
const prefix = 3;

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

/** The name speaks of the change itself, which a value may state as a change or as what is left. */
const ofChange = /(^| )(penurunan|pengurangan|menurunnya|berkurangnya|perubahan|deviasi|selisih|rasio belanja|realisasi|paket [abc])(?!\p{L})/u;

/** A target of so many each year is no level that could fall: what is done in one year is not undone in the next. */
const perYear = /^(jumlah|banyaknya|panjang|luas|volume|pembangunan|pemasangan|pengadaan)(?!\p{L})/u;

const fewerWords = anyOf(fewer);
const moreWords = anyOf(more);
const dealingWords = anyOf(dealing.map((word) => `${word} `));
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
  const words = (arah ?? '').toLowerCase();
  if (words.trim() === '') return undefined;
  if (/turun|negati|lower|rendah|minim|kurang|kecil|decreas|↓/.test(words)) return 'turun';
  return /naik|positi|higher|tinggi|maks|meningkat|besar|increas|↑/.test(words) ? 'naik' : null;
}

function settledWay(name: string, { fewerIsBetter, moreIsBetter }: Profil): 'naik' | 'turun' | null {
  const has = (words: readonly string[]): boolean => words.some((word) => ` ${name} `.includes(` ${foldName(word)} `));
  if (has(fewerIsBetter)) return 'turun';
  return has(moreIsBetter) ? 'naik' : null;
}

const inferredWay = remember((name: string): 'naik' | 'turun' | null => {
  if (ofChange.test(name)) return null;
  if (dealingWords(name)) return perYear.test(name) || negated.test(name) ? null : 'naik';
  if (fewerWords(name)) return 'turun';
  return moreWords(name) && !perYear.test(name) && !negated.test(name) ? 'naik' : null;
});

/** Whether a word of a name begins like one of the stems. */
function anyOf(stems: readonly string[]): (name: string) => boolean {
  const byPrefix = new Map<string, string[]>();
  for (const stem of stems) byPrefix.set(stem.slice(0, prefix), [...(byPrefix.get(stem.slice(0, prefix)) ?? []), stem]);
  return (name) => {
    const ended = `${name} `;
    for (let at = 0; at >= 0; at = name.indexOf(' ', at) + 1 || -1) {
      if (byPrefix.get(name.slice(at, at + prefix))?.some((stem) => ended.startsWith(stem, at))) return true;
    }
    return false;
  };
}
