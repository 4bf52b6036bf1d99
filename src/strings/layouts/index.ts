import { cascadingKabupaten } from './cascading-kabupaten';
import { cascadingOpd } from './cascading-opd';
import { e78 } from './e-78';
import { e79 } from './e-79';
import { e80 } from './e-80';
import { ikd2025 } from './ikd-2025';
import { ikd86 } from './ikd-86';
import { ikk86 } from './ikk-86';
import { iku2025 } from './iku-2025';
import { iku86 } from './iku-86';
import { indikasiProgram } from './indikasi-program';
import { keterkaitan } from './keterkaitan';
import { kke1 } from './kke-1';
import { kke2 } from './kke-2';
import { kke3 } from './kke-3';
import { kke5 } from './kke-5';
import { konsistensiRkpd } from './konsistensi-rkpd';
import { programPdOutcome } from './program-pd-outcome';
import { programPdPagu } from './program-pd-pagu';
import { programPrioritas } from './program-prioritas';
import { programPrioritasPagu } from './program-prioritas-pagu';
import { renstraArahKebijakan } from './renstra-arah-kebijakan';
import { renstraIkk } from './renstra-ikk';
import { renstraIku } from './renstra-iku';
import { renstraPendanaan } from './renstra-pendanaan';
import { renstraRumusan } from './renstra-rumusan';
import { renstraSubkegiatanPrioritas } from './renstra-subkegiatan-prioritas';
import { renstraTujuanSasaran } from './renstra-tujuan-sasaran';
import { sipd } from './sipd';
import { strategiArahKebijakan } from './strategi-arah-kebijakan';
import { tc14 } from './tc-14';
import { tc23 } from './tc-23';
import { tc24 } from './tc-24';
import { tc25 } from './tc-25';
import { tc26 } from './tc-26';
import { tc27 } from './tc-27';
import { tc28 } from './tc-28';
import { tujuanSasaranKolom } from './tujuan-sasaran-kolom';
import { tujuanSasaranNomor } from './tujuan-sasaran-nomor';

const all = [
  cascadingKabupaten, cascadingOpd, e78, e79, e80, ikd2025, ikd86, ikk86, iku2025, iku86, indikasiProgram, keterkaitan, kke1, kke2, kke3, kke5,
  konsistensiRkpd, programPdOutcome, programPdPagu, programPrioritas, programPrioritasPagu, renstraArahKebijakan, renstraIkk, renstraIku,
  renstraPendanaan, renstraRumusan, renstraSubkegiatanPrioritas, renstraTujuanSasaran, sipd, strategiArahKebijakan, tc14, tc23, tc24, tc25, tc26, tc27,
  tc28, tujuanSasaranKolom, tujuanSasaranNomor,
] as const;

/** Name, description and documentation of every standard table, by layout id; one file each. */
export const layouts = { id: merged('id'), en: merged('en') };

type Keys = (typeof all)[number] extends infer G ? (G extends { readonly id: Readonly<Record<infer K extends string, string>> } ? K : never) : never;

function merged(language: 'id' | 'en'): Readonly<Record<Keys, string>> {
  return Object.assign({}, ...all.map((texts) => texts[language])) as Readonly<Record<Keys, string>>;
}
