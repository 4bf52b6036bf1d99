import { levelColumn } from '../engine/columns';
import { greenBand, narrowMargins, roomyGreenDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/** Tabel T-C.26, "Tujuan, Sasaran, Strategi, dan Arah Kebijakan" (Renstra, Permendagri 86/2017): rows "VISI : …" and "MISI I : …" across, then four columns, remembered and not compared. */
export const tc26 = layoutOf({
  id: 'tc-26',
  regime: 'permendagri-86-2017',
  document: 'renstra',
  compared: false,
  title: 'Tujuan, Sasaran, Strategi, dan Arah Kebijakan',
  number: 'Tabel T-C.26',
  numbered: true,
  table: {
    sheetName: 'T-C.26',
    header: [
      levelColumn('Tujuan', 'tujuan', { least: 34, most: 34 }),
      levelColumn('Sasaran', 'sasaran', { least: 34, most: 34 }),
      levelColumn('Strategi', 'strategi', { least: 34, most: 34 }),
      levelColumn('Arah Kebijakan', 'arah-kebijakan', { least: 34, most: 34 }),
    ],
    numbering: '({n})',
    rows: { kind: 'levels', bands: new Set(['visi', 'misi']), words: plan86Words },
    dress: { ...roomyGreenDress, levels: { visi: greenBand, misi: greenBand } },
    frozenThrough: 'uraian',
    margins: narrowMargins,
  },
});
