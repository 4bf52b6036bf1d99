import { run, type Run, type RunOptions } from '../../src/cli/run';
import { tc14Header, tc14HeaderMerges, tc14Row, type Typed } from './grid';
import type { SheetFacts } from './workbook';

const plainRows = (rows: readonly (readonly Typed[])[]): NonNullable<SheetFacts['rows']> => rows.map((row) => row.map((cell) => (typeof cell === 'object' || cell === undefined ? null : cell)));
/** A sheet with the header of a T-C.14 and these rows. */
export const matrix = (...rows: (readonly Typed[])[]): SheetFacts => ({ name: 'Matriks', rows: plainRows([...tc14Header, ...rows]), merges: tc14HeaderMerges });
const same = (value: string): string[] => [value, value, value, value, value];
/** One misi, tujuan and sasaran in which nothing is wrong. */
export const opening = [
  tc14Row('', 'MISI 1 : Pelayanan dasar'),
  tc14Row('', 'TUJUAN 1 : Meningkatnya kesehatan', 'Indeks kesehatan', '70', ['71', '72', '73', '74', '75'], '75', 'DINAS KESEHATAN'),
  tc14Row('', 'SASARAN 1 : Meningkatnya mutu', 'Indeks mutu', '70', ['71', '72', '73', '74', '75'], '75', 'DINAS KESEHATAN'),
];
/** What the program below has in each year, and at the end. */
export const pagu = '9.446.966.806,00';
/** A program below them, of one agency. */
export const program = (opd: string): readonly Typed[] =>
  tc14Row('1.02.02', 'Program 1 : Program Upaya Kesehatan', 'Persentase puskesmas', '90%', same('100%'), '100%', opd).map((cell, column) => (column >= 5 && column <= 15 && column % 2 === 1 ? pagu : cell));

/** `periksa` over files that exist in memory only. */
export function over(files: Readonly<Record<string, Uint8Array>>): (args: readonly string[], options?: RunOptions) => Promise<Run> {
  return (args, options) => run(args, (file) => {
    const bytes = files[file];
    return bytes ? Promise.resolve(bytes) : Promise.reject(Object.assign(new Error('no such file'), { code: 'ENOENT' }));
  }, options);
}
