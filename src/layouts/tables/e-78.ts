import { column, levelColumn } from '../engine/columns';
import { formDress, narrowMargins } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { pair, yearlyPairs } from '../engine/pairs';
import { plan86Words } from '../engine/words';

/**
 * Formulir E.78, the evaluation of an RPJMD (Permendagri 86/2017), as a local government's software prints it: sasaran, programs, indicators and targets of the plan; what was reached, how far,
 * and the ratio at the end are filled in by hand. The line of numbers stands above K and Rp and counts both as one.
 */
export const e78 = layoutOf({
  id: 'e-78',
  regime: 'permendagri-86-2017',
  document: 'rpjmd',
  compared: true,
  title: 'Evaluasi Terhadap Hasil RPJMD',
  number: 'Formulir E.78',
  numbered: true,
  choices: { money: 'millions', paper: 'A3' },
  table: {
    sheetName: 'E.78',
    header: [
      column('No', 'nomor', { level: 'sasaran', least: 3 }),
      levelColumn('Sasaran', 'sasaran', { least: 14, most: 14 }),
      levelColumn('Program Prioritas', 'program', { least: 14, most: 14 }),
      column('Indikator Kinerja', 'indikator', { least: 16, most: 16 }),
      column('Data Capaian Pada Awal Tahun Perencanaan', 'kondisi-awal', { least: 9, most: 9 }),
      pair('Target Pada Akhir Tahun Perencanaan{uang}', 'kondisi-akhir', 'pagu-akhir'),
      yearlyPairs('Target RPJMD Kabupaten/Kota Pada RKPD Kabupaten/Kota Tahun{uang}', 'target', 'pagu'),
      yearlyPairs('Capaian Target RPJMD Kabupaten/Kota Melalui Pelaksanaan RKPD Tahun{uang}', 'realisasi', 'realisasi-pagu'),
      yearlyPairs('Tingkat Capaian Target RPJMD Kabupaten/Kota Hasil Pelaksanaan RKPD Kabupaten/Kota Tahun (%)', 'capaian', 'capaian-pagu'),
      pair('Capaian Pada Akhir Tahun Perencanaan{uang}', 'realisasi', 'realisasi-pagu'),
      pair('Rasio Capaian Akhir', 'capaian', 'capaian-pagu'),
    ],
    numbering: '({n})',
    numberingAbove: true,
    rows: { kind: 'levels', bands: new Set(), words: plan86Words },
    dress: formDress,
    frozenThrough: 'indikator',
    margins: narrowMargins,
  },
});
