import type { Level } from '../../../src/plan';

/** Openings and objects that titles of tujuan and sasaran are put together from, as planners word them. */
export const outcomes = ['Meningkatnya', 'Terwujudnya', 'Menurunnya', 'Menguatnya', 'Tersedianya', 'Terpenuhinya', 'Meningkatkan', 'Mewujudkan'];
export const subjects = [
  'kualitas pelayanan publik', 'birokrasi yang bersih dan melayani', 'derajat kesehatan masyarakat', 'akses dan mutu pendidikan', 'infrastruktur wilayah yang merata',
  'pertumbuhan ekonomi inklusif', 'ketahanan pangan daerah', 'kualitas lingkungan hidup', 'daya saing pariwisata', 'akuntabilitas kinerja pemerintah daerah',
  'pendapatan petani dan nelayan', 'kesiapsiagaan menghadapi bencana', 'kerukunan umat beragama', 'perlindungan perempuan dan anak', 'investasi dan iklim usaha',
  'konektivitas antarwilayah', 'kapasitas fiskal daerah', 'tata kelola desa', 'produktivitas tenaga kerja', 'pelestarian budaya lokal',
];
/** Openings of strategi and of arah kebijakan. */
export const ways = ['Peningkatan', 'Penguatan', 'Percepatan', 'Pemerataan', 'Optimalisasi', 'Pengembangan'];
export const directions = ['Mendorong', 'Memfasilitasi', 'Memperluas', 'Menyempurnakan', 'Mengintegrasikan', 'Memperkuat'];
export const wishes = [
  'Mewujudkan sumber daya manusia yang unggul dan berkarakter', 'Membangun ekonomi daerah yang tangguh dan berkelanjutan', 'Meningkatkan tata kelola pemerintahan yang bersih, efektif dan terpercaya',
  'Mempercepat pembangunan infrastruktur yang berkeadilan', 'Menjaga kelestarian lingkungan dan kearifan lokal', 'Memenuhi kebutuhan dasar secara mudah dan terjangkau',
];
export const visions = ['Daerah yang maju, mandiri dan sejahtera', 'Terwujudnya kabupaten yang berdaya saing dan berakhlak mulia', 'Maju bersama menuju kesejahteraan'];
/** Objects of programmes, kegiatan and sub kegiatan, in the manner of the nomenklatur. */
export const works = [
  'Pengelolaan Pendidikan', 'Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat', 'Pengelolaan Sumber Daya Air (SDA)', 'Penyelenggaraan Jalan', 'Pengembangan Perumahan',
  'Pemberdayaan Sosial', 'Penempatan Tenaga Kerja', 'Pengarusutamaan Gender', 'Penanganan Kerawanan Pangan', 'Pengelolaan Persampahan', 'Pendaftaran Penduduk', 'Aplikasi Informatika',
  'Pengelolaan Informasi dan Komunikasi Publik', 'Penyelenggaraan Statistik Sektoral', 'Promosi Penanaman Modal', 'Pembinaan Perpustakaan', 'Penyuluhan Pertanian', 'Peningkatan Daya Tarik Destinasi Pariwisata',
  'Penanggulangan Bencana', 'Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah', 'Penyelenggaraan Pengawasan', 'Kepegawaian Daerah', 'Pengelolaan Barang Milik Daerah', 'Pembinaan Keluarga Berencana (KB)',
  'Penyediaan Akses Internet', 'Pembangunan Unit Sekolah Baru (USB)', 'Rehabilitasi Ruang Kelas', 'Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan', 'Fasilitasi Pemasaran Produk', 'Koordinasi dan Sinkronisasi Penyusunan Dokumen',
];
export const duties = [
  'Pendidikan', 'Kesehatan', 'Pekerjaan Umum dan Penataan Ruang', 'Sosial', 'Tenaga Kerja', 'Pangan', 'Lingkungan Hidup', 'Perhubungan', 'Komunikasi dan Informatika', 'Statistik', 'Kebudayaan', 'Pariwisata', 'Pertanian', 'Perdagangan',
];
export const dutyGroups = ['WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR', 'WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR', 'PILIHAN'];

/** What an indicator measures decides its name, its satuan and how its values look. */
export type Measure = 'persen' | 'indeks' | 'hitung' | 'predikat' | 'rentang' | 'batas' | 'rasio' | 'bersatuan';

export const measured: Readonly<Record<Measure, readonly (readonly [name: string, satuan: string])[]>> = {
  persen: [
    ['Persentase jalan dalam kondisi mantap', 'Persen'], ['Persentase temuan yang ditindaklanjuti', '%'], ['Cakupan kepemilikan dokumen kependudukan', 'Persen'], ['Tingkat Kemiskinan', 'Persen'],
    ['Persentase ASN yang mengikuti pengembangan kompetensi', 'persen'], ['Laju Pertumbuhan Ekonomi', '%'], ['Prevalensi Stunting pada Balita', 'Persen'], ['Persentase Hasil Penelitian yang ditindaklanjuti dalam Dokumen Perencanaan', 'Persen'],
    ['Persentase Perangkat Daerah yang menerapkan sistem kerja berbasis kinerja', '%'], ['Persentase capaian target program', 'Persen'],
  ],
  indeks: [
    ['Indeks Reformasi Birokrasi', 'Poin'], ['Nilai SAKIP', 'Nilai'], ['Indeks Kepuasan Masyarakat', 'Indeks'], ['Usia Harapan Hidup', 'Tahun'], ['Indeks Risiko Bencana', 'Poin'], ['Skor Pola Pangan Harapan', 'Skor'],
    ['Tingkat maturitas SPIP', 'Level'], ['Nilai Tukar Petani', 'Indeks'], ['Rata-rata Lama Sekolah', 'Tahun'], ['Indeks Sistem Pemerintahan Berbasis Elektronik', 'Nilai'],
  ],
  hitung: [
    ['Jumlah kunjungan wisatawan', 'Orang'], ['Jumlah layanan SPBE', 'Layanan'], ['Jumlah dokumen perencanaan yang disusun', 'Dokumen'], ['Jumlah pelaku usaha yang dibina', 'UMKM'], ['Jumlah destinasi wisata yang dikembangkan', 'Lokasi'],
    ['Jumlah unit sekolah baru yang dibangun', 'Unit'], ['Jumlah laporan hasil pengawasan', 'Laporan'], ['Jumlah peserta pelatihan', 'Orang'],
  ],
  predikat: [['Opini BPK', 'Predikat'], ['Predikat AKIP', 'Predikat'], ['Tingkat Kapabilitas APIP', 'Level'], ['Predikat Kabupaten Layak Anak', 'Kategori']],
  rentang: [['Tingkat Pengangguran Terbuka', 'Persen'], ['Angka Kemiskinan', '%'], ['Indeks Pembangunan Manusia', 'Poin']],
  batas: [['Angka kematian ibu', 'Kasus'], ['Waktu tanggap penanganan kebakaran', 'Menit'], ['Prevalensi balita gizi buruk', 'Persen']],
  rasio: [['Rasio kematian ibu per 100.000 kelahiran hidup', 'Rasio'], ['Angka kesakitan DBD per 100.000 penduduk', 'Kasus']],
  bersatuan: [['Pasar tradisional yang direvitalisasi', 'Pasar'], ['Panjang jaringan irigasi yang direhabilitasi', 'Km'], ['Perangkat daerah yang menerapkan tanda tangan elektronik', 'OPD']],
};

export interface AgencyWords {
  readonly name: string;
  /** A second spelling that can only mean this agency. */
  readonly short: string;
}

/** Agencies, some with commas and "dan" inside their names. */
export const agencies: readonly AgencyWords[] = [
  { name: 'Dinas Kesehatan', short: 'Dinkes' },
  { name: 'Dinas Pekerjaan Umum dan Penataan Ruang', short: 'DPUPR' },
  { name: 'Dinas Komunikasi, Informatika, Persandian dan Statistik', short: 'Diskominfo' },
  { name: 'Sekretariat Daerah', short: 'SETDA' },
  { name: 'Satuan Polisi Pamong Praja', short: 'SATPOL PP' },
  { name: 'Badan Perencanaan Pembangunan Daerah', short: 'Bappeda' },
  { name: 'Inspektorat', short: 'INSPEKTORAT' },
  { name: 'Dinas Kependudukan dan Pencatatan Sipil', short: 'Disdukcapil' },
  { name: 'Dinas Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Perempuan dan Perlindungan Anak', short: 'DINAS PENGENDALIAN PENDUDUK, KELUARGA BERENCANA, PEMBERDAYAAN PEREMPUAN DAN PERLINDUNGAN ANAK' },
  { name: 'Dinas Lingkungan Hidup', short: 'DLH' },
  { name: 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia', short: 'BKPSDM' },
  { name: 'RSUD dr. Contoh', short: 'RSUD DR. CONTOH' },
];
export const everybody = ['Semua Perangkat Daerah', 'Seluruh Perangkat Daerah', '29 Perangkat Daerah Kabupaten dan 26 Perangkat Daerah Kecamatan', 'PD Pengampu Urusan Pendidikan'];

export const wordOf: Readonly<Record<Level, string>> = {
  visi: 'Visi', misi: 'Misi', tujuan: 'Tujuan', sasaran: 'Sasaran', strategi: 'Strategi', 'arah-kebijakan': 'Arah Kebijakan',
  urusan: 'Urusan', 'bidang-urusan': 'Bidang Urusan', program: 'Program', kegiatan: 'Kegiatan', 'sub-kegiatan': 'Sub Kegiatan',
};
