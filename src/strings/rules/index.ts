import type { RuleTexts } from './form';
import { akhirTidakCocok } from './akhir-tidak-cocok';
import { arahTidakDinyatakan } from './arah-tidak-dinyatakan';
import { definisiKosong } from './definisi-kosong';
import { ejaanIstilah } from './ejaan-istilah';
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
import { kondisiAwalKosong } from './kondisi-awal-kosong';
import { nilaiGalat } from './nilai-galat';
import { opdBedaUrusan } from './opd-beda-urusan';
import { opdEjaanBerbeda } from './opd-ejaan-berbeda';
import { opdGanda } from './opd-ganda';
import { opdTidakDikenal } from './opd-tidak-dikenal';
import { persenDiLuarRentang } from './persen-di-luar-rentang';
import { rentangRusak } from './rentang-rusak';
import { satuanBertentangan } from './satuan-bertentangan';
import { satuanDiNilai } from './satuan-di-nilai';
import { satuanEjaan } from './satuan-ejaan';
import { satuanKosong } from './satuan-kosong';
import { satuanTidakDikenal } from './satuan-tidak-dikenal';
import { sumberDataKosong } from './sumber-data-kosong';
import { tanpaIndikator } from './tanpa-indikator';
import { tanpaProgram } from './tanpa-program';
import { tanpaSasaran } from './tanpa-sasaran';
import { tanpaTujuan } from './tanpa-tujuan';
import { targetBukanNilai } from './target-bukan-nilai';
import { targetKosong } from './target-kosong';
import { tingkatTerlompat } from './tingkat-terlompat';
import { uraianBukanHasil } from './uraian-bukan-hasil';
import { uraianGanda } from './uraian-ganda';

export type { RuleTexts, RuleWords } from './form';

/** By rule id; one file each. */
export const ruleTexts: Readonly<Record<string, RuleTexts>> = {
  'indikator-tanpa-opd': indikatorTanpaOpd,
  'opd-tidak-dikenal': opdTidakDikenal,
  'opd-ejaan-berbeda': opdEjaanBerbeda,
  'opd-beda-urusan': opdBedaUrusan,
  'opd-ganda': opdGanda,
  'tanpa-tujuan': tanpaTujuan,
  'tanpa-sasaran': tanpaSasaran,
  'tanpa-program': tanpaProgram,
  'tanpa-indikator': tanpaIndikator,
  'item-yatim': itemYatim,
  'tingkat-terlompat': tingkatTerlompat,
  'kode-ganda': kodeGanda,
  'kode-tidak-baku': kodeTidakBaku,
  'kode-jadi-angka': kodeJadiAngka,
  'uraian-ganda': uraianGanda,
  'jumlah-indikator-kurang': jumlahIndikatorKurang,
  'uraian-bukan-hasil': uraianBukanHasil,
  'indikator-bukan-ukuran': indikatorBukanUkuran,
  'indikator-majemuk': indikatorMajemuk,
  'indikator-aktivitas': indikatorAktivitas,
  'ejaan-istilah': ejaanIstilah,
  'indikator-ganda': indikatorGanda,
  'indikator-ganda-beda-nilai': indikatorGandaBedaNilai,
  'indikator-sama-dengan-induk': indikatorSamaDenganInduk,
  'satuan-kosong': satuanKosong,
  'satuan-tidak-dikenal': satuanTidakDikenal,
  'satuan-ejaan': satuanEjaan,
  'satuan-bertentangan': satuanBertentangan,
  'satuan-di-nilai': satuanDiNilai,
  'kondisi-awal-kosong': kondisiAwalKosong,
  'target-kosong': targetKosong,
  'target-bukan-nilai': targetBukanNilai,
  'nilai-galat': nilaiGalat,
  'rentang-rusak': rentangRusak,
  'persen-di-luar-rentang': persenDiLuarRentang,
  'akhir-tidak-cocok': akhirTidakCocok,
  'definisi-kosong': definisiKosong,
  'sumber-data-kosong': sumberDataKosong,
  'arah-tidak-dinyatakan': arahTidakDinyatakan,
};
