import { column, columnForm } from '../engine/columns';
import { narrowMargins, roomyPlainDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/** IKU of an agency in a Renstra 2025–2029, with the words of a planning application and a published Renstra. Indicators that are marked as IKU; where none is, those of tujuan and sasaran. */
export const renstraIku = layoutOf({
  id: 'renstra-iku',
  regime: 'inmendagri-2-2025',
  document: 'renstra',
  compared: true,
  title: 'Indikator Kinerja Utama Perangkat Daerah',
  number: '',
  numbered: false,
  table: {
    sheetName: 'IKU PD',
    header: [
      column('No', 'nomor-indikator'),
      column('Indikator', 'indikator', { least: 46, most: 46 }),
      column('Satuan', 'satuan', { least: 9, most: 12 }),
      column('Baseline {awal}', 'kondisi-awal', { least: 11, most: 14 }),
      { kind: 'group', label: 'Target Tahun', children: [{ kind: 'each-year', column: columnForm('', 'target', { least: 10 }) }] },
      column('Keterangan', 'catatan', { least: 13 }),
    ],
    numbering: '({n})',
    rows: { kind: 'list', pick: 'utama', headings: false, restart: false, merged: new Set(), words: plan86Words },
    dress: { ...roomyPlainDress, levels: {} },
    frozenThrough: 'indikator',
    margins: narrowMargins,
  },
});
