import { column, levelColumn } from '../engine/columns';
import { greenDress, narrowMargins } from '../engine/dresses';
import { layoutOf } from '../engine/layout-of';
import { pair } from '../engine/pairs';
import { plan86Words } from '../engine/words';

/**
 * Formulir E.79, the evaluation of an RKPD (Permendagri 86/2017), as a local government's software prints it, its code in one column instead of four. A form of one year: target and pagu are that
 * year's; realisation by quarters and what was reached are filled in by hand.
 */
export const e79 = layoutOf({
  id: 'e-79',
  regime: 'permendagri-86-2017',
  document: 'rpjmd',
  compared: true,
  title: 'Evaluasi Terhadap Hasil RKPD',
  number: 'Formulir E.79',
  numbered: true,
  choices: { money: 'millions', paper: 'A3' },
  table: {
    sheetName: 'E.79',
    header: [
      column('No', 'nomor', { level: 'sasaran' }),
      levelColumn('Sasaran', 'sasaran', { least: 18, most: 18 }),
      column('Kode', 'kode', { level: 'program', also: ['kegiatan'], least: 8 }),
      levelColumn('Urusan / Bidang Urusan Pemerintah Daerah dan Program / Kegiatan', 'program', { also: ['kegiatan'], least: 22, most: 22 }),
      column('Indikator Kinerja Program (outcome) / Kegiatan (output)', 'indikator', { least: 22, most: 22 }),
      pair('Capaian Kinerja RPJMD pada Tahun (Akhir Periode RPJMD){uang}', 'kondisi-akhir', 'pagu-akhir'),
      pair('Realisasi Capaian Kinerja RPJMD Kabupaten/kota sampai dengan RKPD Kabupaten/kota Tahun Lalu (n-2){uang}', 'realisasi', 'realisasi-pagu'),
      {
        kind: 'group',
        label: 'Target Kinerja dan Anggaran RKPD Kabupaten/kota Tahun Berjalan (Tahun n-1) yang dievaluasi{uang}',
        rows: 2,
        once: true,
        children: [column('K', 'target', { ofFirstYear: true, least: 6 }), column('Rp', 'pagu', { ofFirstYear: true, least: 7 })],
      },
      { kind: 'group', label: 'Realisasi Kinerja Pada Triwulan{uang}', children: (['I', 'II', 'III', 'IV'] as const).map((quarter) => pair(quarter, 'realisasi', 'realisasi-pagu', 1)) },
      pair('Realisasi Capaian Kinerja dan Anggaran RKPD Kabupaten/kota yang Dievaluasi{uang}', 'realisasi', 'realisasi-pagu'),
      pair('Realisasi Kinerja dan Anggaran RPJMD Kabupaten/kota s/d Tahun (Akhir Tahun Pelaksanaan RKPD tahun){uang}', 'realisasi', 'realisasi-pagu'),
      pair('Tingkat Capaian Kinerja dan Realisasi Anggaran RPJMD Kabupaten/kota s/d Tahun (%)', 'capaian', 'capaian-pagu'),
      column('Perangkat Daerah Penanggung Jawab', 'opd', { most: 15 }),
    ],
    numbering: '{n}',
    numberingAbove: true,
    oneYear: true,
    rows: { kind: 'levels', bands: new Set(), words: plan86Words },
    dress: { ...greenDress, levels: {} },
    frozenThrough: 'indikator',
    margins: narrowMargins,
  },
});
