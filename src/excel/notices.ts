import type { Failure } from './host/failure';
import type { Notice } from './session-state';

/** Every sentence the session can say; `strings` group `session` has the words, and a test compares the two. */
export const noticeKeys = [
  'diperiksa', 'diperiksa.bersih', 'tanpa-tabel', 'semua-ada-opd', 'tidak-ada-sel', 'sel-tersembunyi.baris', 'sel-tersembunyi.kolom', 'ditandai', 'ditandai.sebagian', 'tanpa-temuan', 'tanda-dihapus', 'tanpa-tanda',
  'opd-ditetapkan', 'opd-sudah', 'tanpa-kolom-opd', 'nama-kosong', 'dibatalkan', 'dibatalkan.sebagian', 'dibatalkan.tidak-ada', 'dibatalkan.sudah', 'tanpa-batal', 'tabel-dibuat', 'tabel-dibuat.tanpa-kertas',
  'tabel-dibuat.tanpa-cetak', 'tabel-dihentikan', 'tabel-tersisa', 'tabel-tidak-dikenal', 'tanpa-rencana', 'contoh-dibuat', 'buku-tidak-kosong', 'dihentikan', 'susunan-disimpan', 'susunan-otomatis', 'susunan-kosong',
  'gagal-busy', 'gagal-protected', 'gagal-gone', 'gagal-tooLarge', 'gagal-conflict', 'gagal-notSupported', 'gagal-host', 'tertulis-sebagian', 'belum-pasti', 'urung-opd',
  'pengaman-dipasang', 'pengaman-dilepas', 'pengaman-tidak-ada', 'pengaman-tanpa-pilihan', 'pengaman-sebagian',
  'temuan-ditulis', 'temuan-kosong',
  'banding-hilang', 'banding-ditulis',
  'pohon-dibuat', 'pohon-dibuat.sel', 'pohon-dibuat.tanpa-kertas', 'pohon-dibuat.tanpa-cetak', 'peta-dibuat', 'grafik-dibuat', 'grafik-dibuat.sebagian', 'grafik-tanpa-bagan', 'grafik-kosong', 'grafik-terlalu-banyak', 'gambar-kosong',
  'diperbaiki', 'diperbaiki.sebagian', 'perbaikan-gugur', 'urung-perbaikan',
  'temuan-diabaikan', 'temuan-ditampilkan', 'alasan-kosong', 'temuan-hilang', 'abaian-hilang', 'urung-abaikan', 'urung-tampilkan', 'dibatalkan.abaian', 'dibatalkan.tampilan', 'dibatalkan.abaian-gugur',
  'profil-disimpan', 'profil-sama', 'urung-profil',
  'isi-ulang', 'isi-ulang.satu-salinan', 'isi-ulang.tanpa-salinan', 'isi-ulang.sebagian', 'isi-ulang.sama', 'isi-ulang.diambil', 'isi-ulang.berhenti', 'isi-ulang.bukan-tabel', 'isi-ulang.tidak-dikenali', 'isi-ulang.diurutkan', 'isi-ulang.sumber-hilang',
  'isi-ulang.lembar-hilang', 'isi-ulang.terlindung', 'isi-ulang.disaring', 'isi-ulang.tabel-excel', 'isi-ulang.dihentikan', 'isi-ulang.dihentikan.diambil', 'urung-ambil',
  'templat-diisi', 'templat-terisi', 'templat-disaring', 'templat-tanpa-isi', 'templat-tanpa-kepala', 'urung-templat',
] as const;

export type NoticeKey = (typeof noticeKeys)[number];

export interface Said {
  readonly kind: Notice['kind'];
  readonly key: NoticeKey;
  readonly params?: Notice['params'];
}

export function saidOfFailure(failure: Failure): Said {
  return { kind: 'failed', key: `gagal-${failure.kind}`, params: { kode: failure.code } };
}
