import type { RuleTexts } from './form';
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
  'definisi-kosong': definisiKosong,
  'sumber-data-kosong': sumberDataKosong,
  'arah-tidak-dinyatakan': arahTidakDinyatakan,
};
