import { levelColumn } from '../engine/columns';
import { greenBand, narrowMargins, roomyGreenDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/** Strategi dan arah kebijakan (RPJMD, Permendagri 86/2017): rows "VISI : …" and "MISI 1 : …" across, then four columns, remembered and not compared. A sasaran without a strategi keeps its row. */
export const strategiArahKebijakan = layoutOf({
  id: 'strategi-arah-kebijakan',
  regime: 'permendagri-86-2017',
  document: 'rpjmd',
  compared: false,
  title: 'Strategi dan Arah Kebijakan',
  number: '',
  numbered: false,
  table: {
    sheetName: 'Strategi dan Arah Kebijakan',
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
