import type { RuleTexts } from './form';
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

export type { RuleTexts, RuleWords } from './form';

/** By rule id; one file each. */
export const ruleTexts: Readonly<Record<string, RuleTexts>> = {
  'indikator-tanpa-opd': indikatorTanpaOpd,
  'opd-ejaan-berbeda': opdEjaanBerbeda,
  'tanpa-tujuan': tanpaTujuan,
  'tanpa-sasaran': tanpaSasaran,
  'tanpa-indikator': tanpaIndikator,
  'item-yatim': itemYatim,
  'kode-ganda': kodeGanda,
  'kode-jadi-angka': kodeJadiAngka,
  'jumlah-indikator-kurang': jumlahIndikatorKurang,
  'indikator-bukan-ukuran': indikatorBukanUkuran,
  'indikator-ganda-beda-nilai': indikatorGandaBedaNilai,
  'kondisi-awal-kosong': kondisiAwalKosong,
  'target-kosong': targetKosong,
  'target-bukan-nilai': targetBukanNilai,
  'nilai-galat': nilaiGalat,
  'rentang-rusak': rentangRusak,
  'persen-di-luar-rentang': persenDiLuarRentang,
  'akhir-tidak-cocok': akhirTidakCocok,
};
