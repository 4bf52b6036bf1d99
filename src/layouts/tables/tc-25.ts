import { bareYears, column, columnForm, levelColumn } from '../engine/columns';
import { narrowMargins, roomyGreenDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/**
 * Tabel T-C.25, "Tujuan dan Sasaran Jangka Menengah Pelayanan Perangkat Daerah" (Renstra, Permendagri 86/2017). Its title is known; its columns are remembered and not compared. Indicators of a
 * tujuan stand on rows without a sasaran.
 */
export const tc25 = layoutOf({
  id: 'tc-25',
  regime: 'permendagri-86-2017',
  document: 'renstra',
  compared: false,
  title: 'Tujuan dan Sasaran Jangka Menengah Pelayanan Perangkat Daerah',
  number: 'Tabel T-C.25',
  numbered: true,
  table: {
    sheetName: 'T-C.25',
    header: [
      column('No', 'nomor', { level: 'tujuan' }),
      levelColumn('Tujuan', 'tujuan', { least: 28, most: 28 }),
      levelColumn('Sasaran', 'sasaran', { least: 28, most: 28 }),
      column('Indikator Tujuan/Sasaran', 'indikator', { least: 28, most: 28 }),
      { kind: 'group', label: 'Target Kinerja Tujuan/Sasaran Pada Tahun Ke-', children: [{ kind: 'each-year', column: columnForm('', 'target', { least: 9, most: 12 }), label: bareYears }] },
    ],
    numbering: '({n})',
    rows: { kind: 'levels', bands: new Set(), words: plan86Words },
    dress: { ...roomyGreenDress, levels: {} },
    frozenThrough: 'uraian',
    margins: narrowMargins,
  },
});
