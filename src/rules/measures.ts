/**
 * Measurable indicators that published RPJMDs (Sumedang, Maluku Utara, DKI Jakarta) use for a theme, in their own words. The first theme
 * whose words all stand in a name counts, so the narrower ones come first.
 */
const themes: readonly { readonly words: readonly RegExp[]; readonly measures: readonly string[] }[] = [
  { words: [/akuntabilitas|sakip|lakip/], measures: ['Nilai SAKIP', 'Predikat AKIP'] },
  { words: [/kompetensi/, /sdm|sumber ?daya manusia|asn|aparatur|pegawai/], measures: ['Persentase ASN yang mengikuti pengembangan kompetensi', 'Indeks Sistem Merit'] },
  { words: [/teknologi|digital|elektronik|aplikasi|informatika/, /layanan|proses|pemerintahan|birokrasi/], measures: ['Indeks SPBE', 'Jumlah layanan SPBE', 'Jumlah OPD dengan pelayanan publik berbasis TI'] },
  { words: [/kelembagaan|tata kelola/], measures: ['Persentase kelembagaan yang sesuai urusan dan kewenangannya', 'Indeks Kepuasan Masyarakat'] },
  { words: [/reformasi birokrasi/], measures: ['Indeks Reformasi Birokrasi'] },
  { words: [/pelayanan publik|pelayanan perizinan|pelayanan masyarakat/], measures: ['Indeks Pelayanan Publik', 'Indeks Kepuasan Masyarakat'] },
  { words: [/integritas|bebas kkn|antikorupsi/], measures: ['Indeks Integritas Nasional', 'Tingkat maturitas SPIP'] },
  { words: [/kemiskinan/], measures: ['Tingkat Kemiskinan'] },
  { words: [/pengangguran|kesempatan kerja|lapangan kerja/], measures: ['Tingkat Pengangguran Terbuka'] },
  { words: [/stunting/], measures: ['Prevalensi Stunting (Pendek dan Sangat Pendek) pada Balita'] },
  { words: [/kualitas lingkungan/], measures: ['Indeks Kualitas Lingkungan Hidup'] },
  { words: [/sampah/], measures: ['Persentase penanganan sampah perkotaan', 'Persentase pengurangan sampah'] },
  { words: [/irigasi/], measures: ['Persentase daerah irigasi dalam kondisi baik'] },
  { words: [/(^| )jalan( |$)/], measures: ['Persentase panjang jaringan jalan dalam kondisi mantap'] },
  { words: [/bencana/], measures: ['Indeks Risiko Bencana'] },
  { words: [/koperasi/], measures: ['Persentase koperasi aktif'] },
  { words: [/pariwisata|wisatawan/], measures: ['Jumlah kunjungan wisatawan'] },
  // No measure of facilities as such was found in published documents; what they measure is the service that stands on them.
  { words: [/sarana|prasarana/], measures: ['Cakupan OPD yang memiliki dan menerapkan SOP dan standar pelayanan'] },
];

/** Measurable equivalents for an indicator's folded name; null where none is known. */
export function measurableFor(foldedName: string): readonly string[] | null {
  return themes.find((theme) => theme.words.every((word) => word.test(foldedName)))?.measures ?? null;
}
