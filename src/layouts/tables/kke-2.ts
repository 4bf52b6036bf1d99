import { column } from '../engine/columns';
import { narrowMargins, plainTotal, roomyPlainDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/**
 * KKE format 2, an evaluator's form: whether indicators hang together from one rank of office to the next, with the words of an evaluation application. What the documents say, the rank and the marks
 * are typed; the total and its share are formulas.
 */
export const kke2 = layoutOf({
  id: 'kke-2',
  regime: 'lain',
  document: 'lain',
  compared: true,
  title: 'KKE EVALUASI PERENCANAAN KINERJA (Format 2)',
  number: '',
  numbered: true,
  table: {
    sheetName: 'KKE Format 2',
    header: [
      column('No.', 'nomor-indikator'),
      column('Indikator Kinerja', 'indikator', { least: 38, most: 38 }),
      { kind: 'group', label: 'Pernyataan IKU/IK', once: true, children: ['Renstra', 'Renja', 'PK'].map((label) => column(label, 'kosong', { least: 16, most: 16, horizontal: 'Left' })) },
      column('Level Jabatan', 'kosong', { least: 14, most: 14 }),
      column('Ketepatan Cascading Dengan Menganalisis Keselarasan IKU/IK Disetiap Level Jabatan Secara Logis (Y=1, T=0)', 'kosong', { totalled: true, least: 24, most: 24 }),
      column('Keterangan', 'kosong', { least: 22, most: 22, horizontal: 'Left' }),
    ],
    numbering: '({n})',
    rows: {
      kind: 'list',
      pick: 'semua',
      headings: false,
      restart: false,
      total: 'Jumlah Nilai',
      share: { label: 'Persentase Pemenuhan Kriteria = a/(Jumlah IK yang Tersedia) X 100%', each: 1 },
      merged: new Set(),
      words: plan86Words,
    },
    dress: { ...roomyPlainDress, levels: { jumlah: plainTotal } },
    frozenThrough: 'indikator',
    margins: narrowMargins,
  },
});
