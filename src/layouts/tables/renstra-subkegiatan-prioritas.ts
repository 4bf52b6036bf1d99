import { column, levelColumn } from '../engine/columns';
import { narrowMargins, roomyPlainDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/** Subkegiatan prioritas of a Renstra 2025–2029, with the words of a planning application and a published Renstra: programs with their outcome, beside them kegiatan and sub kegiatan below each other. */
export const renstraSubkegiatanPrioritas = layoutOf({
  id: 'renstra-subkegiatan-prioritas',
  regime: 'inmendagri-2-2025',
  document: 'renstra',
  compared: true,
  title: 'Subkegiatan Prioritas',
  number: '',
  numbered: false,
  table: {
    sheetName: 'Subkegiatan Prioritas',
    header: [
      column('No', 'nomor', { level: 'program' }),
      levelColumn('Program Prioritas', 'program', { least: 36, most: 36 }),
      column('Outcome', 'outcome', { level: 'program', least: 36, most: 36 }),
      levelColumn('Kegiatan/Subkegiatan', 'kegiatan', { also: ['sub-kegiatan'], least: 40, most: 40 }),
      column('Keterangan', 'catatan', { least: 16, most: 16 }),
    ],
    numbering: '({n})',
    rows: { kind: 'levels', bands: new Set(), words: plan86Words },
    dress: { ...roomyPlainDress, levels: {} },
    frozenThrough: 'nomor',
    margins: narrowMargins,
  },
});
