import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isRefusal, limits, readWorkbookFile, type RefusalReason, type WorkbookFile } from '../../../src/files';
import { lockedBytes, workbookBytes } from '../../support/workbook';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const rows = [['Kode', 'Indikator', 'Target'], ['1.01', 'Jumlah x', 12], ['1.02', 'Persentase y', '72,45']];

async function opened(bytes: Uint8Array, name: string): Promise<WorkbookFile> {
  const result = await readWorkbookFile(bytes, name);
  if (isRefusal(result)) throw new Error(`${name}: ${result.refused}`);
  return result;
}

async function refusal(bytes: Uint8Array, name: string): Promise<RefusalReason | null> {
  const result = await readWorkbookFile(bytes, name);
  return isRefusal(result) ? result.refused : null;
}

describe('a workbook', () => {
  test('gives the grid that Excel would give', async () => {
    const bytes = workbookBytes([{
      name: 'Matriks',
      cells: {
        C5: { t: 's', v: 'Target' }, D5: { t: 'n', v: 0.85, z: '0%' }, C6: { t: 'n', v: 3, f: 'SUM(D5:D6)' }, D6: { t: 'e', v: 0x17 }, C7: { t: 's', v: '2.10', z: '@' }, D7: { t: 'b', v: true }, E7: { t: 'n', v: 45000, z: 'yyyy-mm-dd' },
      },
      merges: ['C5:C6'],
    }]);
    const { sheets: [grid] } = await opened(bytes, 'a.xlsx');
    expect(grid).toMatchObject({ sheet: 'Matriks', visibility: 'Visible', origin: { row: 4, column: 2 }, rowCount: 3, columnCount: 3, merges: [{ top: 4, left: 2, bottom: 5, right: 2 }] });
    expect(grid?.values).toEqual([['Target', 0.85, ''], [3, '#REF!', ''], ['2.10', true, 45000]]);
    expect(grid?.texts).toEqual([['Target', '85%', ''], ['3', '#REF!', ''], ['2.10', 'TRUE', '2023-03-15']]);
    expect(grid?.formats?.[0]?.[1]).toBe('0%');
    expect(grid?.formats?.[2]?.[0]).toBe('@');
    expect(grid?.formulas?.[1]).toEqual(['=SUM(D5:D6)', '#REF!', '']);
  });
  test('keeps the order of its sheets and marks hidden ones', async () => {
    const { sheets } = await opened(workbookBytes([{ name: 'Satu', rows }, { name: 'Dua', rows, hidden: 1 }, { name: '_kaskade', rows, hidden: 2 }, { name: 'Kosong' }]), 'a.xlsx');
    expect(sheets.map(({ sheet, visibility, rowCount }) => [sheet, visibility, rowCount])).toEqual([['Satu', 'Visible', 3], ['Dua', 'Hidden', 3], ['_kaskade', 'VeryHidden', 3], ['Kosong', 'Visible', 0]]);
  });
  test.each([['xlsx', 'a.xlsx'], ['xlsx', 'A.XLSX'], ['xlsm', 'a.xlsm'], ['xlsb', 'a.xlsb'], ['ods', 'a.ods'], ['biff8', 'a.xls']] as const)('%s as %s', async (type, name) => {
    const { sheets: [grid] } = await opened(workbookBytes([{ name: 'Lembar', rows }], type), name);
    expect(grid?.values).toEqual(rows);
  });
  test('a web table under the name .xls, as many systems export', async () => {
    const html = '<html><body><table><tr><td>Kode</td><td>Target</td></tr><tr><td>a</td><td>x &amp; y</td></tr></table></body></html>';
    expect((await opened(bytesOf(html), 'ekspor.xls')).sheets[0]?.values).toEqual([['Kode', 'Target'], ['a', 'x & y']]);
  });
});

describe('a text file', () => {
  const cells = [['Kode', 'Target', 'Nama'], ['01', '85%', 'Dinas Perindustrian é'], ['1/2', '72,45', 'a;b']];
  const text = (separator: string): string => cells.map((row) => row.map((cell) => (/[;,\t]/.test(cell) ? `"${cell}"` : cell)).join(separator)).join('\r\n');
  test.each([['comma', ','], ['semicolon', ';'], ['tab', '\t']])('separated by %s keeps its cells as typed', async (_, separator) => {
    expect((await opened(bytesOf(text(separator)), 'data.csv')).sheets[0]?.values).toEqual(cells);
  });
  test.each<[string, Uint8Array]>([
    ['a mark of UTF-8', new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf(text(';'))])],
    ['UTF-16', new Uint8Array([0xff, 0xfe, ...[...text(';')].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])])],
    ['the code page of Windows', Uint8Array.from([...text(';')].map((letter) => letter.charCodeAt(0)))],
  ])('in %s', async (_, bytes) => expect((await opened(bytes, 'data.csv')).sheets[0]?.values).toEqual(cells));
});

describe('is refused, with the reason', () => {
  const sound = workbookBytes([{ name: 'Lembar', rows }]);

  test.each<[string, Uint8Array, string, RefusalReason]>([
    ['a .csv renamed .xlsx', bytesOf('Kode;Target\n1;2\n'), 'data.xlsx', 'bukan-berkas-lembar-kerja'],
    ['a .csv renamed .xls', bytesOf('Kode;Target\n1;2\n'), 'data.xls', 'bukan-berkas-lembar-kerja'],
    ['a workbook renamed .csv', sound, 'data.csv', 'bukan-berkas-lembar-kerja'],
    ['an old workbook renamed .xlsx', workbookBytes([{ name: 'Lembar', rows }], 'biff8'), 'data.xlsx', 'bukan-berkas-lembar-kerja'],
    ['a letter renamed .xlsx', zipSync({ 'word/document.xml': bytesOf('<w/>'), '[Content_Types].xml': bytesOf('<Types/>') }), 'surat.xlsx', 'bukan-berkas-lembar-kerja'],
    ['a .pdf', bytesOf('%PDF-1.7'), 'rpjmd.pdf', 'bukan-berkas-lembar-kerja'],
    ['a file without an extension', sound, 'rpjmd', 'bukan-berkas-lembar-kerja'],
    ['a cut-off zip', sound.slice(0, sound.length >> 1), 'a.xlsx', 'rusak'],
    ['noise under the name .xlsx', Uint8Array.from({ length: 600 }, (_, at) => (at * 7919) % 256), 'a.xlsx', 'rusak'],
    ['a password-protected workbook', lockedBytes(), 'a.xlsx', 'berkata-sandi'],
    ['nothing', new Uint8Array(0), 'a.xlsx', 'kosong'],
    ['an empty sheet', workbookBytes([{ name: 'Lembar' }]), 'a.xlsx', 'kosong'],
    ['a text file of blanks', bytesOf(' ;\n ;\n'.replace(/ /g, '')), 'a.csv', 'kosong'],
  ])('%s', async (_, bytes, name, reason) => expect(await refusal(bytes, name)).toBe(reason));

  test('a workbook in which one byte of a sheet has changed', async () => {
    const stored = zipSync(unzipSync(sound), { level: 0 });
    expect(await refusal(stored, 'a.xlsx')).toBeNull();
    const at = Buffer.from(stored).indexOf('<sheetData>') + 3;
    stored[at] = 0x5a;
    expect(await refusal(stored, 'a.xlsx')).toBe('rusak');
    const packed = sound.slice();
    const sheet = Buffer.from(packed).indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length + 20;
    packed[sheet] = (packed[sheet] ?? 0) ^ 0xff;
    expect(await refusal(packed, 'a.xlsx')).toBe('rusak');
  });

  test('a file beyond the size limit', async () => {
    const large = new Uint8Array(limits.fileBytes + 1);
    large.set(sound);
    expect(await readWorkbookFile(large, 'a.xlsx')).toMatchObject({ refused: 'terlalu-besar', params: { limit: 60, unit: 'MB' } });
  });

  test('a zip that unpacks to many times its size, also when its directory lies about it', async () => {
    const bomb = zipSync({ ...unzipSync(sound), 'xl/worksheets/sheet2.xml': new Uint8Array(limits.ratioFrom + 1_000_000) }, { level: 9 });
    expect(await refusal(bomb, 'a.xlsx')).toBe('terlalu-besar');
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 46; at += 1) if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > limits.ratioFrom) view.setUint32(at + 24, 10, true);
    expect(await refusal(lying, 'a.xlsx')).toBe('terlalu-besar');
  });
});
