import { column } from '../engine/columns';
import { narrowMargins, plainTotal, roomyPlainDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/**
 * KKE format 3, an evaluator's form: whether the budget follows the plan, with the words of an evaluation application. Programs and kegiatan with the targets and pagu of one year, to be corrected
 * after the DPA; marks are typed, their sum, the total and its share are formulas.
 */
export const kke3 = layoutOf({
  id: 'kke-3',
  regime: 'lain',
  document: 'lain',
  compared: true,
  title: 'KKE EVALUASI PERENCANAAN KINERJA (Format 3)',
  number: '',
  numbered: true,
  choices: { satuan: 'value' },
  table: {
    sheetName: 'KKE Format 3',
    header: [
      column('No.', 'nomor-indikator'),
      {
        kind: 'group',
        label: 'Kegiatan dalam DIPA/DPA',
        children: [
          column('Uraian Program dan Kegiatan', 'uraian', { words: 'named', least: 44, most: 44 }),
          column('Target Kinerja', 'target', { ofFirstYear: true, least: 14, most: 18 }),
          column('Anggaran (Rp){uang}', 'pagu', { ofFirstYear: true, least: 16 }),
        ],
      },
      {
        kind: 'group',
        label: 'Kesesuaian Data DIPA/DPA dengan Renstra dan Renja (Ya = 1, Tidak = 0)',
        children: [
          column('Target Kinerja Renstra', 'kosong', { least: 17, most: 17 }),
          column('Target Kinerja Renja', 'kosong', { least: 17, most: 17 }),
          column('Jumlah', 'kosong', { adds: 2, least: 10, most: 10 }),
        ],
      },
      column('Keterangan', 'kosong', { least: 26, most: 26, horizontal: 'Left' }),
    ],
    numbering: '({n})',
    oneYear: true,
    rows: {
      kind: 'outline',
      levels: new Set(['program', 'kegiatan']),
      bands: new Set(),
      merged: new Set(['uraian']),
      total: 'Jumlah Nilai',
      share: { label: 'Persentase Pemenuhan Kriteria - 1 = a/(n X 2) X 100%', each: 2 },
      words: plan86Words,
    },
    dress: { ...roomyPlainDress, levels: { jumlah: plainTotal } },
    frozenThrough: 'uraian',
    margins: narrowMargins,
  },
});
