import { column, columnForm, levelColumn } from '../engine/columns';
import { narrowMargins, plainDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/**
 * Cascading of a kabupaten: misi, tujuan, sasaran and programs in columns, each with its indicators, targets and agency, with the words of a kabupaten's own application (Pringsewu). No
 * regulation prescribes its form; indicators of a tujuan or sasaran stand on rows without a program.
 */
export const cascadingKabupaten = layoutOf({
  id: 'cascading-kabupaten',
  regime: 'lain',
  document: 'rpjmd',
  compared: true,
  title: 'Cascading Kinerja',
  number: '',
  numbered: false,
  table: {
    sheetName: 'Cascading',
    header: [
      levelColumn('Misi', 'misi', { words: 'marked', least: 18, most: 18 }),
      levelColumn('Tujuan', 'tujuan', { least: 19, most: 19 }),
      levelColumn('Sasaran', 'sasaran', { least: 19, most: 19 }),
      column('Indikator', 'indikator'),
      levelColumn('Program', 'program', { least: 20, most: 20 }),
      column('Perangkat Daerah Penanggung Jawab', 'opd', { most: 16 }),
      column('Satuan', 'satuan'),
      column('Kondisi Awal', 'kondisi-awal', { least: 8 }),
      { kind: 'group', label: 'Target', children: [{ kind: 'each-year', column: columnForm('', 'target', { least: 8 }) }] },
      column('Kondisi Akhir', 'kondisi-akhir', { least: 8 }),
    ],
    numbering: '({n})',
    rows: { kind: 'levels', bands: new Set(), words: plan86Words },
    dress: { ...plainDress, size: 8, noteSize: 8, levels: {} },
    frozenThrough: 'uraian',
    margins: narrowMargins,
  },
});
