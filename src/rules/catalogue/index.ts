import type { Rule } from '../rule';
import { akhirTidakCocok } from './akhir-tidak-cocok';
import { indikatorBukanUkuran } from './indikator-bukan-ukuran';
import { indikatorGandaBedaNilai } from './indikator-ganda-beda-nilai';
import { indikatorTanpaOpd } from './indikator-tanpa-opd';
import { itemYatim } from './item-yatim';
import { jumlahIndikatorKurang } from './jumlah-indikator-kurang';
import { kodeGanda } from './kode-ganda';
import { kodeJadiAngka } from './kode-jadi-angka';
import { kondisiAwalKosong } from './kondisi-awal-kosong';
import { nilaiGalat } from './nilai-galat';
import { opdEjaanBerbeda } from './opd-ejaan-berbeda';
import { persenDiLuarRentang } from './persen-di-luar-rentang';
import { rentangRusak } from './rentang-rusak';
import { tanpaIndikator } from './tanpa-indikator';
import { tanpaSasaran } from './tanpa-sasaran';
import { tanpaTujuan } from './tanpa-tujuan';
import { targetBukanNilai } from './target-bukan-nilai';
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
  rentangRusak,
  persenDiLuarRentang,
  akhirTidakCocok,
];
