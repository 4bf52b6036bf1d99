import { column, levelColumn } from '../engine/columns';
import { narrowMargins, roomyPlainDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/** Arah kebijakan of a Renstra 2025–2029, with the words of a planning application and a published Renstra: one row each; how they follow from NSPK and RPJMD is filled in by hand. */
export const renstraArahKebijakan = layoutOf({
  id: 'renstra-arah-kebijakan',
  regime: 'inmendagri-2-2025',
  document: 'renstra',
  compared: true,
  title: 'Arah Kebijakan Perangkat Daerah',
  number: '',
  numbered: false,
  table: {
    sheetName: 'Arah Kebijakan PD',
    header: [
      column('No', 'nomor', { level: 'arah-kebijakan' }),
      column('Operasionalisasi NSPK', 'kosong', { least: 34, most: 34, horizontal: 'Left' }),
      column('Arah Kebijakan RPJMD', 'kosong', { least: 34, most: 34, horizontal: 'Left' }),
      levelColumn('Arah Kebijakan Renstra PD', 'arah-kebijakan', { least: 40, most: 40 }),
      column('Keterangan', 'catatan', { least: 18, most: 18 }),
    ],
    numbering: '({n})',
    rows: { kind: 'levels', bands: new Set(), words: plan86Words },
    dress: { ...roomyPlainDress, levels: {} },
    frozenThrough: 'nomor',
    margins: narrowMargins,
  },
});
