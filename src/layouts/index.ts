import type { Layout } from './layout';
import { ikd2025 } from './tables/ikd-2025';
import { ikd86 } from './tables/ikd-86';
import { ikk86 } from './tables/ikk-86';
import { iku2025 } from './tables/iku-2025';
import { iku86 } from './tables/iku-86';
import { indikasiProgram } from './tables/indikasi-program';
import { keterkaitan } from './tables/keterkaitan';
import { programPdOutcome } from './tables/program-pd-outcome';
import { programPdPagu } from './tables/program-pd-pagu';
import { programPrioritas } from './tables/program-prioritas';
import { programPrioritasPagu } from './tables/program-prioritas-pagu';
import { strategiArahKebijakan } from './tables/strategi-arah-kebijakan';
import { tc14 } from './tables/tc-14';
import { tujuanSasaranKolom } from './tables/tujuan-sasaran-kolom';
import { tujuanSasaranNomor } from './tables/tujuan-sasaran-nomor';

export * from './drawing';
export * from './layout';
export * from './template/form';
export { fillTemplate } from './template/fill';
export { sampleDrawings } from './sample';

/** Every standard table that can be drawn, in the order in which it is offered. One file each in `tables`. */
export const layouts: readonly Layout[] = [
  tc14, indikasiProgram, keterkaitan, strategiArahKebijakan, iku86, ikd86, ikk86,
  tujuanSasaranKolom, tujuanSasaranNomor, programPrioritas, programPrioritasPagu, programPdPagu, programPdOutcome, iku2025, ikd2025,
];
