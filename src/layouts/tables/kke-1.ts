import { column } from '../engine/columns';
import { narrowMargins, plainTotal, roomyPlainDress } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { plan86Words } from '../engine/words';

const smart = ['Spesifik', 'Dapat Diukur', 'Dapat Dicapai', 'Relevan', 'Berbatas Waktu'] as const;

/**
 * KKE format 1, an evaluator's form: whether each indicator meets SMART and is challenging, with the words of an evaluation application, whose column for its own buttons is left out. Marks are typed
 * as 1 or 0; their sum for each indicator, the total and its share are formulas.
 */
export const kke1 = layoutOf({
  id: 'kke-1',
  regime: 'lain',
  document: 'lain',
  compared: true,
  title: 'KKE EVALUASI PERENCANAAN KINERJA (Format 1)',
  number: '',
  numbered: true,
  choices: { satuan: 'value' },
  table: {
    sheetName: 'KKE Format 1',
    header: [
      {
        kind: 'group',
        label: 'Untuk Pertanyaan No 12',
        children: [
          column('No.', 'nomor-indikator'),
          column('Tujuan, Sasaran, Program, Kegiatan', 'uraian', { words: 'named', least: 30, most: 30 }),
          column('Indikator Kinerja', 'indikator', { least: 30, most: 30 }),
          column('Target', 'target', { ofFirstYear: true, number: '', least: 10, most: 14 }),
          { kind: 'group', label: 'Kinerja (Y=1/T=0)', children: smart.map((label) => column(label, 'kosong', { least: 10, most: 11 })) },
        ],
      },
      {
        kind: 'group',
        label: 'Untuk Pertanyaan No 17',
        children: [
          column('Jml Nilai (a&b)', 'kosong', { adds: 5, least: 9, most: 10 }),
          { kind: 'group', label: 'Kriteria (Y=1/T=0)', children: [column('Menantang (Continuous Improvement)', 'kosong', { least: 15, most: 15 })] },
          column('Ket.', 'kosong', { least: 20, most: 20, horizontal: 'Left' }),
        ],
      },
    ],
    numbering: '({n})',
    oneYear: true,
    rows: {
      kind: 'outline',
      levels: new Set(['tujuan', 'sasaran', 'program', 'kegiatan']),
      bands: new Set(),
      merged: new Set(['uraian']),
      total: 'Jumlah Nilai (jumlah kolom 9)',
      share: { label: 'Persentase Pencapaian Kinerja = Σ/(jumlah IK x 5) x 100%', each: 5 },
      words: plan86Words,
    },
    dress: { ...roomyPlainDress, levels: { jumlah: plainTotal } },
    frozenThrough: 'indikator',
    margins: narrowMargins,
  },
});
