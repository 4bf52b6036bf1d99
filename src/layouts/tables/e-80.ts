import { column, levelColumn } from '../engine/columns';
import { formDress, narrowMargins } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { pair, yearlyPairs } from '../engine/pairs';
import { plan86Words } from '../engine/words';

/**
 * Formulir E.80, the evaluation of a Renstra (Permendagri 86/2017), as a local government's software prints it: sasaran, programs and kegiatan with indicators and targets of the plan; realisation
 * and ratio are filled in by hand. The line of numbers stands above K and Rp and counts both as one.
 */
export const e80 = layoutOf({
  id: 'e-80',
  regime: 'permendagri-86-2017',
  document: 'renstra',
  compared: true,
  title: 'Evaluasi Terhadap Hasil Renstra Perangkat Daerah',
  number: 'Formulir E.80',
  numbered: true,
  choices: { money: 'millions', paper: 'A3' },
  table: {
    sheetName: 'E.80',
    header: [
      column('No', 'nomor', { level: 'sasaran', least: 3 }),
      levelColumn('Sasaran', 'sasaran', { least: 14, most: 14 }),
      levelColumn('Program/Kegiatan', 'program', { also: ['kegiatan', 'sub-kegiatan'], least: 14, most: 14 }),
      column('Indikator Kinerja', 'indikator', { least: 16, most: 16 }),
      column('Data Capaian Pada Awal Tahun Perencanaan', 'kondisi-awal', { least: 9, most: 9 }),
      pair('Target Capaian pada Akhir Tahun Perencanaan{uang}', 'kondisi-akhir', 'pagu-akhir'),
      yearlyPairs('Target Renstra Perangkat Daerah kabupaten/kota Tahun ke-{uang}', 'target', 'pagu'),
      yearlyPairs('Realisasi Capaian Tahun ke-{uang}', 'realisasi', 'realisasi-pagu'),
      yearlyPairs('Rasio Capaian pada Tahun ke-', 'capaian', 'capaian-pagu'),
      column('Unit Penanggung Jawab', 'opd', { least: 12, most: 12 }),
    ],
    numbering: '({n})',
    numberingAbove: true,
    rows: { kind: 'levels', bands: new Set(), words: plan86Words },
    dress: formDress,
    frozenThrough: 'indikator',
    margins: narrowMargins,
  },
});
