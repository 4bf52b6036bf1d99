import type { RuleTexts } from './form';
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
  'format-campur': formatCampur,
  'persen-hilang': persenHilang,
  'persen-di-luar-rentang': persenDiLuarRentang,
  'rentang-rusak': rentangRusak,
  'target-berlawanan-arah': targetBerlawananArah,
  'target-datar': targetDatar,
  'akhir-tidak-cocok': akhirTidakCocok,
  'predikat-tidak-cocok': predikatTidakCocok,
  'derau-desimal': derauDesimal,
  'nilai-ambigu': nilaiAmbigu,
  'pagu-bukan-angka': paguBukanAngka,
  'pagu-kosong': paguKosong,
  'pagu-tidak-terjumlah': paguTidakTerjumlah,
  'pagu-akhir-campur': paguAkhirCampur,
  'pagu-tertanam': paguTertanam,
  'kolom-wajib-tidak-ada': kolomWajibTidakAda,
  'tahun-di-luar-periode': tahunDiLuarPeriode,
  'nomor-kolom-rusak': nomorKolomRusak,
  'baris-tidak-terbaca': barisTidakTerbaca,
  'beda-antar-dokumen': bedaAntarDokumen,
};
