import { column, levelColumn } from '../engine/columns';
import { narrowMargins, roomyPlainDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/**
 * "Program Prioritas Pembangunan" (RPJMD 2025–2029) without targets and pagu, as Maluku Utara prints it (Tabel 3.4): a tujuan with its indicators, its sasaran with theirs, then the programs
 * with outcome, indicator and the agency that carries the urusan. The outcome is what a program's text says behind "Outcome:".
 */
export const programPrioritas = layoutOf({
  id: 'program-prioritas',
  regime: 'inmendagri-2-2025',
  document: 'rpjmd',
  compared: true,
  title: 'Program Prioritas Pembangunan',
  number: 'Tabel 3.4',
  numbered: false,
  table: {
    sheetName: 'Program Prioritas',
    header: [
      levelColumn('TUJUAN', 'tujuan', { least: 26, most: 26 }),
      levelColumn('SASARAN', 'sasaran', { least: 26, most: 26 }),
      column('OUTCOME', 'outcome', { level: 'program', least: 26, most: 26 }),
      column('INDIKATOR', 'indikator', { least: 30, most: 30 }),
      levelColumn('PROGRAM PRIORITAS', 'program', { least: 28, most: 28 }),
      column('PD MEMBIDANGI URUSAN', 'opd', { least: 18, most: 20 }),
    ],
    numbering: '({n})',
    rows: { kind: 'levels', bands: new Set(), words: plan86Words },
    dress: { ...roomyPlainDress, levels: {} },
    frozenThrough: 'uraian',
    margins: narrowMargins,
  },
});
