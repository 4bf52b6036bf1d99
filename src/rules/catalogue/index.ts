import type { Rule } from '../rule';
import { akhirTidakCocok } from './akhir-tidak-cocok';
import { barisTidakTerbaca } from './baris-tidak-terbaca';
import { bedaAntarDokumen } from './beda-antar-dokumen';
import { derauDesimal } from './derau-desimal';
import { formatCampur } from './format-campur';
import { indikatorBukanUkuran } from './indikator-bukan-ukuran';
import { indikatorGandaBedaNilai } from './indikator-ganda-beda-nilai';
import { indikatorTanpaOpd } from './indikator-tanpa-opd';
import { itemYatim } from './item-yatim';
import { jumlahIndikatorKurang } from './jumlah-indikator-kurang';
import { kodeGanda } from './kode-ganda';
import { kodeJadiAngka } from './kode-jadi-angka';
import { kolomWajibTidakAda } from './kolom-wajib-tidak-ada';
import { kondisiAwalKosong } from './kondisi-awal-kosong';
import { nilaiAmbigu } from './nilai-ambigu';
import { nilaiGalat } from './nilai-galat';
import { nomorKolomRusak } from './nomor-kolom-rusak';
import { opdEjaanBerbeda } from './opd-ejaan-berbeda';
import { paguAkhirCampur } from './pagu-akhir-campur';
import { paguBukanAngka } from './pagu-bukan-angka';
import { paguKosong } from './pagu-kosong';
import { paguTertanam } from './pagu-tertanam';
import { paguTidakTerjumlah } from './pagu-tidak-terjumlah';
import { persenDiLuarRentang } from './persen-di-luar-rentang';
import { persenHilang } from './persen-hilang';
import { predikatTidakCocok } from './predikat-tidak-cocok';
import { rentangRusak } from './rentang-rusak';
import { tahunDiLuarPeriode } from './tahun-di-luar-periode';
import { tanpaIndikator } from './tanpa-indikator';
import { tanpaSasaran } from './tanpa-sasaran';
import { tanpaTujuan } from './tanpa-tujuan';
import { targetBerlawananArah } from './target-berlawanan-arah';
import { targetBukanNilai } from './target-bukan-nilai';
import { targetDatar } from './target-datar';
import { targetKosong } from './target-kosong';

/** Every rule, in the order in which findings on one owner are listed. */
export const rules: readonly Rule[] = [
  indikatorTanpaOpd,
  opdEjaanBerbeda,
  tanpaTujuan,
  tanpaSasaran,
  tanpaIndikator,
  itemYatim,
  kodeGanda,
  kodeJadiAngka,
  jumlahIndikatorKurang,
  indikatorBukanUkuran,
  indikatorGandaBedaNilai,
  kondisiAwalKosong,
  targetKosong,
  targetBukanNilai,
  nilaiGalat,
  formatCampur,
  persenHilang,
  persenDiLuarRentang,
  rentangRusak,
  targetBerlawananArah,
  targetDatar,
  akhirTidakCocok,
  predikatTidakCocok,
  derauDesimal,
  nilaiAmbigu,
  paguBukanAngka,
  paguKosong,
  paguTidakTerjumlah,
  paguAkhirCampur,
  paguTertanam,
  kolomWajibTidakAda,
  tahunDiLuarPeriode,
  nomorKolomRusak,
  barisTidakTerbaca,
  bedaAntarDokumen,
];
