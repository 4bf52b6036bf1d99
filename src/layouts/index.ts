import type { Layout } from './layout';
import { cascadingKabupaten } from './tables/cascading-kabupaten';
import { cascadingOpd } from './tables/cascading-opd';
import { e78 } from './tables/e-78';
import { e79 } from './tables/e-79';
import { e80 } from './tables/e-80';
import { ikd2025 } from './tables/ikd-2025';
import { ikd86 } from './tables/ikd-86';
import { ikk86 } from './tables/ikk-86';
import { iku2025 } from './tables/iku-2025';
import { iku86 } from './tables/iku-86';
import { indikasiProgram } from './tables/indikasi-program';
import { keterkaitan } from './tables/keterkaitan';
import { kke1 } from './tables/kke-1';
import { kke2 } from './tables/kke-2';
import { kke3 } from './tables/kke-3';
import { kke5 } from './tables/kke-5';
import { konsistensiRkpd } from './tables/konsistensi-rkpd';
import { programPdOutcome } from './tables/program-pd-outcome';
import { programPdPagu } from './tables/program-pd-pagu';
import { programPrioritas } from './tables/program-prioritas';
import { programPrioritasPagu } from './tables/program-prioritas-pagu';
import { renstraArahKebijakan } from './tables/renstra-arah-kebijakan';
import { renstraIkk } from './tables/renstra-ikk';
import { renstraIku } from './tables/renstra-iku';
import { renstraPendanaan } from './tables/renstra-pendanaan';
import { renstraRumusan } from './tables/renstra-rumusan';
import { renstraSubkegiatanPrioritas } from './tables/renstra-subkegiatan-prioritas';
import { renstraTujuanSasaran } from './tables/renstra-tujuan-sasaran';
import { sipd } from './tables/sipd';
import { strategiArahKebijakan } from './tables/strategi-arah-kebijakan';
import { tc14 } from './tables/tc-14';
import { tc23 } from './tables/tc-23';
import { tc24 } from './tables/tc-24';
import { tc25 } from './tables/tc-25';
import { tc26 } from './tables/tc-26';
import { tc27 } from './tables/tc-27';
import { tc28 } from './tables/tc-28';
import { tujuanSasaranKolom } from './tables/tujuan-sasaran-kolom';
import { tujuanSasaranNomor } from './tables/tujuan-sasaran-nomor';

export * from './drawing';
export * from './layout';
export * from './template/form';
export { fillTemplate } from './template/fill';
export { countedPeriod } from './engine/years';
export { filterOffers, strangeFilters, type FilterOffers } from './engine/filter-offers';
export { choicesOf, readChoices } from './read-choices';
export { sampleDrawings } from './sample';

/** Every standard table that can be drawn, in the order in which it is offered. One file each in `tables`. */
export const layouts: readonly Layout[] = [
  tc14, indikasiProgram, keterkaitan, strategiArahKebijakan, iku86, ikd86, ikk86,
  tc23, tc24, tc25, tc26, tc27, tc28, e78, e79, e80,
  tujuanSasaranKolom, tujuanSasaranNomor, programPrioritas, programPrioritasPagu, programPdPagu, programPdOutcome, iku2025, ikd2025,
  renstraTujuanSasaran, renstraArahKebijakan, renstraRumusan, renstraPendanaan, renstraSubkegiatanPrioritas, renstraIku, renstraIkk,
  cascadingKabupaten, cascadingOpd, sipd, konsistensiRkpd, kke1, kke2, kke3, kke5,
];
