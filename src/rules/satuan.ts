import type { Form, Indikator, Value } from '../plan';
import { remember } from './names';
import { oneSlipApart } from './nearest';

/**
 * Satuan with their other spellings, the usual one first. Gathered from what is written in the official nomenklatur of 2027 (7 581 rows, 210
 * spellings), a published list of 454 satuan with aliases, and the matrices of five regions; the first spelling is the most frequent one there.
 */
const spelt: readonly (readonly string[])[] = [
  ['Persen', '%', '%%', 'persentase', 'prosentase', 'presentase', 'prosen', '% persentase', 'persen (%)'],
  ['Dokumen', 'dok', 'doc'], ['Laporan', 'lap'], ['Orang', 'org'], ['Unit'], ['Paket', 'pkt'], ['Kegiatan', 'keg'], ['Buah', 'bh'], ['Lembar', 'lbr'],
  ['Km', 'kilometer'], ['M', 'meter', 'mtr'], ['M2', 'meter persegi'], ['M3', 'meter kubik'], ['Km2', 'kilometer persegi'], ['Cm', 'sentimeter'],
  ['Ha', 'hektar', 'hektare'], ['Kg', 'kilogram'], ['Gram', 'gr'], ['Liter', 'ltr'], ['Ton'], ['Kuintal', 'kwintal'],
  ['Bulan', 'bln'], ['Tahun', 'thn', 'th'], ['Hari', 'hr'], ['Jam'], ['Menit', 'mnt'], ['Detik', 'dtk'], ['Minggu'], ['Triwulan', 'tw'], ['Semester'],
  ['Rupiah', 'rp', 'idr'], ['KK', 'kepala keluarga'], ['Eksemplar', 'eks', 'ekpl', 'examplar'], ['Orang/Bulan', 'ob', 'orang bulan'], ['Orang/Hari', 'oh', 'orang hari'],
  ['Perangkat Daerah', 'opd', 'skpd', 'pd'], ['Kabupaten/Kota', 'kab/kota'], ['Sambungan Rumah', 'sr', 'sambungan rumah (sr)'], ['Derajat Celcius', 'celcius'], ['kWh'],
];

/** Things that are counted, measured or graded, by the first word that names them: "Unit Rumah", "Kelompok Masyarakat", "Layanan Informasi". */
const heads = new Set(`
poin indeks nilai skor level predikat kategori opini peringkat rasio koefisien tingkat kelas tipe skala grade angka persen dokumen laporan orang unit paket kegiatan buah
lembar km kilometer meter m cm mm m2 m3 km2 ha hektar kg kilogram gram liter ton kuintal bulan tahun hari jam menit detik minggu triwulan semester rupiah rp idr kk eksemplar ob oh oj ot op
perangkat opd skpd kabupaten kota provinsi kecamatan kelurahan desa kampung gampong nagari distrik rt rw dusun lingkungan daerah wilayah kawasan lokasi lokus titik ruas rute trayek peta
ruang rumah bangunan gedung jembatan bendung bendungan embung danau situ sungai saluran irigasi jaringan di daerah sambungan sistem drainase flyover makam pelabuhan pasar kios terminal
lembaga instansi institusi organisasi ormas parpol badan perusahaan koperasi umkm ukm ikm usaha pelaku pengusaha industri entitas asosiasi komunitas penerbit lpksm kelompok poktan gapoktan pokmas lpk bumdes bum
forum tim regu dinas uptd kader pegawai asn pns guru siswa peserta mahasiswa pendidik murid anak balita baduta bayi ibu jiwa penduduk warga keluarga rumahtangga kepala santri atlet pemuda wisatawan
pengunjung pengguna pelanggan penyelenggara pengelola petani nelayan tenaga pekerja pasien penyandang pmks ppks wus pus akseptor kh kelahiran korban responden
sekolah paud sd smp sma satuan puskesmas pustu posyandu fasyankes faskes rs rsud klinik perpustakaan museum pesantren panti taman
layanan informasi aplikasi website domain subdomain konten digital media publikasi film judul buku naskah berkas arsip data daftar entry dataset produk inovasi varietas
kebijakan peraturan perda perkada perbup perdes rekomendasi usulan aduan pengaduan permohonan izin ijin perizinan sertifikat akta surat sk sop berita kesepakatan kerja mou keputusan
perkara kasus temuan sanksi operasi lhp kejadian pelanggaran konflik objek obyek cagar warisan situs destinasi odtw event even acara festival promosi pameran pertandingan medali penghargaan
kali frekuensi sesi siklus pertemuan rapat pelatihan beasiswa jenis macam komoditi komoditas bidang sektor subsektor sub aspek komponen indikator substansi bahasa materi tatanan biaya
sampel dosis vial botol tablet kapsul ampul kotak dus box pak pack set stel batang pohon bibit benih anakan setek stek ekor galur rumpun tandan karung sak zak kendaraan mobil motor kapal armada
alat sarana prasarana fasilitas peralatan mesin perangkat lampu rambu halte kwh kw mw watt va volt ampere bit byte mbps gbps hz kalori kkal kilokalori gr ppm db ntu helpdesk pelatda bpsk skrd
persil bidangtanah lisensi bantuan hgb sppt wajib nop perjalanan penerbangan tayang spot porsi rim rol roll pasang tabung drum galon gulung lusin kali hunian rtk ruko
juta miliar milyar triliun ribu usd dolar
`.trim().split(/\s+/));

/** Grades that planners write where a satuan should stand: "WTP", "BB", "Sedang". */
const grades = new Set(['wtp', 'wdp', 'tw', 'tmp', 'aa', 'a', 'bb', 'b', 'cc', 'c', 'd', 'baik', 'sangat baik', 'cukup', 'kurang', 'sedang', 'tinggi', 'rendah', 'madya', 'nindya', 'utama', 'pratama', 'mandiri', 'tepat waktu']);

/** "Orang / Bulan" → "orang/bulan"; "SatuanPendidikan" → "satuan pendidikan"; "per 100.000 penduduk" → "/100000 penduduk"; "M²" → "m2". */
export const foldSatuan = remember((text: string): string =>
  text
    .replace(/(\p{Ll}{2})(\p{Lu})/gu, '$1 $2')
    .replace(/([%])(?=\p{L})/gu, '$1 ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(\d)[.,](?=\d{3})/g, '$1')
    .replace(/(^|\s)per (?=[\p{L}\d])/gu, '/')
    .replace(/\s*\/\s*/g, '/')
    .replace(/[.,;:]+$/, '')
    .trim());

const byFold = new Map<string, { readonly key: string; readonly name: string }>();
for (const [name = '', ...others] of spelt) for (const text of [name, ...others]) byFold.set(foldSatuan(text), { key: foldSatuan(name), name });
for (const head of heads) if (!byFold.has(head)) byFold.set(head, { key: head, name: head.charAt(0).toUpperCase() + head.slice(1) });

/** What two spellings of one satuan have in common: "%" and "Persen", "Dok" and "Dokumen", "Orang / Bulan" and "OB". */
export const satuanKey = remember((text: string): string => {
  const folded = foldSatuan(text);
  const whole = byFold.get(folded);
  if (whole) return whole.key;
  return folded.includes('/') ? folded.split('/').map((part) => byFold.get(part)?.key ?? part).join('/') : folded;
});

/** Whether the general list has it: as it stands, by its first word, or by a part of a rate ("Anak/WUS", "/1000 KH"). */
export const isCommonSatuan = remember((text: string): boolean => {
  const folded = foldSatuan(text);
  if (byFold.has(folded) || /^\/\d/.test(folded)) return true;
  return folded.split('/').some((part) => heads.has(part.split(' ')[0]?.replace(/[^\p{L}\d]/gu, '') ?? ''));
});

/** Whether it is a grade, which belongs into the values. */
export function isGrade(text: string): boolean {
  return grades.has(foldSatuan(text));
}

const commonNames: readonly string[] = [...new Set([...byFold.values()].map(({ name }) => name))];

/** The satuan that an unknown one was meant for: "Unir" → Unit, "Doumen" → Dokumen; null where none or several are one slip of the finger away. */
export function slippedFrom(text: string, allowed: readonly string[]): string | null {
  const folded = foldSatuan(text);
  if (folded.length < 4 || isCommonSatuan(text) || isGrade(text) || allowed.some((one) => satuanKey(one) === satuanKey(text))) return null;
  const meant = [...allowed, ...(allowed.length > 0 ? [] : commonNames)].filter((other) => oneSlipApart(folded, foldSatuan(other)));
  return new Set(meant.map(satuanKey)).size === 1 ? meant[0] ?? null : null;
}

/** Whether the satuan is per cent, in any spelling. */
export function isPercent(text: string): boolean {
  return satuanKey(text) === 'persen';
}

/**
 * The satuan as its own column states it; null where the column is empty or absent. A reader takes the satuan from the end of the name
 * ("Luas RTH (Ha)") where the column is silent: that is no cell to mend.
 */
export function satuanCell({ satuan, name }: Indikator): string | null {
  if (satuan === null) return null;
  return name.includes(`(${satuan})`) && name.replace(/[*†\s]+$/, '').endsWith(`(${satuan})`) ? null : satuan;
}

/** The unit that a value carries inside its own text: "UMKM" of "15.467 UMKM", "%" of "85%"; null where it carries none. */
export function unitOfForm(form: Form): string | null {
  switch (form.kind) {
    case 'percent':
      return '%';
    case 'quantity':
      return form.unit;
    case 'range': case 'inequality':
      return form.percent ? '%' : form.unit;
    case 'ratio':
      return `/${form.per}${form.unit ? ` ${form.unit}` : ''}`;
    default:
      return null;
  }
}

/** The same of a whole cell: a number format may show a unit that nobody typed, as `#,###" ha"` shows 266 as "266 ha". */
export function unitOfValue({ form, raw }: Value): string | null {
  if (form.kind !== 'number') return unitOfForm(form);
  // Most numbers end in a digit, and this is asked of every cell.
  const last = raw.charCodeAt(raw.length - 1);
  if (last >= 48 && last <= 57) return null;
  return /\d\s+(\p{L}[\p{L}\d/. ]*?)\.?\s*$/u.exec(raw)?.[1] ?? null;
}
