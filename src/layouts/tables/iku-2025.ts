import { column } from '../engine/columns';
import { narrowMargins, roomyPlainDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/** Indikator kinerja utama of an RPJMD 2025–2029, as Maluku Utara prints it (Tabel 4.2). Indicators that are marked as IKU; where none is, those of tujuan and sasaran. */
export const iku2025 = layoutOf({
  id: 'iku-2025',
  regime: 'inmendagri-2-2025',
  document: 'rpjmd',
  compared: true,
  title: 'Indikator Kinerja Utama (IKU)',
  number: 'Tabel 4.2',
  numbered: false,
  choices: { missing: 'dash' },
  table: {
    sheetName: 'IKU 2025',
    header: [
      column('NO', 'nomor-indikator'),
      column('INDIKATOR', 'indikator', { least: 52, most: 52 }),
      column('BASELINE {awal}', 'kondisi-awal', { least: 13, most: 15 }),
      { kind: 'group', label: 'TARGET TAHUN', children: [{ kind: 'each-year', column: { label: '', field: 'target', least: 11, most: 14, horizontal: 'Center' } }] },
    ],
    numbering: '({n})',
    rows: { kind: 'list', pick: 'utama', headings: false, restart: false, merged: new Set(), words: plan86Words },
    dress: { ...roomyPlainDress, levels: {} },
    frozenThrough: 'indikator',
    margins: narrowMargins,
  },
});
