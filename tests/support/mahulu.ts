import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grid } from '../../src/matrix';
import { gridOf, type Typed } from './grid';

const folder = join(import.meta.dirname, '../../../shared/data');
const years = [2025, 2026, 2027, 2028, 2029, 2030];

type Record = Readonly<{ [key: string]: string | number | null | undefined }>;

/** Whether the records of Mahakam Ulu are on this machine. */
export const hasMahulu = ['ikk', 'renstra-indikator'].every((name) => existsSync(join(folder, `mahulu-${name}.json`)));

function records(name: string): readonly Record[] {
  return JSON.parse(readFileSync(join(folder, `mahulu-${name}.json`), 'utf8').replace(/^\uFEFF/, '')) as readonly Record[];
}

/** The IKK of an RPJMD as a sheet: 277 indicators under their bidang urusan. */
export function ikkSheet(): Grid {
  const rows = records('ikk').map((one, index): readonly Typed[] => [
    String(index + 1), one['urusan_2'] ?? '', one['indikator'] ?? '', one['capaian_tahun_2024'] ?? '', ...years.map((year) => one[year === 2025 ? 'traget_2025' : `target_${year}`] ?? ''),
  ]);
  return gridOf([['No', 'Bidang Urusan', 'Indikator Kinerja Kunci', 'Kondisi Awal 2024', ...years.map((year) => `Target ${year}`)], ...rows], { sheet: 'IKK' });
}

/** The indicators of all Renstra of the regency as a sheet: 1082 rows with their agencies; an agency is named on some rows only, its code on all. */
export function renstraSheet(): Grid {
  const all = records('renstra-indikator');
  const agency = new Map(all.flatMap((one) => (one['opd'] ? [[one['kode_opd'], one['opd']] as const] : [])));
  const rows = all.map((one): readonly Typed[] => [
    one['KODE_INDIKATOR'] ?? '', one['indikator'] ?? '', one['satuan'] ?? '', one['target_2024'] ?? '', ...years.map((year) => one[`target_${year}`] ?? ''), one['opd'] ?? agency.get(one['kode_opd']) ?? '',
  ]);
  return gridOf([['Nomor', 'Indikator', 'Satuan', 'Kondisi Awal 2024', ...years.map((year) => `Target ${year}`), 'Perangkat Daerah Penanggung Jawab'], ...rows], { sheet: 'Renstra' });
}
