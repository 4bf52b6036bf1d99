import { column, columnForm, levelColumn } from '../engine/columns';
import { narrowMargins, plainDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/**
 * Tujuan dan sasaran of a Renstra 2025–2029, with the words of a planning application and a published Renstra. Indicators of a tujuan stand on rows without a sasaran; what the NSPK and the RPJMD
 * say is filled in by hand, because an agency's plan does not tell it.
 */
export const renstraTujuanSasaran = layoutOf({
  id: 'renstra-tujuan-sasaran',
  regime: 'inmendagri-2-2025',
  document: 'renstra',
  compared: true,
  title: 'Tujuan dan Sasaran Perangkat Daerah',
  number: '',
  numbered: false,
  table: {
    sheetName: 'Tujuan dan Sasaran PD',
    header: [
      column('No', 'nomor', { level: 'tujuan' }),
      column('NSPK dan Sasaran RPJMD yang Relevan', 'kosong', { least: 18, most: 18, horizontal: 'Left' }),
      levelColumn('Tujuan', 'tujuan', { least: 20, most: 20 }),
      levelColumn('Sasaran', 'sasaran', { least: 20, most: 20 }),
      column('Indikator', 'indikator'),
      column('Satuan', 'satuan'),
      column('Baseline {awal}', 'kondisi-awal', { least: 9 }),
      { kind: 'group', label: 'Target Tahun', children: [{ kind: 'each-year', column: columnForm('', 'target', { least: 8 }) }] },
      column('Keterangan', 'catatan', { least: 11 }),
    ],
    numbering: '({n})',
    rows: { kind: 'levels', bands: new Set(), words: plan86Words },
    dress: { ...plainDress, size: 8, noteSize: 8, levels: {} },
    frozenThrough: 'nomor',
    margins: narrowMargins,
  },
});
