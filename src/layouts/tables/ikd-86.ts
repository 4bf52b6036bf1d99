import { column } from '../engine/columns';
import { greenHeading, narrowMargins, roomyGreenDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/**
 * Penetapan indikator kinerja daerah (RPJMD, Permendagri 86/2017): the planning form, whose columns are remembered and whose words come from an evaluation form of the same table.
 * Indicators of tujuan and sasaran first, then those of programs under their bidang urusan. Which aspek an indicator belongs to no plan says: those rows are the planner's.
 */
export const ikd86 = layoutOf({
  id: 'ikd-86',
  regime: 'permendagri-86-2017',
  document: 'rpjmd',
  compared: false,
  title: 'Penetapan Indikator Kinerja Daerah terhadap Capaian Kinerja Penyelenggaraan Urusan Pemerintahan',
  number: '',
  numbered: false,
  table: {
    sheetName: 'IKD',
    header: [
      column('No', 'nomor-indikator'),
      column('Aspek/Fokus/Bidang Urusan/ Indikator Kinerja "Pembangunan Daerah"', 'indikator', { least: 46, most: 46 }),
      column('Kondisi Kinerja pada awal periode RPJMD', 'kondisi-awal', { least: 13, most: 15 }),
      { kind: 'group', label: 'Target Capaian Setiap Tahun', children: [{ kind: 'each-year', column: { label: '', field: 'target', least: 11, most: 14, horizontal: 'Center' }, label: { ordinal: 'Tahun {n}', calendar: '{tahun}' } }] },
      column('Kondisi Kinerja pada akhir periode RPJMD', 'kondisi-akhir', { least: 13, most: 15 }),
    ],
    numbering: '({n})',
    rows: { kind: 'list', pick: 'daerah', headings: true, restart: false, merged: new Set(), words: plan86Words },
    dress: { ...roomyGreenDress, levels: { 'bidang-urusan': greenHeading } },
    frozenThrough: 'indikator',
    margins: narrowMargins,
  },
});
