import type { CellValue, Grid } from '../../src/matrix';
import type { Zone } from '../../src/plan';

const agencies = ['DINAS KESEHATAN', 'DINAS PENDIDIKAN', 'DINAS KOMUNIKASI, INFORMATIKA, PERSANDIAN DAN STATISTIK', 'INSPEKTORAT', 'SEKRETARIAT DAERAH', 'BADAN PENGELOLAAN KEUANGAN DAN ASET'];
const measures = ['Persentase', 'Jumlah', 'Indeks', 'Cakupan', 'Rasio', 'Nilai'];
const things = ['pelayanan kesehatan dasar', 'jalan dalam kondisi mantap', 'perangkat daerah yang menerapkan SPBE', 'dokumen perencanaan yang selaras', 'rumah tangga berakses air minum', 'aparatur yang mengikuti pengembangan kompetensi'];
/** Values of a row by the step that its year is at: they go one way, as planned ones mostly do. */
const forms: readonly ((at: number, step: number) => string)[] = [
  (at, step) => `${(40 + (at % 4500) / 100 + step).toFixed(2).replace('.', ',')}%`,
  (at, step) => String(100 + at + step * 7),
  (at, step) => `${(2 + (at % 100) / 100 + step / 10).toFixed(2)}`,
  (at, step) => `${60 + (at % 15) + step} - ${70 + (at % 15) + step}`,
  (at, step) => `< ${30 + (at % 15) - step}`,
  (at, step) => `${5 + (at % 40) + step} OPD`,
];

/** A T-C.14 of `rows` rows, whose names are numbered from `first` on, so that no two matrices need share a name: one misi in 250, a tujuan in 60, a sasaran in 20, a program in 4, the rest further indicators; `columns` of which those past the table are notes. */
export function largeMatrix(rows: number, columns = 17, first = 0): Grid {
  const wide = Math.max(columns, 17);
  const head = (cells: Readonly<Record<number, string>>): string[] => Array.from({ length: wide }, (_, column) => cells[column] ?? '');
  const texts: string[][] = [
    head({ 0: 'Kode', 1: 'Misi/Tujuan/Sasaran/ Program Pembangunan Daerah', 2: 'Indikator Kinerja (tujuan/impact/ outcome)', 3: 'Kondisi Kinerja Awal RPJMD (Tahun 0)', 4: 'Capaian Kinerja Program dan Kerangka Pendanaan', 16: 'Perangkat Daerah Penanggung Jawab' }),
    head({ 4: '2025', 6: '2026', 8: '2027', 10: '2028', 12: '2029', 14: 'Kondisi Kinerja pada akhir periode RPJMD' }),
    head(Object.fromEntries(Array.from({ length: 12 }, (_, at) => [4 + at, at % 2 === 0 ? 'target' : 'Rp']))),
    head(Object.fromEntries(Array.from({ length: 17 }, (_, at) => [at, `(${at + 1})`]))),
  ];
  const merges: Zone[] = [...[0, 1, 2, 3, 16].map((column) => ({ top: 0, left: column, bottom: 2, right: column })), { top: 0, left: 4, bottom: 0, right: 15 }];
  for (let column = 4; column < 16; column += 2) merges.push({ top: 1, left: column, bottom: 1, right: column + 1 });

  const count = { misi: 0, tujuan: 0, sasaran: 0, program: 0 };
  for (let at = 0; at < rows; at += 1) {
    const row = Array.from({ length: wide }, (_, column) => (column < 17 ? '' : `catatan ${at % 97}-${column}`));
    if (at % 250 === 0) row[1] = `MISI ${(count.misi += 1)} : Mewujudkan tata kelola ${things[at % 6] ?? ''} nomor ${first + at}`;
    else {
      if (at % 250 === 1 || at % 60 === 0) row[1] = `TUJUAN ${(count.tujuan += 1)} : Terwujudnya ${things[at % 6] ?? ''} wilayah ${first + at}`;
      else if (at % 250 === 2 || at % 20 === 0) row[1] = `SASARAN ${(count.sasaran += 1)} : Meningkatnya ${things[at % 6] ?? ''} wilayah ${first + at}`;
      else if (at % 4 === 3) row[1] = `Program ${(count.program += 1)} : Program ${things[at % 6] ?? ''} ${first + at}`;
      row[2] = `${measures[at % 6] ?? ''} ${things[(at + 1) % 6] ?? ''} ${first + at}`;
      for (let column = 3; column < 16; column += column === 3 ? 1 : 2) row[column] = (forms[at % 6] ?? String)(at, column - 3);
      // In published matrices one kondisi akhir in seven is another than the last year's target.
      if (at % 7 !== 5) row[14] = row[12] ?? '';
      if (at % 4 === 3) for (let column = 5; column < 16; column += 2) row[column] = String(1_000_000 * ((at * 31 + column) % 90_000));
      if (at % 200 !== 77) row[16] = agencies[at % 6] ?? '';
    }
    texts.push(row);
  }
  const values: CellValue[][] = texts.map((row) => row.map((text) => (/^\d{7,}$/.test(text) ? Number(text) : text)));
  return {
    sheet: 'T-C.14', origin: { row: 0, column: 0 }, rowCount: texts.length, columnCount: wide, values, texts,
    formats: texts.map((row) => row.map(() => 'General')), formulas: values, merges,
  };
}
