import { column, levelColumn } from '../engine/columns';
import { narrowMargins, plainDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/**
 * Rumusan program, kegiatan dan subkegiatan of a Renstra 2025–2029, with the words of a planning application and a published Renstra: no targets. An outcome is what a program's text says behind
 * "Outcome:", and stands over all of its kegiatan; outputs, NSPK and sasaran of the RPJMD are filled in by hand.
 */
export const renstraRumusan = layoutOf({
  id: 'renstra-rumusan',
  regime: 'inmendagri-2-2025',
  document: 'renstra',
  compared: true,
  title: 'Rumusan Program, Kegiatan, dan Subkegiatan',
  number: '',
  numbered: false,
  table: {
    sheetName: 'Rumusan Program PD',
    header: [
      column('NSPK dan Sasaran RPJMD yang Relevan', 'kosong', { least: 20, most: 20, horizontal: 'Left' }),
      levelColumn('Tujuan', 'tujuan', { least: 22, most: 22 }),
      levelColumn('Sasaran', 'sasaran', { least: 22, most: 22 }),
      column('Outcome', 'outcome', { level: 'program', least: 22, most: 22 }),
      column('Output', 'kosong', { least: 20, most: 20, horizontal: 'Left' }),
      column('Indikator', 'indikator', { least: 26, most: 26 }),
      levelColumn('Program/Kegiatan/Subkegiatan', 'program', { also: ['kegiatan', 'sub-kegiatan'], least: 28, most: 28 }),
      column('Keterangan', 'catatan', { least: 12 }),
    ],
    numbering: '({n})',
    rows: { kind: 'levels', bands: new Set(), words: plan86Words },
    dress: { ...plainDress, size: 8, noteSize: 8, levels: {} },
    frozenThrough: 'kosong',
    margins: narrowMargins,
  },
});
