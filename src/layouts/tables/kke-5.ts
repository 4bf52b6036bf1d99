import { column } from '../engine/columns';
import { narrowMargins, plainTotal, roomyPlainDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

/**
 * KKE format 5, an evaluator's form: whether the data fit the indicators that they measure, with the words of an evaluation application. Formulas of the plan; marks are typed, their sum and the
 * total are formulas. How the percentage is reckoned the form leaves open ("c/n"), and so does this one.
 */
export const kke5 = layoutOf({
  id: 'kke-5',
  regime: 'lain',
  document: 'lain',
  compared: true,
  title: 'KKE EVALUASI PENGUKURAN KINERJA (Format 5)',
  number: '',
  numbered: true,
  table: {
    sheetName: 'KKE Format 5',
    header: [
      column('No', 'nomor-indikator'),
      column('Indikator Kinerja', 'indikator', { least: 40, most: 40 }),
      column('Formula Pengukuran Kinerja', 'definisi-formula', { least: 40, most: 40 }),
      { kind: 'group', label: 'Analisis Relevansi (Jika Ya =1, Tidak = 0)', children: ['Komponen Pembentuk Indikator', 'Akurat', 'Tepat', 'Sumber Data'].map((label) => column(label, 'kosong', { least: 12, most: 13 })) },
      column('Jumlah Nilai', 'kosong', { adds: 4, number: '(8) = (4 s.d 7)', least: 11, most: 11 }),
      column('Ket.', 'kosong', { least: 22, most: 22, horizontal: 'Left' }),
    ],
    numbering: '({n})',
    rows: {
      kind: 'list',
      pick: 'semua',
      headings: false,
      restart: false,
      total: 'Jumlah',
      share: { label: 'Persentase Pemenuhan Kriteria - 2 = c/n x 100%', each: null },
      merged: new Set(),
      words: plan86Words,
    },
    dress: { ...roomyPlainDress, levels: { jumlah: plainTotal } },
    frozenThrough: 'indikator',
    margins: narrowMargins,
  },
});
