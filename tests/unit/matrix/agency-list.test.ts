import { describe, expect, test } from 'vitest';
import { readAgencyList } from '../../../src/matrix/opd';
import { gridOf } from '../../support/grid';

const names = ['Dinas Pekerjaan Umum dan Penataan Ruang', 'Badan Perencanaan Pembangunan Daerah'];
const listed = (head: string, shorts: readonly string[]): unknown => readAgencyList(gridOf([['No', 'Nama Perangkat Daerah', head], ...names.map((name, at) => [at + 1, name, shorts[at] ?? ''])]))?.map(({ aliases }) => aliases);

describe('short forms of a list of agencies', () => {
  test.each(['Singkatan', 'Singkatan OPD', 'Nama Singkat', 'Nama Singkatan', 'Akronim PD', 'Inisial', 'Kependekan'])('stand under “%s”', (head) => expect(listed(head, ['DPUPR', 'Bappeda'])).toEqual([['DPUPR'], ['Bappeda']]));
  test('stand in brackets behind the name', () => {
    expect(readAgencyList(gridOf([['Kode', 'Nama OPD'], ['1.03', `${names[0]} (DPUPR)`], ['5.01', `${names[1]} ( Bappeda )`], ['1.02', 'Dinas Kesehatan (dan Keluarga Berencana)']]))?.map(({ aliases }) => aliases)).toEqual([['DPUPR'], ['Bappeda'], []]);
  });
});
