import type { Rule } from '../rule';
import { akhirTidakCocok } from './akhir-tidak-cocok';
import { arahTidakDinyatakan } from './arah-tidak-dinyatakan';
import { barisTidakTerbaca } from './baris-tidak-terbaca';
import { bedaAntarDokumen } from './beda-antar-dokumen';
import { definisiKosong } from './definisi-kosong';
import { derauDesimal } from './derau-desimal';
import { ejaanIstilah } from './ejaan-istilah';
import { formatCampur } from './format-campur';
import { indikatorAktivitas } from './indikator-aktivitas';
import { indikatorBukanUkuran } from './indikator-bukan-ukuran';
import { indikatorGanda } from './indikator-ganda';
import { indikatorGandaBedaNilai } from './indikator-ganda-beda-nilai';
import { indikatorMajemuk } from './indikator-majemuk';
import { indikatorSamaDenganInduk } from './indikator-sama-dengan-induk';
import { indikatorTanpaOpd } from './indikator-tanpa-opd';
import { itemYatim } from './item-yatim';
import { jumlahIndikatorKurang } from './jumlah-indikator-kurang';
import { kodeGanda } from './kode-ganda';
import { kodeJadiAngka } from './kode-jadi-angka';
import { kodeTidakBaku } from './kode-tidak-baku';
import { kolomWajibTidakAda } from './kolom-wajib-tidak-ada';
import { kondisiAwalKosong } from './kondisi-awal-kosong';
import { nilaiAmbigu } from './nilai-ambigu';
import { nilaiGalat } from './nilai-galat';
import { nomorKolomRusak } from './nomor-kolom-rusak';
import { opdBedaUrusan } from './opd-beda-urusan';
import { opdEjaanBerbeda } from './opd-ejaan-berbeda';
import { opdGanda } from './opd-ganda';
import { opdTidakDikenal } from './opd-tidak-dikenal';
import { paguAkhirCampur } from './pagu-akhir-campur';
import { paguBukanAngka } from './pagu-bukan-angka';
import { paguKosong } from './pagu-kosong';
import { paguTertanam } from './pagu-tertanam';
import { paguTidakTerjumlah } from './pagu-tidak-terjumlah';
import { persenDiLuarRentang } from './persen-di-luar-rentang';
import { persenHilang } from './persen-hilang';
import { predikatTidakCocok } from './predikat-tidak-cocok';
import { rentangRusak } from './rentang-rusak';
import { satuanBertentangan } from './satuan-bertentangan';
import { satuanDiNilai } from './satuan-di-nilai';
import { satuanEjaan } from './satuan-ejaan';
import { satuanKosong } from './satuan-kosong';
import { satuanTidakDikenal } from './satuan-tidak-dikenal';
import { sumberDataKosong } from './sumber-data-kosong';
import { tahunDiLuarPeriode } from './tahun-di-luar-periode';
import { tanpaIndikator } from './tanpa-indikator';
import { tanpaProgram } from './tanpa-program';
import { tanpaSasaran } from './tanpa-sasaran';
import { tanpaTujuan } from './tanpa-tujuan';
import { targetBerlawananArah } from './target-berlawanan-arah';
import { targetBukanNilai } from './target-bukan-nilai';
import { targetDatar } from './target-datar';
import { targetKosong } from './target-kosong';
import { tingkatTerlompat } from './tingkat-terlompat';
import { uraianBukanHasil } from './uraian-bukan-hasil';
import { uraianGanda } from './uraian-ganda';

/** Every rule, in the order in which findings on one owner are listed. */
export const rules: readonly Rule[] = [
  indikatorTanpaOpd,
  opdTidakDikenal,
  opdEjaanBerbeda,
  opdBedaUrusan,
  opdGanda,
  tanpaTujuan,
  tanpaSasaran,
  tanpaProgram,
  tanpaIndikator,
  itemYatim,
  tingkatTerlompat,
  kodeGanda,
  kodeTidakBaku,
  kodeJadiAngka,
  uraianGanda,
  jumlahIndikatorKurang,
  uraianBukanHasil,
  indikatorBukanUkuran,
  indikatorMajemuk,
  indikatorAktivitas,
  ejaanIstilah,
  indikatorGanda,
  indikatorGandaBedaNilai,
  indikatorSamaDenganInduk,
  satuanKosong,
  satuanTidakDikenal,
  satuanEjaan,
  satuanBertentangan,
  satuanDiNilai,
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
  definisiKosong,
  sumberDataKosong,
  arahTidakDinyatakan,
];
