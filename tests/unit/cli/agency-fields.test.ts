import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/rules';
import { tc14Row, type Typed } from '../../support/grid';
import { matrix, opening, over } from '../../support/terminal';
import { workbookBytes } from '../../support/workbook';

const list = (rows: readonly (readonly string[])[]) => ({ name: 'Daftar OPD', rows: [['Kode', 'Nama Perangkat Daerah'], ...rows] });
const agencies = [
  ['1.02.2.14.0.00.02.0000', 'DINAS KESEHATAN'],
  ['2.16.2.20.2.21.01.0000', 'DINAS KOMUNIKASI, INFORMATIKA, PERSANDIAN DAN STATISTIK'],
  ['2.09.1.00.0.00.01.0000', 'DINAS PERHUBUNGAN'],
];
const [dinkes, kominfo, dishub] = agencies.map(([, name]) => name) as [string, string, string];
const program = (code: string, title: string, opd: string): readonly Typed[] => tc14Row(code, `Program 1 : ${title}`, 'Persentase layanan', '90', ['91', '92', '93', '94', '95'], '95', opd);

async function told(rows: readonly (readonly Typed[])[], agencyList: readonly (readonly string[])[] = agencies): Promise<readonly string[]> {
  const result = await over({ 'rpjmd.xlsx': workbookBytes([list(agencyList), matrix(...opening, ...rows)]) })(['rpjmd.xlsx', '--json']);
  const { files: [file] } = JSON.parse(result.out) as { readonly files: readonly { readonly sheets: readonly { readonly findings?: readonly (Finding & { readonly cell: string; readonly message: string })[] }[] }[] };
  return (file?.sheets ?? []).flatMap(({ findings = [] }) => findings.filter(({ rule }) => rule === 'opd-beda-urusan').map(({ cell, message }) => `${cell} ${message}`));
}

describe('an agency outside its field, in a workbook with a list of agencies and their codes', () => {
  test('is told at the cell, with the field of the program and those of the agency', async () => {
    expect(await told([program('2.16.02', 'Program Informasi dan Komunikasi Publik', dinkes)])).toEqual([
      'Q8 Program “Program Informasi dan Komunikasi Publik” termasuk bidang urusan 2.16 Komunikasi dan Informatika, sedangkan DINAS KESEHATAN memegang 1.02 Kesehatan, 2.14 Pengendalian Penduduk dan Keluarga Berencana.',
    ]);
  });

  test.each([
    ['the third of its own fields', program('2.21.02', 'Program Persandian', kominfo)],
    ['a code of the older scheme is no evidence', program('2.15.02', 'Program Penyelenggaraan LLAJ', dishub)],
    ['a program that every agency has', program('X.XX.01', 'Program Penunjang Urusan Pemerintahan Daerah', dinkes)],
    ['two agencies in one cell', program('2.16.02', 'Program Informasi dan Komunikasi Publik', `${dinkes}; ${kominfo}`)],
  ])('is not told of %s', async (_, row) => {
    expect(await told([row])).toEqual([]);
  });

  test('is not asked where the list has no codes', async () => {
    expect(await told([program('2.16.02', 'Program Informasi dan Komunikasi Publik', dinkes)], agencies.map(([, name = '']) => ['', name]))).toEqual([]);
  });
});
