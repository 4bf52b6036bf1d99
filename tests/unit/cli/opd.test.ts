import { describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/run';
import { matrix, opening, over, program } from '../../support/terminal';
import { workbookBytes } from '../../support/workbook';

const list = workbookBytes([{ name: 'Sampul', rows: [['Daftar Perangkat Daerah']] }, { name: 'OPD', rows: [['KODE', 'ORGANISASI'], ['1', 'Dinas Kesehatan'], ['2', 'Dinas Sosial'], ['3', 'Inspektorat Daerah']] }]);
const files = {
  'rpjmd.xlsx': workbookBytes([matrix(...opening, program('Dinas Sosal'))]),
  'opd.xlsx': list,
  'catatan.xlsx': workbookBytes([{ name: 'Catatan', rows: [['hanya catatan']] }]),
};
const check = over(files);

describe('periksa --opd', () => {
  test('checks names against the list of another file', async () => {
    const alone = await check(['rpjmd.xlsx']);
    expect(alone.out).toContain('OPD tidak ada di daftar: tidak ada: daftar OPD');
    const { out } = await check(['rpjmd.xlsx', '--opd', 'opd.xlsx']);
    expect(out).not.toContain('tidak ada: daftar OPD');
    expect(out).toContain('Q8  “Dinas Sosal” tidak ada di daftar OPD; yang paling mirip “Dinas Sosial”.');
  });

  test('says what gives no list, and checks nothing then', async () => {
    expect(await check(['rpjmd.xlsx', '--opd', 'catatan.xlsx'])).toMatchObject({ status: 2, out: '', error: 'Daftar OPD tidak dapat dibaca dari catatan.xlsx: tidak ada lembar dengan kolom nama perangkat daerah di berkas itu.\n' });
    expect(await check(['rpjmd.xlsx', '--opd', 'tidak-ada.xlsx'])).toMatchObject({ status: 2, out: '', error: 'Daftar OPD tidak dapat dibaca dari tidak-ada.xlsx: Berkas ini tidak ditemukan.\n' });
    expect((await check(['rpjmd.xlsx', '--opd'])).error).toContain('Sebutkan berkas daftar perangkat daerah setelah --opd');
  });

  test('says of a folder, and of a file that is in use, what they are, in words', async () => {
    const failing = (code: string) => run(['a.xlsx', '--opd', 'opd.xlsx'], () => Promise.reject(Object.assign(new Error(code), { code })));
    expect((await failing('EISDIR')).error).toBe('Daftar OPD tidak dapat dibaca dari opd.xlsx: Ini folder, bukan berkas. Sebutkan berkas di dalamnya.\n');
    expect((await failing('EBUSY')).error).toBe('Daftar OPD tidak dapat dibaca dari opd.xlsx: Berkas ini tidak dapat dibuka. Mungkin sedang dipakai program lain, atau tidak boleh dibaca.\n');
  });

  test('is what a list is to be named after, and not --dengan', async () => {
    expect((await check(['rpjmd.xlsx', '--dengan', 'opd.xlsx'])).error).toBe('Tidak dapat dibandingkan dengan opd.xlsx: berkas itu berisi daftar perangkat daerah, bukan tabel perencanaan. Sebutkan setelah --opd.\n');
  });
});
