import type { Level } from '../../../src/plan';
import type { Chain } from './sketch';

/** Header words as published tables and planners' own files have them; the first of each is that of T-C.14. */
export const headers = {
  nomor: ['No', 'NO', 'No.', 'NO.', 'Nomor'],
  kode: ['Kode', 'KODE', 'KODEFIKASI', 'No. Rek', 'Kode Rekening'],
  tingkat: ['Tingkat', 'TINGKAT', 'KELOMPOK', 'Kelompok', 'Jenjang', 'Level'],
  indikator: [
    'Indikator Kinerja (tujuan/impact/ outcome)', 'Indikator', 'INDIKATOR', 'Indikator Kinerja', 'INDIKATOR KINERJA', 'Indikator Program (outcome)', 'INDIKATOR OUTCOME/OUTPUT', 'Indikator Tujuan/Sasaran',
    'Indikator Kinerja Program (outcome)', 'INDIKATOR KINERJA UTAMA', 'IKU', 'Indikator Kinerja Utama (IKU)', 'Indikator Kinerja Tujuan/Sasaran/Program Prioritas', 'INDIKATOR PROGRAM / KEGIATAN / SUB KEGIATAN', 'IKU/IKD',
    'Indikator Kinerja Tujuan, Sasaran, Program (outcome) dan Kegiatan (output)', 'Indikator Kinerja Program (outcome) / Kegiatan (output)', 'Indikator Kinerja sesuai Tugas dan Fungsi Perangkat Daerah', 'Indikator Utama',
  ],
  satuan: ['Satuan', 'SATUAN', 'Satuan Indikator', 'satuan', 'Ukuran'],
  awal: [
    'Kondisi Kinerja Awal RPJMD (Tahun 0)', 'Kondisi Awal', 'KONDISI AWAL', 'Baseline', 'BASELINE 2024', 'BASELINE TAHUN 2024', 'Data Capaian pada Tahun Awal Perencanaan', 'Target Awal', 'Kondisi Kinerja pada awal periode RPJMD',
    'Kondisi Awal RPJMD', 'Data Capaian Pada Awal Tahun Perencanaan', 'Kondisi Kinerja pada awal periode RPJMD (Tahun 0)',
  ],
  akhir: ['Kondisi Kinerja pada akhir periode RPJMD', 'Kondisi Akhir', 'KONDISI AKHIR', 'Kondisi Kinerja pada akhir periode Renstra Perangkat Daerah', 'Target Akhir', 'Kondisi Akhir RPJMD', 'Kondisi Kinerja pada Akhir Periode RPJMD', 'Akhir Periode', 'Akhir RPJMD', 'Akhir Periode Renstra'],
  target: ['target', 'Target', 'TARGET', 'KINERJA', 'K', 'Target Kinerja'],
  pagu: ['Rp', 'RUPIAH', 'PAGU', 'Pagu Anggaran', 'Pagu Indikatif', 'Rp.', 'Pagu (Rp)'],
  paguMillions: ['Rp (juta)', 'Rp.(juta)', 'Pagu (juta Rp)', 'PAGU (JUTA RUPIAH)', 'Rp (Juta)'],
  zero: ['Thn 0', 'Th.0', 'Th-0', 'Tahun 0', 'TAHUN KE-0', 'T0'],
  reached: ['Capaian', 'Realisasi', 'CAPAIAN TAHUN', 'Realisasi Tahun'],
  realisasi: ['Realisasi', 'REALISASI', 'Realisasi Kinerja'],
  realisasiPagu: ['Realisasi Anggaran', 'Realisasi Rp', 'Realisasi Keuangan', 'REALISASI ANGGARAN'],
  realisasiMillions: ['Realisasi Rp (juta)', 'Realisasi Anggaran (juta Rp)'],
  capaian: ['Capaian', 'CAPAIAN', 'Tingkat Capaian (%)'],
  group: [
    'Capaian Kinerja Program dan Kerangka Pendanaan', 'Capaian Kinerja Program', 'Target Kinerja Program dan Kerangka Pendanaan', 'TARGET DAN PAGU INDIKATIF', 'Capaian Kinerja dan Kerangka Pendanaan', 'TARGET DAN PAGU INDIKATIF TAHUN', 'Target dan Kerangka Pendanaan',
  ],
  targetGroup: ['Target Kinerja', 'TARGET TAHUN', 'Target Tahun', 'TARGET KINERJA', 'Target Capaian Setiap Tahun', 'Target Tujuan per Tahun', 'Target Capaian per Tahun'],
  targetGroupKe: ['Target Kinerja Tujuan/Sasaran Pada Tahun Ke-', 'Target Renstra Perangkat Daerah Tahun Ke-', 'Target Kinerja Tahun Ke-'],
  paguGroup: ['Pagu Indikatif (Rp)', 'PAGU INDIKATIF', 'Pagu Anggaran', 'Pagu Indikatif Tahun', 'Kerangka Pendanaan (Rp)', 'Kebutuhan Pendanaan'],
  paguGroupKe: ['Pagu Indikatif (Rp) Tahun Ke-', 'Anggaran pada Tahun Ke-'],
  paguGroupMillions: ['Pagu Indikatif (dalam juta rupiah)', 'Pagu Anggaran (Juta Rp)'],
  over: ['Rencana Kinerja', 'RENCANA TARGET KINERJA', 'Periode RPJMD', 'Indikator Kinerja dan Kerangka Pendanaan'],
  opd: [
    'Perangkat Daerah Penanggung Jawab', 'PERANGKAT DAERAH PENANGGUNG JAWAB', 'Perangkat Daerah Penanggungjawab', 'Unit Kerja Perangkat Daerah Penanggung-jawab', 'SKPD Penanggung Jawab', 'PD Penanggung Jawab', 'PD MEMBIDANGI URUSAN', 'PRODUSEN DATA',
    'SKPD', 'OPD', 'Unit Penanggung Jawab', 'Penanggung Jawab', 'OPD Pengampu', 'Perangkat Daerah',
  ],
  lokasi: ['Lokasi', 'LOKASI'],
  ket: ['Ket.', 'KET.', 'Keterangan', 'KETERANGAN'],
  definisi: ['Definisi Operasional', 'Definisi Operasional/Formulasi', 'Rumus Perhitungan', 'DEFINISI', 'RUMUS/PERSAMAAN'],
  sumber: ['Sumber Data', 'SUMBER DATA'],
  tahun: ['Tahun', 'TAHUN', 'Tahun Target'],
  lines: ['Jenis', 'Uraian Nilai', 'Komponen', 'Jenis Data', 'JENIS'],
  figures: ['Nilai', 'Angka', 'Besaran', 'Jumlah', 'NILAI', 'Target'],
} as const satisfies Record<string, readonly string[]>;

/** Heads of a column that holds one level only. */
export const levelHeads: Readonly<Record<Level, readonly string[]>> = {
  visi: ['Visi', 'VISI'],
  misi: ['Misi', 'MISI'],
  tujuan: ['Tujuan', 'TUJUAN', 'Tujuan RPJMD', 'Tujuan Renstra', 'Tujuan PD'],
  sasaran: ['Sasaran', 'SASARAN', 'Sasaran Strategis', 'Sasaran RPJMD', 'SASARAN STRATEGIS', 'Sasaran Renstra'],
  strategi: ['Strategi', 'STRATEGI'], 'arah-kebijakan': ['Arah Kebijakan', 'ARAH KEBIJAKAN'],
  urusan: ['Urusan', 'URUSAN', 'Urusan Pemerintahan'],
  'bidang-urusan': ['Bidang Urusan', 'BIDANG URUSAN'],
  program: ['Program', 'PROGRAM', 'Program Prioritas', 'Program RPJMD', 'PROGRAM PRIORITAS', 'Program Perangkat Daerah'],
  kegiatan: ['Kegiatan', 'KEGIATAN'],
  'sub-kegiatan': ['Sub Kegiatan', 'SUB KEGIATAN', 'Subkegiatan', 'Sub kegiatan'],
};

/** Heads of one column for all levels of a chain. */
export const cascadeHeads: Readonly<Record<Chain, readonly string[]>> = {
  rpjmd: ['Misi/Tujuan/Sasaran/ Program Pembangunan Daerah', 'Misi/Tujuan/Sasaran/Program', 'MISI / TUJUAN / SASARAN / PROGRAM', 'Misi, Tujuan, Sasaran, Program'],
  visi: ['Visi/Misi/Tujuan/Sasaran', 'VISI / MISI / TUJUAN / SASARAN'],
  tujuan: ['Tujuan/Sasaran RPJMD', 'TUJUAN/SASARAN RPJMD', 'Tujuan/Sasaran', 'Tujuan dan Sasaran', 'TUJUAN / SASARAN'],
  sasaran: ['Sasaran/Program', 'Sasaran dan Program', 'SASARAN / PROGRAM'],
  renstra: ['Tujuan/Sasaran/Program/Kegiatan/Sub Kegiatan', 'TUJUAN / SASARAN / PROGRAM / KEGIATAN / SUB KEGIATAN', 'Tujuan, Sasaran, Program, Kegiatan dan Sub Kegiatan'],
  urusan: ['Bidang Urusan Pemerintahan dan Program Prioritas Pembangunan', 'Urusan Pemerintahan Bidang dan Program Prioritas Pembangunan', 'Urusan/Bidang Urusan/Program Perangkat Daerah', 'URUSAN / BIDANG URUSAN / PROGRAM'],
  strategi: ['Tujuan/Sasaran/Strategi/Arah Kebijakan', 'Tujuan, Sasaran, Strategi dan Arah Kebijakan', 'TUJUAN / SASARAN / STRATEGI / ARAH KEBIJAKAN'],
  'strategi-program': ['Tujuan/Sasaran/Strategi/Program', 'Tujuan, Sasaran, Strategi dan Program'],
  list: [],
  program: ['Program/Kegiatan/Sub Kegiatan', 'Program dan Kegiatan', 'Program, Kegiatan dan Sub Kegiatan', 'BIDANG URUSAN/PROGRAM/OUTCOME/KEGIATAN/SUBKEGIATAN/OUTPUT', 'URUSAN / BIDANG URUSAN / PROGRAM / KEGIATAN / SUB KEGIATAN'],
};
/** Heads of a column with the indicators of one level. */
export const indikatorHeads: Readonly<Record<Level, readonly string[]>> = {
  visi: ['Indikator'], misi: ['Indikator Misi'], strategi: ['Indikator'], 'arah-kebijakan': ['Indikator'], urusan: ['Indikator'], 'bidang-urusan': ['Indikator'],
  tujuan: ['Indikator Tujuan', 'INDIKATOR TUJUAN', 'Indikator Kinerja Tujuan'],
  sasaran: ['Indikator Sasaran', 'Indikator Kinerja Sasaran Strategis', 'INDIKATOR SASARAN', 'Indikator Kinerja Sasaran'],
  program: ['Indikator Program', 'INDIKATOR PROGRAM', 'Indikator Kinerja Program (outcome)', 'Indikator Program (outcome)'],
  kegiatan: ['Indikator Kegiatan', 'Indikator Kinerja Kegiatan', 'INDIKATOR KEGIATAN'],
  'sub-kegiatan': ['Indikator Sub Kegiatan', 'Indikator Kinerja Sub Kegiatan', 'INDIKATOR SUB KEGIATAN'],
};
/** Heads of lists of indicators: IKU, IKD, IKK. */
export const listHeads = [
  'Indikator', 'INDIKATOR', 'Indikator Kinerja Utama', 'INDIKATOR KINERJA UTAMA', 'Indikator Kinerja Daerah', 'Indikator Utama', 'IKK', 'Indikator Kinerja Kunci',
  'Aspek/Fokus/Bidang Urusan/ Indikator Kinerja "Pembangunan Daerah"', 'Aspek/ Bidang Urusan/Indikator', 'Indikator Kinerja sesuai Tugas dan Fungsi Perangkat Daerah',
];
/** Heads that name no level; fit only where the cells themselves do. */
export const wordlessHeads = ['Uraian', 'URAIAN'];
/** Heads of one column for the levels from the program down. */
export const workHeads = ['Program dan Kegiatan', 'Program/Kegiatan/Sub Kegiatan', 'Program, Kegiatan dan Sub Kegiatan', 'PROGRAM / KEGIATAN / SUB KEGIATAN'];
