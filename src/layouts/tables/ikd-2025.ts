import { column } from '../engine/columns';
import { narrowMargins, paleHeading, roomyPlainDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/**
 * Indikator kinerja daerah of an RPJMD 2025–2029, as Maluku Utara prints it (Tabel 4.3): macro indicators and IKK. Indicators of tujuan and sasaran first, then those of programs under their
 * bidang urusan. Which aspek an indicator belongs to no plan says: the rows "I ASPEK …" are the planner's.
 */
export const ikd2025 = layoutOf({
  id: 'ikd-2025',
  regime: 'inmendagri-2-2025',
  document: 'rpjmd',
  compared: true,
  title: 'Indikator Kinerja Daerah (IKD)',
  number: 'Tabel 4.3',
  numbered: false,
  choices: { missing: 'dash' },
  table: {
    sheetName: 'IKD 2025',
    header: [
      column('NO', 'nomor-indikator'),
      column('INDIKATOR', 'indikator', { least: 46, most: 46 }),
      column('BASELINE {awal}', 'kondisi-awal', { least: 13, most: 15 }),
      { kind: 'group', label: 'TARGET TAHUN', children: [{ kind: 'each-year', column: { label: '', field: 'target', least: 11, most: 14, horizontal: 'Center' } }] },
      column('KET.', 'catatan', { least: 10 }),
    ],
    numbering: '({n})',
    rows: { kind: 'list', pick: 'daerah', headings: true, restart: false, merged: new Set(), words: plan86Words },
    dress: { ...roomyPlainDress, levels: { 'bidang-urusan': paleHeading } },
    frozenThrough: 'indikator',
    margins: narrowMargins,
  },
});
